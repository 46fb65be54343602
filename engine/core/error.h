// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/literals.h"

#include <QString>

#include <optional>

namespace sl {

/// Everything that can go wrong, as a closed list. widgets/text/errortext.cpp turns each code into a sentence
/// for the user; that switch has no default, so the compiler finds a code without a text.
enum class ErrorCode {
    Cancelled,
    InvalidArgument, ///< the caller gave something outside the documented range
    HiddenCharacter, ///< a line of text with control or direction characters; see checkPlainLine()
    NotFound,        ///< no record or file of that name
    AlreadyExists,
    NotPermitted,       ///< the user's role or the policy forbids it
    WrongPassword,      ///< or no user has this login: the error does not tell which
    LogInDelayed,       ///< too many failed for this login; the detail is the time of the next try, ISO 8601
    PasswordMustChange, ///< set by a supervisor's reset: it opens nothing but the choice of an own password
    AccountAltered,     ///< a user's row or key differs from the signed entries; the detail says how
    NotLoggedIn,
    Locked,          ///< another process holds the workspace or case; the detail says who, if it is known
    LockedElsewhere, ///< a process of another computer does, or left its lock behind; the detail says who
    ReadOnly,        ///< the workspace lies where nothing can be written: it is open for reading
    OutOfMemory,     ///< the machine gave the program no more memory
    ProgramFault,    ///< an exception that nothing expected; the detail says which
    // files and images
    FileUnreadable,
    FileEmpty,
    FileIsDirectory,
    FileIsLink,
    FolderEmpty,
    FileNameUnread, ///< its name is no UTF-8, so that nothing can open it by name
    NotAnImage,
    FormatUnread, ///< a picture in a format that is not read here; the detail is the format's name
    CameraRaw,    ///< the detail is the format's name
    FileIsVideo,
    FileIsDocument, ///< PDF or an office's document
    FileIsArchive,
    FileIsRecordFile, ///< ANSI/NIST-ITL, where a picture is expected
    FileIsText,       ///< text or a web page under a picture's name
    FileEncrypted,
    SamplesUnread,    ///< samples of other than 8 or 16 bits; the detail says which
    PictureElsewhere, ///< a picture begins behind other bytes; the detail is where, in bytes
    ImageDamaged, ///< part of the picture is missing; the detail is the line, from 1, from which on it is;
                  ///< empty: another part
    ImageTruncated,
    ImageChangedInTransfer, ///< its line ends were changed, as by a transfer in text mode
    ImageTooLarge,          ///< over the pixel limit
    ImageTooSmall,
    Duplicate, ///< the same bytes are in the case already
    DiskFull,
    WriteFailed,
    DriveUnsuitable, ///< a drive that cannot hold records; the detail says what it lacks
    ExportRefused,   ///< a place that no export may be written to; the detail says why
    // model packs
    NoModelPack,
    NotAModelPack,    ///< neither a manifest nor the files of a known pack; the detail names those
    PackFileMissing,  ///< named by a manifest, and neither beside it nor at an address
    ModelPackInvalid, ///< manifest missing or malformed
    ModelHashMismatch,
    ModelLoadFailed,
    DownloadFailed, ///< a server did not give the whole file
    ArchiveInvalid, ///< damaged, or with entries that do not belong in a model pack
    PackMismatch,   ///< templates of two packs cannot be compared
    PackChanged,    ///< another pack came into use meanwhile
    NoFaceFound,
    FaceUnclear, ///< something like a face, not clear enough for a portrait
    VisionFailed,
    // store
    DatabaseFailed,
    DatabaseCorrupt,
    SchemaTooNew,
    SchemaTooOld,   ///< an earlier version's, where it cannot be brought up to date: nothing can be written
    CopyUnfinished, ///< copied while a program had it open, to where nothing can be written
    // gallery and search
    PersonUnnamed,      ///< a file to enrol that does not say whose portrait it is
    TableInvalid,       ///< no CSV table of portraits; the subject names the line
    TableEmpty,         ///< a table with a header and no row
    TableOfOffice,      ///< a document of an office program in the place of a CSV table
    TableRowInvalid,    ///< a row that cannot be used; the subject names line, column and value
    TableFromElsewhere, ///< a row names a file by another computer's drive, a share or an address
    NumberSpoilt,       ///< a person's number that a spreadsheet changed: 1.2E+07, #N/A
    PersonsConflict,    ///< rows with one number that differ about the person
    SeveralFaces,       ///< a booking photo with more than one face that may be meant; the detail is how many
    ValueUnread,        ///< note: an optional value of a table is left empty; the photo is enrolled
    ColumnUnused,       ///< note: a column of a table that nothing is read from
    PersonDiffers,      ///< note: a known person's record is not what the source says; it stays as it is
    PictureOfAnother,   ///< note: the same bytes are enrolled under the number in the detail
    LitterSkipped,      ///< note: files that file managers leave; the detail is how many
    EncodingGuessed,    ///< note: a table that is no Unicode, read as Windows-1252
    HeaderBelow,        ///< note: lines above a table's header were not read
    NumbersAlike,       ///< note: two ways to write a number that look the same were taken as one person
    NumbersNearlyAlike, ///< note: numbers that differ in case or leading zeros alone were taken as two
                        ///< persons
    OnlyFirstEnrolled,  ///< note: the file holds more pictures; the detail is how many
    RecordFileInvalid,  ///< no ANSI/NIST-ITL transaction with a face
    GalleryEmpty,
    IndexDamaged,
    // casework
    AnswersMissing, ///< a candidate has no answer yet
    AlreadySubmitted,
    SamePerson,          ///< the second examiner must be another person
    NotIndependent,      ///< who ran the search has seen its list and cannot examine it independently
    ListClosed,          ///< of a search that this person may yet examine independently
    ChecklistMissing,    ///< an answer that needs one has no complete checklist
    ProbeFirst,          ///< the candidates open when the probe's own checklist is complete
    AnswersFirst,        ///< rank and score are shown when every answer is in
    OneByOne,            ///< several candidates are answered at once in a first examination only
    AnswersReplaced,     ///< candidates that have an answer already; the subject says how many
    FirstExaminerNeeded, ///< nobody examines the search yet; whoever begins may look at its list
    // evidence
    MediaMissing,
    MediaAltered,
    AuditBroken,
    RecordAltered, ///< a record is not as the audit log signed it; the subject names table, field and row
    SigningFailed,
    AlreadySigned,
    ReportOutdated, ///< made before the search was decided
    SignatureInvalid,
    ReportInvalid,
    CheckpointInvalid, ///< no text of a log's head as signed notes have it
    HeadRefused,       ///< a witness does not sign a head that does not continue what it signed last
    // video
    NotAVideo,
    VideoDamaged,         ///< a video's container, but nothing in it can be reached
    VideoWithoutFrames,   ///< no stream of pictures, or none of its frames can be decoded
    VideoCodecUnknown,    ///< no decoder here knows how the pictures of the subject are compressed
    VideoRefersElsewhere, ///< a playlist, or a file whose pictures lie in another one
    VideoTooLarge,        ///< a frame is larger than the memory set aside for it
    FrameChanged,         ///< a frame of this number is there, not the recorded one
    HelperMissing,        ///< the program that decodes is not installed
    HelperStopped,        ///< it crashed, or was ended at a limit; the next request starts another
    TracksJoined,         ///< two appearances that are to be joined are one person already
    TracksApart,          ///< two appearances that are to be parted are not joined with each other
};

/// Stable name of a code ("FileEmpty"), for logs, JSON output and the audit log.
[[nodiscard]] QString errorName(ErrorCode code);
/// Reverse of errorName; empty when the name is unknown.
[[nodiscard]] std::optional<ErrorCode> errorFromName(const QString& name);

/// What went wrong, what it concerns (a file, a user, a case number), and untranslated detail for the log.
struct Error {
    ErrorCode code = ErrorCode::InvalidArgument;
    QString subject; ///< the thing concerned: a file name, login, case number …
    QString detail;  ///< untranslated English, for log, audit and tests

    [[nodiscard]] QString toString() const; ///< "FileEmpty: photo.jpg (0 bytes)"
    bool operator==(const Error&) const = default;
};

} // namespace sl
