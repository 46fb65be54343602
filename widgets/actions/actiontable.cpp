// SPDX-License-Identifier: Apache-2.0
#include "widgets/actions/actiontable.h"

#include "widgets/style/icon.h"
#include "widgets/text/plaintext.h"

#include <QActionGroup>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace sl::widgets {
namespace {

/// A row for each command, where its value says.
constexpr bool isInOrder(std::span<const ActionSpec> specs) {
    for (size_t i = 0; i < specs.size(); ++i)
        if (specs[i].command != static_cast<Command>(i))
            return false;
    return specs.size() == static_cast<size_t>(Command::Count);
}

/// What a command does ends up in the records of the workspace or of a case.
constexpr bool changesRecords(Command command) {
    using enum Command;
    switch (command) {
    case CaseNew:
    case MediaAddFiles:
    case MediaAddFolder:
    case MediaPaste:
    case MediaPlaceFace:
    case MediaTakeFrame:
    case MediaJoinTracks:
    case MediaPartTracks:
    case MediaReadClock:
    case ProbeSearch:
    case ProbeUnsuitable:
    case CandidatesDifferent:
    case CandidatesNotComparable:
    case AnswerMinus3:
    case AnswerMinus2:
    case AnswerMinus1:
    case AnswerZero:
    case AnswerPlus1:
    case AnswerPlus2:
    case AnswerPlus3:
    case AnswerNotComparable:
    case ComparisonBegin:
    case ComparisonSubmit:
    case ChecklistSimilar:
    case ChecklistDifferent:
    case ChecklistNotComparable:
    case ChecklistNotVisible:
    case ChecklistClear:
    case ChecklistNote:
    case ChecklistRegion:
    case ChecklistRemoveRegion:
    case ChecklistGrounds:
    case ChecklistSave:
    case ReportExport:
    case ReportSign:
    case ReportPictures:
    case ReportBundle:
    case GalleryEnrolFolder:
    case GalleryEnrolFile:
    case GalleryKeep:
    case GalleryRemove:
    case ReviewQueueExamine:
    case PacksUse:
    case PacksRetemplate:
    case RatesKeep:
        return true;
    default:
        return false;
    }
}

QString translated(const char* source) {
    return QCoreApplication::translate("sl::widgets::ActionTable", source);
}

} // namespace

