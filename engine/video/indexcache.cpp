// SPDX-License-Identifier: Apache-2.0
#include "engine/video/indexcache.h"

#include "engine/core/literals.h"

#include <QDataStream>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QSaveFile>
#include <QStringList>

#include <tuple>

namespace sl::video {
namespace {

const auto kKind = u"Second Look frame index 3"_s; ///< another layout, or other marks, have another number
constexpr qsizetype kHashBytes = 32;
constexpr auto kVersion = QDataStream::Qt_6_0;
const auto kNames = u"*.index"_s; ///< of what counts to the room that there is

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

} // namespace

Result<std::vector<FrameRecord>> IndexCache::read() const {
    QFile file(m_file);
    if (!keeps() || !file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::NotFound, m_file);
    const auto damaged = [&](const QString& why) { return fail(ErrorCode::IndexDamaged, m_file, why); };
    const auto kind = file.readLine().trimmed(), media = file.readLine().trimmed();
    const auto sum = file.readLine().trimmed(), signature = file.readLine().trimmed();
    if (kind != kKind.toLatin1() || media != m_media.hex().toLatin1())
        return damaged(u"of another video or version"_s);
    if (!m_voucher.isSigned(signedBytes(m_media, sum), QByteArray::fromBase64(signature)))
        return damaged(u"signed by somebody else, or not at all"_s);
    const auto bytes = file.readAll();
    if (Sha256::of(bytes).hex().toLatin1() != sum)
        return damaged(u"the bytes are not those of their hash"_s);
    QDataStream in(bytes);
    in.setVersion(kVersion);
    QStringList words;
    quint64 count = 0;
    in >> words >> count;
    std::vector<FrameRecord> records;
    for (quint64 i = 0; i < count && in.status() == QDataStream::Ok; ++i) {
        records.push_back(takenFrame(in, words));
        records.back().ordinal = qint64(i);
    }
    if (in.status() != QDataStream::Ok || !in.atEnd() || records.empty())
        return damaged(u"it ends too early or too late"_s);
    // where the time of use cannot be noted, it only goes earlier
    std::ignore = file.setFileTime(QDateTime::currentDateTimeUtc(), QFileDevice::FileModificationTime);
    return records;
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
    QSaveFile file(m_file);
    if (!QDir().mkpath(QFileInfo(m_file).path()) || !file.open(QIODevice::WriteOnly) ||
        file.write(whole) != whole.size() || !file.commit())
        return fail(ErrorCode::WriteFailed, m_file, file.errorString());
    makeRoom();
    return {};
}

/// Takes away what was used longest ago, as far as there is too much; never what was written now.
void IndexCache::makeRoom() const {
    const QFileInfo here(m_file);
    qint64 bytes = here.size();
    for (const auto& other : here.dir().entryInfoList({kNames}, QDir::Files, QDir::Time)) {
        if (other.fileName() == here.fileName())
            continue;
        bytes += other.size();
        if (bytes > kMostBytes && !QFile::remove(other.filePath()))
            qWarning("a frame index cannot be removed: %s", qPrintable(other.filePath()));
    }
}

} // namespace sl::video
