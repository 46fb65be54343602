// SPDX-License-Identifier: Apache-2.0
#include "engine/video/videofile.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>

#include <cstring>
#include <sys/stat.h>

namespace sl::video {
namespace {

using namespace Qt::StringLiterals;

const auto kProgram = u"/secondlook-frames"_s;

/// One string for all frames that say the same: a day's recording has millions of them.
void shareWords(FrameRecord& record, const FrameRecord& before) {
    for (QString FrameRecord::*word :
         {&FrameRecord::type, &FrameRecord::pixelFormat, &FrameRecord::decoder}) {
        if (record.*word == before.*word)
            record.*word = before.*word;
    }
    for (Stated FrameRecord::*stated : {&FrameRecord::matrix, &FrameRecord::range}) {
        if ((record.*stated).value == (before.*stated).value)
            (record.*stated).value = (before.*stated).value;
    }
}

Status checkFile(const QString& path) {
    const QFileInfo file(path);
    if (file.isDir())
        return fail(ErrorCode::FileIsDirectory, path);
    if (!file.isFile()) // a pipe or a device never ends
        return fail(ErrorCode::FileUnreadable, path);
    if (file.size() == 0)
        return fail(ErrorCode::FileEmpty, path, u"0 bytes"_s);
    return {};
}

/// Nobody can set the time at which a file's bytes, or what is said of it, were changed.
std::array<qint64, 3> stampOf(const QFile& file) {
    struct stat about = {};
    if (fstat(file.handle(), &about) != 0)
        return {-1, -1, -1};
    return {about.st_size, about.st_ctim.tv_sec, about.st_ctim.tv_nsec};
}

QByteArray wordOf(std::optional<qint64> number) {
    return number ? QByteArray::number(*number) : QByteArray("-");
}

} // namespace

VideoFile::VideoFile(const QString& path, Decoder decoder, int stream)
    : m_path(path), m_file(path), m_decoder(std::move(decoder)), m_stream(stream) {
    if (m_decoder.program.isEmpty())
        m_decoder.program = QCoreApplication::applicationDirPath() + kProgram;
}

Result<std::unique_ptr<VideoFile>> VideoFile::open(const QString& path, const Decoder& decoder, int stream) {
    SL_CHECK(checkFile(path));
    std::unique_ptr<VideoFile> made(new VideoFile(path, decoder, stream));
    if (!made->m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return fail(ErrorCode::FileUnreadable, path, made->m_file.errorString());
    made->m_opened = stampOf(made->m_file);
    SL_CHECK(made->describe());
    return made;
}

std::optional<qint64> VideoFile::helperProcess() const {
    return m_helper ? std::optional(m_helper->processId()) : std::nullopt;
}

Error VideoFile::named(Error error) const {
    // the missing program is the one thing to name beside the file
    if (error.code == ErrorCode::HelperMissing)
        return error;
    error.subject = m_path;
    return error;
}

Status VideoFile::startHelper() {
    QStringList arguments{u"serve"_s};
    if (m_stream >= 0)
        arguments += {u"--stream"_s, QString::number(m_stream)};
    auto helper = jail::JailedHelper::start(m_decoder.program, arguments, m_file.handle(), m_decoder.limits,
                                            m_decoder.sandbox);
    if (!helper)
        return fail(named(helper.error()));
    m_helper = std::move(*helper);
    m_confinement = m_helper->confinement();
    return {};
}

/// Whatever ended a helper, another one is asked; a request that stops two of them is to blame.
Result<QJsonObject> VideoFile::ask(const QByteArray& request) {
    auto answer = askOnce(request);
    if (!answer && answer.error().code == ErrorCode::HelperStopped)
        answer = askOnce(request);
    return answer;
}

Result<QJsonObject> VideoFile::askOnce(const QByteArray& request, const OnRow& onRow) {
    if (!m_helper)
        SL_CHECK(startHelper());
    auto answer = [&]() -> Result<QJsonObject> {
        if (const auto sent = m_helper->send(request); !sent)
            return fail(named(sent.error()));
        return answers(onRow);
    }();
    const bool isUsable = answer || (answer.error().code != ErrorCode::HelperStopped &&
                                     answer.error().code != ErrorCode::Cancelled);
    if (!isUsable)
        m_helper.reset();
    return answer;
}

Result<QJsonObject> VideoFile::answers(const OnRow& onRow) {
    for (;;) {
        const auto line = m_helper->receive();
        if (!line)
            return fail(named(line.error()));
        const auto row = QJsonDocument::fromJson(*line).object();
        if (row.contains(u"error"_s)) {
            const auto code = errorFromName(row.value(u"error"_s).toString());
            return fail(code.value_or(ErrorCode::HelperStopped), m_path, row.value(u"detail"_s).toString());
        }
        if (row.value(u"end"_s).toBool())
            return row;
        if (row.contains(u"at"_s)) { // a sign of life
            if (m_goesOn && !m_goesOn())
                return fail(ErrorCode::Cancelled);
            continue;
        }
        if (row.isEmpty() || !onRow)
            return fail(ErrorCode::HelperStopped, m_path, u"a line that was not asked for"_s);
        if (const auto taken = onRow(row); !taken)
            return fail(named(taken.error()));
    }
}

Status VideoFile::describe() {
    std::vector<Stream> streams;
    const auto describeOnce = [&] {
        streams.clear();
        return askOnce("open", [&](const QJsonObject& any) -> Status {
            streams.push_back({any.value(u"stream"_s).toInt(), any.value(u"kind"_s).toString(),
                               any.value(u"codec"_s).toString()});
            return {};
        });
    };
    auto row = describeOnce();
    if (!row && row.error().code == ErrorCode::HelperStopped)
        row = describeOnce();
    if (!row)
        return fail(row);
    m_facts = {.container = row->value(u"container"_s).toString(),
               .isRecovered = row->value(u"recovered"_s).toBool(),
               .fromByte = row->value(u"from_byte"_s).toInteger(),
               .stream = row->value(u"stream"_s).toInt(),
               .codec = row->value(u"codec"_s).toString(),
               .timeBase = fractionFromText(row->value(u"time_base"_s).toString()).value_or(Fraction{}),
               .streams = std::move(streams)};
    return {};
}

Status VideoFile::requireBytes(const Sha256& sha256) const {
    // opened again by its number: the helper reads through this handle, and has its own place in the file
    const auto open = u"/proc/self/fd/%1"_s.arg(m_file.handle());
    const auto hash = Sha256::ofFile(QFile::exists(open) ? open : m_path);
    if (!hash)
        return fail(ErrorCode::FileUnreadable, m_path, hash.error().detail);
    if (*hash != sha256)
        return fail(ErrorCode::MediaAltered, m_path);
    if (stampOf(m_file) != m_opened)
        return fail(ErrorCode::MediaAltered, m_path, u"changed while it was read"_s);
    return {};
}

Result<PacketFacts> VideoFile::packets() {
    SL_TRY(const auto row, ask("packets"));
    PacketFacts facts{row.value(u"packets"_s).toInteger(), row.value(u"key_packets"_s).toInteger(),
                      row.value(u"corrupt_packets"_s).toInteger(), std::nullopt};
    if (row.contains(u"end_time"_s))
        facts.seconds = (row.value(u"end_time"_s).toDouble() - row.value(u"first_time"_s).toDouble()) *
                        m_facts.timeBase.numerator / m_facts.timeBase.denominator;
    return facts;
}

Result<VideoIndex> VideoFile::index(const OnFrame& onFrame) {
    VideoIndex made;
    made.facts = m_facts;
    SL_TRY(made.media, Sha256::ofFile(m_path));
    for (std::optional<size_t> atStop;;) {
        const auto row = indexOnce(made.frames, onFrame);
        if (row)
            return made;
        // whatever ended a helper, another one goes on, as long as that leads further
        if (row.error().code != ErrorCode::HelperStopped || made.frames.size() == atStop)
            return fail(row);
        atStop = made.frames.size();
    }
}

/// Adds to the frames that are known already, which must come again.
Status VideoFile::indexOnce(std::vector<FrameRecord>& frames, const OnFrame& onFrame) {
    size_t count = 0;
    const auto row = askOnce("frames", [&](const QJsonObject& any) -> Status {
        SL_TRY(auto record, frameRecordFromJson(any));
        if (record.ordinal != qint64(count++))
            return fail(ErrorCode::HelperStopped, {}, u"frames out of order"_s);
        if (count <= frames.size())
            return record == frames[count - 1] ? Status() : fail(ErrorCode::FrameChanged);
        if (!frames.empty())
            shareWords(record, frames.back());
        frames.push_back(std::move(record));
        if (onFrame && !onFrame(frames.back()))
            return fail(ErrorCode::Cancelled);
        return {};
    });
    return row ? Status() : fail(row);
}

Result<FramePicture> VideoFile::frame(qint64 ordinal) {
    if (ordinal < 0)
        return fail(ErrorCode::InvalidArgument, m_path, u"a frame before the first"_s);
    SL_TRY(const auto row, ask("frame " + QByteArray::number(ordinal)));
    return pictureOf(row);
}

Result<Look> VideoFile::look(qint64 ordinal, int side) {
    if (ordinal < 0 || side <= 0)
        return fail(ErrorCode::InvalidArgument, m_path, u"a frame before the first, or a picture of none"_s);
    SL_TRY(const auto row, ask("look " + QByteArray::number(ordinal) + ' ' + QByteArray::number(side)));
    const QSize drawnSize(row.value(u"look_width"_s).toInt(), row.value(u"look_height"_s).toInt());
    Look look{ordinal,
              std::nullopt,
              {row.value(u"width"_s).toInt(), row.value(u"height"_s).toInt()},
              row.value(u"whole"_s).toBool(),
              {}};
    if (row.value(u"frame"_s).toInteger(-1) != ordinal || look.size.isEmpty() || drawnSize.isEmpty() ||
        qMax(drawnSize.width(), drawnSize.height()) > side)
        return fail(ErrorCode::HelperStopped, m_path, u"a look that cannot be"_s);
    const auto timeBase = fractionFromText(row.value(u"time_base"_s).toString());
    if (row.contains(u"time"_s) && timeBase)
        look.seconds = row.value(u"time"_s).toDouble() * timeBase->numerator / timeBase->denominator;
    SL_TRY(const auto drawn, drawnAt(0, drawnSize));
    const int rotation = row.value(u"rotation"_s).toInt();
    look.picture =
        upright(drawn, rotation, row.value(u"mirrored"_s).toBool()).convertToFormat(QImage::Format_RGB888);
    if (rotation % 180 == 90)
        look.size.transpose();
    return look;
}

Result<FramePicture> VideoFile::counted(const FrameRecord& record) {
    SL_TRY(auto found, frame(record.ordinal));
    const auto& here = found.record;
    if (here.hash != record.hash || here.time != record.time || here.byte != record.byte)
        return fail(named({ErrorCode::FrameChanged, {}, u"frame %1 is another one"_s.arg(record.ordinal)}));
    return found;
}

Result<FramePicture> VideoFile::again(const FrameRecord& record) {
    const QByteArrayList words{"again",
                               QByteArray::number(record.ordinal),
                               wordOf(record.keyTime),
                               QByteArray::number(record.sinceKeyFrame.value_or(0)),
                               wordOf(record.time),
                               record.hash.hex().toLatin1(),
                               wordOf(record.byte),
                               record.isWhole() ? "whole" : "partly"};
    SL_TRY(const auto row, ask(words.join(' ')));
    SL_TRY(auto frame, pictureOf(row));
    if (frame.record.hash != record.hash || frame.record.ordinal != record.ordinal)
        return fail(ErrorCode::FrameChanged, m_path);
    return frame;
}

Result<FramePicture> VideoFile::pictureOf(const QJsonObject& row) const {
    const auto record = frameRecordFromJson(row);
    if (!record)
        return fail(named(record.error()));
    const auto shared = m_helper->pixels();
    const qint64 at = row.value(u"picture_at"_s).toInteger(-1);
    if (record->planeBytes > shared.size())
        return fail(ErrorCode::HelperStopped, m_path, u"pixels outside their memory"_s);
    FramePicture frame{*record, shared.first(record->planeBytes).toByteArray(), {}};
    if (Sha256::of(frame.planes) != record->hash)
        return fail(ErrorCode::FrameChanged, m_path, u"the pixels are not those of their hash"_s);
    SL_TRY(const auto drawn, drawnAt(at, record->size));
    frame.picture = upright(drawn, record->rotation, record->isMirrored);
    return frame;
}

/// A copy of what the helper drew from byte `at` of the shared memory on.
Result<QImage> VideoFile::drawnAt(qint64 at, QSize size) const {
    const auto shared = m_helper->pixels();
    const qint64 stride = qint64(size.width()) * 3;
    if (at < 0 || at > shared.size() || stride * size.height() > shared.size() - at)
        return fail(ErrorCode::HelperStopped, m_path, u"pixels outside their memory"_s);
    QImage drawn(size, QImage::Format_RGB888);
    if (drawn.isNull())
        return fail(ErrorCode::OutOfMemory, m_path);
    for (int y = 0; y < size.height(); ++y)
        std::memcpy(drawn.scanLine(y), shared.data() + at + y * stride, size_t(stride));
    return drawn;
}

} // namespace sl::video
