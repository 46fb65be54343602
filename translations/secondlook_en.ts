<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>cli</name>
    <message numerus="yes">
        <source>%n sealed file(s) could not be searched for faces yet: %1</source>
        <translation>
            <numerusform>%n sealed file could not be searched for faces yet: %1</numerusform>
            <numerusform>%n sealed files could not be searched for faces yet: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n face(s)</source>
        <translation>
            <numerusform>%1: %n face</numerusform>
            <numerusform>%1: %n faces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read as an image.</source>
        <translation>
            <numerusform>%n file could not be read as an image.</numerusform>
            <numerusform>%n files could not be read as an image.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s)</source>
        <translation>
            <numerusform>%n frame</numerusform>
            <numerusform>%n frames</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Track %1: frames %2 to %3, %4 s to %5 s, seen in %n frame(s)</source>
        <translation>
            <numerusform>Track %1: frames %2 to %3, %4 s to %5 s, seen in %n frame</numerusform>
            <numerusform>Track %1: frames %2 to %3, %4 s to %5 s, seen in %n frames</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n face track(s)</source>
        <translation>
            <numerusform>%n face track</numerusform>
            <numerusform>%n face tracks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, track %2 (id %3): seen in %n frame(s); faces %4</source>
        <translation>
            <numerusform>%1, track %2 (id %3): seen in %n frame; faces %4</numerusform>
            <numerusform>%1, track %2 (id %3): seen in %n frames; faces %4</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sl::widgets::AppearanceWork</name>
    <message numerus="yes">
        <source>Appearance %1 is laid out as a probe of %n face(s).</source>
        <translation>
            <numerusform>Appearance %1 is laid out as a probe of %n face.</numerusform>
            <numerusform>Appearance %1 is laid out as a probe of %n faces.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The appearance is laid out with the rest: %n face(s) of one unknown person in the probe.</source>
        <translation>
            <numerusform>The appearance is laid out with the rest: %n face of one unknown person in the probe.</numerusform>
            <numerusform>The appearance is laid out with the rest: %n faces of one unknown person in the probe.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sl::widgets::Appearances</name>
    <message numerus="yes">
        <source>Who appears: %n appearance(s)</source>
        <translation>
            <numerusform>Who appears: %n appearance</numerusform>
            <numerusform>Who appears: %n appearances</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Frames of appearance %1 and %n other(s)</source>
        <translation>
            <numerusform>Frames of appearance %1 and %n other</numerusform>
            <numerusform>Frames of appearance %1 and %n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sl::widgets::CandidatesPage</name>
    <message numerus="yes">
        <source>%n face(s)</source>
        <translation>
            <numerusform>%n face</numerusform>
            <numerusform>%n faces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sl::widgets::CaseProgress</name>
    <message numerus="yes">
        <source>%n face(s) laid out</source>
        <translation>
            <numerusform>%n face laid out</numerusform>
            <numerusform>%n faces laid out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n picture</numerusform>
            <numerusform>%n pictures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s)</source>
        <translation>
            <numerusform>%n candidate</numerusform>
            <numerusform>%n candidates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n video(s)</source>
        <translation>
            <numerusform>%n video</numerusform>
            <numerusform>%n videos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) not yet read</source>
        <translation>
            <numerusform>%n file not yet read</numerusform>
            <numerusform>%n files not yet read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sl::widgets::CaseTimeline</name>
    <message numerus="yes">
        <source>+%n</source>
        <extracomment>%n other appearances</extracomment>
        <translation>
            <numerusform>+%n</numerusform>
            <numerusform>+%n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sl::widgets::ChecklistDesk</name>
    <message numerus="yes">
        <source>%n year(s) lie between the two pictures. Hairline and facial hair carry no conclusion over such a gap.</source>
        <translation>
            <numerusform>%n year lies between the two pictures. Hairline and facial hair carry no conclusion over such a gap.</numerusform>
            <numerusform>%n years lie between the two pictures. Hairline and facial hair carry no conclusion over such a gap.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feature(s) have no entry yet. Also say what is not visible.</source>
        <translation>
            <numerusform>%n feature is not said yet. Say too what is not visible.</numerusform>
            <numerusform>%n features are not said yet. Say too what is not visible.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sl::widgets::ComparisonPage</name>
    <message numerus="yes">
        <source>Your %n answer(s) will be sealed and signed with your key. They cannot be changed afterwards.</source>
        <translation>
            <numerusform>Your %n answer will be sealed and signed with your key. It cannot be changed afterwards.</numerusform>
            <numerusform>Your %n answers will be sealed and signed with your key. They cannot be changed afterwards.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n candidate(s) that you support go to a second examiner, mixed with others and without your answers.</source>
        <translation>
            <numerusform>The candidate that you support goes to a second examiner, mixed with others and without your answers.</numerusform>
            <numerusform>The %n candidates that you support go to a second examiner, mixed with others and without your answers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sl::widgets::EnrolProblems</name>
    <message numerus="yes">
        <source>%n files were not enrolled:</source>
        <translation>
            <numerusform>%n file was not enrolled:</numerusform>
            <numerusform>%n files were not enrolled:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes to look at:</source>
        <translation>
            <numerusform>%n note to look at:</numerusform>
            <numerusform>%n notes to look at:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sl::widgets::Enrolment</name>
    <message numerus="yes">
        <source>%n persons</source>
        <comment>enrolled</comment>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n persons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n portraits</source>
        <comment>enrolled</comment>
        <translation>
            <numerusform>%n portrait</numerusform>
            <numerusform>%n portraits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already</source>
        <comment>portraits</comment>
        <translation>
            <numerusform>%n was there already</numerusform>
            <numerusform>%n were there already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Person %1 was removed with %n portraits.</source>
        <translation>
            <numerusform>Person %1 was removed with %n portrait.</numerusform>
            <numerusform>Person %1 was removed with %n portraits.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sl::widgets::ErrorText</name>
    <message numerus="yes">
        <source>%n candidate(s) have no answer yet. Answer every candidate, then submit.</source>
        <translation>
            <numerusform>%n candidate has no answer yet. Answer every candidate, then submit.</numerusform>
            <numerusform>%n candidates have no answer yet. Answer every candidate, then submit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) need a complete checklist. Say of every feature what you see, then submit.</source>
        <translation>
            <numerusform>%n answer needs a complete checklist. Say of every feature what you see, then submit.</numerusform>
            <numerusform>%n answers need a complete checklist. Say of every feature what you see, then submit.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sl::widgets::FaceChoiceDialog</name>
    <message numerus="yes">
        <source>%n faces, none chosen yet</source>
        <translation>
            <numerusform>%n face, not chosen yet</numerusform>
            <numerusform>%n faces, none chosen yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sl::widgets::FactsPanel</name>
    <message numerus="yes">
        <source>%n appearance(s)</source>
        <translation>
            <numerusform>%n appearance</numerusform>
            <numerusform>%n appearances</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sl::widgets::FeatureText</name>
    <message numerus="yes">
        <source>%1: carries no conclusion, because %n year(s) lie between the pictures.</source>
        <extracomment>%1 is a list of features such as hairline and facial hair</extracomment>
        <translation>
            <numerusform>%1: carries no conclusion, because %n year lies between the pictures.</numerusform>
            <numerusform>%1: carries no conclusion, because %n years lie between the pictures.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sl::widgets::Finding</name>
    <message numerus="yes">
        <source>%1: all %n entries follow from each other, and every record is as they say; nothing was altered.</source>
        <extracomment>%1 is what the log is of</extracomment>
        <translation>
            <numerusform>%1: the %n entry is whole, and every record is as it says; nothing was altered.</numerusform>
            <numerusform>%1: all %n entries follow from each other, and every record is as they say; nothing was altered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: all %n sealed files were read; each is as its record says.</source>
        <extracomment>%1 is &quot;Workspace&quot; or a case</extracomment>
        <translation>
            <numerusform>%1: %n sealed file was read; it is as its record says.</numerusform>
            <numerusform>%1: all %n sealed files were read; each is as its record says.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n sealed files were read; %2 are not as their records say. Keep the folder as it is and tell a supervisor.</source>
        <extracomment>%1 is &quot;Workspace&quot; or a case, %2 a number</extracomment>
        <translation>
            <numerusform>%1: %n sealed file was read; not as their records say: %2. Keep the folder as it is and tell a supervisor.</numerusform>
            <numerusform>%1: %n sealed files were read; not as their records say: %2. Keep the folder as it is and tell a supervisor.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sl::widgets::Format</name>
    <message numerus="yes">
        <source>About %n second(s) left</source>
        <translation>
            <numerusform>About %n second left</numerusform>
            <numerusform>About %n seconds left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s) left</source>
        <translation>
            <numerusform>About %n minute left</numerusform>
            <numerusform>About %n minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n hour(s) left</source>
        <translation>
            <numerusform>About %n hour left</numerusform>
            <numerusform>About %n hours left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) later</source>
        <translation>
            <numerusform>%n day later</numerusform>
            <numerusform>%n days later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) earlier</source>
        <translation>
            <numerusform>%n day earlier</numerusform>
            <numerusform>%n days earlier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) later</source>
        <translation>
            <numerusform>%n month later</numerusform>
            <numerusform>%n months later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) earlier</source>
        <translation>
            <numerusform>%n month earlier</numerusform>
            <numerusform>%n months earlier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) later</source>
        <translation>
            <numerusform>%n year later</numerusform>
            <numerusform>%n years later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) earlier</source>
        <translation>
            <numerusform>%n year earlier</numerusform>
            <numerusform>%n years earlier</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sl::widgets::FrameWords</name>
    <message numerus="yes">
        <source>Frame %1 is a picture of the case now, with %n face(s).</source>
        <translation>
            <numerusform>Frame %1 is a picture of the case now, with %n face.</numerusform>
            <numerusform>Frame %1 is a picture of the case now, with %n faces.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sl::widgets::GalleryPage</name>
    <message numerus="yes">
        <source>%1 persons</source>
        <comment>counts</comment>
        <translation>
            <numerusform>%1 person</numerusform>
            <numerusform>%1 persons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 portraits</source>
        <comment>counts</comment>
        <translation>
            <numerusform>%1 portrait</numerusform>
            <numerusform>%1 portraits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sl::widgets::LockPage</name>
    <message numerus="yes">
        <source>Nobody used the program for %n minute(s).</source>
        <translation>
            <numerusform>Nobody used the program for %n minute.</numerusform>
            <numerusform>Nobody used the program for %n minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sl::widgets::MediaBrowser</name>
    <message numerus="yes">
        <source>%n media</source>
        <translation>
            <numerusform>%n media</numerusform>
            <numerusform>%n media</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show these %n media</source>
        <translation>
            <numerusform>Show this %n media</numerusform>
            <numerusform>Show these %n media</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sl::widgets::MediaDelegate</name>
    <message numerus="yes">
        <source>%n face(s)</source>
        <translation>
            <numerusform>%n face</numerusform>
            <numerusform>%n faces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Video, %n seen</source>
        <translation>
            <numerusform>Video, %n seen</numerusform>
            <numerusform>Video, %n seen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Damaged · %n face(s)</source>
        <translation>
            <numerusform>Damaged · %n face</numerusform>
            <numerusform>Damaged · %n faces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 of %1 · %n face(s)</source>
        <extracomment>Of so many pictures in the file the first was looked at</extracomment>
        <translation>
            <numerusform>1 of %1 · %n face</numerusform>
            <numerusform>1 of %1 · %n faces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sl::widgets::MediaModel</name>
    <message numerus="yes">
        <source>%n face(s)</source>
        <translation>
            <numerusform>%n face</numerusform>
            <numerusform>%n faces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sl::widgets::MediaPage</name>
    <message numerus="yes">
        <source>%n file(s) added</source>
        <translation>
            <numerusform>%n file added</numerusform>
            <numerusform>%n files added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n face(s) found</source>
        <translation>
            <numerusform>%n face found</numerusform>
            <numerusform>%n faces found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be added: see Problems</source>
        <translation>
            <numerusform>%n file could not be taken: see Problems</numerusform>
            <numerusform>%n files could not be taken: see Problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sl::widgets::MediaPicture</name>
    <message numerus="yes">
        <source>The face is laid out for the next search: %n face(s) in the probe.</source>
        <translation>
            <numerusform>The face is laid out for the next search: %n face in the probe.</numerusform>
            <numerusform>The face is laid out for the next search: %n faces in the probe.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sl::widgets::ModelsPanel</name>
    <message numerus="yes">
        <source>%n portraits have no template of the model pack in use. Until these are made, searches do not find them.</source>
        <translation>
            <numerusform>%n portrait has no template of the model pack in use. Until it is made, searches do not find it.</numerusform>
            <numerusform>%n portraits have no template of the model pack in use. Until these are made, searches do not find them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sl::widgets::PasswordForm</name>
    <message numerus="yes">
        <source>At least %n characters.</source>
        <translation>
            <numerusform>At least %n character.</numerusform>
            <numerusform>At least %n characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The password needs at least %n characters.</source>
        <translation>
            <numerusform>The password needs at least %n character.</numerusform>
            <numerusform>The password needs at least %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sl::widgets::PictureNotes</name>
    <message numerus="yes">
        <source>Behind the picture&apos;s end stand %n more byte(s), which were not looked at.</source>
        <translation>
            <numerusform>Behind the picture&apos;s end stands %n more byte, which was not looked at.</numerusform>
            <numerusform>Behind the picture&apos;s end stand %n more bytes, which were not looked at.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sl::widgets::ProbePage</name>
    <message numerus="yes">
        <source>The policy sets the length of the list: %n candidate(s).</source>
        <translation>
            <numerusform>The policy sets the length of the list: %n candidate.</numerusform>
            <numerusform>The policy sets the length of the list: %n candidates.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Probe: %n face(s) of one unknown person</source>
        <translation>
            <numerusform>Probe: %n face of one unknown person</numerusform>
            <numerusform>Probe: %n faces of one unknown person</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) found. %1</source>
        <extracomment>%1 is the sentence on what a candidate is</extracomment>
        <translation>
            <numerusform>%n candidate found. %1</numerusform>
            <numerusform>%n candidates found. %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n portraits have no template of the model pack in use yet. A search now does not compare them, and its report says so.</source>
        <translation>
            <numerusform>%n portrait has no template of the model pack in use yet. A search now does not compare it, and its report says so.</numerusform>
            <numerusform>%n portraits have no template of the model pack in use yet. A search now does not compare them, and its report says so.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sl::widgets::RateTableModel</name>
    <message numerus="yes">
        <source>%1 of %2
