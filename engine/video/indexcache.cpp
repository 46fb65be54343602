// SPDX-License-Identifier: Apache-2.0
#include "engine/video/indexcache.h"

#include "engine/core/files/sha256digest.h"
#include "engine/core/literals.h"

#include <QDataStream>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QSaveFile>
#include <QStringList>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <tuple>
#include <unistd.h>

namespace sl::video {
namespace {

const auto kKind = u"Second Look frame index 3"_s; ///< another layout, or other marks, have another number
constexpr qsizetype kHashBytes = 32;
constexpr quint32 kMostWords = 4096;
constexpr auto kVersion = QDataStream::Qt_6_0;
constexpr qsizetype kLongestLine = 4096; ///< bytes, of those that lead a file
constexpr qint64 kLargestFile = IndexCache::kMostBytes + 4 * kLongestLine; ///< bytes
const auto kNames = u"frames-*.index"_s;       ///< of what counts to the room that there is
const auto kLeftovers = u"frames-*.index.*"_s; ///< of a program that ended while it wrote
constexpr qint64 kSecondsOfADay = qint64(24) * 60 * 60;

/// The few words that all frames are told in, each written once.
class Words {
public:
    quint32 number(const QString& word) {
        const auto known = m_numbers.constFind(word);
        if (known != m_numbers.constEnd())
            return *known;
        m_list.append(word);
        return *m_numbers.insert(word, quint32(m_list.size() - 1));
    }
    [[nodiscard]] const QStringList& list() const { return m_list; }

private:
    QStringList m_list;
    QHash<QString, quint32> m_numbers;
};

/// Their hash is known only when all bytes were read: until then, the file may ask for any amount.
QStringList takenWords(QDataStream& in) {
    quint32 count = 0;
    in >> count;
    if (count > kMostWords)
        in.setStatus(QDataStream::ReadCorruptData);
    QStringList words;
    for (quint32 i = 0; i < count && in.status() == QDataStream::Ok; ++i) {
        words.append(QString());
        in >> words.back();
    }
    return words;
}

void put(QDataStream& out, std::optional<qint64> number) {
    out << number.has_value() << number.value_or(0);
}

std::optional<qint64> taken(QDataStream& in) {
    bool isThere = false;
    qint64 number = 0;
    in >> isThere >> number;
    return isThere ? std::optional(number) : std::nullopt;
}

void put(QDataStream& out, const FrameRecord& frame, Words& words) {
    out.writeRawData(QByteArray::fromHex(frame.hash.hex().toLatin1()).constData(), int(kHashBytes));
    out << frame.stream << frame.timeBase.numerator << frame.timeBase.denominator
        << frame.pixelAspect.numerator << frame.pixelAspect.denominator << frame.size << frame.planeBytes
        << frame.rotation;
    for (const auto& number : {frame.time, frame.byte, frame.sinceKeyFrame, frame.keyTime})
        put(out, number);
    for (const bool flag : {frame.isKeyFrame, frame.isInterlaced, frame.isTopFieldFirst, frame.isMirrored,
                            frame.isCorrupt, frame.isConcealed, frame.matrix.assumed, frame.range.assumed})
        out << flag;
    for (const auto& word :
         {frame.type, frame.pixelFormat, frame.matrix.value, frame.range.value, frame.decoder})
        out << words.number(word);
}

FrameRecord takenFrame(QDataStream& in, const QStringList& words) {
    FrameRecord frame;
    QByteArray hash(kHashBytes, 0);
    in.readRawData(hash.data(), int(kHashBytes));
    frame.hash = Sha256::fromHex(QString::fromLatin1(hash.toHex())).value_or(Sha256());
    in >> frame.stream >> frame.timeBase.numerator >> frame.timeBase.denominator >>
        frame.pixelAspect.numerator >> frame.pixelAspect.denominator >> frame.size >> frame.planeBytes >>
        frame.rotation;
    for (auto* number : {&frame.time, &frame.byte, &frame.sinceKeyFrame, &frame.keyTime})
        *number = taken(in);
    for (auto* flag : {&frame.isKeyFrame, &frame.isInterlaced, &frame.isTopFieldFirst, &frame.isMirrored,
                       &frame.isCorrupt, &frame.isConcealed, &frame.matrix.assumed, &frame.range.assumed})
        in >> *flag;
    for (auto* word :
         {&frame.type, &frame.pixelFormat, &frame.matrix.value, &frame.range.value, &frame.decoder}) {
        quint32 number = 0;
        in >> number;
        *word = words.value(number); // shared by all frames
    }
    return frame;
}

QByteArray bytesOf(const std::vector<FrameRecord>& records) {
    Words words;
    QByteArray frames;
    QDataStream out(&frames, QIODevice::WriteOnly);
    out.setVersion(kVersion);
    for (const auto& record : records)
        put(out, record, words);
    QByteArray whole;
    QDataStream all(&whole, QIODevice::WriteOnly);
    all.setVersion(kVersion);
    all << words.list() << quint64(records.size());
    return whole + frames;
}

/// What is signed, and how a file begins: what it is, of which video, and the hash of what follows.
QByteArray signedBytes(const Sha256& media, const QByteArray& sum) {
    return kKind.toLatin1() + '\n' + media.hex().toLatin1() + '\n' + sum;
}

/// The rest of a file, hashed as it is read: of a day's recording it is too much for the memory.
class HashedReading : public QIODevice {
public:
    explicit HashedReading(QFile& file) : m_file(file) { open(ReadOnly); }
    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] Sha256 sum() { return m_digest.result(); } ///< of all that was read; once

protected:
    qint64 readData(char* bytes, qint64 most) override {
        const auto count = m_file.read(bytes, most);
        if (count > 0)
            m_digest.add({bytes, qsizetype(count)});
        return count;
    }
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    QFile& m_file;
    Sha256Digest m_digest;
};

bool liesBehindALink(const QString& path) {
    return QFileInfo(QFileInfo(path).path()).isSymLink();
}

/// Nothing but a file, of no more bytes than are ever written: a pipe or a device never ends.
Status openKept(QFile& file, const QString& path) {
    const auto damaged = [&](const QString& why) { return fail(ErrorCode::IndexDamaged, path, why); };
    if (liesBehindALink(path))
        return damaged(u"its folder is a link"_s);
    const int descriptor =
        open(QFile::encodeName(path).constData(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
    if (descriptor < 0)
        return errno == ELOOP ? damaged(u"a link"_s) : fail(ErrorCode::NotFound, path);
    struct stat about = {};
    if (fstat(descriptor, &about) == 0 && S_ISREG(about.st_mode) && about.st_size <= kLargestFile &&
        file.open(descriptor, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle))
        return {};
    close(descriptor);
    return damaged(u"not a file of an index's size"_s);
}

} // namespace

Result<std::vector<FrameRecord>> IndexCache::read() const {
    std::vector<FrameRecord> records;
    SL_CHECK(readEach([&](FrameRecord&& record) { records.push_back(std::move(record)); }));
    return records;
}

Result<FrameRecord> IndexCache::record(qint64 ordinal) const {
    std::optional<FrameRecord> found;
    SL_CHECK(readEach([&](FrameRecord&& record) {
        if (record.ordinal == ordinal)
            found = std::move(record);
    }));
    return found ? Result<FrameRecord>(*found) : fail(ErrorCode::NotFound, m_file);
}

Status IndexCache::readEach(const OnRecord& onRecord) const {
    if (!keeps())
        return fail(ErrorCode::NotFound, m_file);
    QFile file;
    SL_CHECK(openKept(file, m_file));
    const auto damaged = [&](const QString& why) { return fail(ErrorCode::IndexDamaged, m_file, why); };
    const auto line = [&file] { return file.readLine(kLongestLine).trimmed(); };
    const auto kind = line(), media = line(), sum = line(), signature = line();
    if (kind != kKind.toLatin1() || media != m_media.hex().toLatin1())
        return damaged(u"of another video or version"_s);
    if (!m_voucher.isSigned(signedBytes(m_media, sum), QByteArray::fromBase64(signature)))
        return damaged(u"signed by somebody else, or not at all"_s);
    HashedReading bytes(file);
    QDataStream in(&bytes);
    in.setVersion(kVersion);
    const auto words = takenWords(in);
    quint64 count = 0;
    in >> count;
    for (quint64 i = 0; i < count && in.status() == QDataStream::Ok; ++i) {
        auto record = takenFrame(in, words);
        record.ordinal = qint64(i);
        if (in.status() == QDataStream::Ok)
            onRecord(std::move(record));
    }
    if (in.status() != QDataStream::Ok || !bytes.read(1).isEmpty() || count == 0)
        return damaged(u"it ends too early or too late"_s);
    if (bytes.sum().hex().toLatin1() != sum)
        return damaged(u"the bytes are not those of their hash"_s);
    // where the time of use cannot be noted, it only goes earlier
    std::ignore = file.setFileTime(QDateTime::currentDateTimeUtc(), QFileDevice::FileModificationTime);
    return {};
}

Status IndexCache::write(const std::vector<FrameRecord>& records) const {
    if (!keeps() || records.empty())
        return {};
    const auto bytes = bytesOf(records);
    if (bytes.size() > kMostBytes)
        return {};
    const auto sum = Sha256::of(bytes).hex().toLatin1();
    const auto head = signedBytes(m_media, sum);
    SL_TRY(const auto signature, m_voucher.sign(head));
    const auto whole = head + '\n' + signature.toBase64() + '\n' + bytes;
    if (liesBehindALink(m_file) || (QFileInfo(m_file).isSymLink() && !QFile::remove(m_file)))
        return fail(ErrorCode::WriteFailed, m_file, u"nothing is written through a link"_s);
    QSaveFile file(m_file);
    if (!QDir().mkpath(QFileInfo(m_file).path()) || !file.open(QIODevice::WriteOnly) ||
        file.write(whole) != whole.size() || !file.commit())
        return fail(ErrorCode::WriteFailed, m_file, file.errorString());
    makeRoom();
    return {};
}

/// Takes away what was used longest ago, as far as there is too much; never what was written now. And what
/// nobody finished writing.
void IndexCache::makeRoom() const {
    const QFileInfo here(m_file);
    const auto files = [&](const QString& names) {
        return here.dir().entryInfoList({names}, QDir::Files | QDir::NoSymLinks, QDir::Time);
    };
    const auto remove = [](const QFileInfo& file) {
        if (!QFile::remove(file.filePath()))
            qWarning("a frame index cannot be removed: %s", qPrintable(file.filePath()));
    };
    qint64 bytes = here.size();
    for (const auto& other : files(kNames)) {
        if (other.fileName() == here.fileName())
            continue;
        bytes += other.size();
        if (bytes > kMostBytes)
            remove(other);
    }
    const auto yesterday = QDateTime::currentDateTimeUtc().addSecs(-kSecondsOfADay);
    for (const auto& leftover : files(kLeftovers))
        if (leftover.lastModified() < yesterday)
            remove(leftover);
}

} // namespace sl::video
