// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QTcpServer>
#include <QUrl>

class QTcpSocket;

namespace sl::test {

/// What the server says to a request: status, headers and body as they go over the line.
struct HttpAnswer {
    int status = 200;
    QByteArray body;
    qint64 statedLength = -1; ///< another Content-Length than the body's; -1: the body's own
    QByteArray redirectTo;
    bool staysOpen = false; ///< the server never says that this was all
};

/// A plain HTTP server on this machine, driven by the event loop of the thread that made it.
class HttpServer : public QTcpServer {
public:
    HttpServer();
    void serve(const QString& path, const HttpAnswer& answer) { m_answers.insert(path, answer); }
    [[nodiscard]] QUrl url(const QString& path) const;
    [[nodiscard]] int requests() const { return m_requests; }

private:
    void answer(QTcpSocket& socket);
    QHash<QString, HttpAnswer> m_answers;
    int m_requests = 0;
};

} // namespace sl::test