std::span<const ActionSpec> ActionTable::specs() {
    // clang-format off
    static constexpr ActionSpec kSpecs[] = {
        {Command::AppHelp, Area::App, "app.help", QT_TR_NOOP("Help"),
         QT_TR_NOOP("Show what this page is for and every key."), "help", "F1; H", QT_TR_NOOP("General")},
        {Command::AppLock, Area::App, "app.lock", QT_TR_NOOP("Lock"),
         QT_TR_NOOP("Hide the work until your password is given; what runs goes on."), "lock", "Ctrl+L", QT_TR_NOOP("General")},
        {Command::AppLogOut, Area::App, "app.logOut", QT_TR_NOOP("Log out"),
         QT_TR_NOOP("Log out, so that another person can log in."), "log-out", "Ctrl+Shift+L", QT_TR_NOOP("General")},
        {Command::AppQuit, Area::App, "app.quit", QT_TR_NOOP("Quit"),
         QT_TR_NOOP("Close Second Look. Running imports are stopped; what was stored is kept."), "quit", "Ctrl+Q", QT_TR_NOOP("General")},
        {Command::AppGoToCase, Area::App, "app.goToCase", QT_TR_NOOP("Go to a case"),
         QT_TR_NOOP("Find a case by its number or title from anywhere."), "search", "Ctrl+K", QT_TR_NOOP("General")},
        {Command::ModeCases, Area::Mode, "mode.cases", QT_TR_NOOP("Cases"),
         QT_TR_NOOP("Show the cases, or go back to the open one."), "cases", "Ctrl+1", QT_TR_NOOP("Go to")},
        {Command::ModeGallery, Area::Mode, "mode.gallery", QT_TR_NOOP("Gallery"),
         QT_TR_NOOP("Show the gallery of booking photos."), "gallery", "Ctrl+2", QT_TR_NOOP("Go to")},
        {Command::ModeReviewQueue, Area::Mode, "mode.reviewQueue", QT_TR_NOOP("Review queue"),
         QT_TR_NOOP("Show the examinations that wait for an examiner."), "review", "Ctrl+3", QT_TR_NOOP("Go to")},
        {Command::ModeAudit, Area::Mode, "mode.audit", QT_TR_NOOP("Audit log"),
         QT_TR_NOOP("Show who did what, and check that nothing was altered."), "audit", "Ctrl+4", QT_TR_NOOP("Go to")},
        {Command::ModeSettings, Area::Mode, "mode.settings", QT_TR_NOOP("Settings"),
         QT_TR_NOOP("Show users, policy, model pack and appearance."), "settings", "Ctrl+5", QT_TR_NOOP("Go to")},
        {Command::StepMedia, Area::Step, "step.media", QT_TR_NOOP("Media"),
         QT_TR_NOOP("Go to the pictures of the case."), "media", "Alt+1", QT_TR_NOOP("Go to")},
        {Command::StepProbe, Area::Step, "step.probe", QT_TR_NOOP("Probe"),
         QT_TR_NOOP("Go to the faces laid out for the next search."), "probe", "Alt+2", QT_TR_NOOP("Go to")},
        {Command::StepCandidates, Area::Step, "step.candidates", QT_TR_NOOP("Candidates"),
         QT_TR_NOOP("Go to the candidate list of the latest search."), "candidates", "Alt+3", QT_TR_NOOP("Go to")},
        {Command::StepComparison, Area::Step, "step.comparison", QT_TR_NOOP("Comparison"),
         QT_TR_NOOP("Go to the side-by-side comparison."), "comparison", "Alt+4", QT_TR_NOOP("Go to")},
        {Command::StepReport, Area::Step, "step.report", QT_TR_NOOP("Report"),
         QT_TR_NOOP("Go to the report."), "report", "Alt+5", QT_TR_NOOP("Go to")},
        {Command::CaseNew, Area::Case, "case.new", QT_TR_NOOP("New case…"),
         QT_TR_NOOP("Open a case with its number, offence, legal basis and requester."), "add", "Ctrl+N", QT_TR_NOOP("Cases")},
        {Command::CaseClose, Area::Case, "case.close", QT_TR_NOOP("Close case"),
         QT_TR_NOOP("Close this case and go back to the list. Nothing is lost."), "close", "Ctrl+W", QT_TR_NOOP("Cases")},
        {Command::CasesFind, Area::Cases, "cases.find", QT_TR_NOOP("Filter cases"),
         QT_TR_NOOP("Filter the list of cases."), "filter", "Ctrl+F", QT_TR_NOOP("Cases")},
        {Command::CasesOpen, Area::Cases, "cases.open", QT_TR_NOOP("Open case"),
         QT_TR_NOOP("Open the selected case."), "folder", "Ctrl+Return", QT_TR_NOOP("Cases")},
        {Command::MediaAddFiles, Area::Media, "media.addFiles", QT_TR_NOOP("Add files…"),
         QT_TR_NOOP("Add image files to the case. Each is hashed and sealed before it is opened."), "add-file", "Ctrl+O", QT_TR_NOOP("Media")},
        {Command::MediaAddFolder, Area::Media, "media.addFolder", QT_TR_NOOP("Add folder…"),
         QT_TR_NOOP("Add every file of a folder and the folders in it."), "add-folder", "Ctrl+Shift+O", QT_TR_NOOP("Media")},
        {Command::MediaPaste, Area::Media, "media.paste", QT_TR_NOOP("Paste"),
         QT_TR_NOOP("Add the picture or the files on the clipboard."), "paste", "Ctrl+V", QT_TR_NOOP("Media")},
        {Command::MediaPlaceFace, Area::Media, "media.placeFace", QT_TR_NOOP("Place a face"),
         QT_TR_NOOP("Draw a box around a face that was not found."), "place-face", "P", QT_TR_NOOP("Media")},
        {Command::MediaAddToProbe, Area::Media, "media.addToProbe", QT_TR_NOOP("Add to probe"),
         QT_TR_NOOP("Lay the selected face out for the next search."), "add-to-probe", "T", QT_TR_NOOP("Media")},
        {Command::FaceNext, Area::Face, "face.next", QT_TR_NOOP("Next face"),
         QT_TR_NOOP("Select the next face in this picture."), "next", "Ctrl+Right", QT_TR_NOOP("Media")},
        {Command::FacePrevious, Area::Face, "face.previous", QT_TR_NOOP("Previous face"),
         QT_TR_NOOP("Select the previous face in this picture."), "previous", "Ctrl+Left", QT_TR_NOOP("Media")},
        {Command::MediaPlayBack, Area::Media, "media.playBack", QT_TR_NOOP("Play back"),
         QT_TR_NOOP("Play the video backwards; again, faster."), "play-back", "J", QT_TR_NOOP("Video")},
        {Command::MediaPausePlay, Area::Media, "media.pausePlay", QT_TR_NOOP("Pause"),
         QT_TR_NOOP("Stop playing at this frame."), "pause", "K", QT_TR_NOOP("Video")},
        {Command::MediaPlay, Area::Media, "media.play", QT_TR_NOOP("Play"),
         QT_TR_NOOP("Play the video; again, faster."), "resume", "L", QT_TR_NOOP("Video")},
        {Command::MediaFrameBack, Area::Media, "media.frameBack", QT_TR_NOOP("One frame back"),
         QT_TR_NOOP("Show the frame before this one."), "frame-back", ",", QT_TR_NOOP("Video")},
        {Command::MediaFrameOn, Area::Media, "media.frameOn", QT_TR_NOOP("One frame on"),
         QT_TR_NOOP("Show the frame after this one."), "frame-on", ".", QT_TR_NOOP("Video")},
        {Command::MediaKeyFrame, Area::Media, "media.keyFrame", QT_TR_NOOP("Next key frame"),
         QT_TR_NOOP("Show the next frame that was coded without the others."), "key-frame", "I", QT_TR_NOOP("Video")},
        {Command::MediaFaceFrame, Area::Media, "media.faceFrame", QT_TR_NOOP("Next appearance"),
         QT_TR_NOOP("Show the next frame where somebody comes into sight or a face was kept, whoever it is."), "face", "F", QT_TR_NOOP("Video")},
        {Command::MediaFaceFrameBack, Area::Media, "media.faceFrameBack", QT_TR_NOOP("Previous appearance"),
         QT_TR_NOOP("Show the last frame before this one where somebody comes into sight or a face was kept."), "face", "Shift+F", QT_TR_NOOP("Video")},
        {Command::MediaTakeFrame, Area::Media, "media.takeFrame", QT_TR_NOOP("Take this frame"),
         QT_TR_NOOP("Make this frame a picture of the case, sealed with its number, time and hash."), "take-frame", "M", QT_TR_NOOP("Video")},
        {Command::MediaLayOutTrack, Area::Media, "media.layOutTrack", QT_TR_NOOP("Lay out the appearance"),
         QT_TR_NOOP("Lay the chosen frames of the selected appearance out as a probe."), "add-to-probe", "Shift+T", QT_TR_NOOP("Video")},
        {Command::MediaJoinTracks, Area::Media, "media.joinTracks", QT_TR_NOOP("One person with…"),
         QT_TR_NOOP("Say that the selected appearance and another one are one person."), "link", "G", QT_TR_NOOP("Video")},
        {Command::MediaPartTracks, Area::Media, "media.partTracks", QT_TR_NOOP("Not one person with…"),
         QT_TR_NOOP("Take back that the selected appearance and another one are one person."), "unlink", "Shift+G", QT_TR_NOOP("Video")},
        {Command::MediaReadClock, Area::Media, "media.readClock", QT_TR_NOOP("Read the clock…"),
         QT_TR_NOOP("Record what the clock in the picture reads in this frame."), "clock", "C", QT_TR_NOOP("Video")},
        {Command::MediaTimeLine, Area::Media, "media.timeLine", QT_TR_NOOP("Time line"),
         QT_TR_NOOP("Show everybody who appears in the videos of the case on one time line, or go back."), "time-line", "O", QT_TR_NOOP("Video")},
        {Command::ProbeSearch, Area::Probe, "probe.search", QT_TR_NOOP("Search"),
         QT_TR_NOOP("Search the whole gallery for the faces of this probe."), "search", "Ctrl+Return", QT_TR_NOOP("Probe")},
        {Command::ProbeClear, Area::Probe, "probe.clear", QT_TR_NOOP("Clear probe"),
         QT_TR_NOOP("Take every face out of the probe."), "clear", "", QT_TR_NOOP("Probe")},
        {Command::ProbeUnsuitable, Area::Probe, "probe.unsuitable", QT_TR_NOOP("Declare unsuitable…"),
         QT_TR_NOOP("Close this probe as not suitable for a search, with your grounds."), "unsuitable", "", QT_TR_NOOP("Probe")},
        {Command::CandidatesCompare, Area::Candidates, "candidates.compare", QT_TR_NOOP("Compare"),
         QT_TR_NOOP("Compare the selected candidate side by side with the probe."), "compare", "Ctrl+Return", QT_TR_NOOP("Candidates")},
        {Command::CandidatesFaces, Area::Candidates, "candidates.faces", QT_TR_NOOP("Faces"),
         QT_TR_NOOP("Show large faces beside each other, or the list with every figure."), "candidates", "G", QT_TR_NOOP("Candidates")},
        {Command::CandidatesDifferent, Area::Candidates, "candidates.different", QT_TR_NOOP("Answer different persons…"),
         QT_TR_NOOP("Answer the selected candidates together, with one reason: different persons."), "answer", "D", QT_TR_NOOP("Candidates")},
        {Command::CandidatesNotComparable, Area::Candidates, "candidates.notComparable", QT_TR_NOOP("Answer not comparable…"),
         QT_TR_NOOP("Answer the selected candidates together, with one reason: the pictures cannot be compared."), "unsuitable", "X", QT_TR_NOOP("Candidates")},
        {Command::CandidatesCopy, Area::Candidates, "candidates.copy", QT_TR_NOOP("Copy picture"),
         QT_TR_NOOP("Copy the face of the current candidate, as it is shown here."), "media", "Ctrl+C", QT_TR_NOOP("Candidates")},
        {Command::ComparisonNext, Area::Comparison, "comparison.next", QT_TR_NOOP("Next candidate"),
         QT_TR_NOOP("Compare the next candidate."), "next", "Right; Ctrl+Return", QT_TR_NOOP("Comparison")},
        {Command::ComparisonPrevious, Area::Comparison, "comparison.previous", QT_TR_NOOP("Previous candidate"),
         QT_TR_NOOP("Compare the previous candidate."), "previous", "Left", QT_TR_NOOP("Comparison")},
        {Command::AnswerMinus3, Area::Answer, "answer.minus3", QT_TR_NOOP("−3 Strong support for different persons"),
         QT_TR_NOOP("Answer: strong support for different persons."), "answer", "1", QT_TR_NOOP("Comparison")},
        {Command::AnswerMinus2, Area::Answer, "answer.minus2", QT_TR_NOOP("−2 Support for different persons"),
         QT_TR_NOOP("Answer: support for different persons."), "answer", "2", QT_TR_NOOP("Comparison")},
        {Command::AnswerMinus1, Area::Answer, "answer.minus1", QT_TR_NOOP("−1 Limited support for different persons"),
         QT_TR_NOOP("Answer: limited support for different persons."), "answer", "3", QT_TR_NOOP("Comparison")},
        {Command::AnswerZero, Area::Answer, "answer.zero", QT_TR_NOOP("0 Inconclusive"),
         QT_TR_NOOP("Answer: inconclusive."), "answer", "4", QT_TR_NOOP("Comparison")},
        {Command::AnswerPlus1, Area::Answer, "answer.plus1", QT_TR_NOOP("+1 Limited support for the same person"),
         QT_TR_NOOP("Answer: limited support for the same person."), "answer", "5", QT_TR_NOOP("Comparison")},
        {Command::AnswerPlus2, Area::Answer, "answer.plus2", QT_TR_NOOP("+2 Support for the same person"),
         QT_TR_NOOP("Answer: support for the same person."), "answer", "6", QT_TR_NOOP("Comparison")},
        {Command::AnswerPlus3, Area::Answer, "answer.plus3", QT_TR_NOOP("+3 Strong support for the same person"),
         QT_TR_NOOP("Answer: strong support for the same person."), "answer", "7", QT_TR_NOOP("Comparison")},
        {Command::AnswerNotComparable, Area::Answer, "answer.notComparable", QT_TR_NOOP("Not comparable"),
         QT_TR_NOOP("Answer: the pictures cannot be compared."), "unsuitable", "N", QT_TR_NOOP("Comparison")},
        {Command::ComparisonSplit, Area::Comparison, "comparison.split", QT_TR_NOOP("Side by side"),
         QT_TR_NOOP("Show probe and candidate side by side."), "split", "Z", QT_TR_NOOP("Comparison")},
        {Command::ComparisonOverlay, Area::Comparison, "comparison.overlay", QT_TR_NOOP("Overlay"),
         QT_TR_NOOP("Lay the candidate over the probe."), "overlay", "X", QT_TR_NOOP("Comparison")},
        {Command::ComparisonWipe, Area::Comparison, "comparison.wipe", QT_TR_NOOP("Wipe"),
         QT_TR_NOOP("Draw a border across the two pictures."), "wipe", "C", QT_TR_NOOP("Comparison")},
        {Command::ComparisonFlicker, Area::Comparison, "comparison.flicker", QT_TR_NOOP("Flicker"),
         QT_TR_NOOP("Show the two pictures in turn."), "flicker", "Space", QT_TR_NOOP("Comparison")},
        {Command::ComparisonGrid, Area::Comparison, "comparison.grid", QT_TR_NOOP("Grid"),
         QT_TR_NOOP("Lay a grid over both pictures."), "grid", "V", QT_TR_NOOP("Comparison")},
        {Command::ComparisonLink, Area::Comparison, "comparison.link", QT_TR_NOOP("Link views"),
         QT_TR_NOOP("Zoom and move both pictures together."), "link", "L", QT_TR_NOOP("Comparison")},
        {Command::ComparisonAdjust, Area::Comparison, "comparison.adjust", QT_TR_NOOP("Adjust"),
         QT_TR_NOOP("Adjust brightness, contrast, sharpness and more. It changes what you see, never the file; your answer records each step."), "adjust", "A", QT_TR_NOOP("Comparison")},
        {Command::ComparisonOriginal, Area::Comparison, "comparison.original", QT_TR_NOOP("Originals"),
         QT_TR_NOOP("Show both pictures as they were received, or as you adjusted them."), "original", "O", QT_TR_NOOP("Comparison")},
        {Command::ComparisonChecklist, Area::Comparison, "comparison.checklist", QT_TR_NOOP("Checklist"),
         QT_TR_NOOP("Say of every feature what you see, or go back to the answers."), "table", "K", QT_TR_NOOP("Comparison")},
        {Command::ComparisonBegin, Area::Comparison, "comparison.begin", QT_TR_NOOP("Examine first"),
         QT_TR_NOOP("Become the first examiner of this search and compare its candidates."), "comparison", "", QT_TR_NOOP("Comparison")},
        {Command::ComparisonOpenCase, Area::Comparison, "comparison.openCase", QT_TR_NOOP("Open the case"),
         QT_TR_NOOP("Open the case of the independent examination that you have submitted."), "folder", "", QT_TR_NOOP("Comparison")},
        {Command::ComparisonSubmit, Area::Comparison, "comparison.submit", QT_TR_NOOP("Submit answers…"),
         QT_TR_NOOP("Seal and sign your answers. They cannot be changed afterwards."), "submit", "Ctrl+Shift+Return", QT_TR_NOOP("Comparison")},
        {Command::ChecklistSimilar, Area::Checklist, "checklist.similar", QT_TR_NOOP("Similar"),
         QT_TR_NOOP("Say that the feature is visible in both pictures and similar; of the probe alone, that it is visible."), "check", "1", QT_TR_NOOP("Checklist")},
        {Command::ChecklistDifferent, Area::Checklist, "checklist.different", QT_TR_NOOP("Different"),
         QT_TR_NOOP("Say that the feature is visible in both pictures and different."), "close", "2", QT_TR_NOOP("Checklist")},
        {Command::ChecklistNotComparable, Area::Checklist, "checklist.notComparable", QT_TR_NOOP("Not comparable"),
         QT_TR_NOOP("Say that the feature is visible in both pictures, but that they do not allow a comparison."), "unsuitable", "3", QT_TR_NOOP("Checklist")},
        {Command::ChecklistNotVisible, Area::Checklist, "checklist.notVisible", QT_TR_NOOP("Not visible"),
         QT_TR_NOOP("Say that the feature is not visible in the probe; again: in the candidate; again: in either."), "unsuitable", "4", QT_TR_NOOP("Checklist")},
        {Command::ChecklistClear, Area::Checklist, "checklist.clear", QT_TR_NOOP("Clear"),
         QT_TR_NOOP("Clear the entry for the feature."), "clear", "Del; Backspace", QT_TR_NOOP("Checklist")},
        {Command::ChecklistNote, Area::Checklist, "checklist.note", QT_TR_NOOP("Note"),
         QT_TR_NOOP("Write a note on the feature."), "answer", "N", QT_TR_NOOP("Checklist")},
        {Command::ChecklistRegion, Area::Checklist, "checklist.region", QT_TR_NOOP("Draw region"),
         QT_TR_NOOP("Mark the feature in both pictures."), "place-face", "R", QT_TR_NOOP("Checklist")},
        {Command::ChecklistRemoveRegion, Area::Checklist, "checklist.removeRegion", QT_TR_NOOP("Remove region"),
         QT_TR_NOOP("Remove the last region of the feature."), "undo", "U", QT_TR_NOOP("Checklist")},
        {Command::ChecklistProbeAlone, Area::Checklist, "checklist.probeAlone", QT_TR_NOOP("Probe alone"),
         QT_TR_NOOP("Change between the candidate's list and that of the probe alone."), "probe", "P", QT_TR_NOOP("Checklist")},
        {Command::ChecklistGrounds, Area::Checklist, "checklist.grounds", QT_TR_NOOP("Write grounds"),
         QT_TR_NOOP("Write the grounds of your answer from the list. You can edit them."), "answer", "G", QT_TR_NOOP("Checklist")},
        {Command::ChecklistSave, Area::Checklist, "checklist.save", QT_TR_NOOP("Save and open the candidates"),
         QT_TR_NOOP("Save what you see in the probe alone. The candidates open then."), "check", "Ctrl+S", QT_TR_NOOP("Checklist")},
        {Command::ChecklistClose, Area::Checklist, "checklist.close", QT_TR_NOOP("Back to the answers"),
         QT_TR_NOOP("Leave the list. What you said in it is saved."), "previous", "Esc", QT_TR_NOOP("Checklist")},
        {Command::ViewZoomIn, Area::View, "view.zoomIn", QT_TR_NOOP("Zoom in"),
         QT_TR_NOOP("Show the picture larger."), "zoom-in", "Ctrl++; Ctrl+=", QT_TR_NOOP("Picture")},
        {Command::ViewZoomOut, Area::View, "view.zoomOut", QT_TR_NOOP("Zoom out"),
         QT_TR_NOOP("Show the picture smaller."), "zoom-out", "Ctrl+-", QT_TR_NOOP("Picture")},
        {Command::ViewFit, Area::View, "view.fit", QT_TR_NOOP("Fit"),
         QT_TR_NOOP("Show the whole picture."), "fit", "Ctrl+0", QT_TR_NOOP("Picture")},
        {Command::ViewOneToOne, Area::View, "view.oneToOne", QT_TR_NOOP("Actual pixels"),
         QT_TR_NOOP("Show one pixel of the picture as one pixel of the screen."), "one-to-one", "Ctrl+9", QT_TR_NOOP("Picture")},
        {Command::ViewUndo, Area::View, "view.undo", QT_TR_NOOP("Undo"),
         QT_TR_NOOP("Undo the last change of the view."), "undo", "Ctrl+Z", QT_TR_NOOP("Picture")},
        {Command::ViewRedo, Area::View, "view.redo", QT_TR_NOOP("Redo"),
         QT_TR_NOOP("Repeat what was undone."), "redo", "Ctrl+Shift+Z", QT_TR_NOOP("Picture")},
        {Command::ReportExport, Area::Report, "report.export", QT_TR_NOOP("Sign and export…"),
         QT_TR_NOOP("Sign the report with your key and write it to a file."), "export", "Ctrl+E", QT_TR_NOOP("Report")},
        {Command::ReportSign, Area::Report, "report.sign", QT_TR_NOOP("Add signature…"),
         QT_TR_NOOP("Add your signature, as another examiner of this search, to its newest report."), "submit", "", QT_TR_NOOP("Report")},
        {Command::ReportVerify, Area::Report, "report.verify", QT_TR_NOOP("Check a report…"),
         QT_TR_NOOP("Check the signatures of any report file."), "verify", "", QT_TR_NOOP("Report")},
        {Command::ReportPictures, Area::Report, "report.pictures", QT_TR_NOOP("Pictures of pages…"),
         QT_TR_NOOP("Write the pages with candidates and plates as PNG pictures, with their hashes."), "export", "", QT_TR_NOOP("Report")},
        {Command::ReportBundle, Area::Report, "report.bundle", QT_TR_NOOP("Export evidence bundle…"),
         QT_TR_NOOP("Write a folder with the newest signed report and all that it is based on, for checks without this program."), "folder", "", QT_TR_NOOP("Report")},
        {Command::ReportCloseDisagreement, Area::Report, "report.closeDisagreement", QT_TR_NOOP("Close as disagreement…"),
         QT_TR_NOOP("End this search without a lead because the examiners do not agree."), "close", "", QT_TR_NOOP("Report")},
        {Command::ReportRefresh, Area::Report, "report.refresh", QT_TR_NOOP("Refresh"),
         QT_TR_NOOP("Make the preview again."), "refresh", "F5", QT_TR_NOOP("Report")},
        {Command::GalleryEnrolFolder, Area::Gallery, "gallery.enrolFolder", QT_TR_NOOP("Enrol folder…"),
         QT_TR_NOOP("Enrol a folder that holds one folder of photos per person."), "enrol", "", QT_TR_NOOP("Gallery")},
        {Command::GalleryEnrolFile, Area::Gallery, "gallery.enrolFile", QT_TR_NOOP("Enrol from file…"),
         QT_TR_NOOP("Enrol the photos listed in a CSV file, or the face images of an ANSI/NIST record file."), "table", "", QT_TR_NOOP("Gallery")},
        {Command::GalleryFind, Area::Gallery, "gallery.find", QT_TR_NOOP("Find a person"),
         QT_TR_NOOP("Find persons by name or number."), "search", "Ctrl+F", QT_TR_NOOP("Gallery")},
        {Command::GalleryRetention, Area::Gallery, "gallery.retention", QT_TR_NOOP("Due for review…"),
         QT_TR_NOOP("List the persons whose records are due for review: to be removed, or kept with a reason."), "review", "", QT_TR_NOOP("Gallery")},
        {Command::GalleryKeep, Area::Gallery, "gallery.keep", QT_TR_NOOP("Keep"),
         QT_TR_NOOP("Keep the selected person until the chosen day, for the reason given."), "check", "", QT_TR_NOOP("Gallery")},
        {Command::GalleryRemove, Area::Gallery, "gallery.remove", QT_TR_NOOP("Remove person…"),
         QT_TR_NOOP("Remove the selected person and every photo and template, with the legal reason."), "remove", "", QT_TR_NOOP("Gallery")},
        {Command::ReviewQueueExamine, Area::ReviewQueue, "reviewQueue.examine", QT_TR_NOOP("Examine"),
         QT_TR_NOOP("Start the selected examination."), "comparison", "Ctrl+Return", QT_TR_NOOP("Review queue")},
        {Command::AuditFind, Area::Audit, "audit.find", QT_TR_NOOP("Filter entries"),
         QT_TR_NOOP("Filter the entries of the audit log."), "filter", "Ctrl+F", QT_TR_NOOP("Audit")},
        {Command::AuditVerify, Area::Audit, "audit.verify", QT_TR_NOOP("Check the logs"),
         QT_TR_NOOP("Check every hash chain, from the first entry to the last."), "verify", "Ctrl+Return", QT_TR_NOOP("Audit")},
        {Command::AuditCheckFiles, Area::Audit, "audit.checkFiles", QT_TR_NOOP("Check all sealed files"),
         QT_TR_NOOP("Read every portrait, picture, video and report, and compare its hash with its record."), "check", "Ctrl+Shift+Return", QT_TR_NOOP("Audit")},
        {Command::AuditCompareHeads, Area::Audit, "audit.compareHeads", QT_TR_NOOP("Compare with kept heads…"),
         QT_TR_NOOP("Compare the logs with heads that were kept elsewhere, alone or in reports: a log that was cut, rolled back or rebuilt shows."), "compare", "Ctrl+O", QT_TR_NOOP("Audit")},
        {Command::AuditExportHead, Area::Audit, "audit.exportHead", QT_TR_NOOP("Keep the head…"),
         QT_TR_NOOP("Write the head of this log, signed by you, to a file that is kept elsewhere."), "export", "Ctrl+S", QT_TR_NOOP("Audit")},
        {Command::PacksUse, Area::Packs, "packs.use", QT_TR_NOOP("Use this pack…"),
         QT_TR_NOOP("Let this workspace search with the selected model pack from now on."), "model", "", QT_TR_NOOP("Model packs")},
        {Command::PacksInstallKnown, Area::Packs, "packs.installKnown", QT_TR_NOOP("Install this pack"),
         QT_TR_NOOP("Fetch the selected published model pack and check its hashes."), "export", "", QT_TR_NOOP("Model packs")},
        {Command::PacksInstallFile, Area::Packs, "packs.installFile", QT_TR_NOOP("Install from file…"),
         QT_TR_NOOP("Install a model pack from a zip or tar archive, or from its manifest."), "add-file", "", QT_TR_NOOP("Model packs")},
        {Command::PacksInstallFolder, Area::Packs, "packs.installFolder", QT_TR_NOOP("Install from folder…"),
         QT_TR_NOOP("Install a model pack from its folder, or from a folder that holds the files of a published one."), "add-folder", "", QT_TR_NOOP("Model packs")},
        {Command::PacksInstallAddress, Area::Packs, "packs.installAddress", QT_TR_NOOP("Install from address…"),
         QT_TR_NOOP("Fetch a model pack from an http or https address."), "link", "", QT_TR_NOOP("Model packs")},
        {Command::PacksRefresh, Area::Packs, "packs.refresh", QT_TR_NOOP("Look again"),
         QT_TR_NOOP("Look for model packs on this computer again."), "refresh", "", QT_TR_NOOP("Model packs")},
        {Command::PacksRetemplate, Area::Packs, "packs.retemplate", QT_TR_NOOP("Make templates"),
         QT_TR_NOOP("Make the templates that portraits lack for the model pack in use."), "resume", "", QT_TR_NOOP("Model packs")},
        {Command::RatesStart, Area::Rates, "rates.start", QT_TR_NOOP("Measure"),
         QT_TR_NOOP("Measure error rates on the chosen labelled pictures."), "resume", "Ctrl+Return", QT_TR_NOOP("Error rates")},
        {Command::RatesCancel, Area::Rates, "rates.cancel", QT_TR_NOOP("Cancel"),
         QT_TR_NOOP("Stop the measurement. Nothing of it is kept."), "cancel", "", QT_TR_NOOP("Error rates")},
        {Command::RatesKeep, Area::Rates, "rates.keep", QT_TR_NOOP("Keep as error card…"),
         QT_TR_NOOP("Keep these rates, signed by you, so that reports show them."), "submit", "", QT_TR_NOOP("Error rates")},
        {Command::RatesCopyText, Area::Rates, "rates.copyText", QT_TR_NOOP("Copy as text"),
         QT_TR_NOOP("Copy the points of the figure in sight as a table."), "table", "Ctrl+C", QT_TR_NOOP("Error rates")},
        {Command::RatesCopyPicture, Area::Rates, "rates.copyPicture", QT_TR_NOOP("Copy as picture"),
         QT_TR_NOOP("Copy the figure in sight as a picture."), "media", "Ctrl+Shift+C", QT_TR_NOOP("Error rates")},
        {Command::RatesFigurePicture, Area::Rates, "rates.figurePicture", QT_TR_NOOP("Figure as a picture (PNG)…"),
         QT_TR_NOOP("Write the figure in sight to a PNG file."), "media", "Ctrl+E", QT_TR_NOOP("Error rates")},
        {Command::RatesFigureTable, Area::Rates, "rates.figureTable", QT_TR_NOOP("Figure as a table (CSV)…"),
         QT_TR_NOOP("Write the points of the figure in sight to a CSV file."), "table", "", QT_TR_NOOP("Error rates")},
        {Command::RatesTable, Area::Rates, "rates.table", QT_TR_NOOP("All rates as a table (CSV)…"),
         QT_TR_NOOP("Write every rate with its interval and counts to a CSV file."), "table", "", QT_TR_NOOP("Error rates")},
        {Command::RatesScores, Area::Rates, "rates.scores", QT_TR_NOOP("Every score (CSV)…"),
         QT_TR_NOOP("Write every score that the rates are computed from to a CSV file."), "table", "", QT_TR_NOOP("Error rates")},
        {Command::RatesFailures, Area::Rates, "rates.failures", QT_TR_NOOP("Pictures without a face (CSV)…"),
         QT_TR_NOOP("Write the pictures in which no face was found to a CSV file."), "table", "", QT_TR_NOOP("Error rates")},
        {Command::RatesJson, Area::Rates, "rates.json", QT_TR_NOOP("Rates and curves (JSON)…"),
         QT_TR_NOOP("Write all rates and curves to a JSON file."), "export", "", QT_TR_NOOP("Error rates")},
        {Command::RatesPages, Area::Rates, "rates.pages", QT_TR_NOOP("Pages with tables and figures (PDF)…"),
         QT_TR_NOOP("Write pages with tables and figures; signed by you where the card is kept."), "report", "", QT_TR_NOOP("Error rates")},
    };
    // clang-format on
    static_assert(isInOrder(kSpecs));
    return kSpecs;
}

