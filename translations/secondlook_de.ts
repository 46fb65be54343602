<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>cli</name>
    <message>
        <source>The workspace folder.</source>
        <translation>Der Ordner des Arbeitsbereichs.</translation>
    </message>
    <message>
        <source>The model pack to use instead of the installed one.</source>
        <translation>Das Modellpaket, das statt des installierten zu benutzen ist.</translation>
    </message>
    <message>
        <source>The user who does it: a login of the workspace.</source>
        <translation>Wer es tut: ein Anmeldename des Arbeitsbereichs.</translation>
    </message>
    <message>
        <source>A file whose first line is that user&apos;s password.</source>
        <translation>Eine Datei, deren erste Zeile das Passwort dieses Benutzers ist.</translation>
    </message>
    <message>
        <source>The case number.</source>
        <translation>Die Fallnummer.</translation>
    </message>
    <message>
        <source>Case %1 is open.</source>
        <translation>Fall %1 ist eröffnet.</translation>
    </message>
    <message>
        <source>Sealed: %1. Faces found: %2. Not added: %3.</source>
        <translation>Versiegelt: %1. Gesichter gefunden: %2. Nicht übernommen: %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n sealed file(s) could not be searched for faces yet: %1</source>
        <translation>
            <numerusform>%n versiegelte Datei konnte noch nicht nach Gesichtern durchsucht werden: %1</numerusform>
            <numerusform>%n versiegelte Dateien konnten noch nicht nach Gesichtern durchsucht werden: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No file was added.</source>
        <translation>Es wurde keine Datei hinzugefügt.</translation>
    </message>
    <message>
        <source>Face %1 in %2, %3 pixels between the eyes</source>
        <translation>Gesicht %1 in %2, Augenabstand %3 Pixel</translation>
    </message>
    <message>
        <source>%1. %2 · similarity %3 · candidate %4</source>
        <translation>%1. %2 · Ähnlichkeit %3 · Kandidat %4</translation>
    </message>
    <message>
        <source>A face of the probe, as listed by “case faces”.</source>
        <translation>Ein Gesicht des Suchbilds, wie von „case faces“ aufgeführt.</translation>
    </message>
    <message>
        <source>What to call the probe.</source>
        <translation>Wie das Suchbild heißen soll.</translation>
    </message>
    <message>
        <source>Makes a case.</source>
        <translation>Legt einen Fall an.</translation>
    </message>
    <message>
        <source>A short title.</source>
        <translation>Ein kurzer Titel.</translation>
    </message>
    <message>
        <source>The offence type.</source>
        <translation>Das Delikt.</translation>
    </message>
    <message>
        <source>What allows the search.</source>
        <translation>Was die Suche erlaubt.</translation>
    </message>
    <message>
        <source>Who asked for it.</source>
        <translation>Wer sie angefordert hat.</translation>
    </message>
    <message>
        <source>What the result is for.</source>
        <translation>Wozu das Ergebnis dient.</translation>
    </message>
    <message>
        <source>Lists the cases.</source>
        <translation>Führt die Fälle auf.</translation>
    </message>
    <message>
        <source>Seals files and folders in a case and finds the faces.</source>
        <translation>Versiegelt Dateien und Ordner in einem Fall und findet die Gesichter.</translation>
    </message>
    <message>
        <source>Lists the faces of a case.</source>
        <translation>Führt die Gesichter eines Falls auf.</translation>
    </message>
    <message>
        <source>Searches the gallery for the person of one or more faces.</source>
        <translation>Sucht die Person eines oder mehrerer Gesichter in der Sammlung.</translation>
    </message>
    <message>
        <source>Shows the searches of a case with their candidates and outcomes.</source>
        <translation>Zeigt die Suchen eines Falls mit Kandidaten und Ergebnissen.</translation>
    </message>
    <message>
        <source>Closes a probe as not suitable for searching.</source>
        <translation>Schließt ein Suchbild als für eine Suche ungeeignet.</translation>
    </message>
    <message>
        <source>Why.</source>
        <translation>Warum.</translation>
    </message>
    <message>
        <source>Pairs: %1, of %2 images</source>
        <translation>Paare: %1, aus %2 Bildern</translation>
    </message>
    <message>
        <source>Accuracy, cross-validated over ten parts: %1</source>
        <translation>Genauigkeit, kreuzvalidiert über zehn Teile: %1</translation>
    </message>
    <message>
        <source>True accepts at a false match rate of 0.1 %: %1</source>
        <translation>Richtig angenommen bei einer Falschübereinstimmungsrate (FMR) von 0,1 %: %1</translation>
    </message>
    <message>
        <source>True accepts at a false match rate of 1 %: %1</source>
        <translation>Richtig angenommen bei einer Falschübereinstimmungsrate (FMR) von 1 %: %1</translation>
    </message>
    <message>
        <source>Images without an acquired face: %1</source>
        <translation>Bilder ohne erfasstes Gesicht: %1</translation>
    </message>
    <message>
        <source>Probes: %1, against %2 persons</source>
        <translation>Suchbilder: %1, gegen %2 Personen</translation>
    </message>
    <message>
        <source>Mate at rank %1 or better: %2</source>
        <translation>Richtige Person auf Rang %1 oder besser: %2</translation>
    </message>
    <message>
        <source>Probes without an acquired face, counted as misses: %1</source>
        <translation>Suchbilder ohne erfasstes Gesicht, als verfehlt gezählt: %1</translation>
    </message>
    <message>
        <source>Folder of the model pack.</source>
        <translation>Ordner des Modellpakets.</translation>
    </message>
    <message>
        <source>Worker threads; as many as processors by default.</source>
        <translation>Arbeits-Threads; ohne Angabe so viele wie Prozessoren.</translation>
    </message>
    <message>
        <source>Measures a pack on pairs of images of the same and of different persons.</source>
        <translation>Misst ein Paket an Bildpaaren derselben und verschiedener Personen.</translation>
    </message>
    <message>
        <source>Images at DIR/NAME/NAME_0001.jpg.</source>
        <translation>Bilder unter DIR/NAME/NAME_0001.jpg.</translation>
    </message>
    <message>
        <source>Pairs in the form of LFW.</source>
        <translation>Paare in der Form von LFW.</translation>
    </message>
    <message>
        <source>Measures at which rank a pack finds the persons of probes in a gallery.</source>
        <translation>Misst, auf welchem Rang ein Paket die Personen der Suchbilder in einer Sammlung findet.</translation>
    </message>
    <message>
        <source>A folder per person.</source>
        <translation>Ein Ordner je Person.</translation>
    </message>
    <message>
        <source>A folder per person, named as in the gallery.</source>
        <translation>Ein Ordner je Person, benannt wie in der Sammlung.</translation>
    </message>
    <message>
        <source>All images of a probe person are one probe.</source>
        <translation>Alle Bilder einer gesuchten Person sind ein Suchbild.</translation>
    </message>
    <message>
        <source>More people for the gallery, a folder per person.</source>
        <translation>Weitere Personen für die Sammlung, ein Ordner je Person.</translation>
    </message>
    <message>
        <source>  %1 × %2 pixels at %3, %4; score %5; eyes %6 pixels apart, yaw %7°, sharpness %8</source>
        <translation>  %1 × %2 Pixel bei %3, %4; Wert %5; Augenabstand %6 Pixel, Drehung %7°, Schärfe %8</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n face(s)</source>
        <translation>
            <numerusform>%1: %n Gesicht</numerusform>
            <numerusform>%1: %n Gesichter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read as an image.</source>
        <translation>
            <numerusform>%n Datei konnte nicht als Bild gelesen werden.</numerusform>
            <numerusform>%n Dateien konnten nicht als Bild gelesen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists the faces in images, with their points and quality.</source>
        <translation>Führt die Gesichter in Bildern auf, mit Punkten und Qualität.</translation>
    </message>
    <message>
        <source>New persons: %1. New portraits: %2. There already: %3. Not enrolled: %4.</source>
        <translation>Neue Personen: %1. Neue Portraits: %2. Schon vorhanden: %3. Nicht aufgenommen: %4.</translation>
    </message>
    <message>
        <source>No portrait was enrolled.</source>
        <translation>Es wurde kein Portrait aufgenommen.</translation>
    </message>
    <message>
        <source>%1 · portraits: %2</source>
        <translation>%1 · Portraits: %2</translation>
    </message>
    <message>
        <source>Persons: %1</source>
        <translation>Personen: %1</translation>
    </message>
    <message>
        <source>%1 and all portraits are removed from the gallery.</source>
        <translation>%1 und alle Portraits sind aus der Sammlung entfernt.</translation>
    </message>
    <message>
        <source>Lists the persons of the gallery.</source>
        <translation>Führt die Personen der Sammlung auf.</translation>
    </message>
    <message>
        <source>Beginnings of words of name or id.</source>
        <translation>Wortanfänge aus Name oder Nummer.</translation>
    </message>
    <message>
        <source>Print at most this many.</source>
        <translation>Höchstens so viele ausgeben.</translation>
    </message>
    <message>
        <source>Removes a person with all portraits; for supervisors.</source>
        <translation>Entfernt eine Person mit allen Portraits; für die Leitung.</translation>
    </message>
    <message>
        <source>The legal reason.</source>
        <translation>Der Rechtsgrund.</translation>
    </message>
    <message>
        <source>%1 (in use)</source>
        <translation>%1 (in Gebrauch)</translation>
    </message>
    <message>
        <source>Every file of %1 has the hash that its manifest states, and the networks load.</source>
        <translation>Jede Datei von %1 hat den Hashwert, den das Manifest nennt, und die Netze lassen sich laden.</translation>
    </message>
    <message>
        <source>Identity: %1</source>
        <translation>Kennung: %1</translation>
    </message>
    <message>
        <source>The model pack is installed in %1.</source>
        <translation>Das Modellpaket ist in %1 installiert.</translation>
    </message>
    <message>
        <source>Lists the model packs that are found, the one in use first.</source>
        <translation>Führt die gefundenen Modellpakete auf, das benutzte zuerst.</translation>
    </message>
    <message>
        <source>Checks every hash of a model pack and loads its networks.</source>
        <translation>Prüft jeden Hashwert eines Modellpakets und lädt seine Netze.</translation>
    </message>
    <message>
        <source>secondlook-cli does the work of Second Look from scripts. Commands:</source>
        <translation>secondlook-cli erledigt die Arbeit von Second Look aus Skripten. Befehle:</translation>
    </message>
    <message>
        <source>Type a command with --help for its options. Every command takes --json.</source>
        <translation>Geben Sie einen Befehl mit --help ein, um seine Optionen zu sehen. Jeder Befehl kennt --json.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Aufruf: %1</translation>
    </message>
    <message>
        <source>The option --%1 is needed.</source>
        <translation>Die Option --%1 wird benötigt.</translation>
    </message>
    <message>
        <source>Something is missing: %1.</source>
        <translation>Es fehlt etwas: %1.</translation>
    </message>
    <message>
        <source>“%1” is one argument too many.</source>
        <translation>„%1“ ist ein Argument zu viel.</translation>
    </message>
    <message>
        <source>There is no command “%1”. Type secondlook-cli --help for the list.</source>
        <translation>Es gibt keinen Befehl „%1“. Die Liste zeigt secondlook-cli --help.</translation>
    </message>
    <message>
        <source>%1 of %2 · %3 per second</source>
        <translation>%1 von %2 · %3 je Sekunde</translation>
    </message>
    <message>
        <source>The signed report is in %1.</source>
        <translation>Der signierte Bericht liegt in %1.</translation>
    </message>
    <message>
        <source>The report is not signed.</source>
        <translation>Der Bericht ist nicht signiert.</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Arbeitsbereich</translation>
    </message>
    <message>
        <source>Case %1</source>
        <translation>Fall %1</translation>
    </message>
    <message>
        <source>%1: intact, entries: %2, head %3</source>
        <translation>%1: unversehrt, Einträge: %2, letzter Hashwert %3</translation>
    </message>
    <message>
        <source>%1: BROKEN at entry %2. %3</source>
        <translation>%1: GEBROCHEN bei Eintrag %2. %3</translation>
    </message>
    <message>
        <source>Exports the signed report of a search as PDF.</source>
        <translation>Exportiert den signierten Bericht einer Suche als PDF.</translation>
    </message>
    <message>
        <source>Where to write it.</source>
        <translation>Wohin geschrieben wird.</translation>
    </message>
    <message>
        <source>The search; the newest if left out.</source>
        <translation>Die Suche; ohne Angabe die neueste.</translation>
    </message>
    <message>
        <source>The language of the report; en if left out.</source>
        <translation>Die Sprache des Berichts; ohne Angabe en.</translation>
    </message>
    <message>
        <source>Lists audit entries, newest first.</source>
        <translation>Führt Protokolleinträge auf, die neuesten zuerst.</translation>
    </message>
    <message>
        <source>The log of this case instead of the workspace&apos;s.</source>
        <translation>Das Protokoll dieses Falls statt des Arbeitsbereichs.</translation>
    </message>
    <message>
        <source>In actor, action or subject.</source>
        <translation>In Handelndem, Handlung oder Gegenstand.</translation>
    </message>
    <message>
        <source>Print at most this many; 200 if left out.</source>
        <translation>Höchstens so viele ausgeben; ohne Angabe 200.</translation>
    </message>
    <message>
        <source>Examination %1 (%2): %3 of %4 answered</source>
        <translation>Prüfung %1 (%2): %3 von %4 beantwortet</translation>
    </message>
    <message>
        <source>Candidate %1: %2</source>
        <translation>Kandidat %1: %2</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>noch keine Antwort</translation>
    </message>
    <message>
        <source>Case %1 · examination %2 · %3 · pictures to compare: %4</source>
        <translation>Fall %1 · Prüfung %2 · %3 · Bilder zu vergleichen: %4</translation>
    </message>
    <message>
        <source>Nothing is waiting for you.</source>
        <translation>Nichts wartet auf Sie.</translation>
    </message>
    <message>
        <source>The answers are sealed. A second examiner finds the supported candidates in the queue.</source>
        <translation>Die Antworten sind versiegelt. Ein zweiter Prüfer findet die gestützten Kandidaten unter den offenen Prüfungen.</translation>
    </message>
    <message>
        <source>The examination; the user&apos;s first examination of the search if left out.</source>
        <translation>Die Prüfung; ohne Angabe die erste des Benutzers zu dieser Suche.</translation>
    </message>
    <message>
        <source>Answers one candidate.</source>
        <translation>Beantwortet einen Kandidaten.</translation>
    </message>
    <message>
        <source>The candidate, as listed by “case search”.</source>
        <translation>Der Kandidat, wie von „case search“ aufgeführt.</translation>
    </message>
    <message>
        <source>From strong support for different persons to strong support for the same person; nc: not comparable.</source>
        <translation>Von „stützt stark, dass es verschiedene Personen sind“ bis „stützt stark, dass es dieselbe Person ist“; nc: nicht vergleichbar.</translation>
    </message>
    <message>
        <source>Why; needed for every answer but 0.</source>
        <translation>Warum; nötig für jede Antwort außer 0.</translation>
    </message>
    <message>
        <source>Seals and signs the answers of an examination.</source>
        <translation>Versiegelt und signiert die Antworten einer Prüfung.</translation>
    </message>
    <message>
        <source>The examination, as listed by “case queue”.</source>
        <translation>Die Prüfung, wie von „case queue“ aufgeführt.</translation>
    </message>
    <message>
        <source>The workspace of %1 is ready in %2; %3 is its supervisor.</source>
        <translation>Der Arbeitsbereich von %1 ist in %2 bereit; %3 hat die Leitung.</translation>
    </message>
    <message>
        <source>%1 (%2) is a user now: %3.</source>
        <translation>%1 (%2) ist jetzt Benutzer: %3.</translation>
    </message>
    <message>
        <source>%1 cannot log in any more.</source>
        <translation>%1 kann sich nicht mehr anmelden.</translation>
    </message>
    <message>
        <source>A file whose first line is the new user&apos;s password.</source>
        <translation>Eine Datei, deren erste Zeile das Passwort des neuen Benutzers ist.</translation>
    </message>
    <message>
        <source>The name as printed on reports; the login if left out.</source>
        <translation>Der Name, wie er in Berichten steht; ohne Angabe der Anmeldename.</translation>
    </message>
    <message>
        <source>Of investigator, examiner, supervisor, auditor, with commas between.</source>
        <translation>Aus investigator, examiner, supervisor, auditor, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Makes a workspace with its first user, a supervisor.</source>
        <translation>Legt einen Arbeitsbereich mit dem ersten Benutzer an, der die Leitung hat.</translation>
    </message>
    <message>
        <source>The agency, as printed on reports.</source>
        <translation>Die Behörde, wie sie in Berichten steht.</translation>
    </message>
    <message>
        <source>The login of the first user.</source>
        <translation>Der Anmeldename des ersten Benutzers.</translation>
    </message>
    <message>
        <source>Adds a user with a key of their own; for supervisors.</source>
        <translation>Fügt einen Benutzer mit eigenem Schlüssel hinzu; für die Leitung.</translation>
    </message>
    <message>
        <source>Keeps a user from logging in; for supervisors.</source>
        <translation>Sperrt die Anmeldung eines Benutzers; für die Leitung.</translation>
    </message>
    <message>
        <source>Lists the users.</source>
        <translation>Führt die Benutzer auf.</translation>
    </message>
    <message>
        <source>Shows the rules in force.</source>
        <translation>Zeigt die geltende Richtlinie.</translation>
    </message>
    <message>
        <source>Sets rules as a new version; for supervisors.</source>
        <translation>Setzt die Richtlinie als neue Version; für die Leitung.</translation>
    </message>
    <message>
        <source>Candidates in a list.</source>
        <translation>Kandidaten in einer Liste.</translation>
    </message>
    <message>
        <source>Other candidates mixed in for the second examiner.</source>
        <translation>Andere Kandidaten, die für den zweiten Prüfer untergemischt werden.</translation>
    </message>
    <message>
        <source>Below this a probe face is called poor.</source>
        <translation>Darunter heißt ein Gesicht des Suchbilds schlecht.</translation>
    </message>
    <message>
        <source>After this a portrait is due for review.</source>
        <translation>Danach ist ein Portrait zu überprüfen.</translation>
    </message>
    <message>
        <source>A case needs an offence type.</source>
        <translation>Ein Fall braucht ein Delikt.</translation>
    </message>
    <message>
        <source>A case needs a legal basis.</source>
        <translation>Ein Fall braucht eine Rechtsgrundlage.</translation>
    </message>
    <message>
        <source>A case needs a requester.</source>
        <translation>Ein Fall braucht eine anfordernde Stelle.</translation>
    </message>
    <message>
        <source>An offence type that cases may have; once for each, empty for any text.</source>
        <translation>Ein Delikt, das Fälle haben dürfen; für jedes einmal, leer für freien Text.</translation>
    </message>
    <message>
        <source>--user and --password-file are given together or not at all.</source>
        <translation>--user und --password-file werden zusammen oder gar nicht angegeben.</translation>
    </message>
    <message>
        <source>Enrols booking photos from a folder per person, a CSV file or ANSI/NIST record files. Without --user the audit log names the computer&apos;s account.</source>
        <translation>Nimmt Lichtbilder auf, aus einem Ordner je Person, einer CSV-Datei oder ANSI/NIST-Dateien. Ohne --user nennt das Protokoll das Benutzerkonto des Rechners.</translation>
    </message>
    <message>
        <source>%1 · %2 can be installed: secondlook-cli models install %1</source>
        <translation>%1 · %2 lässt sich installieren: secondlook-cli models install %1</translation>
    </message>
    <message>
        <source>There is no model pack. Install one with: secondlook-cli models install PACK</source>
        <translation>Es gibt kein Modellpaket. Installieren Sie eines mit: secondlook-cli models install PACK</translation>
    </message>
    <message>
        <source>Installs a model pack from a folder, a zip or tar archive, a manifest, an http(s) address, or by the id of a known pack; every hash is checked first.</source>
        <translation>Installiert ein Modellpaket aus einem Ordner, einem zip- oder tar-Archiv, einem Manifest, von einer http(s)-Adresse oder nach der Id eines bekannten Pakets; zuvor wird jeder Hashwert geprüft.</translation>
    </message>
    <message>
        <source>The first image of each pair is taken as a booking photo.</source>
        <translation>Das erste Bild jedes Paars gilt als Lichtbild.</translation>
    </message>
    <message>
        <source>Megabytes of photos to hold in memory at a time; 256 by default.</source>
        <translation>Megabyte an Lichtbildern, die zugleich im Speicher gehalten werden; ohne Angabe 256.</translation>
    </message>
    <message>
        <source>Lists the files that enrolments left out and why, newest first.</source>
        <translation>Führt die nicht aufgenommenen Dateien mit dem Grund auf, die neuesten zuerst.</translation>
    </message>
    <message>
        <source>As a table in CSV.</source>
        <translation>Als CSV-Tabelle.</translation>
    </message>
    <message>
        <source>%1 · due since %2</source>
        <translation>%1 · fällig seit %2</translation>
    </message>
    <message>
        <source>Persons due for review: %1</source>
        <translation>Zu überprüfende Personen: %1</translation>
    </message>
    <message>
        <source>--until is a date like 2027-11-23.</source>
        <translation>--until ist ein Datum wie 2027-11-23.</translation>
    </message>
    <message>
        <source>%1 is kept until %2.</source>
        <translation>%1 bleibt bis %2 in der Sammlung.</translation>
    </message>
    <message>
        <source>Lists the persons who are due for review, the longest due first.</source>
        <translation>Führt die zu überprüfenden Personen auf, die am längsten fälligen zuerst.</translation>
    </message>
    <message>
        <source>Keeps a person until a review date; for supervisors.</source>
        <translation>Behält eine Person bis zu einem Überprüfungstermin; für die Leitung.</translation>
    </message>
    <message>
        <source>The day of the next review.</source>
        <translation>Der Tag der nächsten Überprüfung.</translation>
    </message>
    <message>
        <source>Search %1 · %2</source>
        <translation>Suche %1 · %2</translation>
    </message>
    <message>
        <source>Templates made: %1. Portraits that stay without one: %2.</source>
        <translation>Templates erstellt: %1. Portraits, die ohne Template bleiben: %2.</translation>
    </message>
    <message>
        <source>Searches do not find the portraits that have no template.</source>
        <translation>Suchen finden die Portraits ohne Template nicht.</translation>
    </message>
    <message>
        <source>Makes the templates that portraits lack after another model pack came into use; continues where an earlier run was stopped.</source>
        <translation>Erstellt die Templates, die Portraits nach einem Wechsel des Modellpakets fehlen; macht weiter, wo ein früherer Lauf angehalten wurde.</translation>
    </message>
    <message>
        <source>This workspace uses %1 now.</source>
        <translation>Dieser Arbeitsbereich benutzt jetzt %1.</translation>
    </message>
    <message>
        <source>Portraits without a template of this pack, which no search finds: %1. Make them with: secondlook-cli gallery retemplate</source>
        <translation>Portraits ohne Template dieses Pakets, die keine Suche findet: %1. Erstellen Sie die Templates mit: secondlook-cli gallery retemplate</translation>
    </message>
    <message>
        <source>Lets a workspace use an installed model pack, named by id, identity or folder; for supervisors.</source>
        <translation>Lässt einen Arbeitsbereich ein installiertes Modellpaket benutzen, nach Id, Kennung oder Ordner; für die Leitung.</translation>
    </message>
    <message>
        <source>Your signature is added to %1.</source>
        <translation>Ihre Signatur ist %1 hinzugefügt.</translation>
    </message>
    <message>
        <source>Adds the signature of another examiner of its search to an exported report.</source>
        <translation>Fügt einem exportierten Bericht die Signatur eines weiteren Prüfers seiner Suche hinzu.</translation>
    </message>
    <message>
        <source>%1 · begun by %2 on %3</source>
        <translation>%1 · von %2 am %3 begonnen</translation>
    </message>
    <message>
        <source>%1 · for somebody else</source>
        <translation>%1 · für jemand anderen</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from %2 on, not “%3”.</source>
        <translation>--%1 verlangt eine ganze Zahl ab %2, nicht „%3“.</translation>
    </message>
    <message>
        <source>A filter takes M, F or X as sex, and years from %1 to %2 in their order.</source>
        <translation>Ein Filter nimmt M, F oder X als Geschlecht und Jahre von %1 bis %2 in ihrer Reihenfolge.</translation>
    </message>
    <message>
        <source>Leaves out persons of another sex on record.</source>
        <translation>Lässt Personen aus, deren Geschlecht anders erfasst ist.</translation>
    </message>
    <message>
        <source>Leaves out persons born before this year.</source>
        <translation>Lässt Personen aus, die vor diesem Jahr geboren sind.</translation>
    </message>
    <message>
        <source>Leaves out persons born after this year.</source>
        <translation>Lässt Personen aus, die nach diesem Jahr geboren sind.</translation>
    </message>
    <message>
        <source>Leaves out records of other agencies.</source>
        <translation>Lässt Datensätze anderer Behörden aus.</translation>
    </message>
    <message>
        <source>Also leaves out persons for whom a requested fact is not recorded.</source>
        <translation>Lässt auch Personen aus, bei denen das Verlangte nicht erfasst ist.</translation>
    </message>
    <message>
        <source>| faces of a probe | probes | open rank 1, 5, 20 | closed rank 1, 5, 20 |</source>
        <translation>| Gesichter der Anfrage | Anfragen | Rang 1, 5, 20 unter allen | Rang 1, 5, 20 unter den eigenen |</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Writes all templates, lengths and qualities as JSON.</source>
        <translation>Schreibt alle Templates, Längen und Qualitäten als JSON.</translation>
    </message>
    <message>
        <source>%1 has a temporary password and chooses another one with it.</source>
        <translation>%1 hat ein vorläufiges Passwort und wählt damit ein anderes.</translation>
    </message>
    <message>
        <source>%1 has a new password.</source>
        <translation>%1 hat ein neues Passwort.</translation>
    </message>
    <message>
        <source>Changes a user&apos;s own password; after a reset, chooses one.</source>
        <translation>Ändert das eigene Passwort; wählt nach einem Zurücksetzen ein eigenes.</translation>
    </message>
    <message>
        <source>A file whose first line is the new password.</source>
        <translation>Eine Datei, deren erste Zeile das neue Passwort ist.</translation>
    </message>
    <message>
        <source>Gives a user a temporary password; for supervisors.</source>
        <translation>Gibt jemandem ein vorläufiges Passwort; für die Leitung.</translation>
    </message>
    <message>
        <source>A file whose first line is the temporary password.</source>
        <translation>Eine Datei, deren erste Zeile das vorläufige Passwort ist.</translation>
    </message>
    <message>
        <source>Recovered stream, container unknown: %1, from byte %2 on</source>
        <translation>Wiederhergestellter Datenstrom, Container unbekannt: %1, ab Byte %2</translation>
    </message>
    <message>
        <source>Container %1, stream %2, codec %3</source>
        <translation>Container %1, Datenstrom %2, Codec %3</translation>
    </message>
    <message>
        <source>The video was decoded in a sandbox.</source>
        <translation>Das Video wurde in einer Sandbox dekodiert.</translation>
    </message>
    <message>
        <source>The video was decoded without a sandbox, because bubblewrap is missing or refused here.</source>
        <translation>Das Video wurde ohne Sandbox dekodiert, weil bubblewrap hier fehlt oder verweigert wird.</translation>
    </message>
    <message>
        <source>  frame %1, %2, type %3, SHA-256 %4</source>
        <translation>  Einzelbild %1, %2, Typ %3, SHA-256 %4</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>no time</source>
        <translation>ohne Zeit</translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s)</source>
        <translation>
            <numerusform>%n Einzelbild</numerusform>
            <numerusform>%n Einzelbilder</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: The video has no frame %2; the first is 0.</source>
        <translation>%1: Das Video hat kein Einzelbild %2; das erste ist 0.</translation>
    </message>
    <message>
        <source>Written to %1, its record beside it.</source>
        <translation>Nach %1 geschrieben, die Angaben zum Einzelbild liegen daneben.</translation>
    </message>
    <message>
        <source>Another stream of the file than the best one.</source>
        <translation>Ein anderer Datenstrom der Datei als der beste.</translation>
    </message>
    <message>
        <source>Lists every frame of a video with its time and hash.</source>
        <translation>Listet jedes Einzelbild eines Videos mit Zeit und Hash auf.</translation>
    </message>
    <message>
        <source>Writes one frame of a video as PNG, and its record beside it.</source>
        <translation>Schreibt ein Einzelbild eines Videos als PNG und seine Angaben daneben.</translation>
    </message>
    <message>
        <source>The frame&apos;s number; the first is 0.</source>
        <translation>Nummer des Einzelbilds; das erste ist 0.</translation>
    </message>
    <message>
        <source>The PNG to write.</source>
        <translation>Das PNG, das geschrieben wird.</translation>
    </message>
    <message>
        <source>The pixels as they were decoded, lossless, instead of a picture.</source>
        <translation>Die Pixel, wie sie dekodiert wurden, verlustfrei, statt eines Bildes.</translation>
    </message>
    <message>
        <source>  frame %1, %2, type %3, SHA-256 %4; the decoder filled in missing parts</source>
        <translation>  Einzelbild %1, %2, Typ %3, SHA-256 %4; der Decoder hat fehlende Teile ergänzt</translation>
    </message>
    <message>
        <source>%1: COULD NOT BE CHECKED. %2</source>
        <translation>%1: KONNTE NICHT GEPRÜFT WERDEN. %2</translation>
    </message>
    <message>
        <source>An audit log or a record is not intact.</source>
        <translation>Ein Protokoll oder ein Datensatz ist nicht unversehrt.</translation>
    </message>
    <message>
        <source>Not everything could be checked.</source>
        <translation>Es konnte nicht alles geprüft werden.</translation>
    </message>
    <message>
        <source>%1: records that are older than the signing of records: %2. They are compared with what they were when this version first opened them.</source>
        <translation>%1: Datensätze aus der Zeit, bevor Datensätze signiert wurden: %2. Sie werden mit dem Stand verglichen, in dem diese Version sie zum ersten Mal geöffnet hat.</translation>
    </message>
    <message>
        <source>%1 · %2 · media: %3 · searches: %4 · %5</source>
        <translation>%1 · %2 · Medien: %3 · Suchen: %4 · %5</translation>
    </message>
    <message>
        <source>Case %1 · search %2 · %3 · pictures to compare: %4</source>
        <translation>Fall %1 · Suche %2 · %3 · zu vergleichende Bilder: %4</translation>
    </message>
    <message>
        <source>Lists the examinations of all cases that wait for somebody, and who has begun them.</source>
        <translation>Listet die Prüfungen aller Fälle auf, die auf jemanden warten, und wer sie begonnen hat.</translation>
    </message>
    <message>
        <source>Takes an independent examination from the queue.</source>
        <translation>Übernimmt eine unabhängige Prüfung aus der Warteschlange.</translation>
    </message>
    <message>
        <source>Lists who appears in the videos of a case.</source>
        <translation>Listet auf, wer in den Videos eines Falls zu sehen ist.</translation>
    </message>
    <message>
        <source>Records what is seen of each feature of a face, or shows the entries.</source>
        <translation>Gibt zu den Merkmalen eines Gesichts an, was zu sehen ist, oder zeigt, was angegeben wurde.</translation>
    </message>
    <message>
        <source>The examination.</source>
        <translation>Die Prüfung.</translation>
    </message>
    <message>
        <source>The candidate; if left out, the list of the probe alone.</source>
        <translation>Der Kandidat; ohne Angabe: was das Suchbild allein zeigt.</translation>
    </message>
    <message>
        <source>Once for each feature, as this command lists them in JSON. To a candidate: similar, different, not-comparable, not-in-probe, not-in-candidate or not-in-either; of the probe alone: visible or not-visible.</source>
        <translation>Einmal je Merkmal, wie dieser Befehl sie in JSON nennt. Zu einem Kandidaten: similar, different, not-comparable, not-in-probe, not-in-candidate oder not-in-either; zum Suchbild allein: visible oder not-visible.</translation>
    </message>
    <message>
        <source>The same for every feature without an entry.</source>
        <translation>Dasselbe für jedes Merkmal, zu dem noch nichts angegeben ist.</translation>
    </message>
    <message>
        <source>not measured (%1 persons, at least %2 are needed)</source>
        <translation>nicht gemessen (%1 Personen, mindestens %2 sind nötig)</translation>
    </message>
    <message>
        <source>Probes of all faces</source>
        <translation>Suchbilder mit allen Gesichtern</translation>
    </message>
    <message>
        <source>Probes of one face</source>
        <translation>Suchbilder mit einem Gesicht</translation>
    </message>
    <message>
        <source>Probes of %1 faces</source>
        <translation>Suchbilder mit %1 Gesichtern</translation>
    </message>
    <message>
        <source>| faces of a probe | searches | persons | not in the list | rank 1 | rank 1 of the test&apos;s persons |</source>
        <translation>| Gesichter eines Suchbilds | Suchen | Personen | nicht in der Liste | Rang 1 | Rang 1 unter den Personen des Tests |</translation>
    </message>
    <message>
        <source>%1, false positives (FPIR) at most %2: from a similarity of %3 on; missed (FNIR): %4</source>
        <translation>%1, falsch Positive (FPIR) höchstens %2: ab einer Ähnlichkeit von %3; verfehlt (FNIR): %4</translation>
    </message>
    <message>
        <source>Comparisons, false matches (FMR) at most %1: from a similarity of %2 on; false non-matches (FNMR): %3</source>
        <translation>Vergleiche, falsche Übereinstimmungen (FMR) höchstens %1: ab einer Ähnlichkeit von %2; falsche Nichtübereinstimmungen (FNMR): %3</translation>
    </message>
    <message>
        <source>%1, %2: %3 persons</source>
        <translation>%1, %2: %3 Personen</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>nicht erfasst</translation>
    </message>
    <message>
        <source>%1, not in the list: %2</source>
        <translation>%1, nicht in der Liste: %2</translation>
    </message>
    <message>
        <source>%1, false positives from a similarity of %2 on: %3</source>
        <translation>%1, falsch Positive ab einer Ähnlichkeit von %2: %3</translation>
    </message>
    <message>
        <source>Comparisons from a similarity of %1 on: false matches %2; false non-matches %3</source>
        <translation>Vergleiche ab einer Ähnlichkeit von %1: falsche Übereinstimmungen %2; falsche Nichtübereinstimmungen %3</translation>
    </message>
    <message>
        <source>%1 persons, against a gallery of %2 persons with %3 templates; lists of %4</source>
        <translation>%1 Personen, gegen eine Sammlung von %2 Personen mit %3 Templates; Listen von %4</translation>
    </message>
    <message>
        <source>Images without an acquired face: %1 of %2</source>
        <translation>Bilder ohne gefundenes Gesicht: %1 von %2</translation>
    </message>
    <message>
        <source>This is error card %1. Reports on searches with this pack and lists of %2 show it from now on.</source>
        <translation>Das ist Fehlerkarte %1. Berichte über Suchen mit diesem Paket und Listen von %2 zeigen sie von nun an.</translation>
    </message>
    <message>
        <source>Writes every score that the rates are computed from, as CSV.</source>
        <translation>Schreibt jeden Wert, aus dem die Raten berechnet sind, als CSV.</translation>
    </message>
    <message>
        <source>Writes the rates and curves as CSV.</source>
        <translation>Schreibt die Raten und Kurven als CSV.</translation>
    </message>
    <message>
        <source>Writes pages with tables and plots.</source>
        <translation>Schreibt Seiten mit Tabellen und Kurven als PDF.</translation>
    </message>
    <message>
        <source>Language of the pages: de, en or es.</source>
        <translation>Sprache der Seiten: de, en oder es.</translation>
    </message>
    <message>
        <source>A column of the table to give the rates by; may be repeated.</source>
        <translation>Eine Spalte der Tabelle, nach der die Raten aufgeteilt werden; auch mehrmals.</translation>
    </message>
    <message>
        <source>Measures a pack&apos;s error rates (ISO/IEC 19795) on labelled pictures of your own.</source>
        <translation>Misst die Fehlerraten eines Pakets (ISO/IEC 19795) an eigenen Bildern bekannter Personen.</translation>
    </message>
    <message>
        <source>A folder per person, or a table: person id, file, use.</source>
        <translation>Ein Ordner je Person oder eine Tabelle: person id, file, use.</translation>
    </message>
    <message>
        <source>The booking photos; without: the first picture of each person.</source>
        <translation>Die Lichtbilder; ohne Angabe das erste Bild jeder Person.</translation>
    </message>
    <message>
        <source>Length of a candidate list; 20 by default.</source>
        <translation>Länge einer Kandidatenliste; ohne Angabe 20.</translation>
    </message>
    <message>
        <source>Measures error rates by group in the workspace&apos;s own gallery and keeps them, signed.</source>
        <translation>Misst Fehlerraten nach Gruppen in der eigenen Sammlung des Arbeitsbereichs und bewahrt sie signiert auf.</translation>
    </message>
    <message>
        <source>A folder per person, or a table: person id, file; named as in the gallery.</source>
        <translation>Ein Ordner je Person oder eine Tabelle: person id, file; benannt wie in der Sammlung.</translation>
    </message>
    <message>
        <source>The report was changed after it was signed.</source>
        <translation>Der Bericht wurde nach dem Signieren geändert.</translation>
    </message>
    <message>
        <source>The signed bytes are unchanged, but the document was changed between signatures or after the last one.</source>
        <translation>Die signierten Bytes sind unverändert, aber das Dokument wurde zwischen Signaturen oder nach der letzten geändert.</translation>
    </message>
    <message>
        <source>The document is unchanged since it was signed. Its signer is not known here, or was not allowed to sign: --workspace or --authority names known signers.</source>
        <translation>Das Dokument ist seit dem Signieren unverändert. Wer signiert hat, ist hier nicht bekannt oder durfte es nicht: --workspace oder --authority nennt bekannte Personen.</translation>
    </message>
    <message>
        <source>Checks a report: its bytes (exit code 1), whether all of it is signed (4), and who signed it (3).</source>
        <translation>Prüft einen Bericht: seine Bytes (Rückgabewert 1), ob er ganz signiert ist (4) und wer ihn signiert hat (3).</translation>
    </message>
    <message>
        <source>The workspace whose users are known signers.</source>
        <translation>Der Arbeitsbereich, dessen Benutzer bekannt sind.</translation>
    </message>
    <message>
        <source>The certificate of a known authority, DER or PEM.</source>
        <translation>Das Zertifikat der Stelle, die bekannt ist, als DER oder PEM.</translation>
    </message>
    <message numerus="yes">
        <source>Track %1: frames %2 to %3, %4 s to %5 s, seen in %n frame(s)</source>
        <translation>
            <numerusform>Spur %1: Bilder %2 bis %3, %4 s bis %5 s, in %n Bild zu sehen</numerusform>
            <numerusform>Spur %1: Bilder %2 bis %3, %4 s bis %5 s, in %n Bildern zu sehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n face track(s)</source>
        <translation>
            <numerusform>%n Gesichtsspur</numerusform>
            <numerusform>%n Gesichtsspuren</numerusform>
        </translation>
    </message>
    <message>
        <source>Finds who appears in a video: one track a person and shot.</source>
        <translation>Findet, wer in einem Video zu sehen ist: eine Spur je Person und Einstellung.</translation>
    </message>
    <message>
        <source>Support for the same person, and strong support for different persons, need a complete checklist.</source>
        <translation>Was dieselbe Person stützt, und was stark verschiedene Personen stützt, braucht eine vollständige Merkmalsliste.</translation>
    </message>
    <message>
        <source>Candidates open when the probe&apos;s own checklist is saved.</source>
        <translation>Die Kandidaten öffnen sich, wenn die Merkmalsliste des Suchbilds gespeichert ist.</translation>
    </message>
    <message>
        <source>Rank and score are not shown before every answer is in.</source>
        <translation>Rang und Ähnlichkeit werden erst gezeigt, wenn jede Antwort gegeben ist.</translation>
    </message>
    <message>
        <source>You have signed that %1 and %2 are two people.</source>
        <translation>Sie haben signiert, dass %1 und %2 zwei Personen sind.</translation>
    </message>
    <message>
        <source>Signs that two users of one full name are two people; for supervisors.</source>
        <translation>Signiert, dass zwei Benutzer gleichen Namens zwei Personen sind; für die Leitung.</translation>
    </message>
    <message>
        <source>A log is not the one that a kept head saw, or the head is not valid.</source>
        <translation>Ein Protokoll ist nicht das, das ein aufbewahrter Stand gesehen hat, oder der Stand ist ungültig.</translation>
    </message>
    <message>
        <source>The signer of a kept head is not known here: --certificate names a known signer.</source>
        <translation>Wer einen aufbewahrten Stand signiert hat, ist hier nicht bekannt: --certificate nennt eine bekannte Person.</translation>
    </message>
    <message>
        <source>%1: sealed files read: %2, different from their records: %3</source>
        <translation>%1: gelesene versiegelte Dateien: %2, davon nicht wie in ihren Datensätzen: %3</translation>
    </message>
    <message>
        <source>A sealed file differs from its record.</source>
        <translation>Eine versiegelte Datei ist nicht so, wie ihr Datensatz sagt.</translation>
    </message>
    <message>
        <source>Checks every entry and signature of the audit logs, and names the first bad entry; compares heads that were kept with them (exit code 3: who signed one is not known).</source>
        <translation>Prüft jeden Eintrag und jede Signatur der Protokolle und nennt den ersten fehlerhaften Eintrag; vergleicht aufbewahrte Stände mit ihnen (Exit-Code 3: wer einen signiert hat, ist nicht bekannt).</translation>
    </message>
    <message>
        <source>A head that was kept; may be repeated.</source>
        <translation>Ein aufbewahrter Stand; darf wiederholt werden.</translation>
    </message>
    <message>
        <source>A report, with the heads that it holds.</source>
        <translation>Ein Bericht mit den Ständen, die er enthält.</translation>
    </message>
    <message>
        <source>The certificate of a known signer of heads, DER or PEM; may be repeated.</source>
        <translation>Das Zertifikat einer bekannten Person, die Stände signiert, DER oder PEM; darf wiederholt werden.</translation>
    </message>
    <message>
        <source>A file with the names of witnesses, as audit witness prints them.</source>
        <translation>Eine Datei mit den Namen von Zeugen, wie audit witness sie ausgibt.</translation>
    </message>
    <message>
        <source>The head of the log is in %1.</source>
        <translation>Der Stand des Protokolls ist in %1.</translation>
    </message>
    <message>
        <source>The certificate of its signer is in %1.</source>
        <translation>Das Zertifikat der signierenden Person ist in %1.</translation>
    </message>
    <message>
        <source>You have signed the head as a witness: %1.</source>
        <translation>Sie haben den Stand als Zeuge signiert: %1.</translation>
    </message>
    <message>
        <source>Others recognise your signature by this: %1</source>
        <translation>Daran erkennen andere Ihre Signatur: %1</translation>
    </message>
    <message>
        <source>Writes the head of an audit log, signed, to be kept elsewhere.</source>
        <translation>Schreibt den signierten Stand eines Protokolls, der anderswo aufbewahrt wird.</translation>
    </message>
    <message>
        <source>With the proof for a witness that it continues the head of so many entries.</source>
        <translation>Mit dem Nachweis für einen Zeugen, dass er den Stand mit so vielen Einträgen fortsetzt.</translation>
    </message>
    <message>
        <source>Also writes your certificate, for those who check the signature.</source>
        <translation>Schreibt auch Ihr Zertifikat, für alle, die die Signatur prüfen.</translation>
    </message>
    <message>
        <source>Signs the head of somebody else&apos;s log as a witness, unless it does not continue what was signed last.</source>
        <translation>Signiert als Zeuge den Stand eines fremden Protokolls, sofern er fortsetzt, was zuletzt signiert wurde.</translation>
    </message>
    <message>
        <source>The witness&apos;s own key: Ed25519, PEM.</source>
        <translation>Der eigene Schlüssel des Zeugen: Ed25519, PEM.</translation>
    </message>
    <message>
        <source>The witness&apos;s name, such as court.example/clerk.</source>
        <translation>Der Name des Zeugen, etwa court.example/clerk.</translation>
    </message>
    <message>
        <source>The certificate of a signer of the log; kept for later heads. May be repeated.</source>
        <translation>Ein Zertifikat von jemandem, der für das Protokoll signiert; wird für spätere Stände behalten. Einmal für jedes.</translation>
    </message>
    <message>
        <source>Where the witness keeps what it signed; beside the key if left out.</source>
        <translation>Wo der Zeuge festhält, was er signiert hat; ohne Angabe neben dem Schlüssel.</translation>
    </message>
    <message>
        <source>--column takes FIELD=TITLE, where FIELD is one of: %1.</source>
        <translation>--column erwartet FELD=TITEL; FELD ist eines von: %1.</translation>
    </message>
    <message>
        <source>%1: read from “%2”</source>
        <translation>%1: gelesen aus „%2“</translation>
    </message>
    <message>
        <source>“%1”: nothing is read from this column</source>
        <translation>„%1“: aus dieser Spalte wird nichts gelesen</translation>
    </message>
    <message>
        <source>Which column a field is read from, where its title is not known; may be given again.</source>
        <translation>Aus welcher Spalte ein Feld gelesen wird, wenn ihr Titel nicht bekannt ist; darf mehrfach angegeben werden.</translation>
    </message>
    <message>
        <source>Shows how a table of photos would be read; enrols nothing.</source>
        <translation>Zeigt, wie eine Tabelle von Fotos gelesen würde; nimmt nichts auf.</translation>
    </message>
    <message>
        <source>Ends a disagreement without a third examiner; for supervisors.</source>
        <translation>Beendet eine fehlende Übereinstimmung ohne dritten Prüfer; für die Leitung.</translation>
    </message>
    <message numerus="yes">
        <source>%1, track %2 (id %3): seen in %n frame(s); faces %4</source>
        <translation>
            <numerusform>%1, Spur %2 (Kennung %3): in %n Einzelbild gesehen; Gesichter %4</numerusform>
            <numerusform>%1, Spur %2 (Kennung %3): in %n Einzelbildern gesehen; Gesichter %4</numerusform>
        </translation>
    </message>
    <message>
        <source>  joined to %1 as one person</source>
        <translation>  mit %1 als eine Person verbunden</translation>
    </message>
    <message>
        <source>“case join” takes two tracks, by the ids that “case tracks” lists.</source>
        <translation>„case join“ nimmt zwei Spuren, mit den Kennungen, die „case tracks“ nennt.</translation>
    </message>
    <message>
        <source>Tracks %1 and %2 are joined as one person.</source>
        <translation>Die Spuren %1 und %2 sind als eine Person verbunden.</translation>
    </message>
    <message>
        <source>Tracks %1 and %2 are no longer joined.</source>
        <translation>Die Spuren %1 und %2 sind nicht mehr verbunden.</translation>
    </message>
    <message>
        <source>%1: the reading of the clock was withdrawn by %2.</source>
        <translation>%1: Die Ablesung der Uhr wurde von %2 zurückgezogen.</translation>
    </message>
    <message>
        <source>%1: the clock in frame %2 reads %3, as %4 read it.</source>
        <translation>%1: Die Uhr in Einzelbild %2 zeigt %3, abgelesen von %4.</translation>
    </message>
    <message>
        <source>  When the file&apos;s clock says 0 s, it reads %1.</source>
        <translation>  Wenn die Uhr der Datei 0 s sagt, zeigt sie %1.</translation>
    </message>
    <message>
        <source>  At the first frame it reads %1; the file has no clock, so time is counted at the average rate.</source>
        <translation>  Beim ersten Einzelbild zeigt sie %1; die Datei hat keine Uhr, deshalb wird die Zeit mit der mittleren Bildrate gezählt.</translation>
    </message>
    <message>
        <source>  This clock is %1 s ahead of the true time.</source>
        <translation>  Diese Uhr geht gegenüber der wahren Zeit %1 s vor.</translation>
    </message>
    <message>
        <source>  This reading is superseded.</source>
        <translation>  Diese Ablesung ist überholt.</translation>
    </message>
    <message>
        <source>A reading takes --frame N and --reads &quot;YEAR-MONTH-DAY HOUR:MINUTE:SECOND&quot;.</source>
        <translation>Eine Ablesung braucht --frame N und --reads &quot;JAHR-MONAT-TAG STUNDE:MINUTE:SEKUNDE&quot;.</translation>
    </message>
    <message>
        <source>--ahead takes whole seconds, below 0 for a clock that is behind.</source>
        <translation>--ahead nimmt ganze Sekunden, unter 0 für eine Uhr, die nachgeht.</translation>
    </message>
    <message>
        <source>Says that two tracks are one person, or that they are not after all.</source>
        <translation>Sagt, dass zwei Spuren eine Person sind, oder dass sie es doch nicht sind.</translation>
    </message>
    <message>
        <source>A track, as listed by “case tracks”.</source>
        <translation>Eine Spur, wie „case tracks“ sie nennt.</translation>
    </message>
    <message>
        <source>Takes back that these two are one person.</source>
        <translation>Nimmt zurück, dass diese beiden eine Person sind.</translation>
    </message>
    <message>
        <source>Records what the clock in a video&apos;s picture reads, or lists the readings.</source>
        <translation>Hält fest, was die Uhr im Bild eines Videos zeigt, oder listet die Ablesungen auf.</translation>
    </message>
    <message>
        <source>The video; without it all readings are listed.</source>
        <translation>Das Video; ohne diese Angabe werden alle Ablesungen aufgelistet.</translation>
    </message>
    <message>
        <source>The frame that shows the clock; the first is 0.</source>
        <translation>Das Einzelbild, das die Uhr zeigt; das erste ist 0.</translation>
    </message>
    <message>
        <source>What it reads: &quot;2026-11-28 14:03:22&quot;.</source>
        <translation>Was sie zeigt: &quot;2026-11-28 14:03:22&quot;.</translation>
    </message>
    <message>
        <source>How far that clock is known to be ahead of the true time.</source>
        <translation>Wie weit diese Uhr bekanntermaßen gegenüber der wahren Zeit vorgeht.</translation>
    </message>
    <message>
        <source>Withdraws the reading of this video.</source>
        <translation>Zieht die Ablesung dieses Videos zurück.</translation>
    </message>
    <message>
        <source>A derived picture, stretched so that its pixels are square.</source>
        <translation>Ein abgeleitetes Bild, so gestreckt, dass seine Pixel quadratisch sind.</translation>
    </message>
    <message>
        <source>  This clock is %1 s behind the true time.</source>
        <translation>  Diese Uhr geht gegenüber der wahren Zeit um %1 s nach.</translation>
    </message>
    <message>
        <source>Which video? Give its number with --media; case tracks names them.</source>
        <translation>Welches Video? Geben Sie seine Nummer mit --media an; „case tracks“ nennt sie.</translation>
    </message>
    <message>
        <source>The answers are sealed. %1</source>
        <extracomment>%1 is the sentence that says why the outcome is not shown</extracomment>
        <translation>Die Antworten sind versiegelt. %1</translation>
    </message>
    <message>
        <source>%1 (%2) has other roles now: %3.</source>
        <translation>%1 (%2) hat jetzt andere Rollen: %3.</translation>
    </message>
    <message>
        <source>Gives a user other roles, with commas between; for supervisors.</source>
        <translation>Gibt jemandem andere Rollen, mit Kommas dazwischen; für die Leitung.</translation>
    </message>
    <message>
        <source>Stopped: only %1 of %2 sealed files were read, so this is no verdict on them.</source>
        <translation>Angehalten: Nur %1 von %2 versiegelten Dateien wurden gelesen; über sie ist damit nichts gesagt.</translation>
    </message>
    <message>
        <source>Reads every sealed picture and report too, and compares its hash; Ctrl+C stops it (exit code 130).</source>
        <translation>Liest auch jedes versiegelte Bild und jeden Bericht und vergleicht die Hashwerte; Strg+C hält es an (Rückgabewert 130).</translation>
    </message>
    <message>
        <source>The same pixels again.</source>
        <translation>Wieder dieselben Pixel.</translation>
    </message>
    <message>
        <source>The file was decoded to other pixels than recorded.</source>
        <translation>Die Datei ergab beim Decodieren andere Pixel als festgehalten.</translation>
    </message>
    <message>
        <source>Step %1 gave other pixels than recorded.</source>
        <translation>Schritt %1 ergab andere Pixel als festgehalten.</translation>
    </message>
    <message>
        <source>%1, candidate %2, probe: %3</source>
        <translation>%1, Kandidat %2, Suchbild: %3</translation>
    </message>
    <message>
        <source>%1, candidate %2, portrait: %3</source>
        <translation>%1, Kandidat %2, Porträt: %3</translation>
    </message>
    <message>
        <source>No submitted answer was given to an adjusted picture.</source>
        <translation>Keine eingereichte Antwort wurde zu einem bearbeiteten Bild gegeben.</translation>
    </message>
    <message>
        <source>Not every step gives the recorded pixels again.</source>
        <translation>Nicht jeder Schritt ergibt wieder die festgehaltenen Pixel.</translation>
    </message>
    <message>
        <source>Once for each step on a picture, in order; SIDE: probe or candidate. field=0|1, pixelAspect=THOUSANDTHS, mirror, rotation=DEGREES, grey, channel=0..2, brightness=N, contrast=N, gamma=HUNDREDTHS, levels=BLACK,WHITE, sharpening=PERCENT,RADIUS.</source>
        <translation>Einmal für jeden Schritt an einem Bild, der Reihe nach; SIDE: probe oder candidate. field=0|1, pixelAspect=TAUSENDSTEL, mirror, rotation=GRAD, grey, channel=0..2, brightness=N, contrast=N, gamma=HUNDERTSTEL, levels=SCHWARZ,WEISS, sharpening=PROZENT,RADIUS.</translation>
    </message>
    <message>
        <source>Makes the steps of every submitted answer that counts again on the compared pictures, and says whether they give the same pixels.</source>
        <translation>Wiederholt die Schritte jeder eingereichten Antwort, die zählt, an den verglichenen Bildern und sagt, ob sie dieselben Pixel ergeben.</translation>
    </message>
    <message>
        <source>Begins the user&apos;s first examination of a search, or shows one with its answers so far.</source>
        <translation>Beginnt die erste Prüfung des Benutzers zu einer Suche oder zeigt eine Prüfung mit den bisherigen Antworten.</translation>
    </message>
    <message>
        <source>The search.</source>
        <translation>Die Suche.</translation>
    </message>
    <message>
        <source>The video was decoded in a sandbox, without a filter of system calls.</source>
        <translation>Das Video wurde in einer Sandbox dekodiert, ohne Filter für Systemaufrufe.</translation>
    </message>
    <message>
        <source>The evidence bundle is in %1.</source>
        <translation>Das Beweispaket liegt in %1.</translation>
    </message>
    <message>
        <source>SHA-256 of its manifest: %1</source>
        <translation>SHA-256 seines Manifests: %1</translation>
    </message>
    <message>
        <source>The evidence bundle is not intact.</source>
        <translation>Das Beweispaket ist nicht unversehrt.</translation>
    </message>
    <message>
        <source>The report in the bundle was changed between signatures or after the last one.</source>
        <translation>Der Bericht im Paket wurde zwischen den Signaturen oder nach der letzten verändert.</translation>
    </message>
    <message>
        <source>The bundle is intact. Nobody vouches for its signers: --authority names the certificate that the agency gave you.</source>
        <translation>Das Paket ist unversehrt. Niemand bürgt für die Unterzeichner: --authority nennt das Zertifikat, das Sie von der Behörde haben.</translation>
    </message>
    <message>
        <source>The bundle does not give the same again.</source>
        <translation>Aus dem Paket ergibt sich nicht noch einmal dasselbe.</translation>
    </message>
    <message>
        <source>What could be compared is the same. Not everything could be compared.</source>
        <translation>Was sich vergleichen ließ, ist gleich. Nicht alles ließ sich vergleichen.</translation>
    </message>
    <message>
        <source>Writes a folder with the newest report of a search and all that it is based on, for checks without this program.</source>
        <translation>Schreibt einen Ordner mit dem neuesten Bericht einer Suche und allem, worauf er beruht, damit er ohne dieses Programm geprüft werden kann.</translation>
    </message>
    <message>
        <source>The folder to make.</source>
        <translation>Der Ordner, der anzulegen ist.</translation>
    </message>
    <message>
        <source>Checks an evidence bundle: its files, log and signatures (exit code 1), whether all of the report is signed (4), and who vouches for the signers (3).</source>
        <translation>Prüft ein Beweispaket: Dateien, Protokoll und Signaturen (Rückgabewert 1), ob der ganze Bericht signiert ist (4) und wer für die Unterzeichner bürgt (3).</translation>
    </message>
    <message>
        <source>Repeats the comparison of an evidence bundle: exit code 1 if something differs, 5 if not everything could be compared.</source>
        <translation>Wiederholt den Vergleich eines Beweispakets: Rückgabewert 1, wenn etwas abweicht, 5, wenn sich nicht alles vergleichen ließ.</translation>
    </message>
    <message>
        <source>%1: MISSING. A manifest of the bundle names it.</source>
        <translation>%1: FEHLT. Ein Manifest des Pakets nennt die Datei.</translation>
    </message>
    <message>
        <source>%1: CHANGED. It does not have the SHA-256 in the manifest.</source>
        <translation>%1: VERÄNDERT. Die Datei hat nicht den SHA-256 des Manifests.</translation>
    </message>
    <message>
        <source>%1: A LINK. A bundle holds none, and it was not followed.</source>
        <translation>%1: EIN VERWEIS. Ein Paket enthält keine; ihm wurde nicht gefolgt.</translation>
    </message>
    <message>
        <source>%1: NEITHER FILE NOR FOLDER. It was not opened.</source>
        <translation>%1: WEDER DATEI NOCH ORDNER. Es wurde nicht geöffnet.</translation>
    </message>
    <message>
        <source>%1: NOT A PATH of a bundle, so it was not opened.</source>
        <translation>%1: KEIN PFAD eines Pakets; deshalb nicht geöffnet.</translation>
    </message>
    <message>
        <source>%1: MORE THAN A BUNDLE MAY HAVE. It was not read whole.</source>
        <translation>%1: MEHR, ALS EIN PAKET HABEN DARF. Es wurde nicht ganz gelesen.</translation>
    </message>
    <message>
        <source>%1: CANNOT BE READ as what it must be.</source>
        <translation>%1: NICHT LESBAR als das, was es sein muss.</translation>
    </message>
    <message>
        <source>%1: NOT WHAT THE AUDIT LOG SIGNED.</source>
        <translation>%1: NICHT DAS, WAS IM PROTOKOLL SIGNIERT IST.</translation>
    </message>
    <message>
        <source>%1: NOT THE REPORT that the audit log names.</source>
        <translation>%1: NICHT DER BERICHT, den das Protokoll nennt.</translation>
    </message>
    <message>
        <source>%1: NOT THE TEMPLATE that the list of templates names.</source>
        <translation>%1: NICHT DAS TEMPLATE, das die Liste der Templates nennt.</translation>
    </message>
    <message>
        <source>List: it could not be compared (%1).</source>
        <translation>Liste: Sie ließ sich nicht vergleichen (%1).</translation>
    </message>
    <message>
        <source>List: ANOTHER ORDER comes out.</source>
        <translation>Liste: Es ergibt sich EINE ANDERE REIHENFOLGE.</translation>
    </message>
    <message>
        <source>List: the same order, but OTHER SCORES come out (largest difference: %1).</source>
        <translation>Liste: dieselbe Reihenfolge, aber ANDERE ÄHNLICHKEITEN (größte Abweichung: %1).</translation>
    </message>
    <message>
        <source>List: the same persons in the same order with the same scores. Persons: %1.</source>
        <translation>Liste: dieselben Personen in derselben Reihenfolge mit denselben Ähnlichkeiten. Personen: %1.</translation>
    </message>
    <message>
        <source>%1: could not be made again. %2</source>
        <translation>%1: ließ sich nicht noch einmal erzeugen. %2</translation>
    </message>
    <message>
        <source>%1: the same template comes out.</source>
        <translation>%1: Es ergibt sich dasselbe Template.</translation>
    </message>
    <message>
        <source>%1: the same template comes out, but for what another processor rounds (%2).</source>
        <translation>%1: Es ergibt sich dasselbe Template bis auf das, was ein anderer Prozessor rundet (%2).</translation>
    </message>
    <message>
        <source>%1: ANOTHER TEMPLATE comes out (largest difference: %2).</source>
        <translation>%1: Es ergibt sich EIN ANDERES TEMPLATE (größte Abweichung: %2).</translation>
    </message>
    <message>
        <source>Files: %1. All are as the manifests say, and no other is there.</source>
        <translation>Dateien: %1. Alle sind, wie die Manifeste sagen, und keine weitere ist da.</translation>
    </message>
    <message>
        <source>Log of case %1: entries that continue one another: %2; told in the bundle: %3.</source>
        <translation>Protokoll des Falls %1: Einträge, die aneinander anschließen: %2; im Paket mitgeteilt: %3.</translation>
    </message>
    <message>
        <source>Authority of the signers, SHA-256 of its certificate: %1</source>
        <translation>Stelle der Unterzeichner, SHA-256 ihres Zertifikats: %1</translation>
    </message>
    <message>
        <source>Interlaced, top field first: its lines are of two moments.</source>
        <translation>Zeilensprung, oberes Halbbild zuerst: Die Zeilen stammen aus zwei Augenblicken.</translation>
    </message>
    <message>
        <source>Interlaced, bottom field first: its lines are of two moments.</source>
        <translation>Zeilensprung, unteres Halbbild zuerst: Die Zeilen stammen aus zwei Augenblicken.</translation>
    </message>
    <message>
        <source>The file asks for a turn by %1° clockwise.</source>
        <translation>Die Datei verlangt eine Drehung um %1° im Uhrzeigersinn.</translation>
    </message>
    <message>
        <source>The file asks to mirror it left to right.</source>
        <translation>Die Datei verlangt, das Bild seitenverkehrt zu spiegeln.</translation>
    </message>
    <message>
        <source>--native takes the pixels as they are; it goes with neither --square nor --field.</source>
        <translation>--native nimmt die Bildpunkte, wie sie sind; es passt weder zu --square noch zu --field.</translation>
    </message>
    <message>
        <source>--field takes top or bottom.</source>
        <translation>--field verlangt top oder bottom.</translation>
    </message>
    <message>
        <source>A derived picture of one field of an interlaced frame; its other lines are computed.</source>
        <translation>Ein abgeleitetes Bild aus einem Halbbild eines Einzelbilds mit Zeilensprung; die übrigen Zeilen werden berechnet.</translation>
    </message>
    <message>
        <source>Answers several candidates of a first examination at once, with one reason. The report says so, and that no face was shown.</source>
        <translation>Beantwortet mehrere Kandidaten einer ersten Prüfung auf einmal, mit einem Grund. Der Bericht sagt das, und dass kein Gesicht gezeigt wurde.</translation>
    </message>
    <message>
        <source>Once for each candidate, as listed by “case search”.</source>
        <translation>Einmal für jeden Kandidaten, wie „case search“ sie auflistet.</translation>
    </message>
    <message>
        <source>Why; the same for all of them.</source>
        <translation>Warum; für alle gleich.</translation>
    </message>
    <message>
        <source>Replace answers that were given to some of them before.</source>
        <translation>Ersetzt Antworten, die zu einigen von ihnen schon gegeben wurden.</translation>
    </message>
    <message>
        <source>Different persons: support or limited support; nc: not comparable. In triage there is no strong support, and nobody is supported.</source>
        <translation>Verschiedene Personen: Stützung oder begrenzte Stützung; nc: nicht vergleichbar. Bei der Sichtung gibt es keine starke Stützung, und niemand wird gestützt.</translation>
    </message>
    <message>
        <source>The file does not call this frame interlaced: its lines may all be of one moment, and a field shows less than the frame.</source>
        <translation>Die Datei nennt dieses Einzelbild nicht im Zeilensprung aufgenommen: Seine Zeilen können alle aus einem Augenblick stammen, und ein Halbbild zeigt weniger als das Einzelbild.</translation>
    </message>
    <message>
        <source>%1: ADDED. Nothing in the bundle names it.</source>
        <translation>%1: HINZUGEFÜGT. Nichts im Paket nennt die Datei.</translation>
    </message>
    <message>
        <source>Nobody signed README.txt, data/case.jsonld, and in data/search.json the answers, checklists and places of faces: read those in the report.</source>
        <translation>Von niemandem signiert sind README.txt, data/case.jsonld und in data/search.json die Antworten, Merkmalslisten und Orte der Gesichter: Lesen Sie diese im Bericht.</translation>
    </message>
    <message>
        <source>Persons of the list without portraits, said to be removed from the gallery since: %1 of %2. Nobody signed that.</source>
        <translation>Personen der Liste ohne Portraits, die laut Paket seither aus der Sammlung entfernt wurden: %1 von %2. Das hat niemand signiert.</translation>
    </message>
    <message>
        <source>Templates: not made again, because the model pack %1 of the search cannot be used here. %2</source>
        <translation>Templates: nicht noch einmal erzeugt, weil das Modellpaket %1 der Suche hier nicht verwendet werden kann. %2</translation>
    </message>
    <message>
        <source>No other computer had locked it.</source>
        <translation>Kein anderer Computer hatte ihn gesperrt.</translation>
    </message>
    <message>
        <source>The lock of %1 on the computer %2 is taken over; the audit log says so.</source>
        <translation>Die Sperre von %1 auf dem Computer %2 ist übernommen; das Protokoll vermerkt es.</translation>
    </message>
    <message>
        <source>Takes the lock of another computer over that was left behind.</source>
        <translation>Übernimmt die Sperre eines anderen Computers, die zurückgelassen wurde.</translation>
    </message>
    <message>
        <source>%1: THE SEALED FILES COULD NOT BE CHECKED.</source>
        <translation>%1: DIE VERSIEGELTEN DATEIEN KONNTEN NICHT GEPRÜFT WERDEN.</translation>
    </message>
</context>
<context>
    <name>sl::app</name>
    <message>
        <source>A workbench in which a face match is a lead until two people have looked.</source>
        <translation>Ein Arbeitsplatz, an dem ein ähnliches Gesicht ein Ermittlungsansatz bleibt, bis zwei Personen hingesehen haben.</translation>
    </message>
    <message>
        <source>Open the workspace in DIR.</source>
        <translation>Den Arbeitsbereich in DIR öffnen.</translation>
    </message>
    <message>
        <source>Use the model pack in PACK.</source>
        <translation>Das Modellpaket in PACK benutzen.</translation>
    </message>
    <message>
        <source>Second Look needs a display. On a machine without one use secondlook-cli, set DISPLAY or WAYLAND_DISPLAY, or look at the pictures that --tour makes.</source>
        <translation>Second Look braucht einen Bildschirm. Benutzen Sie auf einem Rechner ohne Bildschirm secondlook-cli, setzen Sie DISPLAY oder WAYLAND_DISPLAY, oder sehen Sie sich die Bilder an, die --tour erstellt.</translation>
    </message>
    <message>
        <source>Speak LANGUAGE: en, de or es.</source>
        <translation>Die Sprache LANGUAGE benutzen: en, de oder es.</translation>
    </message>
    <message>
        <source>Show the whole main job on a demo of people who do not exist: a picture of each step, and the signed report. Needs no display.</source>
        <translation>Die ganze Hauptaufgabe an einer Demo mit Personen zeigen, die es nicht gibt: ein Bild von jedem Schritt und der signierte Bericht. Braucht keinen Bildschirm.</translation>
    </message>
    <message>
        <source>Write what the tour makes to DIR.</source>
        <translation>Nach DIR schreiben, was der Rundgang erstellt.</translation>
    </message>
</context>
<context>
    <name>sl::app::demoWords</name>
    <message>
        <source>Demonstration: nobody here exists</source>
        <translation>Demo: Hier gibt es niemanden wirklich</translation>
    </message>
    <message>
        <source>None needed: synthetic pictures</source>
        <translation>Nicht nötig: synthetische Bilder</translation>
    </message>
    <message>
        <source>A lead for the investigation</source>
        <translation>Ein Ansatz für die Ermittlung</translation>
    </message>
    <message>
        <source>Synthetic, drawn by Second Look</source>
        <translation>Synthetisch, von Second Look gezeichnet</translation>
    </message>
    <message>
        <source>None needed: nobody&apos;s picture</source>
        <translation>Nicht nötig: Bild von niemandem</translation>
    </message>
    <message>
        <source>Person in front</source>
        <translation>Person im Vordergrund</translation>
    </message>
    <message>
        <source>Shape of the brows, bridge of the nose and outline of the mouth agree; nothing seen that speaks against it.</source>
        <translation>Form der Brauen, Nasenrücken und Umriss des Mundes stimmen überein; nichts Sichtbares spricht dagegen.</translation>
    </message>
    <message>
        <source>The width of the nose and the shape of its tip differ.</source>
        <translation>Die Breite der Nase und die Form der Nasenspitze weichen ab.</translation>
    </message>
    <message>
        <source>The distance between brows and eyes differs.</source>
        <translation>Der Abstand zwischen Brauen und Augen weicht ab.</translation>
    </message>
    <message>
        <source>Outline of the jaw and thickness of the lips differ.</source>
        <translation>Umriss des Kiefers und Dicke der Lippen weichen ab.</translation>
    </message>
    <message>
        <source>Pickpocket on platform 4</source>
        <translation>Taschendiebstahl auf Bahnsteig 4</translation>
    </message>
    <message>
        <source>Theft</source>
        <translation>Diebstahl</translation>
    </message>
    <message>
        <source>Railway squad</source>
        <translation>Dezernat Bahn</translation>
    </message>
    <message>
        <source>Forged notes at a till</source>
        <translation>Falschgeld an einer Kasse</translation>
    </message>
    <message>
        <source>Fraud</source>
        <translation>Betrug</translation>
    </message>
    <message>
        <source>Fraud squad</source>
        <translation>Dezernat Betrug</translation>
    </message>
    <message>
        <source>Damaged cars in Harbour Street</source>
        <translation>Beschädigte Autos in der Hafenstraße</translation>
    </message>
    <message>
        <source>Damage to property</source>
        <translation>Sachbeschädigung</translation>
    </message>
    <message>
        <source>Harbour station</source>
        <translation>Hafenwache</translation>
    </message>
</context>
<context>
    <name>sl::widgets::ActionTable</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Show what this page is for and every key.</source>
        <translation>Zeigen, wozu diese Seite dient, und alle Tasten.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Log out, so that another person can log in.</source>
        <translation>Abmelden, damit sich eine andere Person anmelden kann.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Close Second Look. Running imports are stopped; what was stored is kept.</source>
        <translation>Second Look schließen. Laufendes Einlesen wird angehalten; Gespeichertes bleibt erhalten.</translation>
    </message>
    <message>
        <source>Go to a case</source>
        <translation>Zu einem Fall gehen</translation>
    </message>
    <message>
        <source>Find a case by its number or title from anywhere.</source>
        <translation>Einen Fall von überall nach Nummer oder Titel finden.</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Fälle</translation>
    </message>
    <message>
        <source>Show the cases, or go back to the open one.</source>
        <translation>Die Fälle zeigen oder zum geöffneten zurückgehen.</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>Sammlung</translation>
    </message>
    <message>
        <source>Show the gallery of booking photos.</source>
        <translation>Die Sammlung erkennungsdienstlicher Lichtbilder zeigen.</translation>
    </message>
    <message>
        <source>Review queue</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Show who did what, and check that nothing was altered.</source>
        <translation>Zeigen, wer was getan hat, und prüfen, dass nichts verändert wurde.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Show users, policy, model pack and appearance.</source>
        <translation>Benutzer, Richtlinie, Modellpaket und Aussehen zeigen.</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Medien</translation>
    </message>
    <message>
        <source>Go to the pictures of the case.</source>
        <translation>Zu den Bildern des Falls gehen.</translation>
    </message>
    <message>
        <source>Probe</source>
        <translation>Suchbild</translation>
    </message>
    <message>
        <source>Go to the faces laid out for the next search.</source>
        <translation>Zu den Gesichtern gehen, die für die nächste Suche vorgemerkt sind.</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Kandidaten</translation>
    </message>
    <message>
        <source>Go to the candidate list of the latest search.</source>
        <translation>Zur Kandidatenliste der letzten Suche gehen.</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Go to the side-by-side comparison.</source>
        <translation>Zum Vergleich nebeneinander gehen.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Go to the report.</source>
        <translation>Zum Bericht gehen.</translation>
    </message>
    <message>
        <source>New case…</source>
        <translation>Neuer Fall…</translation>
    </message>
    <message>
        <source>Open a case with its number, offence, legal basis and requester.</source>
        <translation>Einen Fall mit Nummer, Delikt, Rechtsgrundlage und anfordernder Stelle eröffnen.</translation>
    </message>
    <message>
        <source>Close case</source>
        <translation>Fall schließen</translation>
    </message>
    <message>
        <source>Close this case and go back to the list. Nothing is lost.</source>
        <translation>Diesen Fall schließen und zur Liste zurückgehen. Nichts geht verloren.</translation>
    </message>
    <message>
        <source>Filter cases</source>
        <translation>Fälle filtern</translation>
    </message>
    <message>
        <source>Filter the list of cases.</source>
        <translation>Die Liste der Fälle filtern.</translation>
    </message>
    <message>
        <source>Open case</source>
        <translation>Fall öffnen</translation>
    </message>
    <message>
        <source>Open the selected case.</source>
        <translation>Den gewählten Fall öffnen.</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Dateien…</translation>
    </message>
    <message>
        <source>Add image files to the case. Each is hashed and sealed before it is opened.</source>
        <translation>Bilddateien zum Fall hinzufügen. Jede wird vor dem Öffnen mit ihrem Hashwert erfasst und versiegelt.</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Ordner…</translation>
    </message>
    <message>
        <source>Add every file of a folder and the folders in it.</source>
        <translation>Jede Datei eines Ordners und seiner Unterordner hinzufügen.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Add the picture or the files on the clipboard.</source>
        <translation>Das Bild oder die Dateien der Zwischenablage hinzufügen.</translation>
    </message>
    <message>
        <source>Place a face</source>
        <translation>Gesicht setzen</translation>
    </message>
    <message>
        <source>Draw a box around a face that was not found.</source>
        <translation>Einen Rahmen um ein Gesicht ziehen, das nicht gefunden wurde.</translation>
    </message>
    <message>
        <source>Add to probe</source>
        <translation>Ins Suchbild</translation>
    </message>
    <message>
        <source>Lay the selected face out for the next search.</source>
        <translation>Das gewählte Gesicht für die nächste Suche vormerken.</translation>
    </message>
    <message>
        <source>Next face</source>
        <translation>Nächstes Gesicht</translation>
    </message>
    <message>
        <source>Select the next face in this picture.</source>
        <translation>Das nächste Gesicht in diesem Bild wählen.</translation>
    </message>
    <message>
        <source>Previous face</source>
        <translation>Voriges Gesicht</translation>
    </message>
    <message>
        <source>Select the previous face in this picture.</source>
        <translation>Das vorige Gesicht in diesem Bild wählen.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search the whole gallery for the faces of this probe.</source>
        <translation>Die ganze Sammlung nach den Gesichtern dieses Suchbilds durchsuchen.</translation>
    </message>
    <message>
        <source>Clear probe</source>
        <translation>Suchbild leeren</translation>
    </message>
    <message>
        <source>Take every face out of the probe.</source>
        <translation>Alle Gesichter aus dem Suchbild nehmen.</translation>
    </message>
    <message>
        <source>Declare unsuitable…</source>
        <translation>Ungeeignet…</translation>
    </message>
    <message>
        <source>Close this probe as not suitable for a search, with your grounds.</source>
        <translation>Dieses Suchbild mit Ihren Gründen als für eine Suche ungeeignet schließen.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Compare the selected candidate side by side with the probe.</source>
        <translation>Den gewählten Kandidaten neben dem Suchbild vergleichen.</translation>
    </message>
    <message>
        <source>Next candidate</source>
        <translation>Nächster Kandidat</translation>
    </message>
    <message>
        <source>Compare the next candidate.</source>
        <translation>Den nächsten Kandidaten vergleichen.</translation>
    </message>
    <message>
        <source>Previous candidate</source>
        <translation>Voriger Kandidat</translation>
    </message>
    <message>
        <source>Compare the previous candidate.</source>
        <translation>Den vorigen Kandidaten vergleichen.</translation>
    </message>
    <message>
        <source>−3 Strong support for different persons</source>
        <translation>−3 Stützt stark: verschiedene Personen</translation>
    </message>
    <message>
        <source>Answer: strong support for different persons.</source>
        <translation>Antwort: stützt stark, dass es verschiedene Personen sind.</translation>
    </message>
    <message>
        <source>−2 Support for different persons</source>
        <translation>−2 Stützt: verschiedene Personen</translation>
    </message>
    <message>
        <source>Answer: support for different persons.</source>
        <translation>Antwort: stützt, dass es verschiedene Personen sind.</translation>
    </message>
    <message>
        <source>−1 Limited support for different persons</source>
        <translation>−1 Stützt schwach: verschiedene Personen</translation>
    </message>
    <message>
        <source>Answer: limited support for different persons.</source>
        <translation>Antwort: stützt schwach, dass es verschiedene Personen sind.</translation>
    </message>
    <message>
        <source>0 Inconclusive</source>
        <translation>0 Ergebnisoffen</translation>
    </message>
    <message>
        <source>Answer: inconclusive.</source>
        <translation>Antwort: ergebnisoffen.</translation>
    </message>
    <message>
        <source>+1 Limited support for the same person</source>
        <translation>+1 Stützt schwach: dieselbe Person</translation>
    </message>
    <message>
        <source>Answer: limited support for the same person.</source>
        <translation>Antwort: stützt schwach, dass es dieselbe Person ist.</translation>
    </message>
    <message>
        <source>+2 Support for the same person</source>
        <translation>+2 Stützt: dieselbe Person</translation>
    </message>
    <message>
        <source>Answer: support for the same person.</source>
        <translation>Antwort: stützt, dass es dieselbe Person ist.</translation>
    </message>
    <message>
        <source>+3 Strong support for the same person</source>
        <translation>+3 Stützt stark: dieselbe Person</translation>
    </message>
    <message>
        <source>Answer: strong support for the same person.</source>
        <translation>Antwort: stützt stark, dass es dieselbe Person ist.</translation>
    </message>
    <message>
        <source>Not comparable</source>
        <translation>Nicht vergleichbar</translation>
    </message>
    <message>
        <source>Answer: the pictures cannot be compared.</source>
        <translation>Antwort: Die Bilder lassen sich nicht vergleichen.</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Show probe and candidate side by side.</source>
        <translation>Suchbild und Kandidat nebeneinander zeigen.</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>Überlagern</translation>
    </message>
    <message>
        <source>Lay the candidate over the probe.</source>
        <translation>Den Kandidaten über das Suchbild legen.</translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation>Wischen</translation>
    </message>
    <message>
        <source>Draw a border across the two pictures.</source>
        <translation>Eine Grenze über die beiden Bilder ziehen.</translation>
    </message>
    <message>
        <source>Flicker</source>
        <translation>Wechseln</translation>
    </message>
    <message>
        <source>Show the two pictures in turn.</source>
        <translation>Die beiden Bilder abwechselnd zeigen.</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Raster</translation>
    </message>
    <message>
        <source>Lay a grid over both pictures.</source>
        <translation>Ein Raster über beide Bilder legen.</translation>
    </message>
    <message>
        <source>Link views</source>
        <translation>Koppeln</translation>
    </message>
    <message>
        <source>Zoom and move both pictures together.</source>
        <translation>Beide Bilder gemeinsam vergrößern und verschieben.</translation>
    </message>
    <message>
        <source>Submit answers…</source>
        <translation>Antworten abgeben…</translation>
    </message>
    <message>
        <source>Seal and sign your answers. They cannot be changed afterwards.</source>
        <translation>Ihre Antworten versiegeln und signieren. Sie lassen sich danach nicht mehr ändern.</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Show the picture larger.</source>
        <translation>Das Bild größer zeigen.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Show the picture smaller.</source>
        <translation>Das Bild kleiner zeigen.</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>Show the whole picture.</source>
        <translation>Das ganze Bild zeigen.</translation>
    </message>
    <message>
        <source>Actual pixels</source>
        <translation>Originalgröße</translation>
    </message>
    <message>
        <source>Show one pixel of the picture as one pixel of the screen.</source>
        <translation>Ein Pixel des Bilds als ein Pixel des Bildschirms zeigen.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo the last change of the view.</source>
        <translation>Die letzte Änderung der Ansicht zurücknehmen.</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Repeat what was undone.</source>
        <translation>Das Zurückgenommene wiederholen.</translation>
    </message>
    <message>
        <source>Sign and export…</source>
        <translation>Signieren und exportieren…</translation>
    </message>
    <message>
        <source>Sign the report with your key and write it to a file.</source>
        <translation>Den Bericht mit Ihrem Schlüssel signieren und in eine Datei schreiben.</translation>
    </message>
    <message>
        <source>Check a report…</source>
        <translation>Bericht prüfen…</translation>
    </message>
    <message>
        <source>Check the signatures of any report file.</source>
        <translation>Die Signaturen einer beliebigen Berichtsdatei prüfen.</translation>
    </message>
    <message>
        <source>Close as disagreement…</source>
        <translation>Ohne Übereinstimmung schließen…</translation>
    </message>
    <message>
        <source>End this search without a lead because the examiners do not agree.</source>
        <translation>Diese Suche ohne Ermittlungsansatz beenden, weil die Prüfer nicht übereinstimmen.</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Make the preview again.</source>
        <translation>Die Vorschau neu erstellen.</translation>
    </message>
    <message>
        <source>Enrol folder…</source>
        <translation>Ordner aufnehmen…</translation>
    </message>
    <message>
        <source>Enrol a folder that holds one folder of photos per person.</source>
        <translation>Einen Ordner aufnehmen, der je Person einen Ordner mit Lichtbildern enthält.</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>Person finden</translation>
    </message>
    <message>
        <source>Find persons by name or number.</source>
        <translation>Personen nach Name oder Nummer finden.</translation>
    </message>
    <message>
        <source>Remove person…</source>
        <translation>Person entfernen…</translation>
    </message>
    <message>
        <source>Remove the selected person and every photo and template, with the legal reason.</source>
        <translation>Die gewählte Person mit allen Lichtbildern und Templates entfernen, unter Angabe des Rechtsgrunds.</translation>
    </message>
    <message>
        <source>Examine</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Start the selected examination.</source>
        <translation>Die gewählte Prüfung beginnen.</translation>
    </message>
    <message>
        <source>Filter entries</source>
        <translation>Einträge filtern</translation>
    </message>
    <message>
        <source>Filter the entries of the audit log.</source>
        <translation>Die Einträge des Protokolls filtern.</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Check the logs</source>
        <translation>Protokolle prüfen</translation>
    </message>
    <message>
        <source>Check every hash chain, from the first entry to the last.</source>
        <translation>Jede Hashkette vom ersten bis zum letzten Eintrag prüfen.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a sentence on what the command does, %2 its key</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Enrol from file…</source>
        <translation>Aus Datei aufnehmen…</translation>
    </message>
    <message>
        <source>Enrol the photos listed in a CSV file, or the face images of an ANSI/NIST record file.</source>
        <translation>Die in einer CSV-Datei aufgeführten Lichtbilder oder die Gesichtsbilder einer ANSI/NIST-Datei aufnehmen.</translation>
    </message>
    <message>
        <source>Due for review…</source>
        <translation>Zu überprüfen…</translation>
    </message>
    <message>
        <source>List the persons whose records are due for review: to be removed, or kept with a reason.</source>
        <translation>Die Personen aufführen, deren Datensätze zu überprüfen sind: um sie zu entfernen oder mit Grund zu behalten.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keep the selected person until the chosen day, for the reason given.</source>
        <translation>Die gewählte Person aus dem angegebenen Grund bis zum gewählten Tag behalten.</translation>
    </message>
    <message>
        <source>Examine first</source>
        <translation>Zuerst prüfen</translation>
    </message>
    <message>
        <source>Become the first examiner of this search and compare its candidates.</source>
        <translation>Diese Suche als erster Prüfer übernehmen und ihre Kandidaten vergleichen.</translation>
    </message>
    <message>
        <source>Add signature…</source>
        <translation>Mitsignieren…</translation>
    </message>
    <message>
        <source>Add your signature, as another examiner of this search, to its newest report.</source>
        <translation>Ihre Signatur als weiterer Prüfer dieser Suche dem neuesten Bericht hinzufügen.</translation>
    </message>
    <message>
        <source>Use this pack…</source>
        <translation>Paket benutzen…</translation>
    </message>
    <message>
        <source>Let this workspace search with the selected model pack from now on.</source>
        <translation>Diesen Arbeitsbereich von jetzt an mit dem gewählten Modellpaket suchen lassen.</translation>
    </message>
    <message>
        <source>Model packs</source>
        <translation>Modellpakete</translation>
    </message>
    <message>
        <source>Install this pack</source>
        <translation>Paket installieren</translation>
    </message>
    <message>
        <source>Fetch the selected published model pack and check its hashes.</source>
        <translation>Das gewählte veröffentlichte Modellpaket holen und seine Hashwerte prüfen.</translation>
    </message>
    <message>
        <source>Install from file…</source>
        <translation>Aus Datei…</translation>
    </message>
    <message>
        <source>Install a model pack from a zip or tar archive, or from its manifest.</source>
        <translation>Ein Modellpaket aus einem zip- oder tar-Archiv oder aus seinem Manifest installieren.</translation>
    </message>
    <message>
        <source>Install from folder…</source>
        <translation>Aus Ordner…</translation>
    </message>
    <message>
        <source>Install a model pack from its folder, or from a folder that holds the files of a published one.</source>
        <translation>Ein Modellpaket aus seinem Ordner installieren oder aus einem Ordner mit den Dateien eines veröffentlichten.</translation>
    </message>
    <message>
        <source>Install from address…</source>
        <translation>Von Adresse…</translation>
    </message>
    <message>
        <source>Fetch a model pack from an http or https address.</source>
        <translation>Ein Modellpaket von einer http- oder https-Adresse holen.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Erneut nachsehen</translation>
    </message>
    <message>
        <source>Look for model packs on this computer again.</source>
        <translation>Auf diesem Rechner erneut nach Modellpaketen suchen.</translation>
    </message>
    <message>
        <source>Make templates</source>
        <translation>Templates erstellen</translation>
    </message>
    <message>
        <source>Make the templates that portraits lack for the model pack in use.</source>
        <translation>Die Templates erstellen, die Portraits für das benutzte Modellpaket fehlen.</translation>
    </message>
    <message>
        <source>Show the examinations that wait for an examiner.</source>
        <translation>Die Prüfungen zeigen, die auf Prüfer warten.</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Fall öffnen</translation>
    </message>
    <message>
        <source>Open the case of the independent examination that you have submitted.</source>
        <translation>Den Fall der unabhängigen Prüfung öffnen, die Sie abgegeben haben.</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Merkmalsliste</translation>
    </message>
    <message>
        <source>Say of every feature what you see, or go back to the answers.</source>
        <translation>Zu jedem Merkmal angeben, was Sie sehen, oder zurück zu den Antworten.</translation>
    </message>
    <message>
        <source>Pictures of pages…</source>
        <translation>Bilder der Seiten…</translation>
    </message>
    <message>
        <source>Write the pages with candidates and plates as PNG pictures, with their hashes.</source>
        <translation>Die Seiten mit Kandidaten und Tafeln als PNG-Bilder mit ihren Hashwerten schreiben.</translation>
    </message>
    <message>
        <source>Play back</source>
        <translation>Rückwärts abspielen</translation>
    </message>
    <message>
        <source>Play the video backwards; again, faster.</source>
        <translation>Das Video rückwärts abspielen; erneut: schneller.</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop playing at this frame.</source>
        <translation>Bei diesem Einzelbild anhalten.</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Play the video; again, faster.</source>
        <translation>Das Video abspielen; erneut: schneller.</translation>
    </message>
    <message>
        <source>One frame back</source>
        <translation>Ein Einzelbild zurück</translation>
    </message>
    <message>
        <source>Show the frame before this one.</source>
        <translation>Das Einzelbild vor diesem zeigen.</translation>
    </message>
    <message>
        <source>One frame on</source>
        <translation>Ein Einzelbild weiter</translation>
    </message>
    <message>
        <source>Show the frame after this one.</source>
        <translation>Das Einzelbild nach diesem zeigen.</translation>
    </message>
    <message>
        <source>Next key frame</source>
        <translation>Nächstes Schlüsselbild</translation>
    </message>
    <message>
        <source>Show the next frame that was coded without the others.</source>
        <translation>Das nächste Einzelbild zeigen, das ohne die anderen codiert wurde.</translation>
    </message>
    <message>
        <source>Take this frame</source>
        <translation>Einzelbild übernehmen</translation>
    </message>
    <message>
        <source>Make this frame a picture of the case, sealed with its number, time and hash.</source>
        <translation>Dieses Einzelbild zu einem Bild des Falls machen, versiegelt mit Nummer, Zeit und Hashwert.</translation>
    </message>
    <message>
        <source>Lay out the appearance</source>
        <translation>Auftritt vormerken</translation>
    </message>
    <message>
        <source>Lay the chosen frames of the selected appearance out as a probe.</source>
        <translation>Die ausgesuchten Einzelbilder des gewählten Auftritts als Suchbild vormerken.</translation>
    </message>
    <message>
        <source>Similar</source>
        <translation>Ähnlich</translation>
    </message>
    <message>
        <source>Say that the feature is visible in both pictures and similar; of the probe alone, that it is visible.</source>
        <translation>Angeben, dass das Merkmal in beiden Bildern sichtbar und ähnlich ist; beim Suchbild allein, dass es sichtbar ist.</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Verschieden</translation>
    </message>
    <message>
        <source>Say that the feature is visible in both pictures and different.</source>
        <translation>Angeben, dass das Merkmal in beiden Bildern sichtbar und verschieden ist.</translation>
    </message>
    <message>
        <source>Say that the feature is visible in both pictures, but that they do not allow a comparison.</source>
        <translation>Angeben, dass das Merkmal in beiden Bildern sichtbar ist, sie aber keinen Vergleich erlauben.</translation>
    </message>
    <message>
        <source>Not visible</source>
        <translation>Nicht sichtbar</translation>
    </message>
    <message>
        <source>Say that the feature is not visible in the probe; again: in the candidate; again: in either.</source>
        <translation>Angeben, dass das Merkmal im Suchbild nicht sichtbar ist; noch einmal: beim Kandidaten; noch einmal: in keinem von beiden.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Clear the entry for the feature.</source>
        <translation>Die Angabe zu diesem Merkmal löschen.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Write a note on the feature.</source>
        <translation>Eine Notiz zu diesem Merkmal schreiben.</translation>
    </message>
    <message>
        <source>Draw region</source>
        <translation>Bereich zeichnen</translation>
    </message>
    <message>
        <source>Mark the feature in both pictures.</source>
        <translation>Das Merkmal in beiden Bildern markieren.</translation>
    </message>
    <message>
        <source>Remove region</source>
        <translation>Bereich entfernen</translation>
    </message>
    <message>
        <source>Remove the last region of the feature.</source>
        <translation>Den letzten Bereich des Merkmals entfernen.</translation>
    </message>
    <message>
        <source>Probe alone</source>
        <translation>Nur Suchbild</translation>
    </message>
    <message>
        <source>Change between the candidate&apos;s list and that of the probe alone.</source>
        <translation>Zwischen der Liste des Kandidaten und der des Suchbilds allein wechseln.</translation>
    </message>
    <message>
        <source>Write grounds</source>
        <translation>Gründe schreiben</translation>
    </message>
    <message>
        <source>Write the grounds of your answer from the list. You can edit them.</source>
        <translation>Die Gründe Ihrer Antwort aus der Liste schreiben. Sie können sie bearbeiten.</translation>
    </message>
    <message>
        <source>Save and open the candidates</source>
        <translation>Speichern und Kandidaten öffnen</translation>
    </message>
    <message>
        <source>Save what you see in the probe alone. The candidates open then.</source>
        <translation>Speichern, was Sie im Suchbild allein sehen. Danach öffnen sich die Kandidaten.</translation>
    </message>
    <message>
        <source>Back to the answers</source>
        <translation>Zurück zu den Antworten</translation>
    </message>
    <message>
        <source>Leave the list. What you said in it is saved.</source>
        <translation>Die Liste verlassen. Was Sie darin angegeben haben, wird gespeichert.</translation>
    </message>
    <message>
        <source>One person with…</source>
        <translation>Eine Person mit …</translation>
    </message>
    <message>
        <source>Say that the selected appearance and another one are one person.</source>
        <translation>Sagen, dass der ausgewählte Auftritt und ein anderer eine Person sind.</translation>
    </message>
    <message>
        <source>Not one person with…</source>
        <translation>Nicht eine Person mit …</translation>
    </message>
    <message>
        <source>Take back that the selected appearance and another one are one person.</source>
        <translation>Zurücknehmen, dass der ausgewählte Auftritt und ein anderer eine Person sind.</translation>
    </message>
    <message>
        <source>Read the clock…</source>
        <translation>Uhr ablesen …</translation>
    </message>
    <message>
        <source>Record what the clock in the picture reads in this frame.</source>
        <translation>Festhalten, was die Uhr im Bild in diesem Einzelbild zeigt.</translation>
    </message>
    <message>
        <source>Time line</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Show everybody who appears in the videos of the case on one time line, or go back.</source>
        <translation>Alle, die in den Videos des Falls auftreten, auf einer Zeitleiste zeigen, oder zurückgehen.</translation>
    </message>
    <message>
        <source>Check all sealed files</source>
        <translation>Alle versiegelten Dateien prüfen</translation>
    </message>
    <message>
        <source>Read every portrait, picture, video and report, and compare its hash with its record.</source>
        <translation>Jedes Lichtbild, jedes Bild, jedes Video und jeden Bericht lesen und den Hashwert mit dem Datensatz vergleichen.</translation>
    </message>
    <message>
        <source>Compare with kept heads…</source>
        <translation>Mit aufbewahrten Ständen vergleichen…</translation>
    </message>
    <message>
        <source>Compare the logs with heads that were kept elsewhere, alone or in reports: a log that was cut, rolled back or rebuilt shows.</source>
        <translation>Die Protokolle mit Ständen vergleichen, die anderswo aufbewahrt wurden, einzeln oder in Berichten: ein gekürztes, zurückgesetztes oder neu geschriebenes Protokoll fällt auf.</translation>
    </message>
    <message>
        <source>Keep the head…</source>
        <translation>Stand aufbewahren…</translation>
    </message>
    <message>
        <source>Write the head of this log, signed by you, to a file that is kept elsewhere.</source>
        <translation>Den Stand dieses Protokolls, von Ihnen signiert, in eine Datei schreiben, die anderswo aufbewahrt wird.</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Hide the work until your password is given; what runs goes on.</source>
        <translation>Die Arbeit verbergen, bis Ihr Passwort eingegeben ist; was läuft, läuft weiter.</translation>
    </message>
    <message>
        <source>Adjust</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Adjust brightness, contrast, sharpness and more. It changes what you see, never the file; your answer records each step.</source>
        <translation>Helligkeit, Kontrast, Schärfe und anderes bearbeiten. Das ändert, was Sie sehen, nie die Datei; Ihre Antwort hält jeden Schritt fest.</translation>
    </message>
    <message>
        <source>Originals</source>
        <translation>Originale</translation>
    </message>
    <message>
        <source>Show both pictures as they were received, or as you adjusted them.</source>
        <translation>Beide Bilder zeigen, wie sie empfangen wurden, oder wie Sie sie bearbeitet haben.</translation>
    </message>
    <message>
        <source>Export evidence bundle…</source>
        <translation>Beweispaket exportieren…</translation>
    </message>
    <message>
        <source>Write a folder with the newest signed report and all that it is based on, for checks without this program.</source>
        <translation>Einen Ordner mit dem neuesten signierten Bericht und allem schreiben, worauf er beruht, damit er ohne dieses Programm geprüft werden kann.</translation>
    </message>
    <message>
        <source>Next appearance</source>
        <translation>Nächster Auftritt</translation>
    </message>
    <message>
        <source>Show the next frame where somebody comes into sight or a face was kept, whoever it is.</source>
        <translation>Das nächste Einzelbild zeigen, in dem jemand ins Bild kommt oder von dem ein Gesicht behalten wurde, gleich von wem.</translation>
    </message>
    <message>
        <source>Previous appearance</source>
        <translation>Voriger Auftritt</translation>
    </message>
    <message>
        <source>Show the last frame before this one where somebody comes into sight or a face was kept.</source>
        <translation>Das letzte Einzelbild vor diesem zeigen, in dem jemand ins Bild kommt oder von dem ein Gesicht behalten wurde.</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>Gesichter</translation>
    </message>
    <message>
        <source>Show large faces beside each other, or the list with every figure.</source>
        <translation>Zeigt große Gesichter nebeneinander oder die Liste mit allen Zahlen.</translation>
    </message>
    <message>
        <source>Answer different persons…</source>
        <translation>Verschiedene Personen antworten …</translation>
    </message>
    <message>
        <source>Answer the selected candidates together, with one reason: different persons.</source>
        <translation>Beantwortet die ausgewählten Kandidaten gemeinsam, mit einem Grund: verschiedene Personen.</translation>
    </message>
    <message>
        <source>Answer not comparable…</source>
        <translation>Nicht vergleichbar antworten …</translation>
    </message>
    <message>
        <source>Answer the selected candidates together, with one reason: the pictures cannot be compared.</source>
        <translation>Beantwortet die ausgewählten Kandidaten gemeinsam, mit einem Grund: Die Bilder lassen sich nicht vergleichen.</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Copy the face of the current candidate, as it is shown here.</source>
        <translation>Kopiert das Gesicht des aktuellen Kandidaten, wie es hier zu sehen ist.</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Messen</translation>
    </message>
    <message>
        <source>Measure error rates on the chosen labelled pictures.</source>
        <translation>Misst Fehlerraten an den gewählten Bildern bekannter Personen.</translation>
    </message>
    <message>
        <source>Error rates</source>
        <translation>Fehlerraten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stop the measurement. Nothing of it is kept.</source>
        <translation>Beendet die Messung. Nichts von ihr bleibt.</translation>
    </message>
    <message>
        <source>Keep as error card…</source>
        <translation>Als Fehlerkarte behalten…</translation>
    </message>
    <message>
        <source>Keep these rates, signed by you, so that reports show them.</source>
        <translation>Behält diese Raten, von Ihnen signiert, damit Berichte sie zeigen.</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Copy the points of the figure in sight as a table.</source>
        <translation>Kopiert die Punkte der sichtbaren Abbildung als Tabelle.</translation>
    </message>
    <message>
        <source>Copy as picture</source>
        <translation>Als Bild kopieren</translation>
    </message>
    <message>
        <source>Copy the figure in sight as a picture.</source>
        <translation>Kopiert die sichtbare Abbildung als Bild.</translation>
    </message>
    <message>
        <source>Figure as a picture (PNG)…</source>
        <translation>Abbildung als Bild (PNG)…</translation>
    </message>
    <message>
        <source>Write the figure in sight to a PNG file.</source>
        <translation>Schreibt die sichtbare Abbildung in eine PNG-Datei.</translation>
    </message>
    <message>
        <source>Figure as a table (CSV)…</source>
        <translation>Abbildung als Tabelle (CSV)…</translation>
    </message>
    <message>
        <source>Write the points of the figure in sight to a CSV file.</source>
        <translation>Schreibt die Punkte der sichtbaren Abbildung in eine CSV-Datei.</translation>
    </message>
    <message>
        <source>All rates as a table (CSV)…</source>
        <translation>Alle Raten als Tabelle (CSV)…</translation>
    </message>
    <message>
        <source>Write every rate with its interval and counts to a CSV file.</source>
        <translation>Schreibt jede Rate mit Intervall und Anzahlen in eine CSV-Datei.</translation>
    </message>
    <message>
        <source>Every score (CSV)…</source>
        <translation>Alle Werte (CSV)…</translation>
    </message>
    <message>
        <source>Write every score that the rates are computed from to a CSV file.</source>
        <translation>Schreibt jeden Wert, aus dem die Raten berechnet sind, in eine CSV-Datei.</translation>
    </message>
    <message>
        <source>Pictures without a face (CSV)…</source>
        <translation>Bilder ohne Gesicht (CSV)…</translation>
    </message>
    <message>
        <source>Write the pictures in which no face was found to a CSV file.</source>
        <translation>Schreibt die Bilder, in denen kein Gesicht gefunden wurde, in eine CSV-Datei.</translation>
    </message>
    <message>
        <source>Rates and curves (JSON)…</source>
        <translation>Raten und Kurven (JSON)…</translation>
    </message>
    <message>
        <source>Write all rates and curves to a JSON file.</source>
        <translation>Schreibt alle Raten und Kurven in eine JSON-Datei.</translation>
    </message>
    <message>
        <source>Pages with tables and figures (PDF)…</source>
        <translation>Seiten mit Tabellen und Abbildungen (PDF)…</translation>
    </message>
    <message>
        <source>Write pages with tables and figures; signed by you where the card is kept.</source>
        <translation>Schreibt Seiten mit Tabellen und Abbildungen; von Ihnen signiert, wenn die Karte behalten ist.</translation>
    </message>
</context>
<context>
    <name>sl::widgets::AddUserDialog</name>
    <message>
        <source>Add user</source>
        <translation>Benutzer hinzufügen</translation>
    </message>
    <message>
        <source>The new user gets a signing key under this password. Nobody can recover it; let them type it themselves.</source>
        <translation>Der neue Benutzer erhält unter diesem Passwort einen Signaturschlüssel. Niemand kann das Passwort wiederherstellen; lassen Sie die Person es selbst eingeben.</translation>
    </message>
</context>
<context>
    <name>sl::widgets::AdjustPanel</name>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Probe</source>
        <translation>Suchbild</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Kandidat</translation>
    </message>
    <message>
        <source>Take back every step on this picture.</source>
        <translation>Jeden Schritt an diesem Bild zurücknehmen.</translation>
    </message>
    <message>
        <source>Take back every step</source>
        <translation>Jeden Schritt zurücknehmen</translation>
    </message>
    <message>
        <source>Back to the answers; the steps stay in force.</source>
        <translation>Zurück zu den Antworten; die Schritte bleiben in Kraft.</translation>
    </message>
    <message>
        <source>Back to the answers</source>
        <translation>Zurück zu den Antworten</translation>
    </message>
    <message>
        <source>%1 of the probe</source>
        <extracomment>a step that can be undone; %1 &quot;Gamma&quot;</extracomment>
        <translation>%1 des Suchbilds</translation>
    </message>
    <message>
        <source>%1 of the candidate</source>
        <translation>%1 des Kandidaten</translation>
    </message>
    <message>
        <source>No step is in force: the picture is shown as it was received.</source>
        <translation>Kein Schritt ist in Kraft: Das Bild wird gezeigt, wie es empfangen wurde.</translation>
    </message>
    <message>
        <source>In this order: %1.</source>
        <translation>In dieser Reihenfolge: %1.</translation>
    </message>
</context>
<context>
    <name>sl::widgets::AdjustRow</name>
    <message>
        <source>Take this step back: %1</source>
        <extracomment>%1 &quot;Gamma&quot;</extracomment>
        <translation>Diesen Schritt zurücknehmen: %1</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Wie es ist</translation>
    </message>
    <message>
        <source>Levels: black</source>
        <extracomment>the value of a pixel that becomes black</extracomment>
        <translation>Tonwerte: Schwarz</translation>
    </message>
    <message>
        <source>Levels: white</source>
        <extracomment>the value of a pixel that becomes white</extracomment>
        <translation>Tonwerte: Weiß</translation>
    </message>
    <message>
        <source>Sharpening: radius</source>
        <translation>Schärfen: Radius</translation>
    </message>
</context>
<context>
    <name>sl::widgets::Adjustments</name>
    <message>
        <source>One field</source>
        <translation>Ein Halbbild</translation>
    </message>
    <message>
        <source>Width of a pixel</source>
        <translation>Breite eines Pixels</translation>
    </message>
    <message>
        <source>Mirrored</source>
        <translation>Gespiegelt</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>Drehung</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>One colour</source>
        <translation>Eine Farbe</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Helligkeit</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation>Gamma</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Tonwerte</translation>
    </message>
    <message>
        <source>Sharpening</source>
        <translation>Schärfen</translation>
    </message>
    <message>
        <source>Upper lines</source>
        <translation>Obere Zeilen</translation>
    </message>
    <message>
        <source>Lower lines</source>
        <translation>Untere Zeilen</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Levels: black %1, white %2</source>
        <extracomment>%1 becomes black, %2 becomes white: values of a pixel from 0 to 255</extracomment>
        <translation>Tonwerte: Schwarz %1, Weiß %2</translation>
    </message>
    <message>
        <source>Sharpening: %1, radius %2 px</source>
        <extracomment>%1 &quot;120 %&quot;, %2 a number of pixels</extracomment>
        <translation>Schärfen: %1, Radius %2 px</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 the name of a step on a picture, %2 its value</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1°</source>
        <translation>%1°</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>sl::widgets::AnswerPanel</name>
    <message>
        <source>What do the pictures support?</source>
        <translation>Was stützen die Bilder?</translation>
    </message>
    <message>
        <source>&amp;Grounds: what you see in both pictures</source>
        <translation>&amp;Gründe: was Sie in beiden Bildern sehen</translation>
    </message>
    <message>
        <source>Which features agree, which differ, and what could explain a difference</source>
        <translation>Welche Merkmale übereinstimmen, welche abweichen und was eine Abweichung erklären könnte</translation>
    </message>
</context>
<context>
    <name>sl::widgets::AppearancePanel</name>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Colours of the window</source>
        <translation>Farben des Fensters</translation>
    </message>
    <message>
        <source>Pictures stand on the same neutral grey in all of them.</source>
        <translation>Bilder stehen in allen auf demselben neutralen Grau.</translation>
    </message>
</context>
<context>
    <name>sl::widgets::AppearanceWork</name>
    <message>
        <source>Choose at least one frame of this appearance.</source>
        <translation>Suchen Sie mindestens ein Einzelbild dieses Auftritts aus.</translation>
    </message>
    <message numerus="yes">
        <source>Appearance %1 is laid out as a probe of %n face(s).</source>
        <translation>
            <numerusform>Auftritt %1 ist als Suchbild mit %n Gesicht vorgemerkt.</numerusform>
            <numerusform>Auftritt %1 ist als Suchbild mit %n Gesichtern vorgemerkt.</numerusform>
        </translation>
    </message>
    <message>
        <source>It takes the place of what was laid out before.</source>
        <translation>Er tritt an die Stelle dessen, was vorher vorgemerkt war.</translation>
    </message>
    <message numerus="yes">
        <source>The appearance is laid out with the rest: %n face(s) of one unknown person in the probe.</source>
        <translation>
            <numerusform>Der Auftritt ist mit dem Übrigen vorgemerkt: %n Gesicht einer unbekannten Person im Suchbild.</numerusform>
            <numerusform>Der Auftritt ist mit dem Übrigen vorgemerkt: %n Gesichter einer unbekannten Person im Suchbild.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sl::widgets::Appearances</name>
    <message>
        <source>No face was found in this video. Go to a frame and take it to place a face by hand.</source>
        <translation>In diesem Video wurde kein Gesicht gefunden. Gehen Sie zu einem Einzelbild und übernehmen Sie es, um ein Gesicht von Hand zu setzen.</translation>
    </message>
    <message numerus="yes">
        <source>Who appears: %n appearance(s)</source>
        <translation>
            <numerusform>Wer auftritt: %n Auftritt</numerusform>
            <numerusform>Wer auftritt: %n Auftritte</numerusform>
        </translation>
    </message>
    <message>
        <source>Frames of appearance %1 for the probe</source>
        <translation>Einzelbilder von Auftritt %1 fürs Suchbild</translation>
    </message>
    <message numerus="yes">
        <source>Frames of appearance %1 and %n other(s)</source>
        <translation>
            <numerusform>Bilder von Auftritt %1 und %n weiteren</numerusform>
            <numerusform>Bilder von Auftritt %1 und %n weiteren</numerusform>
        </translation>
    </message>
    <message>
        <source>frame %1</source>
        <extracomment>%1 is a frame&apos;s number, %2 the name of another video</extracomment>
        <translation>Einzelbild %1</translation>
    </message>
    <message>
        <source>frame %1 of %2</source>
        <translation>Einzelbild %1 von %2</translation>
    </message>
    <message>
        <source>Face of this person in %1</source>
        <extracomment>%1: &quot;frame 12&quot; or &quot;frame 12 of gate.mkv&quot;</extracomment>
        <translation>Gesicht dieser Person in %1</translation>
    </message>
    <message>
        <source>Show %1.</source>
        <translation>%1 zeigen.</translation>
    </message>
    <message>
        <source>Whether %1 goes into the probe.</source>
        <translation>Ob %1 ins Suchbild kommt.</translation>
    </message>
    <message>
        <source>Into the probe: %1</source>
        <translation>Ins Suchbild: %1</translation>
    </message>
</context>
<context>
    <name>sl::widgets::AuditActions</name>
    <message>
        <source>Workspace created</source>
        <translation>Arbeitsbereich angelegt</translation>
    </message>
    <message>
        <source>Logged in</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Log-in refused</source>
        <translation>Anmeldung abgelehnt</translation>
    </message>
    <message>
        <source>Logged out</source>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <source>User added</source>
        <translation>Benutzer hinzugefügt</translation>
    </message>
    <message>
        <source>User disabled</source>
        <translation>Benutzer gesperrt</translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation>Passwort geändert</translation>
    </message>
    <message>
        <source>Policy changed</source>
        <translation>Richtlinie geändert</translation>
    </message>
    <message>
        <source>Model pack changed</source>
        <translation>Modellpaket gewechselt</translation>
    </message>
    <message>
        <source>Enrolment started</source>
        <translation>Aufnahme begonnen</translation>
    </message>
    <message>
        <source>Portraits enrolled</source>
        <translation>Portraits aufgenommen</translation>
    </message>
    <message>
        <source>Enrolment ended</source>
        <translation>Aufnahme beendet</translation>
    </message>
    <message>
        <source>Person removed</source>
        <translation>Person entfernt</translation>
    </message>
    <message>
        <source>Case registered</source>
        <translation>Fall eingetragen</translation>
    </message>
    <message>
        <source>Audit log checked</source>
        <translation>Protokoll geprüft</translation>
    </message>
    <message>
        <source>Case created</source>
        <translation>Fall angelegt</translation>
    </message>
    <message>
        <source>Case opened</source>
        <translation>Fall geöffnet</translation>
    </message>
    <message>
        <source>Media added</source>
        <translation>Medien hinzugefügt</translation>
    </message>
    <message>
        <source>Media refused</source>
        <translation>Medien abgelehnt</translation>
    </message>
    <message>
        <source>Faces found</source>
        <translation>Gesichter gefunden</translation>
    </message>
    <message>
        <source>Face placed by hand</source>
        <translation>Gesicht von Hand gesetzt</translation>
    </message>
    <message>
        <source>Probe created</source>
        <translation>Suchbild angelegt</translation>
    </message>
    <message>
        <source>Probe found unsuitable</source>
        <translation>Suchbild für ungeeignet befunden</translation>
    </message>
    <message>
        <source>Search run</source>
        <translation>Suche ausgeführt</translation>
    </message>
    <message>
        <source>Examination started</source>
        <translation>Prüfung begonnen</translation>
    </message>
    <message>
        <source>Answer given</source>
        <translation>Antwort gegeben</translation>
    </message>
    <message>
        <source>Examination submitted</source>
        <translation>Prüfung abgegeben</translation>
    </message>
    <message>
        <source>Examination requested</source>
        <translation>Prüfung angefordert</translation>
    </message>
    <message>
        <source>Outcome reached</source>
        <translation>Ergebnis erreicht</translation>
    </message>
    <message>
        <source>Disagreement closed</source>
        <translation>Ohne Übereinstimmung geschlossen</translation>
    </message>
    <message>
        <source>Report exported</source>
        <translation>Bericht exportiert</translation>
    </message>
    <message>
        <source>Person kept</source>
        <translation>Person behalten</translation>
    </message>
    <message>
        <source>Making of templates started</source>
        <translation>Erstellen von Templates begonnen</translation>
    </message>
    <message>
        <source>Making of templates ended</source>
        <translation>Erstellen von Templates beendet</translation>
    </message>
    <message>
        <source>Left-over photo files removed</source>
        <translation>Übrige Lichtbilddateien entfernt</translation>
    </message>
    <message>
        <source>Report signed by another examiner</source>
        <translation>Bericht von weiterem Prüfer signiert</translation>
    </message>
    <message>
        <source>Password reset</source>
        <translation>Passwort zurückgesetzt</translation>
    </message>
    <message>
        <source>Unfinished removal continued</source>
        <translation>Unvollendete Entfernung wieder aufgenommen</translation>
    </message>
    <message>
        <source>Unfinished report export completed or dropped</source>
        <translation>Unvollendeter Berichtsexport abgeschlossen oder verworfen</translation>
    </message>
    <message>
        <source>Head of a case&apos;s log recorded</source>
        <translation>Stand des Protokolls eines Falls festgehalten</translation>
    </message>
    <message>
        <source>Records changed by the program</source>
        <translation>Datensätze vom Programm geändert</translation>
    </message>
    <message>
        <source>Records of an earlier version now covered by the log</source>
        <translation>Datensätze einer früheren Version erfasst</translation>
    </message>
    <message>
        <source>Error rates measured</source>
        <translation>Fehlerraten gemessen</translation>
    </message>
    <message>
        <source>Stability of ranks measured</source>
        <translation>Stabilität der Ränge gemessen</translation>
    </message>
    <message>
        <source>Checklist saved</source>
        <translation>Merkmalsliste gespeichert</translation>
    </message>
    <message>
        <source>Candidate list read</source>
        <translation>Kandidatenliste eingesehen</translation>
    </message>
    <message>
        <source>Two people of one name confirmed</source>
        <translation>Zwei Personen gleichen Namens bestätigt</translation>
    </message>
    <message>
        <source>Face of a portrait chosen</source>
        <translation>Gesicht eines Portraits gewählt</translation>
    </message>
    <message>
        <source>Pages on error rates signed</source>
        <translation>Seiten zu Fehlerraten signiert</translation>
    </message>
    <message>
        <source>Review: left out while an independent examination may still be yours</source>
        <translation>Prüfung: ausgelassen, solange eine unabhängige Prüfung noch bei Ihnen liegen kann</translation>
    </message>
    <message>
        <source>Pages of a report exported as pictures</source>
        <translation>Seiten eines Berichts als Bilder exportiert</translation>
    </message>
    <message>
        <source>Two appearances said to be one person</source>
        <translation>Zwei Auftritte als eine Person bezeichnet</translation>
    </message>
    <message>
        <source>Two appearances said not to be one</source>
        <translation>Zwei Auftritte nicht mehr als eine Person bezeichnet</translation>
    </message>
    <message>
        <source>Reading of the clock in a video noted</source>
        <translation>Ablesung der Uhr in einem Video vermerkt</translation>
    </message>
    <message>
        <source>Roles changed</source>
        <translation>Rollen geändert</translation>
    </message>
    <message>
        <source>Examination saved, encrypted</source>
        <translation>Prüfung gespeichert, verschlüsselt</translation>
    </message>
    <message>
        <source>Evidence bundle exported</source>
        <translation>Beweispaket exportiert</translation>
    </message>
    <message>
        <source>Lock of another computer taken over</source>
        <translation>Sperre eines anderen Computers übernommen</translation>
    </message>
</context>
<context>
    <name>sl::widgets::AuditActors</name>
    <message>
        <source>The program</source>
        <translation>Das Programm</translation>
    </message>
    <message>
        <source>Computer account %1, not logged in</source>
        <translation>Benutzerkonto %1 des Rechners, nicht angemeldet</translation>
    </message>
</context>
<context>
    <name>sl::widgets::AuditModel</name>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Betrifft</translation>
    </message>
</context>
<context>
    <name>sl::widgets::AuditPage</name>
    <message>
        <source>No entries</source>
        <translation>Keine Einträge</translation>
    </message>
    <message>
        <source>Everything that is done in this workspace is entered here. No entry matches what you are looking for.</source>
        <translation>Alles, was in diesem Arbeitsbereich geschieht, wird hier eingetragen. Kein Eintrag passt zu dem, was Sie suchen.</translation>
    </message>
    <message>
        <source>Which log</source>
        <translation>Welches Protokoll</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Arbeitsbereich</translation>
    </message>
    <message>
        <source>Filter by who, what or about</source>
        <translation>Nach Wer, Was oder Betrifft filtern</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Fields of the selected entry</source>
        <translation>Felder des gewählten Eintrags</translation>
    </message>
    <message>
        <source>Case %1</source>
        <translation>Fall %1</translation>
    </message>
    <message>
        <source>Drop kept heads or reports to compare them with the logs</source>
        <translation>Aufbewahrte Stände oder Berichte ablegen, um sie mit den Protokollen zu vergleichen</translation>
    </message>
    <message>
        <source>Reading all sealed files</source>
        <translation>Alle versiegelten Dateien werden gelesen</translation>
    </message>
    <message>
        <source>Heads that were kept, or reports that hold them</source>
        <translation>Aufbewahrte Stände oder Berichte, die welche enthalten</translation>
    </message>
    <message>
        <source>Heads and reports (*.txt *.pdf);;All files (*)</source>
        <translation>Stände und Berichte (*.txt *.pdf);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>What was dropped is no file. Drop heads that were kept, or reports.</source>
        <translation>Was abgelegt wurde, ist keine Datei. Legen Sie aufbewahrte Stände oder Berichte ab.</translation>
    </message>
    <message>
        <source>Head of the workspace&apos;s log</source>
        <translation>Stand des Protokolls des Arbeitsbereichs</translation>
    </message>
    <message>
        <source>Head of the log of case %1</source>
        <translation>Stand des Protokolls von Fall %1</translation>
    </message>
    <message>
        <source>Keep the head of this log in</source>
        <translation>Den Stand dieses Protokolls aufbewahren in</translation>
    </message>
    <message>
        <source>Heads (*.txt)</source>
        <translation>Stände (*.txt)</translation>
    </message>
    <message>
        <source>The head of the log is in %1. Keep it where nobody who can write to this workspace can change it.</source>
        <translation>Der Stand des Protokolls liegt in %1. Bewahren Sie ihn dort auf, wo ihn niemand ändern kann, der in diesen Arbeitsbereich schreiben kann.</translation>
    </message>
</context>
<context>
    <name>sl::widgets::CandidateDelegate</name>
    <message>
        <source>Similarity %1</source>
        <translation>Ähnlichkeit %1</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Nicht beantwortet</translation>
    </message>
</context>
<context>
    <name>sl::widgets::CandidateFacts</name>
    <message>
        <source>female</source>
        <translation>weiblich</translation>
    </message>
    <message>
        <source>male</source>
        <translation>männlich</translation>
    </message>
    <message>
        <source>born in %1</source>
        <translation>geboren %1</translation>
    </message>
    <message>
        <source>day not known</source>
        <translation>Tag unbekannt</translation>
    </message>
    <message>
        <source>taken %1</source>
        <extracomment>%1 &quot;3 years earlier&quot; than the probe, %2 the day; the gap first: a narrow tile cuts off the end</extracomment>
        <translation>aufgenommen %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>sl::widgets::CandidateModel</name>
    <message>
        <source>not answered</source>
        <translation>nicht beantwortet</translation>
    </message>
    <message>
        <source>Rank %1, person %2, similarity %3, %4</source>
        <extracomment>Read aloud. %1 rank, %2 person number, %3 similarity, %4 the answer in words or &quot;not answered&quot;</extracomment>
        <translation>Rang %1, Person %2, Ähnlichkeit %3, %4</translation>
    </message>
    <message>
        <source>%1 (in triage)</source>
        <extracomment>%1 an answer, as &quot;Support for different persons&quot;; it was given to several candidates at once</extracomment>
        <translation>%1 (bei der Sichtung)</translation>
    </message>
    <message>
        <source>Rank %1, person %2</source>
        <translation>Rang %1, Person %2</translation>
    </message>
    <message>
        <source>Similarity %1</source>
        <translation>Ähnlichkeit %1</translation>
    </message>
</context>
<context>
    <name>sl::widgets::CandidateTile</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 the rank of a candidate, %2 the person&apos;s number</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Similarity %1</source>
        <translation>Ähnlichkeit %1</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Nicht beantwortet</translation>
    </message>
</context>
<context>
    <name>sl::widgets::CandidateViews</name>
    <message>
        <source>Faces of the candidates</source>
        <translation>Gesichter der Kandidaten</translation>
    </message>
    <message>
        <source>Candidates as a list</source>
        <translation>Kandidaten als Liste</translation>
    </message>
    <message>
        <source>Which candidates are shown</source>
        <translation>Welche Kandidaten gezeigt werden</translation>
    </message>
    <message>
        <source>All candidates</source>
        <translation>Alle Kandidaten</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Nicht beantwortet</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Different persons</source>
        <translation>Verschiedene Personen</translation>
    </message>
    <message>
        <source>Not comparable</source>
        <translation>Nicht vergleichbar</translation>
    </message>
    <message>
        <source>Inconclusive</source>
        <translation>Ergebnisoffen</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation>Dieselbe Person</translation>
    </message>
    <message>
        <source>Order of the candidates</source>
        <translation>Reihenfolge der Kandidaten</translation>
    </message>
    <message>
        <source>By rank</source>
        <translation>Nach Rang</translation>
    </message>
    <message>
        <source>By answer</source>
        <translation>Nach Antwort</translation>
    </message>
</context>
<context>
    <name>sl::widgets::CandidatesPage</name>
    <message>
        <source>No search yet</source>
        <translation>Noch keine Suche</translation>
    </message>
    <message>
        <source>Lay faces out as a probe and search the gallery. The candidates come here.</source>
        <translation>Merken Sie Gesichter als Suchbild vor und durchsuchen Sie die Sammlung. Die Kandidaten erscheinen hier.</translation>
    </message>
    <message>
        <source>&amp;Searches of this case</source>
        <translation>&amp;Suchen dieses Falls</translation>
    </message>
    <message>
        <source>Probe</source>
        <translation>Suchbild</translation>
    </message>
    <message>
        <source>Independent examination</source>
        <translation>Unabhängige Prüfung</translation>
    </message>
    <message>
        <source>The candidate list stays closed while you examine independently.</source>
        <translation>Die Kandidatenliste bleibt geschlossen, solange Sie unabhängig prüfen.</translation>
    </message>
    <message>
        <source>The searches cannot be read</source>
        <translation>Die Suchen lassen sich nicht lesen</translation>
    </message>
    <message numerus="yes">
        <source>%n face(s)</source>
        <translation>
            <numerusform>%n Gesicht</numerusform>
            <numerusform>%n Gesichter</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>One search in a list: when, how many faces</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>This search cannot be shown</source>
        <translation>Diese Suche lässt sich nicht zeigen</translation>
    </message>
    <message>
        <source>No candidates</source>
        <translation>Keine Kandidaten</translation>
    </message>
    <message>
        <source>This probe was declared unsuitable and was not searched. The report says why.</source>
        <translation>Dieses Suchbild wurde für ungeeignet befunden und nicht gesucht. Der Bericht nennt die Gründe.</translation>
    </message>
    <message>
        <source>The search gave no candidate: the filter left nobody to compare.</source>
        <translation>Die Suche ergab keinen Kandidaten: Der Filter ließ niemanden zum Vergleich übrig.</translation>
    </message>
    <message>
        <source>Searched by %1 on %2 with the model pack %3. The list length of %4 was set by version %5 of the policy.</source>
        <translation>Gesucht von %1 am %2 mit dem Modellpaket %3. Die Listenlänge %4 wurde durch Version %5 der Richtlinie festgelegt.</translation>
    </message>
    <message>
        <source>Outcome: %1. %2</source>
        <extracomment>Outcome in a word, then a sentence on what it means</extracomment>
        <translation>Ergebnis: %1. %2</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>%1 von %2 beantwortet</translation>
    </message>
    <message>
        <source>Probe face %1 of %2</source>
        <translation>Suchbild, Gesicht %1 von %2</translation>
    </message>
    <message>
        <source>The search gave no candidate: the filter left nobody to compare. Search again with a wider filter, or continue to the comparison and submit that there is no lead.</source>
        <translation>Die Suche ergab keinen Kandidaten: Der Filter ließ niemanden zum Vergleich übrig. Suchen Sie erneut mit weiterem Filter, oder gehen Sie zum Vergleich und geben Sie ab, dass es keinen Ermittlungsansatz gibt.</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Kandidaten</translation>
    </message>
    <message>
        <source>Waits for its first examiner</source>
        <translation>Wartet auf den ersten Prüfer</translation>
    </message>
    <message>
        <source>Closed to you for now</source>
        <translation>Für Sie vorerst geschlossen</translation>
    </message>
    <message>
        <source>Each candidate is shown with its ranks when the search was repeated with %1 slightly varied copies of the faces.</source>
        <translation>Bei jedem Kandidaten stehen seine Ränge, wenn die Suche mit %1 leicht abgewandelten Kopien der Gesichter wiederholt wird.</translation>
    </message>
    <message>
        <source>The stability of these ranks is being measured.</source>
        <translation>Es wird gemessen, wie stabil diese Ränge sind.</translation>
    </message>
    <message>
        <source>The stability of these ranks is being measured: %1 of %2 faces.</source>
        <translation>Es wird gemessen, wie stabil diese Ränge sind: %1 von %2 Gesichtern.</translation>
    </message>
    <message>
        <source>Opens while you compare</source>
        <translation>Öffnet sich, während Sie vergleichen</translation>
    </message>
</context>
<context>
    <name>sl::widgets::CaseListModel</name>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Offence</source>
        <translation>Delikt</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Medien</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Last opened</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stand</translation>
    </message>
</context>
<context>
    <name>sl::widgets::CaseListPage</name>
    <message>
        <source>No cases yet</source>
        <translation>Noch keine Fälle</translation>
    </message>
    <message>
        <source>A case holds the pictures of one investigation, what was searched and every answer. Start with its number and legal basis.</source>
        <translation>Ein Fall enthält die Bilder einer Ermittlung, was gesucht wurde und jede Antwort. Beginnen Sie mit Nummer und Rechtsgrundlage.</translation>
    </message>
    <message>
        <source>No case matches the filter</source>
        <translation>Kein Fall passt zum Filter</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Fälle</translation>
    </message>
    <message>
        <source>The filter looks in number, title, status and offence. Clear it to see all cases.</source>
        <translation>Der Filter sucht in Nummer, Titel, Stand und Delikt. Leeren Sie ihn, um alle Fälle zu sehen.</translation>
    </message>
    <message>
        <source>Filter by number, title, status or offence</source>
        <translation>Nach Nummer, Titel, Stand oder Delikt filtern</translation>
    </message>
    <message>
        <source>Files belong to a case</source>
        <translation>Dateien gehören zu einem Fall</translation>
    </message>
    <message>
        <source>Open the case that the files belong to, or begin a new one, then drop them there.</source>
        <translation>Öffnen Sie den Fall, zu dem die Dateien gehören, oder beginnen Sie einen neuen, und legen Sie sie dort ab.</translation>
    </message>
</context>
<context>
    <name>sl::widgets::CaseProgress</name>
    <message numerus="yes">
        <source>%n face(s) laid out</source>
        <translation>
            <numerusform>%n Gesicht</numerusform>
            <numerusform>%n Gesichter</numerusform>
        </translation>
    </message>
    <message>
        <source>No face laid out</source>
        <translation>Noch kein Gesicht</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n Bild</numerusform>
            <numerusform>%n Bilder</numerusform>
        </translation>
    </message>
    <message>
        <source>No picture yet</source>
        <translation>Noch kein Bild</translation>
    </message>
    <message>
        <source>Not searched yet</source>
        <translation>Noch nicht gesucht</translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s)</source>
        <translation>
            <numerusform>%n Kandidat</numerusform>
            <numerusform>%n Kandidaten</numerusform>
        </translation>
    </message>
    <message>
        <source>No outcome yet</source>
        <translation>Noch kein Ergebnis</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Nicht begonnen</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Abgegeben</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>%1 von %2 beantwortet</translation>
    </message>
    <message>
        <source>Waits for an examiner</source>
        <translation>Wartet auf Prüfer</translation>
    </message>
    <message>
        <source>Closed to you</source>
        <translation>Für Sie geschlossen</translation>
    </message>
    <message>
        <source>With another examiner</source>
        <translation>Bei anderem Prüfer</translation>
    </message>
    <message>
        <source>Opens later</source>
        <translation>Öffnet sich später</translation>
    </message>
    <message>
        <source>Waits for you</source>
        <translation>Wartet auf Sie</translation>
    </message>
    <message numerus="yes">
        <source>%n video(s)</source>
        <translation>
            <numerusform>%n Video</numerusform>
            <numerusform>%n Videos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) not yet read</source>
        <translation>
            <numerusform>%n Datei noch nicht gelesen</numerusform>
            <numerusform>%n Dateien noch nicht gelesen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sl::widgets::CaseTimeline</name>
    <message>
        <source>%1 · no clock is known: from its own beginning</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>%1 · keine Uhr bekannt: ab dem eigenen Beginn</translation>
    </message>
    <message>
        <source>%1 · from %2 by the clock in the picture</source>
        <extracomment>%1 is the name of a file, %2 a time</extracomment>
        <translation>%1 · ab %2 nach der Uhr im Bild</translation>
    </message>
    <message>
        <source>%1 · from %2 by the clock in the picture, which is %3 s behind</source>
        <extracomment>%1 is the name of a file, %2 a time, %3 how many seconds</extracomment>
        <translation>%1 · ab %2 nach der Uhr im Bild, die %3 s nachgeht</translation>
    </message>
    <message>
        <source>%1 · from %2 by the clock in the picture, which is %3 s ahead</source>
        <translation>%1 · ab %2 nach der Uhr im Bild, die %3 s vorgeht</translation>
    </message>
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
            <numerusform>Zwischen den beiden Bildern liegt %n Jahr. Haaransatz und Bart tragen über einen solchen Abstand keinen Schluss.</numerusform>
            <numerusform>Zwischen den beiden Bildern liegen %n Jahre. Haaransatz und Bart tragen über einen solchen Abstand keinen Schluss.</numerusform>
        </translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Region in the probe: arrows move the cross, Space sets a point, Return continues, Escape cancels.</source>
        <translation>Bereich im Suchbild: Pfeiltasten bewegen das Kreuz, die Leertaste setzt einen Punkt, Eingabe geht weiter, Esc bricht ab.</translation>
    </message>
    <message>
        <source>Region in the candidate: arrows move the cross, Space sets a point, Return finishes, Escape cancels.</source>
        <translation>Bereich beim Kandidaten: Pfeiltasten bewegen das Kreuz, die Leertaste setzt einen Punkt, Eingabe beendet, Esc bricht ab.</translation>
    </message>
    <message>
        <source>This list is closed.</source>
        <translation>Diese Liste ist abgeschlossen.</translation>
    </message>
    <message>
        <source>Complete. Save it to open the candidates.</source>
        <translation>Vollständig. Speichern Sie, um die Kandidaten zu öffnen.</translation>
    </message>
    <message>
        <source>Complete. Changes are saved when you continue.</source>
        <translation>Vollständig. Was Sie ändern, wird beim Weitergehen gespeichert.</translation>
    </message>
    <message numerus="yes">
        <source>%n feature(s) have no entry yet. Also say what is not visible.</source>
        <translation>
            <numerusform>Zu %n Merkmal fehlt die Angabe. Geben Sie auch an, was nicht sichtbar ist.</numerusform>
            <numerusform>Zu %n Merkmalen fehlt die Angabe. Geben Sie auch an, was nicht sichtbar ist.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sl::widgets::ChecklistModel</name>
    <message>
        <source>Visible</source>
        <translation>Sichtbar</translation>
    </message>
    <message>
        <source>Not visible</source>
        <translation>Nicht sichtbar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a list of region numbers, %2 a note
----------
Read aloud. %1 is a feature of the face, %2 what was found</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing said yet</source>
        <translation>Noch nichts angegeben</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>Merkmal</translation>
    </message>
    <message>
        <source>What you see</source>
        <translation>Was Sie sehen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>sl::widgets::ChecklistPanel</name>
    <message>
        <source>Note on this feature</source>
        <translation>Notiz zu diesem Merkmal</translation>
    </message>
    <message>
        <source>Features from top to bottom</source>
        <translation>Merkmale von oben nach unten</translation>
    </message>
    <message>
        <source>What the probe alone shows</source>
        <translation>Was das Suchbild allein zeigt</translation>
    </message>
    <message>
        <source>Feature by feature</source>
        <translation>Merkmal für Merkmal</translation>
    </message>
    <message>
        <source>Note on this feature (%1)</source>
        <extracomment>%1 is a key</extracomment>
        <translation>Notiz zu diesem Merkmal (%1)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a command, %2 its key</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Visible</source>
        <translation>Sichtbar</translation>
    </message>
</context>
<context>
    <name>sl::widgets::ClockBar</name>
    <message>
        <source>What the clock reads</source>
        <translation>Was die Uhr zeigt</translation>
    </message>
    <message>
        <source>Seconds it is ahead of the true time</source>
        <translation>Sekunden, die sie gegenüber der wahren Zeit vorgeht</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>nicht verglichen</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Zurückziehen</translation>
    </message>
    <message>
        <source>No clock is known any more. The readings stay on record.</source>
        <translation>Es ist keine Uhr mehr bekannt. Die Ablesungen bleiben festgehalten.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Festhalten</translation>
    </message>
    <message>
        <source>Record what this clock reads, signed with your key.</source>
        <translation>Festhalten, was diese Uhr zeigt, mit Ihrem Schlüssel signiert.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Leave the clock as it is.</source>
        <translation>Die Uhr lassen, wie sie ist.</translation>
    </message>
    <message>
        <source>ahead of the true time by</source>
        <translation>geht vor um</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>What does the clock in the picture of frame %1 read?</source>
        <translation>Was zeigt die Uhr im Bild von Einzelbild %1?</translation>
    </message>
    <message>
        <source>Type date and time as the clock shows them: 2026-11-28 14:03:22.</source>
        <translation>Geben Sie Datum und Uhrzeit ein, wie die Uhr sie zeigt: 2026-11-28 14:03:22.</translation>
    </message>
    <message>
        <source>Type whole seconds, below 0 for a clock that is behind, or nothing.</source>
        <translation>Geben Sie ganze Sekunden ein, unter 0 für eine Uhr, die nachgeht, oder nichts.</translation>
    </message>
    <message>
        <source>The clock in frame %1 reads %2, on record.</source>
        <translation>Die Uhr in Einzelbild %1 zeigt %2; das ist festgehalten.</translation>
    </message>
    <message>
        <source>The reading of this clock is withdrawn. It stays on record.</source>
        <translation>Die Ablesung dieser Uhr ist zurückgezogen. Sie bleibt festgehalten.</translation>
    </message>
</context>
<context>
    <name>sl::widgets::ComparisonCanvas</name>
    <message>
        <source>Probe</source>
        <translation>Suchbild</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Kandidat</translation>
    </message>
    <message>
        <source>Probe and candidate in one picture</source>
        <translation>Suchbild und Kandidat in einem Bild</translation>
    </message>
    <message>
        <source>Share of the candidate</source>
        <translation>Anteil des Kandidaten</translation>
    </message>
    <message>
        <source>Candidate laid over the probe: an aid only, no ground for an answer</source>
        <translation>Kandidat über dem Suchbild: nur eine Hilfe, kein Grund für eine Antwort</translation>
    </message>
    <message>
        <source>Probe left of the border, candidate right of it: an aid only</source>
        <translation>Links der Grenze das Suchbild, rechts der Kandidat: nur eine Hilfe</translation>
    </message>
    <message>
        <source>Candidate (Space shows the probe)</source>
        <translation>Kandidat (Leertaste zeigt das Suchbild)</translation>
    </message>
    <message>
        <source>Probe (Space shows the candidate)</source>
        <translation>Suchbild (Leertaste zeigt den Kandidaten)</translation>
    </message>
    <message>
        <source>As received (O shows it adjusted)</source>
        <translation>Wie empfangen (O zeigt es bearbeitet)</translation>
    </message>
    <message>
        <source>Adjusted, pixels interpolated</source>
        <extracomment>in a corner of a picture</extracomment>
        <translation>Bearbeitet, Pixel interpoliert</translation>
    </message>
    <message>
        <source>Adjusted</source>
        <translation>Bearbeitet</translation>
    </message>
    <message>
        <source>Probe: %1</source>
        <extracomment>%1 &quot;Adjusted&quot;</extracomment>
        <translation>Suchbild: %1</translation>
    </message>
    <message>
        <source>Candidate: %1</source>
        <extracomment>%1 &quot;Adjusted&quot;</extracomment>
        <translation>Kandidat: %1</translation>
    </message>
</context>
<context>
    <name>sl::widgets::ComparisonPage</name>
    <message>
        <source>No candidate to compare</source>
        <translation>Kein Kandidat zum Vergleich</translation>
    </message>
    <message>
        <source>Search the gallery with a probe, then choose a candidate.</source>
        <translation>Durchsuchen Sie die Sammlung mit einem Suchbild und wählen Sie dann einen Kandidaten.</translation>
    </message>
    <message>
        <source>This comparison cannot be opened</source>
        <translation>Dieser Vergleich lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>There are no candidates</source>
        <translation>Es gibt keine Kandidaten</translation>
    </message>
    <message>
        <source>Independent examination: you compare by yourself, without knowing what others answered.</source>
        <translation>Unabhängige Prüfung: Sie vergleichen allein, ohne zu wissen, was andere geantwortet haben.</translation>
    </message>
    <message>
        <source>Portrait %1 of %2</source>
        <translation>Portrait %1 von %2</translation>
    </message>
    <message>
        <source>%1, answered</source>
        <extracomment>Read aloud. %1 &quot;Portrait 3 of 8&quot;</extracomment>
        <translation>%1, beantwortet</translation>
    </message>
    <message>
        <source>%1, not answered</source>
        <translation>%1, nicht beantwortet</translation>
    </message>
    <message>
        <source>Candidate %1 of %2: person %3</source>
        <extracomment>%1 and %2 are numbers, %3 the person&apos;s number in the gallery</extracomment>
        <translation>Kandidat %1 von %2: Person %3</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>%1 von %2 beantwortet</translation>
    </message>
    <message>
        <source>Submitted on %1. The answers are sealed and cannot be changed.</source>
        <translation>Abgegeben am %1. Die Antworten sind versiegelt und lassen sich nicht ändern.</translation>
    </message>
    <message>
        <source>Not answered yet. Choose an answer with the keys 1 to 7, or N.</source>
        <translation>Noch nicht beantwortet. Wählen Sie eine Antwort mit den Tasten 1 bis 7 oder N.</translation>
    </message>
    <message>
        <source>Not recorded yet. Write your grounds, then continue.</source>
        <translation>Noch nicht erfasst. Schreiben Sie Ihre Gründe und gehen Sie dann weiter.</translation>
    </message>
    <message>
        <source>Recorded on %1. You can change it until you submit.</source>
        <translation>Erfasst am %1. Sie lässt sich ändern, bis Sie abgeben.</translation>
    </message>
    <message>
        <source>It is recorded when you leave the grounds or continue.</source>
        <translation>Wird erfasst, wenn Sie die Gründe verlassen oder weitergehen.</translation>
    </message>
    <message numerus="yes">
        <source>Your %n answer(s) will be sealed and signed with your key. They cannot be changed afterwards.</source>
        <translation>
            <numerusform>Ihre Antwort wird versiegelt und mit Ihrem Schlüssel signiert. Sie lässt sich danach nicht mehr ändern.</numerusform>
            <numerusform>Ihre %n Antworten werden versiegelt und mit Ihrem Schlüssel signiert. Sie lassen sich danach nicht mehr ändern.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are then put beside the earlier answers, and the outcome is reached.</source>
        <translation>Die Antworten werden dann neben die früheren gestellt, und daraus entsteht das Ergebnis.</translation>
    </message>
    <message>
        <source>You support no candidate: the outcome will be “no lead”.</source>
        <translation>Sie stützen keinen Kandidaten: Das Ergebnis wird „kein Ermittlungsansatz“ sein.</translation>
    </message>
    <message numerus="yes">
        <source>The %n candidate(s) that you support go to a second examiner, mixed with others and without your answers.</source>
        <translation>
            <numerusform>Der Kandidat, den Sie stützen, geht an einen zweiten Prüfer, mit anderen vermischt und ohne Ihre Antworten.</numerusform>
            <numerusform>Die %n Kandidaten, die Sie stützen, gehen an einen zweiten Prüfer, mit anderen vermischt und ohne Ihre Antworten.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two whole sentences, one after the other</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>This answer was changed and is not recorded yet. Complete its grounds first.</source>
        <translation>Diese Antwort wurde geändert und ist noch nicht erfasst. Vervollständigen Sie zuerst die Gründe.</translation>
    </message>
    <message>
        <source>Submit your answers</source>
        <translation>Antworten abgeben</translation>
    </message>
    <message>
        <source>Seal and sign</source>
        <translation>Versiegeln und signieren</translation>
    </message>
    <message>
        <source>Your answers are sealed and signed.</source>
        <translation>Ihre Antworten sind versiegelt und signiert.</translation>
    </message>
    <message>
        <source>Waits for its first examiner</source>
        <translation>Wartet auf den ersten Prüfer</translation>
    </message>
    <message>
        <source>Closed to you for now</source>
        <translation>Für Sie vorerst geschlossen</translation>
    </message>
    <message>
        <source>The search gave no candidate to compare. That is submitted and signed.</source>
        <translation>Die Suche ergab keinen Kandidaten zum Vergleich. Das ist abgegeben und signiert.</translation>
    </message>
    <message>
        <source>The search gave no candidate to compare. Submit that, and the outcome is “no lead”.</source>
        <translation>Die Suche ergab keinen Kandidaten zum Vergleich. Geben Sie das ab, und das Ergebnis ist „kein Ermittlungsansatz“.</translation>
    </message>
    <message>
        <source>Your statement that the search gave nobody to compare will be sealed and signed with your key. The outcome will be “no lead”. This cannot be changed afterwards.</source>
        <translation>Dass die Suche niemanden zum Vergleich ergab, wird versiegelt und mit Ihrem Schlüssel signiert. Das Ergebnis wird „kein Ermittlungsansatz“ sein. Das lässt sich danach nicht mehr ändern.</translation>
    </message>
    <message>
        <source>The search gave no candidate to compare.</source>
        <translation>Die Suche ergab keinen Kandidaten zum Vergleichen.</translation>
    </message>
    <message>
        <source>You see what was found. An examiner compares and answers: this search is in their queue.</source>
        <translation>Sie sehen, was gefunden wurde. Ein Prüfer vergleicht und antwortet: Diese Suche steht in der Warteschlange der Prüfer.</translation>
    </message>
    <message>
        <source>Recorded. Before you submit, this answer needs its checklist (K).</source>
        <translation>Erfasst. Bevor Sie abgeben, braucht diese Antwort ihre Merkmalsliste (K).</translation>
    </message>
    <message>
        <source>The probe alone</source>
        <translation>Das Suchbild allein</translation>
    </message>
    <message>
        <source>The candidates open when you have said what the probe alone shows.</source>
        <translation>Die Kandidaten öffnen sich, wenn Sie angegeben haben, was das Suchbild allein zeigt.</translation>
    </message>
    <message>
        <source>Your answer needs this list. Say of every feature what you see, then submit.</source>
        <translation>Ihre Antwort braucht diese Liste. Geben Sie zu jedem Merkmal an, was Sie sehen, und geben Sie dann ab.</translation>
    </message>
    <message>
        <source>Recorded on %1 in triage, together with others. You can change it until you submit.</source>
        <translation>Erfasst am %1 bei der Sichtung, gemeinsam mit anderen. Sie können es bis zum Abgeben ändern.</translation>
    </message>
    <message>
        <source>You see what was found. No answer can be given while the workspace is open for reading.</source>
        <translation>Sie sehen, was gefunden wurde. Solange der Arbeitsbereich nur zum Lesen geöffnet ist, kann keine Antwort gegeben werden.</translation>
    </message>
</context>
<context>
    <name>sl::widgets::ComparisonPictures</name>
    <message>
        <source>Probe face %1 of %2</source>
        <translation>Suchbild, Gesicht %1 von %2</translation>
    </message>
    <message>
        <source>Portrait %1 of %2 of this person</source>
        <translation>Portrait %1 von %2 dieser Person</translation>
    </message>
    <message>
        <source>Steps of the answer</source>
        <translation>Schritte der Antwort</translation>
    </message>
</context>
<context>
    <name>sl::widgets::ComputerPanel</name>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>Enrolling photos</source>
        <translation>Lichtbilder aufnehmen</translation>
    </message>
    <message>
        <source>Memory for photos</source>
        <translation>Arbeitsspeicher für Lichtbilder</translation>
    </message>
    <message>
        <source>Applies from the next enrolment on. More memory is rarely faster.</source>
        <translation>Gilt ab der nächsten Aufnahme. Mehr Speicher macht sie selten schneller.</translation>
    </message>
    <message>
        <source>An enrolment holds this much of the photos in memory at a time; a larger photo is held alone. Decoded pictures need further memory.</source>
        <translation>So viel von den Lichtbildern hält eine Aufnahme auf einmal im Speicher; ein größeres wird allein gehalten. Die entpackten Bilder brauchen weiteren Speicher.</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperre</translation>
    </message>
    <message>
        <source>Lock without use after</source>
        <translation>Sperren ohne Benutzung nach</translation>
    </message>
    <message>
        <source>Applies at once.</source>
        <translation>Gilt sofort.</translation>
    </message>
    <message>
        <source>The password of whoever is logged in opens the work again, as it was left. Imports, enrolments and searches go on meanwhile.</source>
        <translation>Das Passwort der angemeldeten Person öffnet die Arbeit wieder, wie sie verlassen wurde. Importe, Aufnahmen und Suchen laufen inzwischen weiter.</translation>
    </message>
</context>
<context>
    <name>sl::widgets::ContextBar</name>
    <message>
        <source>Go to a case…</source>
        <translation>Zu einem Fall gehen…</translation>
    </message>
    <message>
        <source>Go to a case by number or title</source>
        <translation>Zu einem Fall nach Nummer oder Titel gehen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is a login, %2 a list of roles</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Case %1</source>
        <extracomment>%1 is a case number</extracomment>
        <translation>Fall %1</translation>
    </message>
    <message>
        <source>Independent examination</source>
        <translation>Unabhängige Prüfung</translation>
    </message>
    <message>
        <source>purpose: %1</source>
        <extracomment>%1 is what the search is for</extracomment>
        <translation>Zweck: %1</translation>
    </message>
</context>
<context>
    <name>sl::widgets::Dropped</name>
    <message>
        <source>%1 is an address on the web, not a file, and is not taken. Save the file with the browser first, then add it.</source>
        <extracomment>%1 is a web address</extracomment>
        <translation>%1 ist eine Adresse im Web, keine Datei, und wird nicht übernommen. Speichern Sie die Datei zuerst mit dem Browser und fügen Sie sie dann hinzu.</translation>
    </message>
    <message>
        <source>These are addresses on the web, not files, and are not taken: %1. Save the files with the browser first, then add them.</source>
        <extracomment>%1 is a list of web addresses</extracomment>
        <translation>Dies sind Adressen im Web, keine Dateien, und sie werden nicht übernommen: %1. Speichern Sie die Dateien zuerst mit dem Browser und fügen Sie sie dann hinzu.</translation>
    </message>
    <message>
        <source>%1 lies on another computer and cannot be opened by its address. Copy it to this computer, then add it.</source>
        <extracomment>%1 is the address of a file on another computer</extracomment>
        <translation>%1 liegt auf einem anderen Rechner und lässt sich über die Adresse nicht öffnen. Kopieren Sie die Datei auf diesen Rechner und fügen Sie sie dann hinzu.</translation>
    </message>
    <message>
        <source>These lie on other computers and cannot be opened by their addresses: %1. Copy them to this computer, then add them.</source>
        <extracomment>%1 is a list of addresses of files on other computers</extracomment>
        <translation>Diese liegen auf anderen Rechnern und lassen sich über ihre Adressen nicht öffnen: %1. Kopieren Sie sie auf diesen Rechner und fügen Sie sie dann hinzu.</translation>
    </message>
    <message>
        <source>The name %1 is not written in Unicode, so the file cannot be opened by it. Rename the file, then add it.</source>
        <extracomment>%1 is a file&apos;s name</extracomment>
        <translation>Der Name %1 ist nicht in Unicode geschrieben, daher lässt sich die Datei darüber nicht öffnen. Benennen Sie die Datei um und fügen Sie sie dann hinzu.</translation>
    </message>
    <message>
        <source>These names are not written in Unicode, so the files cannot be opened by them: %1. Rename the files, then add them.</source>
        <extracomment>%1 is a list of files&apos; names</extracomment>
        <translation>Diese Namen sind nicht in Unicode geschrieben, daher lassen sich die Dateien darüber nicht öffnen: %1. Benennen Sie die Dateien um und fügen Sie sie dann hinzu.</translation>
    </message>
</context>
<context>
    <name>sl::widgets::EnrolProblemModel</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
</context>
<context>
    <name>sl::widgets::EnrolProblems</name>
    <message>
        <source>Save as CSV…</source>
        <translation>Als CSV speichern…</translation>
    </message>
    <message>
        <source>Close the list of files that were not enrolled.</source>
        <translation>Die Liste der nicht aufgenommenen Dateien schließen.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Files that were not enrolled</source>
        <translation>Nicht aufgenommene Dateien</translation>
    </message>
    <message numerus="yes">
        <source>%n files were not enrolled:</source>
        <translation>
            <numerusform>%n Datei wurde nicht aufgenommen:</numerusform>
            <numerusform>%n Dateien wurden nicht aufgenommen:</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the list of files that were not enrolled</source>
        <translation>Die Liste der nicht aufgenommenen Dateien speichern</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>The list was saved as %1.</source>
        <translation>Die Liste wurde als %1 gespeichert.</translation>
    </message>
    <message numerus="yes">
        <source>%n notes to look at:</source>
        <translation>
            <numerusform>%n Hinweis zum Ansehen:</numerusform>
            <numerusform>%n Hinweise zum Ansehen:</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the face…</source>
        <translation>Gesicht wählen…</translation>
    </message>
    <message>
        <source>Say which face of a photo with several is the portrait.</source>
        <translation>Sagen, welches Gesicht eines Fotos mit mehreren das Portrait ist.</translation>
    </message>
    <message>
        <source>The chosen face was enrolled as person %1.</source>
        <translation>Das gewählte Gesicht wurde als Person %1 aufgenommen.</translation>
    </message>
    <message>
        <source>The photo was there already for person %1.</source>
        <translation>Das Foto war bei Person %1 schon vorhanden.</translation>
    </message>
    <message>
        <source>The photo was left out; none of its faces is person %1.</source>
        <translation>Das Foto wurde ausgelassen; keines der Gesichter ist Person %1.</translation>
    </message>
</context>
<context>
    <name>sl::widgets::Enrolment</name>
    <message>
        <source>Only a supervisor can enrol photos or remove a person.</source>
        <translation>Nur die Leitung kann Lichtbilder aufnehmen oder eine Person entfernen.</translation>
    </message>
    <message>
        <source>An enrolment is running.</source>
        <translation>Eine Aufnahme in die Sammlung läuft.</translation>
    </message>
    <message>
        <source>Enrolling photos</source>
        <translation>Lichtbilder werden aufgenommen</translation>
    </message>
    <message numerus="yes">
        <source>%n persons</source>
        <comment>enrolled</comment>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n portraits</source>
        <comment>enrolled</comment>
        <translation>
            <numerusform>%n Portrait</numerusform>
            <numerusform>%n Portraits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already</source>
        <comment>portraits</comment>
        <translation>
            <numerusform>%n war schon vorhanden</numerusform>
            <numerusform>%n waren schon vorhanden</numerusform>
        </translation>
    </message>
    <message>
        <source>Enrolment stopped. Added: %1, %2; %3.</source>
        <translation>Aufnahme angehalten. Hinzugefügt: %1, %2; %3.</translation>
    </message>
    <message>
        <source>Enrolment finished. Added: %1, %2; %3.</source>
        <translation>Aufnahme beendet. Hinzugefügt: %1, %2; %3.</translation>
    </message>
    <message>
        <source>Remove person %1</source>
        <translation>Person %1 entfernen</translation>
    </message>
    <message>
        <source>What is the legal reason for removing this person? It is kept in the audit log.</source>
        <translation>Aus welchem Rechtsgrund wird diese Person entfernt? Er wird im Protokoll festgehalten.</translation>
    </message>
    <message numerus="yes">
        <source>Person %1 was removed with %n portraits.</source>
        <translation>
            <numerusform>Person %1 wurde mit %n Portrait entfernt.</numerusform>
            <numerusform>Person %1 wurde mit %n Portraits entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every portrait and template of this person will be deleted. This cannot be undone; later searches cannot return this person.</source>
        <translation>Alle Portraits und Templates dieser Person werden gelöscht. Das lässt sich nicht rückgängig machen; spätere Suchen können diese Person nicht mehr ergeben.</translation>
    </message>
    <message>
        <source>Remove person</source>
        <translation>Person entfernen</translation>
    </message>
    <message>
        <source>Choose the folder that holds one folder of photos per person, or record files</source>
        <translation>Den Ordner wählen, der je Person einen Ordner mit Lichtbildern oder ANSI/NIST-Dateien enthält</translation>
    </message>
    <message>
        <source>Choose a CSV file that lists photos, or an ANSI/NIST record file</source>
        <translation>Eine CSV-Datei, die Lichtbilder aufführt, oder eine ANSI/NIST-Datei wählen</translation>
    </message>
    <message>
        <source>Photo lists and record files (*.csv *.an2 *.an *.eft *.nist *.nst)</source>
        <translation>Bildlisten und ANSI/NIST-Dateien (*.csv *.an2 *.an *.eft *.nist *.nst)</translation>
    </message>
    <message>
        <source>Drop one folder that holds a folder of photos for each person, one table of photos or one record file. A photo alone does not say whose it is.</source>
        <translation>Legen Sie einen Ordner ab, der je Person einen Ordner mit Fotos enthält, eine Fototabelle oder eine ANSI/NIST-Datei. Ein einzelnes Foto sagt nicht, wen es zeigt.</translation>
    </message>
    <message>
        <source>Enrol a folder</source>
        <translation>Einen Ordner aufnehmen</translation>
    </message>
    <message>
        <source>All photos in %1 are enrolled in the gallery of booking photos.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Alle Fotos in %1 werden in die Sammlung erkennungsdienstlicher Lichtbilder aufgenommen.</translation>
    </message>
    <message>
        <source>Enrol</source>
        <translation>Aufnehmen</translation>
    </message>
</context>
<context>
    <name>sl::widgets::EntryText</name>
    <message>
        <source>Entry:     %1</source>
        <translation>Eintrag:   %1</translation>
    </message>
    <message>
        <source>Time:      %1</source>
        <translation>Zeit:      %1</translation>
    </message>
    <message>
        <source>Who:       %1</source>
        <translation>Wer:       %1</translation>
    </message>
    <message>
        <source>About:     %1</source>
        <translation>Betrifft:  %1</translation>
    </message>
    <message>
        <source>Previous:  %1</source>
        <translation>Davor:     %1</translation>
    </message>
    <message>
        <source>SHA-256:   %1</source>
        <translation>SHA-256:   %1</translation>
    </message>
    <message>
        <source>Signature: %1</source>
        <translation>Signatur:  %1</translation>
    </message>
    <message>
        <source>Details:</source>
        <translation>Details:</translation>
    </message>
    <message>
        <source>What:      %1 (%2)</source>
        <translation>Was:       %1 (%2)</translation>
    </message>
</context>
<context>
    <name>sl::widgets::ErrorRow</name>
    <message>
        <source>Close this message.</source>
        <translation>Diese Meldung schließen.</translation>
    </message>
</context>
<context>
    <name>sl::widgets::ErrorText</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 names a file, user, case number …; %2 is a whole sentence about it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) have no answer yet. Answer every candidate, then submit.</source>
        <translation>
            <numerusform>%n Kandidat hat noch keine Antwort. Beantworten Sie jeden Kandidaten und geben Sie dann ab.</numerusform>
            <numerusform>%n Kandidaten haben noch keine Antwort. Beantworten Sie jeden Kandidaten und geben Sie dann ab.</numerusform>
        </translation>
    </message>
    <message>
        <source>Some candidates have no answer yet. Answer every candidate, then submit.</source>
        <translation>Einige Kandidaten haben noch keine Antwort. Beantworten Sie jeden Kandidaten und geben Sie dann ab.</translation>
    </message>
    <message>
        <source>Stopped at your request. What was done before is kept.</source>
        <translation>Auf Ihren Wunsch angehalten. Was bis dahin getan war, bleibt erhalten.</translation>
    </message>
    <message>
        <source>This value cannot be used. Correct it and try again.</source>
        <translation>Dieser Wert ist nicht verwendbar. Berichtigen Sie ihn und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>There is nothing of this name. Check how it is written.</source>
        <translation>Nichts trägt diesen Namen. Prüfen Sie, wie er geschrieben ist.</translation>
    </message>
    <message>
        <source>This exists already. Choose another name or number.</source>
        <translation>Das gibt es schon. Wählen Sie einen anderen Namen oder eine andere Nummer.</translation>
    </message>
    <message>
        <source>Your role or the agency&apos;s policy does not allow this. Ask a supervisor.</source>
        <translation>Ihre Rolle oder die Richtlinie der Behörde erlaubt das nicht. Wenden Sie sich an die Leitung.</translation>
    </message>
    <message>
        <source>Nobody is logged in. Log in and try again.</source>
        <translation>Niemand ist angemeldet. Melden Sie sich an und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Another Second Look window has this open. Close it there, then try again. If this is a copy made while it was open, delete the file .lock in the copy first.</source>
        <translation>Ein anderes Fenster von Second Look hat dies geöffnet. Schließen Sie es dort und versuchen Sie es dann erneut. Ist dies eine Kopie, die währenddessen gemacht wurde, löschen Sie zuerst die Datei .lock in der Kopie.</translation>
    </message>
    <message>
        <source>The file cannot be read. Check that it is still there and that you may open it.</source>
        <translation>Die Datei lässt sich nicht lesen. Prüfen Sie, ob sie noch da ist und ob Sie sie öffnen dürfen.</translation>
    </message>
    <message>
        <source>The file is empty (0 bytes). Get it from its source again.</source>
        <translation>Die Datei ist leer (0 Bytes). Besorgen Sie sie erneut aus ihrer Quelle.</translation>
    </message>
    <message>
        <source>This is a folder, not a file. Add the files in it instead.</source>
        <translation>Das ist ein Ordner, keine Datei. Fügen Sie stattdessen die Dateien darin hinzu.</translation>
    </message>
    <message>
        <source>This is a link to another file. Add the file itself, so that its bytes can be sealed.</source>
        <translation>Das ist eine Verknüpfung mit einer anderen Datei. Fügen Sie die Datei selbst hinzu, damit ihre Bytes versiegelt werden können.</translation>
    </message>
    <message>
        <source>The image breaks off before its end. Get the file from its source again.</source>
        <translation>Das Bild bricht vor seinem Ende ab. Besorgen Sie die Datei erneut aus ihrer Quelle.</translation>
    </message>
    <message>
        <source>The image has more than 200 million pixels. Export it smaller and add that copy.</source>
        <translation>Das Bild hat mehr als 200 Millionen Pixel. Exportieren Sie es kleiner und fügen Sie diese Kopie hinzu.</translation>
    </message>
    <message>
        <source>The image is too small for a face to be examined. Look for a larger original.</source>
        <translation>Das Bild ist zu klein, um ein Gesicht zu prüfen. Suchen Sie ein größeres Original.</translation>
    </message>
    <message>
        <source>The same bytes are in this case already, so the file was not added again.</source>
        <translation>Dieselben Bytes sind schon in diesem Fall; die Datei wurde nicht noch einmal hinzugefügt.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space and try again; nothing that was stored is lost.</source>
        <translation>Der Datenträger ist voll. Schaffen Sie Platz und versuchen Sie es erneut; nichts Gespeichertes ist verloren.</translation>
    </message>
    <message>
        <source>The file could not be written. Check the disk and that you may write there, then try again.</source>
        <translation>Die Datei konnte nicht geschrieben werden. Prüfen Sie den Datenträger und ob Sie dort schreiben dürfen, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>No model pack is installed, so faces cannot be found or searched. Install one with “secondlook-cli models install”, then look again under Settings.</source>
        <translation>Es ist kein Modellpaket installiert; Gesichter lassen sich weder finden noch suchen. Installieren Sie eines mit „secondlook-cli models install“ und sehen Sie dann unter „Einstellungen“ erneut nach.</translation>
    </message>
    <message>
        <source>The model pack&apos;s manifest is missing or malformed. Install the pack again.</source>
        <translation>Das Manifest des Modellpakets fehlt oder ist fehlerhaft. Installieren Sie das Paket erneut.</translation>
    </message>
    <message>
        <source>A file of the model pack is not the one its manifest names (the SHA-256 differs), so it was not used. Install the pack again from a source you trust.</source>
        <translation>Eine Datei des Modellpakets ist nicht die, die das Manifest nennt (der SHA-256-Wert weicht ab), und wurde nicht benutzt. Installieren Sie das Paket erneut aus einer vertrauenswürdigen Quelle.</translation>
    </message>
    <message>
        <source>The model pack could not be loaded. Install it again or choose another pack.</source>
        <translation>Das Modellpaket konnte nicht geladen werden. Installieren Sie es erneut oder wählen Sie ein anderes Paket.</translation>
    </message>
    <message>
        <source>These templates were made by another model pack and cannot be compared. Make them again with the pack in use.</source>
        <translation>Diese Templates stammen von einem anderen Modellpaket und sind nicht vergleichbar. Erstellen Sie sie mit dem benutzten Paket neu.</translation>
    </message>
    <message>
        <source>No face was found. Use a photo that shows the face larger or more from the front.</source>
        <translation>Es wurde kein Gesicht gefunden. Nehmen Sie ein Foto, das das Gesicht größer oder mehr von vorn zeigt.</translation>
    </message>
    <message>
        <source>The picture could not be analysed. Try again; if it keeps failing, check the model pack.</source>
        <translation>Das Bild konnte nicht ausgewertet werden. Versuchen Sie es erneut; gelingt es weiterhin nicht, prüfen Sie das Modellpaket.</translation>
    </message>
    <message>
        <source>The database could not be read or written. Check the disk and try again; what was committed is kept.</source>
        <translation>Die Datenbank konnte nicht gelesen oder geschrieben werden. Prüfen Sie den Datenträger und versuchen Sie es erneut; Gespeichertes bleibt erhalten.</translation>
    </message>
    <message>
        <source>This was written by a newer version of Second Look. Open it with that version or a later one.</source>
        <translation>Das wurde von einer neueren Version von Second Look geschrieben. Öffnen Sie es mit dieser Version oder einer späteren.</translation>
    </message>
    <message>
        <source>There is nobody in the gallery to compare. Enrol booking photos first, or widen the filter.</source>
        <translation>In der Sammlung ist niemand, unter dem gesucht werden kann. Nehmen Sie zuerst Lichtbilder auf oder erweitern Sie den Filter.</translation>
    </message>
    <message>
        <source>The gallery&apos;s search index is damaged. It is only a cache: open the workspace again and it is rebuilt.</source>
        <translation>Der Suchindex der Sammlung ist beschädigt. Er ist nur ein Zwischenspeicher: Öffnen Sie den Arbeitsbereich erneut, und er wird neu aufgebaut.</translation>
    </message>
    <message>
        <source>These answers are submitted and sealed, so they cannot be changed.</source>
        <translation>Diese Antworten sind abgegeben und versiegelt und lassen sich nicht ändern.</translation>
    </message>
    <message>
        <source>The sealed file is no longer in the case folder. Restore it from a backup; its record is kept.</source>
        <translation>Die versiegelte Datei ist nicht mehr im Fallordner. Stellen Sie sie aus einer Sicherung wieder her; ihr Datensatz bleibt erhalten.</translation>
    </message>
    <message>
        <source>The sealed file has changed since it was imported (its SHA-256 differs). Restore it from a backup and do not rely on this copy.</source>
        <translation>Die versiegelte Datei hat sich seit dem Einlesen verändert (der SHA-256-Wert weicht ab). Stellen Sie sie aus einer Sicherung wieder her und verlassen Sie sich nicht auf diese Kopie.</translation>
    </message>
    <message>
        <source>The audit log is not intact: an entry was changed or removed outside this program. Keep the folder as it is and tell a supervisor.</source>
        <translation>Das Protokoll ist nicht unversehrt: Ein Eintrag wurde außerhalb dieses Programms verändert oder entfernt. Belassen Sie den Ordner, wie er ist, und verständigen Sie die Leitung.</translation>
    </message>
    <message>
        <source>Signing failed, so nothing was exported. Log in again and repeat the export.</source>
        <translation>Das Signieren ist fehlgeschlagen; nichts wurde exportiert. Melden Sie sich erneut an und wiederholen Sie den Export.</translation>
    </message>
    <message>
        <source>The signature does not match the document: it was altered after it was signed.</source>
        <translation>Die Signatur passt nicht zum Dokument: Es wurde nach dem Signieren verändert.</translation>
    </message>
    <message>
        <source>This is not a report that can be checked: the file is damaged or was not made by Second Look.</source>
        <translation>Das ist kein prüfbarer Bericht: Die Datei ist beschädigt oder nicht von Second Look erstellt.</translation>
    </message>
    <message>
        <source>A file of the model pack is not the one its manifest names, so it was not used: its SHA-256 is %1, the manifest states %2. Install the pack again from a source you trust.</source>
        <extracomment>%1 and %2 are SHA-256 hashes</extracomment>
        <translation>Eine Datei des Modellpakets ist nicht die, die das Manifest nennt, und wurde nicht benutzt: Ihr SHA-256-Wert ist %1, das Manifest nennt %2. Installieren Sie das Paket erneut aus einer vertrauenswürdigen Quelle.</translation>
    </message>
    <message>
        <source>The download failed, so nothing was installed. Check the address and the connection, or install from files.</source>
        <translation>Der Abruf ist fehlgeschlagen; nichts wurde installiert. Prüfen Sie Adresse und Verbindung, oder installieren Sie aus Dateien.</translation>
    </message>
    <message>
        <source>The archive is damaged or holds what does not belong in a model pack, so nothing was installed. Get it again from a source you trust.</source>
        <translation>Das Archiv ist beschädigt oder enthält, was nicht in ein Modellpaket gehört; nichts wurde installiert. Besorgen Sie es erneut aus einer vertrauenswürdigen Quelle.</translation>
    </message>
    <message>
        <source>The database is damaged. Stop working in it and restore the folder from its latest backup.</source>
        <translation>Die Datenbank ist beschädigt. Arbeiten Sie nicht weiter darin, und stellen Sie den Ordner aus der letzten Sicherung wieder her.</translation>
    </message>
    <message>
        <source>No face can be seen clearly enough for a portrait: it is covered, turned far away or too blurred. Enrol a clearer photo of this person.</source>
        <translation>Kein Gesicht ist deutlich genug für ein Portrait zu sehen: Es ist verdeckt, weit abgewandt oder zu unscharf. Nehmen Sie ein deutlicheres Lichtbild dieser Person auf.</translation>
    </message>
    <message>
        <source>This workspace uses this model pack, and it is not on this computer. Install it again, or choose another pack under Settings.</source>
        <translation>Dieser Arbeitsbereich benutzt dieses Modellpaket, doch es ist nicht auf diesem Rechner. Installieren Sie es erneut oder wählen Sie unter „Einstellungen“ ein anderes.</translation>
    </message>
    <message>
        <source>Another person examines this search, and you may be asked for an independent examination of it. Until you have submitted yours, or the search is decided, its candidates and answers stay closed to you.</source>
        <translation>Eine andere Person prüft diese Suche, und Sie können um eine unabhängige Prüfung gebeten werden. Bis Sie Ihre abgegeben haben oder die Suche entschieden ist, bleiben Kandidaten und Antworten für Sie geschlossen.</translation>
    </message>
    <message>
        <source>Nobody examines this search yet. Its candidates are open to whoever examines it first, and closed to the other examiners, so that one of them can look independently.</source>
        <translation>Noch prüft niemand diese Suche. Ihre Kandidaten stehen dem offen, der sie zuerst prüft, und bleiben den anderen Prüfern geschlossen, damit einer von ihnen unabhängig hinsehen kann.</translation>
    </message>
    <message>
        <source>You have signed this report already.</source>
        <translation>Sie haben diesen Bericht schon signiert.</translation>
    </message>
    <message>
        <source>This report was made before the search was decided, so it does not show every answer. Export it again, then sign.</source>
        <translation>Dieser Bericht entstand, bevor die Suche entschieden war, und zeigt nicht jede Antwort. Exportieren Sie ihn erneut und signieren Sie dann.</translation>
    </message>
    <message>
        <source>The folder is empty: it holds no file to add. Choose another folder.</source>
        <translation>Der Ordner ist leer: Er enthält keine Datei zum Hinzufügen. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The file does not say whose portrait it is. Put it in a folder named with the person&apos;s number, and enrol the folder around that one.</source>
        <translation>Die Datei sagt nicht, wessen Portrait sie ist. Legen Sie sie in einen Ordner, der die Nummer der Person als Namen trägt, und nehmen Sie den Ordner darüber auf.</translation>
    </message>
    <message>
        <source>This is not a record file with a face. It must hold one ANSI/NIST-ITL transaction in the traditional encoding, with a Type-10 record of a face. Export it again.</source>
        <translation>Das ist keine Datensatzdatei mit einem Gesicht. Sie muss eine ANSI/NIST-ITL-Transaktion in der traditionellen Kodierung enthalten, mit einem Type-10-Datensatz eines Gesichts. Exportieren Sie sie neu.</translation>
    </message>
    <message>
        <source>This computer does not have enough free memory for this. Close other programs, then try again.</source>
        <translation>Dieser Computer hat dafür nicht genug freien Arbeitsspeicher. Schließen Sie andere Programme und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The program met an error it did not expect. What was stored is kept. Try again, and report it if it happens again.</source>
        <translation>Im Programm ist ein unerwarteter Fehler aufgetreten. Was gespeichert war, bleibt erhalten. Versuchen Sie es erneut und melden Sie den Fehler, wenn er wieder auftritt.</translation>
    </message>
    <message>
        <source>Another model pack came into use meanwhile. Try again.</source>
        <translation>Inzwischen wird ein anderes Modellpaket benutzt. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Too many log-ins with this name have failed. The next one is possible at %1.</source>
        <extracomment>%1 is a time of day with seconds</extracomment>
        <translation>Zu viele Anmeldungen mit diesem Namen sind fehlgeschlagen. Die nächste ist um %1 möglich.</translation>
    </message>
    <message>
        <source>The text holds a line break or an invisible character that changes how it is read. Type it again instead of pasting it.</source>
        <translation>Der Text enthält einen Zeilenumbruch oder ein unsichtbares Zeichen, das verändert, wie er gelesen wird. Tippen Sie ihn neu, statt ihn einzufügen.</translation>
    </message>
    <message>
        <source>The login or the password is not right. Try again.</source>
        <translation>Anmeldename oder Passwort ist falsch. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>A supervisor has set this password. Choose one of your own before you go on.</source>
        <translation>Dieses Passwort hat die Leitung gesetzt. Wählen Sie ein eigenes, bevor Sie weitermachen.</translation>
    </message>
    <message>
        <source>The file is not a video in a format this program can read. Export it from the recorder as MP4 or AVI, or ask the recorder&apos;s maker for its export program.</source>
        <translation>Die Datei ist kein Video in einem Format, das dieses Programm lesen kann. Exportieren Sie sie aus dem Rekorder als MP4 oder AVI, oder fragen Sie den Hersteller des Rekorders nach seinem Exportprogramm.</translation>
    </message>
    <message>
        <source>The video is damaged or breaks off, so its frames cannot be reached. Get the file from its source again.</source>
        <translation>Das Video ist beschädigt oder bricht ab, daher sind seine Einzelbilder nicht erreichbar. Beschaffen Sie die Datei erneut von ihrer Quelle.</translation>
    </message>
    <message>
        <source>The video holds no frame that can be shown. Get a longer part of the recording from its source.</source>
        <translation>Das Video enthält kein Einzelbild, das gezeigt werden kann. Beschaffen Sie einen längeren Teil der Aufnahme von ihrer Quelle.</translation>
    </message>
    <message>
        <source>The video is compressed in a way that this program cannot read. Export it with the program of the recorder&apos;s maker.</source>
        <translation>Das Video ist auf eine Weise komprimiert, die dieses Programm nicht lesen kann. Exportieren Sie es mit dem Programm des Rekorderherstellers.</translation>
    </message>
    <message>
        <source>The file only says where the video is. Add the video files themselves, so that their bytes can be sealed.</source>
        <translation>Die Datei sagt nur, wo das Video liegt. Fügen Sie die Videodateien selbst hinzu, damit ihre Bytes versiegelt werden können.</translation>
    </message>
    <message>
        <source>The video&apos;s frames are larger than this program can hold. Export it smaller and add that copy.</source>
        <translation>Die Einzelbilder des Videos sind größer, als dieses Programm fassen kann. Exportieren Sie es kleiner und fügen Sie diese Kopie hinzu.</translation>
    </message>
    <message>
        <source>The frame of this number is not the recorded one (its SHA-256 differs). Read the video again and do not rely on the old frame.</source>
        <translation>Das Einzelbild dieser Nummer ist nicht das aufgezeichnete (sein SHA-256 weicht ab). Lesen Sie das Video erneut und verlassen Sie sich nicht auf das alte Einzelbild.</translation>
    </message>
    <message>
        <source>This file cannot be read here: the part of the program that reads it is not installed. Install the whole package again.</source>
        <translation>Diese Datei kann hier nicht gelesen werden: Der Teil des Programms, der sie liest, ist nicht installiert. Installieren Sie das ganze Paket erneut.</translation>
    </message>
    <message>
        <source>Reading the file was stopped because it took too much time or memory. Try again; if it keeps failing, the file is damaged.</source>
        <translation>Das Lesen der Datei wurde beendet, weil es zu viel Zeit oder Speicher brauchte. Versuchen Sie es erneut; schlägt es weiter fehl, ist die Datei beschädigt.</translation>
    </message>
    <message>
        <source>This record differs from the signed audit log: it was changed, added or removed outside this program. Keep the folder as it is and tell a supervisor.</source>
        <translation>Dieser Datensatz ist nicht der, den das Protokoll signiert hat: Er wurde außerhalb dieses Programms geändert, hinzugefügt oder entfernt. Belassen Sie den Ordner, wie er ist, und verständigen Sie die Leitung.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) need a complete checklist. Say of every feature what you see, then submit.</source>
        <translation>
            <numerusform>%n Antwort braucht eine vollständige Merkmalsliste. Geben Sie zu jedem Merkmal an, was Sie sehen, und geben Sie dann ab.</numerusform>
            <numerusform>%n Antworten brauchen eine vollständige Merkmalsliste. Geben Sie zu jedem Merkmal an, was Sie sehen, und geben Sie dann ab.</numerusform>
        </translation>
    </message>
    <message>
        <source>Some answers need a complete checklist. Say of every feature what you see, then submit.</source>
        <translation>Einige Antworten brauchen eine vollständige Merkmalsliste. Geben Sie zu jedem Merkmal an, was Sie sehen, und geben Sie dann ab.</translation>
    </message>
    <message>
        <source>The name of this file is not in UTF-8, so the file cannot be opened. Rename it and try again.</source>
        <translation>Der Name dieser Datei ist nicht in UTF-8, daher kann sie nicht geöffnet werden. Benennen Sie sie um und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>This is a picture in the format %1, which this program cannot read. Save a copy as PNG or JPEG with the program that made it, add the copy, and keep the original.</source>
        <translation>Das ist ein Bild im Format %1, das dieses Programm nicht lesen kann. Speichern Sie mit dem Programm, das es erzeugt hat, eine Kopie als PNG oder JPEG, fügen Sie die Kopie hinzu und bewahren Sie das Original auf.</translation>
    </message>
    <message>
        <source>This is a camera raw file (%1), which holds no finished picture. Develop it with the camera maker&apos;s program, add the result as PNG or TIFF, and keep the original.</source>
        <translation>Das ist eine Rohdatei einer Kamera (%1), die kein fertiges Bild enthält. Entwickeln Sie sie mit dem Programm des Kameraherstellers, fügen Sie das Ergebnis als PNG oder TIFF hinzu und bewahren Sie das Original auf.</translation>
    </message>
    <message>
        <source>This is a video, not a picture. Open it as a video and take the frames that show the face.</source>
        <translation>Das ist ein Video, kein Bild. Öffnen Sie es als Video und nehmen Sie die Einzelbilder, die das Gesicht zeigen.</translation>
    </message>
    <message>
        <source>This is a document, not a picture. Take the pictures out of it, or print its page to a picture, and add those.</source>
        <translation>Das ist ein Dokument, kein Bild. Nehmen Sie die Bilder heraus oder geben Sie die Seite als Bild aus und fügen Sie diese hinzu.</translation>
    </message>
    <message>
        <source>This is an archive, so its content was not read. Unpack it and add the files in it.</source>
        <translation>Das ist ein Archiv, daher wurde sein Inhalt nicht gelesen. Entpacken Sie es und fügen Sie die Dateien darin hinzu.</translation>
    </message>
    <message>
        <source>This is an ANSI/NIST record file, not a picture. Enrol it in the gallery, or take its face image out and add that.</source>
        <translation>Das ist eine ANSI/NIST-Datensatzdatei, kein Bild. Nehmen Sie sie in die Sammlung auf oder entnehmen Sie ihr das Gesichtsbild und fügen Sie dieses hinzu.</translation>
    </message>
    <message>
        <source>This is text or a web page, not a picture, whatever its name says. Get the picture itself from its source.</source>
        <translation>Das ist Text oder eine Webseite, kein Bild, was auch immer der Name sagt. Besorgen Sie das Bild selbst von seiner Quelle.</translation>
    </message>
    <message>
        <source>The file is encrypted. Decrypt it with the program and password of its source, and add the result.</source>
        <translation>Die Datei ist verschlüsselt. Entschlüsseln Sie sie mit Programm und Passwort ihrer Quelle und fügen Sie das Ergebnis hinzu.</translation>
    </message>
    <message>
        <source>The picture&apos;s samples are of a kind this program cannot read (%1). Save a copy with 8 or 16 bits per channel, add the copy, and keep the original.</source>
        <translation>Die Werte des Bildes sind von einer Art, die dieses Programm nicht lesen kann (%1). Speichern Sie eine Kopie mit 8 oder 16 Bit je Kanal, fügen Sie die Kopie hinzu und bewahren Sie das Original auf.</translation>
    </message>
    <message>
        <source>The picture begins only at byte %1 of the file, after other data. Get the file from its source again, or remove that data in a copy.</source>
        <translation>Vor dem Bild stehen andere Bytes; es beginnt bei Byte %1 der Datei. Besorgen Sie die Datei erneut von ihrer Quelle oder schneiden Sie diese Bytes in einer Kopie ab.</translation>
    </message>
    <message>
        <source>The picture is damaged from line %1 on. Get the file from its source again.</source>
        <translation>Das Bild ist ab Zeile %1 beschädigt. Besorgen Sie die Datei erneut von ihrer Quelle.</translation>
    </message>
    <message>
        <source>This is not a table of portraits. It must be CSV, which spreadsheets save: a line names each column once, among them “person id” and “file”, and every quote that is opened is closed.</source>
        <translation>Das ist keine Tabelle von Portraits. Sie muss CSV sein, wie es Tabellenprogramme speichern: Eine Zeile nennt jede Spalte einmal, darunter „Personen-Nr“ und „Datei“, und jedes geöffnete Anführungszeichen wird geschlossen.</translation>
    </message>
    <message>
        <source>This row cannot be used. It needs a person id of at most 250 characters and a file, and no more fields than the line that names the columns: a value that holds the separator stands in quotes.</source>
        <translation>Diese Zeile kann nicht verwendet werden. Sie braucht eine Nummer der Person von höchstens 250 Zeichen und eine Datei und nicht mehr Felder als die Zeile, die die Spalten nennt: Ein Wert, der das Trennzeichen enthält, steht in Anführungszeichen.</translation>
    </message>
    <message>
        <source>A spreadsheet has changed this person&apos;s number, so different persons may have the same number now. Export the table again with that column as text.</source>
        <translation>Ein Tabellenprogramm hat die Nummer dieser Person verändert, sodass sie jetzt verschiedene Personen tragen können. Exportieren Sie die Tabelle erneut, mit dieser Spalte als Text.</translation>
    </message>
    <message>
        <source>The records with this number contradict each other, in this source or in the gallery, so the photo was not enrolled. Correct the number or the values, then enrol it again.</source>
        <translation>Die Angaben zu dieser Nummer widersprechen einander, in dieser Quelle oder in der Sammlung; daher wurde das Foto nicht aufgenommen. Berichtigen Sie die Nummer oder die Werte und nehmen Sie es dann erneut auf.</translation>
    </message>
    <message>
        <source>This value could not be read, so it was left empty. This alone does not keep the photo out of the gallery.</source>
        <translation>Dieser Wert konnte nicht gelesen werden und blieb leer. Das Foto wurde deswegen allein nicht ausgelassen.</translation>
    </message>
    <message>
        <source>Nothing was read from this column. Rename it if it holds what the program knows under another name.</source>
        <translation>Aus dieser Spalte wurde nichts gelesen. Benennen Sie sie um, wenn sie etwas enthält, das das Programm unter einem anderen Namen kennt.</translation>
    </message>
    <message>
        <source>The gallery holds another value for this person, and it was kept. Check which one is right.</source>
        <translation>Die Sammlung hat für diese Person einen anderen Wert, und dieser blieb. Prüfen Sie, welcher stimmt.</translation>
    </message>
    <message>
        <source>The same photo is in the gallery under the number %1 too. Check whether both are one person.</source>
        <translation>Dasselbe Foto ist auch unter der Nummer %1 in der Sammlung. Prüfen Sie, ob beide eine Person sind.</translation>
    </message>
    <message>
        <source>Files that file managers create in folders were skipped: %1.</source>
        <translation>Dateien, die Dateiverwaltungen in Ordnern anlegen, wurden übersprungen: %1.</translation>
    </message>
    <message>
        <source>The table is not in UTF-8, so it was read as Windows-1252. Check the names with accents.</source>
        <translation>Die Tabelle ist nicht in UTF-8, daher wurde sie als Windows-1252 gelesen. Prüfen Sie die Namen mit Umlauten und Akzenten.</translation>
    </message>
    <message>
        <source>This line was read as the one that names the columns; the lines above it were left out.</source>
        <translation>Diese Zeile wurde als die gelesen, die die Spalten nennt; die Zeilen darüber wurden ausgelassen.</translation>
    </message>
    <message>
        <source>This number is written here in two ways that look the same. Both were treated as one person.</source>
        <translation>Diese Nummer steht hier auf zwei Arten, die gleich aussehen. Beide wurden als eine Person behandelt.</translation>
    </message>
    <message>
        <source>Look at the probe alone first: the candidates open when its checklist is complete.</source>
        <translation>Sehen Sie zuerst das Suchbild allein an: Die Kandidaten öffnen sich, wenn seine Merkmalsliste vollständig ist.</translation>
    </message>
    <message>
        <source>Ranks and scores are shown when you have answered every candidate.</source>
        <translation>Ränge und Ähnlichkeiten werden gezeigt, wenn Sie jeden Kandidaten beantwortet haben.</translation>
    </message>
    <message>
        <source>This account differs from the audit log, so nobody can log in with it. Have a supervisor check the audit logs.</source>
        <translation>Dieses Konto ist nicht so, wie es das Protokoll sagt; daher kann sich niemand damit anmelden. Lassen Sie die Leitung die Protokolle prüfen.</translation>
    </message>
    <message>
        <source>You have examined this search already, or a user of your name has. Another person must do this examination, unless a supervisor signs that you are two people.</source>
        <translation>Diese Suche haben Sie oder ein Benutzer Ihres Namens bereits geprüft. Diese Prüfung muss eine andere Person vornehmen, es sei denn, die Leitung signiert, dass Sie zwei Personen sind.</translation>
    </message>
    <message>
        <source>You have run a search of this unknown person or seen its candidate list, so another person must do this examination.</source>
        <translation>Sie haben nach dieser unbekannten Person gesucht oder die Kandidatenliste einer solchen Suche gesehen; daher muss eine andere Person diese Prüfung vornehmen.</translation>
    </message>
    <message>
        <source>The photo shows more than one face that may be the person&apos;s (%1). Choose the right one in the window, from the list of files that were not enrolled, or cut the photo to the face of this person and enrol the copy.</source>
        <translation>Das Foto zeigt mehr als ein Gesicht, das der Person gehören kann (%1). Wählen Sie das richtige im Fenster, in der Liste der nicht aufgenommenen Dateien, oder schneiden Sie das Foto auf das Gesicht dieser Person zu und nehmen Sie die Kopie auf.</translation>
    </message>
    <message>
        <source>The file holds no head of an audit log that can be checked. Give a head that was kept, or a report.</source>
        <translation>Die Datei enthält keinen Stand eines Protokolls, der sich prüfen lässt. Geben Sie einen aufbewahrten Stand oder einen Bericht an.</translation>
    </message>
    <message>
        <source>This head does not continue the one that this witness signed last, so it is not signed. Do not rely on that log until the difference is explained.</source>
        <translation>Dieser Stand setzt nicht fort, was dieser Zeuge zuletzt signiert hat; er wird daher nicht signiert. Verlassen Sie sich nicht auf dieses Protokoll, bis die Abweichung geklärt ist.</translation>
    </message>
    <message>
        <source>Nothing is written there: not into the folder of a workspace or of a case, not through a link, and over nothing but an earlier export of the same kind. Choose another folder or name.</source>
        <translation>Dorthin wird nichts geschrieben: nicht in den Ordner eines Arbeitsbereichs oder eines Falls, nicht über eine Verknüpfung und über nichts außer einer früheren Ausgabe derselben Art. Wählen Sie einen anderen Ordner oder Namen.</translation>
    </message>
    <message>
        <source>These two appearances are joined as one person already. There is nothing more to do.</source>
        <translation>Diese beiden Auftritte sind schon als eine Person verbunden. Es ist nichts weiter zu tun.</translation>
    </message>
    <message>
        <source>These two appearances are not joined with each other; each may be joined with a third one. There is nothing to take back.</source>
        <translation>Diese beiden Auftritte sind nicht miteinander verbunden; jeder kann mit einem dritten verbunden sein. Es gibt nichts zurückzunehmen.</translation>
    </message>
    <message>
        <source>Some of these candidates have an answer already. Answer the others alone, or say that their answers are to be replaced.</source>
        <translation>Einige dieser Kandidaten haben schon eine Antwort. Beantworten Sie nur die anderen, oder geben Sie an, dass die Antworten ersetzt werden sollen.</translation>
    </message>
    <message>
        <source>Several candidates can be answered at once only in the first examination of a search, and in none that an earlier version of the program began. Answer these one by one.</source>
        <translation>Mehrere Kandidaten lassen sich nur in der ersten Prüfung einer Suche auf einmal beantworten, und in keiner, die eine frühere Version des Programms begonnen hat. Beantworten Sie diese einzeln.</translation>
    </message>
    <message>
        <source>This was written by an earlier version of Second Look and cannot be brought up to date, because nothing can be written where it lies. Copy the whole folder to a disk and open it there.</source>
        <translation>Dies hat eine frühere Version von Second Look geschrieben, und es lässt sich nicht auf den neuen Stand bringen, weil dort, wo es liegt, nichts geschrieben werden kann. Kopieren Sie den ganzen Ordner auf eine Festplatte und öffnen Sie ihn dort.</translation>
    </message>
    <message>
        <source>This copy was made while Second Look had it open, so a part of it is missing here. Close it where it comes from and copy it again; or copy this folder to a disk and open it there.</source>
        <translation>Diese Kopie wurde gemacht, während Second Look den Ordner geöffnet hatte; deshalb fehlt hier ein Teil. Schließen Sie ihn dort, wo er herkommt, und kopieren Sie ihn noch einmal; oder kopieren Sie diesen Ordner auf eine Festplatte und öffnen Sie ihn dort.</translation>
    </message>
    <message>
        <source>This workspace is open for reading, because it is write-protected where it lies. What would have to be recorded is refused. To work in it, copy the whole folder to a disk and take the write protection off it.</source>
        <translation>Dieser Arbeitsbereich ist zum Lesen geöffnet, weil er dort, wo er liegt, schreibgeschützt ist. Was aufgezeichnet werden müsste, wird abgelehnt. Um darin zu arbeiten, kopieren Sie den ganzen Ordner auf eine Festplatte und heben Sie den Schreibschutz auf.</translation>
    </message>
    <message>
        <source>%1 on this computer (process %2) has had this open since %3. Close it there, then try again. If this is a copy made while it was open, delete the file .lock in the copy first.</source>
        <extracomment>%1 is a program, %2 a number of the operating system, %3 date and time</extracomment>
        <translation>%1 auf diesem Computer (Prozess %2) hat dies seit %3 geöffnet. Schließen Sie es dort und versuchen Sie es dann erneut. Ist dies eine Kopie, die gemacht wurde, während es geöffnet war, löschen Sie zuerst die Datei .lock in der Kopie.</translation>
    </message>
    <message>
        <source>%1 on the computer %2 has had this open since %3. Close it there, then try again. If nobody works in it there any more, take it over: the audit log will say so.</source>
        <extracomment>%1 is a program, %2 a computer, %3 date and time</extracomment>
        <translation>%1 auf dem Computer %2 hat dies seit %3 geöffnet. Schließen Sie es dort und versuchen Sie es dann erneut. Arbeitet dort niemand mehr darin, übernehmen Sie es: Das Protokoll vermerkt es.</translation>
    </message>
    <message>
        <source>This drive keeps no permissions: whoever can use it could read the records. Choose a folder on a disk of this computer, or on a drive with a file system that keeps them, such as ext4.</source>
        <translation>Dieses Laufwerk kennt keine Zugriffsrechte: Wer es benutzen kann, könnte die Aufzeichnungen lesen. Wählen Sie einen Ordner auf einer Festplatte dieses Computers oder auf einem Laufwerk mit einem Dateisystem, das sie kennt, etwa ext4.</translation>
    </message>
    <message>
        <source>This drive cannot hold a database that is read while it is written, as many network drives cannot. Choose a folder on a disk of this computer, or copy the workspace to one.</source>
        <translation>Dieses Laufwerk kann keine Datenbank halten, die gelesen wird, während sie geschrieben wird; viele Netzlaufwerke können das nicht. Wählen Sie einen Ordner auf einer Festplatte dieses Computers, oder kopieren Sie den Arbeitsbereich dorthin.</translation>
    </message>
    <message>
        <source>It holds no model pack: neither a manifest.json nor all the files of a known pack. Choose the folder or the archive as it was downloaded.</source>
        <translation>Darin ist kein Modellpaket: weder eine manifest.json noch alle Dateien eines bekannten Pakets. Wählen Sie den Ordner oder das Archiv so, wie es heruntergeladen wurde.</translation>
    </message>
    <message>
        <source>The model pack needs this file, and it is not there. Get the whole pack again and keep its files beside each other.</source>
        <translation>Das Modellpaket braucht diese Datei, und sie ist nicht da. Holen Sie das ganze Paket noch einmal und lassen Sie seine Dateien beieinander.</translation>
    </message>
    <message>
        <source>The file is neither a picture nor a video in a format this program can read. If another program shows a picture of it, save a copy as PNG or JPEG there, add the copy, and keep the original.</source>
        <translation>Die Datei ist weder ein Bild noch ein Video in einem Format, das dieses Programm lesen kann. Wenn ein anderes Programm daraus ein Bild zeigt, speichern Sie dort eine Kopie als PNG oder JPEG, fügen Sie die Kopie hinzu und behalten Sie das Original.</translation>
    </message>
    <message>
        <source>The file was changed on its way: its line ends were replaced, as a transfer in text mode does. Get it from its source again, in binary mode or in an archive.</source>
        <translation>Die Datei wurde unterwegs verändert: Ihre Zeilenenden wurden ersetzt, wie es eine Übertragung im Textmodus tut. Holen Sie sie noch einmal von ihrer Quelle, im Binärmodus oder in einem Archiv.</translation>
    </message>
    <message>
        <source>The table names its columns and has no row below them. Export it again with its rows.</source>
        <translation>Die Tabelle benennt ihre Spalten und hat darunter keine Zeile. Exportieren Sie sie noch einmal mit ihren Zeilen.</translation>
    </message>
    <message>
        <source>This is a document of an office program, not a table in CSV. Save it there as CSV, in a folder from which it names the photos, and enrol that.</source>
        <translation>Das ist ein Dokument eines Büroprogramms und keine Tabelle in CSV. Speichern Sie es dort als CSV, in einem Ordner, von dem aus es die Fotos nennt, und nehmen Sie diese Datei auf.</translation>
    </message>
    <message>
        <source>This row names a file on another computer, by a drive letter, a share or an address. Put the photos beside the table and give their paths from there, such as photos/a.jpg.</source>
        <translation>Diese Zeile nennt eine Datei auf einem anderen Computer, mit einem Laufwerksbuchstaben, einer Freigabe oder einer Adresse. Legen Sie die Fotos neben die Tabelle und geben Sie ihre Pfade von dort aus an, zum Beispiel fotos/a.jpg.</translation>
    </message>
    <message>
        <source>These numbers differ only in letter case or in zeros at their beginning. They were treated as two persons. Check whether they are one.</source>
        <translation>Diese Nummern unterscheiden sich nur in Groß- und Kleinschreibung oder in Nullen am Anfang. Sie wurden als zwei Personen behandelt. Prüfen Sie, ob es eine ist.</translation>
    </message>
    <message>
        <source>The file holds %1 pictures, and only the first was enrolled. Extract the others and enrol them from files of their own.</source>
        <translation>Die Datei enthält %1 Bilder, und nur das erste wurde aufgenommen. Ziehen Sie die anderen heraus und nehmen Sie sie aus eigenen Dateien auf.</translation>
    </message>
    <message>
        <source>The picture is damaged. Get the file from its source again.</source>
        <translation>Das Bild ist beschädigt. Besorgen Sie die Datei erneut von ihrer Quelle.</translation>
    </message>
</context>
<context>
    <name>sl::widgets::FaceChoiceDialog</name>
    <message>
        <source>This one is the portrait</source>
        <translation>Dieses ist das Portrait</translation>
    </message>
    <message>
        <source>None of them: leave it out</source>
        <translation>Keines davon: auslassen</translation>
    </message>
    <message>
        <source>Choose the portrait</source>
        <translation>Portrait wählen</translation>
    </message>
    <message>
        <source>Photo with the faces found</source>
        <translation>Foto mit den gefundenen Gesichtern</translation>
    </message>
    <message>
        <source>Looking for faces…</source>
        <translation>Gesichter werden gesucht…</translation>
    </message>
    <message>
        <source>Which face is person %1?</source>
        <translation>Welches Gesicht ist Person %1?</translation>
    </message>
    <message>
        <source>%1 shows more than one face that may be the person&apos;s. Choose one by its number, with the arrow keys or with a click. Your name and the choice are kept in the audit log.</source>
        <translation>%1 zeigt mehr als ein Gesicht, das der Person gehören kann. Wählen Sie eines mit seiner Nummer, den Pfeiltasten oder einem Klick. Ihr Name und die Wahl werden im Protokoll festgehalten.</translation>
    </message>
    <message>
        <source>The photo is no longer the file whose faces are shown here, so nothing was enrolled. Close this and choose again.</source>
        <translation>Das Foto ist nicht mehr die Datei, deren Gesichter hier zu sehen sind; es wurde nichts aufgenommen. Schließen Sie dies und wählen Sie noch einmal.</translation>
    </message>
    <message>
        <source>The photo cannot be shown.</source>
        <translation>Das Foto kann nicht gezeigt werden.</translation>
    </message>
    <message>
        <source>Face %1 of %2</source>
        <translation>Gesicht %1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n faces, none chosen yet</source>
        <translation>
            <numerusform>%n Gesicht, noch nicht gewählt</numerusform>
            <numerusform>%n Gesichter, noch keines gewählt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sl::widgets::FaceSizeSlider</name>
    <message>
        <source>Size of the faces</source>
        <translation>Größe der Gesichter</translation>
    </message>
    <message>
        <source>How large the faces are drawn.</source>
        <translation>Wie groß die Gesichter gezeigt werden.</translation>
    </message>
</context>
<context>
    <name>sl::widgets::FaceStrip</name>
    <message>
        <source>Face %1</source>
        <translation>Gesicht %1</translation>
    </message>
    <message>
        <source>Face %1 of %2</source>
        <translation>Gesicht %1 von %2</translation>
    </message>
</context>
<context>
    <name>sl::widgets::FactsPanel</name>
    <message>
        <source>Facts</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Taken, as the file says</source>
        <translation>Aufgenommen laut Datei</translation>
    </message>
    <message>
        <source>Device, as the file says</source>
        <translation>Gerät laut Datei</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Eingelesen</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>Gesichter</translation>
    </message>
    <message>
        <source>Selected face</source>
        <translation>Gewähltes Gesicht</translation>
    </message>
    <message>
        <source>%1 × %2 pixels · %3</source>
        <translation>%1 × %2 Pixel · %3</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n appearance(s)</source>
        <translation>
            <numerusform>%n Auftritt</numerusform>
            <numerusform>%n Auftritte</numerusform>
        </translation>
    </message>
    <message>
        <source>Not yet searched</source>
        <translation>Noch nicht durchsucht</translation>
    </message>
</context>
<context>
    <name>sl::widgets::FeatureText</name>
    <message>
        <source>Skin</source>
        <translation>Haut</translation>
    </message>
    <message>
        <source>Outline of face and head</source>
        <translation>Umriss von Gesicht und Kopf</translation>
    </message>
    <message>
        <source>Composition of face and head</source>
        <translation>Aufbau von Gesicht und Kopf</translation>
    </message>
    <message>
        <source>Hairline and baldness</source>
        <translation>Haaransatz und Kahlheit</translation>
    </message>
    <message>
        <source>Forehead</source>
        <translation>Stirn</translation>
    </message>
    <message>
        <source>Eyebrows</source>
        <translation>Augenbrauen</translation>
    </message>
    <message>
        <source>Eyes</source>
        <translation>Augen</translation>
    </message>
    <message>
        <source>Cheeks</source>
        <translation>Wangen</translation>
    </message>
    <message>
        <source>Nose</source>
        <translation>Nase</translation>
    </message>
    <message>
        <source>Ears</source>
        <translation>Ohren</translation>
    </message>
    <message>
        <source>Mouth</source>
        <translation>Mund</translation>
    </message>
    <message>
        <source>Chin and jawline</source>
        <translation>Kinn und Kieferlinie</translation>
    </message>
    <message>
        <source>Neck</source>
        <translation>Hals</translation>
    </message>
    <message>
        <source>Facial hair</source>
        <translation>Bart</translation>
    </message>
    <message>
        <source>Facial lines</source>
        <translation>Gesichtsfalten</translation>
    </message>
    <message>
        <source>Scars</source>
        <translation>Narben</translation>
    </message>
    <message>
        <source>Facial marks</source>
        <translation>Hautmale</translation>
    </message>
    <message>
        <source>Alterations</source>
        <translation>Veränderungen</translation>
    </message>
    <message>
        <source>Other features</source>
        <translation>Andere Merkmale</translation>
    </message>
    <message>
        <source>Similar</source>
        <translation>Ähnlich</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Verschieden</translation>
    </message>
    <message>
        <source>Not comparable</source>
        <translation>Nicht vergleichbar</translation>
    </message>
    <message>
        <source>Not visible</source>
        <translation>Nicht sichtbar</translation>
    </message>
    <message>
        <source>Not visible in the candidate</source>
        <translation>Beim Kandidaten nicht sichtbar</translation>
    </message>
    <message>
        <source>Not visible in the probe</source>
        <translation>Im Suchbild nicht sichtbar</translation>
    </message>
    <message>
        <source>Not visible in either</source>
        <translation>In keinem sichtbar</translation>
    </message>
    <message>
        <source>Visible in the probe</source>
        <translation>Im Suchbild sichtbar</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a feature of the face, %2 the examiner&apos;s note on it</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Different: %1.</source>
        <translation>Verschieden: %1.</translation>
    </message>
    <message>
        <source>Similar: %1.</source>
        <translation>Ähnlich: %1.</translation>
    </message>
    <message>
        <source>Not comparable: %1.</source>
        <translation>Nicht vergleichbar: %1.</translation>
    </message>
    <message>
        <source>Not visible in one picture or in both: %1.</source>
        <translation>In einem oder in beiden Bildern nicht sichtbar: %1.</translation>
    </message>
    <message>
        <source>Marked in both pictures: %1.</source>
        <extracomment>%1 is a list of numbers</extracomment>
        <translation>In beiden Bildern markiert: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1: carries no conclusion, because %n year(s) lie between the pictures.</source>
        <extracomment>%1 is a list of features such as hairline and facial hair</extracomment>
        <translation>
            <numerusform>%1: trägt keinen Schluss, weil zwischen den Bildern %n Jahr liegt.</numerusform>
            <numerusform>%1: trägt keinen Schluss, weil zwischen den Bildern %n Jahre liegen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sl::widgets::FigureArea</name>
    <message>
        <source>Figures</source>
        <translation>Abbildungen</translation>
    </message>
    <message>
        <source>Point at a curve to read its figures, or use the arrow keys: left and right along a curve, up and down to the next one.</source>
        <translation>Zeigen Sie auf eine Kurve, um ihre Zahlen zu lesen, oder benutzen Sie die Pfeiltasten: links und rechts die Kurve entlang, auf und ab zur nächsten.</translation>
    </message>
</context>
<context>
    <name>sl::widgets::FigureText</name>
    <message>
        <source>%1: from a similarity of %2 to %3 lie %4 of %5 scores, %6.</source>
        <extracomment>%1 is &quot;Mated, one person (n = 340)&quot;, %2 and %3 are similarities, %4 and %5 numbers, %6 is a share</extracomment>
        <translation>%1: Ab einer Ähnlichkeit von %2 bis %3 liegen %4 von %5 Werten, %6.</translation>
    </message>
    <message>
        <source>From a similarity of %1 on: false matches (FMR) %2; false non-matches (FNMR) %3.</source>
        <extracomment>%1 is a similarity, %2 and %3 are shares with intervals and counts</extracomment>
        <translation>Ab einer Ähnlichkeit von %1: falsche Übereinstimmungen (FMR) %2; falsche Nichtübereinstimmungen (FNMR) %3.</translation>
    </message>
    <message>
        <source>%1, from a similarity of %2 on: false positives (FPIR) %3; missed (FNIR) %4.</source>
        <extracomment>%1 is &quot;Probes of one face&quot;, %2 is a similarity, %3 and %4 are shares with intervals and counts</extracomment>
        <translation>%1, ab einer Ähnlichkeit von %2: falsch Positive (FPIR) %3; Verfehlte (FNIR) %4.</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>Kurve</translation>
    </message>
    <message>
        <source>Scores in the bin</source>
        <translation>Werte in der Klasse</translation>
    </message>
    <message>
        <source>%1: share with the person at rank %2 or better %3.</source>
        <extracomment>%1 is &quot;Probes of one face&quot;, %2 is a rank, %3 a share with its interval and counts</extracomment>
        <translation>%1: Anteil mit der Person auf Rang %2 oder besser %3.</translation>
    </message>
    <message>
        <source>%1, from a similarity of %2 on: false positives (FPIR) %3.</source>
        <extracomment>%1 is &quot;Probes of one face&quot;, %2 is a similarity, %3 a share with its interval and counts</extracomment>
        <translation>%1, ab einer Ähnlichkeit von %2: falsch Positive (FPIR) %3.</translation>
    </message>
</context>
<context>
    <name>sl::widgets::FilterMark</name>
    <message>
        <source>Filter in force: %1. %2</source>
        <translation>Filter gesetzt: %1. %2</translation>
    </message>
    <message>
        <source>No filter: the whole gallery is searched.</source>
        <translation>Kein Filter: Die ganze Sammlung wird durchsucht.</translation>
    </message>
</context>
<context>
    <name>sl::widgets::FilterWords</name>
    <message>
        <source>female</source>
        <comment>in a list of what a filter asks for</comment>
        <translation>weiblich</translation>
    </message>
    <message>
        <source>male</source>
        <comment>in a list of what a filter asks for</comment>
        <translation>männlich</translation>
    </message>
    <message>
        <source>sex other or unspecified</source>
        <comment>in a list of what a filter asks for</comment>
        <translation>anderes oder nicht angegebenes Geschlecht</translation>
    </message>
    <message>
        <source>sex recorded as “%1”</source>
        <comment>in a list of what a filter asks for</comment>
        <translation>Geschlecht erfasst als „%1“</translation>
    </message>
    <message>
        <source>born from %1</source>
        <comment>in a list of what a filter asks for</comment>
        <translation>geboren ab %1</translation>
    </message>
    <message>
        <source>born until %1</source>
        <comment>in a list of what a filter asks for</comment>
        <translation>geboren bis %1</translation>
    </message>
    <message>
        <source>born from %1 until %2</source>
        <comment>in a list of what a filter asks for</comment>
        <translation>geboren von %1 bis %2</translation>
    </message>
    <message>
        <source>agency %1</source>
        <comment>in a list of what a filter asks for</comment>
        <translation>Behörde %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>in a list of what a filter asks for</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Persons without a record of it are kept in.</source>
        <translation>Personen ohne Angabe dazu bleiben dabei.</translation>
    </message>
    <message>
        <source>Persons without a record of it are left out.</source>
        <translation>Personen ohne Angabe dazu werden ausgelassen.</translation>
    </message>
    <message>
        <source>%1: left out %2, with them everybody without a record of it; how many these were was not counted.</source>
        <extracomment>what it asks for, and a number of persons</extracomment>
        <translation>%1: %2 ausgelassen, darunter alle ohne Angabe dazu; wie viele das waren, wurde nicht gezählt.</translation>
    </message>
    <message>
        <source>%1: left out %2. Without a record of it, but kept in: %3.</source>
        <extracomment>what it asks for, and two numbers of persons</extracomment>
        <translation>%1: %2 ausgelassen. Ohne Angabe dazu, aber dabei geblieben: %3.</translation>
    </message>
    <message>
        <source>%1: left out %2, of them %3 without a record of it.</source>
        <extracomment>what it asks for, and two numbers of persons</extracomment>
        <translation>%1: %2 ausgelassen, davon %3 ohne Angabe dazu.</translation>
    </message>
    <message>
        <source>Sex: %1 recorded otherwise, %2 not recorded.</source>
        <translation>Geschlecht: %1 anders erfasst, %2 nicht erfasst.</translation>
    </message>
    <message>
        <source>Year of birth: %1 recorded otherwise, %2 not recorded.</source>
        <translation>Geburtsjahr: %1 anders erfasst, %2 nicht erfasst.</translation>
    </message>
    <message>
        <source>Agency: %1 recorded otherwise, %2 not recorded.</source>
        <translation>Behörde: %1 anders erfasst, %2 nicht erfasst.</translation>
    </message>
</context>
<context>
    <name>sl::widgets::Finding</name>
    <message>
        <source>Workspace</source>
        <translation>Arbeitsbereich</translation>
    </message>
    <message>
        <source>Case %1</source>
        <translation>Fall %1</translation>
    </message>
    <message numerus="yes">
        <source>%1: all %n entries follow from each other, and every record is as they say; nothing was altered.</source>
        <extracomment>%1 is what the log is of</extracomment>
        <translation>
            <numerusform>%1: Der %n Eintrag ist unversehrt, und jeder Datensatz ist so, wie er es sagt; nichts wurde verändert.</numerusform>
            <numerusform>%1: Alle %n Einträge folgen lückenlos aufeinander, und jeder Datensatz ist so, wie sie es sagen; nichts wurde verändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: entry %2 does not follow from the one before. It, or one before it, was altered outside this program. Keep the folder as it is and tell a supervisor.</source>
        <extracomment>%1 is what the log is of, %2 the number of an entry</extracomment>
        <translation>%1: Eintrag %2 folgt nicht auf den vorigen. Er oder ein früherer wurde außerhalb dieses Programms verändert. Belassen Sie den Ordner, wie er ist, und verständigen Sie die Leitung.</translation>
    </message>
    <message>
        <source>%1: could not be checked, so nothing is known about it. %2</source>
        <extracomment>%1 is what the log is of, %2 a sentence that says why</extracomment>
        <translation>%1: konnte nicht geprüft werden, daher ist darüber nichts bekannt. %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is what the log is of, %2 a sentence about one of its records
----------
%1 is the name of a file, %2 a sentence about it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: all %n sealed files were read; each is as its record says.</source>
        <extracomment>%1 is &quot;Workspace&quot; or a case</extracomment>
        <translation>
            <numerusform>%1: %n versiegelte Datei wurde gelesen; sie ist so, wie ihr Datensatz sagt.</numerusform>
            <numerusform>%1: Alle %n versiegelten Dateien wurden gelesen; jede ist so, wie ihr Datensatz sagt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n sealed files were read; %2 are not as their records say. Keep the folder as it is and tell a supervisor.</source>
        <extracomment>%1 is &quot;Workspace&quot; or a case, %2 a number</extracomment>
        <translation>
            <numerusform>%1: %n versiegelte Datei wurde gelesen; nicht so, wie ihr Datensatz sagt: %2. Belassen Sie den Ordner, wie er ist, und verständigen Sie die Leitung.</numerusform>
            <numerusform>%1: %n versiegelte Dateien wurden gelesen; nicht so, wie ihr Datensatz sagt: %2. Belassen Sie den Ordner, wie er ist, und verständigen Sie die Leitung.</numerusform>
        </translation>
    </message>
    <message>
        <source>Head of the chain: %1</source>
        <extracomment>%1 is a SHA-256 in hexadecimal</extracomment>
        <translation>Letzter Hashwert der Kette: %1</translation>
    </message>
    <message>
        <source>%1: the sealed files could not be checked, so nothing is known about them. %2</source>
        <extracomment>%1 is &quot;Workspace&quot; or a case, %2 a sentence that says why</extracomment>
        <translation>%1: Die versiegelten Dateien konnten nicht geprüft werden; über sie ist also nichts bekannt. %2</translation>
    </message>
</context>
<context>
    <name>sl::widgets::FindingList</name>
    <message>
        <source>What the check found</source>
        <translation>Ergebnis der Prüfung</translation>
    </message>
</context>
<context>
    <name>sl::widgets::Format</name>
    <message numerus="yes">
        <source>About %n second(s) left</source>
        <translation>
            <numerusform>Noch etwa %n Sekunde</numerusform>
            <numerusform>Noch etwa %n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s) left</source>
        <translation>
            <numerusform>Noch etwa %n Minute</numerusform>
            <numerusform>Noch etwa %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n hour(s) left</source>
        <translation>
            <numerusform>Noch etwa %n Stunde</numerusform>
            <numerusform>Noch etwa %n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) later</source>
        <translation>
            <numerusform>%n Tag später</numerusform>
            <numerusform>%n Tage später</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) earlier</source>
        <translation>
            <numerusform>%n Tag früher</numerusform>
            <numerusform>%n Tage früher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) later</source>
        <translation>
            <numerusform>%n Monat später</numerusform>
            <numerusform>%n Monate später</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) earlier</source>
        <translation>
            <numerusform>%n Monat früher</numerusform>
            <numerusform>%n Monate früher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) later</source>
        <translation>
            <numerusform>%n Jahr später</numerusform>
            <numerusform>%n Jahre später</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) earlier</source>
        <translation>
            <numerusform>%n Jahr früher</numerusform>
            <numerusform>%n Jahre früher</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sl::widgets::FrameLine</name>
    <message>
        <source>Frame number</source>
        <translation>Nummer des Einzelbilds</translation>
    </message>
    <message>
        <source>Frame type</source>
        <translation>Typ des Einzelbilds</translation>
    </message>
    <message>
        <source>Time in the stream</source>
        <translation>Zeit im Strom</translation>
    </message>
    <message>
        <source>Time by the file&apos;s clock</source>
        <translation>Zeit nach der Uhr der Datei</translation>
    </message>
    <message>
        <source>Time by the clock in the picture</source>
        <translation>Zeit nach der Uhr im Bild</translation>
    </message>
    <message>
        <source>The lines of an interlaced frame are of two moments. Look at those of one alone; the others are computed. What is taken is the whole frame.</source>
        <translation>Die Zeilen eines Einzelbilds mit Zeilensprung stammen aus zwei Augenblicken. Hier sieht man nur die des einen; die übrigen werden berechnet. Übernommen wird immer das ganze Einzelbild.</translation>
    </message>
    <message>
        <source>Both fields</source>
        <translation>Beide Halbbilder</translation>
    </message>
    <message>
        <source>Top field alone</source>
        <translation>Nur oberes Halbbild</translation>
    </message>
    <message>
        <source>Bottom field alone</source>
        <translation>Nur unteres Halbbild</translation>
    </message>
</context>
<context>
    <name>sl::widgets::FrameWords</name>
    <message>
        <source>Frame %1 of %2, counted from 0</source>
        <translation>Einzelbild %1 von %2, ab 0 gezählt</translation>
    </message>
    <message>
        <source>Frame %1, counted from 0</source>
        <translation>Einzelbild %1, ab 0 gezählt</translation>
    </message>
    <message>
        <source>%1, key frame</source>
        <translation>%1, Schlüsselbild</translation>
    </message>
    <message>
        <source>Type %1</source>
        <translation>Typ %1</translation>
    </message>
    <message>
        <source>parts were filled in by the decoder</source>
        <translation>Teile hat der Decoder ergänzt</translation>
    </message>
    <message>
        <source>stream %1</source>
        <translation>Strom %1</translation>
    </message>
    <message>
        <source>file clock %1</source>
        <translation>Uhr der Datei %1</translation>
    </message>
    <message>
        <source>the file has no clock</source>
        <translation>die Datei hat keine Uhr</translation>
    </message>
    <message>
        <source>stretched to square pixels</source>
        <translation>auf quadratische Pixel gestreckt</translation>
    </message>
    <message>
        <source>the clock in the picture is not read</source>
        <translation>Uhr im Bild nicht abgelesen</translation>
    </message>
    <message>
        <source>clock in the picture %1</source>
        <translation>Uhr im Bild %1</translation>
    </message>
    <message>
        <source>%1 read %2 in frame %3.</source>
        <translation>%1 las %2 in Einzelbild %3 ab.</translation>
    </message>
    <message>
        <source>The file has no clock: time is counted at its average rate.</source>
        <translation>Die Datei hat keine Uhr: Die Zeit wird mit ihrer mittleren Bildrate gezählt.</translation>
    </message>
    <message>
        <source>This clock is %1 s ahead of the true time.</source>
        <translation>Diese Uhr geht gegenüber der wahren Zeit %1 s vor.</translation>
    </message>
    <message>
        <source>This clock is %1 s behind the true time.</source>
        <translation>Diese Uhr geht gegenüber der wahren Zeit %1 s nach.</translation>
    </message>
    <message>
        <source>Appearance %1</source>
        <translation>Auftritt %1</translation>
    </message>
    <message>
        <source>Appearance %1 in %2</source>
        <extracomment>%1 is an appearance&apos;s number, %2 the name of its video</extracomment>
        <translation>Auftritt %1 in %2</translation>
    </message>
    <message>
        <source>Frame %1 was not taken.</source>
        <translation>Einzelbild %1 wurde nicht übernommen.</translation>
    </message>
    <message>
        <source>Frame %1 is a picture of the case already.</source>
        <translation>Einzelbild %1 ist bereits ein Bild des Falls.</translation>
    </message>
    <message>
        <source>Frame %1 is a picture of the case now. It is searched for faces later.</source>
        <translation>Einzelbild %1 ist jetzt ein Bild des Falls. Nach Gesichtern wird es später durchsucht.</translation>
    </message>
    <message numerus="yes">
        <source>Frame %1 is a picture of the case now, with %n face(s).</source>
        <translation>
            <numerusform>Einzelbild %1 ist jetzt ein Bild des Falls, mit %n Gesicht.</numerusform>
            <numerusform>Einzelbild %1 ist jetzt ein Bild des Falls, mit %n Gesichtern.</numerusform>
        </translation>
    </message>
    <message>
        <source>interlaced, top field first</source>
        <translation>Zeilensprung, oberes Halbbild zuerst</translation>
    </message>
    <message>
        <source>interlaced, bottom field first</source>
        <translation>Zeilensprung, unteres Halbbild zuerst</translation>
    </message>
    <message>
        <source>turned %1° clockwise</source>
        <translation>um %1° im Uhrzeigersinn gedreht</translation>
    </message>
    <message>
        <source>mirrored</source>
        <translation>gespiegelt</translation>
    </message>
</context>
<context>
    <name>sl::widgets::GalleryFilterBar</name>
    <message>
        <source>Name or number</source>
        <translation>Name oder Nummer</translation>
    </message>
    <message>
        <source>Born from</source>
        <translation>Geboren ab</translation>
    </message>
    <message>
        <source>any</source>
        <comment>year of birth</comment>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>Born to</source>
        <translation>Geboren bis</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Behörde</translation>
    </message>
    <message>
        <source>Any agency</source>
        <translation>Alle Behörden</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Geschlecht</translation>
    </message>
    <message>
        <source>Any sex</source>
        <translation>Alle Geschlechter</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Weiblich</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Männlich</translation>
    </message>
    <message>
        <source>Another</source>
        <translation>Anderes</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Geboren</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two years</comment>
        <translation>bis</translation>
    </message>
</context>
<context>
    <name>sl::widgets::GalleryPage</name>
    <message>
        <source>The gallery is empty</source>
        <translation>Die Sammlung ist leer</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Niemand gefunden</translation>
    </message>
    <message>
        <source>No person of the gallery matches. Change the name, number or filters above.</source>
        <translation>Keine Person der Sammlung entspricht den Angaben. Ändern Sie oben Name, Nummer oder Filter.</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>Sammlung</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Searches compare faces with the persons enrolled here. %1</source>
        <translation>Suchen vergleichen Gesichter mit den hier aufgenommenen Personen. %1</translation>
    </message>
    <message>
        <source>Enrol a folder that holds one folder of photos per person, a CSV file that lists the photos, or ANSI/NIST record files. Searches compare faces with the persons enrolled here.</source>
        <translation>Nehmen Sie einen Ordner auf, der je Person einen Ordner mit Lichtbildern enthält, eine CSV-Datei, die die Lichtbilder aufführt, oder ANSI/NIST-Dateien. Suchen vergleichen Gesichter mit den hier aufgenommenen Personen.</translation>
    </message>
    <message>
        <source>Drop a folder, a table or a record file to enrol it</source>
        <translation>Einen Ordner, eine Tabelle oder eine ANSI/NIST-Datei ablegen, um sie aufzunehmen</translation>
    </message>
    <message numerus="yes">
        <source>%1 persons</source>
        <comment>counts</comment>
        <translation>
            <numerusform>%1 Person</numerusform>
            <numerusform>%1 Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 portraits</source>
        <comment>counts</comment>
        <translation>
            <numerusform>%1 Portrait</numerusform>
            <numerusform>%1 Portraits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sl::widgets::HeadVerdict</name>
    <message>
        <source>Workspace</source>
        <translation>Arbeitsbereich</translation>
    </message>
    <message>
        <source>Case %1</source>
        <translation>Fall %1</translation>
    </message>
    <message>
        <source>an unstated time</source>
        <translation>einem nicht genannten Zeitpunkt</translation>
    </message>
    <message>
        <source>%1: the log continues the head of %2. Entries then: %3, now: %4.</source>
        <extracomment>%1 is &quot;Workspace&quot; or a case, %2 a date, %3 and %4 are numbers of entries</extracomment>
        <translation>%1: Das Protokoll setzt den Stand vom %2 fort. Einträge damals: %3, jetzt: %4.</translation>
    </message>
    <message>
        <source>%1: ENTRIES ARE MISSING. This log has %2 entries; the head of %3 saw %4.</source>
        <translation>%1: EINTRÄGE FEHLEN. Dieses Protokoll hat %2 Einträge; der Stand vom %3 hat %4 gesehen.</translation>
    </message>
    <message>
        <source>%1: THE LOG IS A DIFFERENT ONE. An entry from %2 to %3 is not the one that the head of %4 saw.</source>
        <translation>%1: DAS PROTOKOLL IST EIN ANDERES. Ein Eintrag von %2 bis %3 ist nicht der, den der Stand vom %4 gesehen hat.</translation>
    </message>
    <message>
        <source>%1: THE CASE IS MISSING. The head of %2 saw %3 entries of its log.</source>
        <translation>%1: DER FALL FEHLT. Der Stand vom %2 hat %3 Einträge seines Protokolls gesehen.</translation>
    </message>
    <message>
        <source>The head of %1 belongs to another workspace&apos;s log.</source>
        <translation>Der Stand vom %1 gehört zum Protokoll eines anderen Arbeitsbereichs.</translation>
    </message>
    <message>
        <source>The head is signed by %1.</source>
        <translation>Der Stand ist von %1 signiert.</translation>
    </message>
    <message>
        <source>The head says that %1 signed it, but the signature is not theirs. Do not rely on it.</source>
        <translation>Der Stand nennt %1 als signierende Person, aber die Signatur ist nicht von dort. Verlassen Sie sich nicht darauf.</translation>
    </message>
    <message>
        <source>Who signed the head is not known here: anybody may have written it.</source>
        <translation>Wer den Stand signiert hat, ist hier nicht bekannt: Jeder kann ihn geschrieben haben.</translation>
    </message>
    <message>
        <source>Witness: %1 signed the head on %2.</source>
        <translation>Zeuge: %1 hat den Stand am %2 signiert.</translation>
    </message>
    <message>
        <source>Witness: the signature is not that of %1. Do not rely on it.</source>
        <translation>Zeuge: Die Signatur ist nicht die von %1. Verlassen Sie sich nicht darauf.</translation>
    </message>
    <message>
        <source>Witness: somebody who calls themselves %1 and is not known here.</source>
        <translation>Zeuge: jemand, der sich %1 nennt und hier nicht bekannt ist.</translation>
    </message>
</context>
<context>
    <name>sl::widgets::HelpSheet</name>
    <message>
        <source> or </source>
        <extracomment>between two keys of which either will do</extracomment>
        <translation> oder </translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Commands and keys</source>
        <translation>Befehle und Tasten</translation>
    </message>
    <message>
        <source>A case goes from left to right: media, probe, candidates, comparison, report. %1</source>
        <translation>Ein Fall geht von links nach rechts: Medien, Suchbild, Kandidaten, Vergleich, Bericht. %1</translation>
    </message>
</context>
<context>
    <name>sl::widgets::HistogramView</name>
    <message>
        <source>Brightness of the pixels</source>
        <translation>Helligkeit der Pixel</translation>
    </message>
    <message>
        <source>How many pixels are how bright, from black to white, as the picture is shown.</source>
        <translation>Wie viele Pixel wie hell sind, von Schwarz bis Weiß, so wie das Bild gezeigt wird.</translation>
    </message>
</context>
<context>
    <name>sl::widgets::JobRow</name>
    <message>
        <source>Pause this work.</source>
        <translation>Diese Arbeit unterbrechen.</translation>
    </message>
    <message>
        <source>Stop this work. What was done so far is kept.</source>
        <translation>Diese Arbeit anhalten. Was bis dahin getan ist, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Continue this work.</source>
        <translation>Diese Arbeit fortsetzen.</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <extracomment>%1 is what is done (&quot;Importing media&quot;), %2 and %3 are numbers</extracomment>
        <translation>%1: %2 von %3</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>unterbrochen</translation>
    </message>
    <message>
        <source>%1 per second</source>
        <extracomment>%1 is a number of items</extracomment>
        <translation>%1 je Sekunde</translation>
    </message>
</context>
<context>
    <name>sl::widgets::JoinCommands</name>
    <message>
        <source>There is no other appearance to join this one with.</source>
        <translation>Es gibt keinen anderen Auftritt, mit dem dieser verbunden werden könnte.</translation>
    </message>
    <message>
        <source>This appearance is joined with no other.</source>
        <translation>Dieser Auftritt ist mit keinem anderen verbunden.</translation>
    </message>
    <message>
        <source>%1 and %2 are one person from now on, as you see it.</source>
        <extracomment>%1 and %2: &quot;Appearance 1&quot;, &quot;Appearance 2 in gate.mkv&quot;</extracomment>
        <translation>%1 und %2 sind von jetzt an eine Person, so wie Sie es sehen.</translation>
    </message>
    <message>
        <source>%1 and %2 are no longer joined as one person.</source>
        <translation>%1 und %2 sind nicht mehr als eine Person verbunden.</translation>
    </message>
    <message>
        <source>Both are seen in frame %1: is there a mirror, or more than one picture in it?</source>
        <translation>Beide sind in Einzelbild %1 zu sehen: Ist dort ein Spiegel, oder zeigt es mehr als ein Bild?</translation>
    </message>
</context>
<context>
    <name>sl::widgets::JoinMenu</name>
    <message>
        <source>One person with</source>
        <translation>Eine Person mit</translation>
    </message>
    <message>
        <source>Not one person after all with</source>
        <translation>Doch nicht eine Person mit</translation>
    </message>
</context>
<context>
    <name>sl::widgets::LockPage</name>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>%1 is logged in. Work that was begun goes on.</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>%1 ist angemeldet. Begonnene Arbeit läuft weiter.</translation>
    </message>
    <message numerus="yes">
        <source>Nobody used the program for %n minute(s).</source>
        <translation>
            <numerusform>Das Programm wurde %n Minute lang nicht benutzt.</numerusform>
            <numerusform>Das Programm wurde %n Minuten lang nicht benutzt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is as it was left once the password is given.</source>
        <translation>Nach Eingabe des Passworts ist alles, wie es verlassen wurde.</translation>
    </message>
    <message>
        <source>This must be filled in.</source>
        <translation>Diese Angabe ist nötig.</translation>
    </message>
    <message>
        <source>Unlocking your key…</source>
        <translation>Ihr Schlüssel wird entsperrt…</translation>
    </message>
</context>
<context>
    <name>sl::widgets::LoginPage</name>
    <message>
        <source>Log in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Anmeldename</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Another workspace…</source>
        <translation>Anderer Arbeitsbereich…</translation>
    </message>
    <message>
        <source>This must be filled in.</source>
        <translation>Diese Angabe ist nötig.</translation>
    </message>
    <message>
        <source>Unlocking your key…</source>
        <translation>Ihr Schlüssel wird entsperrt…</translation>
    </message>
    <message>
        <source>This is a demo: log in as</source>
        <translation>Dies ist eine Demo: anmelden als</translation>
    </message>
    <message>
        <source>%1
Login %2, password %3</source>
        <extracomment>%1 is a list of roles, %2 a login, %3 a password</extracomment>
        <translation>%1
Anmeldename %2, Passwort %3</translation>
    </message>
    <message>
        <source>Files belong to a case</source>
        <translation>Dateien gehören zu einem Fall</translation>
    </message>
    <message>
        <source>Log in first, then drop the files on the case that they belong to.</source>
        <translation>Melden Sie sich zuerst an und legen Sie die Dateien dann auf dem Fall ab, zu dem sie gehören.</translation>
    </message>
</context>
<context>
    <name>sl::widgets::MainWindow</name>
    <message>
        <source>Demo: the people in this workspace do not exist. Never use it for casework.</source>
        <translation>Demo: Die Personen in diesem Arbeitsbereich gibt es nicht. Benutzen Sie ihn nie für echte Fälle.</translation>
    </message>
    <message>
        <source>Gallery: %1</source>
        <extracomment>%1 is a number of persons</extracomment>
        <translation>Sammlung: %1</translation>
    </message>
    <message>
        <source>Second Look</source>
        <extracomment>%1 is a case or mode</extracomment>
        <translation>Second Look</translation>
    </message>
    <message>
        <source>%1 - Second Look</source>
        <translation>%1 - Second Look</translation>
    </message>
    <message>
        <source>Making the demo</source>
        <translation>Demo wird angelegt</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Stop it and log out</source>
        <translation>Anhalten und abmelden</translation>
    </message>
    <message>
        <source>Still running: %1. It will be stopped. What is stored so far stays: an import continues by itself when its case is next opened, an enrolment when it is started again.</source>
        <extracomment>%1 names work such as &quot;Importing 20 files&quot;</extracomment>
        <translation>Läuft noch: %1. Es wird angehalten. Gespeichertes bleibt erhalten: Ein Einlesen geht von selbst weiter, wenn sein Fall wieder geöffnet wird, eine Aufnahme, wenn sie erneut begonnen wird.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Stop it and quit</source>
        <translation>Anhalten und beenden</translation>
    </message>
    <message>
        <source>Open for reading: nothing can be written where this workspace lies. Copy the folder to a disk to work in it.</source>
        <translation>Zum Lesen geöffnet: Wo dieser Arbeitsbereich liegt, kann nichts geschrieben werden. Kopieren Sie den Ordner auf eine Festplatte, um darin zu arbeiten.</translation>
    </message>
</context>
<context>
    <name>sl::widgets::MediaBrowser</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>Gesichter</translation>
    </message>
    <message>
        <source>No face</source>
        <translation>Kein Gesicht</translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation>Probleme (%1)</translation>
    </message>
    <message>
        <source>No media of this kind.</source>
        <translation>Keine Medien dieser Art.</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Medien</translation>
    </message>
    <message numerus="yes">
        <source>%n media</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show these %n media</source>
        <translation>
            <numerusform>Diese %n Datei zeigen</numerusform>
            <numerusform>Diese %n Dateien zeigen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sl::widgets::MediaDelegate</name>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Could not be added</source>
        <translation>Nicht übernommen</translation>
    </message>
    <message>
        <source>No face</source>
        <translation>Kein Gesicht</translation>
    </message>
    <message numerus="yes">
        <source>%n face(s)</source>
        <translation>
            <numerusform>%n Gesicht</numerusform>
            <numerusform>%n Gesichter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Video, %n seen</source>
        <translation>
            <numerusform>Video, %n gesehen</numerusform>
            <numerusform>Video, %n gesehen</numerusform>
        </translation>
    </message>
    <message>
        <source>Damaged · no face</source>
        <translation>Defekt · kein Gesicht</translation>
    </message>
    <message numerus="yes">
        <source>Damaged · %n face(s)</source>
        <translation>
            <numerusform>Defekt · %n Gesicht</numerusform>
            <numerusform>Defekt · %n Gesichter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 of %1 · %n face(s)</source>
        <extracomment>Of so many pictures in the file the first was looked at</extracomment>
        <translation>
            <numerusform>1 von %1 · %n Gesicht</numerusform>
            <numerusform>1 von %1 · %n Gesichter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sl::widgets::MediaModel</name>
    <message numerus="yes">
        <source>%n face(s)</source>
        <translation>
            <numerusform>%n Gesicht</numerusform>
            <numerusform>%n Gesichter</numerusform>
        </translation>
    </message>
    <message>
        <source>Not yet searched for faces</source>
        <translation>Noch nicht nach Gesichtern durchsucht</translation>
    </message>
</context>
<context>
    <name>sl::widgets::MediaPage</name>
    <message>
        <source>No media in this case yet</source>
        <translation>Noch keine Medien in diesem Fall</translation>
    </message>
    <message>
        <source>Add files to the case</source>
        <translation>Dem Fall Dateien hinzufügen</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Add a folder to the case</source>
        <translation>Dem Fall einen Ordner hinzufügen</translation>
    </message>
    <message>
        <source>Importing into case %1</source>
        <translation>Einlesen in Fall %1</translation>
    </message>
    <message>
        <source>Importing a pasted picture</source>
        <translation>Ein eingefügtes Bild wird eingelesen</translation>
    </message>
    <message>
        <source>There is no picture and no file on the clipboard.</source>
        <translation>In der Zwischenablage ist weder ein Bild noch eine Datei.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) added</source>
        <translation>
            <numerusform>%n Datei hinzugefügt</numerusform>
            <numerusform>%n Dateien hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n face(s) found</source>
        <translation>
            <numerusform>%n Gesicht gefunden</numerusform>
            <numerusform>%n Gesichter gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be added: see Problems</source>
        <translation>
            <numerusform>%n Datei konnte nicht übernommen werden: siehe Probleme</numerusform>
            <numerusform>%n Dateien konnten nicht übernommen werden: siehe Probleme</numerusform>
        </translation>
    </message>
    <message>
        <source>stopped before the end</source>
        <translation>vor dem Ende angehalten</translation>
    </message>
    <message>
        <source>This file waits to be searched for faces.</source>
        <translation>Diese Datei wartet auf die Auswertung.</translation>
    </message>
    <message>
        <source>Continuing the import into case %1</source>
        <translation>Einlesen in Fall %1 wird fortgesetzt</translation>
    </message>
    <message>
        <source>Drop pictures, videos or folders anywhere on this page, paste a picture, or add files. Each file is hashed and sealed before it is opened.</source>
        <translation>Legen Sie Bilder, Videos oder Ordner irgendwo auf dieser Seite ab, fügen Sie ein Bild ein oder wählen Sie Dateien. Jede Datei wird vor dem Öffnen mit ihrem Hashwert erfasst und versiegelt.</translation>
    </message>
    <message>
        <source>This video is being searched for faces.</source>
        <translation>Dieses Video wird nach Gesichtern durchgesehen.</translation>
    </message>
    <message>
        <source>Drop to add to this case</source>
        <translation>Ablegen, um es diesem Fall hinzuzufügen</translation>
    </message>
    <message>
        <source>Pasted %1</source>
        <extracomment>%1 is a time; a file&apos;s ending follows</extracomment>
        <translation>Eingefügt %1</translation>
    </message>
</context>
<context>
    <name>sl::widgets::MediaPicture</name>
    <message>
        <source>Picture with the faces found in it</source>
        <translation>Bild mit den darin gefundenen Gesichtern</translation>
    </message>
    <message>
        <source>Draw a box around the face. Esc stops.</source>
        <translation>Ziehen Sie einen Rahmen um das Gesicht. Esc bricht ab.</translation>
    </message>
    <message numerus="yes">
        <source>The face is laid out for the next search: %n face(s) in the probe.</source>
        <translation>
            <numerusform>Das Gesicht ist für die nächste Suche vorgemerkt: %n Gesicht im Suchbild.</numerusform>
            <numerusform>Das Gesicht ist für die nächste Suche vorgemerkt: %n Gesichter im Suchbild.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sl::widgets::ModelsPanel</name>
    <message>
        <source>Model packs</source>
        <translation>Modellpakete</translation>
    </message>
    <message>
        <source>A model pack finds faces and makes the templates that are searched. Scripts install one with “secondlook-cli models install”. Your own packs are in %1</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Ein Modellpaket findet Gesichter und erstellt die Templates, die gesucht werden. Skripte installieren eines mit „secondlook-cli models install“. Ihre eigenen Pakete liegen in %1</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>Modellkarte</translation>
    </message>
    <message>
        <source>Choose the folder of a model pack</source>
        <translation>Den Ordner eines Modellpakets wählen</translation>
    </message>
    <message>
        <source>Choose the archive or the manifest of a model pack</source>
        <translation>Das Archiv oder Manifest eines Modellpakets wählen</translation>
    </message>
    <message>
        <source>Model packs (*.zip *.tar *.tgz *.tar.gz *.tar.xz *.tar.zst *.json)</source>
        <translation>Modellpakete (*.zip *.tar *.tgz *.tar.gz *.tar.xz *.tar.zst *.json)</translation>
    </message>
    <message>
        <source>Install a model pack</source>
        <translation>Modellpaket installieren</translation>
    </message>
    <message>
        <source>Address of the archive or the manifest of a model pack:</source>
        <translation>Adresse des Archivs oder Manifests eines Modellpakets:</translation>
    </message>
    <message>
        <source>A folder that is not a usable model pack</source>
        <translation>Ein Ordner, der kein benutzbares Modellpaket ist</translation>
    </message>
    <message>
        <source>Id: %1
Licence: %2
SHA-256 over manifest and files: %3
Folder: %4</source>
        <translation>Kennung: %1
Lizenz: %2
SHA-256 über Manifest und Dateien: %3
Ordner: %4</translation>
    </message>
    <message>
        <source>Id: %1
Licence: %2
To be fetched: %3
Files: %4
On a computer without a network, install from a folder that holds these files.</source>
        <extracomment>%3 is a size (&quot;38.9 MB&quot;), %4 a list of file names</extracomment>
        <translation>Kennung: %1
Lizenz: %2
Zu holen: %3
Dateien: %4
Installieren Sie auf einem Rechner ohne Netz aus einem Ordner mit diesen Dateien.</translation>
    </message>
    <message numerus="yes">
        <source>%n portraits have no template of the model pack in use. Until these are made, searches do not find them.</source>
        <translation>
            <numerusform>%n Portrait hat kein Template des benutzten Modellpakets. Bis es erstellt ist, finden Suchen es nicht.</numerusform>
            <numerusform>%n Portraits haben kein Template des benutzten Modellpakets. Bis es erstellt ist, finden Suchen sie nicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>The program was started with a model pack of its own (--models), which is used until it is closed.</source>
        <translation>Das Programm wurde mit einem eigenen Modellpaket gestartet (--models); es wird benutzt, bis das Programm geschlossen wird.</translation>
    </message>
    <message>
        <source>Only a supervisor chooses the model pack of a workspace.</source>
        <translation>Nur die Leitung wählt das Modellpaket eines Arbeitsbereichs.</translation>
    </message>
    <message>
        <source>The model pack is installed. Look at its model card before you use it.</source>
        <translation>Das Modellpaket ist installiert. Lesen Sie die Modellkarte, bevor Sie es benutzen.</translation>
    </message>
    <message>
        <source>Use another model pack</source>
        <translation>Anderes Modellpaket benutzen</translation>
    </message>
    <message>
        <source>From now on this workspace searches with “%1”. The templates of all portraits are made again in the background; until they are made, searches do not find those portraits. Cases, answers and reports stay as they are.</source>
        <translation>Von jetzt an sucht dieser Arbeitsbereich mit „%1“. Die Templates aller Portraits werden im Hintergrund neu erstellt; bis dahin finden Suchen diese Portraits nicht. Fälle, Antworten und Berichte bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Use this pack</source>
        <translation>Paket benutzen</translation>
    </message>
    <message>
        <source>This workspace uses “%1” now.</source>
        <translation>Dieser Arbeitsbereich benutzt jetzt „%1“.</translation>
    </message>
    <message>
        <source>Installing a model pack</source>
        <translation>Modellpaket wird installiert</translation>
    </message>
</context>
<context>
    <name>sl::widgets::NewCaseDialog</name>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>As your agency writes it, for example 2026-0141.</source>
        <translation>Wie Ihre Behörde sie schreibt, zum Beispiel 2026-0141.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>A few words to find the case by.</source>
        <translation>Einige Worte, um den Fall wiederzufinden.</translation>
    </message>
    <message>
        <source>Offence</source>
        <translation>Delikt</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Rechtsgrundlage</translation>
    </message>
    <message>
        <source>The law or order this search rests on.</source>
        <translation>Das Gesetz oder die Anordnung, worauf diese Suche beruht.</translation>
    </message>
    <message>
        <source>Requested by</source>
        <translation>Angefordert von</translation>
    </message>
    <message>
        <source>Who asked for the search.</source>
        <translation>Wer die Suche angefordert hat.</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>What the result is for.</source>
        <translation>Wozu das Ergebnis dient.</translation>
    </message>
    <message>
        <source>Create case</source>
        <translation>Fall anlegen</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Neuer Fall</translation>
    </message>
    <message>
        <source>From the agency&apos;s policy.</source>
        <translation>Aus der Richtlinie der Behörde.</translation>
    </message>
    <message>
        <source>This must be filled in.</source>
        <translation>Diese Angabe ist nötig.</translation>
    </message>
    <message>
        <source>%1 (optional)</source>
        <extracomment>%1 is the name of a field that may stay empty</extracomment>
        <translation>%1 (freiwillig)</translation>
    </message>
</context>
<context>
    <name>sl::widgets::PackListModel</name>
    <message>
        <source>In use</source>
        <translation>In Gebrauch</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Installiert</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>Nicht benutzbar</translation>
    </message>
    <message>
        <source>Can be installed</source>
        <translation>Installierbar</translation>
    </message>
    <message>
        <source>Model pack</source>
        <translation>Modellpaket</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
</context>
<context>
    <name>sl::widgets::PaneFacts</name>
    <message>
        <source>%1 · day not known</source>
        <translation>%1 · Tag nicht bekannt</translation>
    </message>
    <message>
        <source>%1 · taken %2</source>
        <translation>%1 · aufgenommen %2</translation>
    </message>
    <message>
        <source>%1 × %2 px</source>
        <extracomment>%1 a width, %2 a height</extracomment>
        <translation>%1 × %2 px</translation>
    </message>
    <message>
        <source>eyes %1 px apart</source>
        <translation>Augenabstand %1 px</translation>
    </message>
    <message>
        <source>turned by %1° to level the eyes</source>
        <translation>um %1° gedreht, damit die Augen waagrecht liegen</translation>
    </message>
    <message>
        <source>face found in a lightened copy</source>
        <translation>Gesicht in einer aufgehellten Kopie gefunden</translation>
    </message>
    <message>
        <source>drawn at %1 %</source>
        <extracomment>how large a picture is drawn, against its own pixels</extracomment>
        <translation>gezeigt mit %1 %</translation>
    </message>
    <message>
        <source>enlarged to %1 %</source>
        <translation>auf %1 % vergrößert</translation>
    </message>
    <message>
        <source>Enlarging adds no detail.</source>
        <translation>Vergrößern bringt keine neuen Einzelheiten.</translation>
    </message>
    <message>
        <source>enlarged to %1 %, interpolated</source>
        <translation>vergrößert auf %1 %, interpoliert</translation>
    </message>
    <message>
        <source>damaged picture</source>
        <translation>beschädigtes Bild</translation>
    </message>
</context>
<context>
    <name>sl::widgets::PasswordDialog</name>
    <message>
        <source>Change my password</source>
        <translation>Mein Passwort ändern</translation>
    </message>
    <message>
        <source>Your signing key stays the same and is locked with the new password. Nobody can recover it.</source>
        <translation>Ihr Signaturschlüssel bleibt derselbe und wird mit dem neuen Passwort verschlossen. Niemand kann es wiederherstellen.</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Passwort ändern</translation>
    </message>
    <message>
        <source>Choose your own password</source>
        <translation>Eigenes Passwort wählen</translation>
    </message>
    <message>
        <source>A supervisor has reset your password. The one you choose now locks a new signing key that nobody else knows. What you signed before stays valid.</source>
        <translation>Die Leitung hat Ihr Passwort zurückgesetzt. Das Passwort, das Sie jetzt wählen, verschließt einen neuen Signaturschlüssel, den sonst niemand kennt. Was Sie früher signiert haben, bleibt gültig.</translation>
    </message>
    <message>
        <source>Set password and log in</source>
        <translation>Passwort setzen und anmelden</translation>
    </message>
    <message>
        <source>%1 logs in with this temporary password once and then chooses another one. You never have access to their key; what they signed before stays valid. The reset is signed with your name.</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>%1 meldet sich mit diesem vorläufigen Passwort einmal an und wählt dann ein anderes. Auf den Schlüssel dieser Person haben Sie nie Zugriff; was sie früher signiert hat, bleibt gültig. Das Zurücksetzen wird mit Ihrem Namen signiert.</translation>
    </message>
    <message>
        <source>Reset password</source>
        <translation>Passwort zurücksetzen</translation>
    </message>
</context>
<context>
    <name>sl::widgets::PasswordForm</name>
    <message>
        <source>Current password</source>
        <translation>Bisheriges Passwort</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Neues Passwort</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters.</source>
        <translation>
            <numerusform>Mindestens %n Zeichen.</numerusform>
            <numerusform>Mindestens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>New password again</source>
        <translation>Neues Passwort noch einmal</translation>
    </message>
    <message>
        <source>This must be filled in.</source>
        <translation>Diese Angabe ist nötig.</translation>
    </message>
    <message numerus="yes">
        <source>The password needs at least %n characters.</source>
        <translation>
            <numerusform>Das Passwort braucht mindestens %n Zeichen.</numerusform>
            <numerusform>Das Passwort braucht mindestens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is the current password. Choose another one.</source>
        <translation>Das ist das bisherige Passwort. Wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>Die beiden Passwörter sind verschieden.</translation>
    </message>
</context>
<context>
    <name>sl::widgets::PersonModel</name>
    <message>
        <source>%1, %2</source>
        <comment>number, name</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>sl::widgets::PersonView</name>
    <message>
        <source>female</source>
        <translation>weiblich</translation>
    </message>
    <message>
        <source>male</source>
        <translation>männlich</translation>
    </message>
    <message>
        <source>Go back to all persons. (Esc)</source>
        <translation>Zu allen Personen zurückgehen. (Esc)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>This portrait</source>
        <translation>Dieses Portrait</translation>
    </message>
    <message>
        <source>Cases in which this person was a candidate</source>
        <translation>Fälle, in denen diese Person Kandidat war</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>number, name</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Sex: %1</source>
        <translation>Geschlecht: %1</translation>
    </message>
    <message>
        <source>Born in %1</source>
        <translation>Geboren %1</translation>
    </message>
    <message>
        <source>Agency: %1</source>
        <translation>Behörde: %1</translation>
    </message>
    <message>
        <source>In the gallery since %1</source>
        <translation>In der Sammlung seit %1</translation>
    </message>
    <message>
        <source>Portrait %1 of %2</source>
        <translation>Portrait %1 von %2</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Aufgenommen</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Lawful basis</source>
        <translation>Rechtsgrundlage</translation>
    </message>
    <message>
        <source>Enrolled by</source>
        <translation>Erfasst von</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>Erfasst</translation>
    </message>
    <message>
        <source>Between the eyes</source>
        <translation>Augenabstand</translation>
    </message>
    <message>
        <source>%1 pixels</source>
        <translation>%1 Pixel</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>None so far.</source>
        <translation>Bisher keine.</translation>
    </message>
    <message>
        <source>Due for review on %1 under the policy</source>
        <translation>Laut Richtlinie zu überprüfen am %1</translation>
    </message>
    <message>
        <source>Kept by %1 until %2: %3</source>
        <comment>login, day of the next review, reason</comment>
        <translation>Von %1 behalten bis %2: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>case number, time</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>sl::widgets::PictureNotes</name>
    <message>
        <source>Damaged from line %1 on: what lies below could not be read.</source>
        <translation>Ab Zeile %1 beschädigt: Was darunter liegt, ließ sich nicht lesen.</translation>
    </message>
    <message>
        <source>The file has no end mark. No missing part of the picture was found.</source>
        <translation>Der Datei fehlt die Endmarke. Vom Bild fehlt, soweit zu sehen ist, nichts.</translation>
    </message>
    <message>
        <source>The file holds %1 pictures. Only the first was searched for faces; extract the others and add them.</source>
        <translation>Die Datei enthält %1 Bilder. Nur das erste wurde nach Gesichtern durchsucht; entnehmen Sie ihr die anderen und fügen Sie sie hinzu.</translation>
    </message>
    <message>
        <source>The picture uses %1 of 16 bits. They were stretched to the whole range.</source>
        <translation>Das Bild nutzt %1 von 16 Bit. Sie wurden auf den ganzen Bereich gestreckt.</translation>
    </message>
    <message>
        <source>The file says that its pixels are %1 times as wide as high. The picture is shown as if they were square, so faces look stretched or squeezed.</source>
        <translation>Die Datei sagt, dass ihre Pixel %1-mal so breit wie hoch sind. Das Bild wird gezeigt, als wären sie quadratisch, daher wirken Gesichter gestreckt oder gestaucht.</translation>
    </message>
    <message>
        <source>Digitised, as the file says (DateTimeDigitized): %1</source>
        <translation>Digitalisiert, wie die Datei sagt (DateTimeDigitized): %1</translation>
    </message>
    <message>
        <source>File changed, as the file says (DateTime): %1</source>
        <translation>Datei geändert, wie die Datei sagt (DateTime): %1</translation>
    </message>
    <message>
        <source>The file holds a video too, which was not looked at. Extract it and add it.</source>
        <translation>Die Datei enthält auch ein Video, das nicht angesehen wurde. Nehmen Sie es heraus und fügen Sie es hinzu.</translation>
    </message>
    <message numerus="yes">
        <source>Behind the picture&apos;s end stand %n more byte(s), which were not looked at.</source>
        <translation>
            <numerusform>Hinter dem Ende des Bildes steht noch %n Byte, das nicht angesehen wurde.</numerusform>
            <numerusform>Hinter dem Ende des Bildes stehen noch %n Byte, die nicht angesehen wurden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Damaged up to line %1: what lies above could not be read.</source>
        <translation>Bis Zeile %1 beschädigt: Was darüber liegt, ließ sich nicht lesen.</translation>
    </message>
    <message>
        <source>Lines above it can be wrong too.</source>
        <translation>Auch Zeilen darüber können falsch sein.</translation>
    </message>
    <message>
        <source>Damaged: parts of the file cannot be decoded as they were written. Lines that look whole can be wrong.</source>
        <translation>Beschädigt: Teile der Datei lassen sich nicht so dekodieren, wie sie geschrieben wurden. Zeilen, die heil aussehen, können falsch sein.</translation>
    </message>
</context>
<context>
    <name>sl::widgets::PolicyForm</name>
    <message>
        <source>Offence</source>
        <translation>Delikt</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Rechtsgrundlage</translation>
    </message>
    <message>
        <source>Requested by</source>
        <translation>Angefordert von</translation>
    </message>
    <message>
        <source> pixels</source>
        <translation> Pixel</translation>
    </message>
    <message>
        <source> months</source>
        <translation> Monate</translation>
    </message>
    <message>
        <source>Length of a candidate list</source>
        <translation>Länge einer Kandidatenliste</translation>
    </message>
    <message>
        <source>Fixed before a search, 2 to 50.</source>
        <translation>Vor einer Suche festgelegt, 2 bis 50.</translation>
    </message>
    <message>
        <source>Others for the second examiner</source>
        <translation>Andere für den zweiten Prüfer</translation>
    </message>
    <message>
        <source>Smallest distance between the eyes</source>
        <translation>Kleinster Augenabstand</translation>
    </message>
    <message>
        <source>Below this a probe is called poor.</source>
        <translation>Darunter heißt ein Suchbild schlecht.</translation>
    </message>
    <message>
        <source>Photos are due for review after</source>
        <translation>Lichtbilder überprüfen nach</translation>
    </message>
    <message>
        <source>A new case must name</source>
        <translation>Ein neuer Fall muss nennen</translation>
    </message>
    <message>
        <source>Offences to choose from</source>
        <translation>Delikte zur Auswahl</translation>
    </message>
    <message>
        <source>Separated by commas; leave empty to allow any text.</source>
        <translation>Durch Kommas getrennt; leer lassen, um freien Text zu erlauben.</translation>
    </message>
    <message>
        <source>About as many as this, most like the supported one.</source>
        <translation>Etwa so viele, die dem gestützten Kandidaten am ähnlichsten sind.</translation>
    </message>
    <message>
        <source>Support, and strong support for different persons, need a complete checklist</source>
        <translation>Stützende Antworten, auch starke für verschiedene Personen, brauchen eine vollständige Merkmalsliste</translation>
    </message>
    <message>
        <source>Candidates open when the probe&apos;s own checklist is complete</source>
        <translation>Kandidaten öffnen sich, wenn die Merkmalsliste des Suchbilds vollständig ist</translation>
    </message>
    <message>
        <source>Ranks and scores are hidden until every answer is in</source>
        <translation>Ränge und Ähnlichkeiten bleiben verborgen, bis jede Antwort gegeben ist</translation>
    </message>
    <message>
        <source>When examiners compare</source>
        <translation>Wenn Prüfer vergleichen</translation>
    </message>
</context>
<context>
    <name>sl::widgets::PolicyPanel</name>
    <message>
        <source>Set as new version</source>
        <translation>Als neue Version setzen</translation>
    </message>
    <message>
        <source>Only a supervisor sets the policy.</source>
        <translation>Nur die Leitung setzt die Richtlinie.</translation>
    </message>
    <message>
        <source>Version %1, set by %2 on %3. A search keeps the version it ran under.</source>
        <extracomment>%1 is a number, %2 a login, %3 a date and time</extracomment>
        <translation>Version %1, gesetzt von %2 am %3. Eine Suche behält die Version, unter der sie lief.</translation>
    </message>
</context>
<context>
    <name>sl::widgets::ProbeDamage</name>
    <message>
        <source>Face %1 of the probe: %2</source>
        <extracomment>%1 is a number, %2 a sentence on its picture</extracomment>
        <translation>Gesicht %1 des Suchbilds: %2</translation>
    </message>
</context>
<context>
    <name>sl::widgets::ProbeFaceRow</name>
    <message>
        <source>Take this face out of the probe</source>
        <translation>Dieses Gesicht aus dem Suchbild nehmen</translation>
    </message>
    <message>
        <source>Face %1</source>
        <translation>Gesicht %1</translation>
    </message>
    <message>
        <source>Nothing measured speaks against a search.</source>
        <translation>Kein Messwert spricht gegen eine Suche.</translation>
    </message>
</context>
<context>
    <name>sl::widgets::ProbePage</name>
    <message>
        <source>No face in the probe yet</source>
        <translation>Noch kein Gesicht im Suchbild</translation>
    </message>
    <message>
        <source>Select a face on the Media page and add it to the probe. Several faces of the same unknown person are searched as one and find that person more often.</source>
        <translation>Wählen Sie auf der Seite „Medien“ ein Gesicht und fügen Sie es dem Suchbild hinzu. Mehrere Gesichter derselben unbekannten Person werden als eines gesucht und finden diese Person häufiger.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message numerus="yes">
        <source>The policy sets the length of the list: %n candidate(s).</source>
        <translation>
            <numerusform>Listenlänge laut Richtlinie: %n Kandidat.</numerusform>
            <numerusform>Listenlänge laut Richtlinie: %n Kandidaten.</numerusform>
        </translation>
    </message>
    <message>
        <source>The gallery holds %1 persons and %2 templates.</source>
        <translation>Sammlung: %1 Personen, %2 Templates.</translation>
    </message>
    <message numerus="yes">
        <source>Probe: %n face(s) of one unknown person</source>
        <translation>
            <numerusform>Suchbild: %n Gesicht einer unbekannten Person</numerusform>
            <numerusform>Suchbild: %n Gesichter einer unbekannten Person</numerusform>
        </translation>
    </message>
    <message>
        <source>A search is running.</source>
        <translation>Eine Suche läuft.</translation>
    </message>
    <message>
        <source>Lay out at least one face first.</source>
        <translation>Merken Sie zuerst mindestens ein Gesicht vor.</translation>
    </message>
    <message>
        <source>The gallery is empty. Enrol booking photos on the Gallery page first.</source>
        <translation>Die Sammlung ist leer. Nehmen Sie zuerst auf der Seite „Sammlung“ Lichtbilder auf.</translation>
    </message>
    <message>
        <source>The faces are being read.</source>
        <translation>Die Gesichter werden gelesen.</translation>
    </message>
    <message>
        <source>A face in the probe has no template. Take it out to search with the others.</source>
        <translation>Ein Gesicht im Suchbild hat kein Template. Nehmen Sie es heraus, um mit den anderen zu suchen.</translation>
    </message>
    <message>
        <source>Searching %1 persons…</source>
        <translation>%1 Personen werden durchsucht…</translation>
    </message>
    <message>
        <source>Not suitable for a search</source>
        <translation>Für eine Suche ungeeignet</translation>
    </message>
    <message>
        <source>Say why this probe is not suitable for a search. It is closed without candidates, and your grounds stand in the case and in its report.</source>
        <translation>Nennen Sie die Gründe, warum dieses Suchbild für eine Suche ungeeignet ist. Es wird ohne Kandidaten geschlossen, und Ihre Gründe stehen im Fall und in seinem Bericht.</translation>
    </message>
    <message>
        <source>Closing the probe…</source>
        <translation>Das Suchbild wird geschlossen…</translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) found. %1</source>
        <extracomment>%1 is the sentence on what a candidate is</extracomment>
        <translation>
            <numerusform>%n Kandidat gefunden. %1</numerusform>
            <numerusform>%n Kandidaten gefunden. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The probe is closed as not suitable. Its report can be written now.</source>
        <translation>Das Suchbild ist als ungeeignet geschlossen. Sein Bericht kann jetzt erstellt werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n portraits have no template of the model pack in use yet. A search now does not compare them, and its report says so.</source>
        <translation>
            <numerusform>%n Portrait hat noch kein Template des benutzten Modellpakets. Eine Suche jetzt vergleicht es nicht, und ihr Bericht sagt das.</numerusform>
            <numerusform>%n Portraits haben noch kein Template des benutzten Modellpakets. Eine Suche jetzt vergleicht sie nicht, und ihr Bericht sagt das.</numerusform>
        </translation>
    </message>
    <message>
        <source>These faces are another probe: it starts without a name and without a filter.</source>
        <translation>Diese Gesichter sind ein anderes Suchbild: Es beginnt ohne Namen und ohne Filter.</translation>
    </message>
    <message>
        <source>Search with this filter</source>
        <translation>Mit diesem Filter suchen</translation>
    </message>
    <message>
        <source>The gallery was searched. %1</source>
        <extracomment>%1 is the sentence that says why the candidates are not shown yet</extracomment>
        <translation>Die Sammlung wurde durchsucht. %1</translation>
    </message>
</context>
<context>
    <name>sl::widgets::QueueModel</name>
    <message>
        <source>Case</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>Portraits to compare</source>
        <translation>Portraits zu vergleichen</translation>
    </message>
    <message>
        <source>You have begun it</source>
        <translation>Von Ihnen begonnen</translation>
    </message>
    <message>
        <source>%1 has begun it</source>
        <extracomment>%1 is a login name</extracomment>
        <translation>Von %1 begonnen</translation>
    </message>
    <message>
        <source>Waits for somebody who has not seen the candidates</source>
        <translation>Wartet auf jemanden, der die Kandidaten nicht gesehen hat</translation>
    </message>
    <message>
        <source>Examination</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Waits for you or another examiner</source>
        <translation>Wartet auf Sie oder einen anderen Prüfer</translation>
    </message>
    <message>
        <source>Waits for an examiner</source>
        <translation>Wartet auf einen Prüfer</translation>
    </message>
    <message>
        <source>Waits for another examiner</source>
        <translation>Wartet auf einen anderen Prüfer</translation>
    </message>
</context>
<context>
    <name>sl::widgets::RateTableModel</name>
    <message>
        <source>%1; %2</source>
        <extracomment>%1 is a group, %2 is &quot;Probes of one face&quot;</extracomment>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>%1, target %2</source>
        <extracomment>%1 is a rate, %2 its target</extracomment>
        <translation>%1, Ziel %2</translation>
    </message>
    <message>
        <source>%1, target %2, from a similarity of %3 on</source>
        <extracomment>%1 is a rate, %2 its target, %3 a similarity</extracomment>
        <translation>%1, Ziel %2, ab einer Ähnlichkeit von %3</translation>
    </message>
    <message>
        <source>not measured: there are too few trials for this target</source>
        <translation>nicht gemessen: zu wenige Versuche für dieses Ziel</translation>
    </message>
    <message>
        <source>%1 from a similarity of %2 on</source>
        <extracomment>%1 is a rate, %2 a similarity</extracomment>
        <translation>%1 ab einer Ähnlichkeit von %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2
%n persons</source>
        <extracomment>%1 and %2 are numbers of trials, %n is a number of persons</extracomment>
        <translation>
            <numerusform>%1 von %2
%n Person</numerusform>
            <numerusform>%1 von %2
%n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Maß</translation>
    </message>
    <message>
        <source>Rate, 95 in 100</source>
        <translation>Rate, 95 von 100</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>too few
for this target</source>
        <translation>zu wenige
für dieses Ziel</translation>
    </message>
</context>
<context>
    <name>sl::widgets::RateWords</name>
    <message>
        <source>Scores</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Similarity of mated and non-mated comparisons</source>
        <translation>Ähnlichkeit in Vergleichen einer Person und zweier Personen</translation>
    </message>
    <message>
        <source>Similarity of mated and non-mated searches with one face</source>
        <translation>Ähnlichkeit in Suchen mit einem Gesicht: gesuchte Person und beste andere</translation>
    </message>
    <message>
        <source>Mated, one person (n = %1)</source>
        <extracomment>%1 is a number of comparisons or searches</extracomment>
        <translation>Zusammengehörig, eine Person (n = %1)</translation>
    </message>
    <message>
        <source>Non-mated, two persons (n = %1)</source>
        <extracomment>%1 is a number of comparisons or searches</extracomment>
        <translation>Nicht zusammengehörig, zwei Personen (n = %1)</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>Ähnlichkeit</translation>
    </message>
    <message>
        <source>Share of the scores in a bin</source>
        <translation>Anteil der Werte in einer Klasse</translation>
    </message>
    <message>
        <source>Each bin is %1 wide.</source>
        <extracomment>%1 is a similarity</extracomment>
        <translation>Jede Klasse ist %1 breit.</translation>
    </message>
    <message>
        <source>DET</source>
        <translation>DET</translation>
    </message>
    <message>
        <source>Detection error trade-off of comparisons</source>
        <translation>Fehlerabwägung von Vergleichen (DET)</translation>
    </message>
    <message>
        <source>%1 mated and %2 non-mated comparisons</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>%1 Vergleiche einer Person und %2 zweier Personen</translation>
    </message>
    <message>
        <source>False match rate (FMR)</source>
        <translation>Rate falscher Übereinstimmungen (FMR)</translation>
    </message>
    <message>
        <source>False non-match rate (FNMR)</source>
        <translation>Rate falscher Nichtübereinstimmungen (FNMR)</translation>
    </message>
    <message>
        <source>DET of searches</source>
        <translation>DET von Suchen</translation>
    </message>
    <message>
        <source>Detection error trade-off of searches with lists of %1</source>
        <extracomment>%1 is a number of candidates</extracomment>
        <translation>Fehlerabwägung von Suchen mit Listen von %1 (DET)</translation>
    </message>
    <message>
        <source>False positive identification rate (FPIR)</source>
        <translation>Rate falsch Positiver (FPIR)</translation>
    </message>
    <message>
        <source>False negative identification rate (FNIR)</source>
        <translation>Rate Verfehlter (FNIR)</translation>
    </message>
    <message>
        <source>CMC</source>
        <translation>CMC</translation>
    </message>
    <message>
        <source>Cumulative match characteristic</source>
        <translation>Auf welchem Rang die gesuchte Person steht (CMC)</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Person at this rank or better</source>
        <translation>Person auf diesem Rang oder besser</translation>
    </message>
    <message>
        <source>FPIR by score</source>
        <translation>FPIR nach Wert</translation>
    </message>
    <message>
        <source>How often a search without a mate reaches a similarity</source>
        <translation>Wie oft eine Suche nach jemandem, der fehlt, eine Ähnlichkeit erreicht</translation>
    </message>
    <message>
        <source>Similarity of the threshold</source>
        <translation>Ähnlichkeit der Schwelle</translation>
    </message>
    <message>
        <source>Probes of all faces</source>
        <translation>Suchbilder aus allen Gesichtern</translation>
    </message>
    <message>
        <source>Probes of one face</source>
        <translation>Suchbilder mit einem Gesicht</translation>
    </message>
    <message numerus="yes">
        <source>Probes of %n faces</source>
        <translation>
            <numerusform>Suchbilder mit %n Gesicht</numerusform>
            <numerusform>Suchbilder mit %n Gesichtern</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, among the persons of the test</source>
        <extracomment>%1 is &quot;Probes of one face&quot;</extracomment>
        <translation>%1, unter den Personen des Tests</translation>
    </message>
    <message>
        <source>A rate of 0 has no place on a logarithmic axis: it is drawn at the edge.</source>
        <translation>Eine Rate von 0 hat auf einer logarithmischen Achse keinen Platz: Sie ist am Rand gezeichnet.</translation>
    </message>
    <message>
        <source>There is no score: no face was found in the pictures, or nobody was searched for.</source>
        <translation>Es gibt keinen Wert: In den Bildern wurde kein Gesicht gefunden, oder niemand wurde gesucht.</translation>
    </message>
    <message>
        <source>This curve needs comparisons of one person and of two persons. A measurement in the gallery makes searches only, and with one person there is nobody else to compare.</source>
        <translation>Diese Kurve braucht Vergleiche einer Person und zweier Personen. Eine Messung in der Sammlung macht nur Suchen, und bei einer Person ist niemand sonst zu vergleichen.</translation>
    </message>
    <message>
        <source>This curve needs searches for people who are in the gallery, and other people in it.</source>
        <translation>Diese Kurve braucht Suchen nach Personen, die in der Sammlung sind, und andere Personen in ihr.</translation>
    </message>
    <message>
        <source>not measured: there is no trial</source>
        <translation>nicht gemessen: es gibt keinen Versuch</translation>
    </message>
    <message>
        <source>not measured: %1 persons are too few, at least %2 are needed</source>
        <extracomment>%1 is a number of persons</extracomment>
        <translation>nicht gemessen: %1 Personen sind zu wenige, mindestens %2 sind nötig</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>nicht gemessen</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>%1 and %2 are the ends of an interval</extracomment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 and %2 are numbers of trials</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <extracomment>%1 is &quot;not measured&quot; and why, %2 is &quot;3 of 12&quot;</extracomment>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>%1 (%2), %3</source>
        <extracomment>&quot;0.0102 (0.0051 to 0.0204), 12 of 1,180&quot;: a share, its interval, its counts</extracomment>
        <translation>%1 (%2), %3</translation>
    </message>
    <message>
        <source>Not in the list of %1</source>
        <extracomment>%1 is the length of a candidate list</extracomment>
        <translation>Nicht in der Liste von %1</translation>
    </message>
    <message>
        <source>First in the list</source>
        <translation>Erste der Liste</translation>
    </message>
    <message>
        <source>At rank %1 or better</source>
        <translation>Auf Rang %1 oder besser</translation>
    </message>
    <message>
        <source>First of the persons of the test</source>
        <translation>Erste unter den Personen des Tests</translation>
    </message>
    <message>
        <source>At rank %1 or better of the persons of the test</source>
        <translation>Auf Rang %1 oder besser unter den Personen des Tests</translation>
    </message>
    <message>
        <source>False positives (FPIR)</source>
        <translation>Falsch Positive (FPIR)</translation>
    </message>
    <message>
        <source>Missed at that similarity (FNIR)</source>
        <translation>Bei dieser Ähnlichkeit verfehlt (FNIR)</translation>
    </message>
    <message>
        <source>False matches (FMR)</source>
        <translation>Falsche Übereinstimmungen (FMR)</translation>
    </message>
    <message>
        <source>False non-matches (FNMR)</source>
        <translation>Falsche Nichtübereinstimmungen (FNMR)</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the title of a column, %2 a value in it: &quot;sex: F&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>nicht erfasst</translation>
    </message>
    <message>
        <source>There is no person with a picture to search for in %1. Choose the folder that holds one folder of pictures for each person, with two pictures of a person at least, or one where the booking photos are chosen apart.</source>
        <extracomment>%1 is a folder or a table</extracomment>
        <translation>In %1 ist keine Person mit einem Bild, nach der zu suchen wäre. Wählen Sie den Ordner, der für jede Person einen Ordner mit Bildern enthält, mit mindestens zwei Bildern einer Person, oder mit einem, wenn die Lichtbilder eigens gewählt sind.</translation>
    </message>
    <message>
        <source>%1 is searched for and is a booking photo too: it would find itself, and nothing would be measured. Take it out of one of them.</source>
        <extracomment>%1 is a picture</extracomment>
        <translation>%1 wird gesucht und ist auch ein Lichtbild: Es fände sich selbst, und nichts würde gemessen. Nehmen Sie es an einer der Stellen heraus.</translation>
    </message>
    <message>
        <source>No face was found in any of the booking photos, so there is nobody to compare with. Check that the pictures show faces.</source>
        <translation>In keinem der Lichtbilder wurde ein Gesicht gefunden, also ist niemand da, mit dem zu vergleichen wäre. Prüfen Sie, ob die Bilder Gesichter zeigen.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be opened. Check that it is there and that you may read it.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Der Ordner %1 lässt sich nicht öffnen. Prüfen Sie, ob er da ist und ob Sie ihn lesen dürfen.</translation>
    </message>
    <message>
        <source>Measured with %1 on %2.</source>
        <extracomment>%1 is the name of a model pack, %2 a date and time</extracomment>
        <translation>Gemessen mit %1 am %2.</translation>
    </message>
</context>
<context>
    <name>sl::widgets::RatesExports</name>
    <message>
        <source>Replace a file</source>
        <translation>Eine Datei ersetzen</translation>
    </message>
    <message>
        <source>%1 is there already. What it holds is lost when it is replaced.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>%1 ist schon da. Ihr Inhalt geht verloren, wenn sie ersetzt wird.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Geschrieben nach %1.</translation>
    </message>
    <message>
        <source>Write the figure as a picture</source>
        <translation>Die Abbildung als Bild schreiben</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Bilder (*.png)</translation>
    </message>
    <message>
        <source>Write the figure as a table</source>
        <translation>Die Abbildung als Tabelle schreiben</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Write all rates as a table</source>
        <translation>Alle Raten als Tabelle schreiben</translation>
    </message>
    <message>
        <source>Write rates and curves as JSON</source>
        <translation>Raten und Kurven als JSON schreiben</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Write every score as a table</source>
        <translation>Alle Werte als Tabelle schreiben</translation>
    </message>
    <message>
        <source>Write the pictures without a face as a table</source>
        <translation>Die Bilder ohne Gesicht als Tabelle schreiben</translation>
    </message>
    <message>
        <source>Write tables and figures as pages</source>
        <translation>Tabellen und Abbildungen als Seiten schreiben</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>sl::widgets::RatesForm</name>
    <message>
        <source>In the gallery of this workspace</source>
        <translation>In der Sammlung dieses Arbeitsbereichs</translation>
    </message>
    <message>
        <source>Among the pictures alone</source>
        <translation>Nur unter den Bildern selbst</translation>
    </message>
    <message>
        <source>A folder, or a table in CSV</source>
        <translation>Ein Ordner oder eine Tabelle in CSV</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>The first picture of each person</source>
        <translation>Das erste Bild jeder Person</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Booking photos</source>
        <translation>Lichtbilder</translation>
    </message>
    <message>
        <source>More people to compare with</source>
        <translation>Weitere Personen zum Vergleich</translation>
    </message>
    <message>
        <source>Length of the candidate list</source>
        <translation>Länge der Kandidatenliste</translation>
    </message>
    <message>
        <source>Labelled pictures</source>
        <translation>Bilder bekannter Personen</translation>
    </message>
    <message>
        <source>%1: choose a folder</source>
        <extracomment>%1 is &quot;Labelled pictures&quot;</extracomment>
        <translation>%1: einen Ordner wählen</translation>
    </message>
    <message>
        <source>%1: choose a table</source>
        <extracomment>%1 is &quot;Labelled pictures&quot;</extracomment>
        <translation>%1: eine Tabelle wählen</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt)</source>
        <translation>Tabellen (*.csv *.txt)</translation>
    </message>
    <message>
        <source>Each picture is searched in the gallery as the probe of a case is. A folder is called by the person’s number in the gallery. Who else was found is not told.</source>
        <translation>Jedes Bild wird in der Sammlung gesucht wie das Suchbild eines Falls. Ein Ordner heißt wie die Nummer der Person in der Sammlung. Wer sonst gefunden wurde, wird nicht gesagt.</translation>
    </message>
    <message>
        <source>The pictures are compared with each other. The gallery of this workspace plays no part.</source>
        <translation>Die Bilder werden miteinander verglichen. Die Sammlung dieses Arbeitsbereichs spielt keine Rolle.</translation>
    </message>
    <message>
        <source>Groups need a table: a folder has none.</source>
        <translation>Gruppen brauchen eine Tabelle: Ein Ordner hat keine.</translation>
    </message>
    <message>
        <source>Titles of columns of the table, with semicolons between them: sex; age group</source>
        <translation>Titel von Spalten der Tabelle, mit Semikolon dazwischen: Geschlecht; Altersgruppe</translation>
    </message>
</context>
<context>
    <name>sl::widgets::RatesPanel</name>
    <message>
        <source>How often does the search err?</source>
        <translation>Wie oft irrt die Suche?</translation>
    </message>
    <message>
        <source>Choose a folder with labelled pictures of your own: it holds one folder for each person, called by the person’s name or number, with two pictures or more in it. Or choose a table in CSV with the columns “person id” and “file”, and more columns for groups.

Measured are: false matches and false non-matches of comparisons (FMR, FNMR), false positives and misses of searches (FPIR, FNIR), and at which rank a person is found. A rate needs %1 persons at least.</source>
        <translation>Wählen Sie einen Ordner mit eigenen Bildern bekannter Personen: Er enthält für jede Person einen Ordner, der wie die Person oder ihre Nummer heißt, mit zwei oder mehr Bildern. Oder wählen Sie eine Tabelle in CSV mit den Spalten „person id“ und „file“ und weiteren Spalten für Gruppen.

Gemessen werden: falsche Übereinstimmungen und falsche Nichtübereinstimmungen von Vergleichen (FMR, FNMR), falsch Positive und Verfehlte von Suchen (FPIR, FNIR) und auf welchem Rang eine Person gefunden wird. Eine Rate braucht mindestens %1 Personen.</translation>
    </message>
    <message>
        <source>Drop a folder of labelled pictures or their table here</source>
        <translation>Legen Sie einen Ordner mit Bildern bekannter Personen oder deren Tabelle hier ab</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Keep an error card</source>
        <translation>Eine Fehlerkarte behalten</translation>
    </message>
    <message>
        <source>These rates are kept, signed by you, and stay for ever. From now on reports on searches with this model pack and this length of the list show them.</source>
        <translation>Diese Raten werden behalten, von Ihnen signiert, und bleiben für immer. Berichte über Suchen mit diesem Modellpaket und dieser Länge der Liste zeigen sie von nun an.</translation>
    </message>
    <message>
        <source>Keep the card</source>
        <translation>Karte behalten</translation>
    </message>
    <message>
        <source>The figure is copied as text.</source>
        <translation>Die Abbildung ist als Text kopiert.</translation>
    </message>
    <message>
        <source>The figure is copied as a picture.</source>
        <translation>Die Abbildung ist als Bild kopiert.</translation>
    </message>
    <message>
        <source>This workspace is open for reading only: nothing is measured in it.</source>
        <translation>Dieser Arbeitsbereich ist nur zum Lesen offen: In ihm wird nichts gemessen.</translation>
    </message>
    <message>
        <source>Measuring. How far it is stands at the bottom of the window.</source>
        <translation>Es wird gemessen. Wie weit, steht unten im Fenster.</translation>
    </message>
    <message>
        <source>This is error card %1.</source>
        <translation>Das ist Fehlerkarte %1.</translation>
    </message>
    <message>
        <source>Error card %1</source>
        <extracomment>%1 is a number, %2 a login, %3 a date and time</extracomment>
        <translation>Fehlerkarte %1</translation>
    </message>
    <message>
        <source>Measured by %1 on %2 in the gallery of this workspace, and kept. Its rates stand in the table. The figures are not kept: measure again to see them.</source>
        <translation>Von %1 am %2 in der Sammlung dieses Arbeitsbereichs gemessen und behalten. Ihre Raten stehen in der Tabelle. Die Abbildungen sind nicht behalten: Messen Sie noch einmal, um sie zu sehen.</translation>
    </message>
    <message>
        <source>A measurement is running. Wait for its end, or cancel it.</source>
        <translation>Eine Messung läuft. Warten Sie ihr Ende ab, oder brechen Sie sie ab.</translation>
    </message>
    <message>
        <source>Drop one folder of labelled pictures, or one table of them.</source>
        <translation>Legen Sie einen Ordner mit Bildern bekannter Personen ab oder eine Tabelle davon.</translation>
    </message>
    <message>
        <source>Measuring error rates</source>
        <translation>Fehlerraten messen</translation>
    </message>
    <message>
        <source>The measurement was cancelled. Nothing of it is kept.</source>
        <translation>Die Messung wurde abgebrochen. Nichts von ihr bleibt.</translation>
    </message>
    <message>
        <source>This is error card %1 now. Reports show its rates.</source>
        <translation>Das ist jetzt Fehlerkarte %1. Berichte zeigen ihre Raten.</translation>
    </message>
    <message>
        <source>Not kept yet.</source>
        <translation>Noch nicht behalten.</translation>
    </message>
    <message>
        <source>Not kept: export what you need.</source>
        <translation>Nicht behalten: Exportieren Sie, was Sie brauchen.</translation>
    </message>
</context>
<context>
    <name>sl::widgets::RatesResults</name>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Rates</source>
        <translation>Raten</translation>
    </message>
    <message>
        <source>Without a face</source>
        <translation>Ohne Gesicht</translation>
    </message>
    <message>
        <source>Error rates</source>
        <translation>Fehlerraten</translation>
    </message>
    <message>
        <source>Pictures without a face</source>
        <translation>Bilder ohne Gesicht</translation>
    </message>
    <message>
        <source>Measured with %1: %2 persons in %3 pictures, %4 of them without a face, searched in a gallery of %5 persons.</source>
        <extracomment>%1 is the name of a model pack, %2 to %5 are numbers</extracomment>
        <translation>Gemessen mit %1: %2 Personen in %3 Bildern, davon %4 ohne Gesicht, gesucht in einer Sammlung von %5 Personen.</translation>
    </message>
    <message>
        <source>Measured with %1: %2 persons in %3 pictures, compared with %4 persons (%5 templates). The rates hold for pictures like these.</source>
        <extracomment>%1 is the name of a model pack, %2 to %5 are numbers</extracomment>
        <translation>Gemessen mit %1: %2 Personen in %3 Bildern, verglichen mit %4 Personen (%5 Templates). Die Raten gelten für Bilder wie diese.</translation>
    </message>
    <message>
        <source>In %1 of %2 pictures no face was found. A search with such a picture counts as missed.</source>
        <extracomment>%1 and %2 are numbers of pictures</extracomment>
        <translation>In %1 von %2 Bildern wurde kein Gesicht gefunden. Eine Suche mit einem solchen Bild zählt als verfehlt.</translation>
    </message>
</context>
<context>
    <name>sl::widgets::RefusedTarget</name>
    <message>
        <source>%1 is a link, and a report is not written through a link. Choose another name.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>%1 ist eine Verknüpfung, und durch eine Verknüpfung wird kein Bericht geschrieben. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>%1 belongs to the records of the workspace, and no report is written among them. Choose a folder outside of the workspace.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>%1 gehört zu den Unterlagen des Arbeitsbereichs, und zwischen diese wird kein Bericht geschrieben. Wählen Sie einen Ordner außerhalb des Arbeitsbereichs.</translation>
    </message>
    <message>
        <source>%1 is there already and is not a PDF, so it is not replaced. Choose another name.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>%1 ist schon vorhanden und kein PDF, deshalb wird die Datei nicht ersetzt. Wählen Sie einen anderen Namen.</translation>
    </message>
</context>
<context>
    <name>sl::widgets::ReportOutline</name>
    <message>
        <source>The offence is not recorded.</source>
        <translation>Das Delikt ist nicht erfasst.</translation>
    </message>
    <message>
        <source>The legal basis is not recorded.</source>
        <translation>Die Rechtsgrundlage ist nicht erfasst.</translation>
    </message>
    <message>
        <source>Who asked for the search is not recorded.</source>
        <translation>Wer die Suche angefordert hat, ist nicht erfasst.</translation>
    </message>
    <message>
        <source>The purpose is not recorded.</source>
        <translation>Der Zweck ist nicht erfasst.</translation>
    </message>
    <message>
        <source>The first examination is not submitted. Answer every candidate and submit.</source>
        <translation>Die erste Prüfung ist nicht abgegeben. Beantworten Sie jeden Kandidaten und geben Sie ab.</translation>
    </message>
    <message>
        <source>The independent second examination is not finished.</source>
        <translation>Die unabhängige zweite Prüfung ist nicht abgeschlossen.</translation>
    </message>
    <message>
        <source>There is no outcome yet: the report says that it is preliminary.</source>
        <translation>Es gibt noch kein Ergebnis: Der Bericht nennt sich vorläufig.</translation>
    </message>
    <message>
        <source>The examiners do not agree. A third person may decide: the examination waits in the review queue. Or close the search as a disagreement.</source>
        <translation>Die Prüfer stimmen nicht überein. Eine dritte Person kann entscheiden: Die Prüfung wartet unter „Prüfungen“. Oder schließen Sie die Suche ohne Übereinstimmung.</translation>
    </message>
    <message>
        <source>Not every record was compared.</source>
        <translation>Nicht jeder Datensatz wurde verglichen.</translation>
    </message>
    <message>
        <source>Purpose and authority</source>
        <translation>Zweck und Befugnis</translation>
    </message>
    <message>
        <source>What was searched, and with what</source>
        <translation>Was gesucht wurde und womit</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Differences and other close candidates</source>
        <translation>Unterschiede und andere nahe Kandidaten</translation>
    </message>
    <message>
        <source>Similarities</source>
        <translation>Ähnlichkeiten</translation>
    </message>
    <message>
        <source>All answers</source>
        <translation>Alle Antworten</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Hashes and program</source>
        <translation>Hashwerte und Programm</translation>
    </message>
</context>
<context>
    <name>sl::widgets::ReportPage</name>
    <message>
        <source>No report yet</source>
        <translation>Noch kein Bericht</translation>
    </message>
    <message>
        <source>Search the gallery with a probe. Its report comes here, whatever the outcome.</source>
        <translation>Durchsuchen Sie die Sammlung mit einem Suchbild. Der Bericht erscheint hier, gleich mit welchem Ergebnis.</translation>
    </message>
    <message>
        <source>Independent examination</source>
        <translation>Unabhängige Prüfung</translation>
    </message>
    <message>
        <source>The report stays closed while you examine independently.</source>
        <translation>Der Bericht bleibt geschlossen, solange Sie unabhängig prüfen.</translation>
    </message>
    <message>
        <source>This report cannot be shown</source>
        <translation>Dieser Bericht lässt sich nicht zeigen</translation>
    </message>
    <message>
        <source>The report will be signed as %1, kept in the case and written to a file of your choice.</source>
        <translation>Der Bericht wird als %1 signiert, im Fall aufbewahrt und in eine Datei Ihrer Wahl geschrieben.</translation>
    </message>
    <message>
        <source>There is no outcome yet: the report says that it is preliminary. It will be signed as %1, kept in the case and written to a file of your choice.</source>
        <translation>Es gibt noch kein Ergebnis: Der Bericht nennt sich vorläufig. Er wird als %1 signiert, im Fall aufbewahrt und in eine Datei Ihrer Wahl geschrieben.</translation>
    </message>
    <message>
        <source>Sign and export</source>
        <translation>Signieren und exportieren</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Signieren</translation>
    </message>
    <message>
        <source>Report %1.pdf</source>
        <translation>Bericht %1.pdf</translation>
    </message>
    <message>
        <source>Write the signed report to</source>
        <translation>Den signierten Bericht schreiben nach</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-Dokumente (*.pdf)</translation>
    </message>
    <message>
        <source>The report is signed and written to %1.</source>
        <translation>Der Bericht ist signiert und nach %1 geschrieben.</translation>
    </message>
    <message>
        <source>Check a report</source>
        <translation>Bericht prüfen</translation>
    </message>
    <message>
        <source>Check of a report</source>
        <translation>Prüfung eines Berichts</translation>
    </message>
    <message>
        <source>Close as disagreement</source>
        <translation>Ohne Übereinstimmung schließen</translation>
    </message>
    <message>
        <source>The search ends without a lead because the examiners do not agree. The waiting third examination is withdrawn. This cannot be undone.</source>
        <translation>Die Suche endet ohne Ermittlungsansatz, weil die Prüfer nicht übereinstimmen. Die wartende dritte Prüfung wird zurückgezogen. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>The search is closed as a disagreement.</source>
        <translation>Die Suche ist ohne Übereinstimmung geschlossen.</translation>
    </message>
    <message>
        <source>Closed to you for now</source>
        <translation>Für Sie vorerst geschlossen</translation>
    </message>
    <message>
        <source>Your signature as %1 will be added to the report of %2, which %3 signed. The report with both signatures is kept in the case and written to a file of your choice.</source>
        <extracomment>%1 and %3 are names, %2 a time</extracomment>
        <translation>Ihre Signatur als %1 wird dem Bericht vom %2 hinzugefügt, den %3 signiert hat. Der Bericht mit beiden Signaturen wird im Fall aufbewahrt und in eine Datei Ihrer Wahl geschrieben.</translation>
    </message>
    <message>
        <source>Add your signature</source>
        <translation>Mitsignieren</translation>
    </message>
    <message>
        <source>Replace the file</source>
        <translation>Datei ersetzen</translation>
    </message>
    <message>
        <source>%1 is there already, and it is not a report exported from this search. It will be replaced, and what is in it is lost.</source>
        <translation>%1 ist schon vorhanden und kein Bericht, der aus dieser Suche exportiert wurde. Die Datei wird ersetzt, und ihr Inhalt geht verloren.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Write pictures of the pages to</source>
        <translation>Bilder der Seiten schreiben nach</translation>
    </message>
    <message>
        <source>Report %1</source>
        <translation>Bericht %1</translation>
    </message>
    <message>
        <source>Pictures of pages: %1, with their hashes, in %2. The audit log names them.</source>
        <translation>Bilder von Seiten: %1, mit ihren Hashwerten, in %2. Das Protokoll nennt sie.</translation>
    </message>
    <message>
        <source>Writing the evidence bundle</source>
        <translation>Das Beweispaket wird geschrieben</translation>
    </message>
    <message>
        <source>The evidence bundle is in %1. The audit log names it.</source>
        <translation>Das Beweispaket liegt in %1. Das Protokoll nennt es.</translation>
    </message>
    <message>
        <source>Make the folder of the evidence bundle in</source>
        <translation>Ordner des Beweispakets anlegen in</translation>
    </message>
    <message>
        <source>Evidence bundle %1 search %2</source>
        <extracomment>%1 is a case number, %2 the number of a search</extracomment>
        <translation>Beweispaket %1 Suche %2</translation>
    </message>
</context>
<context>
    <name>sl::widgets::ReportPagesView</name>
    <message>
        <source>Pages of the report</source>
        <translation>Seiten des Berichts</translation>
    </message>
    <message>
        <source>Find in the report</source>
        <translation>Im Bericht suchen</translation>
    </message>
    <message>
        <source>Not found.</source>
        <translation>Nicht gefunden.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 of %2 places of what is looked for</extracomment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>sl::widgets::ReportSide</name>
    <message>
        <source>Sections of the report</source>
        <translation>Abschnitte des Berichts</translation>
    </message>
    <message>
        <source>&amp;Language of the report</source>
        <translation>&amp;Sprache des Berichts</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>Outcome: %1. %2</source>
        <extracomment>Outcome in a word, then a sentence on what it means</extracomment>
        <translation>Ergebnis: %1. %2</translation>
    </message>
    <message>
        <source>Preliminary: there is no outcome yet.</source>
        <translation>Vorläufig: Es gibt noch kein Ergebnis.</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
</context>
<context>
    <name>sl::widgets::ReportVerdict</name>
    <message>
        <source>%1 is not signed.</source>
        <translation>%1 ist nicht signiert.</translation>
    </message>
    <message>
        <source>Bytes: %1 was changed after %2 signed it. Do not rely on it.</source>
        <translation>Bytes: %1 wurde geändert, nachdem %2 signiert hatte. Verlassen Sie sich nicht darauf.</translation>
    </message>
    <message>
        <source>Bytes: what was signed in %1 is unchanged.</source>
        <translation>Bytes: Was in %1 signiert wurde, ist unverändert.</translation>
    </message>
    <message>
        <source>Bytes: %1 was changed after it was signed. Do not rely on it.</source>
        <translation>Bytes: %1 wurde nach dem Signieren geändert. Verlassen Sie sich nicht darauf.</translation>
    </message>
    <message>
        <source>Document: the whole of it is signed. Number of signatures: %1. The report itself says how many it should have.</source>
        <translation>Dokument: Es ist ganz signiert. Anzahl der Signaturen: %1. Wie viele es sein sollen, sagt der Bericht selbst.</translation>
    </message>
    <message>
        <source>Document: not all of it is signed. Something was added after the last signature.</source>
        <translation>Dokument: Es ist nicht ganz signiert. Nach der letzten Signatur wurde etwas hinzugefügt.</translation>
    </message>
    <message>
        <source>Document: changed after %2&apos;s signature: %1. Do not rely on it.</source>
        <extracomment>%1 names a part of a document (&quot;page 1&quot;), %2 a person</extracomment>
        <translation>Dokument: nach der Signatur von %2 geändert: %1. Verlassen Sie sich nicht darauf.</translation>
    </message>
    <message>
        <source>Document: changed between %2&apos;s and %3&apos;s signature: %1. Do not rely on it.</source>
        <extracomment>%1 names a part of a document (&quot;page 1&quot;), %2 and %3 are persons</extracomment>
        <translation>Dokument: zwischen den Signaturen von %2 und %3 geändert: %1. Verlassen Sie sich nicht darauf.</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>Seite %1</translation>
    </message>
    <message>
        <source>which pages there are</source>
        <translation>welche Seiten es gibt</translation>
    </message>
    <message>
        <source>a note or mark on page %1</source>
        <translation>eine Notiz oder Markierung auf Seite %1</translation>
    </message>
    <message>
        <source>a font on page %1</source>
        <translation>eine Schrift auf Seite %1</translation>
    </message>
    <message>
        <source>a font</source>
        <translation>eine Schrift</translation>
    </message>
    <message>
        <source>a picture on page %1</source>
        <translation>ein Bild auf Seite %1</translation>
    </message>
    <message>
        <source>layers that can be shown and hidden</source>
        <translation>Ebenen, die sich ein- und ausblenden lassen</translation>
    </message>
    <message>
        <source>the catalogue of the document</source>
        <translation>das Verzeichnis des Dokuments</translation>
    </message>
    <message>
        <source>what a reader program does by itself</source>
        <translation>was ein Leseprogramm von selbst tut</translation>
    </message>
    <message>
        <source>attached files</source>
        <translation>angehängte Dateien</translation>
    </message>
    <message>
        <source>fields of a form</source>
        <translation>Felder eines Formulars</translation>
    </message>
    <message>
        <source>an earlier signature or its place</source>
        <translation>eine frühere Signatur oder ihr Platz</translation>
    </message>
    <message>
        <source>title or description of the document</source>
        <translation>Titel oder Beschreibung des Dokuments</translation>
    </message>
    <message>
        <source>an object of the file that no page shows</source>
        <translation>ein Objekt der Datei, das keine Seite zeigt</translation>
    </message>
    <message>
        <source>the file itself, so that the earlier state cannot be read</source>
        <translation>die Datei selbst, sodass der frühere Stand nicht lesbar ist</translation>
    </message>
    <message>
        <source>on %1 by the signer&apos;s own clock, time not attested</source>
        <translation>am %1 nach der Uhr des Unterzeichners, Zeit nicht bestätigt</translation>
    </message>
    <message>
        <source>at no stated time</source>
        <translation>ohne Zeitangabe</translation>
    </message>
    <message>
        <source>Signer: %1 (%2).</source>
        <translation>Signiert von: %1 (%2).</translation>
    </message>
    <message>
        <source>%1 (%2), a user of this workspace who was allowed to sign then</source>
        <translation>%1 (%2), Benutzer dieses Arbeitsbereichs und damals zum Signieren berechtigt</translation>
    </message>
    <message>
        <source>%1, whose certificate is by the given authority and was valid then</source>
        <translation>%1, deren oder dessen Zertifikat von der angegebenen Stelle stammt und damals galt</translation>
    </message>
    <message>
        <source>%1 (%2), a user of this workspace whose role does not sign reports</source>
        <translation>%1 (%2), Benutzer dieses Arbeitsbereichs, dessen Rolle keine Berichte signiert</translation>
    </message>
    <message>
        <source>%1, whose certificate or account was not valid then</source>
        <translation>%1, deren oder dessen Zertifikat oder Konto damals nicht galt</translation>
    </message>
    <message>
        <source>somebody whose name cannot be read</source>
        <translation>jemand, dessen Name nicht lesbar ist</translation>
    </message>
    <message>
        <source>somebody who calls themselves %1 and is not known here</source>
        <translation>jemand, der sich %1 nennt und hier nicht bekannt ist</translation>
    </message>
</context>
<context>
    <name>sl::widgets::RetentionModel</name>
    <message>
        <source>%1 (%2)</source>
        <comment>reason, login</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Portraits</source>
        <translation>Portraits</translation>
    </message>
    <message>
        <source>Newest portrait</source>
        <translation>Neuestes Portrait</translation>
    </message>
    <message>
        <source>Due since</source>
        <translation>Fällig seit</translation>
    </message>
    <message>
        <source>Kept until then because</source>
        <translation>Bis dahin behalten wegen</translation>
    </message>
</context>
<context>
    <name>sl::widgets::RetentionPage</name>
    <message>
        <source>Nobody is due</source>
        <translation>Niemand ist fällig</translation>
    </message>
    <message>
        <source>No person of the gallery is due for review today.</source>
        <translation>Heute ist keine Person der Sammlung zu überprüfen.</translation>
    </message>
    <message>
        <source>Due for review</source>
        <translation>Zu überprüfen</translation>
    </message>
    <message>
        <source>Persons due for review</source>
        <translation>Zu überprüfende Personen</translation>
    </message>
    <message>
        <source>Keep until</source>
        <translation>Behalten bis</translation>
    </message>
    <message>
        <source>Legal reason</source>
        <translation>Rechtsgrund</translation>
    </message>
    <message>
        <source>Legal reason; it is kept in the audit log</source>
        <translation>Rechtsgrund; er wird im Protokoll festgehalten</translation>
    </message>
    <message>
        <source>Keep the selected person until</source>
        <translation>Die gewählte Person behalten bis</translation>
    </message>
    <message>
        <source>Looking through the gallery…</source>
        <translation>Die Sammlung wird durchgesehen…</translation>
    </message>
    <message>
        <source>the first %1 of %2 persons</source>
        <comment>counts</comment>
        <translation>die ersten %1 von %2 Personen</translation>
    </message>
    <message numerus="yes">
        <source>%n persons</source>
        <comment>due</comment>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A person is due %n months after the newest portrait was taken, or on the day set in the last review. Remove the person, or keep the person with a reason.</source>
        <translation>
            <numerusform>Eine Person ist %n Monat nach Aufnahme des neuesten Portraits fällig oder an dem Tag, der bei der letzten Überprüfung gesetzt wurde. Entfernen Sie die Person, oder behalten Sie sie mit einem Grund.</numerusform>
            <numerusform>Eine Person ist %n Monate nach Aufnahme des neuesten Portraits fällig oder an dem Tag, der bei der letzten Überprüfung gesetzt wurde. Entfernen Sie die Person, oder behalten Sie sie mit einem Grund.</numerusform>
        </translation>
    </message>
    <message>
        <source>Person %1 is kept until %2.</source>
        <translation>Person %1 bleibt bis %2 in der Sammlung.</translation>
    </message>
</context>
<context>
    <name>sl::widgets::ReviewQueuePage</name>
    <message>
        <source>Review queue</source>
        <translation>Offene Prüfungen</translation>
    </message>
    <message>
        <source>Waiting examinations</source>
        <translation>Wartende Prüfungen</translation>
    </message>
    <message>
        <source>The review queue cannot be read</source>
        <translation>Die offenen Prüfungen lassen sich nicht lesen</translation>
    </message>
    <message>
        <source>Nothing to examine</source>
        <translation>Nichts zu prüfen</translation>
    </message>
    <message>
        <source>Examinations wait here for users with the role of an examiner.</source>
        <translation>Hier warten Prüfungen auf Benutzer mit der Rolle Prüfer.</translation>
    </message>
    <message>
        <source>A first examination compares the whole list. An independent one is for another person: portraits in shuffled order, without rank, similarity, name or what others answered.</source>
        <translation>Eine erste Prüfung vergleicht die ganze Liste. Eine unabhängige ist für eine andere Person: Portraits in gemischter Reihenfolge, ohne Rang, Ähnlichkeit, Namen und ohne die Antworten anderer.</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>Nichts wartet</translation>
    </message>
    <message>
        <source>Every search comes here for its first examiner. When one supports a candidate, the comparison comes here for an independent one.</source>
        <translation>Jede Suche kommt hierher zu ihrem ersten Prüfer. Stützt dieser einen Kandidaten, kommt der Vergleich hierher zu einem unabhängigen.</translation>
    </message>
</context>
<context>
    <name>sl::widgets::RolesDialog</name>
    <message>
        <source>Change roles</source>
        <translation>Rollen ändern</translation>
    </message>
    <message>
        <source>%1 (%2) has these roles from the next log-in on. What they did so far stays as it is.</source>
        <extracomment>%1 is a person&apos;s name, %2 a login</extracomment>
        <translation>%1 (%2) hat diese Rollen ab der nächsten Anmeldung. Was bisher getan wurde, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Choose at least one role, or disable the user.</source>
        <translation>Wählen Sie mindestens eine Rolle, oder sperren Sie das Konto.</translation>
    </message>
    <message>
        <source>A supervisor adds users with the agency&apos;s key. Reset their password next: it gives them that key.</source>
        <translation>Die Leitung legt Konten mit dem Schlüssel der Behörde an. Setzen Sie als Nächstes das Passwort zurück: Damit erhält das Konto diesen Schlüssel.</translation>
    </message>
    <message>
        <source>The agency&apos;s key is taken from them.</source>
        <translation>Der Schlüssel der Behörde wird dem Konto genommen.</translation>
    </message>
</context>
<context>
    <name>sl::widgets::SearchForm</name>
    <message>
        <source>Unknown person 1</source>
        <translation>Unbekannte Person 1</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Weiblich</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Männlich</translation>
    </message>
    <message>
        <source>Other or unspecified</source>
        <translation>Anderes oder keine Angabe</translation>
    </message>
    <message>
        <source>Any agency</source>
        <translation>Alle Behörden</translation>
    </message>
    <message>
        <source>Born from</source>
        <translation>Geboren ab</translation>
    </message>
    <message>
        <source>Born until</source>
        <translation>Geboren bis</translation>
    </message>
    <message>
        <source>Name of this probe</source>
        <translation>Name dieses Suchbilds</translation>
    </message>
    <message>
        <source>Sex on record</source>
        <translation>Geschlecht laut Datensatz</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Behörde</translation>
    </message>
    <message>
        <source>Any year</source>
        <translation>Alle Jahre</translation>
    </message>
    <message>
        <source>Also persons without this fact</source>
        <translation>Auch Personen ohne Angabe</translation>
    </message>
    <message>
        <source>No filter</source>
        <translation>Kein Filter</translation>
    </message>
    <message>
        <source>Persons whose sex, year of birth or agency is not recorded are compared all the same.</source>
        <translation>Wessen Geschlecht, Geburtsjahr oder Behörde nicht erfasst ist, wird trotzdem verglichen.</translation>
    </message>
    <message>
        <source>Remove the filter: the whole gallery is searched.</source>
        <translation>Den Filter entfernen: Die ganze Sammlung wird durchsucht.</translation>
    </message>
    <message>
        <source>A year of birth is not complete.</source>
        <translation>Ein Geburtsjahr ist nicht vollständig.</translation>
    </message>
    <message>
        <source>“Born from” is later than “Born until”.</source>
        <translation>„Geboren ab“ ist später als „Geboren bis“.</translation>
    </message>
</context>
<context>
    <name>sl::widgets::SeenSoFar</name>
    <message>
        <source>Seen so far. These faces are provisional: they give way to the appearances when the whole video has been searched.</source>
        <translation>Bisher gesehen. Diese Gesichter sind vorläufig: Sie weichen den Auftritten, sobald das ganze Video durchsucht ist.</translation>
    </message>
    <message>
        <source>Faces seen so far, newest first</source>
        <translation>Bisher gesehene Gesichter, die neuesten zuerst</translation>
    </message>
    <message>
        <source>Provisional: a face at %1</source>
        <extracomment>%1 is a time in a video: &quot;1:02.3&quot;</extracomment>
        <translation>Vorläufig: ein Gesicht bei %1</translation>
    </message>
</context>
<context>
    <name>sl::widgets::SettingsPage</name>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Model packs</source>
        <translation>Modellpakete</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>Error rates</source>
        <translation>Fehlerraten</translation>
    </message>
</context>
<context>
    <name>sl::widgets::SetupPage</name>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Create workspace</source>
        <translation>Arbeitsbereich anlegen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>A new or empty folder, on a disk that is backed up.</source>
        <translation>Ein neuer oder leerer Ordner auf einem Datenträger, der gesichert wird.</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Behörde</translation>
    </message>
    <message>
        <source>As it stands on reports and in the certificates.</source>
        <translation>Wie sie in Berichten und in den Zertifikaten steht.</translation>
    </message>
    <message>
        <source>Folder of the workspace</source>
        <translation>Ordner des Arbeitsbereichs</translation>
    </message>
    <message>
        <source>Create a workspace</source>
        <translation>Einen Arbeitsbereich anlegen</translation>
    </message>
    <message>
        <source>This takes a minute and is done once. Users and policy can be changed later.</source>
        <translation>Das dauert eine Minute und geschieht einmal. Benutzer und Richtlinie lassen sich später ändern.</translation>
    </message>
    <message>
        <source>First user</source>
        <translation>Erster Benutzer</translation>
    </message>
    <message>
        <source>Your password unlocks your signing key. It is stored nowhere and cannot be recovered, so keep it safe.</source>
        <translation>Ihr Passwort entsperrt Ihren Signaturschlüssel. Es wird nirgends gespeichert und lässt sich nicht wiederherstellen; verwahren Sie es sicher.</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>This must be filled in.</source>
        <translation>Diese Angabe ist nötig.</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Wird angelegt…</translation>
    </message>
</context>
<context>
    <name>sl::widgets::SignedReports</name>
    <message>
        <source>Signed by %1 on %2 (SHA-256 %3).</source>
        <extracomment>%1 login names, %2 a time, %3 the beginning of a hash</extracomment>
        <translation>Signiert von %1 am %2 (SHA-256 %3).</translation>
    </message>
    <message>
        <source>Made before the search was decided.</source>
        <translation>Erstellt, bevor die Suche entschieden war.</translation>
    </message>
    <message>
        <source>Not signed yet by %1.</source>
        <extracomment>%1 login names</extracomment>
        <translation>Noch nicht signiert von %1.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two whole sentences, one after the other</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>sl::widgets::StatusBar</name>
    <message numerus="yes">
        <source>%n more running</source>
        <translation>
            <numerusform>%n weitere läuft</numerusform>
            <numerusform>%n weitere laufen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sl::widgets::Suitability</name>
    <message>
        <source>The eyes are %1 pixels apart; the policy asks for %2 or more.</source>
        <translation>Der Augenabstand beträgt %1 Pixel; die Richtlinie verlangt mindestens %2.</translation>
    </message>
    <message>
        <source>The face is small: the eyes are %1 pixels apart.</source>
        <translation>Das Gesicht ist klein: Der Augenabstand beträgt %1 Pixel.</translation>
    </message>
    <message>
        <source>The head is turned aside by about %1°.</source>
        <translation>Der Kopf ist um etwa %1° zur Seite gedreht.</translation>
    </message>
    <message>
        <source>The head is tilted up or down by about %1°.</source>
        <translation>Der Kopf ist um etwa %1° nach oben oder unten geneigt.</translation>
    </message>
    <message>
        <source>The picture is blurred: sharpness %1 of 100.</source>
        <translation>Das Bild ist unscharf: Schärfe %1 von 100.</translation>
    </message>
    <message>
        <source>Parts of the face are too dark or too light: %1 of 100 are well exposed.</source>
        <translation>Teile des Gesichts sind zu dunkel oder zu hell: %1 von 100 sind gut belichtet.</translation>
    </message>
    <message>
        <source>No template could be made of this face, so it cannot be searched.</source>
        <translation>Von diesem Gesicht ließ sich kein Template erstellen; es kann nicht gesucht werden.</translation>
    </message>
    <message>
        <source>Eyes %1 px apart · yaw %2° · pitch %3° · sharpness %4</source>
        <translation>Augenabstand %1 px · Drehung %2° · Neigung %3° · Schärfe %4</translation>
    </message>
    <message>
        <source>This may be no face at all: hair or a shoulder can look like one to the program. Look at the picture before you search.</source>
        <translation>Das ist vielleicht gar kein Gesicht: Haare oder eine Schulter können für das Programm wie eines aussehen. Sehen Sie sich vor der Suche das Bild an.</translation>
    </message>
    <message>
        <source>The picture is very dark here: the face was found and measured in a copy lightened by gamma %1. What is shown is the picture itself.</source>
        <translation>Das Bild ist hier sehr dunkel: Das Gesicht wurde in einer mit Gamma %1 aufgehellten Kopie gefunden und vermessen. Gezeigt wird das Bild selbst.</translation>
    </message>
    <message>
        <source>No face of this probe is better than poor. Further pictures of this person would help more than a search of these alone.</source>
        <translation>Kein Gesicht dieses Suchbilds ist besser als schlecht. Weitere Bilder dieser Person würden mehr helfen als eine Suche mit diesen allein.</translation>
    </message>
    <message>
        <source>No face of this probe is suitable for a search. It can be closed as not suitable, with the reason.</source>
        <translation>Kein Gesicht dieses Suchbilds ist für eine Suche geeignet. Es kann mit Begründung als nicht geeignet abgeschlossen werden.</translation>
    </message>
</context>
<context>
    <name>sl::widgets::TablePreviewDialog</name>
    <message>
        <source>Person id</source>
        <translation>Personenkennung</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Geschlecht</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Geburtsjahr</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Geburtsdatum</translation>
    </message>
    <message>
        <source>Taken on</source>
        <translation>Aufgenommen am</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Lawful basis</source>
        <translation>Rechtsgrundlage</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Behörde</translation>
    </message>
    <message>
        <source>Enrol</source>
        <translation>Aufnehmen</translation>
    </message>
    <message>
        <source>Enrol from a table</source>
        <translation>Aus einer Tabelle aufnehmen</translation>
    </message>
    <message>
        <source>(no column)</source>
        <translation>(keine Spalte)</translation>
    </message>
    <message>
        <source>First rows of the table</source>
        <translation>Erste Zeilen der Tabelle</translation>
    </message>
    <message numerus="yes">
        <source>The table has %n rows. These are the first, as they will be read; choose another column where one is wrong. Nothing is enrolled before you say so.</source>
        <translation>
            <numerusform>Die Tabelle hat %n Zeile. So wird sie gelesen; wählen Sie eine andere Spalte, wo eine falsch ist. Vorher wird nichts aufgenommen.</numerusform>
            <numerusform>Die Tabelle hat %n Zeilen. So werden die ersten gelesen; wählen Sie eine andere Spalte, wo eine falsch ist. Vorher wird nichts aufgenommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is read from: %1.</source>
        <translation>Nichts gelesen wird aus: %1.</translation>
    </message>
    <message>
        <source>Choose a column for the person id and one for the file, and none twice.</source>
        <translation>Wählen Sie je eine Spalte für Personenkennung und Datei, und keine zweimal.</translation>
    </message>
    <message>
        <source>This value cannot be read and will be left empty.</source>
        <translation>Dieser Wert kann nicht gelesen werden und bleibt leer.</translation>
    </message>
</context>
<context>
    <name>sl::widgets::TemplateMaker</name>
    <message>
        <source>Making templates for the model pack in use</source>
        <translation>Templates für das benutzte Modellpaket werden erstellt</translation>
    </message>
    <message>
        <source>Making templates was stopped. Searches do not find the portraits without one.</source>
        <translation>Das Erstellen von Templates wurde angehalten. Suchen finden die Portraits ohne Template nicht.</translation>
    </message>
    <message numerus="yes">
        <source>%n templates were made for the model pack in use.</source>
        <translation>
            <numerusform>%n Template wurde für das benutzte Modellpaket erstellt.</numerusform>
            <numerusform>%n Templates wurden für das benutzte Modellpaket erstellt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sl::widgets::TimelineView</name>
    <message>
        <source>Everybody who appears in the videos of the case, on one time line</source>
        <translation>Alle, die in den Videos des Falls auftreten, auf einer Zeitleiste</translation>
    </message>
    <message>
        <source>Time line of all videos</source>
        <translation>Zeitleiste aller Videos</translation>
    </message>
    <message>
        <source>Click to see that moment. The wheel zooms time. Videos stand by the clock in their picture, put right by what it is known to be ahead.</source>
        <translation>Klicken zeigt diesen Augenblick. Das Mausrad vergrößert die Zeit. Videos stehen nach der Uhr in ihrem Bild, berichtigt um das, was sie bekanntermaßen vorgeht.</translation>
    </message>
    <message>
        <source>Close the time line</source>
        <translation>Zeitleiste schließen</translation>
    </message>
    <message>
        <source>Back to the media.</source>
        <translation>Zurück zu den Medien.</translation>
    </message>
</context>
<context>
    <name>sl::widgets::TrackTile</name>
    <message>
        <source>Appearance %1</source>
        <translation>Auftritt %1</translation>
    </message>
    <message>
        <source>Show the best frame of this appearance. Return lays it out.</source>
        <translation>Das beste Einzelbild dieses Auftritts zeigen. Die Eingabetaste merkt ihn vor.</translation>
    </message>
    <message>
        <source>Lay out</source>
        <translation>Vormerken</translation>
    </message>
    <message>
        <source>Lay the chosen frames of this appearance out as a probe.</source>
        <translation>Die ausgesuchten Einzelbilder dieses Auftritts als Suchbild vormerken.</translation>
    </message>
    <message>
        <source>Lay out appearance %1</source>
        <translation>Auftritt %1 vormerken</translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s)</source>
        <translation>
            <numerusform>%n Einzelbild</numerusform>
            <numerusform>%n Einzelbilder</numerusform>
        </translation>
    </message>
    <message>
        <source>one person with %1</source>
        <extracomment>%1 names other appearances: &quot;2&quot; or &quot;2, 1 in gate.mkv&quot;</extracomment>
        <translation>eine Person mit %1</translation>
    </message>
</context>
<context>
    <name>sl::widgets::TriageBar</name>
    <message>
        <source>Answer to the selected candidates</source>
        <translation>Antwort zu den ausgewählten Kandidaten</translation>
    </message>
    <message>
        <source>Grounds for all of them</source>
        <translation>Gründe für alle</translation>
    </message>
    <message>
        <source>Grounds, the same for all of them</source>
        <translation>Gründe, für alle gleich</translation>
    </message>
    <message>
        <source>Answer together</source>
        <translation>Gemeinsam beantworten</translation>
    </message>
    <message>
        <source>Give this answer to every selected candidate, with these grounds. The report says that they were answered together.</source>
        <translation>Gibt jedem ausgewählten Kandidaten diese Antwort mit diesen Gründen. Der Bericht sagt, dass sie gemeinsam beantwortet wurden.</translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) answered together.</source>
        <translation>
            <numerusform>%n Kandidat beantwortet.</numerusform>
            <numerusform>%n Kandidaten gemeinsam beantwortet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n ausgewählt</numerusform>
            <numerusform>%n ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Select the faces in which you see another person at a glance, or that cannot be compared.</source>
        <translation>Wählen Sie die Gesichter aus, in denen Sie auf einen Blick eine andere Person sehen oder die sich nicht vergleichen lassen.</translation>
    </message>
    <message>
        <source>Write why. The report says that these candidates were answered together.</source>
        <translation>Schreiben Sie, warum. Der Bericht sagt, dass diese Kandidaten gemeinsam beantwortet wurden.</translation>
    </message>
    <message>
        <source>The answers are being recorded.</source>
        <translation>Die Antworten werden erfasst.</translation>
    </message>
    <message>
        <source>Each gets this answer with these grounds. You can change it until you submit.</source>
        <translation>Jeder bekommt diese Antwort mit diesen Gründen. Sie können sie bis zum Abgeben ändern.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them has an answer already. You are asked before it is replaced.</source>
        <translation>
            <numerusform>%n davon hat schon eine Antwort. Sie werden gefragt, bevor sie ersetzt wird.</numerusform>
            <numerusform>%n davon haben schon eine Antwort. Sie werden gefragt, bevor sie ersetzt werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not recorded yet</source>
        <translation>Noch nicht erfasst</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>An answer in words and its grounds</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1

%2</source>
        <extracomment>%1 sentence on how many, %2 list of answers, each on a line</extracomment>
        <translation>%1

%2</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) will be replaced. What was recorded stays on record; the last answer counts.</source>
        <translation>
            <numerusform>%n Antwort wird ersetzt. Was erfasst wurde, bleibt erfasst; es zählt die letzte Antwort.</numerusform>
            <numerusform>%n Antworten werden ersetzt. Was erfasst wurde, bleibt erfasst; es zählt die letzte Antwort.</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace answers</source>
        <translation>Antworten ersetzen</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message numerus="yes">
        <source>%n of them has no picture or was not in sight yet. Look at it, or take it out of the selection.</source>
        <translation>
            <numerusform>%n davon hat kein Bild oder war noch nicht zu sehen. Sehen Sie es an oder nehmen Sie es aus der Auswahl.</numerusform>
            <numerusform>%n davon haben kein Bild oder waren noch nicht zu sehen. Sehen Sie sie an oder nehmen Sie sie aus der Auswahl.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <extracomment>%1 the rank of a candidate, %2 the person&apos;s number, %3 an answer with its grounds</extracomment>
        <translation>%1 · %2 · %3</translation>
    </message>
</context>
<context>
    <name>sl::widgets::UserForm</name>
    <message>
        <source>Full name</source>
        <translation>Voller Name</translation>
    </message>
    <message>
        <source>As printed on reports.</source>
        <translation>Wie er in Berichten steht.</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Anmeldename</translation>
    </message>
    <message>
        <source>Lower case, without spaces.</source>
        <translation>Kleinbuchstaben, ohne Leerzeichen.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters.</source>
        <translation>
            <numerusform>Mindestens %n Zeichen.</numerusform>
            <numerusform>Mindestens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Password again</source>
        <translation>Passwort wiederholen</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>This must be filled in.</source>
        <translation>Diese Angabe ist nötig.</translation>
    </message>
    <message>
        <source>A login has no spaces.</source>
        <translation>Ein Anmeldename hat keine Leerzeichen.</translation>
    </message>
    <message numerus="yes">
        <source>The password needs at least %n characters.</source>
        <translation>
            <numerusform>Das Passwort braucht mindestens %n Zeichen.</numerusform>
            <numerusform>Das Passwort braucht mindestens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>Die beiden Passwörter sind verschieden.</translation>
    </message>
    <message>
        <source>Choose at least one role.</source>
        <translation>Wählen Sie mindestens eine Rolle.</translation>
    </message>
</context>
<context>
    <name>sl::widgets::UserListModel</name>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Disabled on %1</source>
        <extracomment>%1 is a date and time</extracomment>
        <translation>Gesperrt am %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Anmeldename</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Must choose a password</source>
        <translation>Muss ein Passwort wählen</translation>
    </message>
</context>
<context>
    <name>sl::widgets::UsersPanel</name>
    <message>
        <source>Add user…</source>
        <translation>Hinzufügen…</translation>
    </message>
    <message>
        <source>Disable user…</source>
        <translation>Sperren…</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Disable user</source>
        <translation>Benutzer sperren</translation>
    </message>
    <message>
        <source>%1 can no longer log in. What they did stays, under their name. This cannot be undone.</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>%1 kann sich nicht mehr anmelden. Was getan wurde, bleibt unter diesem Namen erhalten. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Reset password…</source>
        <translation>Passwort zurücksetzen…</translation>
    </message>
    <message>
        <source>Change my password…</source>
        <translation>Mein Passwort ändern…</translation>
    </message>
    <message>
        <source>Change roles…</source>
        <translation>Rollen ändern…</translation>
    </message>
    <message>
        <source>Only a supervisor adds and disables users, changes their roles and resets their passwords.</source>
        <translation>Nur die Leitung legt Konten an, sperrt sie, ändert ihre Rollen und setzt ihre Passwörter zurück.</translation>
    </message>
    <message>
        <source>This needs the agency&apos;s key. Another supervisor gives it to you when they reset your password.</source>
        <translation>Dafür ist der Schlüssel der Behörde nötig. Eine andere Person aus der Leitung gibt ihn Ihnen, indem sie Ihr Passwort zurücksetzt.</translation>
    </message>
</context>
<context>
    <name>sl::widgets::VideoTools</name>
    <message>
        <source>Playing</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>playing %1×</source>
        <extracomment>%1 is how many times as fast</extracomment>
        <translation>Wiedergabe %1×</translation>
    </message>
    <message>
        <source>playing back %1×</source>
        <translation>Rückwärts %1×</translation>
    </message>
</context>
<context>
    <name>sl::widgets::VideoView</name>
    <message>
        <source>Frame of the video with the faces found in it</source>
        <translation>Einzelbild des Videos mit den darin gefundenen Gesichtern</translation>
    </message>
    <message>
        <source>Time of the video with those who appear</source>
        <translation>Zeit des Videos mit denen, die auftreten</translation>
    </message>
    <message>
        <source>Click to go there. The wheel zooms time.</source>
        <translation>Klicken Sie, um dorthin zu gehen. Das Mausrad dehnt die Zeit.</translation>
    </message>
    <message>
        <source>The video is being opened.</source>
        <translation>Das Video wird geöffnet.</translation>
    </message>
    <message>
        <source>There is no further key frame.</source>
        <translation>Es gibt kein weiteres Schlüsselbild.</translation>
    </message>
    <message>
        <source>The key frames are still being looked for.</source>
        <translation>Die Schlüsselbilder werden noch gesucht.</translation>
    </message>
    <message>
        <source>Taking frame %1 as a picture</source>
        <translation>Einzelbild %1 wird als Bild übernommen</translation>
    </message>
    <message>
        <source>Nobody comes into sight after this frame.</source>
        <translation>Nach diesem Einzelbild kommt niemand ins Bild.</translation>
    </message>
    <message>
        <source>Nobody comes into sight before this frame.</source>
        <translation>Vor diesem Einzelbild kommt niemand ins Bild.</translation>
    </message>
</context>
<context>
    <name>sl::widgets::Wording</name>
    <message>
        <source>Strong support for different persons</source>
        <translation>Stützt stark, dass es verschiedene Personen sind</translation>
    </message>
    <message>
        <source>Support for different persons</source>
        <translation>Stützt, dass es verschiedene Personen sind</translation>
    </message>
    <message>
        <source>Limited support for different persons</source>
        <translation>Stützt schwach, dass es verschiedene Personen sind</translation>
    </message>
    <message>
        <source>Limited support for the same person</source>
        <translation>Stützt schwach, dass es dieselbe Person ist</translation>
    </message>
    <message>
        <source>Support for the same person</source>
        <translation>Stützt, dass es dieselbe Person ist</translation>
    </message>
    <message>
        <source>Strong support for the same person</source>
        <translation>Stützt stark, dass es dieselbe Person ist</translation>
    </message>
    <message>
        <source>Inconclusive</source>
        <translation>Ergebnisoffen</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Ermittlungsansatz</translation>
    </message>
    <message>
        <source>No lead</source>
        <translation>Kein Ermittlungsansatz</translation>
    </message>
    <message>
        <source>Disagreement</source>
        <translation>Keine Übereinstimmung</translation>
    </message>
    <message>
        <source>Unsuitable</source>
        <translation>Ungeeignet</translation>
    </message>
    <message>
        <source>Two examiners, working apart, both support that probe and candidate show the same person.</source>
        <translation>Zwei getrennt arbeitende Prüfer stützen beide, dass Suchbild und Kandidat dieselbe Person zeigen.</translation>
    </message>
    <message>
        <source>No candidate is supported by both examiners.</source>
        <translation>Kein Kandidat wird von beiden Prüfern gestützt.</translation>
    </message>
    <message>
        <source>The examiners do not agree on a candidate.</source>
        <translation>Die Prüfer stimmen bei einem Kandidaten nicht überein.</translation>
    </message>
    <message>
        <source>The probe is not suitable for a search.</source>
        <translation>Das Suchbild ist für eine Suche ungeeignet.</translation>
    </message>
    <message>
        <source>First examination</source>
        <translation>Erste Prüfung</translation>
    </message>
    <message>
        <source>Investigator</source>
        <translation>Ermittler</translation>
    </message>
    <message>
        <source>Examiner</source>
        <translation>Prüfer</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>separates the names of roles in a list</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>Not comparable</source>
        <translation>Nicht vergleichbar</translation>
    </message>
    <message>
        <source>A candidate is an investigative lead, not a positive identification.</source>
        <translation>Ein Kandidat ist ein Ermittlungsansatz, keine Feststellung der Identität.</translation>
    </message>
    <message>
        <source>In %1 searches for people who are not in this gallery, %2 had a top score at least this high (interval %3 to %4)</source>
        <extracomment>%1 and %2 are numbers; %3 and %4 are the ends of the interval of that share, such as 0.0004</extracomment>
        <translation>In %1 Suchen nach Personen außerhalb dieser Sammlung war der höchste Wert %2-mal mindestens so hoch (Intervall %3 bis %4)</translation>
    </message>
    <message>
        <source>How often people who are not in this gallery reach this similarity has not been measured</source>
        <translation>Wie oft Personen außerhalb dieser Sammlung diese Ähnlichkeit erreichen, wurde nicht gemessen</translation>
    </message>
    <message>
        <source>Candidates: none</source>
        <translation>Kandidaten: keine</translation>
    </message>
    <message>
        <source>Candidates: %1 of %2 persons; all records compared</source>
        <translation>Kandidaten: %1 von %2 Personen; alle Datensätze verglichen</translation>
    </message>
    <message>
        <source>Candidates: %1 of %2 persons; not all records compared</source>
        <translation>Kandidaten: %1 von %2 Personen; nicht alle Datensätze verglichen</translation>
    </message>
    <message>
        <source>This gallery is not calibrated for probes of %1 faces: too few persons have as many portraits</source>
        <translation>Diese Sammlung ist für Anfragen mit %1 Gesichtern nicht kalibriert: Zu wenige Personen haben so viele Portraits</translation>
    </message>
    <message>
        <source>Face %1 of %2 decided</source>
        <extracomment>%1 is the place of a face in the probe, %2 how many faces the probe has</extracomment>
        <translation>Gesicht %1 von %2 gab den Ausschlag</translation>
    </message>
    <message numerus="yes">
        <source>%n log-in(s) with your name failed since %1. If that was not you, tell a supervisor.</source>
        <extracomment>%1 is a date and time</extracomment>
        <translation>
            <numerusform>Seit %1 ist %n Anmeldung mit Ihrem Namen fehlgeschlagen. Wenn Sie das nicht waren, sagen Sie es der Leitung.</numerusform>
            <numerusform>Seit %1 sind %n Anmeldungen mit Ihrem Namen fehlgeschlagen. Wenn Sie das nicht waren, sagen Sie es der Leitung.</numerusform>
        </translation>
    </message>
    <message>
        <source>Independent examination</source>
        <translation>Unabhängige Prüfung</translation>
    </message>
    <message>
        <source>Waits for a first examiner</source>
        <translation>Wartet auf den ersten Prüfer</translation>
    </message>
    <message>
        <source>First examination by %1</source>
        <extracomment>%1 is a login name</extracomment>
        <translation>Erste Prüfung durch %1</translation>
    </message>
    <message>
        <source>Waits for an independent examiner</source>
        <translation>Wartet auf einen unabhängigen Prüfer</translation>
    </message>
    <message>
        <source>Independent examination by %1</source>
        <extracomment>%1 is a login name</extracomment>
        <translation>Unabhängige Prüfung durch %1</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>No picture yet</source>
        <translation>Noch kein Bild</translation>
    </message>
    <message>
        <source>Not searched yet</source>
        <translation>Noch nicht gesucht</translation>
    </message>
    <message>
        <source>Known when it is next opened</source>
        <translation>Bekannt, sobald er wieder geöffnet wird</translation>
    </message>
    <message>
        <source>Suitability: good</source>
        <translation>Eignung: gut</translation>
    </message>
    <message>
        <source>Suitability: fair</source>
        <translation>Eignung: mäßig</translation>
    </message>
    <message>
        <source>Suitability: poor</source>
        <translation>Eignung: schlecht</translation>
    </message>
    <message>
        <source>Suitability: unsuitable</source>
        <translation>Eignung: ungeeignet</translation>
    </message>
    <message>
        <source>How often a face like this has its person first was not measured for this model pack.</source>
        <translation>Wie oft bei einem solchen Gesicht die gesuchte Person an erster Stelle steht, wurde für dieses Modellpaket nicht gemessen.</translation>
    </message>
    <message>
        <source>In tests, a face like this had its person first in about %1 of %2 searches.</source>
        <translation>In Tests stand bei einem solchen Gesicht die gesuchte Person in etwa %1 von %2 Suchen an erster Stelle.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>&quot;Suitability: poor&quot;, then a sentence on what was measured</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Face %1: %2</source>
        <extracomment>Number of a face, then &quot;Suitability: poor&quot;</extracomment>
        <translation>Gesicht %1: %2</translation>
    </message>
    <message>
        <source>Not in the list in any of %1 variations</source>
        <translation>In keiner der %1 Abwandlungen in der Liste</translation>
    </message>
    <message>
        <source>%1 · only because of face %2</source>
        <extracomment>%1 &quot;Rank 1 to 4 in all 24 variations&quot;</extracomment>
        <translation>%1 · nur wegen Gesicht %2</translation>
    </message>
    <message>
        <source>Rank %1</source>
        <translation>Rang %1</translation>
    </message>
    <message>
        <source>Rank %1 to %2</source>
        <translation>Rang %1 bis %2</translation>
    </message>
    <message>
        <source>%1 in all %2 variations</source>
        <extracomment>%1 &quot;Rank 1&quot; or &quot;Rank 1 to 4&quot;</extracomment>
        <translation>%1 in allen %2 Abwandlungen</translation>
    </message>
    <message>
        <source>%1 in %2 of %3 variations, not in the list in the others</source>
        <extracomment>%1 &quot;Rank 1&quot; or &quot;Rank 1 to 4&quot;</extracomment>
        <translation>%1 in %2 von %3 Abwandlungen, in den übrigen nicht in der Liste</translation>
    </message>
    <message>
        <source>No error rate is known</source>
        <translation>Keine Fehlerrate bekannt</translation>
    </message>
    <message>
        <source>As high in %1 of %2 searches for strangers</source>
        <extracomment>%1 how many searches for people who are not in the gallery had a top score at least this high, %2 of how many</extracomment>
        <translation>So hoch in %1 von %2 Suchen nach Fremden</translation>
    </message>
    <message>
        <source>First examination by another</source>
        <translation>Erste Prüfung: anderer Prüfer</translation>
    </message>
    <message>
        <source>Independent examination by another</source>
        <translation>Unabhängige Prüfung: anderer Prüfer</translation>
    </message>
</context>
<context>
    <name>sl::widgets::Workbench</name>
    <message>
        <source>Case %1</source>
        <translation>Fall %1</translation>
    </message>
    <message>
        <source>Preparing the gallery for searches</source>
        <translation>Die Sammlung wird für Suchen vorbereitet</translation>
    </message>
    <message>
        <source>Files belong to a case</source>
        <translation>Dateien gehören zu einem Fall</translation>
    </message>
    <message>
        <source>Files are not taken here. Open a case, or the gallery, and drop them there.</source>
        <translation>Hier werden keine Dateien übernommen. Öffnen Sie einen Fall oder die Sammlung und legen Sie sie dort ab.</translation>
    </message>
</context>
<context>
    <name>sl::widgets::WorkspacePage</name>
    <message>
        <source>Recent workspaces</source>
        <translation>Zuletzt benutzte Arbeitsbereiche</translation>
    </message>
    <message>
        <source>Open a workspace…</source>
        <translation>Arbeitsbereich öffnen…</translation>
    </message>
    <message>
        <source>Create a workspace…</source>
        <translation>Arbeitsbereich anlegen…</translation>
    </message>
    <message>
        <source>Second Look</source>
        <translation>Second Look</translation>
    </message>
    <message>
        <source>A workspace is a folder that holds an agency&apos;s users, gallery, policy and cases. Open the one you work in, or create the first.</source>
        <translation>Ein Arbeitsbereich ist ein Ordner mit den Benutzern, der Sammlung, der Richtlinie und den Fällen einer Behörde. Öffnen Sie den, in dem Sie arbeiten, oder legen Sie den ersten an.</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Arbeitsbereich öffnen</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>%1 wird geöffnet…</translation>
    </message>
    <message>
        <source>Open the demo</source>
        <translation>Demo öffnen</translation>
    </message>
    <message>
        <source>Make it again…</source>
        <translation>Neu anlegen…</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>Erst einmal umsehen</translation>
    </message>
    <message>
        <source>The demo is a workspace with 2,000 people who do not exist, two users and three cases: one ready for a search, one that waits for its second examiner, one finished. It is made on this computer in about a minute.</source>
        <translation>Die Demo ist ein Arbeitsbereich mit 2000 Personen, die es nicht gibt, zwei Benutzern und drei Fällen: einer bereit für eine Suche, einer wartet auf den zweiten Prüfer, einer abgeschlossen. Sie wird auf diesem Rechner in etwa einer Minute angelegt.</translation>
    </message>
    <message>
        <source>Make the demo again</source>
        <translation>Demo neu anlegen</translation>
    </message>
    <message>
        <source>The demo workspace is deleted, with everything that was done in it, and made again.</source>
        <translation>Der Arbeitsbereich der Demo wird mit allem, was darin getan wurde, gelöscht und neu angelegt.</translation>
    </message>
    <message>
        <source>Delete and make again</source>
        <translation>Löschen und neu anlegen</translation>
    </message>
    <message>
        <source>The demo is being made. It opens by itself; you can cancel below.</source>
        <translation>Die Demo wird angelegt. Sie öffnet sich von selbst; unten können Sie abbrechen.</translation>
    </message>
    <message>
        <source>Drop the folder of a workspace to open it</source>
        <translation>Den Ordner eines Arbeitsbereichs ablegen, um ihn zu öffnen</translation>
    </message>
    <message>
        <source>Drop the folder of one workspace to open it. Pictures are dropped on a case, once its workspace is open.</source>
        <translation>Legen Sie den Ordner eines Arbeitsbereichs ab, um ihn zu öffnen. Bilder werden auf einem Fall abgelegt, sobald sein Arbeitsbereich offen ist.</translation>
    </message>
    <message>
        <source>Take over…</source>
        <translation>Übernehmen…</translation>
    </message>
    <message>
        <source>Take over the workspace</source>
        <translation>Den Arbeitsbereich übernehmen</translation>
    </message>
    <message>
        <source>Two programs that write to one workspace damage its records. Go on only if you know that nobody works in it on the other computer.</source>
        <translation>Zwei Programme, die in einen Arbeitsbereich schreiben, beschädigen seine Aufzeichnungen. Fahren Sie nur fort, wenn Sie wissen, dass auf dem anderen Computer niemand darin arbeitet.</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
</context>
</TS>