%n persons</source>
        <extracomment>%1 and %2 are numbers of trials, %n is a number of persons</extracomment>
        <translation>
            <numerusform>%1 of %2
%n person</numerusform>
            <numerusform>%1 of %2
%n persons</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sl::widgets::RateWords</name>
    <message numerus="yes">
        <source>Probes of %n faces</source>
        <translation>
            <numerusform>Probes of %n face</numerusform>
            <numerusform>Probes of %n faces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sl::widgets::RetentionPage</name>
    <message numerus="yes">
        <source>%n persons</source>
        <comment>due</comment>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n persons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A person is due %n months after the newest portrait was taken, or on the day set in the last review. Remove the person, or keep the person with a reason.</source>
        <translation>
            <numerusform>A person is due %n month after the newest portrait was taken, or on the day set in the last review. Remove the person, or keep the person with a reason.</numerusform>
            <numerusform>A person is due %n months after the newest portrait was taken, or on the day set in the last review. Remove the person, or keep the person with a reason.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sl::widgets::StatusBar</name>
    <message numerus="yes">
        <source>%n more running</source>
        <translation>
            <numerusform>%n more running</numerusform>
            <numerusform>%n more running</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sl::widgets::TablePreviewDialog</name>
    <message numerus="yes">
        <source>The table has %n rows. These are the first, as they will be read; choose another column where one is wrong. Nothing is enrolled before you say so.</source>
        <translation>
            <numerusform>The table has %n row. This is how it will be read; choose another column where one is wrong. Nothing is enrolled before you say so.</numerusform>
            <numerusform>The table has %n rows. These are the first, as they will be read; choose another column where one is wrong. Nothing is enrolled before you say so.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sl::widgets::TemplateMaker</name>
    <message numerus="yes">
        <source>%n templates were made for the model pack in use.</source>
        <translation>
            <numerusform>%n template was made for the model pack in use.</numerusform>
            <numerusform>%n templates were made for the model pack in use.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sl::widgets::TrackTile</name>
    <message numerus="yes">
        <source>%n frame(s)</source>
        <translation>
            <numerusform>%n frame</numerusform>
            <numerusform>%n frames</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sl::widgets::TriageBar</name>
    <message numerus="yes">
        <source>%n candidate(s) answered together.</source>
        <translation>
            <numerusform>%n candidate answered.</numerusform>
            <numerusform>%n candidates answered together.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them has an answer already. You are asked before it is replaced.</source>
        <translation>
            <numerusform>%n of them has an answer already. You are asked before it is replaced.</numerusform>
            <numerusform>%n of them have an answer already. You are asked before they are replaced.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) will be replaced. What was recorded stays on record; the last answer counts.</source>
        <translation>
            <numerusform>%n answer will be replaced. What was recorded stays on record; the last answer counts.</numerusform>
            <numerusform>%n answers will be replaced. What was recorded stays on record; the last answer counts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them has no picture or was not in sight yet. Look at it, or take it out of the selection.</source>
        <translation>
            <numerusform>%n of them has no picture or was not in sight yet. Look at it, or take it out of the selection.</numerusform>
            <numerusform>%n of them have no picture or were not in sight yet. Look at them, or take them out of the selection.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sl::widgets::UserForm</name>
    <message numerus="yes">
        <source>At least %n characters.</source>
        <translation>
            <numerusform>At least %n character.</numerusform>
            <numerusform>At least %n characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The password needs at least %n characters.</source>
        <translation>
            <numerusform>The password needs at least %n character.</numerusform>
            <numerusform>The password needs at least %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sl::widgets::Wording</name>
    <message numerus="yes">
        <source>%n log-in(s) with your name failed since %1. If that was not you, tell a supervisor.</source>
        <extracomment>%1 is a date and time</extracomment>
        <translation>
            <numerusform>%n log-in with your name failed since %1. If that was not you, tell a supervisor.</numerusform>
            <numerusform>%n log-ins with your name failed since %1. If that was not you, tell a supervisor.</numerusform>
        </translation>
    </message>
</context>
</TS>