ActionTable::ActionTable(QObject* parent) : QObject(parent) {
    for (const ActionSpec& spec : specs()) {
        auto* action = new QAction(translatedText(spec), this);
        action->setObjectName(QString::fromLatin1(spec.objectName));
        const QList<QKeySequence> shortcuts = keys(spec);
        action->setShortcuts(shortcuts);
        if (spec.area == Area::Checklist)
            action->setShortcutContext(Qt::WidgetShortcut); // the list listens by itself
        //: %1 is a sentence on what the command does, %2 its key
        action->setToolTip(plainToolTip(
            shortcuts.isEmpty() ? translatedTip(spec)
                                : tr("%1 (%2)").arg(translatedTip(spec),
                                                    shortcuts.first().toString(QKeySequence::NativeText))));
        if (*spec.icon)
            action->setIcon(icon(spec.icon));
        QActionGroup*& group = m_byArea[spec.area];
        if (!group) {
            group = new QActionGroup(this);
            group->setExclusionPolicy(QActionGroup::ExclusionPolicy::None);
        }
        group->addAction(action);
        m_inOrder.append(action);
    }
}

QAction* ActionTable::action(Command command) const {
    return m_inOrder.at(static_cast<qsizetype>(command));
}

void ActionTable::setAreaActive(Area area, bool active) {
    m_byArea.value(area)->setEnabled(active);
}

void ActionTable::setReadOnly(bool readOnly) {
    for (const ActionSpec& spec : specs())
        if (changesRecords(spec.command))
            action(spec.command)->setVisible(!readOnly);
}

QList<QKeySequence> ActionTable::keys(const ActionSpec& spec) {
    if (!*spec.keys)
        return {};
    return QKeySequence::listFromString(QString::fromLatin1(spec.keys), QKeySequence::PortableText);
}

std::span<const Area> ActionTable::pageAreas() {
    static constexpr Area kPages[] = {Area::Cases,      Area::Media,  Area::Probe,   Area::Candidates,
                                      Area::Comparison, Area::Report, Area::Gallery, Area::ReviewQueue,
                                      Area::Audit,      Area::Packs,  Area::Rates};
    return kPages;
}

QString ActionTable::translatedText(const ActionSpec& spec) {
    return translated(spec.text);
}

QString ActionTable::translatedTip(const ActionSpec& spec) {
    return translated(spec.tip);
}

QString ActionTable::translatedCategory(const ActionSpec& spec) {
    return translated(spec.category);
}

} // namespace sl::widgets
