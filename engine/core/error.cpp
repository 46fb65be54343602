// SPDX-License-Identifier: Apache-2.0
#include "engine/core/error.h"

#include <array>
#include <utility>

namespace sl {
namespace {

using enum ErrorCode;
constexpr std::array kNames{
    std::pair{Cancelled, "Cancelled"},
    std::pair{InvalidArgument, "InvalidArgument"},
    std::pair{HiddenCharacter, "HiddenCharacter"},
    std::pair{NotFound, "NotFound"},
    std::pair{AlreadyExists, "AlreadyExists"},
    std::pair{NotPermitted, "NotPermitted"},
    std::pair{WrongPassword, "WrongPassword"},
    std::pair{LogInDelayed, "LogInDelayed"},
    std::pair{PasswordMustChange, "PasswordMustChange"},
    std::pair{AccountAltered, "AccountAltered"},
    std::pair{NotLoggedIn, "NotLoggedIn"},
    std::pair{Locked, "Locked"},
    std::pair{LockedElsewhere, "LockedElsewhere"},
    std::pair{ReadOnly, "ReadOnly"},
    std::pair{OutOfMemory, "OutOfMemory"},
    std::pair{ProgramFault, "ProgramFault"},
    std::pair{FileUnreadable, "FileUnreadable"},
    std::pair{FileEmpty, "FileEmpty"},
    std::pair{FileIsDirectory, "FileIsDirectory"},
    std::pair{FileIsLink, "FileIsLink"},
    std::pair{FolderEmpty, "FolderEmpty"},
    std::pair{FileNameUnread, "FileNameUnread"},
    std::pair{NotAnImage, "NotAnImage"},
    std::pair{FormatUnread, "FormatUnread"},
    std::pair{CameraRaw, "CameraRaw"},
    std::pair{FileIsVideo, "FileIsVideo"},
    std::pair{FileIsDocument, "FileIsDocument"},
    std::pair{FileIsArchive, "FileIsArchive"},
    std::pair{FileIsRecordFile, "FileIsRecordFile"},
    std::pair{FileIsText, "FileIsText"},
    std::pair{FileEncrypted, "FileEncrypted"},
    std::pair{SamplesUnread, "SamplesUnread"},
    std::pair{PictureElsewhere, "PictureElsewhere"},
    std::pair{ImageDamaged, "ImageDamaged"},
    std::pair{ImageTruncated, "ImageTruncated"},
    std::pair{ImageChangedInTransfer, "ImageChangedInTransfer"},
    std::pair{ImageTooLarge, "ImageTooLarge"},
    std::pair{ImageTooSmall, "ImageTooSmall"},
    std::pair{Duplicate, "Duplicate"},
    std::pair{DiskFull, "DiskFull"},
    std::pair{WriteFailed, "WriteFailed"},
    std::pair{DriveUnsuitable, "DriveUnsuitable"},
    std::pair{ExportRefused, "ExportRefused"},
    std::pair{NoModelPack, "NoModelPack"},
    std::pair{NotAModelPack, "NotAModelPack"},
    std::pair{PackFileMissing, "PackFileMissing"},
    std::pair{ModelPackInvalid, "ModelPackInvalid"},
    std::pair{ModelHashMismatch, "ModelHashMismatch"},
    std::pair{ModelLoadFailed, "ModelLoadFailed"},
    std::pair{DownloadFailed, "DownloadFailed"},
    std::pair{ArchiveInvalid, "ArchiveInvalid"},
    std::pair{PackMismatch, "PackMismatch"},
    std::pair{PackChanged, "PackChanged"},
    std::pair{NoFaceFound, "NoFaceFound"},
    std::pair{FaceUnclear, "FaceUnclear"},
    std::pair{VisionFailed, "VisionFailed"},
    std::pair{DatabaseFailed, "DatabaseFailed"},
    std::pair{DatabaseCorrupt, "DatabaseCorrupt"},
    std::pair{SchemaTooNew, "SchemaTooNew"},
    std::pair{SchemaTooOld, "SchemaTooOld"},
    std::pair{CopyUnfinished, "CopyUnfinished"},
    std::pair{PersonUnnamed, "PersonUnnamed"},
    std::pair{TableInvalid, "TableInvalid"},
    std::pair{TableEmpty, "TableEmpty"},
    std::pair{TableOfOffice, "TableOfOffice"},
    std::pair{TableRowInvalid, "TableRowInvalid"},
    std::pair{TableFromElsewhere, "TableFromElsewhere"},
    std::pair{NumberSpoilt, "NumberSpoilt"},
    std::pair{PersonsConflict, "PersonsConflict"},
    std::pair{SeveralFaces, "SeveralFaces"},
    std::pair{ValueUnread, "ValueUnread"},
    std::pair{ColumnUnused, "ColumnUnused"},
    std::pair{PersonDiffers, "PersonDiffers"},
    std::pair{PictureOfAnother, "PictureOfAnother"},
    std::pair{LitterSkipped, "LitterSkipped"},
    std::pair{EncodingGuessed, "EncodingGuessed"},
    std::pair{HeaderBelow, "HeaderBelow"},
    std::pair{NumbersAlike, "NumbersAlike"},
    std::pair{NumbersNearlyAlike, "NumbersNearlyAlike"},
    std::pair{OnlyFirstEnrolled, "OnlyFirstEnrolled"},
    std::pair{RecordFileInvalid, "RecordFileInvalid"},
    std::pair{GalleryEmpty, "GalleryEmpty"},
    std::pair{IndexDamaged, "IndexDamaged"},
    std::pair{AnswersMissing, "AnswersMissing"},
    std::pair{AlreadySubmitted, "AlreadySubmitted"},
    std::pair{SamePerson, "SamePerson"},
    std::pair{NotIndependent, "NotIndependent"},
    std::pair{ListClosed, "ListClosed"},
    std::pair{ChecklistMissing, "ChecklistMissing"},
    std::pair{ProbeFirst, "ProbeFirst"},
    std::pair{AnswersFirst, "AnswersFirst"},
    std::pair{OneByOne, "OneByOne"},
    std::pair{AnswersReplaced, "AnswersReplaced"},
    std::pair{FirstExaminerNeeded, "FirstExaminerNeeded"},
    std::pair{MediaMissing, "MediaMissing"},
    std::pair{MediaAltered, "MediaAltered"},
    std::pair{AuditBroken, "AuditBroken"},
    std::pair{RecordAltered, "RecordAltered"},
    std::pair{SigningFailed, "SigningFailed"},
    std::pair{AlreadySigned, "AlreadySigned"},
    std::pair{ReportOutdated, "ReportOutdated"},
    std::pair{SignatureInvalid, "SignatureInvalid"},
    std::pair{ReportInvalid, "ReportInvalid"},
    std::pair{CheckpointInvalid, "CheckpointInvalid"},
    std::pair{HeadRefused, "HeadRefused"},
    std::pair{NotAVideo, "NotAVideo"},
    std::pair{VideoDamaged, "VideoDamaged"},
    std::pair{VideoWithoutFrames, "VideoWithoutFrames"},
    std::pair{VideoCodecUnknown, "VideoCodecUnknown"},
    std::pair{VideoRefersElsewhere, "VideoRefersElsewhere"},
    std::pair{VideoTooLarge, "VideoTooLarge"},
    std::pair{FrameChanged, "FrameChanged"},
    std::pair{HelperMissing, "HelperMissing"},
    std::pair{HelperStopped, "HelperStopped"},
    std::pair{TracksJoined, "TracksJoined"},
    std::pair{TracksApart, "TracksApart"},
};
static_assert(kNames.size() == static_cast<size_t>(TracksApart) + 1, "every code has a name");

} // namespace

QString errorName(ErrorCode code) {
    for (const auto& [known, name] : kNames) {
        if (known == code)
            return QString::fromLatin1(name);
    }
    return {};
}

std::optional<ErrorCode> errorFromName(const QString& name) {
    for (const auto& [known, text] : kNames) {
        if (name == QLatin1String(text))
            return known;
    }
    return std::nullopt;
}

QString Error::toString() const {
    QString text = errorName(code);
    if (!subject.isEmpty())
        text += u": "_s + subject;
    if (!detail.isEmpty())
        text += u" ("_s + detail + QLatin1Char(')');
    return text;
}

} // namespace sl
