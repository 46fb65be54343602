// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/gallery/enrolment/enrolmentwriter.h"

#include <QThreadPool>

#include <deque>
#include <functional>
#include <optional>

namespace sl::gallery {

/// One enrolment run, a pipeline with bounded queues: this thread hands out files; as many threads as there
/// are for vision read and decode them, ahead of the vision threads, which find, align and embed the faces
/// (a helper decodes each picture, and nobody waits for it with the nets in hand); their answers are gathered
/// here into batches in the order of the source; a writing thread seals and commits one batch while the next
/// is made. Never holds more bytes of files than Order::memory. Blocking: called on a thread of its own. What
/// was committed stays, however the run ends; running it again continues where it stopped.
class Enrolment {
public:
    struct Order {
        QString by; ///< login, for the audit log
        QString source;
        qint64 memory = 0; ///< EnrolOptions::memory
        sources::ColumnChoice columns;
    };
    /// `grown` is called after the first batch that was committed, and each time a quarter more portraits
    /// were: lists of a gallery of any size can afford to read it again.
    Enrolment(workspace::WorkspaceCore& core, const Order& order, std::shared_ptr<Job> job,
              std::function<void()> grown);

    /// A cancelled run has a summary too. Errors: NoModelPack, those of readGallerySource() and of the store.
    [[nodiscard]] Result<EnrolSummary> run();

private:
    struct InFlight {
        sources::PortraitToEnrol from;
        qint64 bytes = 0;
        QFuture<Result<PreparedPortrait>> prepared;
    };
    [[nodiscard]] Status enrol(const sources::GallerySource& source);
    [[nodiscard]] bool hasRoom(qint64 bytes) const;
    /// Empties the line from its end until a file of so many bytes fits.
    [[nodiscard]] Status makeRoom(qint64 bytes);
    void feed(const sources::PortraitToEnrol& portrait, qint64 bytes);
    [[nodiscard]] Status takeOldest();
    void leaveOut(const sources::PortraitToEnrol& portrait, const Error& error);
    [[nodiscard]] Status flush();
    [[nodiscard]] Status awaitWritten();

    workspace::WorkspaceCore& m_core;
    const workspace::PackPtr m_pack;
    const QString m_source;
    const sources::ColumnChoice m_columns;
    const qint64 m_memory; ///< bytes
    const std::shared_ptr<Job> m_job;
    const std::function<void()> m_grown;
    const EnrolmentWriter m_writer;
    const size_t m_ahead; ///< files given to the vision threads before the oldest is waited for
    std::deque<InFlight> m_inFlight;
    EnrolBatch m_batch;
    std::optional<Future<EnrolSummary>> m_written; ///< of the batch that is being written
    qint64 m_bytesHeld = 0;                        ///< of files in flight, in the batch, being written
    qint64 m_bytesInBatch = 0;
    qint64 m_bytesBeingWritten = 0;
    EnrolSummary m_summary;
    int m_growsAt = 1; ///< portraits added
    QThreadPool m_decoders;
    SerialExecutor m_writing{u"enrolment-writer"_s}; ///< last: it joins before the others go
};

} // namespace sl::gallery
