// SPDX-License-Identifier: Apache-2.0
#include "tests/engine/packs/httpserver.h"

#include <QTcpSocket>

using namespace Qt::StringLiterals;

namespace sl::test {

HttpServer::HttpServer() {
    if (!listen(QHostAddress::LocalHost))
        qFatal("no server on this machine: %s", qPrintable(errorString()));
    connect(this, &QTcpServer::newConnection, this, [this] {
        QTcpSocket* socket = nextPendingConnection();
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
            if (socket->peek(socket->bytesAvailable()).contains("\r\n\r\n"))
                answer(*socket);
        });
    });
}

QUrl HttpServer::url(const QString& path) const {
    return QUrl(u"http://127.0.0.1:%1%2"_s.arg(serverPort()).arg(path));
}

void HttpServer::answer(QTcpSocket& socket) {
    const QString path = QString::fromLatin1(socket.readAll().split(' ').value(1));
    ++m_requests;
    const HttpAnswer answer = m_answers.value(path, {404, "<html>nothing here</html>", -1, {}, false});
    QByteArray head = "HTTP/1.1 " + QByteArray::number(answer.status) + " x\r\nConnection: close\r\n";
    if (!answer.redirectTo.isEmpty())
        head += "Location: " + answer.redirectTo + "\r\n";
    if (!answer.staysOpen)
        head += "Content-Length: " +
                QByteArray::number(answer.statedLength < 0 ? answer.body.size() : answer.statedLength) +
                "\r\n";
    socket.write(head + "\r\n" + answer.body);
    if (!answer.staysOpen)
        socket.disconnectFromHost();
}

} // namespace sl::test
