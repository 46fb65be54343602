// SPDX-License-Identifier: Apache-2.0
#include "engine/sources/internal/type10source.h"

#include "engine/core/personfilter.h"
#include "engine/sources/internal/itlfile.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace sl::sources {
namespace {

namespace type1 {
constexpr int kAgency = 8;        // ORI
constexpr int kControlNumber = 9; // TCN
constexpr int kDomain = 13;       // DOM
} // namespace type1

namespace type2 {                // FBI EBTS, Type-2 descriptors
constexpr int kCaseNumber = 9;   // OCA
constexpr int kFbiNumber = 14;   // FBI, UCN
constexpr int kStateNumber = 15; // SID
constexpr int kName = 18;        // NAM
constexpr int kBirth = 22;       // DOB, yyyymmdd
constexpr int kSex = 24;         // SEX: M, F, and codes for unknown
} // namespace type2

namespace type10 {
constexpr int kImageType = 3;    // IMT
constexpr int kSource = 4;       // SRC
constexpr int kPhotoDate = 5;    // PHD, yyyymmdd
constexpr int kCompression = 11; // CGA
} // namespace type10

constexpr qint64 kLargestImage = 256 << 20; ///< bytes

/// The facts about the person in a transaction.
PortraitToEnrol subjectOf(const QList<ItlRecord>& records) {
    PortraitToEnrol subject;
    const ItlRecord& header = records.first();
    const QString domain = header.text(type1::kDomain);
    const auto descriptive = std::find_if(records.begin(), records.end(),
                                          [](const ItlRecord& record) { return record.type == 2; });
    if (descriptive != records.end() &&
        (domain.isEmpty() || domain.startsWith(QLatin1String("NORAM"), Qt::CaseInsensitive))) {
        for (const int field : {type2::kFbiNumber, type2::kStateNumber, type2::kCaseNumber}) {
            if (subject.personId.isEmpty())
                subject.personId = descriptive->text(field);
        }
        subject.name = descriptive->text(type2::kName);
        const QString sex = descriptive->text(type2::kSex);
        if (sex == QLatin1String("M") || sex == QLatin1String("F"))
            subject.sex = sex;
        const int year = descriptive->text(type2::kBirth).left(4).toInt();
        subject.birthYear = isBirthYear(year) ? year : 0;
    }
    const QString number = header.text(type1::kControlNumber);
    if (subject.personId.isEmpty() && !number.isEmpty())
        subject.personId = u"%1 %2"_s.arg(header.text(type1::kAgency), number).trimmed();
    return subject;
}

/// The format of field 10.011, as people call it.
QString formatCalled(const QString& compression) {
    return compression == QLatin1String("NONE") ? u"NONE (uncompressed)"_s : compression.left(40);
}

bool isReadable(const ItlRecord& record) {
    static const QStringList known{u"JPEGB"_s, u"PNG"_s, u"JP2"_s, u"JP2L"_s};
    return known.contains(record.text(type10::kCompression)) && record.dataLength > 0 &&
           record.dataLength <= kLargestImage;
}

} // namespace

bool isType10FileName(const QString& name) {
    const QString suffix = QFileInfo(name).suffix().toLower();
    return QStringList{u"an2"_s, u"an"_s, u"eft"_s, u"nist"_s, u"nst"_s}.contains(suffix);
}

Result<GallerySource> readType10File(const QString& path, const QString& personId) {
    QFile file(path);
    const QString name = QFileInfo(path).fileName();
    if (!file.exists())
        return fail(ErrorCode::NotFound, path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return fail(ErrorCode::FileUnreadable, name, file.errorString());
    const QDateTime changedAt = file.fileTime(QFileDevice::FileModificationTime);
    SL_TRY(const auto records, readItlFile(file, name));
    PortraitToEnrol portrait = subjectOf(records);
    portrait.file = path;
    if (!personId.isEmpty())
        portrait.personId = personId;
    if (portrait.personId.isEmpty())
        return fail(ErrorCode::PersonUnnamed, name,
                    u"no person: neither field 2.014, 2.015, 2.009 nor 1.009"_s);
    GallerySource source;
    for (const ItlRecord& record : records) {
        if (record.type != 10 || record.text(type10::kImageType) != QLatin1String("FACE"))
            continue;
        if (!isReadable(record)) {
            source.problems.append(
                {path,
                 portrait.personId,
                 {ErrorCode::FormatUnread, name, formatCalled(record.text(type10::kCompression))}});
            continue;
        }
        portrait.capturedOn = QDate::fromString(record.text(type10::kPhotoDate), u"yyyyMMdd"_s);
        portrait.source = record.text(type10::kSource);
        portrait.part = FilePart{record.dataOffset, record.dataLength, file.size(), changedAt};
        source.portraits.append(portrait);
    }
    if (source.portraits.isEmpty() && source.problems.isEmpty())
        return fail(ErrorCode::RecordFileInvalid, name, u"no Type-10 record of a face"_s);
    return source;
}

} // namespace sl::sources
