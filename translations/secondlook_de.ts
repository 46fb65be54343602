<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>cli</name>
    <message>
        <source>The workspace folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model pack to use instead of the installed one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who does it: a login of the workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file whose first line is that user&apos;s password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case %1 is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 · media: %3 · searches: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed: %1. Faces found: %2. Not taken: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n sealed file(s) could not be searched for faces yet: %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No file was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Face %1 in %2, %3 pixels between the eyes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search %1: %2 candidates of %3 persons, every record compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2 · similarity %3 · candidate %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A face of the probe, as listed by “case faces”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to call the probe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes a case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A short title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The offence type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What allows the search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who asked for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the result is for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists the cases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seals files and folders in a case and finds the faces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists the faces of a case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searches the gallery for the person of one or more faces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only persons recorded so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only persons born in this year or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only persons born in this year or earlier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only records of this agency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the searches of a case with their candidates and outcomes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closes a probe as not suitable for searching.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pairs: %1, of %2 images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy, cross-validated over ten parts: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>True accepts at a false match rate of 0.1 %: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>True accepts at a false match rate of 1 %: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images without an acquired face: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probes: %1, against %2 persons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mate at rank %1 or better: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probes without an acquired face, counted as misses: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of the model pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worker threads; as many as processors by default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure a pack on pairs of images of the same and of different persons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images at DIR/NAME/NAME_0001.jpg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pairs in the form of LFW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure at which rank a pack finds the persons of probes in a gallery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder per person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder per person, named as in the gallery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All images of a probe person are one probe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More people for the gallery, a folder per person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  %1 × %2 pixels at %3, %4; score %5; eyes %6 pixels apart, yaw %7°, sharpness %8</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %n face(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read as an image.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>List the faces in images, with their points and quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New persons: %1. New portraits: %2. There already: %3. Not enrolled: %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No portrait was enrolled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 · portraits: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persons: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and all portraits are removed from the gallery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrols booking photos from a folder per person or a CSV file; for supervisors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists the persons of the gallery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beginnings of words of name or id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print at most this many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removes a person with all portraits; for supervisors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The legal reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (in use)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no model pack. Install one with: secondlook-cli models install DIR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every file of %1 has the hash that its manifest states, and the networks load.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model pack is installed in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the model packs that are found, the one in use first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check every hash of a model pack and load its networks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy a checked model pack to your own packs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>secondlook-cli does the work of Second Look from scripts. Commands:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a command with --help for its options. Every command takes --json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option --%1 is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is missing: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is one argument too many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command “%1”. Type secondlook-cli --help for the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 · %3 per second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signed report is in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature of %1: BROKEN, the signed bytes were changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature of %1, %2 (time not attested): the signed bytes are intact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is not signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report was changed after %1 signed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something was added to the report after the last signature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole report is signed and unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: intact, entries: %2, head %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: BROKEN at entry %2. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An audit log is not intact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exports the signed report of a search as PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to write it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search; the newest if left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language of the report; en if left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks the signatures of a report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks every entry and signature of the audit logs; names the first bad entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists audit entries, newest first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log of this case instead of the workspace&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In actor, action or subject.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print at most this many; 200 if left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examination %1 (%2): %3 of %4 answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candidate %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case %1 · examination %2 · %3 · pictures to compare: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is waiting for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answers are sealed. A second examiner finds the supported candidates in the queue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The examination; the user&apos;s first examination of the search if left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows an examination with its answers so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers one candidate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The candidate, as listed by “case search”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From strong support for different persons to strong support for the same person; nc: not comparable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why; needed for every answer but 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seals and signs the answers of an examination.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists the examinations that wait for this user, over all cases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes a second or third examination from the queue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The examination, as listed by “case queue”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends a disagreement without a third examiner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace of %1 is ready in %2; %3 is its supervisor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2) is a user now: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot log in any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file whose first line is the new user&apos;s password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name as printed on reports; the login if left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of investigator, examiner, supervisor, auditor, with commas between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes a workspace with its first user, a supervisor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agency, as printed on reports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The login of the first user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds a user with a key of their own; for supervisors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps a user from logging in; for supervisors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists the users.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the rules in force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets rules as a new version; for supervisors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candidates in a list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other candidates mixed in for the second examiner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below this a probe face is called poor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After this a portrait is due for review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A case needs an offence type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A case needs a legal basis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A case needs a requester.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An offence type that cases may have; once for each, empty for any text.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sl::app</name>
    <message>
        <source>Second Look needs a display. On a machine without one use secondlook-cli, or set DISPLAY or WAYLAND_DISPLAY.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A workbench in which a face match is a lead until two people have looked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the workspace in DIR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the model pack in PACK.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sl::widgets::ActionTable</name>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what this page is for and every key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log out, so that another person can log in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close Second Look. Running imports are stopped; what was stored is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to a case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a case by its number or title from anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the cases, or go back to the open one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the gallery of booking photos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the examinations that wait for a second person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show who did what, and check that nothing was altered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show users, policy, model pack and appearance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Media</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the pictures of the case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the faces laid out for the next search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the candidate list of the latest search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the side-by-side comparison.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New case…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a case with its number, offence, legal basis and requester.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this case and go back to the list. Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the list of cases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the selected case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add image files to the case. Each is hashed and sealed before it is opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add every file of a folder and the folders in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the picture or the files on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place a face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a box around a face that was not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to probe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lay the selected face out for the next search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the next face in this picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the previous face in this picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the whole gallery for the faces of this probe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear probe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take every face out of the probe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declare unsuitable…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this probe as not suitable for a search, with your grounds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the selected candidate side by side with the probe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next candidate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the next candidate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous candidate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the previous candidate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>−3 Strong support for different persons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer: strong support for different persons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>−2 Support for different persons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer: support for different persons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>−1 Limited support for different persons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer: limited support for different persons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 Inconclusive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer: inconclusive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+1 Limited support for the same person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer: limited support for the same person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+2 Support for the same person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer: support for the same person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+3 Strong support for the same person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer: strong support for the same person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not comparable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer: the pictures cannot be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show probe and candidate side by side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lay the candidate over the probe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a border across the two pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flicker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the two pictures in turn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lay a grid over both pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom and move both pictures together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submit answers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seal and sign your answers. They cannot be changed afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the picture larger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the picture smaller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actual pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show one pixel of the picture as one pixel of the screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the last change of the view.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat what was undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign and export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign the report with your key and write it to a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check a report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the signatures of any report file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close as disagreement…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End this search without a lead because the examiners do not agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the preview again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrol folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrol a folder that holds one folder of photos per person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrol from CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrol the photos listed in a CSV file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find persons by name or number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove person…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the selected person and every photo and template, with the legal reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the selected examination.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the entries of the audit log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the logs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check every hash chain, from the first entry to the last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a sentence on what the command does, %2 its key</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sl::widgets::AddUserDialog</name>
    <message>
        <source>Add user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new user gets a signing key under this password. Nobody can recover it; let them type it themselves.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sl::widgets::AdjustPanel</name>
    <message>
        <source>Probe: brightness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brightness of the probe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contrast of the probe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candidate: brightness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brightness of the candidate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contrast of the candidate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show both pictures as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset brightness and contrast</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sl::widgets::AnswerPanel</name>
    <message>
        <source>What do the pictures support?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Grounds: what you see in both pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which features agree, which differ, and what could explain a difference</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sl::widgets::AppearancePanel</name>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures stand on the same neutral grey in all of them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sl::widgets::AuditModel</name>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sl::widgets::AuditPage</name>
    <message>
        <source>No entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that is done in this workspace is entered here. No entry matches what you are looking for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by who, what or about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields of the selected entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sl::widgets::CandidateDelegate</name>
    <message>
        <source>Similarity %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sl::widgets::CandidateModel</name>
    <message>
        <source>As high in %1 of %2 searches for people who are not in this gallery</source>
        <extracomment>%1 and %2 are numbers; the people searched for were known not to be in the gallery</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank %1, person %2, similarity %3, %4</source>
        <extracomment>Read aloud. %1 rank, %2 person number, %3 similarity, %4 the answer in words or &quot;not answered&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sl::widgets::CandidatesPage</name>
    <message>
        <source>No search yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lay faces out as a probe and search the gallery. The candidates come here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Searches of this case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candidates in rank order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Independent examination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The candidate list stays closed while you examine independently.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The searches cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n face(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>One search in a list: when, how many faces</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This search cannot be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No candidates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This probe was declared unsuitable and was not searched. The report says why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search gave no candidate: the filter left nobody to compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candidates: %1 of %2 persons; all records compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candidates: %1 of %2 persons; not all records compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candidates: none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filter left out %1 persons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searched by %1 on %2 with the model pack %3. The list length of %4 was set by version %5 of the policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome: %1. %2</source>
        <extracomment>Outcome in a word, then a sentence on what it means</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probe face %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sl::widgets::CaseListModel</name>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Media</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last opened</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sl::widgets::CaseListPage</name>
    <message>
        <source>No cases yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A case holds the pictures of one investigation, what was searched and every answer. Start with its number and legal basis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No case matches the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filter looks in number, title and offence. Clear it to see all cases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by number, title or offence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sl::widgets::CaseProgress</name>
    <message numerus="yes">
        <source>%n face(s) laid out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No face laid out</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No picture yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not searched yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No outcome yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sl::widgets::ComparisonCanvas</name>
    <message>
        <source>Probe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probe and candidate in one picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the candidate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candidate laid over the probe: an aid only, no ground for an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probe left of the border, candidate right of it: an aid only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candidate (Space shows the probe)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probe (Space shows the candidate)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sl::widgets::ComparisonPage</name>
    <message>
        <source>No candidate to compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the gallery with a probe, then choose a candidate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This comparison cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no candidates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This search has no candidate to compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Independent examination: you compare by yourself, without knowing what others answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portrait %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, answered</source>
        <extracomment>Read aloud. %1 &quot;Portrait 3 of 8&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candidate %1 of %2: person %3</source>
        <extracomment>%1 and %2 are numbers, %3 the person&apos;s number in the gallery</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submitted on %1. The answers are sealed and cannot be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not answered yet. Choose an answer with the keys 1 to 7, or N.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not recorded yet. Write your grounds, then go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded on %1. You can change it until you submit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is recorded when you leave the grounds or go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Your %n answer(s) will be sealed and signed with your key. They cannot be changed afterwards.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>They are then put beside the earlier answers, and the outcome is reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You support no candidate: the outcome will be “no lead”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The %n candidate(s) that you support go to a second examiner, mixed with others and without your answers.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two whole sentences, one after the other</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This answer was changed and is not recorded yet. Complete its grounds first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submit your answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seal and sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answers are sealed and signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adjust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show brightness and contrast. They change what you see, never the file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sl::widgets::ComparisonPictures</name>
    <message>
        <source>Probe face %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portrait %1 of %2 of this person</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sl::widgets::ContextBar</name>
    <message>
        <source>Go to a case…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to a case by number or title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is a login, %2 a list of roles</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case %1</source>
        <extracomment>%1 is a case number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Independent examination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>purpose: %1</source>
        <extracomment>%1 is what the search is for</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sl::widgets::DropOutline</name>
    <message>
        <source>Drop to add to this case</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sl::widgets::EnrolProblemModel</name>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sl::widgets::EnrolProblems</name>
    <message>
        <source>Save as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the list of files that were not enrolled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files that were not enrolled</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n files were not enrolled:</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Save the list of files that were not enrolled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list was saved as %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sl::widgets::Enrolment</name>
    <message>
        <source>Only a supervisor can enrol photos or remove a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An enrolment is running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder that holds one folder of photos per person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the CSV file that lists the photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrolling photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n persons</source>
        <comment>enrolled</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n portraits</source>
        <comment>enrolled</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already</source>
        <comment>portraits</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Enrolment stopped. Added: %1, %2; %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrolment finished. Added: %1, %2; %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove person %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is the legal reason for removing this person? It is kept in the audit log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Person %1 was removed with %n portraits.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Every portrait and template of this person will be deleted. This cannot be undone; later searches cannot return this person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove person</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sl::widgets::EntryText</name>
    <message>
        <source>Entry:     %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time:      %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who:       %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What:      %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About:     %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous:  %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256:   %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sl::widgets::ErrorRow</name>
    <message>
        <source>Close this message.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sl::widgets::ErrorText</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 names a file, user, case number …; %2 is a whole sentence about it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) have no answer yet. Answer every candidate, then submit.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Some candidates have no answer yet. Answer every candidate, then submit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped at your request. What was done before is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This value cannot be used. Correct it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing of this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This exists already. Choose another name or number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your role or the agency&apos;s policy does not allow this. Ask a supervisor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is not right. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is logged in. Log in and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another Second Look window has this open. Close it there, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read. Check that it is still there and that you may open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty (0 bytes). Get it from its source again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a folder, not a file. Add the files in it instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a link to another file. Add the file itself, so that its bytes can be sealed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not an image in a format this program can read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image breaks off before its end. Get the file from its source again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image has more than 200 million pixels. Export it smaller and add that copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image is too small for a face to be examined. Look for a larger original.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same bytes are in this case already, so the file was not added again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Free some space and try again; nothing that was stored is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be written. Check the disk and that you may write there, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model pack is installed, so faces cannot be found or searched. Install one with “secondlook-cli models install”, then look again under Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model pack&apos;s manifest is missing or malformed. Install the pack again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of the model pack is not the one its manifest names (the SHA-256 differs), so it was not used. Install the pack again from a source you trust.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model pack could not be loaded. Install it again or choose another pack.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These templates were made by another model pack and cannot be compared. Make them again with the pack in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No face was found. If you see one, place it by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture could not be analysed. Try again; if it keeps failing, check the model pack.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database could not be read or written. Check the disk and try again; what was committed is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is damaged and was not opened. Restore the folder from its latest backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was written by a newer version of Second Look. Open it with that version or a later one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gallery has nobody to search among. Enrol booking photos first, or widen the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gallery&apos;s search index is damaged. It is only a cache: open the workspace again and it is rebuilt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These answers are submitted and sealed, so they cannot be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have examined this search already. Another person must do this examination.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sealed file is no longer in the case folder. Restore it from a backup; its record is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sealed file has changed since it was imported (its SHA-256 differs). Restore it from a backup and do not rely on this copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audit log does not add up: an entry was changed or removed outside this program. Keep the folder as it is and tell a supervisor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing failed, so nothing was exported. Log in again and repeat the export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature does not match the document: it was altered after it was signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a report that can be checked: the file is damaged or was not made by Second Look.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sl::widgets::FaceStrip</name>
    <message>
        <source>Face %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Face %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sl::widgets::FactsPanel</name>
    <message>
        <source>Facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken, as the file says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device, as the file says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selected face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2 pixels · %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sl::widgets::Format</name>
    <message numerus="yes">
        <source>About %n second(s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n hour(s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sl::widgets::GalleryFilterBar</name>
    <message>
        <source>Name or number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Born from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any</source>
        <comment>year of birth</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Born to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any sex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Female</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Male</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Born</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two years</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sl::widgets::GalleryPage</name>
    <message>
        <source>The gallery is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No person of the gallery fits what is asked for. Change the name, number or filters above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 persons, %2 portraits</source>
        <comment>counts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrol a folder that holds one folder of photos per person, or a CSV file that lists the photos. Searches compare faces with the persons enrolled here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searches compare faces with the persons enrolled here. %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sl::widgets::HelpSheet</name>
    <message>
        <source> or </source>
        <extracomment>between two keys of which either will do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands and keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A case goes from left to right: media, probe, candidates, comparison, report. %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sl::widgets::JobRow</name>
    <message>
        <source>Pause this work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop this work. What was done so far is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with this work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <extracomment>%1 is what is done (&quot;Importing media&quot;), %2 and %3 are numbers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 per second</source>
        <extracomment>%1 is a number of items</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sl::widgets::LoginPage</name>
    <message>
        <source>Log in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another workspace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This must be filled in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlocking your key…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sl::widgets::MainWindow</name>
    <message>
        <source>Gallery: %1</source>
        <extracomment>%1 is a number of persons</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second Look</source>
        <extracomment>%1 is a case or mode</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 - Second Look</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sl::widgets::MediaBrowser</name>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No media of this kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Media</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n media</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show these %n media</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sl::widgets::MediaDelegate</name>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not be taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No face</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n face(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sl::widgets::MediaModel</name>
    <message numerus="yes">
        <source>%n face(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sl::widgets::MediaPage</name>
    <message>
        <source>No media in this case yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop image files or folders anywhere on this page, paste a picture, or add files. Each file is hashed and sealed before it is opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture with the faces found in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add files to the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a folder to the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a box around the face. Esc stops.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing into case %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasted %1.png</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing a pasted picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no picture and no file on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) added</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n face(s) found</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be taken: see Problems</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>stopped before the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file waits to be looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The face is laid out for the next search: %n face(s) in the probe.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sl::widgets::ModelsPanel</name>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id: %1
SHA-256 over manifest and files: %2
Folder: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model pack is a folder with manifest.json and the files it names. It finds faces and makes the templates that are searched. To install one, run

    secondlook-cli models install PACK

where PACK is such a folder, or copy that folder into

    %1

yourself. Then look again.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sl::widgets::NewCaseDialog</name>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As your agency writes it, for example 2026-0141.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few words to find the case by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The law or order this search rests on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requested by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who asked for the search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the result is for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the agency&apos;s policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This must be filled in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (optional)</source>
        <extracomment>%1 is the name of a field that may stay empty</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sl::widgets::PersonModel</name>
    <message>
        <source>%1, %2</source>
        <comment>number, name</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sl::widgets::PersonView</name>
    <message>
        <source>female</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>male</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to all persons. (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This portrait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases in which this person was a candidate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>number, name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sex: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Born in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agency: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the gallery since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portrait %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lawful basis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrolled by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between the eyes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: rank %2, %3</source>
        <comment>case number, rank, time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None so far.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sl::widgets::PolicyForm</name>
    <message>
        <source>Offence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requested by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of a candidate list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed before a search, 2 to 50.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others for the second examiner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mixed in with the supported candidates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least distance of the eyes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below this a probe is called poor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos are due for review after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new case must name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offences to choose from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Separated by commas; leave empty to allow any text.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sl::widgets::PolicyPanel</name>
    <message>
        <source>Set as new version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a supervisor sets the policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1, set by %2 on %3. A search keeps the version it ran under.</source>
        <extracomment>%1 is a number, %2 a login, %3 a date and time</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sl::widgets::ProbeFaceRow</name>
    <message>
        <source>Take this face out of the probe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Face %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing measured speaks against a search.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sl::widgets::ProbePage</name>
    <message>
        <source>any year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No face in the probe yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a face on the Media page and add it to the probe. Several faces of the same unknown person are searched as one and find that person more often.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown person 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Female</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Male</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other or unspecified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of this probe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sex on record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Born from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Born until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list says how many persons a filter leaves out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The policy sets the length of the list: %n candidate(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The gallery holds %1 persons and %2 templates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Probe: %n face(s) of one unknown person</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A search is running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lay out at least one face first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gallery is empty. Enrol booking photos on the Gallery page first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The faces are being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A face in the probe has no template. Take it out to search with the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching %1 persons…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not suitable for a search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why this probe is not suitable for a search. It is closed without candidates, and your grounds stand in the case and in its report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing the probe…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) found. %1</source>
        <extracomment>%1 is the sentence on what a candidate is</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The probe is closed as not suitable. Its report can be written now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sl::widgets::QueueModel</name>
    <message>
        <source>Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portraits to compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting since</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sl::widgets::ReportOutline</name>
    <message>
        <source>The offence is not recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The legal basis is not recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who asked for the search is not recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The purpose is not recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first examination is not submitted. Answer every candidate and submit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The independent second examination is not finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no outcome yet: the report says that it is preliminary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The examiners do not agree. A third person may decide: the examination waits in the review queue. Or close the search as a disagreement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not every record was compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose and authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was searched, and with what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differences and other close candidates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Similarities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hashes and program</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sl::widgets::ReportPage</name>
    <message>
        <source>No report yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the gallery with a probe. Its report comes here, whatever the outcome.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Independent examination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report stays closed while you examine independently.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This report cannot be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome: %1. %2</source>
        <extracomment>Outcome in a word, then a sentence on what it means</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preliminary: there is no outcome yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed by %1 on %2, SHA-256 %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report will be signed as %1, kept in the case and written to a file of your choice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no outcome yet: the report says that it is preliminary. It will be signed as %1, kept in the case and written to a file of your choice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign and export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report %1.pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the signed report to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is signed and written to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check a report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check of a report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close as disagreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search ends without a lead because the examiners do not agree. The waiting third examination is withdrawn. This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search is closed as a disagreement.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sl::widgets::ReviewQueuePage</name>
    <message>
        <source>Review queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These examinations wait for another person. You see portraits in shuffled order, without rank, similarity, name or what others answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting examinations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The review queue cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to examine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examinations wait here for users with the role of an examiner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When another examiner supports a candidate, the comparison comes here for a second person.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sl::widgets::SettingsPage</name>
    <message>
        <source>Users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sl::widgets::SetupPage</name>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new or empty folder, on a disk that is backed up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it stands on reports and in the certificates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of the workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This takes a minute and is done once. Users and policy can be changed later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your password unlocks your signing key. It is stored nowhere and cannot be recovered, so keep it safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This must be filled in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sl::widgets::StatusBar</name>
    <message numerus="yes">
        <source>%n more running</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sl::widgets::Suitability</name>
    <message>
        <source>The eyes are %1 pixels apart; the policy asks for %2 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The face is small: the eyes are %1 pixels apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The head is turned aside by about %1°.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The head is tilted up or down by about %1°.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is blurred: sharpness %1 of 100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the face are too dark or too light: %1 of 100 are well exposed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suitability: good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suitability: fair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suitability: poor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No template could be made of this face, so it cannot be searched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eyes %1 px apart · yaw %2° · pitch %3° · sharpness %4</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sl::widgets::UserForm</name>
    <message>
        <source>Full name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As printed on reports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower case, without spaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Password again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This must be filled in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A login has no spaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The password needs at least %n characters.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one role.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sl::widgets::UserListModel</name>
    <message>
        <source>Active</source>
        <extracomment>%1 is a date and time</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disabled on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sl::widgets::UsersPanel</name>
    <message>
        <source>Add user…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disable user…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a supervisor adds and disables users.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disable user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can no longer log in. What they did stays, under their name. This cannot be undone.</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disable</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sl::widgets::Verdict</name>
    <message>
        <source>%1 is not signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is unchanged since it was signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was changed after it was signed. Do not rely on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed by %1, whom this workspace does not know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed by %1 (%2), a user of this workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on %1 by the signer&apos;s own clock, time not attested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at no stated time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the signed bytes are unchanged, and nothing was added later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the signed bytes were changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the signed bytes are unchanged; something was added after this signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3.</source>
        <extracomment>%1 who signed, %2 when, %3 what the check found</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sl::widgets::VerdictRow</name>
    <message>
        <source>Head of the chain: %1</source>
        <extracomment>%1 is a SHA-256 in hexadecimal</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: all %n entries follow from each other; nothing was altered.</source>
        <extracomment>%1 is what the log is of</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: entry %2 does not follow from the one before. It, or one before it, was altered outside this program. Keep the folder as it is and tell a supervisor.</source>
        <extracomment>%1 is what the log is of, %2 the number of an entry</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sl::widgets::Wording</name>
    <message>
        <source>Strong support for different persons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support for different persons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limited support for different persons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limited support for the same person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support for the same person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strong support for the same person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inconclusive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disagreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsuitable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two examiners, working apart, both support that probe and candidate show the same person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No candidate is supported by both examiners.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The examiners do not agree on a candidate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The probe is not suitable for a search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First examination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second examination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Third examination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Investigator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examiner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>separates the names of roles in a list</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not comparable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n/c</source>
        <extracomment>short for &quot;not comparable&quot;, on a button</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A candidate is an investigative lead, not a positive identification.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sl::widgets::Workbench</name>
    <message>
        <source>Case %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sl::widgets::WorkspacePage</name>
    <message>
        <source>Recent workspaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a workspace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a workspace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A workspace is a folder that holds an agency&apos;s users, gallery, policy and cases. Open the one you work in, or create the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <extracomment>%1 is a folder</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
