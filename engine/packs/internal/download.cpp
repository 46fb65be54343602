// SPDX-License-Identifier: Apache-2.0
#include "engine/packs/internal/download.h"

#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QTimer>

#include <optional>

namespace sl::packs {
namespace {

constexpr int kSilenceMs = 30'000;    ///< without a byte, then the server is given up
constexpr int kLookAtJobMs = 100;     ///< how soon a cancelled download ends
constexpr qint64 kBuffered = 1 << 20; ///< bytes that may wait in memory

/// One reply on its way into a file; ends the loop when it is there or has failed.
class Receiver : public QObject {
public:
    Receiver(QNetworkReply& reply, LimitedFile& file, const ByteProgress& progress, qint64 limit)
        : m_reply(reply), m_file(file), m_progress(progress), m_limit(limit) {
        connect(&reply, &QNetworkReply::metaDataChanged, this, &Receiver::lookAtSize);
        connect(&reply, &QNetworkReply::readyRead, this, &Receiver::take);
        connect(&reply, &QNetworkReply::finished, &m_loop, &QEventLoop::quit);
        connect(&m_lookAtJob, &QTimer::timeout, this, [this] { stopUnless(m_progress.goOn()); });
        m_lookAtJob.start(kLookAtJobMs);
    }

    [[nodiscard]] Status wait() {
        if (!m_reply.isFinished())
            m_loop.exec();
        take();
        if (m_problem)
            return fail(*m_problem);
        if (m_reply.error() != QNetworkReply::NoError)
            return fail(ErrorCode::DownloadFailed, m_reply.request().url().toString(), m_reply.errorString());
        return {};
    }

private:
    void stopUnless(const Status& fine) {
        if (fine || m_problem)
            return;
        m_problem = fine.error();
        m_reply.abort();
    }

    void lookAtSize() {
        const qint64 size = m_reply.header(QNetworkRequest::ContentLengthHeader).toLongLong();
        if (size > m_limit)
            stopUnless(fail(ErrorCode::DownloadFailed, m_reply.url().toString(),
                            u"%1 bytes, at most %2 are taken"_s.arg(size).arg(m_limit)));
    }

    void take() {
        if (m_problem)
            return; // what an aborted reply still holds is not wanted
        const int status = m_reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        const QByteArray bytes = m_reply.readAll();
        if (status >= 200 && status < 300) // the page that comes with an error is not the file
            stopUnless(m_file.write(bytes.constData(), bytes.size(), ErrorCode::DownloadFailed));
    }

    QNetworkReply& m_reply;
    LimitedFile& m_file;
    const ByteProgress& m_progress;
    qint64 m_limit;
    QEventLoop m_loop;
    QTimer m_lookAtJob;
    std::optional<Error> m_problem;
};

} // namespace

Result<Sha256> download(const QUrl& url, const QString& to, qint64 limit, ByteProgress& progress) {
    LimitedFile file(to, url.fileName(), limit, progress);
    SL_CHECK(file.open());
    QNetworkAccessManager network;
    network.setRedirectPolicy(QNetworkRequest::NoLessSafeRedirectPolicy);
    network.setTransferTimeout(kSilenceMs);
    network.setProxy(QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(url)).first());
    const std::unique_ptr<QNetworkReply> reply(network.get(QNetworkRequest(url)));
    reply->setReadBufferSize(kBuffered);
    Receiver receiver(*reply, file, progress, limit);
    SL_CHECK(receiver.wait());
    return file.close();
}

} // namespace sl::packs
