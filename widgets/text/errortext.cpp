// SPDX-License-Identifier: Apache-2.0
#include "widgets/text/errortext.h"

#include "engine/core/clock.h"
#include "engine/core/files/lockholder.h"
#include "widgets/text/format.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>

namespace sl::widgets {
namespace {

struct ErrorText {
    Q_DECLARE_TR_FUNCTIONS(sl::widgets::ErrorText)
public:
    static QString sentence(const Error& error);
    static QString missingAnswers(const QString& count);
    static QString missingChecklists(const QString& count);
    static QString wrongHash(const QString& detail);
    static QString logInDelayed(const QString& detail);
    static QString unsuitableDrive(const QString& detail);
    static QString locked(const QString& detail);
    static QString lockedElsewhere(const QString& detail);
    static QString withSubject(const QString& subject, const QString& sentence) {
        //: %1 names a file, user, case number …; %2 is a whole sentence about it
        return tr("%1: %2").arg(subject, sentence);
    }
};

QString ErrorText::missingAnswers(const QString& count) {
    bool isNumber = false;
    const int missing = count.toInt(&isNumber);
    return isNumber ? tr("%n candidate(s) have no answer yet. Answer every candidate, then submit.", nullptr,
                         missing)
                    : tr("Some candidates have no answer yet. Answer every candidate, then submit.");
}

QString ErrorText::missingChecklists(const QString& count) {
    bool isNumber = false;
    const int missing = count.toInt(&isNumber);
    return isNumber ? tr("%n answer(s) need a complete checklist. Say of every feature what you see, then "
                         "submit.",
                         nullptr, missing)
                    : tr("Some answers need a complete checklist. Say of every feature what you see, then "
                         "submit.");
}

/// `detail` of a ModelHashMismatch names two hashes: the file's and the manifest's.
QString ErrorText::wrongHash(const QString& detail) {
    static const QRegularExpression sha256(u"\\b[0-9a-f]{64}\\b"_s);
    QStringList hashes;
    for (const auto& match : sha256.globalMatch(detail))
        hashes.append(match.captured());
    if (hashes.size() != 2)
        return tr("A file of the model pack is not the one its manifest names (the SHA-256 differs), so it "
                  "was not used. Install the pack again from a source you trust.");
    //: %1 and %2 are SHA-256 hashes
    return tr("A file of the model pack is not the one its manifest names, so it was not used: its SHA-256 "
              "is %1, the manifest states %2. Install the pack again from a source you trust.")
        .arg(hashes.first(), hashes.last());
}

/// `detail` of a LogInDelayed is the time of the next try.
QString ErrorText::logInDelayed(const QString& detail) {
    //: %1 is a time of day with seconds
    return tr("Too many log-ins with this name have failed. The next one is possible at %1.")
        .arg(fromIsoUtc(detail).toLocalTime().toString(u"HH:mm:ss"_s));
}

/// `detail` of a DriveUnsuitable is as in engine/workspace/internal/drive.h.
QString ErrorText::unsuitableDrive(const QString& detail) {
    return detail == "no permissions"_L1
               ? tr("This drive keeps no permissions: whoever can use it could read the records. Choose "
                    "a folder on a disk of this computer, or on a drive with a file system that keeps "
                    "them, such as ext4.")
               : tr("This drive cannot hold a database that is read while it is written, as many network "
                    "drives cannot. Choose a folder on a disk of this computer, or copy the workspace to "
                    "one.");
}

/// `detail` of a Locked names the holder, if it is known.
QString ErrorText::locked(const QString& detail) {
    const auto holder = lockHolderFromText(detail);
    if (!holder)
        return tr("Another Second Look window has this open. Close it there, then try again. If this is a "
                  "copy made while it was open, delete the file .lock in the copy first.");
    //: %1 is a program, %2 a number of the operating system, %3 date and time
    return tr("%1 on this computer (process %2) has had this open since %3. Close it there, then try "
              "again. If this is a copy made while it was open, delete the file .lock in the copy first.")
        .arg(holder->program, QString::number(holder->process), timeText(holder->since));
}

QString ErrorText::lockedElsewhere(const QString& detail) {
    const auto holder = lockHolderFromText(detail).value_or(LockHolder());
    //: %1 is a program, %2 a computer, %3 date and time
    return tr("%1 on the computer %2 has had this open since %3. Close it there, then try again. If "
              "nobody works in it there any more, take it over: the audit log will say so.")
        .arg(holder.program, holder.computer, timeText(holder.since));
}

// Long, but one line per code and without default: the compiler names a code that has no sentence.
QString ErrorText::sentence(const Error& error) {
    switch (error.code) {
    case ErrorCode::Cancelled:
        return tr("Stopped at your request. What was done before is kept.");
    case ErrorCode::InvalidArgument:
        return tr("This value cannot be used. Correct it and try again.");
    case ErrorCode::HiddenCharacter:
        return tr(
            "The text holds a line break or an invisible character that changes how it is read. Type it "
            "again instead of pasting it.");
    case ErrorCode::NotFound:
        return tr("There is nothing of this name. Check how it is written.");
    case ErrorCode::AlreadyExists:
        return tr("This exists already. Choose another name or number.");
    case ErrorCode::NotPermitted:
        return tr("Your role or the agency's policy does not allow this. Ask a supervisor.");
    case ErrorCode::WrongPassword:
        return tr("The login or the password is not right. Try again.");
    case ErrorCode::LogInDelayed:
        return logInDelayed(error.detail);
    case ErrorCode::PasswordMustChange:
        return tr("A supervisor has set this password. Choose one of your own before you go on.");
    case ErrorCode::AccountAltered:
        return tr("This account differs from the audit log, so nobody can log in with it. Have a supervisor "
                  "check the audit logs.");
    case ErrorCode::NotLoggedIn:
        return tr("Nobody is logged in. Log in and try again.");
    case ErrorCode::Locked:
        return locked(error.detail);
    case ErrorCode::LockedElsewhere:
        return lockedElsewhere(error.detail);
    case ErrorCode::ReadOnly:
        return tr(
            "This workspace is open for reading, because it is write-protected where it lies. What would "
            "have to be recorded is refused. To work in it, copy the whole folder to a disk and take the "
            "write protection off it.");
    case ErrorCode::OutOfMemory:
        return tr("This computer does not have enough free memory for this. Close other programs, then try "
                  "again.");
    case ErrorCode::ProgramFault:
        return tr(
            "The program met an error it did not expect. What was stored is kept. Try again, and report it "
            "if it happens again.");
    case ErrorCode::FileUnreadable:
        return tr("The file cannot be read. Check that it is still there and that you may open it.");
    case ErrorCode::FileEmpty:
        return tr("The file is empty (0 bytes). Get it from its source again.");
    case ErrorCode::FileIsDirectory:
        return tr("This is a folder, not a file. Add the files in it instead.");
    case ErrorCode::FileIsLink:
        return tr("This is a link to another file. Add the file itself, so that its bytes can be sealed.");
    case ErrorCode::FolderEmpty:
        return tr("The folder is empty: it holds no file to add. Choose another folder.");
    case ErrorCode::FileNameUnread:
        return tr("The name of this file is not in UTF-8, so the file cannot be opened. Rename it "
                  "and try again.");
    case ErrorCode::NotAnImage:
        return tr("The file is neither a picture nor a video in a format this program can read. If another "
                  "program shows a picture of it, save a copy as PNG or JPEG there, add the copy, and keep "
                  "the original.");
    case ErrorCode::FormatUnread:
        return tr("This is a picture in the format %1, which this program cannot read. Save a copy "
                  "as PNG or JPEG with the program that made it, add the copy, and keep the "
                  "original.")
            .arg(error.detail);
    case ErrorCode::CameraRaw:
        return tr("This is a camera raw file (%1), which holds no finished picture. Develop it with "
                  "the camera maker's program, add the result as PNG or TIFF, and keep the original.")
            .arg(error.detail);
    case ErrorCode::FileIsVideo:
        return tr("This is a video, not a picture. Open it as a video and take the frames that show "
                  "the face.");
    case ErrorCode::FileIsDocument:
        return tr("This is a document, not a picture. Take the pictures out of it, or print its page "
                  "to a picture, and add those.");
    case ErrorCode::FileIsArchive:
        return tr("This is an archive, so its content was not read. Unpack it and add the files in it.");
    case ErrorCode::FileIsRecordFile:
        return tr("This is an ANSI/NIST record file, not a picture. Enrol it in the gallery, or take "
                  "its face image out and add that.");
    case ErrorCode::FileIsText:
        return tr("This is text or a web page, not a picture, whatever its name says. Get the "
                  "picture itself from its source.");
    case ErrorCode::FileEncrypted:
        return tr("The file is encrypted. Decrypt it with the program and password of its source, "
                  "and add the result.");
    case ErrorCode::SamplesUnread:
        return tr("The picture's samples are of a kind this program cannot read (%1). Save a copy "
                  "with 8 or 16 bits per channel, add the copy, and keep the original.")
            .arg(error.detail);
    case ErrorCode::PictureElsewhere:
        return tr("The picture begins only at byte %1 of the file, after other data. Get the file from its "
                  "source again, or remove that data in a copy.")
            .arg(error.detail);
    case ErrorCode::ImageDamaged:
        return error.detail.isEmpty()
                   ? tr("The picture is damaged. Get the file from its source again.")
                   : tr("The picture is damaged from line %1 on. Get the file from its source again.")
                         .arg(error.detail);
    case ErrorCode::ImageTruncated:
        return tr("The image breaks off before its end. Get the file from its source again.");
    case ErrorCode::ImageChangedInTransfer:
        return tr("The file was changed on its way: its line ends were replaced, as a transfer in text mode "
                  "does. Get it from its source again, in binary mode or in an archive.");
    case ErrorCode::ImageTooLarge:
        return tr("The image has more than 200 million pixels. Export it smaller and add that copy.");
    case ErrorCode::ImageTooSmall:
        return tr("The image is too small for a face to be examined. Look for a larger original.");
    case ErrorCode::Duplicate:
        return tr("The same bytes are in this case already, so the file was not added again.");
    case ErrorCode::DiskFull:
        return tr("The disk is full. Free some space and try again; nothing that was stored is lost.");
    case ErrorCode::WriteFailed:
        return tr(
            "The file could not be written. Check the disk and that you may write there, then try again.");
    case ErrorCode::DriveUnsuitable:
        return unsuitableDrive(error.detail);
    case ErrorCode::ExportRefused:
        return tr("Nothing is written there: not into the folder of a workspace or of a case, not through a "
                  "link, and over nothing but an earlier export of the same kind. Choose another folder or "
                  "name.");
    case ErrorCode::NoModelPack:
        if (!error.subject.isEmpty())
            return tr(
                "This workspace uses this model pack, and it is not on this computer. Install it again, or "
                "choose another pack under Settings.");
        return tr("No model pack is installed, so faces cannot be found or searched. Install one with "
                  "“secondlook-cli models install”, then look again under Settings.");
    case ErrorCode::NotAModelPack:
        return tr("It holds no model pack: neither a manifest.json nor all the files of a known pack. Choose "
                  "the folder or the archive as it was downloaded.");
    case ErrorCode::PackFileMissing:
        return tr(
            "The model pack needs this file, and it is not there. Get the whole pack again and keep its "
            "files beside each other.");
    case ErrorCode::ModelPackInvalid:
        return tr("The model pack's manifest is missing or malformed. Install the pack again.");
    case ErrorCode::ModelHashMismatch:
        return wrongHash(error.detail);
    case ErrorCode::ModelLoadFailed:
        return tr("The model pack could not be loaded. Install it again or choose another pack.");
    case ErrorCode::DownloadFailed:
        return tr("The download failed, so nothing was installed. Check the address and the connection, or "
                  "install from files.");
    case ErrorCode::ArchiveInvalid:
        return tr("The archive is damaged or holds what does not belong in a model pack, so nothing was "
                  "installed. Get it again from a source you trust.");
    case ErrorCode::PackMismatch:
        return tr("These templates were made by another model pack and cannot be compared. Make them "
                  "again with the pack in use.");
    case ErrorCode::PackChanged:
        return tr("Another model pack came into use meanwhile. Try again.");
    case ErrorCode::NoFaceFound:
        return tr("No face was found. Use a photo that shows the face larger or more from the front.");
    case ErrorCode::FaceUnclear:
        return tr("No face can be seen clearly enough for a portrait: it is covered, turned far away or too "
                  "blurred. Enrol a clearer photo of this person.");
    case ErrorCode::VisionFailed:
        return tr("The picture could not be analysed. Try again; if it keeps failing, check the model pack.");
    case ErrorCode::DatabaseFailed:
        return tr(
            "The database could not be read or written. Check the disk and try again; what was committed is "
            "kept.");
    case ErrorCode::DatabaseCorrupt:
        return tr(
            "The database is damaged. Stop working in it and restore the folder from its latest backup.");
    case ErrorCode::SchemaTooNew:
        return tr(
            "This was written by a newer version of Second Look. Open it with that version or a later one.");
    case ErrorCode::SchemaTooOld:
        return tr(
            "This was written by an earlier version of Second Look and cannot be brought up to date, because "
            "nothing can be written where it lies. Copy the whole folder to a disk and open it there.");
    case ErrorCode::CopyUnfinished:
        return tr("This copy was made while Second Look had it open, so a part of it is missing here. "
                  "Close it where it comes from and copy it again; or copy this folder to a disk and "
                  "open it there.");
    case ErrorCode::PersonUnnamed:
        return tr("The file does not say whose portrait it is. Put it in a folder named with the person's "
                  "number, and enrol the folder around that one.");
    case ErrorCode::TableInvalid:
        return tr(
            "This is not a table of portraits. It must be CSV, which spreadsheets save: a line names each "
            "column once, among them “person id” and “file”, and every quote that is opened is closed.");
    case ErrorCode::TableEmpty:
        return tr("The table names its columns and has no row below them. Export it again with its rows.");
    case ErrorCode::TableOfOffice:
        return tr("This is a document of an office program, not a table in CSV. Save it there as CSV, in a "
                  "folder from which it names the photos, and enrol that.");
    case ErrorCode::TableRowInvalid:
        return tr(
            "This row cannot be used. It needs a person id of at most 250 characters and a file, and no more "
            "fields than the line that names the columns: a value that holds the separator stands in "
            "quotes.");
    case ErrorCode::TableFromElsewhere:
        return tr("This row names a file on another computer, by a drive letter, a share or an address. Put "
                  "the photos beside the table and give their paths from there, such as photos/a.jpg.");
    case ErrorCode::NumberSpoilt:
        return tr("A spreadsheet has changed this person's number, so different persons may have the same "
                  "number now. Export the table again with that column as text.");
    case ErrorCode::PersonsConflict:
        return tr("The records with this number contradict each other, in this source or in the gallery, so "
                  "the photo was not enrolled. Correct the number or the values, then enrol it again.");
    case ErrorCode::SeveralFaces:
        return tr("The photo shows more than one face that may be the person's (%1). Choose the right one in "
                  "the window, from the list of files that were not enrolled, or cut the photo to the face "
                  "of this person and enrol the copy.")
            .arg(error.detail);
    case ErrorCode::ValueUnread:
        return tr("This value could not be read, so it was left empty. This alone does not keep the photo "
                  "out of the gallery.");
    case ErrorCode::ColumnUnused:
        return tr("Nothing was read from this column. Rename it if it holds what the program knows "
                  "under another name.");
    case ErrorCode::PersonDiffers:
        return tr("The gallery holds another value for this person, and it was kept. Check which one "
                  "is right.");
    case ErrorCode::PictureOfAnother:
        return tr("The same photo is in the gallery under the number %1 too. Check whether both are "
                  "one person.")
            .arg(error.detail);
    case ErrorCode::LitterSkipped:
        return tr("Files that file managers create in folders were skipped: %1.").arg(error.detail);
    case ErrorCode::EncodingGuessed:
        return tr("The table is not in UTF-8, so it was read as Windows-1252. Check the names with accents.");
    case ErrorCode::HeaderBelow:
        return tr("This line was read as the one that names the columns; the lines above it were left out.");
    case ErrorCode::NumbersAlike:
        return tr(
            "This number is written here in two ways that look the same. Both were treated as one person.");
    case ErrorCode::NumbersNearlyAlike:
        return tr(
            "These numbers differ only in letter case or in zeros at their beginning. They were treated "
            "as two persons. Check whether they are one.");
    case ErrorCode::OnlyFirstEnrolled:
        return tr("The file holds %1 pictures, and only the first was enrolled. Extract the others and enrol "
                  "them from files of their own.")
            .arg(error.detail);
    case ErrorCode::RecordFileInvalid:
        return tr("This is not a record file with a face. It must hold one ANSI/NIST-ITL transaction in the "
                  "traditional encoding, with a Type-10 record of a face. Export it again.");
    case ErrorCode::GalleryEmpty:
        return tr(
            "There is nobody in the gallery to compare. Enrol booking photos first, or widen the filter.");
    case ErrorCode::IndexDamaged:
        return tr(
            "The gallery's search index is damaged. It is only a cache: open the workspace again and it is "
            "rebuilt.");
    case ErrorCode::AnswersMissing:
        return missingAnswers(error.subject);
    case ErrorCode::AlreadySubmitted:
        return tr("These answers are submitted and sealed, so they cannot be changed.");
    case ErrorCode::SamePerson:
        return tr("You have examined this search already, or a user of your name has. Another person must do "
                  "this examination, unless a supervisor signs that you are two people.");
    case ErrorCode::NotIndependent:
        return tr("You have run a search of this unknown person or seen its candidate list, so another "
                  "person must do this examination.");
    case ErrorCode::ListClosed:
        return tr("Another person examines this search, and you may be asked for an independent examination "
                  "of it. Until you have submitted yours, or the search is decided, its candidates and "
                  "answers stay closed to you.");
    case ErrorCode::ChecklistMissing:
        return missingChecklists(error.subject);
    case ErrorCode::ProbeFirst:
        return tr("Look at the probe alone first: the candidates open when its checklist is complete.");
    case ErrorCode::AnswersFirst:
        return tr("Ranks and scores are shown when you have answered every candidate.");
    case ErrorCode::OneByOne:
        return tr("Several candidates can be answered at once only in the first examination of a search, "
                  "and in none that an earlier version of the program began. Answer these one by one.");
    case ErrorCode::AnswersReplaced:
        return tr(
            "Some of these candidates have an answer already. Answer the others alone, or say that their "
            "answers are to be replaced.");
    case ErrorCode::FirstExaminerNeeded:
        return tr("Nobody examines this search yet. Its candidates are open to whoever examines it first, "
                  "and closed to the other examiners, so that one of them can look independently.");
    case ErrorCode::MediaMissing:
        return tr(
            "The sealed file is no longer in the case folder. Restore it from a backup; its record is kept.");
    case ErrorCode::MediaAltered:
        return tr("The sealed file has changed since it was imported (its SHA-256 differs). Restore it "
                  "from a backup and do not rely on this copy.");
    case ErrorCode::AuditBroken:
        return tr("The audit log is not intact: an entry was changed or removed outside this program. Keep "
                  "the folder as it is and tell a supervisor.");
    case ErrorCode::RecordAltered:
        return tr("This record differs from the signed audit log: it was changed, added or removed outside "
                  "this program. Keep the folder as it is and tell a supervisor.");
    case ErrorCode::SigningFailed:
        return tr("Signing failed, so nothing was exported. Log in again and repeat the export.");
    case ErrorCode::AlreadySigned:
        return tr("You have signed this report already.");
    case ErrorCode::ReportOutdated:
        return tr("This report was made before the search was decided, so it does not show every answer. "
                  "Export it again, then sign.");
    case ErrorCode::SignatureInvalid:
        return tr("The signature does not match the document: it was altered after it was signed.");
    case ErrorCode::ReportInvalid:
        return tr(
            "This is not a report that can be checked: the file is damaged or was not made by Second Look.");
    case ErrorCode::CheckpointInvalid:
        return tr("The file holds no head of an audit log that can be checked. Give a head that was kept, "
                  "or a report.");
    case ErrorCode::HeadRefused:
        return tr("This head does not continue the one that this witness signed last, so it is not signed. "
                  "Do not rely on that log until the difference is explained.");
    case ErrorCode::NotAVideo:
        return tr("The file is not a video in a format this program can read. Export it from the recorder as "
                  "MP4 or AVI, or ask the recorder's maker for its export program.");
    case ErrorCode::VideoDamaged:
        return tr(
            "The video is damaged or breaks off, so its frames cannot be reached. Get the file from its "
            "source again.");
    case ErrorCode::VideoWithoutFrames:
        return tr("The video holds no frame that can be shown. Get a longer part of the recording from its "
                  "source.");
    case ErrorCode::VideoCodecUnknown:
        return tr("The video is compressed in a way that this program cannot read. Export it with the "
                  "program of the recorder's maker.");
    case ErrorCode::VideoRefersElsewhere:
        return tr("The file only says where the video is. Add the video files themselves, so that their "
                  "bytes can be sealed.");
    case ErrorCode::VideoTooLarge:
        return tr("The video's frames are larger than this program can hold. Export it smaller and add that "
                  "copy.");
    case ErrorCode::FrameChanged:
        return tr("The frame of this number is not the recorded one (its SHA-256 differs). Read the video "
                  "again and do not rely on the old frame.");
    case ErrorCode::HelperMissing:
        return tr(
            "This file cannot be read here: the part of the program that reads it is not installed. Install "
            "the whole package again.");
    case ErrorCode::HelperStopped:
        return tr(
            "Reading the file was stopped because it took too much time or memory. Try again; if it keeps "
            "failing, the file is damaged.");
    case ErrorCode::TracksJoined:
        return tr("These two appearances are joined as one person already. There is nothing more to do.");
    case ErrorCode::TracksApart:
        return tr("These two appearances are not joined with each other; each may be joined with a third "
                  "one. There is nothing to take back.");
    }
    Q_UNREACHABLE();
}

} // namespace

QString errorText(const Error& error) {
    const QString sentence = ErrorText::sentence(error);
    if (error.subject.isEmpty() || error.code == ErrorCode::AnswersMissing ||
        error.code == ErrorCode::ChecklistMissing || error.code == ErrorCode::Cancelled)
        return sentence;
    return ErrorText::withSubject(error.subject, sentence);
}

QString reasonText(const Error& error, const QString& file) {
    const bool isNamed = error.subject == file || error.subject == QFileInfo(file).fileName();
    return isNamed ? errorText({error.code, {}, error.detail}) : errorText(error);
}

} // namespace sl::widgets
