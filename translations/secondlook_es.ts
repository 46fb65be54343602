<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>cli</name>
    <message>
        <source>The workspace folder.</source>
        <translation>La carpeta del espacio de trabajo.</translation>
    </message>
    <message>
        <source>The model pack to use instead of the installed one.</source>
        <translation>El paquete de modelos que se usa en lugar del instalado.</translation>
    </message>
    <message>
        <source>The user who does it: a login of the workspace.</source>
        <translation>Quién lo hace: un usuario del espacio de trabajo.</translation>
    </message>
    <message>
        <source>A file whose first line is that user&apos;s password.</source>
        <translation>Un archivo cuya primera línea es la contraseña de ese usuario.</translation>
    </message>
    <message>
        <source>The case number.</source>
        <translation>El número del caso.</translation>
    </message>
    <message>
        <source>Case %1 is open.</source>
        <translation>El caso %1 está abierto.</translation>
    </message>
    <message>
        <source>Sealed: %1. Faces found: %2. Not added: %3.</source>
        <translation>Sellados: %1. Rostros hallados: %2. No admitidos: %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n sealed file(s) could not be searched for faces yet: %1</source>
        <translation>
            <numerusform>Aún no se pudieron buscar rostros en %n archivo sellado: %1</numerusform>
            <numerusform>Aún no se pudieron buscar rostros en %n archivos sellados: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No file was added.</source>
        <translation>No se añadió ningún archivo.</translation>
    </message>
    <message>
        <source>Face %1 in %2, %3 pixels between the eyes</source>
        <translation>Rostro %1 en %2, %3 píxeles entre los ojos</translation>
    </message>
    <message>
        <source>%1. %2 · similarity %3 · candidate %4</source>
        <translation>%1. %2 · similitud %3 · candidato %4</translation>
    </message>
    <message>
        <source>A face of the probe, as listed by “case faces”.</source>
        <translation>Un rostro de la muestra, según la lista de «case faces».</translation>
    </message>
    <message>
        <source>What to call the probe.</source>
        <translation>Cómo llamar a la muestra.</translation>
    </message>
    <message>
        <source>Makes a case.</source>
        <translation>Crea un caso.</translation>
    </message>
    <message>
        <source>A short title.</source>
        <translation>Un título breve.</translation>
    </message>
    <message>
        <source>The offence type.</source>
        <translation>El tipo de delito.</translation>
    </message>
    <message>
        <source>What allows the search.</source>
        <translation>Lo que autoriza la búsqueda.</translation>
    </message>
    <message>
        <source>Who asked for it.</source>
        <translation>Quién la solicitó.</translation>
    </message>
    <message>
        <source>What the result is for.</source>
        <translation>Para qué es el resultado.</translation>
    </message>
    <message>
        <source>Lists the cases.</source>
        <translation>Enumera los casos.</translation>
    </message>
    <message>
        <source>Seals files and folders in a case and finds the faces.</source>
        <translation>Sella archivos y carpetas en un caso y halla los rostros.</translation>
    </message>
    <message>
        <source>Lists the faces of a case.</source>
        <translation>Enumera los rostros de un caso.</translation>
    </message>
    <message>
        <source>Searches the gallery for the person of one or more faces.</source>
        <translation>Busca en la galería a la persona de uno o varios rostros.</translation>
    </message>
    <message>
        <source>Shows the searches of a case with their candidates and outcomes.</source>
        <translation>Presenta las búsquedas de un caso con sus candidatos y resultados.</translation>
    </message>
    <message>
        <source>Closes a probe as not suitable for searching.</source>
        <translation>Cierra una muestra como no apta para la búsqueda.</translation>
    </message>
    <message>
        <source>Why.</source>
        <translation>Por qué.</translation>
    </message>
    <message>
        <source>Pairs: %1, of %2 images</source>
        <translation>Pares: %1, de %2 imágenes</translation>
    </message>
    <message>
        <source>Accuracy, cross-validated over ten parts: %1</source>
        <translation>Exactitud, con validación cruzada en diez partes: %1</translation>
    </message>
    <message>
        <source>True accepts at a false match rate of 0.1 %: %1</source>
        <translation>Aceptaciones verdaderas con FMR de 0,1 %: %1</translation>
    </message>
    <message>
        <source>True accepts at a false match rate of 1 %: %1</source>
        <translation>Aceptaciones verdaderas con FMR de 1 %: %1</translation>
    </message>
    <message>
        <source>Images without an acquired face: %1</source>
        <translation>Imágenes sin rostro adquirido: %1</translation>
    </message>
    <message>
        <source>Probes: %1, against %2 persons</source>
        <translation>Muestras: %1, frente a %2 personas</translation>
    </message>
    <message>
        <source>Mate at rank %1 or better: %2</source>
        <translation>Persona buscada en el rango %1 o mejor: %2</translation>
    </message>
    <message>
        <source>Probes without an acquired face, counted as misses: %1</source>
        <translation>Muestras sin rostro adquirido, contadas como fallos: %1</translation>
    </message>
    <message>
        <source>Folder of the model pack.</source>
        <translation>Carpeta del paquete de modelos.</translation>
    </message>
    <message>
        <source>Worker threads; as many as processors by default.</source>
        <translation>Hilos de trabajo; por omisión, tantos como procesadores.</translation>
    </message>
    <message>
        <source>Measures a pack on pairs of images of the same and of different persons.</source>
        <translation>Mide un paquete con pares de imágenes de la misma persona y de personas distintas.</translation>
    </message>
    <message>
        <source>Images at DIR/NAME/NAME_0001.jpg.</source>
        <translation>Imágenes en DIR/NAME/NAME_0001.jpg.</translation>
    </message>
    <message>
        <source>Pairs in the form of LFW.</source>
        <translation>Pares en el formato de LFW.</translation>
    </message>
    <message>
        <source>Measures at which rank a pack finds the persons of probes in a gallery.</source>
        <translation>Mide en qué rango un paquete halla en una galería a las personas de las muestras.</translation>
    </message>
    <message>
        <source>A folder per person.</source>
        <translation>Una carpeta por persona.</translation>
    </message>
    <message>
        <source>A folder per person, named as in the gallery.</source>
        <translation>Una carpeta por persona, con los nombres de la galería.</translation>
    </message>
    <message>
        <source>All images of a probe person are one probe.</source>
        <translation>Todas las imágenes de una persona buscada son una sola muestra.</translation>
    </message>
    <message>
        <source>More people for the gallery, a folder per person.</source>
        <translation>Más personas para la galería, una carpeta por persona.</translation>
    </message>
    <message>
        <source>  %1 × %2 pixels at %3, %4; score %5; eyes %6 pixels apart, yaw %7°, sharpness %8</source>
        <translation>  %1 × %2 píxeles en %3, %4; puntuación %5; ojos separados %6 píxeles, giro %7°, nitidez %8</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n face(s)</source>
        <translation>
            <numerusform>%1: %n rostro</numerusform>
            <numerusform>%1: %n rostros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read as an image.</source>
        <translation>
            <numerusform>%n archivo no se pudo leer como imagen.</numerusform>
            <numerusform>%n archivos no se pudieron leer como imagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists the faces in images, with their points and quality.</source>
        <translation>Enumera los rostros de unas imágenes, con sus puntos y su calidad.</translation>
    </message>
    <message>
        <source>New persons: %1. New portraits: %2. There already: %3. Not enrolled: %4.</source>
        <translation>Personas nuevas: %1. Retratos nuevos: %2. Ya estaban: %3. No inscritos: %4.</translation>
    </message>
    <message>
        <source>No portrait was enrolled.</source>
        <translation>No se inscribió ningún retrato.</translation>
    </message>
    <message>
        <source>%1 · portraits: %2</source>
        <translation>%1 · retratos: %2</translation>
    </message>
    <message>
        <source>Persons: %1</source>
        <translation>Personas: %1</translation>
    </message>
    <message>
        <source>%1 and all portraits are removed from the gallery.</source>
        <translation>%1 y todos sus retratos se han eliminado de la galería.</translation>
    </message>
    <message>
        <source>Lists the persons of the gallery.</source>
        <translation>Enumera las personas de la galería.</translation>
    </message>
    <message>
        <source>Beginnings of words of name or id.</source>
        <translation>Comienzos de palabras del nombre o del número.</translation>
    </message>
    <message>
        <source>Print at most this many.</source>
        <translation>Imprime como máximo esta cantidad.</translation>
    </message>
    <message>
        <source>Removes a person with all portraits; for supervisors.</source>
        <translation>Elimina a una persona con todos sus retratos; para supervisores.</translation>
    </message>
    <message>
        <source>The legal reason.</source>
        <translation>El motivo legal.</translation>
    </message>
    <message>
        <source>%1 (in use)</source>
        <translation>%1 (en uso)</translation>
    </message>
    <message>
        <source>Every file of %1 has the hash that its manifest states, and the networks load.</source>
        <translation>Todos los archivos de %1 tienen el resumen que indica su manifiesto, y las redes se cargan.</translation>
    </message>
    <message>
        <source>Identity: %1</source>
        <translation>Identidad: %1</translation>
    </message>
    <message>
        <source>The model pack is installed in %1.</source>
        <translation>El paquete de modelos está instalado en %1.</translation>
    </message>
    <message>
        <source>Lists the model packs that are found, the one in use first.</source>
        <translation>Enumera los paquetes de modelos hallados, primero el que está en uso.</translation>
    </message>
    <message>
        <source>Checks every hash of a model pack and loads its networks.</source>
        <translation>Comprueba todos los resúmenes de un paquete de modelos y carga sus redes.</translation>
    </message>
    <message>
        <source>secondlook-cli does the work of Second Look from scripts. Commands:</source>
        <translation>secondlook-cli hace el trabajo de Second Look desde scripts. Órdenes:</translation>
    </message>
    <message>
        <source>Type a command with --help for its options. Every command takes --json.</source>
        <translation>Escriba una orden con --help para ver sus opciones. Todas las órdenes admiten --json.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Uso: %1</translation>
    </message>
    <message>
        <source>The option --%1 is needed.</source>
        <translation>Falta la opción --%1.</translation>
    </message>
    <message>
        <source>Something is missing: %1.</source>
        <translation>Falta algo: %1.</translation>
    </message>
    <message>
        <source>“%1” is one argument too many.</source>
        <translation>«%1» es un argumento de más.</translation>
    </message>
    <message>
        <source>There is no command “%1”. Type secondlook-cli --help for the list.</source>
        <translation>No existe la orden «%1». Escriba secondlook-cli --help para ver la lista.</translation>
    </message>
    <message>
        <source>%1 of %2 · %3 per second</source>
        <translation>%1 de %2 · %3 por segundo</translation>
    </message>
    <message>
        <source>The signed report is in %1.</source>
        <translation>El informe firmado está en %1.</translation>
    </message>
    <message>
        <source>The report is not signed.</source>
        <translation>El informe no está firmado.</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Espacio de trabajo</translation>
    </message>
    <message>
        <source>Case %1</source>
        <translation>Caso %1</translation>
    </message>
    <message>
        <source>%1: intact, entries: %2, head %3</source>
        <translation>%1: intacto, entradas: %2, cabeza %3</translation>
    </message>
    <message>
        <source>%1: BROKEN at entry %2. %3</source>
        <translation>%1: ROTO en la entrada %2. %3</translation>
    </message>
    <message>
        <source>Exports the signed report of a search as PDF.</source>
        <translation>Exporta como PDF el informe firmado de una búsqueda.</translation>
    </message>
    <message>
        <source>Where to write it.</source>
        <translation>Dónde escribirlo.</translation>
    </message>
    <message>
        <source>The search; the newest if left out.</source>
        <translation>La búsqueda; si se omite, la más reciente.</translation>
    </message>
    <message>
        <source>The language of the report; en if left out.</source>
        <translation>El idioma del informe; si se omite, «en».</translation>
    </message>
    <message>
        <source>Lists audit entries, newest first.</source>
        <translation>Enumera las entradas de auditoría, primero las más recientes.</translation>
    </message>
    <message>
        <source>The log of this case instead of the workspace&apos;s.</source>
        <translation>El registro de este caso en lugar del registro del espacio de trabajo.</translation>
    </message>
    <message>
        <source>In actor, action or subject.</source>
        <translation>En actor, acción o asunto.</translation>
    </message>
    <message>
        <source>Print at most this many; 200 if left out.</source>
        <translation>Imprime como máximo esta cantidad; si se omite, 200.</translation>
    </message>
    <message>
        <source>Examination %1 (%2): %3 of %4 answered</source>
        <translation>Examen %1 (%2): %3 de %4 respondidos</translation>
    </message>
    <message>
        <source>Candidate %1: %2</source>
        <translation>Candidato %1: %2</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>aún sin respuesta</translation>
    </message>
    <message>
        <source>Case %1 · examination %2 · %3 · pictures to compare: %4</source>
        <translation>Caso %1 · examen %2 · %3 · imágenes para comparar: %4</translation>
    </message>
    <message>
        <source>Nothing is waiting for you.</source>
        <translation>No hay nada pendiente para usted.</translation>
    </message>
    <message>
        <source>The answers are sealed. A second examiner finds the supported candidates in the queue.</source>
        <translation>Las respuestas están selladas. Un segundo examinador encuentra en la cola a los candidatos apoyados.</translation>
    </message>
    <message>
        <source>The examination; the user&apos;s first examination of the search if left out.</source>
        <translation>El examen; si se omite, el primer examen de la búsqueda hecho por el usuario.</translation>
    </message>
    <message>
        <source>Answers one candidate.</source>
        <translation>Responde a un candidato.</translation>
    </message>
    <message>
        <source>The candidate, as listed by “case search”.</source>
        <translation>El candidato, según la lista de «case search».</translation>
    </message>
    <message>
        <source>From strong support for different persons to strong support for the same person; nc: not comparable.</source>
        <translation>De apoyo fuerte a que son personas distintas a apoyo fuerte a que es la misma persona; nc: no comparable.</translation>
    </message>
    <message>
        <source>Why; needed for every answer but 0.</source>
        <translation>Por qué; necesario para toda respuesta salvo 0.</translation>
    </message>
    <message>
        <source>Seals and signs the answers of an examination.</source>
        <translation>Sella y firma las respuestas de un examen.</translation>
    </message>
    <message>
        <source>The examination, as listed by “case queue”.</source>
        <translation>El examen, según la lista de «case queue».</translation>
    </message>
    <message>
        <source>The workspace of %1 is ready in %2; %3 is its supervisor.</source>
        <translation>El espacio de trabajo de %1 está listo en %2; %3 es su supervisor.</translation>
    </message>
    <message>
        <source>%1 (%2) is a user now: %3.</source>
        <translation>%1 (%2) es ahora usuario: %3.</translation>
    </message>
    <message>
        <source>%1 cannot log in any more.</source>
        <translation>%1 ya no puede iniciar sesión.</translation>
    </message>
    <message>
        <source>A file whose first line is the new user&apos;s password.</source>
        <translation>Un archivo cuya primera línea es la contraseña del usuario nuevo.</translation>
    </message>
    <message>
        <source>The name as printed on reports; the login if left out.</source>
        <translation>El nombre tal como se imprime en los informes; si se omite, el de usuario.</translation>
    </message>
    <message>
        <source>Of investigator, examiner, supervisor, auditor, with commas between.</source>
        <translation>De investigator, examiner, supervisor, auditor, separados por comas.</translation>
    </message>
    <message>
        <source>Makes a workspace with its first user, a supervisor.</source>
        <translation>Crea un espacio de trabajo con su primer usuario, un supervisor.</translation>
    </message>
    <message>
        <source>The agency, as printed on reports.</source>
        <translation>El organismo, tal como se imprime en los informes.</translation>
    </message>
    <message>
        <source>The login of the first user.</source>
        <translation>El nombre del primer usuario.</translation>
    </message>
    <message>
        <source>Adds a user with a key of their own; for supervisors.</source>
        <translation>Añade un usuario con clave propia; para supervisores.</translation>
    </message>
    <message>
        <source>Keeps a user from logging in; for supervisors.</source>
        <translation>Impide que un usuario inicie sesión; para supervisores.</translation>
    </message>
    <message>
        <source>Lists the users.</source>
        <translation>Enumera los usuarios.</translation>
    </message>
    <message>
        <source>Shows the rules in force.</source>
        <translation>Presenta las reglas vigentes.</translation>
    </message>
    <message>
        <source>Sets rules as a new version; for supervisors.</source>
        <translation>Fija reglas como versión nueva; para supervisores.</translation>
    </message>
    <message>
        <source>Candidates in a list.</source>
        <translation>Candidatos en una lista.</translation>
    </message>
    <message>
        <source>Other candidates mixed in for the second examiner.</source>
        <translation>Otros candidatos mezclados para el segundo examinador.</translation>
    </message>
    <message>
        <source>Below this a probe face is called poor.</source>
        <translation>Por debajo de esto, un rostro de la muestra se llama deficiente.</translation>
    </message>
    <message>
        <source>After this a portrait is due for review.</source>
        <translation>Pasado este tiempo, un retrato debe revisarse.</translation>
    </message>
    <message>
        <source>A case needs an offence type.</source>
        <translation>Un caso necesita un tipo de delito.</translation>
    </message>
    <message>
        <source>A case needs a legal basis.</source>
        <translation>Un caso necesita una base legal.</translation>
    </message>
    <message>
        <source>A case needs a requester.</source>
        <translation>Un caso necesita un solicitante.</translation>
    </message>
    <message>
        <source>An offence type that cases may have; once for each, empty for any text.</source>
        <translation>Un tipo de delito que pueden tener los casos; una vez por cada uno, vacío para cualquier texto.</translation>
    </message>
    <message>
        <source>--user and --password-file are given together or not at all.</source>
        <translation>--user y --password-file se indican juntas o no se indican.</translation>
    </message>
    <message>
        <source>Enrols booking photos from a folder per person, a CSV file or ANSI/NIST record files. Without --user the audit log names the computer&apos;s account.</source>
        <translation>Inscribe fotos de reseña desde una carpeta por persona, un archivo CSV o archivos de registros ANSI/NIST. Sin --user, el registro de auditoría nombra la cuenta del equipo.</translation>
    </message>
    <message>
        <source>%1 · %2 can be installed: secondlook-cli models install %1</source>
        <translation>%1 · %2 se puede instalar: secondlook-cli models install %1</translation>
    </message>
    <message>
        <source>There is no model pack. Install one with: secondlook-cli models install PACK</source>
        <translation>No hay ningún paquete de modelos. Instale uno con: secondlook-cli models install PACK</translation>
    </message>
    <message>
        <source>Installs a model pack from a folder, a zip or tar archive, a manifest, an http(s) address, or by the id of a known pack; every hash is checked first.</source>
        <translation>Instala un paquete de modelos desde una carpeta, un archivo zip o tar, un manifiesto o una dirección http(s), o por el id de un paquete conocido; antes se comprueban todos los resúmenes.</translation>
    </message>
    <message>
        <source>The first image of each pair is taken as a booking photo.</source>
        <translation>La primera imagen de cada par se toma como foto de reseña.</translation>
    </message>
    <message>
        <source>Megabytes of photos to hold in memory at a time; 256 by default.</source>
        <translation>Megabytes de fotos que se mantienen a la vez en memoria; por omisión, 256.</translation>
    </message>
    <message>
        <source>Lists the files that enrolments left out and why, newest first.</source>
        <translation>Enumera los archivos que las inscripciones dejaron fuera y por qué, primero los más recientes.</translation>
    </message>
    <message>
        <source>As a table in CSV.</source>
        <translation>Como tabla en CSV.</translation>
    </message>
    <message>
        <source>%1 · due since %2</source>
        <translation>%1 · revisión vencida desde %2</translation>
    </message>
    <message>
        <source>Persons due for review: %1</source>
        <translation>Personas con revisión vencida: %1</translation>
    </message>
    <message>
        <source>--until is a date like 2027-11-23.</source>
        <translation>--until es una fecha como 2027-11-23.</translation>
    </message>
    <message>
        <source>%1 is kept until %2.</source>
        <translation>%1 se conserva hasta %2.</translation>
    </message>
    <message>
        <source>Lists the persons who are due for review, the longest due first.</source>
        <translation>Enumera las personas con revisión vencida, primero las más atrasadas.</translation>
    </message>
    <message>
        <source>Keeps a person until a review date; for supervisors.</source>
        <translation>Conserva a una persona hasta una fecha de revisión; para supervisores.</translation>
    </message>
    <message>
        <source>The day of the next review.</source>
        <translation>El día de la próxima revisión.</translation>
    </message>
    <message>
        <source>Search %1 · %2</source>
        <translation>Búsqueda %1 · %2</translation>
    </message>
    <message>
        <source>Templates made: %1. Portraits that stay without one: %2.</source>
        <translation>Plantillas hechas: %1. Retratos que siguen sin ella: %2.</translation>
    </message>
    <message>
        <source>Searches do not find the portraits that have no template.</source>
        <translation>Las búsquedas no encuentran los retratos que no tienen plantilla.</translation>
    </message>
    <message>
        <source>Makes the templates that portraits lack after another model pack came into use; continues where an earlier run was stopped.</source>
        <translation>Hace las plantillas que faltan a los retratos tras pasar a otro paquete de modelos; continúa donde se detuvo la vez anterior.</translation>
    </message>
    <message>
        <source>This workspace uses %1 now.</source>
        <translation>Este espacio de trabajo usa ahora %1.</translation>
    </message>
    <message>
        <source>Portraits without a template of this pack, which no search finds: %1. Make them with: secondlook-cli gallery retemplate</source>
        <translation>Retratos sin plantilla de este paquete, que ninguna búsqueda encuentra: %1. Hágalas con: secondlook-cli gallery retemplate</translation>
    </message>
    <message>
        <source>Lets a workspace use an installed model pack, named by id, identity or folder; for supervisors.</source>
        <translation>Hace que un espacio de trabajo use un paquete de modelos instalado, citado por id, identidad o carpeta; para supervisores.</translation>
    </message>
    <message>
        <source>Your signature is added to %1.</source>
        <translation>Su firma se ha añadido a %1.</translation>
    </message>
    <message>
        <source>Adds the signature of another examiner of its search to an exported report.</source>
        <translation>Añade a un informe exportado la firma de otro examinador de su búsqueda.</translation>
    </message>
    <message>
        <source>%1 · begun by %2 on %3</source>
        <translation>%1 · empezado por %2 el %3</translation>
    </message>
    <message>
        <source>%1 · for somebody else</source>
        <translation>%1 · para otra persona</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from %2 on, not “%3”.</source>
        <translation>--%1 requiere un número entero a partir de %2, no «%3».</translation>
    </message>
    <message>
        <source>A filter takes M, F or X as sex, and years from %1 to %2 in their order.</source>
        <translation>Un filtro admite M, F o X como sexo y años de %1 a %2 en su orden.</translation>
    </message>
    <message>
        <source>Leaves out persons of another sex on record.</source>
        <translation>Excluye a las personas con otro sexo registrado.</translation>
    </message>
    <message>
        <source>Leaves out persons born before this year.</source>
        <translation>Excluye a las personas nacidas antes de este año.</translation>
    </message>
    <message>
        <source>Leaves out persons born after this year.</source>
        <translation>Excluye a las personas nacidas después de este año.</translation>
    </message>
    <message>
        <source>Leaves out records of other agencies.</source>
        <translation>Excluye los registros de otros organismos.</translation>
    </message>
    <message>
        <source>Also leaves out persons for whom a requested fact is not recorded.</source>
        <translation>Excluye también a las personas de las que no consta lo que se pide.</translation>
    </message>
    <message>
        <source>| faces of a probe | probes | open rank 1, 5, 20 | closed rank 1, 5, 20 |</source>
        <translation>| rostros de la consulta | consultas | rango 1, 5, 20 entre todas | rango 1, 5, 20 entre las propias |</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>Writes all templates, lengths and qualities as JSON.</source>
        <translation>Escribe todas las plantillas, longitudes y calidades como JSON.</translation>
    </message>
    <message>
        <source>%1 has a temporary password and chooses another one with it.</source>
        <translation>%1 tiene una contraseña provisional y con ella elige otra.</translation>
    </message>
    <message>
        <source>%1 has a new password.</source>
        <translation>%1 tiene una contraseña nueva.</translation>
    </message>
    <message>
        <source>Changes a user&apos;s own password; after a reset, chooses one.</source>
        <translation>Cambia la contraseña propia; tras un restablecimiento, elige una.</translation>
    </message>
    <message>
        <source>A file whose first line is the new password.</source>
        <translation>Un archivo cuya primera línea es la contraseña nueva.</translation>
    </message>
    <message>
        <source>Gives a user a temporary password; for supervisors.</source>
        <translation>Da a un usuario una contraseña provisional; para supervisores.</translation>
    </message>
    <message>
        <source>A file whose first line is the temporary password.</source>
        <translation>Un archivo cuya primera línea es la contraseña provisional.</translation>
    </message>
    <message>
        <source>Recovered stream, container unknown: %1, from byte %2 on</source>
        <translation>Flujo recuperado, contenedor desconocido: %1, desde el byte %2</translation>
    </message>
    <message>
        <source>Container %1, stream %2, codec %3</source>
        <translation>Contenedor %1, flujo %2, códec %3</translation>
    </message>
    <message>
        <source>The video was decoded in a sandbox.</source>
        <translation>El vídeo se descodificó en un entorno aislado.</translation>
    </message>
    <message>
        <source>The video was decoded without a sandbox, because bubblewrap is missing or refused here.</source>
        <translation>El vídeo se descodificó sin entorno aislado, porque aquí falta bubblewrap o no se permite.</translation>
    </message>
    <message>
        <source>  frame %1, %2, type %3, SHA-256 %4</source>
        <translation>  fotograma %1, %2, tipo %3, SHA-256 %4</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>no time</source>
        <translation>sin tiempo</translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s)</source>
        <translation>
            <numerusform>%n fotograma</numerusform>
            <numerusform>%n fotogramas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: The video has no frame %2; the first is 0.</source>
        <translation>%1: El vídeo no tiene el fotograma %2; el primero es el 0.</translation>
    </message>
    <message>
        <source>Written to %1, its record beside it.</source>
        <translation>Escrito en %1, con sus datos al lado.</translation>
    </message>
    <message>
        <source>Another stream of the file than the best one.</source>
        <translation>Otro flujo del archivo que no sea el mejor.</translation>
    </message>
    <message>
        <source>Lists every frame of a video with its time and hash.</source>
        <translation>Enumera cada fotograma de un vídeo con su tiempo y su hash.</translation>
    </message>
    <message>
        <source>Writes one frame of a video as PNG, and its record beside it.</source>
        <translation>Escribe un fotograma de un vídeo como PNG y, al lado, sus datos.</translation>
    </message>
    <message>
        <source>The frame&apos;s number; the first is 0.</source>
        <translation>Número del fotograma; el primero es el 0.</translation>
    </message>
    <message>
        <source>The PNG to write.</source>
        <translation>El PNG que se escribe.</translation>
    </message>
    <message>
        <source>The pixels as they were decoded, lossless, instead of a picture.</source>
        <translation>Los píxeles tal como se descodificaron, sin pérdida, en lugar de una imagen.</translation>
    </message>
    <message>
        <source>  frame %1, %2, type %3, SHA-256 %4; the decoder filled in missing parts</source>
        <translation>  fotograma %1, %2, tipo %3, SHA-256 %4; el descodificador rellenó partes que faltaban</translation>
    </message>
    <message>
        <source>%1: COULD NOT BE CHECKED. %2</source>
        <translation>%1: NO SE HA PODIDO COMPROBAR. %2</translation>
    </message>
    <message>
        <source>An audit log or a record is not intact.</source>
        <translation>Un registro de auditoría o un dato no está intacto.</translation>
    </message>
    <message>
        <source>Not everything could be checked.</source>
        <translation>No se ha podido comprobar todo.</translation>
    </message>
    <message>
        <source>%1: records that are older than the signing of records: %2. They are compared with what they were when this version first opened them.</source>
        <translation>%1: registros anteriores a la firma de registros: %2. Se comparan con lo que eran cuando esta versión los abrió por primera vez.</translation>
    </message>
    <message>
        <source>%1 · %2 · media: %3 · searches: %4 · %5</source>
        <translation>%1 · %2 · medios: %3 · búsquedas: %4 · %5</translation>
    </message>
    <message>
        <source>Case %1 · search %2 · %3 · pictures to compare: %4</source>
        <translation>Caso %1 · búsqueda %2 · %3 · imágenes por comparar: %4</translation>
    </message>
    <message>
        <source>Lists the examinations of all cases that wait for somebody, and who has begun them.</source>
        <translation>Enumera los exámenes de todos los casos que esperan a alguien, y quién los ha empezado.</translation>
    </message>
    <message>
        <source>Takes an independent examination from the queue.</source>
        <translation>Toma de la cola un examen independiente.</translation>
    </message>
    <message>
        <source>Lists who appears in the videos of a case.</source>
        <translation>Enumera quién aparece en los vídeos de un caso.</translation>
    </message>
    <message>
        <source>Records what is seen of each feature of a face, or shows the entries.</source>
        <translation>Indica qué se ve de los rasgos de un rostro, o muestra lo indicado.</translation>
    </message>
    <message>
        <source>The examination.</source>
        <translation>El examen.</translation>
    </message>
    <message>
        <source>The candidate; if left out, the list of the probe alone.</source>
        <translation>El candidato; si se omite: lo que muestra la muestra sola.</translation>
    </message>
    <message>
        <source>Once for each feature, as this command lists them in JSON. To a candidate: similar, different, not-comparable, not-in-probe, not-in-candidate or not-in-either; of the probe alone: visible or not-visible.</source>
        <translation>Una vez por rasgo, como este comando los enumera en JSON. De un candidato: similar, different, not-comparable, not-in-probe, not-in-candidate o not-in-either; de la muestra sola: visible o not-visible.</translation>
    </message>
    <message>
        <source>The same for every feature without an entry.</source>
        <translation>Lo mismo para cada rasgo aún sin indicar.</translation>
    </message>
    <message>
        <source>not measured (%1 persons, at least %2 are needed)</source>
        <translation>no medido (%1 personas; se necesitan al menos %2)</translation>
    </message>
    <message>
        <source>Probes of all faces</source>
        <translation>Muestras con todos los rostros</translation>
    </message>
    <message>
        <source>Probes of one face</source>
        <translation>Muestras con un rostro</translation>
    </message>
    <message>
        <source>Probes of %1 faces</source>
        <translation>Muestras con %1 rostros</translation>
    </message>
    <message>
        <source>| faces of a probe | searches | persons | not in the list | rank 1 | rank 1 of the test&apos;s persons |</source>
        <translation>| rostros de una muestra | búsquedas | personas | no está en la lista | rango 1 | rango 1 entre las personas de la prueba |</translation>
    </message>
    <message>
        <source>%1, false positives (FPIR) at most %2: from a similarity of %3 on; missed (FNIR): %4</source>
        <translation>%1, falsos positivos (FPIR) de %2 como máximo: a partir de una similitud de %3; omisiones (FNIR): %4</translation>
    </message>
    <message>
        <source>Comparisons, false matches (FMR) at most %1: from a similarity of %2 on; false non-matches (FNMR): %3</source>
        <translation>Comparaciones, falsas coincidencias (FMR) de %1 como máximo: a partir de una similitud de %2; falsas no coincidencias (FNMR): %3</translation>
    </message>
    <message>
        <source>%1, %2: %3 persons</source>
        <translation>%1, %2: %3 personas</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>no registrado</translation>
    </message>
    <message>
        <source>%1, not in the list: %2</source>
        <translation>%1, no está en la lista: %2</translation>
    </message>
    <message>
        <source>%1, false positives from a similarity of %2 on: %3</source>
        <translation>%1, falsos positivos a partir de una similitud de %2: %3</translation>
    </message>
    <message>
        <source>Comparisons from a similarity of %1 on: false matches %2; false non-matches %3</source>
        <translation>Comparaciones a partir de una similitud de %1: falsas coincidencias %2; falsas no coincidencias %3</translation>
    </message>
    <message>
        <source>%1 persons, against a gallery of %2 persons with %3 templates; lists of %4</source>
        <translation>%1 personas, contra una galería de %2 personas con %3 plantillas; listas de %4</translation>
    </message>
    <message>
        <source>Images without an acquired face: %1 of %2</source>
        <translation>Imágenes sin rostro encontrado: %1 de %2</translation>
    </message>
    <message>
        <source>This is error card %1. Reports on searches with this pack and lists of %2 show it from now on.</source>
        <translation>Esta es la ficha de errores %1. Los informes sobre búsquedas con este paquete y listas de %2 la muestran a partir de ahora.</translation>
    </message>
    <message>
        <source>Writes every score that the rates are computed from, as CSV.</source>
        <translation>Escribe como CSV todos los valores de los que se calculan las tasas.</translation>
    </message>
    <message>
        <source>Writes the rates and curves as CSV.</source>
        <translation>Escribe las tasas y las curvas como CSV.</translation>
    </message>
    <message>
        <source>Writes pages with tables and plots.</source>
        <translation>Escribe páginas PDF con tablas y gráficos.</translation>
    </message>
    <message>
        <source>Language of the pages: de, en or es.</source>
        <translation>Idioma de las páginas: de, en o es.</translation>
    </message>
    <message>
        <source>A column of the table to give the rates by; may be repeated.</source>
        <translation>Una columna de la tabla por la que desglosar las tasas; puede repetirse.</translation>
    </message>
    <message>
        <source>Measures a pack&apos;s error rates (ISO/IEC 19795) on labelled pictures of your own.</source>
        <translation>Mide las tasas de error de un paquete (ISO/IEC 19795) con imágenes etiquetadas propias.</translation>
    </message>
    <message>
        <source>A folder per person, or a table: person id, file, use.</source>
        <translation>Una carpeta por persona o una tabla: person id, file, use.</translation>
    </message>
    <message>
        <source>The booking photos; without: the first picture of each person.</source>
        <translation>Las fotos de reseña; si no se indica, la primera imagen de cada persona.</translation>
    </message>
    <message>
        <source>Length of a candidate list; 20 by default.</source>
        <translation>Longitud de una lista de candidatos; por omisión, 20.</translation>
    </message>
    <message>
        <source>Measures error rates by group in the workspace&apos;s own gallery and keeps them, signed.</source>
        <translation>Mide tasas de error por grupos en la galería del propio espacio de trabajo y las guarda firmadas.</translation>
    </message>
    <message>
        <source>A folder per person, or a table: person id, file; named as in the gallery.</source>
        <translation>Una carpeta por persona o una tabla: person id, file; con los nombres de la galería.</translation>
    </message>
    <message>
        <source>The report was changed after it was signed.</source>
        <translation>El informe se modificó después de firmarlo.</translation>
    </message>
    <message>
        <source>The signed bytes are unchanged, but the document was changed between signatures or after the last one.</source>
        <translation>Los bytes firmados no han cambiado, pero el documento se modificó entre firmas o después de la última.</translation>
    </message>
    <message>
        <source>The document is unchanged since it was signed. Its signer is not known here, or was not allowed to sign: --workspace or --authority names known signers.</source>
        <translation>El documento no ha cambiado desde que se firmó. Quien lo firmó no es conocido aquí, o no podía firmarlo: --workspace o --authority indican firmantes conocidos.</translation>
    </message>
    <message>
        <source>Checks a report: its bytes (exit code 1), whether all of it is signed (4), and who signed it (3).</source>
        <translation>Comprueba un informe: sus bytes (código de salida 1), si está firmado entero (4) y quién lo firmó (3).</translation>
    </message>
    <message>
        <source>The workspace whose users are known signers.</source>
        <translation>El espacio de trabajo cuyos usuarios se conocen.</translation>
    </message>
    <message>
        <source>The certificate of a known authority, DER or PEM.</source>
        <translation>El certificado de la autoridad que se conoce, DER o PEM.</translation>
    </message>
    <message numerus="yes">
        <source>Track %1: frames %2 to %3, %4 s to %5 s, seen in %n frame(s)</source>
        <translation>
            <numerusform>Pista %1: fotogramas %2 a %3, %4 s a %5 s, se ve en %n fotograma</numerusform>
            <numerusform>Pista %1: fotogramas %2 a %3, %4 s a %5 s, se ve en %n fotogramas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n face track(s)</source>
        <translation>
            <numerusform>%n pista de rostro</numerusform>
            <numerusform>%n pistas de rostro</numerusform>
        </translation>
    </message>
    <message>
        <source>Finds who appears in a video: one track a person and shot.</source>
        <translation>Encuentra quién aparece en un vídeo: una pista por persona y plano.</translation>
    </message>
    <message>
        <source>Support for the same person, and strong support for different persons, need a complete checklist.</source>
        <translation>El apoyo a que es la misma persona, y el apoyo fuerte a que son distintas, necesitan una lista de rasgos completa.</translation>
    </message>
    <message>
        <source>Candidates open when the probe&apos;s own checklist is saved.</source>
        <translation>Los candidatos se abren cuando la lista de rasgos de la muestra está guardada.</translation>
    </message>
    <message>
        <source>Rank and score are not shown before every answer is in.</source>
        <translation>El rango y la similitud no se muestran hasta que están todas las respuestas.</translation>
    </message>
    <message>
        <source>You have signed that %1 and %2 are two people.</source>
        <translation>Ha firmado que %1 y %2 son dos personas.</translation>
    </message>
    <message>
        <source>Signs that two users of one full name are two people; for supervisors.</source>
        <translation>Firma que dos usuarios con el mismo nombre completo son dos personas; para supervisores.</translation>
    </message>
    <message>
        <source>A log is not the one that a kept head saw, or the head is not valid.</source>
        <translation>Un registro no es el que vio un estado guardado, o el estado no es válido.</translation>
    </message>
    <message>
        <source>The signer of a kept head is not known here: --certificate names a known signer.</source>
        <translation>Aquí no se sabe quién firmó un estado guardado: --certificate indica un firmante conocido.</translation>
    </message>
    <message>
        <source>%1: sealed files read: %2, different from their records: %3</source>
        <translation>%1: archivos sellados leídos: %2, distintos de lo que dicen sus datos: %3</translation>
    </message>
    <message>
        <source>A sealed file differs from its record.</source>
        <translation>Un archivo sellado no es como dice su dato.</translation>
    </message>
    <message>
        <source>Checks every entry and signature of the audit logs, and names the first bad entry; compares heads that were kept with them (exit code 3: who signed one is not known).</source>
        <translation>Comprueba cada entrada y cada firma de los registros de auditoría y nombra la primera entrada errónea; compara con ellos los estados guardados (código de salida 3: no se sabe quién firmó alguno).</translation>
    </message>
    <message>
        <source>A head that was kept; may be repeated.</source>
        <translation>Un estado guardado; puede repetirse.</translation>
    </message>
    <message>
        <source>A report, with the heads that it holds.</source>
        <translation>Un informe, con los estados que contiene.</translation>
    </message>
    <message>
        <source>The certificate of a known signer of heads, DER or PEM; may be repeated.</source>
        <translation>El certificado de un firmante conocido de estados, DER o PEM; puede repetirse.</translation>
    </message>
    <message>
        <source>A file with the names of witnesses, as audit witness prints them.</source>
        <translation>Un archivo con los nombres de los testigos, tal como los muestra audit witness.</translation>
    </message>
    <message>
        <source>The head of the log is in %1.</source>
        <translation>El estado del registro está en %1.</translation>
    </message>
    <message>
        <source>The certificate of its signer is in %1.</source>
        <translation>El certificado de quien lo firmó está en %1.</translation>
    </message>
    <message>
        <source>You have signed the head as a witness: %1.</source>
        <translation>Ha firmado el estado como testigo: %1.</translation>
    </message>
    <message>
        <source>Others recognise your signature by this: %1</source>
        <translation>Por esto reconocen otros su firma: %1</translation>
    </message>
    <message>
        <source>Writes the head of an audit log, signed, to be kept elsewhere.</source>
        <translation>Escribe, firmado, el estado de un registro de auditoría para guardarlo en otro lugar.</translation>
    </message>
    <message>
        <source>With the proof for a witness that it continues the head of so many entries.</source>
        <translation>Con la prueba, para un testigo, de que continúa el estado de tantas entradas.</translation>
    </message>
    <message>
        <source>Also writes your certificate, for those who check the signature.</source>
        <translation>Escribe también su certificado, para quienes comprueben la firma.</translation>
    </message>
    <message>
        <source>Signs the head of somebody else&apos;s log as a witness, unless it does not continue what was signed last.</source>
        <translation>Firma como testigo el estado de un registro ajeno, salvo que no continúe lo último que se firmó.</translation>
    </message>
    <message>
        <source>The witness&apos;s own key: Ed25519, PEM.</source>
        <translation>La clave propia del testigo: Ed25519, PEM.</translation>
    </message>
    <message>
        <source>The witness&apos;s name, such as court.example/clerk.</source>
        <translation>El nombre del testigo, por ejemplo court.example/clerk.</translation>
    </message>
    <message>
        <source>The certificate of a signer of the log; kept for later heads. May be repeated.</source>
        <translation>Un certificado de quien firma por el registro; se guarda para estados posteriores. Una vez por cada uno.</translation>
    </message>
    <message>
        <source>Where the witness keeps what it signed; beside the key if left out.</source>
        <translation>Dónde guarda el testigo lo que ha firmado; junto a la clave si se omite.</translation>
    </message>
    <message>
        <source>--column takes FIELD=TITLE, where FIELD is one of: %1.</source>
        <translation>--column espera CAMPO=TÍTULO, donde CAMPO es uno de: %1.</translation>
    </message>
    <message>
        <source>%1: read from “%2”</source>
        <translation>%1: se lee de «%2»</translation>
    </message>
    <message>
        <source>“%1”: nothing is read from this column</source>
        <translation>«%1»: de esta columna no se lee nada</translation>
    </message>
    <message>
        <source>Which column a field is read from, where its title is not known; may be given again.</source>
        <translation>De qué columna se lee un campo cuando su título no es conocido; puede indicarse varias veces.</translation>
    </message>
    <message>
        <source>Shows how a table of photos would be read; enrols nothing.</source>
        <translation>Muestra cómo se leería una tabla de fotos; no inscribe nada.</translation>
    </message>
    <message>
        <source>Ends a disagreement without a third examiner; for supervisors.</source>
        <translation>Cierra un desacuerdo sin tercer examinador; para supervisores.</translation>
    </message>
    <message numerus="yes">
        <source>%1, track %2 (id %3): seen in %n frame(s); faces %4</source>
        <translation>
            <numerusform>%1, pista %2 (id %3): vista en %n fotograma; rostros %4</numerusform>
            <numerusform>%1, pista %2 (id %3): vista en %n fotogramas; rostros %4</numerusform>
        </translation>
    </message>
    <message>
        <source>  joined to %1 as one person</source>
        <translation>  unida a %1 como una sola persona</translation>
    </message>
    <message>
        <source>“case join” takes two tracks, by the ids that “case tracks” lists.</source>
        <translation>«case join» toma dos pistas, con los identificadores que muestra «case tracks».</translation>
    </message>
    <message>
        <source>Tracks %1 and %2 are joined as one person.</source>
        <translation>Las pistas %1 y %2 están unidas como una sola persona.</translation>
    </message>
    <message>
        <source>Tracks %1 and %2 are no longer joined.</source>
        <translation>Las pistas %1 y %2 ya no están unidas.</translation>
    </message>
    <message>
        <source>%1: the reading of the clock was withdrawn by %2.</source>
        <translation>%1: %2 retiró la lectura del reloj.</translation>
    </message>
    <message>
        <source>%1: the clock in frame %2 reads %3, as %4 read it.</source>
        <translation>%1: el reloj del fotograma %2 marca %3, según lo leyó %4.</translation>
    </message>
    <message>
        <source>  When the file&apos;s clock says 0 s, it reads %1.</source>
        <translation>  Cuando el reloj del archivo indica 0 s, marca %1.</translation>
    </message>
    <message>
        <source>  At the first frame it reads %1; the file has no clock, so time is counted at the average rate.</source>
        <translation>  En el primer fotograma marca %1; el archivo no tiene reloj, por lo que el tiempo se cuenta a la velocidad media.</translation>
    </message>
    <message>
        <source>  This clock is %1 s ahead of the true time.</source>
        <translation>  Este reloj va %1 s adelantado respecto a la hora real.</translation>
    </message>
    <message>
        <source>  This reading is superseded.</source>
        <translation>  Esta lectura ha sido sustituida.</translation>
    </message>
    <message>
        <source>A reading takes --frame N and --reads &quot;YEAR-MONTH-DAY HOUR:MINUTE:SECOND&quot;.</source>
        <translation>Una lectura necesita --frame N y --reads &quot;AÑO-MES-DÍA HORA:MINUTO:SEGUNDO&quot;.</translation>
    </message>
    <message>
        <source>--ahead takes whole seconds, below 0 for a clock that is behind.</source>
        <translation>--ahead toma segundos enteros, por debajo de 0 para un reloj atrasado.</translation>
    </message>
    <message>
        <source>Says that two tracks are one person, or that they are not after all.</source>
        <translation>Declara que dos pistas son una sola persona, o que al final no lo son.</translation>
    </message>
    <message>
        <source>A track, as listed by “case tracks”.</source>
        <translation>Una pista, como la muestra «case tracks».</translation>
    </message>
    <message>
        <source>Takes back that these two are one person.</source>
        <translation>Retira que estas dos sean una sola persona.</translation>
    </message>
    <message>
        <source>Records what the clock in a video&apos;s picture reads, or lists the readings.</source>
        <translation>Registra lo que marca el reloj en la imagen de un vídeo, o muestra las lecturas.</translation>
    </message>
    <message>
        <source>The video; without it all readings are listed.</source>
        <translation>El vídeo; sin él se muestran todas las lecturas.</translation>
    </message>
    <message>
        <source>The frame that shows the clock; the first is 0.</source>
        <translation>El fotograma que muestra el reloj; el primero es el 0.</translation>
    </message>
    <message>
        <source>What it reads: &quot;2026-11-28 14:03:22&quot;.</source>
        <translation>Lo que marca: &quot;2026-11-28 14:03:22&quot;.</translation>
    </message>
    <message>
        <source>How far that clock is known to be ahead of the true time.</source>
        <translation>Cuánto se sabe que ese reloj va adelantado respecto a la hora real.</translation>
    </message>
    <message>
        <source>Withdraws the reading of this video.</source>
        <translation>Retira la lectura de este vídeo.</translation>
    </message>
    <message>
        <source>A derived picture, stretched so that its pixels are square.</source>
        <translation>Una imagen derivada, estirada para que sus píxeles sean cuadrados.</translation>
    </message>
    <message>
        <source>  This clock is %1 s behind the true time.</source>
        <translation>  Este reloj está %1 s atrasado respecto de la hora verdadera.</translation>
    </message>
    <message>
        <source>Which video? Give its number with --media; case tracks names them.</source>
        <translation>¿Qué vídeo? Indique su número con --media; «case tracks» los nombra.</translation>
    </message>
    <message>
        <source>The answers are sealed. %1</source>
        <extracomment>%1 is the sentence that says why the outcome is not shown</extracomment>
        <translation>Las respuestas están selladas. %1</translation>
    </message>
    <message>
        <source>%1 (%2) has other roles now: %3.</source>
        <translation>%1 (%2) tiene ahora otras funciones: %3.</translation>
    </message>
    <message>
        <source>Gives a user other roles, with commas between; for supervisors.</source>
        <translation>Da otras funciones a un usuario, separadas por comas; para supervisores.</translation>
    </message>
    <message>
        <source>Stopped: only %1 of %2 sealed files were read, so this is no verdict on them.</source>
        <translation>Detenido: solo se leyeron %1 de %2 archivos sellados, así que esto no dice nada sobre ellos.</translation>
    </message>
    <message>
        <source>Reads every sealed picture and report too, and compares its hash; Ctrl+C stops it (exit code 130).</source>
        <translation>Lee también cada imagen e informe sellados y compara su resumen; Ctrl+C lo detiene (código de salida 130).</translation>
    </message>
    <message>
        <source>The same pixels again.</source>
        <translation>Los mismos píxeles otra vez.</translation>
    </message>
    <message>
        <source>The file was decoded to other pixels than recorded.</source>
        <translation>Al descodificar el archivo salieron otros píxeles que los registrados.</translation>
    </message>
    <message>
        <source>Step %1 gave other pixels than recorded.</source>
        <translation>El paso %1 dio otros píxeles que los registrados.</translation>
    </message>
    <message>
        <source>%1, candidate %2, probe: %3</source>
        <translation>%1, candidato %2, muestra: %3</translation>
    </message>
    <message>
        <source>%1, candidate %2, portrait: %3</source>
        <translation>%1, candidato %2, retrato: %3</translation>
    </message>
    <message>
        <source>No submitted answer was given to an adjusted picture.</source>
        <translation>Ninguna respuesta presentada se dio a una imagen ajustada.</translation>
    </message>
    <message>
        <source>Not every step gives the recorded pixels again.</source>
        <translation>No todos los pasos vuelven a dar los píxeles registrados.</translation>
    </message>
    <message>
        <source>Once for each step on a picture, in order; SIDE: probe or candidate. field=0|1, pixelAspect=THOUSANDTHS, mirror, rotation=DEGREES, grey, channel=0..2, brightness=N, contrast=N, gamma=HUNDREDTHS, levels=BLACK,WHITE, sharpening=PERCENT,RADIUS.</source>
        <translation>Una vez por cada paso sobre una imagen, en orden; SIDE: probe o candidate. field=0|1, pixelAspect=MILÉSIMAS, mirror, rotation=GRADOS, grey, channel=0..2, brightness=N, contrast=N, gamma=CENTÉSIMAS, levels=NEGRO,BLANCO, sharpening=PORCENTAJE,RADIO.</translation>
    </message>
    <message>
        <source>Makes the steps of every submitted answer that counts again on the compared pictures, and says whether they give the same pixels.</source>
        <translation>Repite sobre las imágenes comparadas los pasos de cada respuesta entregada que cuenta y dice si dan los mismos píxeles.</translation>
    </message>
    <message>
        <source>Begins the user&apos;s first examination of a search, or shows one with its answers so far.</source>
        <translation>Comienza el primer examen de una búsqueda hecho por el usuario, o presenta un examen con sus respuestas hasta ahora.</translation>
    </message>
    <message>
        <source>The search.</source>
        <translation>La búsqueda.</translation>
    </message>
    <message>
        <source>The video was decoded in a sandbox, without a filter of system calls.</source>
        <translation>El vídeo se descodificó en un entorno aislado, sin filtro de llamadas al sistema.</translation>
    </message>
    <message>
        <source>The evidence bundle is in %1.</source>
        <translation>El paquete de pruebas está en %1.</translation>
    </message>
    <message>
        <source>SHA-256 of its manifest: %1</source>
        <translation>SHA-256 de su manifiesto: %1</translation>
    </message>
    <message>
        <source>The evidence bundle is not intact.</source>
        <translation>El paquete de pruebas no está intacto.</translation>
    </message>
    <message>
        <source>The report in the bundle was changed between signatures or after the last one.</source>
        <translation>El informe del paquete se modificó entre las firmas o después de la última.</translation>
    </message>
    <message>
        <source>The bundle is intact. Nobody vouches for its signers: --authority names the certificate that the agency gave you.</source>
        <translation>El paquete está intacto. Nadie responde por los firmantes: --authority indica el certificado que le dio el organismo.</translation>
    </message>
    <message>
        <source>The bundle does not give the same again.</source>
        <translation>El paquete no vuelve a dar lo mismo.</translation>
    </message>
    <message>
        <source>What could be compared is the same. Not everything could be compared.</source>
        <translation>Lo que se pudo comparar es igual. No se pudo comparar todo.</translation>
    </message>
    <message>
        <source>Writes a folder with the newest report of a search and all that it is based on, for checks without this program.</source>
        <translation>Escribe una carpeta con el informe más reciente de una búsqueda y todo aquello en lo que se basa, para comprobarlo sin este programa.</translation>
    </message>
    <message>
        <source>The folder to make.</source>
        <translation>La carpeta que se va a crear.</translation>
    </message>
    <message>
        <source>Checks an evidence bundle: its files, log and signatures (exit code 1), whether all of the report is signed (4), and who vouches for the signers (3).</source>
        <translation>Comprueba un paquete de pruebas: sus archivos, registro y firmas (código de salida 1), si todo el informe está firmado (4) y quién responde por los firmantes (3).</translation>
    </message>
    <message>
        <source>Repeats the comparison of an evidence bundle: exit code 1 if something differs, 5 if not everything could be compared.</source>
        <translation>Repite la comparación de un paquete de pruebas: código de salida 1 si algo difiere, 5 si no se pudo comparar todo.</translation>
    </message>
    <message>
        <source>%1: MISSING. A manifest of the bundle names it.</source>
        <translation>%1: FALTA. Un manifiesto del paquete lo nombra.</translation>
    </message>
    <message>
        <source>%1: CHANGED. It does not have the SHA-256 in the manifest.</source>
        <translation>%1: MODIFICADO. No tiene el SHA-256 del manifiesto.</translation>
    </message>
    <message>
        <source>%1: A LINK. A bundle holds none, and it was not followed.</source>
        <translation>%1: UN ENLACE. Un paquete no contiene ninguno, y no se siguió.</translation>
    </message>
    <message>
        <source>%1: NEITHER FILE NOR FOLDER. It was not opened.</source>
        <translation>%1: NI ARCHIVO NI CARPETA. No se abrió.</translation>
    </message>
    <message>
        <source>%1: NOT A PATH of a bundle, so it was not opened.</source>
        <translation>%1: NO ES UNA RUTA de un paquete, así que no se abrió.</translation>
    </message>
    <message>
        <source>%1: MORE THAN A BUNDLE MAY HAVE. It was not read whole.</source>
        <translation>%1: MÁS DE LO QUE PUEDE TENER UN PAQUETE. No se leyó entero.</translation>
    </message>
    <message>
        <source>%1: CANNOT BE READ as what it must be.</source>
        <translation>%1: NO SE PUEDE LEER como lo que debe ser.</translation>
    </message>
    <message>
        <source>%1: NOT WHAT THE AUDIT LOG SIGNED.</source>
        <translation>%1: NO ES LO QUE FIRMÓ EL REGISTRO DE AUDITORÍA.</translation>
    </message>
    <message>
        <source>%1: NOT THE REPORT that the audit log names.</source>
        <translation>%1: NO ES EL INFORME que nombra el registro de auditoría.</translation>
    </message>
    <message>
        <source>%1: NOT THE TEMPLATE that the list of templates names.</source>
        <translation>%1: NO ES LA PLANTILLA que nombra la lista de plantillas.</translation>
    </message>
    <message>
        <source>List: it could not be compared (%1).</source>
        <translation>Lista: no se pudo comparar (%1).</translation>
    </message>
    <message>
        <source>List: ANOTHER ORDER comes out.</source>
        <translation>Lista: resulta OTRO ORDEN.</translation>
    </message>
    <message>
        <source>List: the same order, but OTHER SCORES come out (largest difference: %1).</source>
        <translation>Lista: el mismo orden, pero resultan OTRAS SIMILITUDES (diferencia máxima: %1).</translation>
    </message>
    <message>
        <source>List: the same persons in the same order with the same scores. Persons: %1.</source>
        <translation>Lista: las mismas personas en el mismo orden con las mismas similitudes. Personas: %1.</translation>
    </message>
    <message>
        <source>%1: could not be made again. %2</source>
        <translation>%1: no se pudo volver a crear. %2</translation>
    </message>
    <message>
        <source>%1: the same template comes out.</source>
        <translation>%1: resulta la misma plantilla.</translation>
    </message>
    <message>
        <source>%1: the same template comes out, but for what another processor rounds (%2).</source>
        <translation>%1: resulta la misma plantilla, salvo lo que redondea otro procesador (%2).</translation>
    </message>
    <message>
        <source>%1: ANOTHER TEMPLATE comes out (largest difference: %2).</source>
        <translation>%1: resulta OTRA PLANTILLA (diferencia máxima: %2).</translation>
    </message>
    <message>
        <source>Files: %1. All are as the manifests say, and no other is there.</source>
        <translation>Archivos: %1. Todos son como dicen los manifiestos y no hay ningún otro.</translation>
    </message>
    <message>
        <source>Log of case %1: entries that continue one another: %2; told in the bundle: %3.</source>
        <translation>Registro del caso %1: entradas que se continúan unas a otras: %2; contadas en el paquete: %3.</translation>
    </message>
    <message>
        <source>Authority of the signers, SHA-256 of its certificate: %1</source>
        <translation>Autoridad de los firmantes, SHA-256 de su certificado: %1</translation>
    </message>
    <message>
        <source>Interlaced, top field first: its lines are of two moments.</source>
        <translation>Entrelazado, primero el campo superior: sus líneas son de dos instantes.</translation>
    </message>
    <message>
        <source>Interlaced, bottom field first: its lines are of two moments.</source>
        <translation>Entrelazado, primero el campo inferior: sus líneas son de dos instantes.</translation>
    </message>
    <message>
        <source>The file asks for a turn by %1° clockwise.</source>
        <translation>El archivo pide un giro de %1° en el sentido de las agujas del reloj.</translation>
    </message>
    <message>
        <source>The file asks to mirror it left to right.</source>
        <translation>El archivo pide reflejarla de izquierda a derecha.</translation>
    </message>
    <message>
        <source>--native takes the pixels as they are; it goes with neither --square nor --field.</source>
        <translation>--native toma los píxeles tal como son; no se combina con --square ni con --field.</translation>
    </message>
    <message>
        <source>--field takes top or bottom.</source>
        <translation>--field admite top o bottom.</translation>
    </message>
    <message>
        <source>A derived picture of one field of an interlaced frame; its other lines are computed.</source>
        <translation>Una imagen derivada de un campo de un fotograma entrelazado; las demás líneas se calculan.</translation>
    </message>
    <message>
        <source>Answers several candidates of a first examination at once, with one reason. The report says so, and that no face was shown.</source>
        <translation>Responde a varios candidatos de un primer examen a la vez, con un motivo. El informe lo dice, y que no se mostró ningún rostro.</translation>
    </message>
    <message>
        <source>Once for each candidate, as listed by “case search”.</source>
        <translation>Una vez por cada candidato, como los enumera «case search».</translation>
    </message>
    <message>
        <source>Why; the same for all of them.</source>
        <translation>Por qué; lo mismo para todos.</translation>
    </message>
    <message>
        <source>Replace answers that were given to some of them before.</source>
        <translation>Sustituye las respuestas que ya se dieron a algunos de ellos.</translation>
    </message>
    <message>
        <source>Different persons: support or limited support; nc: not comparable. In triage there is no strong support, and nobody is supported.</source>
        <translation>Personas distintas: apoyo o apoyo limitado; nc: no comparable. En el triaje no hay apoyo fuerte y no se apoya a nadie.</translation>
    </message>
    <message>
        <source>The file does not call this frame interlaced: its lines may all be of one moment, and a field shows less than the frame.</source>
        <translation>El archivo no dice que este fotograma sea entrelazado: todas sus líneas pueden ser de un mismo instante, y un campo muestra menos que el fotograma.</translation>
    </message>
    <message>
        <source>%1: ADDED. Nothing in the bundle names it.</source>
        <translation>%1: AÑADIDO. Nada en el paquete lo nombra.</translation>
    </message>
    <message>
        <source>Nobody signed README.txt, data/case.jsonld, and in data/search.json the answers, checklists and places of faces: read those in the report.</source>
        <translation>Nadie firmó README.txt, data/case.jsonld ni, en data/search.json, las respuestas, las listas de rasgos y la posición de los rostros: léalas en el informe.</translation>
    </message>
    <message>
        <source>Persons of the list without portraits, said to be removed from the gallery since: %1 of %2. Nobody signed that.</source>
        <translation>Personas de la lista sin retratos, que según el paquete se eliminaron después de la galería: %1 de %2. Eso no lo firmó nadie.</translation>
    </message>
    <message>
        <source>Templates: not made again, because the model pack %1 of the search cannot be used here. %2</source>
        <translation>Plantillas: no se volvieron a crear porque aquí no se puede usar el paquete de modelos %1 de la búsqueda. %2</translation>
    </message>
    <message>
        <source>No other computer had locked it.</source>
        <translation>Ningún otro ordenador lo tenía bloqueado.</translation>
    </message>
    <message>
        <source>The lock of %1 on the computer %2 is taken over; the audit log says so.</source>
        <translation>Se ha asumido el bloqueo de %1 en el ordenador %2; el registro de auditoría lo indica.</translation>
    </message>
    <message>
        <source>Takes the lock of another computer over that was left behind.</source>
        <translation>Asume el bloqueo que otro ordenador dejó atrás.</translation>
    </message>
    <message>
        <source>%1: THE SEALED FILES COULD NOT BE CHECKED.</source>
        <translation>%1: NO SE PUDIERON COMPROBAR LOS ARCHIVOS SELLADOS.</translation>
    </message>
</context>
<context>
    <name>sl::app</name>
    <message>
        <source>A workbench in which a face match is a lead until two people have looked.</source>
        <translation>Un puesto de trabajo en el que un parecido facial es una pista hasta que dos personas lo han mirado.</translation>
    </message>
    <message>
        <source>Open the workspace in DIR.</source>
        <translation>Abre el espacio de trabajo de DIR.</translation>
    </message>
    <message>
        <source>Use the model pack in PACK.</source>
        <translation>Usa el paquete de modelos de PACK.</translation>
    </message>
    <message>
        <source>Second Look needs a display. On a machine without one use secondlook-cli, set DISPLAY or WAYLAND_DISPLAY, or look at the pictures that --tour makes.</source>
        <translation>Second Look necesita una pantalla. En un equipo sin ella use secondlook-cli, defina DISPLAY o WAYLAND_DISPLAY, o mire las imágenes que hace --tour.</translation>
    </message>
    <message>
        <source>Speak LANGUAGE: en, de or es.</source>
        <translation>Habla el idioma LANGUAGE: en, de o es.</translation>
    </message>
    <message>
        <source>Show the whole main job on a demo of people who do not exist: a picture of each step, and the signed report. Needs no display.</source>
        <translation>Presenta toda la tarea principal en una demostración con personas que no existen: una imagen de cada paso y el informe firmado. No necesita pantalla.</translation>
    </message>
    <message>
        <source>Write what the tour makes to DIR.</source>
        <translation>Escribe en DIR lo que hace el recorrido.</translation>
    </message>
</context>
<context>
    <name>sl::app::demoWords</name>
    <message>
        <source>Demonstration: nobody here exists</source>
        <translation>Demostración: aquí no existe nadie</translation>
    </message>
    <message>
        <source>None needed: synthetic pictures</source>
        <translation>No se necesita: imágenes sintéticas</translation>
    </message>
    <message>
        <source>A lead for the investigation</source>
        <translation>Una pista para la investigación</translation>
    </message>
    <message>
        <source>Synthetic, drawn by Second Look</source>
        <translation>Sintético, dibujado por Second Look</translation>
    </message>
    <message>
        <source>None needed: nobody&apos;s picture</source>
        <translation>No se necesita: imagen de nadie</translation>
    </message>
    <message>
        <source>Person in front</source>
        <translation>Persona en primer plano</translation>
    </message>
    <message>
        <source>Shape of the brows, bridge of the nose and outline of the mouth agree; nothing seen that speaks against it.</source>
        <translation>Concuerdan la forma de las cejas, el puente de la nariz y el contorno de la boca; no se ve nada que hable en contra.</translation>
    </message>
    <message>
        <source>The width of the nose and the shape of its tip differ.</source>
        <translation>Difieren la anchura de la nariz y la forma de su punta.</translation>
    </message>
    <message>
        <source>The distance between brows and eyes differs.</source>
        <translation>Difiere la distancia entre cejas y ojos.</translation>
    </message>
    <message>
        <source>Outline of the jaw and thickness of the lips differ.</source>
        <translation>Difieren el contorno de la mandíbula y el grosor de los labios.</translation>
    </message>
    <message>
        <source>Pickpocket on platform 4</source>
        <translation>Carterista en el andén 4</translation>
    </message>
    <message>
        <source>Theft</source>
        <translation>Hurto</translation>
    </message>
    <message>
        <source>Railway squad</source>
        <translation>Brigada de ferrocarriles</translation>
    </message>
    <message>
        <source>Forged notes at a till</source>
        <translation>Billetes falsos en una caja</translation>
    </message>
    <message>
        <source>Fraud</source>
        <translation>Estafa</translation>
    </message>
    <message>
        <source>Fraud squad</source>
        <translation>Grupo de estafas</translation>
    </message>
    <message>
        <source>Damaged cars in Harbour Street</source>
        <translation>Coches dañados en la calle del Puerto</translation>
    </message>
    <message>
        <source>Damage to property</source>
        <translation>Daños</translation>
    </message>
    <message>
        <source>Harbour station</source>
        <translation>Comisaría del Puerto</translation>
    </message>
</context>
<context>
    <name>sl::widgets::ActionTable</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Show what this page is for and every key.</source>
        <translation>Mostrar para qué sirve esta página y todas las teclas.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Log out, so that another person can log in.</source>
        <translation>Cerrar la sesión para que otra persona pueda iniciar la suya.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Close Second Look. Running imports are stopped; what was stored is kept.</source>
        <translation>Cerrar Second Look. Las importaciones en curso se detienen; lo guardado se conserva.</translation>
    </message>
    <message>
        <source>Go to a case</source>
        <translation>Ir a un caso</translation>
    </message>
    <message>
        <source>Find a case by its number or title from anywhere.</source>
        <translation>Buscar un caso por número o título desde cualquier lugar.</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Casos</translation>
    </message>
    <message>
        <source>Show the cases, or go back to the open one.</source>
        <translation>Mostrar los casos o volver al que está abierto.</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Ir a</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>Galería</translation>
    </message>
    <message>
        <source>Show the gallery of booking photos.</source>
        <translation>Mostrar la galería de fotos de reseña.</translation>
    </message>
    <message>
        <source>Review queue</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Auditoría</translation>
    </message>
    <message>
        <source>Show who did what, and check that nothing was altered.</source>
        <translation>Mostrar quién hizo qué y comprobar que nada se alteró.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Show users, policy, model pack and appearance.</source>
        <translation>Mostrar usuarios, norma, paquete de modelos y aspecto.</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Medios</translation>
    </message>
    <message>
        <source>Go to the pictures of the case.</source>
        <translation>Ir a las imágenes del caso.</translation>
    </message>
    <message>
        <source>Probe</source>
        <translation>Muestra</translation>
    </message>
    <message>
        <source>Go to the faces laid out for the next search.</source>
        <translation>Ir a los rostros preparados para la próxima búsqueda.</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Candidatos</translation>
    </message>
    <message>
        <source>Go to the candidate list of the latest search.</source>
        <translation>Ir a la lista de candidatos de la última búsqueda.</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>Go to the side-by-side comparison.</source>
        <translation>Ir a la comparación lado a lado.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Go to the report.</source>
        <translation>Ir al informe.</translation>
    </message>
    <message>
        <source>New case…</source>
        <translation>Nuevo caso…</translation>
    </message>
    <message>
        <source>Open a case with its number, offence, legal basis and requester.</source>
        <translation>Abrir un caso con su número, delito, base legal y solicitante.</translation>
    </message>
    <message>
        <source>Close case</source>
        <translation>Cerrar caso</translation>
    </message>
    <message>
        <source>Close this case and go back to the list. Nothing is lost.</source>
        <translation>Cerrar este caso y volver a la lista. No se pierde nada.</translation>
    </message>
    <message>
        <source>Filter cases</source>
        <translation>Filtrar casos</translation>
    </message>
    <message>
        <source>Filter the list of cases.</source>
        <translation>Filtrar la lista de casos.</translation>
    </message>
    <message>
        <source>Open case</source>
        <translation>Abrir caso</translation>
    </message>
    <message>
        <source>Open the selected case.</source>
        <translation>Abrir el caso seleccionado.</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Añadir archivos…</translation>
    </message>
    <message>
        <source>Add image files to the case. Each is hashed and sealed before it is opened.</source>
        <translation>Añadir archivos de imagen al caso. De cada uno se calcula el resumen y se sella antes de abrirlo.</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Carpeta…</translation>
    </message>
    <message>
        <source>Add every file of a folder and the folders in it.</source>
        <translation>Añadir todos los archivos de una carpeta y de sus subcarpetas.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Add the picture or the files on the clipboard.</source>
        <translation>Añadir la imagen o los archivos del portapapeles.</translation>
    </message>
    <message>
        <source>Place a face</source>
        <translation>Colocar un rostro</translation>
    </message>
    <message>
        <source>Draw a box around a face that was not found.</source>
        <translation>Dibujar un recuadro alrededor de un rostro no hallado.</translation>
    </message>
    <message>
        <source>Add to probe</source>
        <translation>Añadir a la muestra</translation>
    </message>
    <message>
        <source>Lay the selected face out for the next search.</source>
        <translation>Preparar el rostro seleccionado para la próxima búsqueda.</translation>
    </message>
    <message>
        <source>Next face</source>
        <translation>Rostro siguiente</translation>
    </message>
    <message>
        <source>Select the next face in this picture.</source>
        <translation>Seleccionar el rostro siguiente de esta imagen.</translation>
    </message>
    <message>
        <source>Previous face</source>
        <translation>Rostro anterior</translation>
    </message>
    <message>
        <source>Select the previous face in this picture.</source>
        <translation>Seleccionar el rostro anterior de esta imagen.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search the whole gallery for the faces of this probe.</source>
        <translation>Buscar los rostros de esta muestra en toda la galería.</translation>
    </message>
    <message>
        <source>Clear probe</source>
        <translation>Vaciar muestra</translation>
    </message>
    <message>
        <source>Take every face out of the probe.</source>
        <translation>Quitar todos los rostros de la muestra.</translation>
    </message>
    <message>
        <source>Declare unsuitable…</source>
        <translation>Declarar no apta…</translation>
    </message>
    <message>
        <source>Close this probe as not suitable for a search, with your grounds.</source>
        <translation>Cerrar esta muestra como no apta para la búsqueda, con sus motivos.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Compare the selected candidate side by side with the probe.</source>
        <translation>Comparar el candidato seleccionado lado a lado con la muestra.</translation>
    </message>
    <message>
        <source>Next candidate</source>
        <translation>Candidato siguiente</translation>
    </message>
    <message>
        <source>Compare the next candidate.</source>
        <translation>Comparar el candidato siguiente.</translation>
    </message>
    <message>
        <source>Previous candidate</source>
        <translation>Candidato anterior</translation>
    </message>
    <message>
        <source>Compare the previous candidate.</source>
        <translation>Comparar el candidato anterior.</translation>
    </message>
    <message>
        <source>−3 Strong support for different persons</source>
        <translation>−3 Apoyo fuerte a que son personas distintas</translation>
    </message>
    <message>
        <source>Answer: strong support for different persons.</source>
        <translation>Responder: apoyo fuerte a que son personas distintas.</translation>
    </message>
    <message>
        <source>−2 Support for different persons</source>
        <translation>−2 Apoyo a que son personas distintas</translation>
    </message>
    <message>
        <source>Answer: support for different persons.</source>
        <translation>Responder: apoyo a que son personas distintas.</translation>
    </message>
    <message>
        <source>−1 Limited support for different persons</source>
        <translation>−1 Apoyo limitado a que son personas distintas</translation>
    </message>
    <message>
        <source>Answer: limited support for different persons.</source>
        <translation>Responder: apoyo limitado a que son personas distintas.</translation>
    </message>
    <message>
        <source>0 Inconclusive</source>
        <translation>0 No concluyente</translation>
    </message>
    <message>
        <source>Answer: inconclusive.</source>
        <translation>Responder: no concluyente.</translation>
    </message>
    <message>
        <source>+1 Limited support for the same person</source>
        <translation>+1 Apoyo limitado a que es la misma persona</translation>
    </message>
    <message>
        <source>Answer: limited support for the same person.</source>
        <translation>Responder: apoyo limitado a que es la misma persona.</translation>
    </message>
    <message>
        <source>+2 Support for the same person</source>
        <translation>+2 Apoyo a que es la misma persona</translation>
    </message>
    <message>
        <source>Answer: support for the same person.</source>
        <translation>Responder: apoyo a que es la misma persona.</translation>
    </message>
    <message>
        <source>+3 Strong support for the same person</source>
        <translation>+3 Apoyo fuerte a que es la misma persona</translation>
    </message>
    <message>
        <source>Answer: strong support for the same person.</source>
        <translation>Responder: apoyo fuerte a que es la misma persona.</translation>
    </message>
    <message>
        <source>Not comparable</source>
        <translation>No comparable</translation>
    </message>
    <message>
        <source>Answer: the pictures cannot be compared.</source>
        <translation>Responder: las imágenes no pueden compararse.</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Lado a lado</translation>
    </message>
    <message>
        <source>Show probe and candidate side by side.</source>
        <translation>Mostrar muestra y candidato lado a lado.</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>Superposición</translation>
    </message>
    <message>
        <source>Lay the candidate over the probe.</source>
        <translation>Superponer el candidato a la muestra.</translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation>Cortinilla</translation>
    </message>
    <message>
        <source>Draw a border across the two pictures.</source>
        <translation>Trazar un borde que separa las dos imágenes.</translation>
    </message>
    <message>
        <source>Flicker</source>
        <translation>Alternancia</translation>
    </message>
    <message>
        <source>Show the two pictures in turn.</source>
        <translation>Mostrar las dos imágenes por turnos.</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Cuadrícula</translation>
    </message>
    <message>
        <source>Lay a grid over both pictures.</source>
        <translation>Poner una cuadrícula sobre ambas imágenes.</translation>
    </message>
    <message>
        <source>Link views</source>
        <translation>Enlazar vistas</translation>
    </message>
    <message>
        <source>Zoom and move both pictures together.</source>
        <translation>Ampliar y mover ambas imágenes a la vez.</translation>
    </message>
    <message>
        <source>Submit answers…</source>
        <translation>Entregar respuestas…</translation>
    </message>
    <message>
        <source>Seal and sign your answers. They cannot be changed afterwards.</source>
        <translation>Sellar y firmar sus respuestas. Después no pueden cambiarse.</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Show the picture larger.</source>
        <translation>Mostrar la imagen más grande.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Reducir</translation>
    </message>
    <message>
        <source>Show the picture smaller.</source>
        <translation>Mostrar la imagen más pequeña.</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Encajar</translation>
    </message>
    <message>
        <source>Show the whole picture.</source>
        <translation>Mostrar la imagen entera.</translation>
    </message>
    <message>
        <source>Actual pixels</source>
        <translation>Píxeles reales</translation>
    </message>
    <message>
        <source>Show one pixel of the picture as one pixel of the screen.</source>
        <translation>Mostrar un píxel de la imagen como un píxel de la pantalla.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo the last change of the view.</source>
        <translation>Deshacer el último cambio de la vista.</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Repeat what was undone.</source>
        <translation>Repetir lo deshecho.</translation>
    </message>
    <message>
        <source>Sign and export…</source>
        <translation>Firmar y exportar…</translation>
    </message>
    <message>
        <source>Sign the report with your key and write it to a file.</source>
        <translation>Firmar el informe con su clave y escribirlo en un archivo.</translation>
    </message>
    <message>
        <source>Check a report…</source>
        <translation>Comprobar un informe…</translation>
    </message>
    <message>
        <source>Check the signatures of any report file.</source>
        <translation>Comprobar las firmas de cualquier archivo de informe.</translation>
    </message>
    <message>
        <source>Close as disagreement…</source>
        <translation>Cerrar como desacuerdo…</translation>
    </message>
    <message>
        <source>End this search without a lead because the examiners do not agree.</source>
        <translation>Terminar esta búsqueda sin pista porque los examinadores no están de acuerdo.</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Make the preview again.</source>
        <translation>Volver a hacer la vista previa.</translation>
    </message>
    <message>
        <source>Enrol folder…</source>
        <translation>Inscribir carpeta…</translation>
    </message>
    <message>
        <source>Enrol a folder that holds one folder of photos per person.</source>
        <translation>Inscribir una carpeta que contiene una carpeta de fotos por persona.</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>Buscar por nombre</translation>
    </message>
    <message>
        <source>Find persons by name or number.</source>
        <translation>Buscar personas por nombre o número.</translation>
    </message>
    <message>
        <source>Remove person…</source>
        <translation>Eliminar persona…</translation>
    </message>
    <message>
        <source>Remove the selected person and every photo and template, with the legal reason.</source>
        <translation>Eliminar a la persona seleccionada con todas sus fotos y plantillas, con el motivo legal.</translation>
    </message>
    <message>
        <source>Examine</source>
        <translation>Examinar</translation>
    </message>
    <message>
        <source>Start the selected examination.</source>
        <translation>Empezar el examen seleccionado.</translation>
    </message>
    <message>
        <source>Filter entries</source>
        <translation>Filtrar entradas</translation>
    </message>
    <message>
        <source>Filter the entries of the audit log.</source>
        <translation>Filtrar las entradas del registro de auditoría.</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Auditoría</translation>
    </message>
    <message>
        <source>Check the logs</source>
        <translation>Comprobar registros</translation>
    </message>
    <message>
        <source>Check every hash chain, from the first entry to the last.</source>
        <translation>Comprobar cada cadena de resúmenes, de la primera entrada a la última.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a sentence on what the command does, %2 its key</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Enrol from file…</source>
        <translation>Inscribir archivo…</translation>
    </message>
    <message>
        <source>Enrol the photos listed in a CSV file, or the face images of an ANSI/NIST record file.</source>
        <translation>Inscribir las fotos enumeradas en un archivo CSV o las imágenes faciales de un archivo de registros ANSI/NIST.</translation>
    </message>
    <message>
        <source>Due for review…</source>
        <translation>Revisión vencida…</translation>
    </message>
    <message>
        <source>List the persons whose records are due for review: to be removed, or kept with a reason.</source>
        <translation>Enumerar las personas cuyos registros tienen la revisión vencida: para eliminarlas o conservarlas con un motivo.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Keep the selected person until the chosen day, for the reason given.</source>
        <translation>Conservar a la persona seleccionada hasta el día elegido, por el motivo indicado.</translation>
    </message>
    <message>
        <source>Examine first</source>
        <translation>Examinar primero</translation>
    </message>
    <message>
        <source>Become the first examiner of this search and compare its candidates.</source>
        <translation>Ser el primer examinador de esta búsqueda y comparar sus candidatos.</translation>
    </message>
    <message>
        <source>Add signature…</source>
        <translation>Añadir firma…</translation>
    </message>
    <message>
        <source>Add your signature, as another examiner of this search, to its newest report.</source>
        <translation>Añadir su firma, como otro examinador de esta búsqueda, a su último informe.</translation>
    </message>
    <message>
        <source>Use this pack…</source>
        <translation>Usar este paquete…</translation>
    </message>
    <message>
        <source>Let this workspace search with the selected model pack from now on.</source>
        <translation>Hacer que este espacio de trabajo busque desde ahora con el paquete de modelos seleccionado.</translation>
    </message>
    <message>
        <source>Model packs</source>
        <translation>Paquetes de modelos</translation>
    </message>
    <message>
        <source>Install this pack</source>
        <translation>Instalar este paquete</translation>
    </message>
    <message>
        <source>Fetch the selected published model pack and check its hashes.</source>
        <translation>Descargar el paquete de modelos publicado que está seleccionado y comprobar sus resúmenes.</translation>
    </message>
    <message>
        <source>Install from file…</source>
        <translation>Desde archivo…</translation>
    </message>
    <message>
        <source>Install a model pack from a zip or tar archive, or from its manifest.</source>
        <translation>Instalar un paquete de modelos desde un archivo zip o tar, o desde su manifiesto.</translation>
    </message>
    <message>
        <source>Install from folder…</source>
        <translation>Desde carpeta…</translation>
    </message>
    <message>
        <source>Install a model pack from its folder, or from a folder that holds the files of a published one.</source>
        <translation>Instalar un paquete de modelos desde su carpeta o desde una carpeta con los archivos de uno publicado.</translation>
    </message>
    <message>
        <source>Install from address…</source>
        <translation>Desde dirección…</translation>
    </message>
    <message>
        <source>Fetch a model pack from an http or https address.</source>
        <translation>Descargar un paquete de modelos desde una dirección http o https.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Look for model packs on this computer again.</source>
        <translation>Volver a buscar paquetes de modelos en este equipo.</translation>
    </message>
    <message>
        <source>Make templates</source>
        <translation>Hacer plantillas</translation>
    </message>
    <message>
        <source>Make the templates that portraits lack for the model pack in use.</source>
        <translation>Hacer las plantillas que faltan a los retratos para el paquete de modelos en uso.</translation>
    </message>
    <message>
        <source>Show the examinations that wait for an examiner.</source>
        <translation>Muestra los exámenes que esperan a un examinador.</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Abrir el caso</translation>
    </message>
    <message>
        <source>Open the case of the independent examination that you have submitted.</source>
        <translation>Abre el caso del examen independiente que ha entregado.</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Lista de rasgos</translation>
    </message>
    <message>
        <source>Say of every feature what you see, or go back to the answers.</source>
        <translation>Indicar qué ve de cada rasgo, o volver a las respuestas.</translation>
    </message>
    <message>
        <source>Pictures of pages…</source>
        <translation>Imágenes de las páginas…</translation>
    </message>
    <message>
        <source>Write the pages with candidates and plates as PNG pictures, with their hashes.</source>
        <translation>Escribir las páginas con candidatos y láminas como imágenes PNG, con sus hashes.</translation>
    </message>
    <message>
        <source>Play back</source>
        <translation>Reproducir hacia atrás</translation>
    </message>
    <message>
        <source>Play the video backwards; again, faster.</source>
        <translation>Reproducir el vídeo hacia atrás; de nuevo: más rápido.</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vídeo</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Stop playing at this frame.</source>
        <translation>Detener la reproducción en este fotograma.</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Play the video; again, faster.</source>
        <translation>Reproducir el vídeo; de nuevo: más rápido.</translation>
    </message>
    <message>
        <source>One frame back</source>
        <translation>Un fotograma atrás</translation>
    </message>
    <message>
        <source>Show the frame before this one.</source>
        <translation>Mostrar el fotograma anterior a este.</translation>
    </message>
    <message>
        <source>One frame on</source>
        <translation>Un fotograma adelante</translation>
    </message>
    <message>
        <source>Show the frame after this one.</source>
        <translation>Mostrar el fotograma posterior a este.</translation>
    </message>
    <message>
        <source>Next key frame</source>
        <translation>Siguiente fotograma clave</translation>
    </message>
    <message>
        <source>Show the next frame that was coded without the others.</source>
        <translation>Mostrar el siguiente fotograma que se codificó sin los demás.</translation>
    </message>
    <message>
        <source>Take this frame</source>
        <translation>Tomar este fotograma</translation>
    </message>
    <message>
        <source>Make this frame a picture of the case, sealed with its number, time and hash.</source>
        <translation>Convertir este fotograma en una imagen del caso, sellada con su número, hora y resumen.</translation>
    </message>
    <message>
        <source>Lay out the appearance</source>
        <translation>Preparar la aparición</translation>
    </message>
    <message>
        <source>Lay the chosen frames of the selected appearance out as a probe.</source>
        <translation>Preparar como muestra los fotogramas elegidos de la aparición seleccionada.</translation>
    </message>
    <message>
        <source>Similar</source>
        <translation>Similar</translation>
    </message>
    <message>
        <source>Say that the feature is visible in both pictures and similar; of the probe alone, that it is visible.</source>
        <translation>Indicar que el rasgo es visible en ambas imágenes y similar; de la muestra sola, que es visible.</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Distinto</translation>
    </message>
    <message>
        <source>Say that the feature is visible in both pictures and different.</source>
        <translation>Indicar que el rasgo es visible en ambas imágenes y distinto.</translation>
    </message>
    <message>
        <source>Say that the feature is visible in both pictures, but that they do not allow a comparison.</source>
        <translation>Indicar que el rasgo es visible en ambas imágenes, pero que no permiten compararlo.</translation>
    </message>
    <message>
        <source>Not visible</source>
        <translation>No visible</translation>
    </message>
    <message>
        <source>Say that the feature is not visible in the probe; again: in the candidate; again: in either.</source>
        <translation>Indicar que el rasgo no es visible en la muestra; otra vez: en el candidato; otra vez: en ninguno.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>Clear the entry for the feature.</source>
        <translation>Borrar lo indicado sobre el rasgo.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Write a note on the feature.</source>
        <translation>Escribir una nota sobre el rasgo.</translation>
    </message>
    <message>
        <source>Draw region</source>
        <translation>Dibujar región</translation>
    </message>
    <message>
        <source>Mark the feature in both pictures.</source>
        <translation>Marcar el rasgo en ambas imágenes.</translation>
    </message>
    <message>
        <source>Remove region</source>
        <translation>Quitar región</translation>
    </message>
    <message>
        <source>Remove the last region of the feature.</source>
        <translation>Quitar la última región del rasgo.</translation>
    </message>
    <message>
        <source>Probe alone</source>
        <translation>Solo la muestra</translation>
    </message>
    <message>
        <source>Change between the candidate&apos;s list and that of the probe alone.</source>
        <translation>Cambiar entre la lista del candidato y la de la muestra sola.</translation>
    </message>
    <message>
        <source>Write grounds</source>
        <translation>Escribir los motivos</translation>
    </message>
    <message>
        <source>Write the grounds of your answer from the list. You can edit them.</source>
        <translation>Escribir los motivos de su respuesta a partir de la lista. Puede editarlos.</translation>
    </message>
    <message>
        <source>Save and open the candidates</source>
        <translation>Guardar y abrir los candidatos</translation>
    </message>
    <message>
        <source>Save what you see in the probe alone. The candidates open then.</source>
        <translation>Guardar lo que ve en la muestra sola. Entonces se abren los candidatos.</translation>
    </message>
    <message>
        <source>Back to the answers</source>
        <translation>Volver a las respuestas</translation>
    </message>
    <message>
        <source>Leave the list. What you said in it is saved.</source>
        <translation>Dejar la lista. Lo que indicó en ella se guarda.</translation>
    </message>
    <message>
        <source>One person with…</source>
        <translation>La misma persona que…</translation>
    </message>
    <message>
        <source>Say that the selected appearance and another one are one person.</source>
        <translation>Declarar que la aparición seleccionada y otra son una sola persona.</translation>
    </message>
    <message>
        <source>Not one person with…</source>
        <translation>No es la misma persona que…</translation>
    </message>
    <message>
        <source>Take back that the selected appearance and another one are one person.</source>
        <translation>Retirar que la aparición seleccionada y otra sean una sola persona.</translation>
    </message>
    <message>
        <source>Read the clock…</source>
        <translation>Leer el reloj…</translation>
    </message>
    <message>
        <source>Record what the clock in the picture reads in this frame.</source>
        <translation>Registrar lo que marca el reloj de la imagen en este fotograma.</translation>
    </message>
    <message>
        <source>Time line</source>
        <translation>Línea de tiempo</translation>
    </message>
    <message>
        <source>Show everybody who appears in the videos of the case on one time line, or go back.</source>
        <translation>Mostrar a todos los que aparecen en los vídeos del caso en una sola línea de tiempo, o volver.</translation>
    </message>
    <message>
        <source>Check all sealed files</source>
        <translation>Comprobar todos los archivos sellados</translation>
    </message>
    <message>
        <source>Read every portrait, picture, video and report, and compare its hash with its record.</source>
        <translation>Lee cada retrato, imagen, vídeo e informe y compara su hash con su registro.</translation>
    </message>
    <message>
        <source>Compare with kept heads…</source>
        <translation>Comparar con estados guardados…</translation>
    </message>
    <message>
        <source>Compare the logs with heads that were kept elsewhere, alone or in reports: a log that was cut, rolled back or rebuilt shows.</source>
        <translation>Compara los registros de auditoría con estados guardados en otro lugar, sueltos o en informes: se ve si uno se cortó, se retrasó o se rehízo.</translation>
    </message>
    <message>
        <source>Keep the head…</source>
        <translation>Guardar el estado…</translation>
    </message>
    <message>
        <source>Write the head of this log, signed by you, to a file that is kept elsewhere.</source>
        <translation>Escribe el estado de este registro, firmado por usted, en un archivo que se guarda en otro lugar.</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Hide the work until your password is given; what runs goes on.</source>
        <translation>Ocultar el trabajo hasta que se dé su contraseña; lo que está en marcha continúa.</translation>
    </message>
    <message>
        <source>Adjust</source>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>Adjust brightness, contrast, sharpness and more. It changes what you see, never the file; your answer records each step.</source>
        <translation>Ajustar brillo, contraste, nitidez y más. Cambia lo que usted ve, nunca el archivo; su respuesta registra cada paso.</translation>
    </message>
    <message>
        <source>Originals</source>
        <translation>Originales</translation>
    </message>
    <message>
        <source>Show both pictures as they were received, or as you adjusted them.</source>
        <translation>Mostrar ambas imágenes como se recibieron o como usted las ajustó.</translation>
    </message>
    <message>
        <source>Export evidence bundle…</source>
        <translation>Exportar paquete de pruebas…</translation>
    </message>
    <message>
        <source>Write a folder with the newest signed report and all that it is based on, for checks without this program.</source>
        <translation>Escribir una carpeta con el informe firmado más reciente y todo aquello en lo que se basa, para comprobarlo sin este programa.</translation>
    </message>
    <message>
        <source>Next appearance</source>
        <translation>Aparición siguiente</translation>
    </message>
    <message>
        <source>Show the next frame where somebody comes into sight or a face was kept, whoever it is.</source>
        <translation>Mostrar el siguiente fotograma en el que alguien aparece o del que se conservó una cara, sea de quien sea.</translation>
    </message>
    <message>
        <source>Previous appearance</source>
        <translation>Aparición anterior</translation>
    </message>
    <message>
        <source>Show the last frame before this one where somebody comes into sight or a face was kept.</source>
        <translation>Mostrar el último fotograma anterior a este en el que alguien aparece o del que se conservó una cara.</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>Rostros</translation>
    </message>
    <message>
        <source>Show large faces beside each other, or the list with every figure.</source>
        <translation>Muestra rostros grandes unos junto a otros, o la lista con todas las cifras.</translation>
    </message>
    <message>
        <source>Answer different persons…</source>
        <translation>Responder personas distintas…</translation>
    </message>
    <message>
        <source>Answer the selected candidates together, with one reason: different persons.</source>
        <translation>Responde a los candidatos seleccionados juntos, con un motivo: personas distintas.</translation>
    </message>
    <message>
        <source>Answer not comparable…</source>
        <translation>Responder no comparable…</translation>
    </message>
    <message>
        <source>Answer the selected candidates together, with one reason: the pictures cannot be compared.</source>
        <translation>Responde a los candidatos seleccionados juntos, con un motivo: las imágenes no se pueden comparar.</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Copiar la imagen</translation>
    </message>
    <message>
        <source>Copy the face of the current candidate, as it is shown here.</source>
        <translation>Copia el rostro del candidato actual, como se muestra aquí.</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medir</translation>
    </message>
    <message>
        <source>Measure error rates on the chosen labelled pictures.</source>
        <translation>Mide las tasas de error con las imágenes etiquetadas elegidas.</translation>
    </message>
    <message>
        <source>Error rates</source>
        <translation>Tasas de error</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Stop the measurement. Nothing of it is kept.</source>
        <translation>Detiene la medición. No se guarda nada de ella.</translation>
    </message>
    <message>
        <source>Keep as error card…</source>
        <translation>Guardar como ficha de errores…</translation>
    </message>
    <message>
        <source>Keep these rates, signed by you, so that reports show them.</source>
        <translation>Guarda estas tasas, firmadas por usted, para que los informes las muestren.</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>Copy the points of the figure in sight as a table.</source>
        <translation>Copia los puntos de la figura a la vista como tabla.</translation>
    </message>
    <message>
        <source>Copy as picture</source>
        <translation>Copiar como imagen</translation>
    </message>
    <message>
        <source>Copy the figure in sight as a picture.</source>
        <translation>Copia la figura a la vista como imagen.</translation>
    </message>
    <message>
        <source>Figure as a picture (PNG)…</source>
        <translation>Figura como imagen (PNG)…</translation>
    </message>
    <message>
        <source>Write the figure in sight to a PNG file.</source>
        <translation>Escribe la figura a la vista en un archivo PNG.</translation>
    </message>
    <message>
        <source>Figure as a table (CSV)…</source>
        <translation>Figura como tabla (CSV)…</translation>
    </message>
    <message>
        <source>Write the points of the figure in sight to a CSV file.</source>
        <translation>Escribe los puntos de la figura a la vista en un archivo CSV.</translation>
    </message>
    <message>
        <source>All rates as a table (CSV)…</source>
        <translation>Todas las tasas como tabla (CSV)…</translation>
    </message>
    <message>
        <source>Write every rate with its interval and counts to a CSV file.</source>
        <translation>Escribe cada tasa con su intervalo y sus recuentos en un archivo CSV.</translation>
    </message>
    <message>
        <source>Every score (CSV)…</source>
        <translation>Todos los valores (CSV)…</translation>
    </message>
    <message>
        <source>Write every score that the rates are computed from to a CSV file.</source>
        <translation>Escribe en un archivo CSV todos los valores de los que se calculan las tasas.</translation>
    </message>
    <message>
        <source>Pictures without a face (CSV)…</source>
        <translation>Imágenes sin rostro (CSV)…</translation>
    </message>
    <message>
        <source>Write the pictures in which no face was found to a CSV file.</source>
        <translation>Escribe en un archivo CSV las imágenes en las que no se encontró ningún rostro.</translation>
    </message>
    <message>
        <source>Rates and curves (JSON)…</source>
        <translation>Tasas y curvas (JSON)…</translation>
    </message>
    <message>
        <source>Write all rates and curves to a JSON file.</source>
        <translation>Escribe todas las tasas y curvas en un archivo JSON.</translation>
    </message>
    <message>
        <source>Pages with tables and figures (PDF)…</source>
        <translation>Páginas con tablas y figuras (PDF)…</translation>
    </message>
    <message>
        <source>Write pages with tables and figures; signed by you where the card is kept.</source>
        <translation>Escribe páginas con tablas y figuras, firmadas por usted si la ficha está guardada.</translation>
    </message>
</context>
<context>
    <name>sl::widgets::AddUserDialog</name>
    <message>
        <source>Add user</source>
        <translation>Añadir usuario</translation>
    </message>
    <message>
        <source>The new user gets a signing key under this password. Nobody can recover it; let them type it themselves.</source>
        <translation>El usuario nuevo recibe una clave de firma protegida con esta contraseña. Nadie puede recuperarla; deje que la escriba esa misma persona.</translation>
    </message>
</context>
<context>
    <name>sl::widgets::AdjustPanel</name>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Probe</source>
        <translation>Muestra</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Candidato</translation>
    </message>
    <message>
        <source>Take back every step on this picture.</source>
        <translation>Deshacer todos los pasos sobre esta imagen.</translation>
    </message>
    <message>
        <source>Take back every step</source>
        <translation>Deshacer todos los pasos</translation>
    </message>
    <message>
        <source>Back to the answers; the steps stay in force.</source>
        <translation>Volver a las respuestas; los pasos siguen vigentes.</translation>
    </message>
    <message>
        <source>Back to the answers</source>
        <translation>Volver a las respuestas</translation>
    </message>
    <message>
        <source>%1 of the probe</source>
        <extracomment>a step that can be undone; %1 &quot;Gamma&quot;</extracomment>
        <translation>%1 de la muestra</translation>
    </message>
    <message>
        <source>%1 of the candidate</source>
        <translation>%1 del candidato</translation>
    </message>
    <message>
        <source>No step is in force: the picture is shown as it was received.</source>
        <translation>No hay ningún paso vigente: la imagen se muestra como se recibió.</translation>
    </message>
    <message>
        <source>In this order: %1.</source>
        <translation>En este orden: %1.</translation>
    </message>
</context>
<context>
    <name>sl::widgets::AdjustRow</name>
    <message>
        <source>Take this step back: %1</source>
        <extracomment>%1 &quot;Gamma&quot;</extracomment>
        <translation>Deshacer este paso: %1</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Como es</translation>
    </message>
    <message>
        <source>Levels: black</source>
        <extracomment>the value of a pixel that becomes black</extracomment>
        <translation>Niveles: negro</translation>
    </message>
    <message>
        <source>Levels: white</source>
        <extracomment>the value of a pixel that becomes white</extracomment>
        <translation>Niveles: blanco</translation>
    </message>
    <message>
        <source>Sharpening: radius</source>
        <translation>Enfoque: radio</translation>
    </message>
</context>
<context>
    <name>sl::widgets::Adjustments</name>
    <message>
        <source>One field</source>
        <translation>Un campo</translation>
    </message>
    <message>
        <source>Width of a pixel</source>
        <translation>Anchura de un píxel</translation>
    </message>
    <message>
        <source>Mirrored</source>
        <translation>Reflejada</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>Giro</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>One colour</source>
        <translation>Un color</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Brillo</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation>Gamma</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Niveles</translation>
    </message>
    <message>
        <source>Sharpening</source>
        <translation>Enfoque</translation>
    </message>
    <message>
        <source>Upper lines</source>
        <translation>Líneas superiores</translation>
    </message>
    <message>
        <source>Lower lines</source>
        <translation>Líneas inferiores</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rojo</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Levels: black %1, white %2</source>
        <extracomment>%1 becomes black, %2 becomes white: values of a pixel from 0 to 255</extracomment>
        <translation>Niveles: negro %1, blanco %2</translation>
    </message>
    <message>
        <source>Sharpening: %1, radius %2 px</source>
        <extracomment>%1 &quot;120 %&quot;, %2 a number of pixels</extracomment>
        <translation>Enfoque: %1, radio %2 px</translation>
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
        <translation>¿Qué apoyan las imágenes?</translation>
    </message>
    <message>
        <source>&amp;Grounds: what you see in both pictures</source>
        <translation>&amp;Motivos: lo que ve en ambas imágenes</translation>
    </message>
    <message>
        <source>Which features agree, which differ, and what could explain a difference</source>
        <translation>Qué rasgos concuerdan, cuáles difieren y qué podría explicar una diferencia</translation>
    </message>
</context>
<context>
    <name>sl::widgets::AppearancePanel</name>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Colours of the window</source>
        <translation>Colores de la ventana</translation>
    </message>
    <message>
        <source>Pictures stand on the same neutral grey in all of them.</source>
        <translation>En todos ellos las imágenes están sobre el mismo gris neutro.</translation>
    </message>
</context>
<context>
    <name>sl::widgets::AppearanceWork</name>
    <message>
        <source>Choose at least one frame of this appearance.</source>
        <translation>Elija al menos un fotograma de esta aparición.</translation>
    </message>
    <message numerus="yes">
        <source>Appearance %1 is laid out as a probe of %n face(s).</source>
        <translation>
            <numerusform>La aparición %1 está preparada como muestra de %n rostro.</numerusform>
            <numerusform>La aparición %1 está preparada como muestra de %n rostros.</numerusform>
        </translation>
    </message>
    <message>
        <source>It takes the place of what was laid out before.</source>
        <translation>Ocupa el lugar de lo que estaba preparado antes.</translation>
    </message>
    <message numerus="yes">
        <source>The appearance is laid out with the rest: %n face(s) of one unknown person in the probe.</source>
        <translation>
            <numerusform>La aparición está preparada con lo demás: %n rostro de una persona desconocida en la muestra.</numerusform>
            <numerusform>La aparición está preparada con lo demás: %n rostros de una persona desconocida en la muestra.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sl::widgets::Appearances</name>
    <message>
        <source>No face was found in this video. Go to a frame and take it to place a face by hand.</source>
        <translation>En este vídeo no se encontró ningún rostro. Vaya a un fotograma y tómelo para marcar un rostro a mano.</translation>
    </message>
    <message numerus="yes">
        <source>Who appears: %n appearance(s)</source>
        <translation>
            <numerusform>Quién aparece: %n aparición</numerusform>
            <numerusform>Quién aparece: %n apariciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Frames of appearance %1 for the probe</source>
        <translation>Fotogramas de la aparición %1 para la muestra</translation>
    </message>
    <message numerus="yes">
        <source>Frames of appearance %1 and %n other(s)</source>
        <translation>
            <numerusform>Fotogramas de la aparición %1 y %n más</numerusform>
            <numerusform>Fotogramas de la aparición %1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>frame %1</source>
        <extracomment>%1 is a frame&apos;s number, %2 the name of another video</extracomment>
        <translation>fotograma %1</translation>
    </message>
    <message>
        <source>frame %1 of %2</source>
        <translation>fotograma %1 de %2</translation>
    </message>
    <message>
        <source>Face of this person in %1</source>
        <extracomment>%1: &quot;frame 12&quot; or &quot;frame 12 of gate.mkv&quot;</extracomment>
        <translation>Rostro de esta persona en: %1</translation>
    </message>
    <message>
        <source>Show %1.</source>
        <translation>Mostrar %1.</translation>
    </message>
    <message>
        <source>Whether %1 goes into the probe.</source>
        <translation>Si %1 entra en la muestra.</translation>
    </message>
    <message>
        <source>Into the probe: %1</source>
        <translation>En la muestra: %1</translation>
    </message>
</context>
<context>
    <name>sl::widgets::AuditActions</name>
    <message>
        <source>Workspace created</source>
        <translation>Espacio de trabajo creado</translation>
    </message>
    <message>
        <source>Logged in</source>
        <translation>Sesión iniciada</translation>
    </message>
    <message>
        <source>Log-in refused</source>
        <translation>Inicio de sesión rechazado</translation>
    </message>
    <message>
        <source>Logged out</source>
        <translation>Sesión cerrada</translation>
    </message>
    <message>
        <source>User added</source>
        <translation>Usuario añadido</translation>
    </message>
    <message>
        <source>User disabled</source>
        <translation>Usuario desactivado</translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation>Contraseña cambiada</translation>
    </message>
    <message>
        <source>Policy changed</source>
        <translation>Norma cambiada</translation>
    </message>
    <message>
        <source>Model pack changed</source>
        <translation>Paquete de modelos cambiado</translation>
    </message>
    <message>
        <source>Enrolment started</source>
        <translation>Inscripción empezada</translation>
    </message>
    <message>
        <source>Portraits enrolled</source>
        <translation>Retratos inscritos</translation>
    </message>
    <message>
        <source>Enrolment ended</source>
        <translation>Inscripción terminada</translation>
    </message>
    <message>
        <source>Person removed</source>
        <translation>Persona eliminada</translation>
    </message>
    <message>
        <source>Case registered</source>
        <translation>Caso registrado</translation>
    </message>
    <message>
        <source>Audit log checked</source>
        <translation>Registro de auditoría comprobado</translation>
    </message>
    <message>
        <source>Case created</source>
        <translation>Caso creado</translation>
    </message>
    <message>
        <source>Case opened</source>
        <translation>Caso abierto</translation>
    </message>
    <message>
        <source>Media added</source>
        <translation>Medio añadido</translation>
    </message>
    <message>
        <source>Media refused</source>
        <translation>Medio no admitido</translation>
    </message>
    <message>
        <source>Faces found</source>
        <translation>Rostros hallados</translation>
    </message>
    <message>
        <source>Face placed by hand</source>
        <translation>Rostro colocado a mano</translation>
    </message>
    <message>
        <source>Probe created</source>
        <translation>Muestra creada</translation>
    </message>
    <message>
        <source>Probe found unsuitable</source>
        <translation>Muestra considerada no apta</translation>
    </message>
    <message>
        <source>Search run</source>
        <translation>Búsqueda hecha</translation>
    </message>
    <message>
        <source>Examination started</source>
        <translation>Examen empezado</translation>
    </message>
    <message>
        <source>Answer given</source>
        <translation>Respuesta dada</translation>
    </message>
    <message>
        <source>Examination submitted</source>
        <translation>Examen entregado</translation>
    </message>
    <message>
        <source>Examination requested</source>
        <translation>Examen solicitado</translation>
    </message>
    <message>
        <source>Outcome reached</source>
        <translation>Resultado alcanzado</translation>
    </message>
    <message>
        <source>Disagreement closed</source>
        <translation>Desacuerdo cerrado</translation>
    </message>
    <message>
        <source>Report exported</source>
        <translation>Informe exportado</translation>
    </message>
    <message>
        <source>Person kept</source>
        <translation>Persona conservada</translation>
    </message>
    <message>
        <source>Making of templates started</source>
        <translation>Creación de plantillas empezada</translation>
    </message>
    <message>
        <source>Making of templates ended</source>
        <translation>Creación de plantillas terminada</translation>
    </message>
    <message>
        <source>Left-over photo files removed</source>
        <translation>Fotos sobrantes eliminadas</translation>
    </message>
    <message>
        <source>Report signed by another examiner</source>
        <translation>Informe firmado por otro examinador</translation>
    </message>
    <message>
        <source>Password reset</source>
        <translation>Contraseña restablecida</translation>
    </message>
    <message>
        <source>Unfinished removal continued</source>
        <translation>Eliminación inacabada retomada</translation>
    </message>
    <message>
        <source>Unfinished report export completed or dropped</source>
        <translation>Exportación inacabada de un informe, completada o descartada</translation>
    </message>
    <message>
        <source>Head of a case&apos;s log recorded</source>
        <translation>Estado del registro de un caso anotado</translation>
    </message>
    <message>
        <source>Records changed by the program</source>
        <translation>Datos cambiados por el programa</translation>
    </message>
    <message>
        <source>Records of an earlier version now covered by the log</source>
        <translation>Datos de una versión anterior cubiertos</translation>
    </message>
    <message>
        <source>Error rates measured</source>
        <translation>Tasas de error medidas</translation>
    </message>
    <message>
        <source>Stability of ranks measured</source>
        <translation>Estabilidad de los rangos medida</translation>
    </message>
    <message>
        <source>Checklist saved</source>
        <translation>Lista de rasgos guardada</translation>
    </message>
    <message>
        <source>Candidate list read</source>
        <translation>Lista de candidatos consultada</translation>
    </message>
    <message>
        <source>Two people of one name confirmed</source>
        <translation>Dos personas del mismo nombre confirmadas</translation>
    </message>
    <message>
        <source>Face of a portrait chosen</source>
        <translation>Rostro de un retrato elegido</translation>
    </message>
    <message>
        <source>Pages on error rates signed</source>
        <translation>Páginas sobre tasas de error firmadas</translation>
    </message>
    <message>
        <source>Review: left out while an independent examination may still be yours</source>
        <translation>Revisión: se omite mientras aún pueda corresponderle un examen independiente</translation>
    </message>
    <message>
        <source>Pages of a report exported as pictures</source>
        <translation>Páginas de un informe exportadas como imágenes</translation>
    </message>
    <message>
        <source>Two appearances said to be one person</source>
        <translation>Dos apariciones señaladas como una misma persona</translation>
    </message>
    <message>
        <source>Two appearances said not to be one</source>
        <translation>Dos apariciones señaladas como personas distintas</translation>
    </message>
    <message>
        <source>Reading of the clock in a video noted</source>
        <translation>Lectura del reloj de un vídeo anotada</translation>
    </message>
    <message>
        <source>Roles changed</source>
        <translation>Funciones cambiadas</translation>
    </message>
    <message>
        <source>Examination saved, encrypted</source>
        <translation>Examen guardado, cifrado</translation>
    </message>
    <message>
        <source>Evidence bundle exported</source>
        <translation>Paquete de pruebas exportado</translation>
    </message>
    <message>
        <source>Lock of another computer taken over</source>
        <translation>Bloqueo de otro ordenador asumido</translation>
    </message>
</context>
<context>
    <name>sl::widgets::AuditActors</name>
    <message>
        <source>The program</source>
        <translation>El programa</translation>
    </message>
    <message>
        <source>Computer account %1, not logged in</source>
        <translation>Cuenta del equipo %1, sin iniciar sesión</translation>
    </message>
</context>
<context>
    <name>sl::widgets::AuditModel</name>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Fecha y hora</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Asunto</translation>
    </message>
</context>
<context>
    <name>sl::widgets::AuditPage</name>
    <message>
        <source>No entries</source>
        <translation>Sin entradas</translation>
    </message>
    <message>
        <source>Everything that is done in this workspace is entered here. No entry matches what you are looking for.</source>
        <translation>Aquí se anota todo lo que se hace en este espacio de trabajo. Ninguna entrada responde a lo que busca.</translation>
    </message>
    <message>
        <source>Which log</source>
        <translation>Qué registro</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Espacio de trabajo</translation>
    </message>
    <message>
        <source>Filter by who, what or about</source>
        <translation>Filtrar por quién, qué o asunto</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Registro de auditoría</translation>
    </message>
    <message>
        <source>Fields of the selected entry</source>
        <translation>Campos de la entrada seleccionada</translation>
    </message>
    <message>
        <source>Case %1</source>
        <translation>Caso %1</translation>
    </message>
    <message>
        <source>Drop kept heads or reports to compare them with the logs</source>
        <translation>Suelte estados guardados o informes para compararlos con los registros</translation>
    </message>
    <message>
        <source>Reading all sealed files</source>
        <translation>Se leen todos los archivos sellados</translation>
    </message>
    <message>
        <source>Heads that were kept, or reports that hold them</source>
        <translation>Estados guardados, o informes que los contienen</translation>
    </message>
    <message>
        <source>Heads and reports (*.txt *.pdf);;All files (*)</source>
        <translation>Estados e informes (*.txt *.pdf);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>What was dropped is no file. Drop heads that were kept, or reports.</source>
        <translation>Lo que ha soltado no es un archivo. Suelte estados guardados o informes.</translation>
    </message>
    <message>
        <source>Head of the workspace&apos;s log</source>
        <translation>Estado del registro del espacio de trabajo</translation>
    </message>
    <message>
        <source>Head of the log of case %1</source>
        <translation>Estado del registro del caso %1</translation>
    </message>
    <message>
        <source>Keep the head of this log in</source>
        <translation>Guardar el estado de este registro en</translation>
    </message>
    <message>
        <source>Heads (*.txt)</source>
        <translation>Estados (*.txt)</translation>
    </message>
    <message>
        <source>The head of the log is in %1. Keep it where nobody who can write to this workspace can change it.</source>
        <translation>El estado del registro está en %1. Guárdelo donde no pueda cambiarlo nadie que pueda escribir en este espacio de trabajo.</translation>
    </message>
</context>
<context>
    <name>sl::widgets::CandidateDelegate</name>
    <message>
        <source>Similarity %1</source>
        <translation>Similitud %1</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Sin respuesta</translation>
    </message>
</context>
<context>
    <name>sl::widgets::CandidateFacts</name>
    <message>
        <source>female</source>
        <translation>mujer</translation>
    </message>
    <message>
        <source>male</source>
        <translation>hombre</translation>
    </message>
    <message>
        <source>born in %1</source>
        <translation>nacimiento en %1</translation>
    </message>
    <message>
        <source>day not known</source>
        <translation>día desconocido</translation>
    </message>
    <message>
        <source>taken %1</source>
        <extracomment>%1 &quot;3 years earlier&quot; than the probe, %2 the day; the gap first: a narrow tile cuts off the end</extracomment>
        <translation>tomada el %1</translation>
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
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>Rank %1, person %2, similarity %3, %4</source>
        <extracomment>Read aloud. %1 rank, %2 person number, %3 similarity, %4 the answer in words or &quot;not answered&quot;</extracomment>
        <translation>Rango %1, persona %2, similitud %3, %4</translation>
    </message>
    <message>
        <source>%1 (in triage)</source>
        <extracomment>%1 an answer, as &quot;Support for different persons&quot;; it was given to several candidates at once</extracomment>
        <translation>%1 (en el triaje)</translation>
    </message>
    <message>
        <source>Rank %1, person %2</source>
        <translation>Rango %1, persona %2</translation>
    </message>
    <message>
        <source>Similarity %1</source>
        <translation>Similitud %1</translation>
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
        <translation>Similitud %1</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Sin respuesta</translation>
    </message>
</context>
<context>
    <name>sl::widgets::CandidateViews</name>
    <message>
        <source>Faces of the candidates</source>
        <translation>Rostros de los candidatos</translation>
    </message>
    <message>
        <source>Candidates as a list</source>
        <translation>Candidatos en una lista</translation>
    </message>
    <message>
        <source>Which candidates are shown</source>
        <translation>Qué candidatos se muestran</translation>
    </message>
    <message>
        <source>All candidates</source>
        <translation>Todos los candidatos</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Con respuesta</translation>
    </message>
    <message>
        <source>Different persons</source>
        <translation>Personas distintas</translation>
    </message>
    <message>
        <source>Not comparable</source>
        <translation>No comparable</translation>
    </message>
    <message>
        <source>Inconclusive</source>
        <translation>No concluyente</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation>La misma persona</translation>
    </message>
    <message>
        <source>Order of the candidates</source>
        <translation>Orden de los candidatos</translation>
    </message>
    <message>
        <source>By rank</source>
        <translation>Por rango</translation>
    </message>
    <message>
        <source>By answer</source>
        <translation>Por respuesta</translation>
    </message>
</context>
<context>
    <name>sl::widgets::CandidatesPage</name>
    <message>
        <source>No search yet</source>
        <translation>Aún no hay búsquedas</translation>
    </message>
    <message>
        <source>Lay faces out as a probe and search the gallery. The candidates come here.</source>
        <translation>Prepare rostros como muestra y busque en la galería. Los candidatos aparecen aquí.</translation>
    </message>
    <message>
        <source>&amp;Searches of this case</source>
        <translation>&amp;Búsquedas de este caso</translation>
    </message>
    <message>
        <source>Probe</source>
        <translation>Muestra</translation>
    </message>
    <message>
        <source>Independent examination</source>
        <translation>Examen independiente</translation>
    </message>
    <message>
        <source>The candidate list stays closed while you examine independently.</source>
        <translation>La lista de candidatos permanece cerrada mientras usted examina de forma independiente.</translation>
    </message>
    <message>
        <source>The searches cannot be read</source>
        <translation>No se pueden leer las búsquedas</translation>
    </message>
    <message numerus="yes">
        <source>%n face(s)</source>
        <translation>
            <numerusform>%n rostro</numerusform>
            <numerusform>%n rostros</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>One search in a list: when, how many faces</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>This search cannot be shown</source>
        <translation>No se puede mostrar esta búsqueda</translation>
    </message>
    <message>
        <source>No candidates</source>
        <translation>Sin candidatos</translation>
    </message>
    <message>
        <source>This probe was declared unsuitable and was not searched. The report says why.</source>
        <translation>Esta muestra se declaró no apta y no se buscó. El informe dice por qué.</translation>
    </message>
    <message>
        <source>The search gave no candidate: the filter left nobody to compare.</source>
        <translation>La búsqueda no dio ningún candidato: el filtro no dejó a nadie con quien comparar.</translation>
    </message>
    <message>
        <source>Searched by %1 on %2 with the model pack %3. The list length of %4 was set by version %5 of the policy.</source>
        <translation>Buscado por %1 el %2 con el paquete de modelos %3. La longitud de la lista, %4, la fijó la versión %5 de la norma.</translation>
    </message>
    <message>
        <source>Outcome: %1. %2</source>
        <extracomment>Outcome in a word, then a sentence on what it means</extracomment>
        <translation>Resultado: %1. %2</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>%1 de %2 respondidos</translation>
    </message>
    <message>
        <source>Probe face %1 of %2</source>
        <translation>Rostro %1 de %2 de la muestra</translation>
    </message>
    <message>
        <source>The search gave no candidate: the filter left nobody to compare. Search again with a wider filter, or continue to the comparison and submit that there is no lead.</source>
        <translation>La búsqueda no dio ningún candidato: el filtro no dejó a nadie con quien comparar. Busque de nuevo con un filtro más amplio, o pase a la comparación y entregue que no hay pista.</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Candidatos</translation>
    </message>
    <message>
        <source>Waits for its first examiner</source>
        <translation>Espera a su primer examinador</translation>
    </message>
    <message>
        <source>Closed to you for now</source>
        <translation>Cerrado para usted por ahora</translation>
    </message>
    <message>
        <source>Each candidate is shown with its ranks when the search was repeated with %1 slightly varied copies of the faces.</source>
        <translation>Junto a cada candidato constan sus rangos al repetir la búsqueda con %1 copias ligeramente variadas de los rostros.</translation>
    </message>
    <message>
        <source>The stability of these ranks is being measured.</source>
        <translation>Se está midiendo la estabilidad de estos rangos.</translation>
    </message>
    <message>
        <source>The stability of these ranks is being measured: %1 of %2 faces.</source>
        <translation>Se está midiendo la estabilidad de estos rangos: %1 de %2 rostros.</translation>
    </message>
    <message>
        <source>Opens while you compare</source>
        <translation>Se abre mientras compara</translation>
    </message>
</context>
<context>
    <name>sl::widgets::CaseListModel</name>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Offence</source>
        <translation>Delito</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Medios</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>Búsquedas</translation>
    </message>
    <message>
        <source>Last opened</source>
        <translation>Última apertura</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>sl::widgets::CaseListPage</name>
    <message>
        <source>No cases yet</source>
        <translation>Aún no hay casos</translation>
    </message>
    <message>
        <source>A case holds the pictures of one investigation, what was searched and every answer. Start with its number and legal basis.</source>
        <translation>Un caso contiene las imágenes de una investigación, lo que se buscó y todas las respuestas. Empiece por su número y su base legal.</translation>
    </message>
    <message>
        <source>No case matches the filter</source>
        <translation>Ningún caso corresponde al filtro</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Casos</translation>
    </message>
    <message>
        <source>The filter looks in number, title, status and offence. Clear it to see all cases.</source>
        <translation>El filtro busca en número, título, estado y delito. Bórrelo para ver todos los casos.</translation>
    </message>
    <message>
        <source>Filter by number, title, status or offence</source>
        <translation>Filtrar por número, título, estado o delito</translation>
    </message>
    <message>
        <source>Files belong to a case</source>
        <translation>Los archivos pertenecen a un caso</translation>
    </message>
    <message>
        <source>Open the case that the files belong to, or begin a new one, then drop them there.</source>
        <translation>Abra el caso al que pertenecen los archivos, o empiece uno nuevo, y suéltelos allí.</translation>
    </message>
</context>
<context>
    <name>sl::widgets::CaseProgress</name>
    <message numerus="yes">
        <source>%n face(s) laid out</source>
        <translation>
            <numerusform>%n rostro listo</numerusform>
            <numerusform>%n rostros listos</numerusform>
        </translation>
    </message>
    <message>
        <source>No face laid out</source>
        <translation>Sin rostros</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n imagen</numerusform>
            <numerusform>%n imágenes</numerusform>
        </translation>
    </message>
    <message>
        <source>No picture yet</source>
        <translation>Sin imágenes aún</translation>
    </message>
    <message>
        <source>Not searched yet</source>
        <translation>Sin buscar aún</translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s)</source>
        <translation>
            <numerusform>%n candidato</numerusform>
            <numerusform>%n candidatos</numerusform>
        </translation>
    </message>
    <message>
        <source>No outcome yet</source>
        <translation>Sin resultado aún</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Sin empezar</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>%1 de %2 respondidos</translation>
    </message>
    <message>
        <source>Waits for an examiner</source>
        <translation>Sin examinador</translation>
    </message>
    <message>
        <source>Closed to you</source>
        <translation>Cerrado para usted</translation>
    </message>
    <message>
        <source>With another examiner</source>
        <translation>Otro examinador</translation>
    </message>
    <message>
        <source>Opens later</source>
        <translation>Se abre después</translation>
    </message>
    <message>
        <source>Waits for you</source>
        <translation>Le espera a usted</translation>
    </message>
    <message numerus="yes">
        <source>%n video(s)</source>
        <translation>
            <numerusform>%n vídeo</numerusform>
            <numerusform>%n vídeos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) not yet read</source>
        <translation>
            <numerusform>%n archivo aún sin leer</numerusform>
            <numerusform>%n archivos aún sin leer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sl::widgets::CaseTimeline</name>
    <message>
        <source>%1 · no clock is known: from its own beginning</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>%1 · no se conoce ningún reloj: desde su propio comienzo</translation>
    </message>
    <message>
        <source>%1 · from %2 by the clock in the picture</source>
        <extracomment>%1 is the name of a file, %2 a time</extracomment>
        <translation>%1 · desde %2 según el reloj de la imagen</translation>
    </message>
    <message>
        <source>%1 · from %2 by the clock in the picture, which is %3 s behind</source>
        <extracomment>%1 is the name of a file, %2 a time, %3 how many seconds</extracomment>
        <translation>%1 · desde %2 según el reloj de la imagen, que va %3 s atrasado</translation>
    </message>
    <message>
        <source>%1 · from %2 by the clock in the picture, which is %3 s ahead</source>
        <translation>%1 · desde %2 según el reloj de la imagen, que va %3 s adelantado</translation>
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
            <numerusform>Entre las dos imágenes media %n año. El nacimiento del pelo y el vello facial no sostienen ninguna conclusión con tal intervalo.</numerusform>
            <numerusform>Entre las dos imágenes median %n años. El nacimiento del pelo y el vello facial no sostienen ninguna conclusión con tal intervalo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Lado a lado</translation>
    </message>
    <message>
        <source>Region in the probe: arrows move the cross, Space sets a point, Return continues, Escape cancels.</source>
        <translation>Región en la muestra: las flechas mueven la cruz, Espacio pone un punto, Intro continúa, Esc cancela.</translation>
    </message>
    <message>
        <source>Region in the candidate: arrows move the cross, Space sets a point, Return finishes, Escape cancels.</source>
        <translation>Región en el candidato: las flechas mueven la cruz, Espacio pone un punto, Intro termina, Esc cancela.</translation>
    </message>
    <message>
        <source>This list is closed.</source>
        <translation>Esta lista está cerrada.</translation>
    </message>
    <message>
        <source>Complete. Save it to open the candidates.</source>
        <translation>Completa. Guárdela para abrir los candidatos.</translation>
    </message>
    <message>
        <source>Complete. Changes are saved when you continue.</source>
        <translation>Completa. Lo que cambie se guarda al continuar.</translation>
    </message>
    <message numerus="yes">
        <source>%n feature(s) have no entry yet. Also say what is not visible.</source>
        <translation>
            <numerusform>Falta %n rasgo por indicar. Indique también lo que no es visible.</numerusform>
            <numerusform>Faltan %n rasgos por indicar. Indique también lo que no es visible.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sl::widgets::ChecklistModel</name>
    <message>
        <source>Visible</source>
        <translation>Visible</translation>
    </message>
    <message>
        <source>Not visible</source>
        <translation>No visible</translation>
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
        <translation>Aún sin indicar</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>Rasgo</translation>
    </message>
    <message>
        <source>What you see</source>
        <translation>Lo que ve</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>sl::widgets::ChecklistPanel</name>
    <message>
        <source>Note on this feature</source>
        <translation>Nota sobre este rasgo</translation>
    </message>
    <message>
        <source>Features from top to bottom</source>
        <translation>Rasgos de arriba abajo</translation>
    </message>
    <message>
        <source>What the probe alone shows</source>
        <translation>Lo que muestra la muestra sola</translation>
    </message>
    <message>
        <source>Feature by feature</source>
        <translation>Rasgo por rasgo</translation>
    </message>
    <message>
        <source>Note on this feature (%1)</source>
        <extracomment>%1 is a key</extracomment>
        <translation>Nota sobre este rasgo (%1)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a command, %2 its key</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Visible</source>
        <translation>Visible</translation>
    </message>
</context>
<context>
    <name>sl::widgets::ClockBar</name>
    <message>
        <source>What the clock reads</source>
        <translation>Lo que marca el reloj</translation>
    </message>
    <message>
        <source>Seconds it is ahead of the true time</source>
        <translation>Segundos que va adelantado respecto a la hora real</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>sin comparar</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>No clock is known any more. The readings stay on record.</source>
        <translation>Ya no se conoce ningún reloj. Las lecturas quedan registradas.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registrar</translation>
    </message>
    <message>
        <source>Record what this clock reads, signed with your key.</source>
        <translation>Registrar lo que marca este reloj, firmado con su clave.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Leave the clock as it is.</source>
        <translation>Dejar el reloj como está.</translation>
    </message>
    <message>
        <source>ahead of the true time by</source>
        <translation>adelantado en</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>What does the clock in the picture of frame %1 read?</source>
        <translation>¿Qué marca el reloj de la imagen en el fotograma %1?</translation>
    </message>
    <message>
        <source>Type date and time as the clock shows them: 2026-11-28 14:03:22.</source>
        <translation>Escriba la fecha y la hora como las muestra el reloj: 2026-11-28 14:03:22.</translation>
    </message>
    <message>
        <source>Type whole seconds, below 0 for a clock that is behind, or nothing.</source>
        <translation>Escriba segundos enteros, por debajo de 0 para un reloj atrasado, o nada.</translation>
    </message>
    <message>
        <source>The clock in frame %1 reads %2, on record.</source>
        <translation>El reloj del fotograma %1 marca %2; queda registrado.</translation>
    </message>
    <message>
        <source>The reading of this clock is withdrawn. It stays on record.</source>
        <translation>La lectura de este reloj queda retirada. Sigue registrada.</translation>
    </message>
</context>
<context>
    <name>sl::widgets::ComparisonCanvas</name>
    <message>
        <source>Probe</source>
        <translation>Muestra</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Candidato</translation>
    </message>
    <message>
        <source>Probe and candidate in one picture</source>
        <translation>Muestra y candidato en una sola imagen</translation>
    </message>
    <message>
        <source>Share of the candidate</source>
        <translation>Proporción del candidato</translation>
    </message>
    <message>
        <source>Candidate laid over the probe: an aid only, no ground for an answer</source>
        <translation>Candidato superpuesto a la muestra: solo una ayuda, no un motivo para una respuesta</translation>
    </message>
    <message>
        <source>Probe left of the border, candidate right of it: an aid only</source>
        <translation>Muestra a la izquierda del borde, candidato a la derecha: solo una ayuda</translation>
    </message>
    <message>
        <source>Candidate (Space shows the probe)</source>
        <translation>Candidato (con Espacio se ve la muestra)</translation>
    </message>
    <message>
        <source>Probe (Space shows the candidate)</source>
        <translation>Muestra (con Espacio se ve el candidato)</translation>
    </message>
    <message>
        <source>As received (O shows it adjusted)</source>
        <translation>Como se recibió (O la muestra ajustada)</translation>
    </message>
    <message>
        <source>Adjusted, pixels interpolated</source>
        <extracomment>in a corner of a picture</extracomment>
        <translation>Ajustada, píxeles interpolados</translation>
    </message>
    <message>
        <source>Adjusted</source>
        <translation>Ajustada</translation>
    </message>
    <message>
        <source>Probe: %1</source>
        <extracomment>%1 &quot;Adjusted&quot;</extracomment>
        <translation>Muestra: %1</translation>
    </message>
    <message>
        <source>Candidate: %1</source>
        <extracomment>%1 &quot;Adjusted&quot;</extracomment>
        <translation>Candidato: %1</translation>
    </message>
</context>
<context>
    <name>sl::widgets::ComparisonPage</name>
    <message>
        <source>No candidate to compare</source>
        <translation>Ningún candidato para comparar</translation>
    </message>
    <message>
        <source>Search the gallery with a probe, then choose a candidate.</source>
        <translation>Busque en la galería con una muestra y elija después un candidato.</translation>
    </message>
    <message>
        <source>This comparison cannot be opened</source>
        <translation>No se puede abrir esta comparación</translation>
    </message>
    <message>
        <source>There are no candidates</source>
        <translation>No hay candidatos</translation>
    </message>
    <message>
        <source>Independent examination: you compare by yourself, without knowing what others answered.</source>
        <translation>Examen independiente: usted compara por sí mismo, sin saber qué respondieron otros.</translation>
    </message>
    <message>
        <source>Portrait %1 of %2</source>
        <translation>Retrato %1 de %2</translation>
    </message>
    <message>
        <source>%1, answered</source>
        <extracomment>Read aloud. %1 &quot;Portrait 3 of 8&quot;</extracomment>
        <translation>%1, con respuesta</translation>
    </message>
    <message>
        <source>%1, not answered</source>
        <translation>%1, sin respuesta</translation>
    </message>
    <message>
        <source>Candidate %1 of %2: person %3</source>
        <extracomment>%1 and %2 are numbers, %3 the person&apos;s number in the gallery</extracomment>
        <translation>Candidato %1 de %2: persona %3</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>%1 de %2 respondidos</translation>
    </message>
    <message>
        <source>Submitted on %1. The answers are sealed and cannot be changed.</source>
        <translation>Entregado el %1. Las respuestas están selladas y no pueden cambiarse.</translation>
    </message>
    <message>
        <source>Not answered yet. Choose an answer with the keys 1 to 7, or N.</source>
        <translation>Aún sin respuesta. Elija una respuesta con las teclas 1 a 7 o N.</translation>
    </message>
    <message>
        <source>Not recorded yet. Write your grounds, then continue.</source>
        <translation>Aún no anotada. Escriba sus motivos y continúe.</translation>
    </message>
    <message>
        <source>Recorded on %1. You can change it until you submit.</source>
        <translation>Anotada el %1. Puede cambiarla hasta que entregue.</translation>
    </message>
    <message>
        <source>It is recorded when you leave the grounds or continue.</source>
        <translation>Se anota cuando sale de los motivos o continúa.</translation>
    </message>
    <message numerus="yes">
        <source>Your %n answer(s) will be sealed and signed with your key. They cannot be changed afterwards.</source>
        <translation>
            <numerusform>Su %n respuesta se sellará y se firmará con su clave. Después no puede cambiarse.</numerusform>
            <numerusform>Sus %n respuestas se sellarán y se firmarán con su clave. Después no pueden cambiarse.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are then put beside the earlier answers, and the outcome is reached.</source>
        <translation>Después se ponen junto a las respuestas anteriores y se alcanza el resultado.</translation>
    </message>
    <message>
        <source>You support no candidate: the outcome will be “no lead”.</source>
        <translation>Usted no apoya a ningún candidato: el resultado será «sin pista».</translation>
    </message>
    <message numerus="yes">
        <source>The %n candidate(s) that you support go to a second examiner, mixed with others and without your answers.</source>
        <translation>
            <numerusform>El candidato que usted apoya pasa a un segundo examinador, mezclado con otros y sin sus respuestas.</numerusform>
            <numerusform>Los %n candidatos que usted apoya pasan a un segundo examinador, mezclados con otros y sin sus respuestas.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two whole sentences, one after the other</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>This answer was changed and is not recorded yet. Complete its grounds first.</source>
        <translation>Esta respuesta se cambió y aún no está anotada. Complete antes sus motivos.</translation>
    </message>
    <message>
        <source>Submit your answers</source>
        <translation>Entregar sus respuestas</translation>
    </message>
    <message>
        <source>Seal and sign</source>
        <translation>Sellar y firmar</translation>
    </message>
    <message>
        <source>Your answers are sealed and signed.</source>
        <translation>Sus respuestas están selladas y firmadas.</translation>
    </message>
    <message>
        <source>Waits for its first examiner</source>
        <translation>Espera a su primer examinador</translation>
    </message>
    <message>
        <source>Closed to you for now</source>
        <translation>Cerrado para usted por ahora</translation>
    </message>
    <message>
        <source>The search gave no candidate to compare. That is submitted and signed.</source>
        <translation>La búsqueda no dio ningún candidato para comparar. Esto está entregado y firmado.</translation>
    </message>
    <message>
        <source>The search gave no candidate to compare. Submit that, and the outcome is “no lead”.</source>
        <translation>La búsqueda no dio ningún candidato para comparar. Entréguelo, y el resultado es «sin pista».</translation>
    </message>
    <message>
        <source>Your statement that the search gave nobody to compare will be sealed and signed with your key. The outcome will be “no lead”. This cannot be changed afterwards.</source>
        <translation>Se sellará y se firmará con su clave que la búsqueda no dio a nadie con quien comparar. El resultado será «sin pista». Después no puede cambiarse.</translation>
    </message>
    <message>
        <source>The search gave no candidate to compare.</source>
        <translation>La búsqueda no dio ningún candidato que comparar.</translation>
    </message>
    <message>
        <source>You see what was found. An examiner compares and answers: this search is in their queue.</source>
        <translation>Usted ve lo que se encontró. Un examinador compara y responde: esta búsqueda está en su cola.</translation>
    </message>
    <message>
        <source>Recorded. Before you submit, this answer needs its checklist (K).</source>
        <translation>Registrada. Antes de entregar, esta respuesta necesita su lista de rasgos (K).</translation>
    </message>
    <message>
        <source>The probe alone</source>
        <translation>La muestra sola</translation>
    </message>
    <message>
        <source>The candidates open when you have said what the probe alone shows.</source>
        <translation>Los candidatos se abren cuando haya indicado lo que muestra la muestra sola.</translation>
    </message>
    <message>
        <source>Your answer needs this list. Say of every feature what you see, then submit.</source>
        <translation>Su respuesta necesita esta lista. Indique qué ve de cada rasgo y entregue después.</translation>
    </message>
    <message>
        <source>Recorded on %1 in triage, together with others. You can change it until you submit.</source>
        <translation>Registrada el %1 en el triaje, junto con otras. Puede cambiarla hasta que entregue.</translation>
    </message>
    <message>
        <source>You see what was found. No answer can be given while the workspace is open for reading.</source>
        <translation>Usted ve lo que se encontró. Mientras el espacio de trabajo esté abierto solo para lectura, no se puede dar ninguna respuesta.</translation>
    </message>
</context>
<context>
    <name>sl::widgets::ComparisonPictures</name>
    <message>
        <source>Probe face %1 of %2</source>
        <translation>Rostro %1 de %2 de la muestra</translation>
    </message>
    <message>
        <source>Portrait %1 of %2 of this person</source>
        <translation>Retrato %1 de %2 de esta persona</translation>
    </message>
    <message>
        <source>Steps of the answer</source>
        <translation>Pasos de la respuesta</translation>
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
        <translation>Inscripción de fotos</translation>
    </message>
    <message>
        <source>Memory for photos</source>
        <translation>Memoria para fotos</translation>
    </message>
    <message>
        <source>Applies from the next enrolment on. More memory is rarely faster.</source>
        <translation>Desde la próxima inscripción. Con más memoria rara vez es más rápida.</translation>
    </message>
    <message>
        <source>An enrolment holds this much of the photos in memory at a time; a larger photo is held alone. Decoded pictures need further memory.</source>
        <translation>Una inscripción mantiene a la vez en memoria esta cantidad de fotos; una foto mayor se mantiene sola. Las imágenes descodificadas necesitan más memoria.</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloqueo</translation>
    </message>
    <message>
        <source>Lock without use after</source>
        <translation>Bloquear sin uso después de</translation>
    </message>
    <message>
        <source>Applies at once.</source>
        <translation>Se aplica de inmediato.</translation>
    </message>
    <message>
        <source>The password of whoever is logged in opens the work again, as it was left. Imports, enrolments and searches go on meanwhile.</source>
        <translation>La contraseña de quien tiene la sesión abierta vuelve a abrir el trabajo tal como se dejó. Las importaciones, los registros y las búsquedas continúan mientras tanto.</translation>
    </message>
</context>
<context>
    <name>sl::widgets::ContextBar</name>
    <message>
        <source>Go to a case…</source>
        <translation>Ir a un caso…</translation>
    </message>
    <message>
        <source>Go to a case by number or title</source>
        <translation>Ir a un caso por número o título</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is a login, %2 a list of roles</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Case %1</source>
        <extracomment>%1 is a case number</extracomment>
        <translation>Caso %1</translation>
    </message>
    <message>
        <source>Independent examination</source>
        <translation>Examen independiente</translation>
    </message>
    <message>
        <source>purpose: %1</source>
        <extracomment>%1 is what the search is for</extracomment>
        <translation>finalidad: %1</translation>
    </message>
</context>
<context>
    <name>sl::widgets::Dropped</name>
    <message>
        <source>%1 is an address on the web, not a file, and is not taken. Save the file with the browser first, then add it.</source>
        <extracomment>%1 is a web address</extracomment>
        <translation>%1 es una dirección web, no un archivo, y no se añade. Guarde primero el archivo con el navegador y añádalo después.</translation>
    </message>
    <message>
        <source>These are addresses on the web, not files, and are not taken: %1. Save the files with the browser first, then add them.</source>
        <extracomment>%1 is a list of web addresses</extracomment>
        <translation>Estas son direcciones web, no archivos, y no se añaden: %1. Guarde primero los archivos con el navegador y añádalos después.</translation>
    </message>
    <message>
        <source>%1 lies on another computer and cannot be opened by its address. Copy it to this computer, then add it.</source>
        <extracomment>%1 is the address of a file on another computer</extracomment>
        <translation>%1 está en otro ordenador y no puede abrirse por su dirección. Cópielo en este ordenador y añádalo después.</translation>
    </message>
    <message>
        <source>These lie on other computers and cannot be opened by their addresses: %1. Copy them to this computer, then add them.</source>
        <extracomment>%1 is a list of addresses of files on other computers</extracomment>
        <translation>Estos están en otros ordenadores y no pueden abrirse por sus direcciones: %1. Cópielos en este ordenador y añádalos después.</translation>
    </message>
    <message>
        <source>The name %1 is not written in Unicode, so the file cannot be opened by it. Rename the file, then add it.</source>
        <extracomment>%1 is a file&apos;s name</extracomment>
        <translation>El nombre %1 no está escrito en Unicode, por lo que el archivo no puede abrirse con él. Cambie el nombre del archivo y añádalo después.</translation>
    </message>
    <message>
        <source>These names are not written in Unicode, so the files cannot be opened by them: %1. Rename the files, then add them.</source>
        <extracomment>%1 is a list of files&apos; names</extracomment>
        <translation>Estos nombres no están escritos en Unicode, por lo que los archivos no pueden abrirse con ellos: %1. Cambie los nombres de los archivos y añádalos después.</translation>
    </message>
</context>
<context>
    <name>sl::widgets::EnrolProblemModel</name>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
</context>
<context>
    <name>sl::widgets::EnrolProblems</name>
    <message>
        <source>Save as CSV…</source>
        <translation>Guardar como CSV…</translation>
    </message>
    <message>
        <source>Close the list of files that were not enrolled.</source>
        <translation>Cerrar la lista de archivos no inscritos.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Files that were not enrolled</source>
        <translation>Archivos no inscritos</translation>
    </message>
    <message numerus="yes">
        <source>%n files were not enrolled:</source>
        <translation>
            <numerusform>%n archivo no se inscribió:</numerusform>
            <numerusform>%n archivos no se inscribieron:</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the list of files that were not enrolled</source>
        <translation>Guardar la lista de archivos no inscritos</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Archivos CSV (*.csv)</translation>
    </message>
    <message>
        <source>The list was saved as %1.</source>
        <translation>La lista se guardó como %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n notes to look at:</source>
        <translation>
            <numerusform>%n nota por revisar:</numerusform>
            <numerusform>%n notas por revisar:</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the face…</source>
        <translation>Elegir el rostro…</translation>
    </message>
    <message>
        <source>Say which face of a photo with several is the portrait.</source>
        <translation>Indicar qué rostro de una foto con varios es el retrato.</translation>
    </message>
    <message>
        <source>The chosen face was enrolled as person %1.</source>
        <translation>El rostro elegido se inscribió como la persona %1.</translation>
    </message>
    <message>
        <source>The photo was there already for person %1.</source>
        <translation>La foto ya estaba en la persona %1.</translation>
    </message>
    <message>
        <source>The photo was left out; none of its faces is person %1.</source>
        <translation>La foto se dejó fuera; ninguno de los rostros es la persona %1.</translation>
    </message>
</context>
<context>
    <name>sl::widgets::Enrolment</name>
    <message>
        <source>Only a supervisor can enrol photos or remove a person.</source>
        <translation>Solo un supervisor puede inscribir fotos o eliminar a una persona.</translation>
    </message>
    <message>
        <source>An enrolment is running.</source>
        <translation>Hay una inscripción en curso.</translation>
    </message>
    <message>
        <source>Enrolling photos</source>
        <translation>Inscripción de fotos</translation>
    </message>
    <message numerus="yes">
        <source>%n persons</source>
        <comment>enrolled</comment>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n portraits</source>
        <comment>enrolled</comment>
        <translation>
            <numerusform>%n retrato</numerusform>
            <numerusform>%n retratos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already</source>
        <comment>portraits</comment>
        <translation>
            <numerusform>%n ya estaba</numerusform>
            <numerusform>%n ya estaban</numerusform>
        </translation>
    </message>
    <message>
        <source>Enrolment stopped. Added: %1, %2; %3.</source>
        <translation>Inscripción detenida. Añadidos: %1, %2; %3.</translation>
    </message>
    <message>
        <source>Enrolment finished. Added: %1, %2; %3.</source>
        <translation>Inscripción terminada. Añadidos: %1, %2; %3.</translation>
    </message>
    <message>
        <source>Remove person %1</source>
        <translation>Eliminar a la persona %1</translation>
    </message>
    <message>
        <source>What is the legal reason for removing this person? It is kept in the audit log.</source>
        <translation>¿Cuál es el motivo legal para eliminar a esta persona? Se conserva en el registro de auditoría.</translation>
    </message>
    <message numerus="yes">
        <source>Person %1 was removed with %n portraits.</source>
        <translation>
            <numerusform>La persona %1 se eliminó con %n retrato.</numerusform>
            <numerusform>La persona %1 se eliminó con %n retratos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every portrait and template of this person will be deleted. This cannot be undone; later searches cannot return this person.</source>
        <translation>Se borrarán todos los retratos y plantillas de esta persona. No puede deshacerse; las búsquedas posteriores no pueden devolver a esta persona.</translation>
    </message>
    <message>
        <source>Remove person</source>
        <translation>Eliminar persona</translation>
    </message>
    <message>
        <source>Choose the folder that holds one folder of photos per person, or record files</source>
        <translation>Elija la carpeta que contiene una carpeta de fotos por persona o archivos de registros</translation>
    </message>
    <message>
        <source>Choose a CSV file that lists photos, or an ANSI/NIST record file</source>
        <translation>Elija un archivo CSV que enumere fotos o un archivo de registros ANSI/NIST</translation>
    </message>
    <message>
        <source>Photo lists and record files (*.csv *.an2 *.an *.eft *.nist *.nst)</source>
        <translation>Listas de fotos y archivos de registros (*.csv *.an2 *.an *.eft *.nist *.nst)</translation>
    </message>
    <message>
        <source>Drop one folder that holds a folder of photos for each person, one table of photos or one record file. A photo alone does not say whose it is.</source>
        <translation>Suelte una carpeta que contenga una carpeta de fotos por persona, una tabla de fotos o un archivo de registros. Una foto sola no dice de quién es.</translation>
    </message>
    <message>
        <source>Enrol a folder</source>
        <translation>Inscribir una carpeta</translation>
    </message>
    <message>
        <source>All photos in %1 are enrolled in the gallery of booking photos.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Todas las fotos de %1 se inscriben en la galería de fotos de reseña.</translation>
    </message>
    <message>
        <source>Enrol</source>
        <translation>Inscribir</translation>
    </message>
</context>
<context>
    <name>sl::widgets::EntryText</name>
    <message>
        <source>Entry:     %1</source>
        <translation>Entrada:  %1</translation>
    </message>
    <message>
        <source>Time:      %1</source>
        <translation>Hora:     %1</translation>
    </message>
    <message>
        <source>Who:       %1</source>
        <translation>Quién:    %1</translation>
    </message>
    <message>
        <source>About:     %1</source>
        <translation>Asunto:   %1</translation>
    </message>
    <message>
        <source>Previous:  %1</source>
        <translation>Anterior: %1</translation>
    </message>
    <message>
        <source>SHA-256:   %1</source>
        <translation>SHA-256:  %1</translation>
    </message>
    <message>
        <source>Signature: %1</source>
        <translation>Firma:    %1</translation>
    </message>
    <message>
        <source>Details:</source>
        <translation>Detalles:</translation>
    </message>
    <message>
        <source>What:      %1 (%2)</source>
        <translation>Qué:      %1 (%2)</translation>
    </message>
</context>
<context>
    <name>sl::widgets::ErrorRow</name>
    <message>
        <source>Close this message.</source>
        <translation>Cerrar este mensaje.</translation>
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
            <numerusform>%n candidato aún no tiene respuesta. Responda a todos los candidatos y entregue después.</numerusform>
            <numerusform>%n candidatos aún no tienen respuesta. Responda a todos los candidatos y entregue después.</numerusform>
        </translation>
    </message>
    <message>
        <source>Some candidates have no answer yet. Answer every candidate, then submit.</source>
        <translation>Algunos candidatos aún no tienen respuesta. Responda a todos los candidatos y entregue después.</translation>
    </message>
    <message>
        <source>Stopped at your request. What was done before is kept.</source>
        <translation>Detenido a petición suya. Lo hecho hasta entonces se conserva.</translation>
    </message>
    <message>
        <source>This value cannot be used. Correct it and try again.</source>
        <translation>Este valor no puede usarse. Corríjalo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>There is nothing of this name. Check how it is written.</source>
        <translation>No hay nada con este nombre. Compruebe cómo está escrito.</translation>
    </message>
    <message>
        <source>This exists already. Choose another name or number.</source>
        <translation>Esto ya existe. Elija otro nombre o número.</translation>
    </message>
    <message>
        <source>Your role or the agency&apos;s policy does not allow this. Ask a supervisor.</source>
        <translation>Su función o la norma del organismo no lo permite. Consulte a un supervisor.</translation>
    </message>
    <message>
        <source>Nobody is logged in. Log in and try again.</source>
        <translation>No hay ninguna sesión iniciada. Inicie sesión e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Another Second Look window has this open. Close it there, then try again. If this is a copy made while it was open, delete the file .lock in the copy first.</source>
        <translation>Otra ventana de Second Look tiene esto abierto. Ciérrelo allí e inténtelo de nuevo. Si es una copia hecha mientras estaba abierto, borre antes el archivo .lock de la copia.</translation>
    </message>
    <message>
        <source>The file cannot be read. Check that it is still there and that you may open it.</source>
        <translation>El archivo no se puede leer. Compruebe que sigue ahí y que usted puede abrirlo.</translation>
    </message>
    <message>
        <source>The file is empty (0 bytes). Get it from its source again.</source>
        <translation>El archivo está vacío (0 bytes). Obténgalo de nuevo de su origen.</translation>
    </message>
    <message>
        <source>This is a folder, not a file. Add the files in it instead.</source>
        <translation>Esto es una carpeta, no un archivo. Añada los archivos que contiene.</translation>
    </message>
    <message>
        <source>This is a link to another file. Add the file itself, so that its bytes can be sealed.</source>
        <translation>Esto es un enlace a otro archivo. Añada el archivo mismo, para que puedan sellarse sus bytes.</translation>
    </message>
    <message>
        <source>The image breaks off before its end. Get the file from its source again.</source>
        <translation>La imagen se interrumpe antes de su final. Obtenga el archivo de nuevo de su origen.</translation>
    </message>
    <message>
        <source>The image has more than 200 million pixels. Export it smaller and add that copy.</source>
        <translation>La imagen tiene más de 200 millones de píxeles. Expórtela más pequeña y añada esa copia.</translation>
    </message>
    <message>
        <source>The image is too small for a face to be examined. Look for a larger original.</source>
        <translation>La imagen es demasiado pequeña para examinar un rostro. Busque un original más grande.</translation>
    </message>
    <message>
        <source>The same bytes are in this case already, so the file was not added again.</source>
        <translation>Los mismos bytes ya están en este caso, así que el archivo no se añadió otra vez.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space and try again; nothing that was stored is lost.</source>
        <translation>El disco está lleno. Libere espacio e inténtelo de nuevo; nada de lo guardado se ha perdido.</translation>
    </message>
    <message>
        <source>The file could not be written. Check the disk and that you may write there, then try again.</source>
        <translation>El archivo no se pudo escribir. Compruebe el disco y que usted puede escribir ahí, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>No model pack is installed, so faces cannot be found or searched. Install one with “secondlook-cli models install”, then look again under Settings.</source>
        <translation>No hay ningún paquete de modelos instalado, así que no pueden hallarse ni buscarse rostros. Instale uno con «secondlook-cli models install» y compruebe de nuevo en Ajustes.</translation>
    </message>
    <message>
        <source>The model pack&apos;s manifest is missing or malformed. Install the pack again.</source>
        <translation>El manifiesto del paquete de modelos falta o está mal formado. Instale el paquete de nuevo.</translation>
    </message>
    <message>
        <source>A file of the model pack is not the one its manifest names (the SHA-256 differs), so it was not used. Install the pack again from a source you trust.</source>
        <translation>Un archivo del paquete de modelos no es el que nombra su manifiesto (el SHA-256 difiere), así que no se usó. Instale el paquete de nuevo desde una fuente fiable.</translation>
    </message>
    <message>
        <source>The model pack could not be loaded. Install it again or choose another pack.</source>
        <translation>El paquete de modelos no se pudo cargar. Instálelo de nuevo o elija otro paquete.</translation>
    </message>
    <message>
        <source>These templates were made by another model pack and cannot be compared. Make them again with the pack in use.</source>
        <translation>Estas plantillas se hicieron con otro paquete de modelos y no pueden compararse. Hágalas de nuevo con el paquete en uso.</translation>
    </message>
    <message>
        <source>No face was found. Use a photo that shows the face larger or more from the front.</source>
        <translation>No se halló ningún rostro. Use una foto que muestre el rostro más grande o más de frente.</translation>
    </message>
    <message>
        <source>The picture could not be analysed. Try again; if it keeps failing, check the model pack.</source>
        <translation>La imagen no se pudo analizar. Inténtelo de nuevo; si sigue fallando, compruebe el paquete de modelos.</translation>
    </message>
    <message>
        <source>The database could not be read or written. Check the disk and try again; what was committed is kept.</source>
        <translation>La base de datos no se pudo leer o escribir. Compruebe el disco e inténtelo de nuevo; lo confirmado se conserva.</translation>
    </message>
    <message>
        <source>This was written by a newer version of Second Look. Open it with that version or a later one.</source>
        <translation>Esto lo escribió una versión más nueva de Second Look. Ábralo con esa versión o una posterior.</translation>
    </message>
    <message>
        <source>There is nobody in the gallery to compare. Enrol booking photos first, or widen the filter.</source>
        <translation>En la galería no hay nadie entre quien buscar. Inscriba antes fotos de reseña o amplíe el filtro.</translation>
    </message>
    <message>
        <source>The gallery&apos;s search index is damaged. It is only a cache: open the workspace again and it is rebuilt.</source>
        <translation>El índice de búsqueda de la galería está dañado. Es solo una caché: abra de nuevo el espacio de trabajo y se reconstruye.</translation>
    </message>
    <message>
        <source>These answers are submitted and sealed, so they cannot be changed.</source>
        <translation>Estas respuestas están entregadas y selladas, así que no pueden cambiarse.</translation>
    </message>
    <message>
        <source>The sealed file is no longer in the case folder. Restore it from a backup; its record is kept.</source>
        <translation>El archivo sellado ya no está en la carpeta del caso. Restáurelo desde una copia de seguridad; su registro se conserva.</translation>
    </message>
    <message>
        <source>The sealed file has changed since it was imported (its SHA-256 differs). Restore it from a backup and do not rely on this copy.</source>
        <translation>El archivo sellado ha cambiado desde que se importó (su SHA-256 difiere). Restáurelo desde una copia de seguridad y no se base en esta copia.</translation>
    </message>
    <message>
        <source>The audit log is not intact: an entry was changed or removed outside this program. Keep the folder as it is and tell a supervisor.</source>
        <translation>El registro de auditoría no está íntegro: una entrada se cambió o se eliminó fuera de este programa. Deje la carpeta como está y avise a un supervisor.</translation>
    </message>
    <message>
        <source>Signing failed, so nothing was exported. Log in again and repeat the export.</source>
        <translation>La firma falló, así que no se exportó nada. Inicie sesión de nuevo y repita la exportación.</translation>
    </message>
    <message>
        <source>The signature does not match the document: it was altered after it was signed.</source>
        <translation>La firma no corresponde al documento: se alteró después de firmarse.</translation>
    </message>
    <message>
        <source>This is not a report that can be checked: the file is damaged or was not made by Second Look.</source>
        <translation>Esto no es un informe que pueda comprobarse: el archivo está dañado o no lo hizo Second Look.</translation>
    </message>
    <message>
        <source>A file of the model pack is not the one its manifest names, so it was not used: its SHA-256 is %1, the manifest states %2. Install the pack again from a source you trust.</source>
        <extracomment>%1 and %2 are SHA-256 hashes</extracomment>
        <translation>Un archivo del paquete de modelos no es el que nombra su manifiesto, así que no se usó: su SHA-256 es %1; el manifiesto indica %2. Instale el paquete de nuevo desde una fuente fiable.</translation>
    </message>
    <message>
        <source>The download failed, so nothing was installed. Check the address and the connection, or install from files.</source>
        <translation>La descarga falló, así que no se instaló nada. Compruebe la dirección y la conexión, o instale desde archivos.</translation>
    </message>
    <message>
        <source>The archive is damaged or holds what does not belong in a model pack, so nothing was installed. Get it again from a source you trust.</source>
        <translation>El archivo comprimido está dañado o contiene lo que no corresponde a un paquete de modelos, así que no se instaló nada. Obténgalo de nuevo de una fuente fiable.</translation>
    </message>
    <message>
        <source>The database is damaged. Stop working in it and restore the folder from its latest backup.</source>
        <translation>La base de datos está dañada. Deje de trabajar en ella y restaure la carpeta desde su última copia de seguridad.</translation>
    </message>
    <message>
        <source>No face can be seen clearly enough for a portrait: it is covered, turned far away or too blurred. Enrol a clearer photo of this person.</source>
        <translation>Ningún rostro se ve con claridad suficiente para un retrato: está tapado, muy girado o demasiado borroso. Inscriba una foto más clara de esta persona.</translation>
    </message>
    <message>
        <source>This workspace uses this model pack, and it is not on this computer. Install it again, or choose another pack under Settings.</source>
        <translation>Este espacio de trabajo usa este paquete de modelos, que no está en este equipo. Instálelo de nuevo o elija otro paquete en Ajustes.</translation>
    </message>
    <message>
        <source>Another person examines this search, and you may be asked for an independent examination of it. Until you have submitted yours, or the search is decided, its candidates and answers stay closed to you.</source>
        <translation>Otra persona examina esta búsqueda, y a usted se le puede pedir un examen independiente de ella. Hasta que usted entregue el suyo, o la búsqueda esté decidida, sus candidatos y respuestas permanecen cerrados para usted.</translation>
    </message>
    <message>
        <source>Nobody examines this search yet. Its candidates are open to whoever examines it first, and closed to the other examiners, so that one of them can look independently.</source>
        <translation>Nadie examina aún esta búsqueda. Sus candidatos se abren a quien la examine primero y permanecen cerrados para los demás examinadores, para que uno de ellos pueda mirar de forma independiente.</translation>
    </message>
    <message>
        <source>You have signed this report already.</source>
        <translation>Usted ya firmó este informe.</translation>
    </message>
    <message>
        <source>This report was made before the search was decided, so it does not show every answer. Export it again, then sign.</source>
        <translation>Este informe se hizo antes de que la búsqueda se decidiera, así que no contiene todas las respuestas. Expórtelo de nuevo y fírmelo después.</translation>
    </message>
    <message>
        <source>The folder is empty: it holds no file to add. Choose another folder.</source>
        <translation>La carpeta está vacía: no contiene ningún archivo que añadir. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>The file does not say whose portrait it is. Put it in a folder named with the person&apos;s number, and enrol the folder around that one.</source>
        <translation>El archivo no dice de quién es el retrato. Póngalo en una carpeta cuyo nombre sea el número de la persona e inscriba la carpeta que la contiene.</translation>
    </message>
    <message>
        <source>This is not a record file with a face. It must hold one ANSI/NIST-ITL transaction in the traditional encoding, with a Type-10 record of a face. Export it again.</source>
        <translation>Esto no es un archivo de registros con un rostro. Debe contener una transacción ANSI/NIST-ITL en la codificación tradicional, con un registro de tipo 10 de un rostro. Expórtelo de nuevo.</translation>
    </message>
    <message>
        <source>This computer does not have enough free memory for this. Close other programs, then try again.</source>
        <translation>Este equipo no tiene memoria libre suficiente para esto. Cierre otros programas y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The program met an error it did not expect. What was stored is kept. Try again, and report it if it happens again.</source>
        <translation>El programa ha encontrado un error inesperado. Lo que se había guardado se conserva. Vuelva a intentarlo y comunique el error si se repite.</translation>
    </message>
    <message>
        <source>Another model pack came into use meanwhile. Try again.</source>
        <translation>Entretanto ha entrado en uso otro paquete de modelos. Vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Too many log-ins with this name have failed. The next one is possible at %1.</source>
        <extracomment>%1 is a time of day with seconds</extracomment>
        <translation>Han fallado demasiados inicios de sesión con este nombre. El siguiente es posible a las %1.</translation>
    </message>
    <message>
        <source>The text holds a line break or an invisible character that changes how it is read. Type it again instead of pasting it.</source>
        <translation>El texto contiene un salto de línea o un carácter invisible que cambia cómo se lee. Escríbalo de nuevo en lugar de pegarlo.</translation>
    </message>
    <message>
        <source>The login or the password is not right. Try again.</source>
        <translation>El usuario o la contraseña no son correctos. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>A supervisor has set this password. Choose one of your own before you go on.</source>
        <translation>Esta contraseña la ha puesto un supervisor. Elija una propia antes de continuar.</translation>
    </message>
    <message>
        <source>The file is not a video in a format this program can read. Export it from the recorder as MP4 or AVI, or ask the recorder&apos;s maker for its export program.</source>
        <translation>El archivo no es un vídeo en un formato que este programa pueda leer. Expórtelo desde la grabadora como MP4 o AVI, o pida al fabricante de la grabadora su programa de exportación.</translation>
    </message>
    <message>
        <source>The video is damaged or breaks off, so its frames cannot be reached. Get the file from its source again.</source>
        <translation>El vídeo está dañado o se interrumpe, por lo que no se puede llegar a sus fotogramas. Obtenga el archivo de nuevo de su fuente.</translation>
    </message>
    <message>
        <source>The video holds no frame that can be shown. Get a longer part of the recording from its source.</source>
        <translation>El vídeo no contiene ningún fotograma que se pueda mostrar. Obtenga de su fuente una parte más larga de la grabación.</translation>
    </message>
    <message>
        <source>The video is compressed in a way that this program cannot read. Export it with the program of the recorder&apos;s maker.</source>
        <translation>Las imágenes del vídeo están codificadas de un modo que este programa no puede leer. Expórtelo con el programa del fabricante de la grabadora.</translation>
    </message>
    <message>
        <source>The file only says where the video is. Add the video files themselves, so that their bytes can be sealed.</source>
        <translation>El archivo solo dice dónde está el vídeo. Añada los propios archivos de vídeo para que se puedan sellar sus bytes.</translation>
    </message>
    <message>
        <source>The video&apos;s frames are larger than this program can hold. Export it smaller and add that copy.</source>
        <translation>Los fotogramas del vídeo son más grandes de lo que este programa puede manejar. Expórtelo más pequeño y añada esa copia.</translation>
    </message>
    <message>
        <source>The frame of this number is not the recorded one (its SHA-256 differs). Read the video again and do not rely on the old frame.</source>
        <translation>El fotograma de este número no es el registrado (su SHA-256 es distinto). Lea el vídeo de nuevo y no se fíe del fotograma anterior.</translation>
    </message>
    <message>
        <source>This file cannot be read here: the part of the program that reads it is not installed. Install the whole package again.</source>
        <translation>Este archivo no se puede leer aquí: la parte del programa que lo lee no está instalada. Instale de nuevo el paquete completo.</translation>
    </message>
    <message>
        <source>Reading the file was stopped because it took too much time or memory. Try again; if it keeps failing, the file is damaged.</source>
        <translation>La lectura del archivo se detuvo porque requería demasiado tiempo o memoria. Inténtelo de nuevo; si sigue fallando, el archivo está dañado.</translation>
    </message>
    <message>
        <source>This record differs from the signed audit log: it was changed, added or removed outside this program. Keep the folder as it is and tell a supervisor.</source>
        <translation>Este dato no es el que firmó el registro de auditoría: se cambió, se añadió o se eliminó fuera de este programa. Deje la carpeta como está y avise a un supervisor.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) need a complete checklist. Say of every feature what you see, then submit.</source>
        <translation>
            <numerusform>%n respuesta necesita una lista de rasgos completa. Indique qué ve de cada rasgo y entregue después.</numerusform>
            <numerusform>%n respuestas necesitan una lista de rasgos completa. Indique qué ve de cada rasgo y entregue después.</numerusform>
        </translation>
    </message>
    <message>
        <source>Some answers need a complete checklist. Say of every feature what you see, then submit.</source>
        <translation>Algunas respuestas necesitan una lista de rasgos completa. Indique qué ve de cada rasgo y entregue después.</translation>
    </message>
    <message>
        <source>The name of this file is not in UTF-8, so the file cannot be opened. Rename it and try again.</source>
        <translation>El nombre de este archivo no está en UTF-8, por lo que no se puede abrir. Cámbiele el nombre e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This is a picture in the format %1, which this program cannot read. Save a copy as PNG or JPEG with the program that made it, add the copy, and keep the original.</source>
        <translation>Es una imagen en el formato %1, que este programa no puede leer. Guarde una copia como PNG o JPEG con el programa que la creó, añada la copia y conserve el original.</translation>
    </message>
    <message>
        <source>This is a camera raw file (%1), which holds no finished picture. Develop it with the camera maker&apos;s program, add the result as PNG or TIFF, and keep the original.</source>
        <translation>Es un archivo sin procesar de una cámara (%1), que no contiene una imagen terminada. Revélelo con el programa del fabricante de la cámara, añada el resultado como PNG o TIFF y conserve el original.</translation>
    </message>
    <message>
        <source>This is a video, not a picture. Open it as a video and take the frames that show the face.</source>
        <translation>Es un vídeo, no una imagen. Ábralo como vídeo y tome los fotogramas que muestran la cara.</translation>
    </message>
    <message>
        <source>This is a document, not a picture. Take the pictures out of it, or print its page to a picture, and add those.</source>
        <translation>Es un documento, no una imagen. Extraiga las imágenes que contiene o guarde su página como imagen, y añádalas.</translation>
    </message>
    <message>
        <source>This is an archive, so its content was not read. Unpack it and add the files in it.</source>
        <translation>Es un archivo comprimido, por lo que no se ha leído su contenido. Descomprímalo y añada los archivos que contiene.</translation>
    </message>
    <message>
        <source>This is an ANSI/NIST record file, not a picture. Enrol it in the gallery, or take its face image out and add that.</source>
        <translation>Es un archivo de registros ANSI/NIST, no una imagen. Inscríbalo en la galería, o extraiga su imagen de la cara y añádala.</translation>
    </message>
    <message>
        <source>This is text or a web page, not a picture, whatever its name says. Get the picture itself from its source.</source>
        <translation>Es texto o una página web, no una imagen, diga lo que diga su nombre. Obtenga la imagen misma de su fuente.</translation>
    </message>
    <message>
        <source>The file is encrypted. Decrypt it with the program and password of its source, and add the result.</source>
        <translation>El archivo está cifrado. Descífrelo con el programa y la contraseña de su fuente y añada el resultado.</translation>
    </message>
    <message>
        <source>The picture&apos;s samples are of a kind this program cannot read (%1). Save a copy with 8 or 16 bits per channel, add the copy, and keep the original.</source>
        <translation>Los valores de la imagen son de un tipo que este programa no puede leer (%1). Guarde una copia con 8 o 16 bits por canal, añada la copia y conserve el original.</translation>
    </message>
    <message>
        <source>The picture begins only at byte %1 of the file, after other data. Get the file from its source again, or remove that data in a copy.</source>
        <translation>Hay otros bytes delante de la imagen, que empieza en el byte %1 del archivo. Obtenga de nuevo el archivo de su fuente o quite esos bytes en una copia.</translation>
    </message>
    <message>
        <source>The picture is damaged from line %1 on. Get the file from its source again.</source>
        <translation>La imagen está dañada a partir de la línea %1. Obtenga de nuevo el archivo de su fuente.</translation>
    </message>
    <message>
        <source>This is not a table of portraits. It must be CSV, which spreadsheets save: a line names each column once, among them “person id” and “file”, and every quote that is opened is closed.</source>
        <translation>No es una tabla de retratos. Debe ser CSV, como lo guardan las hojas de cálculo: una línea nombra cada columna una vez, entre ellas «id persona» y «archivo», y toda comilla que se abre se cierra.</translation>
    </message>
    <message>
        <source>This row cannot be used. It needs a person id of at most 250 characters and a file, and no more fields than the line that names the columns: a value that holds the separator stands in quotes.</source>
        <translation>Esta fila no se puede usar. Necesita un id de persona de 250 caracteres como máximo y un archivo, y no más campos que la línea que nombra las columnas: un valor que contiene el separador va entre comillas.</translation>
    </message>
    <message>
        <source>A spreadsheet has changed this person&apos;s number, so different persons may have the same number now. Export the table again with that column as text.</source>
        <translation>Una hoja de cálculo ha cambiado el número de esta persona, por lo que ahora pueden llevarlo personas distintas. Exporte de nuevo la tabla con esa columna como texto.</translation>
    </message>
    <message>
        <source>The records with this number contradict each other, in this source or in the gallery, so the photo was not enrolled. Correct the number or the values, then enrol it again.</source>
        <translation>Los datos con este número se contradicen, en esta fuente o en la galería, por lo que la foto no se ha inscrito. Corrija el número o los valores e inscríbala de nuevo.</translation>
    </message>
    <message>
        <source>This value could not be read, so it was left empty. This alone does not keep the photo out of the gallery.</source>
        <translation>Este valor no se pudo leer y se dejó vacío. La foto no se omite solo por ello.</translation>
    </message>
    <message>
        <source>Nothing was read from this column. Rename it if it holds what the program knows under another name.</source>
        <translation>De esta columna no se ha leído nada. Cámbiele el nombre si contiene algo que el programa conoce con otro nombre.</translation>
    </message>
    <message>
        <source>The gallery holds another value for this person, and it was kept. Check which one is right.</source>
        <translation>La galería tiene otro valor para esta persona y se ha conservado. Compruebe cuál es el correcto.</translation>
    </message>
    <message>
        <source>The same photo is in the gallery under the number %1 too. Check whether both are one person.</source>
        <translation>La misma foto está en la galería también con el número %1. Compruebe si ambos son una misma persona.</translation>
    </message>
    <message>
        <source>Files that file managers create in folders were skipped: %1.</source>
        <translation>Se han omitido los archivos que los gestores de archivos crean en las carpetas: %1.</translation>
    </message>
    <message>
        <source>The table is not in UTF-8, so it was read as Windows-1252. Check the names with accents.</source>
        <translation>La tabla no está en UTF-8, por lo que se ha leído como Windows-1252. Compruebe los nombres con acentos.</translation>
    </message>
    <message>
        <source>This line was read as the one that names the columns; the lines above it were left out.</source>
        <translation>Esta línea se ha leído como la que nombra las columnas; las líneas anteriores se han omitido.</translation>
    </message>
    <message>
        <source>This number is written here in two ways that look the same. Both were treated as one person.</source>
        <translation>Este número figura aquí de dos formas que se ven iguales. Ambas se han tratado como una sola persona.</translation>
    </message>
    <message>
        <source>Look at the probe alone first: the candidates open when its checklist is complete.</source>
        <translation>Mire primero la muestra sola: los candidatos se abren cuando su lista de rasgos está completa.</translation>
    </message>
    <message>
        <source>Ranks and scores are shown when you have answered every candidate.</source>
        <translation>Los rangos y las similitudes se muestran cuando haya respondido a todos los candidatos.</translation>
    </message>
    <message>
        <source>This account differs from the audit log, so nobody can log in with it. Have a supervisor check the audit logs.</source>
        <translation>Esta cuenta no es como dice el registro de auditoría, así que nadie puede iniciar sesión con ella. Pida a un supervisor que compruebe los registros de auditoría.</translation>
    </message>
    <message>
        <source>You have examined this search already, or a user of your name has. Another person must do this examination, unless a supervisor signs that you are two people.</source>
        <translation>Usted, o un usuario con su mismo nombre, ya ha examinado esta búsqueda. Este examen debe hacerlo otra persona, a menos que un supervisor firme que son ustedes dos personas.</translation>
    </message>
    <message>
        <source>You have run a search of this unknown person or seen its candidate list, so another person must do this examination.</source>
        <translation>Usted ha buscado a esta persona desconocida o ha visto la lista de candidatos de una búsqueda suya, así que este examen debe hacerlo otra persona.</translation>
    </message>
    <message>
        <source>The photo shows more than one face that may be the person&apos;s (%1). Choose the right one in the window, from the list of files that were not enrolled, or cut the photo to the face of this person and enrol the copy.</source>
        <translation>La foto muestra más de un rostro que puede ser el de la persona (%1). Elija el correcto en la ventana, en la lista de archivos no inscritos, o recorte la foto al rostro de esta persona e inscriba la copia.</translation>
    </message>
    <message>
        <source>The file holds no head of an audit log that can be checked. Give a head that was kept, or a report.</source>
        <translation>El archivo no contiene ningún estado de un registro de auditoría que pueda comprobarse. Indique un estado guardado o un informe.</translation>
    </message>
    <message>
        <source>This head does not continue the one that this witness signed last, so it is not signed. Do not rely on that log until the difference is explained.</source>
        <translation>Este estado no continúa lo último que firmó este testigo, así que no se firma. No confíe en ese registro hasta que se explique la diferencia.</translation>
    </message>
    <message>
        <source>Nothing is written there: not into the folder of a workspace or of a case, not through a link, and over nothing but an earlier export of the same kind. Choose another folder or name.</source>
        <translation>Ahí no se escribe nada: ni en la carpeta de un espacio de trabajo o de un caso, ni a través de un enlace, ni sobre nada que no sea una exportación anterior del mismo tipo. Elija otra carpeta u otro nombre.</translation>
    </message>
    <message>
        <source>These two appearances are joined as one person already. There is nothing more to do.</source>
        <translation>Estas dos apariciones ya están unidas como una sola persona. No hay nada más que hacer.</translation>
    </message>
    <message>
        <source>These two appearances are not joined with each other; each may be joined with a third one. There is nothing to take back.</source>
        <translation>Estas dos apariciones no están unidas entre sí; cada una puede estar unida a una tercera. No hay nada que retirar.</translation>
    </message>
    <message>
        <source>Some of these candidates have an answer already. Answer the others alone, or say that their answers are to be replaced.</source>
        <translation>Algunos de estos candidatos ya tienen respuesta. Responda solo a los demás, o indique que sus respuestas se sustituyan.</translation>
    </message>
    <message>
        <source>Several candidates can be answered at once only in the first examination of a search, and in none that an earlier version of the program began. Answer these one by one.</source>
        <translation>Solo en el primer examen de una búsqueda se puede responder a varios candidatos a la vez, y en ninguno que haya empezado una versión anterior del programa. Responda a estos uno por uno.</translation>
    </message>
    <message>
        <source>This was written by an earlier version of Second Look and cannot be brought up to date, because nothing can be written where it lies. Copy the whole folder to a disk and open it there.</source>
        <translation>Esto lo escribió una versión anterior de Second Look y no se puede actualizar, porque no se puede escribir nada donde se encuentra. Copie la carpeta entera a un disco y ábrala allí.</translation>
    </message>
    <message>
        <source>This copy was made while Second Look had it open, so a part of it is missing here. Close it where it comes from and copy it again; or copy this folder to a disk and open it there.</source>
        <translation>Esta copia se hizo mientras Second Look tenía abierta la carpeta, así que aquí falta una parte. Ciérrela en su lugar de origen y cópiela de nuevo; o copie esta carpeta a un disco y ábrala allí.</translation>
    </message>
    <message>
        <source>This workspace is open for reading, because it is write-protected where it lies. What would have to be recorded is refused. To work in it, copy the whole folder to a disk and take the write protection off it.</source>
        <translation>Este espacio de trabajo está abierto para lectura, porque está protegido contra escritura donde se encuentra. Lo que tendría que quedar registrado se rechaza. Para trabajar en él, copie la carpeta entera a un disco y quítele la protección contra escritura.</translation>
    </message>
    <message>
        <source>%1 on this computer (process %2) has had this open since %3. Close it there, then try again. If this is a copy made while it was open, delete the file .lock in the copy first.</source>
        <extracomment>%1 is a program, %2 a number of the operating system, %3 date and time</extracomment>
        <translation>%1 en este ordenador (proceso %2) tiene esto abierto desde %3. Ciérrelo allí e inténtelo de nuevo. Si esto es una copia hecha mientras estaba abierto, borre antes el archivo .lock de la copia.</translation>
    </message>
    <message>
        <source>%1 on the computer %2 has had this open since %3. Close it there, then try again. If nobody works in it there any more, take it over: the audit log will say so.</source>
        <extracomment>%1 is a program, %2 a computer, %3 date and time</extracomment>
        <translation>%1 en el ordenador %2 tiene esto abierto desde %3. Ciérrelo allí e inténtelo de nuevo. Si allí ya nadie trabaja en él, asúmalo: el registro de auditoría lo indicará.</translation>
    </message>
    <message>
        <source>This drive keeps no permissions: whoever can use it could read the records. Choose a folder on a disk of this computer, or on a drive with a file system that keeps them, such as ext4.</source>
        <translation>Esta unidad no guarda permisos: quien pueda usarla podría leer los registros. Elija una carpeta en un disco de este ordenador, o en una unidad con un sistema de archivos que los guarde, como ext4.</translation>
    </message>
    <message>
        <source>This drive cannot hold a database that is read while it is written, as many network drives cannot. Choose a folder on a disk of this computer, or copy the workspace to one.</source>
        <translation>Esta unidad no puede contener una base de datos que se lee mientras se escribe, como muchas unidades de red. Elija una carpeta en un disco de este ordenador, o copie allí el espacio de trabajo.</translation>
    </message>
    <message>
        <source>It holds no model pack: neither a manifest.json nor all the files of a known pack. Choose the folder or the archive as it was downloaded.</source>
        <translation>No contiene ningún paquete de modelos: ni un manifest.json ni todos los archivos de un paquete conocido. Elija la carpeta o el archivo comprimido tal como se descargó.</translation>
    </message>
    <message>
        <source>The model pack needs this file, and it is not there. Get the whole pack again and keep its files beside each other.</source>
        <translation>El paquete de modelos necesita este archivo y no está. Obtenga de nuevo el paquete completo y conserve sus archivos juntos.</translation>
    </message>
    <message>
        <source>The file is neither a picture nor a video in a format this program can read. If another program shows a picture of it, save a copy as PNG or JPEG there, add the copy, and keep the original.</source>
        <translation>El archivo no es ni una imagen ni un vídeo en un formato que este programa pueda leer. Si otro programa muestra una imagen de él, guarde allí una copia como PNG o JPEG, añada la copia y conserve el original.</translation>
    </message>
    <message>
        <source>The file was changed on its way: its line ends were replaced, as a transfer in text mode does. Get it from its source again, in binary mode or in an archive.</source>
        <translation>El archivo se modificó por el camino: se sustituyeron sus fines de línea, como hace una transferencia en modo texto. Obténgalo de nuevo de su origen, en modo binario o en un archivo comprimido.</translation>
    </message>
    <message>
        <source>The table names its columns and has no row below them. Export it again with its rows.</source>
        <translation>La tabla nombra sus columnas y no tiene ninguna fila debajo. Expórtela de nuevo con sus filas.</translation>
    </message>
    <message>
        <source>This is a document of an office program, not a table in CSV. Save it there as CSV, in a folder from which it names the photos, and enrol that.</source>
        <translation>Esto es un documento de un programa de oficina, no una tabla en CSV. Guárdelo allí como CSV, en una carpeta desde la que nombre las fotos, e inscriba ese archivo.</translation>
    </message>
    <message>
        <source>This row names a file on another computer, by a drive letter, a share or an address. Put the photos beside the table and give their paths from there, such as photos/a.jpg.</source>
        <translation>Esta fila nombra un archivo de otro ordenador, con una letra de unidad, un recurso compartido o una dirección. Ponga las fotos junto a la tabla e indique sus rutas desde allí, por ejemplo fotos/a.jpg.</translation>
    </message>
    <message>
        <source>These numbers differ only in letter case or in zeros at their beginning. They were treated as two persons. Check whether they are one.</source>
        <translation>Estos números se diferencian solo en mayúsculas o en ceros al principio. Se trataron como dos personas. Compruebe si son una.</translation>
    </message>
    <message>
        <source>The file holds %1 pictures, and only the first was enrolled. Extract the others and enrol them from files of their own.</source>
        <translation>El archivo contiene %1 imágenes y solo se inscribió la primera. Extraiga las demás e inscríbalas desde archivos propios.</translation>
    </message>
    <message>
        <source>The picture is damaged. Get the file from its source again.</source>
        <translation>La imagen está dañada. Obtenga de nuevo el archivo de su fuente.</translation>
    </message>
</context>
<context>
    <name>sl::widgets::FaceChoiceDialog</name>
    <message>
        <source>This one is the portrait</source>
        <translation>Este es el retrato</translation>
    </message>
    <message>
        <source>None of them: leave it out</source>
        <translation>Ninguno: dejarla fuera</translation>
    </message>
    <message>
        <source>Choose the portrait</source>
        <translation>Elegir el retrato</translation>
    </message>
    <message>
        <source>Photo with the faces found</source>
        <translation>Foto con los rostros encontrados</translation>
    </message>
    <message>
        <source>Looking for faces…</source>
        <translation>Buscando rostros…</translation>
    </message>
    <message>
        <source>Which face is person %1?</source>
        <translation>¿Qué rostro es la persona %1?</translation>
    </message>
    <message>
        <source>%1 shows more than one face that may be the person&apos;s. Choose one by its number, with the arrow keys or with a click. Your name and the choice are kept in the audit log.</source>
        <translation>%1 muestra más de un rostro que puede ser el de la persona. Elija uno con su número, con las flechas o con un clic. Su nombre y la elección quedan en el registro de auditoría.</translation>
    </message>
    <message>
        <source>The photo is no longer the file whose faces are shown here, so nothing was enrolled. Close this and choose again.</source>
        <translation>La foto ya no es el archivo cuyos rostros se muestran aquí, así que no se inscribió nada. Cierre esta ventana y elija de nuevo.</translation>
    </message>
    <message>
        <source>The photo cannot be shown.</source>
        <translation>La foto no se puede mostrar.</translation>
    </message>
    <message>
        <source>Face %1 of %2</source>
        <translation>Rostro %1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n faces, none chosen yet</source>
        <translation>
            <numerusform>%n rostro, aún sin elegir</numerusform>
            <numerusform>%n rostros, aún ninguno elegido</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sl::widgets::FaceSizeSlider</name>
    <message>
        <source>Size of the faces</source>
        <translation>Tamaño de las caras</translation>
    </message>
    <message>
        <source>How large the faces are drawn.</source>
        <translation>El tamaño con que se muestran las caras.</translation>
    </message>
</context>
<context>
    <name>sl::widgets::FaceStrip</name>
    <message>
        <source>Face %1</source>
        <translation>Rostro %1</translation>
    </message>
    <message>
        <source>Face %1 of %2</source>
        <translation>Rostro %1 de %2</translation>
    </message>
</context>
<context>
    <name>sl::widgets::FactsPanel</name>
    <message>
        <source>Facts</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Taken, as the file says</source>
        <translation>Tomada, según el archivo</translation>
    </message>
    <message>
        <source>Device, as the file says</source>
        <translation>Aparato, según el archivo</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importada</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>Rostros</translation>
    </message>
    <message>
        <source>Selected face</source>
        <translation>Rostro seleccionado</translation>
    </message>
    <message>
        <source>%1 × %2 pixels · %3</source>
        <translation>%1 × %2 píxeles · %3</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, por %2</translation>
    </message>
    <message numerus="yes">
        <source>%n appearance(s)</source>
        <translation>
            <numerusform>%n aparición</numerusform>
            <numerusform>%n apariciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Not yet searched</source>
        <translation>Aún no examinado</translation>
    </message>
</context>
<context>
    <name>sl::widgets::FeatureText</name>
    <message>
        <source>Skin</source>
        <translation>Piel</translation>
    </message>
    <message>
        <source>Outline of face and head</source>
        <translation>Contorno de rostro y cabeza</translation>
    </message>
    <message>
        <source>Composition of face and head</source>
        <translation>Composición de rostro y cabeza</translation>
    </message>
    <message>
        <source>Hairline and baldness</source>
        <translation>Nacimiento del pelo y calvicie</translation>
    </message>
    <message>
        <source>Forehead</source>
        <translation>Frente</translation>
    </message>
    <message>
        <source>Eyebrows</source>
        <translation>Cejas</translation>
    </message>
    <message>
        <source>Eyes</source>
        <translation>Ojos</translation>
    </message>
    <message>
        <source>Cheeks</source>
        <translation>Mejillas</translation>
    </message>
    <message>
        <source>Nose</source>
        <translation>Nariz</translation>
    </message>
    <message>
        <source>Ears</source>
        <translation>Orejas</translation>
    </message>
    <message>
        <source>Mouth</source>
        <translation>Boca</translation>
    </message>
    <message>
        <source>Chin and jawline</source>
        <translation>Mentón y línea mandibular</translation>
    </message>
    <message>
        <source>Neck</source>
        <translation>Cuello</translation>
    </message>
    <message>
        <source>Facial hair</source>
        <translation>Vello facial</translation>
    </message>
    <message>
        <source>Facial lines</source>
        <translation>Líneas faciales</translation>
    </message>
    <message>
        <source>Scars</source>
        <translation>Cicatrices</translation>
    </message>
    <message>
        <source>Facial marks</source>
        <translation>Marcas faciales</translation>
    </message>
    <message>
        <source>Alterations</source>
        <translation>Alteraciones</translation>
    </message>
    <message>
        <source>Other features</source>
        <translation>Otros rasgos</translation>
    </message>
    <message>
        <source>Similar</source>
        <translation>Similar</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Distinto</translation>
    </message>
    <message>
        <source>Not comparable</source>
        <translation>No comparable</translation>
    </message>
    <message>
        <source>Not visible</source>
        <translation>No visible</translation>
    </message>
    <message>
        <source>Not visible in the candidate</source>
        <translation>No visible en el candidato</translation>
    </message>
    <message>
        <source>Not visible in the probe</source>
        <translation>No visible en la muestra</translation>
    </message>
    <message>
        <source>Not visible in either</source>
        <translation>No visible en ninguna</translation>
    </message>
    <message>
        <source>Visible in the probe</source>
        <translation>Visible en la muestra</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a feature of the face, %2 the examiner&apos;s note on it</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Different: %1.</source>
        <translation>Distinto: %1.</translation>
    </message>
    <message>
        <source>Similar: %1.</source>
        <translation>Similar: %1.</translation>
    </message>
    <message>
        <source>Not comparable: %1.</source>
        <translation>No comparable: %1.</translation>
    </message>
    <message>
        <source>Not visible in one picture or in both: %1.</source>
        <translation>No visible en una imagen o en ambas: %1.</translation>
    </message>
    <message>
        <source>Marked in both pictures: %1.</source>
        <extracomment>%1 is a list of numbers</extracomment>
        <translation>Marcado en ambas imágenes: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1: carries no conclusion, because %n year(s) lie between the pictures.</source>
        <extracomment>%1 is a list of features such as hairline and facial hair</extracomment>
        <translation>
            <numerusform>%1: no sostiene ninguna conclusión, porque entre las imágenes media %n año.</numerusform>
            <numerusform>%1: no sostiene ninguna conclusión, porque entre las imágenes median %n años.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sl::widgets::FigureArea</name>
    <message>
        <source>Figures</source>
        <translation>Figuras</translation>
    </message>
    <message>
        <source>Point at a curve to read its figures, or use the arrow keys: left and right along a curve, up and down to the next one.</source>
        <translation>Señale una curva para leer sus cifras o use las flechas: izquierda y derecha a lo largo de la curva, arriba y abajo para pasar a la siguiente.</translation>
    </message>
</context>
<context>
    <name>sl::widgets::FigureText</name>
    <message>
        <source>%1: from a similarity of %2 to %3 lie %4 of %5 scores, %6.</source>
        <extracomment>%1 is &quot;Mated, one person (n = 340)&quot;, %2 and %3 are similarities, %4 and %5 numbers, %6 is a share</extracomment>
        <translation>%1: de una similitud de %2 a %3 hay %4 de %5 valores, %6.</translation>
    </message>
    <message>
        <source>From a similarity of %1 on: false matches (FMR) %2; false non-matches (FNMR) %3.</source>
        <extracomment>%1 is a similarity, %2 and %3 are shares with intervals and counts</extracomment>
        <translation>A partir de una similitud de %1: falsas coincidencias (FMR) %2; falsas no coincidencias (FNMR) %3.</translation>
    </message>
    <message>
        <source>%1, from a similarity of %2 on: false positives (FPIR) %3; missed (FNIR) %4.</source>
        <extracomment>%1 is &quot;Probes of one face&quot;, %2 is a similarity, %3 and %4 are shares with intervals and counts</extracomment>
        <translation>%1, a partir de una similitud de %2: falsos positivos (FPIR) %3; omisiones (FNIR) %4.</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>Curva</translation>
    </message>
    <message>
        <source>Scores in the bin</source>
        <translation>Valores en el intervalo</translation>
    </message>
    <message>
        <source>%1: share with the person at rank %2 or better %3.</source>
        <extracomment>%1 is &quot;Probes of one face&quot;, %2 is a rank, %3 a share with its interval and counts</extracomment>
        <translation>%1: proporción con la persona en el rango %2 o mejor %3.</translation>
    </message>
    <message>
        <source>%1, from a similarity of %2 on: false positives (FPIR) %3.</source>
        <extracomment>%1 is &quot;Probes of one face&quot;, %2 is a similarity, %3 a share with its interval and counts</extracomment>
        <translation>%1, a partir de una similitud de %2: falsos positivos (FPIR) %3.</translation>
    </message>
</context>
<context>
    <name>sl::widgets::FilterMark</name>
    <message>
        <source>Filter in force: %1. %2</source>
        <translation>Filtro activo: %1. %2</translation>
    </message>
    <message>
        <source>No filter: the whole gallery is searched.</source>
        <translation>Sin filtro: se busca en toda la galería.</translation>
    </message>
</context>
<context>
    <name>sl::widgets::FilterWords</name>
    <message>
        <source>female</source>
        <comment>in a list of what a filter asks for</comment>
        <translation>mujer</translation>
    </message>
    <message>
        <source>male</source>
        <comment>in a list of what a filter asks for</comment>
        <translation>hombre</translation>
    </message>
    <message>
        <source>sex other or unspecified</source>
        <comment>in a list of what a filter asks for</comment>
        <translation>sexo otro o sin especificar</translation>
    </message>
    <message>
        <source>sex recorded as “%1”</source>
        <comment>in a list of what a filter asks for</comment>
        <translation>sexo registrado como «%1»</translation>
    </message>
    <message>
        <source>born from %1</source>
        <comment>in a list of what a filter asks for</comment>
        <translation>nacida desde %1</translation>
    </message>
    <message>
        <source>born until %1</source>
        <comment>in a list of what a filter asks for</comment>
        <translation>nacida hasta %1</translation>
    </message>
    <message>
        <source>born from %1 until %2</source>
        <comment>in a list of what a filter asks for</comment>
        <translation>nacida desde %1 hasta %2</translation>
    </message>
    <message>
        <source>agency %1</source>
        <comment>in a list of what a filter asks for</comment>
        <translation>organismo %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>in a list of what a filter asks for</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Persons without a record of it are kept in.</source>
        <translation>Las personas sin ese dato registrado se mantienen.</translation>
    </message>
    <message>
        <source>Persons without a record of it are left out.</source>
        <translation>Las personas sin ese dato registrado quedan excluidas.</translation>
    </message>
    <message>
        <source>%1: left out %2, with them everybody without a record of it; how many these were was not counted.</source>
        <extracomment>what it asks for, and a number of persons</extracomment>
        <translation>%1: %2 excluidas, entre ellas todas las que no tenían ese dato registrado; no se contó cuántas eran.</translation>
    </message>
    <message>
        <source>%1: left out %2. Without a record of it, but kept in: %3.</source>
        <extracomment>what it asks for, and two numbers of persons</extracomment>
        <translation>%1: %2 excluidas. Sin ese dato registrado, pero mantenidas: %3.</translation>
    </message>
    <message>
        <source>%1: left out %2, of them %3 without a record of it.</source>
        <extracomment>what it asks for, and two numbers of persons</extracomment>
        <translation>%1: %2 excluidas, de ellas %3 sin ese dato registrado.</translation>
    </message>
    <message>
        <source>Sex: %1 recorded otherwise, %2 not recorded.</source>
        <translation>Sexo: %1 con otro registro, %2 sin registro.</translation>
    </message>
    <message>
        <source>Year of birth: %1 recorded otherwise, %2 not recorded.</source>
        <translation>Año de nacimiento: %1 con otro registro, %2 sin registro.</translation>
    </message>
    <message>
        <source>Agency: %1 recorded otherwise, %2 not recorded.</source>
        <translation>Organismo: %1 con otro registro, %2 sin registro.</translation>
    </message>
</context>
<context>
    <name>sl::widgets::Finding</name>
    <message>
        <source>Workspace</source>
        <translation>Espacio de trabajo</translation>
    </message>
    <message>
        <source>Case %1</source>
        <translation>Caso %1</translation>
    </message>
    <message numerus="yes">
        <source>%1: all %n entries follow from each other, and every record is as they say; nothing was altered.</source>
        <extracomment>%1 is what the log is of</extracomment>
        <translation>
            <numerusform>%1: la %n entrada está intacta y todos los datos son como dice; nada se alteró.</numerusform>
            <numerusform>%1: las %n entradas se siguen unas de otras y todos los datos son como dicen; nada se alteró.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: entry %2 does not follow from the one before. It, or one before it, was altered outside this program. Keep the folder as it is and tell a supervisor.</source>
        <extracomment>%1 is what the log is of, %2 the number of an entry</extracomment>
        <translation>%1: la entrada %2 no se sigue de la anterior. Ella, o una anterior, se alteró fuera de este programa. Deje la carpeta como está y avise a un supervisor.</translation>
    </message>
    <message>
        <source>%1: could not be checked, so nothing is known about it. %2</source>
        <extracomment>%1 is what the log is of, %2 a sentence that says why</extracomment>
        <translation>%1: no se ha podido comprobar, así que no se sabe nada al respecto. %2</translation>
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
            <numerusform>%1: se leyó %n archivo sellado; es como dice su registro.</numerusform>
            <numerusform>%1: se leyeron los %n archivos sellados; cada uno es como dice su registro.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n sealed files were read; %2 are not as their records say. Keep the folder as it is and tell a supervisor.</source>
        <extracomment>%1 is &quot;Workspace&quot; or a case, %2 a number</extracomment>
        <translation>
            <numerusform>%1: se leyó %n archivo sellado; no son como dicen sus registros: %2. Deje la carpeta como está y avise a un supervisor.</numerusform>
            <numerusform>%1: se leyeron %n archivos sellados; no son como dicen sus registros: %2. Deje la carpeta como está y avise a un supervisor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Head of the chain: %1</source>
        <extracomment>%1 is a SHA-256 in hexadecimal</extracomment>
        <translation>Cabeza de la cadena: %1</translation>
    </message>
    <message>
        <source>%1: the sealed files could not be checked, so nothing is known about them. %2</source>
        <extracomment>%1 is &quot;Workspace&quot; or a case, %2 a sentence that says why</extracomment>
        <translation>%1: no se pudieron comprobar los archivos sellados, así que no se sabe nada de ellos. %2</translation>
    </message>
</context>
<context>
    <name>sl::widgets::FindingList</name>
    <message>
        <source>What the check found</source>
        <translation>Lo que encontró la comprobación</translation>
    </message>
</context>
<context>
    <name>sl::widgets::Format</name>
    <message numerus="yes">
        <source>About %n second(s) left</source>
        <translation>
            <numerusform>Queda aproximadamente %n segundo</numerusform>
            <numerusform>Quedan unos %n segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s) left</source>
        <translation>
            <numerusform>Queda aproximadamente %n minuto</numerusform>
            <numerusform>Quedan unos %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n hour(s) left</source>
        <translation>
            <numerusform>Queda aproximadamente %n hora</numerusform>
            <numerusform>Quedan unas %n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) later</source>
        <translation>
            <numerusform>%n día después</numerusform>
            <numerusform>%n días después</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) earlier</source>
        <translation>
            <numerusform>%n día antes</numerusform>
            <numerusform>%n días antes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) later</source>
        <translation>
            <numerusform>%n mes después</numerusform>
            <numerusform>%n meses después</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) earlier</source>
        <translation>
            <numerusform>%n mes antes</numerusform>
            <numerusform>%n meses antes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) later</source>
        <translation>
            <numerusform>%n año después</numerusform>
            <numerusform>%n años después</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) earlier</source>
        <translation>
            <numerusform>%n año antes</numerusform>
            <numerusform>%n años antes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sl::widgets::FrameLine</name>
    <message>
        <source>Frame number</source>
        <translation>Número de fotograma</translation>
    </message>
    <message>
        <source>Frame type</source>
        <translation>Tipo de fotograma</translation>
    </message>
    <message>
        <source>Time in the stream</source>
        <translation>Tiempo en el flujo</translation>
    </message>
    <message>
        <source>Time by the file&apos;s clock</source>
        <translation>Hora según el reloj del archivo</translation>
    </message>
    <message>
        <source>Time by the clock in the picture</source>
        <translation>Hora según el reloj de la imagen</translation>
    </message>
    <message>
        <source>The lines of an interlaced frame are of two moments. Look at those of one alone; the others are computed. What is taken is the whole frame.</source>
        <translation>Las líneas de un fotograma entrelazado son de dos instantes. Aquí se ven solo las de uno; las demás se calculan. Lo que se toma es siempre el fotograma entero.</translation>
    </message>
    <message>
        <source>Both fields</source>
        <translation>Ambos campos</translation>
    </message>
    <message>
        <source>Top field alone</source>
        <translation>Solo el campo superior</translation>
    </message>
    <message>
        <source>Bottom field alone</source>
        <translation>Solo el campo inferior</translation>
    </message>
</context>
<context>
    <name>sl::widgets::FrameWords</name>
    <message>
        <source>Frame %1 of %2, counted from 0</source>
        <translation>Fotograma %1 de %2, contando desde 0</translation>
    </message>
    <message>
        <source>Frame %1, counted from 0</source>
        <translation>Fotograma %1, contando desde 0</translation>
    </message>
    <message>
        <source>%1, key frame</source>
        <translation>%1, fotograma clave</translation>
    </message>
    <message>
        <source>Type %1</source>
        <translation>Tipo %1</translation>
    </message>
    <message>
        <source>parts were filled in by the decoder</source>
        <translation>el decodificador completó partes</translation>
    </message>
    <message>
        <source>stream %1</source>
        <translation>flujo %1</translation>
    </message>
    <message>
        <source>file clock %1</source>
        <translation>reloj del archivo %1</translation>
    </message>
    <message>
        <source>the file has no clock</source>
        <translation>el archivo no tiene reloj</translation>
    </message>
    <message>
        <source>stretched to square pixels</source>
        <translation>estirado a píxeles cuadrados</translation>
    </message>
    <message>
        <source>the clock in the picture is not read</source>
        <translation>el reloj de la imagen no se ha leído</translation>
    </message>
    <message>
        <source>clock in the picture %1</source>
        <translation>reloj de la imagen %1</translation>
    </message>
    <message>
        <source>%1 read %2 in frame %3.</source>
        <translation>%1 leyó %2 en el fotograma %3.</translation>
    </message>
    <message>
        <source>The file has no clock: time is counted at its average rate.</source>
        <translation>El archivo no tiene reloj: el tiempo se cuenta a su velocidad media.</translation>
    </message>
    <message>
        <source>This clock is %1 s ahead of the true time.</source>
        <translation>Este reloj va %1 s adelantado respecto a la hora real.</translation>
    </message>
    <message>
        <source>This clock is %1 s behind the true time.</source>
        <translation>Este reloj va %1 s atrasado respecto a la hora real.</translation>
    </message>
    <message>
        <source>Appearance %1</source>
        <translation>Aparición %1</translation>
    </message>
    <message>
        <source>Appearance %1 in %2</source>
        <extracomment>%1 is an appearance&apos;s number, %2 the name of its video</extracomment>
        <translation>Aparición %1 en %2</translation>
    </message>
    <message>
        <source>Frame %1 was not taken.</source>
        <translation>El fotograma %1 no se ha tomado.</translation>
    </message>
    <message>
        <source>Frame %1 is a picture of the case already.</source>
        <translation>El fotograma %1 ya es una imagen del caso.</translation>
    </message>
    <message>
        <source>Frame %1 is a picture of the case now. It is searched for faces later.</source>
        <translation>El fotograma %1 es ahora una imagen del caso. Los rostros se buscarán en él más tarde.</translation>
    </message>
    <message numerus="yes">
        <source>Frame %1 is a picture of the case now, with %n face(s).</source>
        <translation>
            <numerusform>El fotograma %1 es ahora una imagen del caso, con %n rostro.</numerusform>
            <numerusform>El fotograma %1 es ahora una imagen del caso, con %n rostros.</numerusform>
        </translation>
    </message>
    <message>
        <source>interlaced, top field first</source>
        <translation>entrelazado, primero el campo superior</translation>
    </message>
    <message>
        <source>interlaced, bottom field first</source>
        <translation>entrelazado, primero el campo inferior</translation>
    </message>
    <message>
        <source>turned %1° clockwise</source>
        <translation>girado %1° en sentido horario</translation>
    </message>
    <message>
        <source>mirrored</source>
        <translation>reflejado</translation>
    </message>
</context>
<context>
    <name>sl::widgets::GalleryFilterBar</name>
    <message>
        <source>Name or number</source>
        <translation>Nombre o número</translation>
    </message>
    <message>
        <source>Born from</source>
        <translation>Año de nacimiento, desde</translation>
    </message>
    <message>
        <source>any</source>
        <comment>year of birth</comment>
        <translation>todos</translation>
    </message>
    <message>
        <source>Born to</source>
        <translation>Año de nacimiento, hasta</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Organismo</translation>
    </message>
    <message>
        <source>Any agency</source>
        <translation>Organismo: todos</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexo</translation>
    </message>
    <message>
        <source>Any sex</source>
        <translation>Sexo: todos</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Femenino</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Masculino</translation>
    </message>
    <message>
        <source>Another</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Nacimiento</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two years</comment>
        <translation>a</translation>
    </message>
</context>
<context>
    <name>sl::widgets::GalleryPage</name>
    <message>
        <source>The gallery is empty</source>
        <translation>La galería está vacía</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>No se encontró a nadie</translation>
    </message>
    <message>
        <source>No person of the gallery matches. Change the name, number or filters above.</source>
        <translation>Ninguna persona de la galería corresponde a lo pedido. Cambie el nombre, el número o los filtros de arriba.</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>Galería</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Searches compare faces with the persons enrolled here. %1</source>
        <translation>Las búsquedas comparan rostros con las personas inscritas aquí. %1</translation>
    </message>
    <message>
        <source>Enrol a folder that holds one folder of photos per person, a CSV file that lists the photos, or ANSI/NIST record files. Searches compare faces with the persons enrolled here.</source>
        <translation>Inscriba una carpeta que contenga una carpeta de fotos por persona, un archivo CSV que enumere las fotos o archivos de registros ANSI/NIST. Las búsquedas comparan rostros con las personas inscritas aquí.</translation>
    </message>
    <message>
        <source>Drop a folder, a table or a record file to enrol it</source>
        <translation>Suelte una carpeta, una tabla o un archivo de registros para inscribirlo</translation>
    </message>
    <message numerus="yes">
        <source>%1 persons</source>
        <comment>counts</comment>
        <translation>
            <numerusform>%1 persona</numerusform>
            <numerusform>%1 personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 portraits</source>
        <comment>counts</comment>
        <translation>
            <numerusform>%1 retrato</numerusform>
            <numerusform>%1 retratos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sl::widgets::HeadVerdict</name>
    <message>
        <source>Workspace</source>
        <translation>Espacio de trabajo</translation>
    </message>
    <message>
        <source>Case %1</source>
        <translation>Caso %1</translation>
    </message>
    <message>
        <source>an unstated time</source>
        <translation>un momento no indicado</translation>
    </message>
    <message>
        <source>%1: the log continues the head of %2. Entries then: %3, now: %4.</source>
        <extracomment>%1 is &quot;Workspace&quot; or a case, %2 a date, %3 and %4 are numbers of entries</extracomment>
        <translation>%1: el registro continúa el estado de %2. Entradas entonces: %3, ahora: %4.</translation>
    </message>
    <message>
        <source>%1: ENTRIES ARE MISSING. This log has %2 entries; the head of %3 saw %4.</source>
        <translation>%1: FALTAN ENTRADAS. Este registro tiene %2 entradas; el estado de %3 vio %4.</translation>
    </message>
    <message>
        <source>%1: THE LOG IS A DIFFERENT ONE. An entry from %2 to %3 is not the one that the head of %4 saw.</source>
        <translation>%1: EL REGISTRO ES OTRO. Una entrada de la %2 a la %3 no es la que vio el estado de %4.</translation>
    </message>
    <message>
        <source>%1: THE CASE IS MISSING. The head of %2 saw %3 entries of its log.</source>
        <translation>%1: FALTA EL CASO. El estado de %2 vio %3 entradas de su registro.</translation>
    </message>
    <message>
        <source>The head of %1 belongs to another workspace&apos;s log.</source>
        <translation>El estado de %1 pertenece al registro de otro espacio de trabajo.</translation>
    </message>
    <message>
        <source>The head is signed by %1.</source>
        <translation>El estado está firmado por %1.</translation>
    </message>
    <message>
        <source>The head says that %1 signed it, but the signature is not theirs. Do not rely on it.</source>
        <translation>El estado dice que lo firmó %1, pero la firma no es suya. No confíe en él.</translation>
    </message>
    <message>
        <source>Who signed the head is not known here: anybody may have written it.</source>
        <translation>Aquí no se sabe quién firmó el estado: puede haberlo escrito cualquiera.</translation>
    </message>
    <message>
        <source>Witness: %1 signed the head on %2.</source>
        <translation>Testigo: %1 firmó el estado el %2.</translation>
    </message>
    <message>
        <source>Witness: the signature is not that of %1. Do not rely on it.</source>
        <translation>Testigo: la firma no es la de %1. No confíe en ella.</translation>
    </message>
    <message>
        <source>Witness: somebody who calls themselves %1 and is not known here.</source>
        <translation>Testigo: alguien que se hace llamar %1 y no se conoce aquí.</translation>
    </message>
</context>
<context>
    <name>sl::widgets::HelpSheet</name>
    <message>
        <source> or </source>
        <extracomment>between two keys of which either will do</extracomment>
        <translation> o </translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Commands and keys</source>
        <translation>Órdenes y teclas</translation>
    </message>
    <message>
        <source>A case goes from left to right: media, probe, candidates, comparison, report. %1</source>
        <translation>Un caso va de izquierda a derecha: medios, muestra, candidatos, comparación, informe. %1</translation>
    </message>
</context>
<context>
    <name>sl::widgets::HistogramView</name>
    <message>
        <source>Brightness of the pixels</source>
        <translation>Brillo de los píxeles</translation>
    </message>
    <message>
        <source>How many pixels are how bright, from black to white, as the picture is shown.</source>
        <translation>Cuántos píxeles tienen cada brillo, del negro al blanco, tal como se muestra la imagen.</translation>
    </message>
</context>
<context>
    <name>sl::widgets::JobRow</name>
    <message>
        <source>Pause this work.</source>
        <translation>Poner en pausa este trabajo.</translation>
    </message>
    <message>
        <source>Stop this work. What was done so far is kept.</source>
        <translation>Detener este trabajo. Lo hecho hasta ahora se conserva.</translation>
    </message>
    <message>
        <source>Continue this work.</source>
        <translation>Continuar este trabajo.</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <extracomment>%1 is what is done (&quot;Importing media&quot;), %2 and %3 are numbers</extracomment>
        <translation>%1: %2 de %3</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>%1 per second</source>
        <extracomment>%1 is a number of items</extracomment>
        <translation>%1 por segundo</translation>
    </message>
</context>
<context>
    <name>sl::widgets::JoinCommands</name>
    <message>
        <source>There is no other appearance to join this one with.</source>
        <translation>No hay otra aparición con la que unir esta.</translation>
    </message>
    <message>
        <source>This appearance is joined with no other.</source>
        <translation>Esta aparición no está unida a ninguna otra.</translation>
    </message>
    <message>
        <source>%1 and %2 are one person from now on, as you see it.</source>
        <extracomment>%1 and %2: &quot;Appearance 1&quot;, &quot;Appearance 2 in gate.mkv&quot;</extracomment>
        <translation>%1 y %2 son desde ahora una sola persona, según su criterio.</translation>
    </message>
    <message>
        <source>%1 and %2 are no longer joined as one person.</source>
        <translation>%1 y %2 ya no están unidas como una sola persona.</translation>
    </message>
    <message>
        <source>Both are seen in frame %1: is there a mirror, or more than one picture in it?</source>
        <translation>Ambas se ven en el fotograma %1: ¿hay un espejo, o más de una imagen en él?</translation>
    </message>
</context>
<context>
    <name>sl::widgets::JoinMenu</name>
    <message>
        <source>One person with</source>
        <translation>La misma persona que</translation>
    </message>
    <message>
        <source>Not one person after all with</source>
        <translation>Al final no es la misma persona que</translation>
    </message>
</context>
<context>
    <name>sl::widgets::LockPage</name>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>%1 is logged in. Work that was begun goes on.</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>%1 tiene la sesión abierta. El trabajo empezado continúa.</translation>
    </message>
    <message numerus="yes">
        <source>Nobody used the program for %n minute(s).</source>
        <translation>
            <numerusform>Nadie ha usado el programa durante %n minuto.</numerusform>
            <numerusform>Nadie ha usado el programa durante %n minutos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is as it was left once the password is given.</source>
        <translation>Al dar la contraseña, todo está como se dejó.</translation>
    </message>
    <message>
        <source>This must be filled in.</source>
        <translation>Hay que rellenar este campo.</translation>
    </message>
    <message>
        <source>Unlocking your key…</source>
        <translation>Desbloqueando su clave…</translation>
    </message>
</context>
<context>
    <name>sl::widgets::LoginPage</name>
    <message>
        <source>Log in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Another workspace…</source>
        <translation>Otro espacio de trabajo…</translation>
    </message>
    <message>
        <source>This must be filled in.</source>
        <translation>Hay que rellenar este campo.</translation>
    </message>
    <message>
        <source>Unlocking your key…</source>
        <translation>Desbloqueando su clave…</translation>
    </message>
    <message>
        <source>This is a demo: log in as</source>
        <translation>Esto es una demostración: inicie sesión como</translation>
    </message>
    <message>
        <source>%1
Login %2, password %3</source>
        <extracomment>%1 is a list of roles, %2 a login, %3 a password</extracomment>
        <translation>%1
Usuario %2, contraseña %3</translation>
    </message>
    <message>
        <source>Files belong to a case</source>
        <translation>Los archivos pertenecen a un caso</translation>
    </message>
    <message>
        <source>Log in first, then drop the files on the case that they belong to.</source>
        <translation>Inicie primero la sesión y suelte después los archivos sobre el caso al que pertenecen.</translation>
    </message>
</context>
<context>
    <name>sl::widgets::MainWindow</name>
    <message>
        <source>Demo: the people in this workspace do not exist. Never use it for casework.</source>
        <translation>Demostración: las personas de este espacio de trabajo no existen. No lo use nunca para casos reales.</translation>
    </message>
    <message>
        <source>Gallery: %1</source>
        <extracomment>%1 is a number of persons</extracomment>
        <translation>Galería: %1</translation>
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
        <translation>Creación de la demostración</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Stop it and log out</source>
        <translation>Detener y cerrar sesión</translation>
    </message>
    <message>
        <source>Still running: %1. It will be stopped. What is stored so far stays: an import continues by itself when its case is next opened, an enrolment when it is started again.</source>
        <extracomment>%1 names work such as &quot;Importing 20 files&quot;</extracomment>
        <translation>Aún en curso: %1. Se detendrá. Lo guardado hasta ahora se conserva: una importación continúa sola cuando se abra de nuevo su caso; una inscripción, cuando se inicie otra vez.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Stop it and quit</source>
        <translation>Detener y salir</translation>
    </message>
    <message>
        <source>Open for reading: nothing can be written where this workspace lies. Copy the folder to a disk to work in it.</source>
        <translation>Abierto para lectura: no se puede escribir nada donde se encuentra este espacio de trabajo. Copie la carpeta a un disco para trabajar en él.</translation>
    </message>
</context>
<context>
    <name>sl::widgets::MediaBrowser</name>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>Rostros</translation>
    </message>
    <message>
        <source>No face</source>
        <translation>Sin rostro</translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation>Problemas (%1)</translation>
    </message>
    <message>
        <source>No media of this kind.</source>
        <translation>No hay medios de este tipo.</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Medios</translation>
    </message>
    <message numerus="yes">
        <source>%n media</source>
        <translation>
            <numerusform>%n archivo</numerusform>
            <numerusform>%n archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show these %n media</source>
        <translation>
            <numerusform>Mostrar este %n archivo</numerusform>
            <numerusform>Mostrar estos %n archivos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sl::widgets::MediaDelegate</name>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Could not be added</source>
        <translation>No se admitió</translation>
    </message>
    <message>
        <source>No face</source>
        <translation>Sin rostro</translation>
    </message>
    <message numerus="yes">
        <source>%n face(s)</source>
        <translation>
            <numerusform>%n rostro</numerusform>
            <numerusform>%n rostros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Video, %n seen</source>
        <translation>
            <numerusform>Vídeo, %n visto</numerusform>
            <numerusform>Vídeo, %n vistos</numerusform>
        </translation>
    </message>
    <message>
        <source>Damaged · no face</source>
        <translation>Dañada · ningún rostro</translation>
    </message>
    <message numerus="yes">
        <source>Damaged · %n face(s)</source>
        <translation>
            <numerusform>Dañada · %n rostro</numerusform>
            <numerusform>Dañada · %n rostros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 of %1 · %n face(s)</source>
        <extracomment>Of so many pictures in the file the first was looked at</extracomment>
        <translation>
            <numerusform>1 de %1 · %n rostro</numerusform>
            <numerusform>1 de %1 · %n rostros</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sl::widgets::MediaModel</name>
    <message numerus="yes">
        <source>%n face(s)</source>
        <translation>
            <numerusform>%n rostro</numerusform>
            <numerusform>%n rostros</numerusform>
        </translation>
    </message>
    <message>
        <source>Not yet searched for faces</source>
        <translation>Aún no se han buscado rostros</translation>
    </message>
</context>
<context>
    <name>sl::widgets::MediaPage</name>
    <message>
        <source>No media in this case yet</source>
        <translation>Aún no hay medios en este caso</translation>
    </message>
    <message>
        <source>Add files to the case</source>
        <translation>Añadir archivos al caso</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Add a folder to the case</source>
        <translation>Añadir una carpeta al caso</translation>
    </message>
    <message>
        <source>Importing into case %1</source>
        <translation>Importación al caso %1</translation>
    </message>
    <message>
        <source>Importing a pasted picture</source>
        <translation>Importación de una imagen pegada</translation>
    </message>
    <message>
        <source>There is no picture and no file on the clipboard.</source>
        <translation>No hay ninguna imagen ni archivo en el portapapeles.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) added</source>
        <translation>
            <numerusform>%n archivo añadido</numerusform>
            <numerusform>%n archivos añadidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n face(s) found</source>
        <translation>
            <numerusform>%n rostro hallado</numerusform>
            <numerusform>%n rostros hallados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be added: see Problems</source>
        <translation>
            <numerusform>%n archivo no se admitió: véase Problemas</numerusform>
            <numerusform>%n archivos no se admitieron: véase Problemas</numerusform>
        </translation>
    </message>
    <message>
        <source>stopped before the end</source>
        <translation>detenido antes del final</translation>
    </message>
    <message>
        <source>This file waits to be searched for faces.</source>
        <translation>Este archivo está en espera de análisis.</translation>
    </message>
    <message>
        <source>Continuing the import into case %1</source>
        <translation>Continuación de la importación al caso %1</translation>
    </message>
    <message>
        <source>Drop pictures, videos or folders anywhere on this page, paste a picture, or add files. Each file is hashed and sealed before it is opened.</source>
        <translation>Suelte imágenes, vídeos o carpetas en cualquier parte de esta página, pegue una imagen o añada archivos. De cada archivo se calcula el resumen y se sella antes de abrirlo.</translation>
    </message>
    <message>
        <source>This video is being searched for faces.</source>
        <translation>Se está revisando este vídeo en busca de rostros.</translation>
    </message>
    <message>
        <source>Drop to add to this case</source>
        <translation>Suelte para añadir a este caso</translation>
    </message>
    <message>
        <source>Pasted %1</source>
        <extracomment>%1 is a time; a file&apos;s ending follows</extracomment>
        <translation>Pegado %1</translation>
    </message>
</context>
<context>
    <name>sl::widgets::MediaPicture</name>
    <message>
        <source>Picture with the faces found in it</source>
        <translation>Imagen con los rostros hallados en ella</translation>
    </message>
    <message>
        <source>Draw a box around the face. Esc stops.</source>
        <translation>Dibuje un recuadro alrededor del rostro. Esc termina.</translation>
    </message>
    <message numerus="yes">
        <source>The face is laid out for the next search: %n face(s) in the probe.</source>
        <translation>
            <numerusform>El rostro está preparado para la próxima búsqueda: %n rostro en la muestra.</numerusform>
            <numerusform>El rostro está preparado para la próxima búsqueda: %n rostros en la muestra.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sl::widgets::ModelsPanel</name>
    <message>
        <source>Model packs</source>
        <translation>Paquetes de modelos</translation>
    </message>
    <message>
        <source>A model pack finds faces and makes the templates that are searched. Scripts install one with “secondlook-cli models install”. Your own packs are in %1</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Un paquete de modelos halla rostros y hace las plantillas con las que se busca. Los scripts instalan uno con «secondlook-cli models install». Sus propios paquetes están en %1</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>Ficha del modelo</translation>
    </message>
    <message>
        <source>Choose the folder of a model pack</source>
        <translation>Elija la carpeta de un paquete de modelos</translation>
    </message>
    <message>
        <source>Choose the archive or the manifest of a model pack</source>
        <translation>Elija el archivo comprimido o el manifiesto de un paquete de modelos</translation>
    </message>
    <message>
        <source>Model packs (*.zip *.tar *.tgz *.tar.gz *.tar.xz *.tar.zst *.json)</source>
        <translation>Paquetes de modelos (*.zip *.tar *.tgz *.tar.gz *.tar.xz *.tar.zst *.json)</translation>
    </message>
    <message>
        <source>Install a model pack</source>
        <translation>Instalar un paquete de modelos</translation>
    </message>
    <message>
        <source>Address of the archive or the manifest of a model pack:</source>
        <translation>Dirección del archivo comprimido o del manifiesto de un paquete de modelos:</translation>
    </message>
    <message>
        <source>A folder that is not a usable model pack</source>
        <translation>Una carpeta que no es un paquete de modelos utilizable</translation>
    </message>
    <message>
        <source>Id: %1
Licence: %2
SHA-256 over manifest and files: %3
Folder: %4</source>
        <translation>Id: %1
Licencia: %2
SHA-256 de manifiesto y archivos: %3
Carpeta: %4</translation>
    </message>
    <message>
        <source>Id: %1
Licence: %2
To be fetched: %3
Files: %4
On a computer without a network, install from a folder that holds these files.</source>
        <extracomment>%3 is a size (&quot;38.9 MB&quot;), %4 a list of file names</extracomment>
        <translation>Id: %1
Licencia: %2
Por descargar: %3
Archivos: %4
En un equipo sin red, instálelo desde una carpeta que contenga estos archivos.</translation>
    </message>
    <message numerus="yes">
        <source>%n portraits have no template of the model pack in use. Until these are made, searches do not find them.</source>
        <translation>
            <numerusform>%n retrato no tiene plantilla del paquete de modelos en uso. Hasta que se haga, las búsquedas no lo encuentran.</numerusform>
            <numerusform>%n retratos no tienen plantilla del paquete de modelos en uso. Hasta que se haga, las búsquedas no los encuentran.</numerusform>
        </translation>
    </message>
    <message>
        <source>The program was started with a model pack of its own (--models), which is used until it is closed.</source>
        <translation>El programa se inició con un paquete de modelos propio (--models), que se usa hasta que se cierre.</translation>
    </message>
    <message>
        <source>Only a supervisor chooses the model pack of a workspace.</source>
        <translation>Solo un supervisor elige el paquete de modelos de un espacio de trabajo.</translation>
    </message>
    <message>
        <source>The model pack is installed. Look at its model card before you use it.</source>
        <translation>El paquete de modelos está instalado. Lea la ficha del modelo antes de usarlo.</translation>
    </message>
    <message>
        <source>Use another model pack</source>
        <translation>Usar otro paquete de modelos</translation>
    </message>
    <message>
        <source>From now on this workspace searches with “%1”. The templates of all portraits are made again in the background; until they are made, searches do not find those portraits. Cases, answers and reports stay as they are.</source>
        <translation>Desde ahora este espacio de trabajo busca con «%1». Las plantillas de todos los retratos se hacen de nuevo en segundo plano; hasta que estén hechas, las búsquedas no encuentran esos retratos. Casos, respuestas e informes quedan como están.</translation>
    </message>
    <message>
        <source>Use this pack</source>
        <translation>Usar este paquete</translation>
    </message>
    <message>
        <source>This workspace uses “%1” now.</source>
        <translation>Este espacio de trabajo usa ahora «%1».</translation>
    </message>
    <message>
        <source>Installing a model pack</source>
        <translation>Instalación de un paquete de modelos</translation>
    </message>
</context>
<context>
    <name>sl::widgets::NewCaseDialog</name>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>As your agency writes it, for example 2026-0141.</source>
        <translation>Como lo escribe su organismo, por ejemplo 2026-0141.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>A few words to find the case by.</source>
        <translation>Unas palabras para encontrar el caso.</translation>
    </message>
    <message>
        <source>Offence</source>
        <translation>Delito</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Base legal</translation>
    </message>
    <message>
        <source>The law or order this search rests on.</source>
        <translation>La ley u orden en que se basa esta búsqueda.</translation>
    </message>
    <message>
        <source>Requested by</source>
        <translation>Solicitado por</translation>
    </message>
    <message>
        <source>Who asked for the search.</source>
        <translation>Quién pidió la búsqueda.</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Finalidad</translation>
    </message>
    <message>
        <source>What the result is for.</source>
        <translation>Para qué es el resultado.</translation>
    </message>
    <message>
        <source>Create case</source>
        <translation>Crear caso</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Nuevo caso</translation>
    </message>
    <message>
        <source>From the agency&apos;s policy.</source>
        <translation>De la norma del organismo.</translation>
    </message>
    <message>
        <source>This must be filled in.</source>
        <translation>Hay que rellenar este campo.</translation>
    </message>
    <message>
        <source>%1 (optional)</source>
        <extracomment>%1 is the name of a field that may stay empty</extracomment>
        <translation>%1 (opcional)</translation>
    </message>
</context>
<context>
    <name>sl::widgets::PackListModel</name>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Instalado</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>No utilizable</translation>
    </message>
    <message>
        <source>Can be installed</source>
        <translation>Instalable</translation>
    </message>
    <message>
        <source>Model pack</source>
        <translation>Paquete de modelos</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>sl::widgets::PaneFacts</name>
    <message>
        <source>%1 · day not known</source>
        <translation>%1 · día desconocido</translation>
    </message>
    <message>
        <source>%1 · taken %2</source>
        <translation>%1 · tomada el %2</translation>
    </message>
    <message>
        <source>%1 × %2 px</source>
        <extracomment>%1 a width, %2 a height</extracomment>
        <translation>%1 × %2 px</translation>
    </message>
    <message>
        <source>eyes %1 px apart</source>
        <translation>ojos a %1 px</translation>
    </message>
    <message>
        <source>turned by %1° to level the eyes</source>
        <translation>girada %1° para nivelar los ojos</translation>
    </message>
    <message>
        <source>face found in a lightened copy</source>
        <translation>cara hallada en una copia aclarada</translation>
    </message>
    <message>
        <source>drawn at %1 %</source>
        <extracomment>how large a picture is drawn, against its own pixels</extracomment>
        <translation>mostrada al %1 %</translation>
    </message>
    <message>
        <source>enlarged to %1 %</source>
        <translation>ampliada al %1 %</translation>
    </message>
    <message>
        <source>Enlarging adds no detail.</source>
        <translation>Ampliar no añade detalle.</translation>
    </message>
    <message>
        <source>enlarged to %1 %, interpolated</source>
        <translation>ampliada al %1 %, interpolada</translation>
    </message>
    <message>
        <source>damaged picture</source>
        <translation>imagen dañada</translation>
    </message>
</context>
<context>
    <name>sl::widgets::PasswordDialog</name>
    <message>
        <source>Change my password</source>
        <translation>Cambiar mi contraseña</translation>
    </message>
    <message>
        <source>Your signing key stays the same and is locked with the new password. Nobody can recover it.</source>
        <translation>Su clave de firma sigue siendo la misma y queda cerrada con la contraseña nueva. Nadie puede recuperarla.</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Cambiar la contraseña</translation>
    </message>
    <message>
        <source>Choose your own password</source>
        <translation>Elegir una contraseña propia</translation>
    </message>
    <message>
        <source>A supervisor has reset your password. The one you choose now locks a new signing key that nobody else knows. What you signed before stays valid.</source>
        <translation>Un supervisor ha restablecido su contraseña. La que elija ahora cierra una nueva clave de firma que nadie más conoce. Lo que firmó antes sigue siendo válido.</translation>
    </message>
    <message>
        <source>Set password and log in</source>
        <translation>Poner la contraseña e iniciar sesión</translation>
    </message>
    <message>
        <source>%1 logs in with this temporary password once and then chooses another one. You never have access to their key; what they signed before stays valid. The reset is signed with your name.</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>%1 inicia sesión una vez con esta contraseña provisional y elige entonces otra. Usted nunca tiene acceso a su clave; lo que esa persona firmó antes sigue siendo válido. El restablecimiento se firma con su nombre.</translation>
    </message>
    <message>
        <source>Reset password</source>
        <translation>Restablecer la contraseña</translation>
    </message>
</context>
<context>
    <name>sl::widgets::PasswordForm</name>
    <message>
        <source>Current password</source>
        <translation>Contraseña actual</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Contraseña nueva</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters.</source>
        <translation>
            <numerusform>Al menos %n carácter.</numerusform>
            <numerusform>Al menos %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>New password again</source>
        <translation>Contraseña nueva otra vez</translation>
    </message>
    <message>
        <source>This must be filled in.</source>
        <translation>Hay que rellenar este campo.</translation>
    </message>
    <message numerus="yes">
        <source>The password needs at least %n characters.</source>
        <translation>
            <numerusform>La contraseña necesita al menos %n carácter.</numerusform>
            <numerusform>La contraseña necesita al menos %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is the current password. Choose another one.</source>
        <translation>Esta es la contraseña actual. Elija otra.</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>Las dos contraseñas difieren.</translation>
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
        <translation>femenino</translation>
    </message>
    <message>
        <source>male</source>
        <translation>masculino</translation>
    </message>
    <message>
        <source>Go back to all persons. (Esc)</source>
        <translation>Volver a todas las personas. (Esc)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>This portrait</source>
        <translation>Este retrato</translation>
    </message>
    <message>
        <source>Cases in which this person was a candidate</source>
        <translation>Casos en los que esta persona fue candidata</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>number, name</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Sex: %1</source>
        <translation>Sexo: %1</translation>
    </message>
    <message>
        <source>Born in %1</source>
        <translation>Año de nacimiento: %1</translation>
    </message>
    <message>
        <source>Agency: %1</source>
        <translation>Organismo: %1</translation>
    </message>
    <message>
        <source>In the gallery since %1</source>
        <translation>En la galería desde %1</translation>
    </message>
    <message>
        <source>Portrait %1 of %2</source>
        <translation>Retrato %1 de %2</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Tomado</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Lawful basis</source>
        <translation>Base legal</translation>
    </message>
    <message>
        <source>Enrolled by</source>
        <translation>Inscrito por</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>Inscrito</translation>
    </message>
    <message>
        <source>Between the eyes</source>
        <translation>Entre los ojos</translation>
    </message>
    <message>
        <source>%1 pixels</source>
        <translation>%1 píxeles</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>None so far.</source>
        <translation>Ninguno hasta ahora.</translation>
    </message>
    <message>
        <source>Due for review on %1 under the policy</source>
        <translation>Según la norma debe revisarse el %1</translation>
    </message>
    <message>
        <source>Kept by %1 until %2: %3</source>
        <comment>login, day of the next review, reason</comment>
        <translation>Conservada por %1 hasta el %2: %3</translation>
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
        <translation>Dañada a partir de la línea %1: lo que queda debajo no se pudo leer.</translation>
    </message>
    <message>
        <source>The file has no end mark. No missing part of the picture was found.</source>
        <translation>Al archivo le falta la marca de fin. No se ve que falte nada de la imagen.</translation>
    </message>
    <message>
        <source>The file holds %1 pictures. Only the first was searched for faces; extract the others and add them.</source>
        <translation>El archivo contiene %1 imágenes. Solo se han buscado rostros en la primera; extraiga las demás y añádalas.</translation>
    </message>
    <message>
        <source>The picture uses %1 of 16 bits. They were stretched to the whole range.</source>
        <translation>La imagen usa %1 de 16 bits. Se han extendido a toda la gama.</translation>
    </message>
    <message>
        <source>The file says that its pixels are %1 times as wide as high. The picture is shown as if they were square, so faces look stretched or squeezed.</source>
        <translation>El archivo dice que sus píxeles son %1 veces más anchos que altos. La imagen se muestra como si fueran cuadrados, por lo que las caras se ven estiradas o comprimidas.</translation>
    </message>
    <message>
        <source>Digitised, as the file says (DateTimeDigitized): %1</source>
        <translation>Digitalizada, según el archivo (DateTimeDigitized): %1</translation>
    </message>
    <message>
        <source>File changed, as the file says (DateTime): %1</source>
        <translation>Archivo modificado, según el archivo (DateTime): %1</translation>
    </message>
    <message>
        <source>The file holds a video too, which was not looked at. Extract it and add it.</source>
        <translation>El archivo contiene también un vídeo, que no se examinó. Extráigalo y añádalo.</translation>
    </message>
    <message numerus="yes">
        <source>Behind the picture&apos;s end stand %n more byte(s), which were not looked at.</source>
        <translation>
            <numerusform>Detrás del final de la imagen hay %n byte más, que no se examinó.</numerusform>
            <numerusform>Detrás del final de la imagen hay %n bytes más, que no se examinaron.</numerusform>
        </translation>
    </message>
    <message>
        <source>Damaged up to line %1: what lies above could not be read.</source>
        <translation>Dañada hasta la línea %1: lo que queda encima no se pudo leer.</translation>
    </message>
    <message>
        <source>Lines above it can be wrong too.</source>
        <translation>Las líneas de encima también pueden ser erróneas.</translation>
    </message>
    <message>
        <source>Damaged: parts of the file cannot be decoded as they were written. Lines that look whole can be wrong.</source>
        <translation>Dañada: partes del archivo no se pueden decodificar como se escribieron. Líneas que parecen íntegras pueden ser erróneas.</translation>
    </message>
</context>
<context>
    <name>sl::widgets::PolicyForm</name>
    <message>
        <source>Offence</source>
        <translation>Delito</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Base legal</translation>
    </message>
    <message>
        <source>Requested by</source>
        <translation>Solicitado por</translation>
    </message>
    <message>
        <source> pixels</source>
        <translation> píxeles</translation>
    </message>
    <message>
        <source> months</source>
        <translation> meses</translation>
    </message>
    <message>
        <source>Length of a candidate list</source>
        <translation>Longitud de una lista de candidatos</translation>
    </message>
    <message>
        <source>Fixed before a search, 2 to 50.</source>
        <translation>Fijada antes de una búsqueda, de 2 a 50.</translation>
    </message>
    <message>
        <source>Others for the second examiner</source>
        <translation>Otros para el segundo examinador</translation>
    </message>
    <message>
        <source>Smallest distance between the eyes</source>
        <translation>Distancia mínima entre los ojos</translation>
    </message>
    <message>
        <source>Below this a probe is called poor.</source>
        <translation>Por debajo, una muestra se llama deficiente.</translation>
    </message>
    <message>
        <source>Photos are due for review after</source>
        <translation>Las fotos deben revisarse tras</translation>
    </message>
    <message>
        <source>A new case must name</source>
        <translation>Un caso nuevo debe indicar</translation>
    </message>
    <message>
        <source>Offences to choose from</source>
        <translation>Delitos para elegir</translation>
    </message>
    <message>
        <source>Separated by commas; leave empty to allow any text.</source>
        <translation>Separados por comas; déjelo vacío para admitir cualquier texto.</translation>
    </message>
    <message>
        <source>About as many as this, most like the supported one.</source>
        <translation>Más o menos tantos, los más parecidos al candidato apoyado.</translation>
    </message>
    <message>
        <source>Support, and strong support for different persons, need a complete checklist</source>
        <translation>El apoyo, y el apoyo fuerte a personas distintas, necesitan una lista de rasgos completa</translation>
    </message>
    <message>
        <source>Candidates open when the probe&apos;s own checklist is complete</source>
        <translation>Los candidatos se abren cuando la lista de rasgos de la muestra está completa</translation>
    </message>
    <message>
        <source>Ranks and scores are hidden until every answer is in</source>
        <translation>Los rangos y las similitudes se ocultan hasta que están todas las respuestas</translation>
    </message>
    <message>
        <source>When examiners compare</source>
        <translation>Cuando los examinadores comparan</translation>
    </message>
</context>
<context>
    <name>sl::widgets::PolicyPanel</name>
    <message>
        <source>Set as new version</source>
        <translation>Fijar como versión nueva</translation>
    </message>
    <message>
        <source>Only a supervisor sets the policy.</source>
        <translation>Solo un supervisor fija la norma.</translation>
    </message>
    <message>
        <source>Version %1, set by %2 on %3. A search keeps the version it ran under.</source>
        <extracomment>%1 is a number, %2 a login, %3 a date and time</extracomment>
        <translation>Versión %1, fijada por %2 el %3. Una búsqueda conserva la versión con la que se hizo.</translation>
    </message>
</context>
<context>
    <name>sl::widgets::ProbeDamage</name>
    <message>
        <source>Face %1 of the probe: %2</source>
        <extracomment>%1 is a number, %2 a sentence on its picture</extracomment>
        <translation>Rostro %1 de la muestra: %2</translation>
    </message>
</context>
<context>
    <name>sl::widgets::ProbeFaceRow</name>
    <message>
        <source>Take this face out of the probe</source>
        <translation>Quitar este rostro de la muestra</translation>
    </message>
    <message>
        <source>Face %1</source>
        <translation>Rostro %1</translation>
    </message>
    <message>
        <source>Nothing measured speaks against a search.</source>
        <translation>Nada de lo medido habla en contra de una búsqueda.</translation>
    </message>
</context>
<context>
    <name>sl::widgets::ProbePage</name>
    <message>
        <source>No face in the probe yet</source>
        <translation>Aún no hay rostros en la muestra</translation>
    </message>
    <message>
        <source>Select a face on the Media page and add it to the probe. Several faces of the same unknown person are searched as one and find that person more often.</source>
        <translation>Seleccione un rostro en la página Medios y añádalo a la muestra. Varios rostros de la misma persona desconocida se buscan como uno solo y la hallan más a menudo.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message numerus="yes">
        <source>The policy sets the length of the list: %n candidate(s).</source>
        <translation>
            <numerusform>La norma fija la longitud de la lista: %n candidato.</numerusform>
            <numerusform>La norma fija la longitud de la lista: %n candidatos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The gallery holds %1 persons and %2 templates.</source>
        <translation>La galería contiene %1 personas y %2 plantillas.</translation>
    </message>
    <message numerus="yes">
        <source>Probe: %n face(s) of one unknown person</source>
        <translation>
            <numerusform>Muestra: %n rostro de una persona desconocida</numerusform>
            <numerusform>Muestra: %n rostros de una persona desconocida</numerusform>
        </translation>
    </message>
    <message>
        <source>A search is running.</source>
        <translation>Hay una búsqueda en curso.</translation>
    </message>
    <message>
        <source>Lay out at least one face first.</source>
        <translation>Prepare antes al menos un rostro.</translation>
    </message>
    <message>
        <source>The gallery is empty. Enrol booking photos on the Gallery page first.</source>
        <translation>La galería está vacía. Inscriba antes fotos de reseña en la página Galería.</translation>
    </message>
    <message>
        <source>The faces are being read.</source>
        <translation>Se están leyendo los rostros.</translation>
    </message>
    <message>
        <source>A face in the probe has no template. Take it out to search with the others.</source>
        <translation>Un rostro de la muestra no tiene plantilla. Quítelo para buscar con los demás.</translation>
    </message>
    <message>
        <source>Searching %1 persons…</source>
        <translation>Buscando entre %1 personas…</translation>
    </message>
    <message>
        <source>Not suitable for a search</source>
        <translation>No apta para la búsqueda</translation>
    </message>
    <message>
        <source>Say why this probe is not suitable for a search. It is closed without candidates, and your grounds stand in the case and in its report.</source>
        <translation>Diga por qué esta muestra no es apta para la búsqueda. Se cierra sin candidatos, y sus motivos constan en el caso y en su informe.</translation>
    </message>
    <message>
        <source>Closing the probe…</source>
        <translation>Cerrando la muestra…</translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) found. %1</source>
        <extracomment>%1 is the sentence on what a candidate is</extracomment>
        <translation>
            <numerusform>%n candidato hallado. %1</numerusform>
            <numerusform>%n candidatos hallados. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The probe is closed as not suitable. Its report can be written now.</source>
        <translation>La muestra está cerrada como no apta. Ya puede hacerse su informe.</translation>
    </message>
    <message numerus="yes">
        <source>%n portraits have no template of the model pack in use yet. A search now does not compare them, and its report says so.</source>
        <translation>
            <numerusform>%n retrato aún no tiene plantilla del paquete de modelos en uso. Una búsqueda hecha ahora no lo compara, y su informe lo dice.</numerusform>
            <numerusform>%n retratos aún no tienen plantilla del paquete de modelos en uso. Una búsqueda hecha ahora no los compara, y su informe lo dice.</numerusform>
        </translation>
    </message>
    <message>
        <source>These faces are another probe: it starts without a name and without a filter.</source>
        <translation>Estos rostros son otra muestra: empieza sin nombre y sin filtro.</translation>
    </message>
    <message>
        <source>Search with this filter</source>
        <translation>Buscar con este filtro</translation>
    </message>
    <message>
        <source>The gallery was searched. %1</source>
        <extracomment>%1 is the sentence that says why the candidates are not shown yet</extracomment>
        <translation>Se ha buscado en la galería. %1</translation>
    </message>
</context>
<context>
    <name>sl::widgets::QueueModel</name>
    <message>
        <source>Case</source>
        <translation>Caso</translation>
    </message>
    <message>
        <source>Portraits to compare</source>
        <translation>Retratos para comparar</translation>
    </message>
    <message>
        <source>You have begun it</source>
        <translation>Empezado por usted</translation>
    </message>
    <message>
        <source>%1 has begun it</source>
        <extracomment>%1 is a login name</extracomment>
        <translation>Empezado por %1</translation>
    </message>
    <message>
        <source>Waits for somebody who has not seen the candidates</source>
        <translation>Espera a alguien que no haya visto los candidatos</translation>
    </message>
    <message>
        <source>Examination</source>
        <translation>Examen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Waits for you or another examiner</source>
        <translation>Espera a usted o a otro examinador</translation>
    </message>
    <message>
        <source>Waits for an examiner</source>
        <translation>Espera a un examinador</translation>
    </message>
    <message>
        <source>Waits for another examiner</source>
        <translation>Espera a otro examinador</translation>
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
        <translation>%1, objetivo %2</translation>
    </message>
    <message>
        <source>%1, target %2, from a similarity of %3 on</source>
        <extracomment>%1 is a rate, %2 its target, %3 a similarity</extracomment>
        <translation>%1, objetivo %2, a partir de una similitud de %3</translation>
    </message>
    <message>
        <source>not measured: there are too few trials for this target</source>
        <translation>no medido: demasiado pocos intentos para este objetivo</translation>
    </message>
    <message>
        <source>%1 from a similarity of %2 on</source>
        <extracomment>%1 is a rate, %2 a similarity</extracomment>
        <translation>%1 a partir de una similitud de %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2
%n persons</source>
        <extracomment>%1 and %2 are numbers of trials, %n is a number of persons</extracomment>
        <translation>
            <numerusform>%1 de %2
%n persona</numerusform>
            <numerusform>%1 de %2
%n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medida</translation>
    </message>
    <message>
        <source>Rate, 95 in 100</source>
        <translation>Tasa, 95 de 100</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>too few
for this target</source>
        <translation>demasiado pocos
para este objetivo</translation>
    </message>
</context>
<context>
    <name>sl::widgets::RateWords</name>
    <message>
        <source>Scores</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>Similarity of mated and non-mated comparisons</source>
        <translation>Similitud en comparaciones de una persona y de dos personas</translation>
    </message>
    <message>
        <source>Similarity of mated and non-mated searches with one face</source>
        <translation>Similitud en búsquedas con un rostro: persona buscada y mejor otra</translation>
    </message>
    <message>
        <source>Mated, one person (n = %1)</source>
        <extracomment>%1 is a number of comparisons or searches</extracomment>
        <translation>De una persona (n = %1)</translation>
    </message>
    <message>
        <source>Non-mated, two persons (n = %1)</source>
        <extracomment>%1 is a number of comparisons or searches</extracomment>
        <translation>De dos personas (n = %1)</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>Similitud</translation>
    </message>
    <message>
        <source>Share of the scores in a bin</source>
        <translation>Proporción de los valores en un intervalo</translation>
    </message>
    <message>
        <source>Each bin is %1 wide.</source>
        <extracomment>%1 is a similarity</extracomment>
        <translation>Cada intervalo mide %1.</translation>
    </message>
    <message>
        <source>DET</source>
        <translation>DET</translation>
    </message>
    <message>
        <source>Detection error trade-off of comparisons</source>
        <translation>Compromiso de errores de comparaciones (DET)</translation>
    </message>
    <message>
        <source>%1 mated and %2 non-mated comparisons</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>%1 comparaciones de una persona y %2 de dos personas</translation>
    </message>
    <message>
        <source>False match rate (FMR)</source>
        <translation>Tasa de falsas coincidencias (FMR)</translation>
    </message>
    <message>
        <source>False non-match rate (FNMR)</source>
        <translation>Tasa de falsas no coincidencias (FNMR)</translation>
    </message>
    <message>
        <source>DET of searches</source>
        <translation>DET de búsquedas</translation>
    </message>
    <message>
        <source>Detection error trade-off of searches with lists of %1</source>
        <extracomment>%1 is a number of candidates</extracomment>
        <translation>Compromiso de errores de búsquedas con listas de %1 (DET)</translation>
    </message>
    <message>
        <source>False positive identification rate (FPIR)</source>
        <translation>Tasa de falsos positivos (FPIR)</translation>
    </message>
    <message>
        <source>False negative identification rate (FNIR)</source>
        <translation>Tasa de omisiones (FNIR)</translation>
    </message>
    <message>
        <source>CMC</source>
        <translation>CMC</translation>
    </message>
    <message>
        <source>Cumulative match characteristic</source>
        <translation>En qué rango está la persona buscada (CMC)</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rango</translation>
    </message>
    <message>
        <source>Person at this rank or better</source>
        <translation>Persona en este rango o mejor</translation>
    </message>
    <message>
        <source>FPIR by score</source>
        <translation>FPIR según el valor</translation>
    </message>
    <message>
        <source>How often a search without a mate reaches a similarity</source>
        <translation>Con qué frecuencia una búsqueda de quien no está alcanza una similitud</translation>
    </message>
    <message>
        <source>Similarity of the threshold</source>
        <translation>Similitud del umbral</translation>
    </message>
    <message>
        <source>Probes of all faces</source>
        <translation>Muestras de todos los rostros</translation>
    </message>
    <message>
        <source>Probes of one face</source>
        <translation>Muestras de un rostro</translation>
    </message>
    <message numerus="yes">
        <source>Probes of %n faces</source>
        <translation>
            <numerusform>Muestras de %n rostro</numerusform>
            <numerusform>Muestras de %n rostros</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, among the persons of the test</source>
        <extracomment>%1 is &quot;Probes of one face&quot;</extracomment>
        <translation>%1, entre las personas de la prueba</translation>
    </message>
    <message>
        <source>A rate of 0 has no place on a logarithmic axis: it is drawn at the edge.</source>
        <translation>Una tasa de 0 no tiene lugar en un eje logarítmico: se dibuja en el borde.</translation>
    </message>
    <message>
        <source>There is no score: no face was found in the pictures, or nobody was searched for.</source>
        <translation>No hay ningún valor: no se encontró ningún rostro en las imágenes o no se buscó a nadie.</translation>
    </message>
    <message>
        <source>This curve needs comparisons of one person and of two persons. A measurement in the gallery makes searches only, and with one person there is nobody else to compare.</source>
        <translation>Esta curva necesita comparaciones de una persona y de dos personas. Una medición en la galería solo hace búsquedas, y con una sola persona no hay nadie más con quien comparar.</translation>
    </message>
    <message>
        <source>This curve needs searches for people who are in the gallery, and other people in it.</source>
        <translation>Esta curva necesita búsquedas de personas que están en la galería, y otras personas en ella.</translation>
    </message>
    <message>
        <source>not measured: there is no trial</source>
        <translation>no medido: no hay ningún intento</translation>
    </message>
    <message>
        <source>not measured: %1 persons are too few, at least %2 are needed</source>
        <extracomment>%1 is a number of persons</extracomment>
        <translation>no medido: %1 personas son demasiado pocas, se necesitan al menos %2</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>no medido</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>%1 and %2 are the ends of an interval</extracomment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 and %2 are numbers of trials</extracomment>
        <translation>%1 de %2</translation>
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
        <translation>No está en la lista de %1</translation>
    </message>
    <message>
        <source>First in the list</source>
        <translation>Primera de la lista</translation>
    </message>
    <message>
        <source>At rank %1 or better</source>
        <translation>En el rango %1 o mejor</translation>
    </message>
    <message>
        <source>First of the persons of the test</source>
        <translation>Primera entre las personas de la prueba</translation>
    </message>
    <message>
        <source>At rank %1 or better of the persons of the test</source>
        <translation>En el rango %1 o mejor entre las personas de la prueba</translation>
    </message>
    <message>
        <source>False positives (FPIR)</source>
        <translation>Falsos positivos (FPIR)</translation>
    </message>
    <message>
        <source>Missed at that similarity (FNIR)</source>
        <translation>Omisiones con esa similitud (FNIR)</translation>
    </message>
    <message>
        <source>False matches (FMR)</source>
        <translation>Falsas coincidencias (FMR)</translation>
    </message>
    <message>
        <source>False non-matches (FNMR)</source>
        <translation>Falsas no coincidencias (FNMR)</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todas las personas</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the title of a column, %2 a value in it: &quot;sex: F&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>no registrado</translation>
    </message>
    <message>
        <source>There is no person with a picture to search for in %1. Choose the folder that holds one folder of pictures for each person, with two pictures of a person at least, or one where the booking photos are chosen apart.</source>
        <extracomment>%1 is a folder or a table</extracomment>
        <translation>En %1 no hay ninguna persona con una imagen que buscar. Elija la carpeta que contiene una carpeta de imágenes por persona, con dos imágenes de cada una al menos, o con una si las fotos de reseña se eligen aparte.</translation>
    </message>
    <message>
        <source>%1 is searched for and is a booking photo too: it would find itself, and nothing would be measured. Take it out of one of them.</source>
        <extracomment>%1 is a picture</extracomment>
        <translation>%1 se busca y es también una foto de reseña: se encontraría a sí misma y no se mediría nada. Quítela de uno de los dos sitios.</translation>
    </message>
    <message>
        <source>No face was found in any of the booking photos, so there is nobody to compare with. Check that the pictures show faces.</source>
        <translation>No se encontró ningún rostro en las fotos de reseña, así que no hay nadie con quien comparar. Compruebe que las imágenes muestran rostros.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be opened. Check that it is there and that you may read it.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>La carpeta %1 no se puede abrir. Compruebe que existe y que puede leerla.</translation>
    </message>
    <message>
        <source>Measured with %1 on %2.</source>
        <extracomment>%1 is the name of a model pack, %2 a date and time</extracomment>
        <translation>Medido con %1 el %2.</translation>
    </message>
</context>
<context>
    <name>sl::widgets::RatesExports</name>
    <message>
        <source>Replace a file</source>
        <translation>Sustituir un archivo</translation>
    </message>
    <message>
        <source>%1 is there already. What it holds is lost when it is replaced.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>%1 ya existe. Su contenido se pierde si se sustituye.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Sustituir</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Escrito en %1.</translation>
    </message>
    <message>
        <source>Write the figure as a picture</source>
        <translation>Escribir la figura como imagen</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Imágenes (*.png)</translation>
    </message>
    <message>
        <source>Write the figure as a table</source>
        <translation>Escribir la figura como tabla</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>Write all rates as a table</source>
        <translation>Escribir todas las tasas como tabla</translation>
    </message>
    <message>
        <source>Write rates and curves as JSON</source>
        <translation>Escribir tasas y curvas como JSON</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Write every score as a table</source>
        <translation>Escribir todos los valores como tabla</translation>
    </message>
    <message>
        <source>Write the pictures without a face as a table</source>
        <translation>Escribir las imágenes sin rostro como tabla</translation>
    </message>
    <message>
        <source>Write tables and figures as pages</source>
        <translation>Escribir tablas y figuras como páginas</translation>
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
        <translation>En la galería de este espacio de trabajo</translation>
    </message>
    <message>
        <source>Among the pictures alone</source>
        <translation>Solo entre las imágenes mismas</translation>
    </message>
    <message>
        <source>A folder, or a table in CSV</source>
        <translation>Una carpeta o una tabla CSV</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>The first picture of each person</source>
        <translation>La primera imagen de cada persona</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Booking photos</source>
        <translation>Fotos de reseña</translation>
    </message>
    <message>
        <source>More people to compare with</source>
        <translation>Más personas con las que comparar</translation>
    </message>
    <message>
        <source>Length of the candidate list</source>
        <translation>Longitud de la lista de candidatos</translation>
    </message>
    <message>
        <source>Labelled pictures</source>
        <translation>Imágenes etiquetadas</translation>
    </message>
    <message>
        <source>%1: choose a folder</source>
        <extracomment>%1 is &quot;Labelled pictures&quot;</extracomment>
        <translation>%1: elegir una carpeta</translation>
    </message>
    <message>
        <source>%1: choose a table</source>
        <extracomment>%1 is &quot;Labelled pictures&quot;</extracomment>
        <translation>%1: elegir una tabla</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt)</source>
        <translation>Tablas (*.csv *.txt)</translation>
    </message>
    <message>
        <source>Each picture is searched in the gallery as the probe of a case is. A folder is called by the person’s number in the gallery. Who else was found is not told.</source>
        <translation>Cada imagen se busca en la galería como la muestra de un caso. Una carpeta se llama como el número de la persona en la galería. No se dice a quién más se encontró.</translation>
    </message>
    <message>
        <source>The pictures are compared with each other. The gallery of this workspace plays no part.</source>
        <translation>Las imágenes se comparan entre sí. La galería de este espacio de trabajo no interviene.</translation>
    </message>
    <message>
        <source>Groups need a table: a folder has none.</source>
        <translation>Los grupos necesitan una tabla: una carpeta no los tiene.</translation>
    </message>
    <message>
        <source>Titles of columns of the table, with semicolons between them: sex; age group</source>
        <translation>Títulos de columnas de la tabla, separados por punto y coma: sexo; grupo de edad</translation>
    </message>
</context>
<context>
    <name>sl::widgets::RatesPanel</name>
    <message>
        <source>How often does the search err?</source>
        <translation>¿Con qué frecuencia yerra la búsqueda?</translation>
    </message>
    <message>
        <source>Choose a folder with labelled pictures of your own: it holds one folder for each person, called by the person’s name or number, with two pictures or more in it. Or choose a table in CSV with the columns “person id” and “file”, and more columns for groups.

Measured are: false matches and false non-matches of comparisons (FMR, FNMR), false positives and misses of searches (FPIR, FNIR), and at which rank a person is found. A rate needs %1 persons at least.</source>
        <translation>Elija una carpeta con imágenes etiquetadas propias: contiene una carpeta por persona, con el nombre o el número de la persona, y dos o más imágenes en ella. O elija una tabla CSV con las columnas «person id» y «file», y más columnas para grupos.

Se miden: falsas coincidencias y falsas no coincidencias de comparaciones (FMR, FNMR), falsos positivos y omisiones de búsquedas (FPIR, FNIR), y en qué rango se encuentra a una persona. Una tasa necesita al menos %1 personas.</translation>
    </message>
    <message>
        <source>Drop a folder of labelled pictures or their table here</source>
        <translation>Suelte aquí una carpeta de imágenes etiquetadas o su tabla</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Keep an error card</source>
        <translation>Guardar una ficha de errores</translation>
    </message>
    <message>
        <source>These rates are kept, signed by you, and stay for ever. From now on reports on searches with this model pack and this length of the list show them.</source>
        <translation>Estas tasas se guardan, firmadas por usted, y quedan para siempre. A partir de ahora las muestran los informes sobre búsquedas con este paquete de modelos y esta longitud de la lista.</translation>
    </message>
    <message>
        <source>Keep the card</source>
        <translation>Guardar la ficha</translation>
    </message>
    <message>
        <source>The figure is copied as text.</source>
        <translation>La figura está copiada como texto.</translation>
    </message>
    <message>
        <source>The figure is copied as a picture.</source>
        <translation>La figura está copiada como imagen.</translation>
    </message>
    <message>
        <source>This workspace is open for reading only: nothing is measured in it.</source>
        <translation>Este espacio de trabajo está abierto solo para lectura: en él no se mide nada.</translation>
    </message>
    <message>
        <source>Measuring. How far it is stands at the bottom of the window.</source>
        <translation>Midiendo. El avance está en la parte inferior de la ventana.</translation>
    </message>
    <message>
        <source>This is error card %1.</source>
        <translation>Esta es la ficha de errores %1.</translation>
    </message>
    <message>
        <source>Error card %1</source>
        <extracomment>%1 is a number, %2 a login, %3 a date and time</extracomment>
        <translation>Ficha de errores %1</translation>
    </message>
    <message>
        <source>Measured by %1 on %2 in the gallery of this workspace, and kept. Its rates stand in the table. The figures are not kept: measure again to see them.</source>
        <translation>Medida por %1 el %2 en la galería de este espacio de trabajo, y guardada. Sus tasas están en la tabla. Las figuras no se guardan: mida de nuevo para verlas.</translation>
    </message>
    <message>
        <source>A measurement is running. Wait for its end, or cancel it.</source>
        <translation>Hay una medición en curso. Espere a que termine o cancélela.</translation>
    </message>
    <message>
        <source>Drop one folder of labelled pictures, or one table of them.</source>
        <translation>Suelte una carpeta de imágenes etiquetadas o una tabla de ellas.</translation>
    </message>
    <message>
        <source>Measuring error rates</source>
        <translation>Medición de tasas de error</translation>
    </message>
    <message>
        <source>The measurement was cancelled. Nothing of it is kept.</source>
        <translation>La medición se canceló. No se guarda nada de ella.</translation>
    </message>
    <message>
        <source>This is error card %1 now. Reports show its rates.</source>
        <translation>Ahora es la ficha de errores %1. Los informes muestran sus tasas.</translation>
    </message>
    <message>
        <source>Not kept yet.</source>
        <translation>Aún no guardadas.</translation>
    </message>
    <message>
        <source>Not kept: export what you need.</source>
        <translation>No se guardan: exporte lo que necesite.</translation>
    </message>
</context>
<context>
    <name>sl::widgets::RatesResults</name>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Rates</source>
        <translation>Tasas</translation>
    </message>
    <message>
        <source>Without a face</source>
        <translation>Sin rostro</translation>
    </message>
    <message>
        <source>Error rates</source>
        <translation>Tasas de error</translation>
    </message>
    <message>
        <source>Pictures without a face</source>
        <translation>Imágenes sin rostro</translation>
    </message>
    <message>
        <source>Measured with %1: %2 persons in %3 pictures, %4 of them without a face, searched in a gallery of %5 persons.</source>
        <extracomment>%1 is the name of a model pack, %2 to %5 are numbers</extracomment>
        <translation>Medido con %1: %2 personas en %3 imágenes, %4 de ellas sin rostro, buscadas en una galería de %5 personas.</translation>
    </message>
    <message>
        <source>Measured with %1: %2 persons in %3 pictures, compared with %4 persons (%5 templates). The rates hold for pictures like these.</source>
        <extracomment>%1 is the name of a model pack, %2 to %5 are numbers</extracomment>
        <translation>Medido con %1: %2 personas en %3 imágenes, comparadas con %4 personas (%5 plantillas). Las tasas valen para imágenes como estas.</translation>
    </message>
    <message>
        <source>In %1 of %2 pictures no face was found. A search with such a picture counts as missed.</source>
        <extracomment>%1 and %2 are numbers of pictures</extracomment>
        <translation>En %1 de %2 imágenes no se encontró ningún rostro. Una búsqueda con una imagen así cuenta como omisión.</translation>
    </message>
</context>
<context>
    <name>sl::widgets::RefusedTarget</name>
    <message>
        <source>%1 is a link, and a report is not written through a link. Choose another name.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>%1 es un enlace, y un informe no se escribe a través de un enlace. Elija otro nombre.</translation>
    </message>
    <message>
        <source>%1 belongs to the records of the workspace, and no report is written among them. Choose a folder outside of the workspace.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>%1 forma parte de los registros del espacio de trabajo, y entre ellos no se escribe ningún informe. Elija una carpeta fuera del espacio de trabajo.</translation>
    </message>
    <message>
        <source>%1 is there already and is not a PDF, so it is not replaced. Choose another name.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>%1 ya existe y no es un PDF, por lo que no se sustituye. Elija otro nombre.</translation>
    </message>
</context>
<context>
    <name>sl::widgets::ReportOutline</name>
    <message>
        <source>The offence is not recorded.</source>
        <translation>No consta el delito.</translation>
    </message>
    <message>
        <source>The legal basis is not recorded.</source>
        <translation>No consta la base legal.</translation>
    </message>
    <message>
        <source>Who asked for the search is not recorded.</source>
        <translation>No consta quién pidió la búsqueda.</translation>
    </message>
    <message>
        <source>The purpose is not recorded.</source>
        <translation>No consta la finalidad.</translation>
    </message>
    <message>
        <source>The first examination is not submitted. Answer every candidate and submit.</source>
        <translation>El primer examen no está entregado. Responda a todos los candidatos y entregue.</translation>
    </message>
    <message>
        <source>The independent second examination is not finished.</source>
        <translation>El segundo examen independiente no está terminado.</translation>
    </message>
    <message>
        <source>There is no outcome yet: the report says that it is preliminary.</source>
        <translation>Aún no hay resultado: el informe dice que es preliminar.</translation>
    </message>
    <message>
        <source>The examiners do not agree. A third person may decide: the examination waits in the review queue. Or close the search as a disagreement.</source>
        <translation>Los examinadores no están de acuerdo. Una tercera persona puede decidir: el examen espera en la cola de revisión. O cierre la búsqueda como desacuerdo.</translation>
    </message>
    <message>
        <source>Not every record was compared.</source>
        <translation>No se compararon todos los registros.</translation>
    </message>
    <message>
        <source>Purpose and authority</source>
        <translation>Finalidad y autoridad</translation>
    </message>
    <message>
        <source>What was searched, and with what</source>
        <translation>Qué se buscó y con qué</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>Differences and other close candidates</source>
        <translation>Diferencias y otros candidatos cercanos</translation>
    </message>
    <message>
        <source>Similarities</source>
        <translation>Semejanzas</translation>
    </message>
    <message>
        <source>All answers</source>
        <translation>Todas las respuestas</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Hashes and program</source>
        <translation>Resúmenes y programa</translation>
    </message>
</context>
<context>
    <name>sl::widgets::ReportPage</name>
    <message>
        <source>No report yet</source>
        <translation>Aún no hay informe</translation>
    </message>
    <message>
        <source>Search the gallery with a probe. Its report comes here, whatever the outcome.</source>
        <translation>Busque en la galería con una muestra. Su informe aparece aquí, sea cual sea el resultado.</translation>
    </message>
    <message>
        <source>Independent examination</source>
        <translation>Examen independiente</translation>
    </message>
    <message>
        <source>The report stays closed while you examine independently.</source>
        <translation>El informe permanece cerrado mientras usted examina de forma independiente.</translation>
    </message>
    <message>
        <source>This report cannot be shown</source>
        <translation>No se puede mostrar este informe</translation>
    </message>
    <message>
        <source>The report will be signed as %1, kept in the case and written to a file of your choice.</source>
        <translation>El informe se firmará como %1, se conservará en el caso y se escribirá en un archivo de su elección.</translation>
    </message>
    <message>
        <source>There is no outcome yet: the report says that it is preliminary. It will be signed as %1, kept in the case and written to a file of your choice.</source>
        <translation>Aún no hay resultado: el informe dice que es preliminar. Se firmará como %1, se conservará en el caso y se escribirá en un archivo de su elección.</translation>
    </message>
    <message>
        <source>Sign and export</source>
        <translation>Firmar y exportar</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Firmar</translation>
    </message>
    <message>
        <source>Report %1.pdf</source>
        <translation>Informe %1.pdf</translation>
    </message>
    <message>
        <source>Write the signed report to</source>
        <translation>Escribir el informe firmado en</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documentos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The report is signed and written to %1.</source>
        <translation>El informe está firmado y escrito en %1.</translation>
    </message>
    <message>
        <source>Check a report</source>
        <translation>Comprobar un informe</translation>
    </message>
    <message>
        <source>Check of a report</source>
        <translation>Comprobación de un informe</translation>
    </message>
    <message>
        <source>Close as disagreement</source>
        <translation>Cerrar como desacuerdo</translation>
    </message>
    <message>
        <source>The search ends without a lead because the examiners do not agree. The waiting third examination is withdrawn. This cannot be undone.</source>
        <translation>La búsqueda termina sin pista porque los examinadores no están de acuerdo. El tercer examen pendiente se retira. No puede deshacerse.</translation>
    </message>
    <message>
        <source>The search is closed as a disagreement.</source>
        <translation>La búsqueda está cerrada como desacuerdo.</translation>
    </message>
    <message>
        <source>Closed to you for now</source>
        <translation>Cerrado para usted por ahora</translation>
    </message>
    <message>
        <source>Your signature as %1 will be added to the report of %2, which %3 signed. The report with both signatures is kept in the case and written to a file of your choice.</source>
        <extracomment>%1 and %3 are names, %2 a time</extracomment>
        <translation>Su firma como %1 se añadirá al informe del %2, que firmó %3. El informe con ambas firmas se conserva en el caso y se escribe en un archivo de su elección.</translation>
    </message>
    <message>
        <source>Add your signature</source>
        <translation>Añadir su firma</translation>
    </message>
    <message>
        <source>Replace the file</source>
        <translation>Sustituir el archivo</translation>
    </message>
    <message>
        <source>%1 is there already, and it is not a report exported from this search. It will be replaced, and what is in it is lost.</source>
        <translation>%1 ya existe y no es un informe exportado de esta búsqueda. El archivo se sustituirá y su contenido se perderá.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Sustituir</translation>
    </message>
    <message>
        <source>Write pictures of the pages to</source>
        <translation>Escribir las imágenes de las páginas en</translation>
    </message>
    <message>
        <source>Report %1</source>
        <translation>Informe %1</translation>
    </message>
    <message>
        <source>Pictures of pages: %1, with their hashes, in %2. The audit log names them.</source>
        <translation>Imágenes de páginas: %1, con sus hashes, en %2. El registro de auditoría las nombra.</translation>
    </message>
    <message>
        <source>Writing the evidence bundle</source>
        <translation>Escribiendo el paquete de pruebas</translation>
    </message>
    <message>
        <source>The evidence bundle is in %1. The audit log names it.</source>
        <translation>El paquete de pruebas está en %1. El registro de auditoría lo nombra.</translation>
    </message>
    <message>
        <source>Make the folder of the evidence bundle in</source>
        <translation>Crear la carpeta del paquete de pruebas en</translation>
    </message>
    <message>
        <source>Evidence bundle %1 search %2</source>
        <extracomment>%1 is a case number, %2 the number of a search</extracomment>
        <translation>Paquete de pruebas %1 búsqueda %2</translation>
    </message>
</context>
<context>
    <name>sl::widgets::ReportPagesView</name>
    <message>
        <source>Pages of the report</source>
        <translation>Páginas del informe</translation>
    </message>
    <message>
        <source>Find in the report</source>
        <translation>Buscar en el informe</translation>
    </message>
    <message>
        <source>Not found.</source>
        <translation>No se ha encontrado.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 of %2 places of what is looked for</extracomment>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>sl::widgets::ReportSide</name>
    <message>
        <source>Sections of the report</source>
        <translation>Secciones del informe</translation>
    </message>
    <message>
        <source>&amp;Language of the report</source>
        <translation>&amp;Idioma del informe</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>Outcome: %1. %2</source>
        <extracomment>Outcome in a word, then a sentence on what it means</extracomment>
        <translation>Resultado: %1. %2</translation>
    </message>
    <message>
        <source>Preliminary: there is no outcome yet.</source>
        <translation>Preliminar: aún no hay resultado.</translation>
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
        <translation>%1 no está firmado.</translation>
    </message>
    <message>
        <source>Bytes: %1 was changed after %2 signed it. Do not rely on it.</source>
        <translation>Bytes: %1 se modificó después de que %2 lo firmara. No se fíe de él.</translation>
    </message>
    <message>
        <source>Bytes: what was signed in %1 is unchanged.</source>
        <translation>Bytes: lo que se firmó en %1 no ha cambiado.</translation>
    </message>
    <message>
        <source>Bytes: %1 was changed after it was signed. Do not rely on it.</source>
        <translation>Bytes: %1 se modificó después de firmarlo. No se fíe de él.</translation>
    </message>
    <message>
        <source>Document: the whole of it is signed. Number of signatures: %1. The report itself says how many it should have.</source>
        <translation>Documento: está firmado entero. Número de firmas: %1. El propio informe dice cuántas debe tener.</translation>
    </message>
    <message>
        <source>Document: not all of it is signed. Something was added after the last signature.</source>
        <translation>Documento: no está firmado entero. Se añadió algo después de la última firma.</translation>
    </message>
    <message>
        <source>Document: changed after %2&apos;s signature: %1. Do not rely on it.</source>
        <extracomment>%1 names a part of a document (&quot;page 1&quot;), %2 a person</extracomment>
        <translation>Documento: modificado después de la firma de %2: %1. No se fíe de él.</translation>
    </message>
    <message>
        <source>Document: changed between %2&apos;s and %3&apos;s signature: %1. Do not rely on it.</source>
        <extracomment>%1 names a part of a document (&quot;page 1&quot;), %2 and %3 are persons</extracomment>
        <translation>Documento: modificado entre la firma de %2 y la de %3: %1. No se fíe de él.</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>página %1</translation>
    </message>
    <message>
        <source>which pages there are</source>
        <translation>qué páginas hay</translation>
    </message>
    <message>
        <source>a note or mark on page %1</source>
        <translation>una nota o marca en la página %1</translation>
    </message>
    <message>
        <source>a font on page %1</source>
        <translation>un tipo de letra en la página %1</translation>
    </message>
    <message>
        <source>a font</source>
        <translation>un tipo de letra</translation>
    </message>
    <message>
        <source>a picture on page %1</source>
        <translation>una imagen en la página %1</translation>
    </message>
    <message>
        <source>layers that can be shown and hidden</source>
        <translation>capas que se pueden mostrar y ocultar</translation>
    </message>
    <message>
        <source>the catalogue of the document</source>
        <translation>el catálogo del documento</translation>
    </message>
    <message>
        <source>what a reader program does by itself</source>
        <translation>lo que un programa lector hace por sí mismo</translation>
    </message>
    <message>
        <source>attached files</source>
        <translation>archivos adjuntos</translation>
    </message>
    <message>
        <source>fields of a form</source>
        <translation>campos de un formulario</translation>
    </message>
    <message>
        <source>an earlier signature or its place</source>
        <translation>una firma anterior o su lugar</translation>
    </message>
    <message>
        <source>title or description of the document</source>
        <translation>título o descripción del documento</translation>
    </message>
    <message>
        <source>an object of the file that no page shows</source>
        <translation>un objeto del archivo que ninguna página muestra</translation>
    </message>
    <message>
        <source>the file itself, so that the earlier state cannot be read</source>
        <translation>el propio archivo, de modo que no se puede leer el estado anterior</translation>
    </message>
    <message>
        <source>on %1 by the signer&apos;s own clock, time not attested</source>
        <translation>el %1 según el propio reloj del firmante, hora no atestiguada</translation>
    </message>
    <message>
        <source>at no stated time</source>
        <translation>sin hora declarada</translation>
    </message>
    <message>
        <source>Signer: %1 (%2).</source>
        <translation>Firmado por: %1 (%2).</translation>
    </message>
    <message>
        <source>%1 (%2), a user of this workspace who was allowed to sign then</source>
        <translation>%1 (%2), usuario de este espacio de trabajo que entonces podía firmar</translation>
    </message>
    <message>
        <source>%1, whose certificate is by the given authority and was valid then</source>
        <translation>%1, cuyo certificado es de la autoridad indicada y era válido entonces</translation>
    </message>
    <message>
        <source>%1 (%2), a user of this workspace whose role does not sign reports</source>
        <translation>%1 (%2), usuario de este espacio de trabajo cuya función no firma informes</translation>
    </message>
    <message>
        <source>%1, whose certificate or account was not valid then</source>
        <translation>%1, cuyo certificado o cuenta no era válido entonces</translation>
    </message>
    <message>
        <source>somebody whose name cannot be read</source>
        <translation>alguien cuyo nombre no se puede leer</translation>
    </message>
    <message>
        <source>somebody who calls themselves %1 and is not known here</source>
        <translation>alguien que dice llamarse %1 y no es conocido aquí</translation>
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
        <translation>Número</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Portraits</source>
        <translation>Retratos</translation>
    </message>
    <message>
        <source>Newest portrait</source>
        <translation>Último retrato</translation>
    </message>
    <message>
        <source>Due since</source>
        <translation>Vencida desde</translation>
    </message>
    <message>
        <source>Kept until then because</source>
        <translation>Conservada hasta entonces por</translation>
    </message>
</context>
<context>
    <name>sl::widgets::RetentionPage</name>
    <message>
        <source>Nobody is due</source>
        <translation>Ninguna revisión vencida</translation>
    </message>
    <message>
        <source>No person of the gallery is due for review today.</source>
        <translation>Hoy ninguna persona de la galería tiene la revisión vencida.</translation>
    </message>
    <message>
        <source>Due for review</source>
        <translation>Revisión vencida</translation>
    </message>
    <message>
        <source>Persons due for review</source>
        <translation>Personas con revisión vencida</translation>
    </message>
    <message>
        <source>Keep until</source>
        <translation>Conservar hasta</translation>
    </message>
    <message>
        <source>Legal reason</source>
        <translation>Motivo legal</translation>
    </message>
    <message>
        <source>Legal reason; it is kept in the audit log</source>
        <translation>Motivo legal; se conserva en el registro de auditoría</translation>
    </message>
    <message>
        <source>Keep the selected person until</source>
        <translation>Conservar a la persona seleccionada hasta</translation>
    </message>
    <message>
        <source>Looking through the gallery…</source>
        <translation>Revisando la galería…</translation>
    </message>
    <message>
        <source>the first %1 of %2 persons</source>
        <comment>counts</comment>
        <translation>las %1 primeras de %2 personas</translation>
    </message>
    <message numerus="yes">
        <source>%n persons</source>
        <comment>due</comment>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A person is due %n months after the newest portrait was taken, or on the day set in the last review. Remove the person, or keep the person with a reason.</source>
        <translation>
            <numerusform>La revisión vence %n mes después de tomarse el último retrato, o el día fijado en la última revisión. Elimine a la persona o consérvela con un motivo.</numerusform>
            <numerusform>La revisión vence %n meses después de tomarse el último retrato, o el día fijado en la última revisión. Elimine a la persona o consérvela con un motivo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Person %1 is kept until %2.</source>
        <translation>La persona %1 se conserva hasta el %2.</translation>
    </message>
</context>
<context>
    <name>sl::widgets::ReviewQueuePage</name>
    <message>
        <source>Review queue</source>
        <translation>Cola de revisión</translation>
    </message>
    <message>
        <source>Waiting examinations</source>
        <translation>Exámenes en espera</translation>
    </message>
    <message>
        <source>The review queue cannot be read</source>
        <translation>No se puede leer la cola de revisión</translation>
    </message>
    <message>
        <source>Nothing to examine</source>
        <translation>Nada que examinar</translation>
    </message>
    <message>
        <source>Examinations wait here for users with the role of an examiner.</source>
        <translation>Aquí esperan exámenes a los usuarios con función de examinador.</translation>
    </message>
    <message>
        <source>A first examination compares the whole list. An independent one is for another person: portraits in shuffled order, without rank, similarity, name or what others answered.</source>
        <translation>Un primer examen compara toda la lista. Uno independiente es para otra persona: retratos en orden mezclado, sin rango, similitud, nombre ni lo que otros respondieron.</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>No hay nada en espera</translation>
    </message>
    <message>
        <source>Every search comes here for its first examiner. When one supports a candidate, the comparison comes here for an independent one.</source>
        <translation>Cada búsqueda llega aquí para su primer examinador. Cuando este apoya a un candidato, la comparación llega aquí para uno independiente.</translation>
    </message>
</context>
<context>
    <name>sl::widgets::RolesDialog</name>
    <message>
        <source>Change roles</source>
        <translation>Cambiar funciones</translation>
    </message>
    <message>
        <source>%1 (%2) has these roles from the next log-in on. What they did so far stays as it is.</source>
        <extracomment>%1 is a person&apos;s name, %2 a login</extracomment>
        <translation>%1 (%2) tiene estas funciones desde el próximo inicio de sesión. Lo que hizo hasta ahora queda como está.</translation>
    </message>
    <message>
        <source>Choose at least one role, or disable the user.</source>
        <translation>Elija al menos una función o desactive al usuario.</translation>
    </message>
    <message>
        <source>A supervisor adds users with the agency&apos;s key. Reset their password next: it gives them that key.</source>
        <translation>Un supervisor añade usuarios con la clave del organismo. Restablezca ahora su contraseña: eso le da esa clave.</translation>
    </message>
    <message>
        <source>The agency&apos;s key is taken from them.</source>
        <translation>Se le retira la clave del organismo.</translation>
    </message>
</context>
<context>
    <name>sl::widgets::SearchForm</name>
    <message>
        <source>Unknown person 1</source>
        <translation>Persona desconocida 1</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Femenino</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Masculino</translation>
    </message>
    <message>
        <source>Other or unspecified</source>
        <translation>Otro o no especificado</translation>
    </message>
    <message>
        <source>Any agency</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>Born from</source>
        <translation>Nacida desde</translation>
    </message>
    <message>
        <source>Born until</source>
        <translation>Nacida hasta</translation>
    </message>
    <message>
        <source>Name of this probe</source>
        <translation>Nombre de esta muestra</translation>
    </message>
    <message>
        <source>Sex on record</source>
        <translation>Sexo registrado</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Organismo</translation>
    </message>
    <message>
        <source>Any year</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>Also persons without this fact</source>
        <translation>También sin ese dato</translation>
    </message>
    <message>
        <source>No filter</source>
        <translation>Sin filtro</translation>
    </message>
    <message>
        <source>Persons whose sex, year of birth or agency is not recorded are compared all the same.</source>
        <translation>Las personas de las que no consta el sexo, el año de nacimiento o el organismo se comparan igualmente.</translation>
    </message>
    <message>
        <source>Remove the filter: the whole gallery is searched.</source>
        <translation>Quitar el filtro: se busca en toda la galería.</translation>
    </message>
    <message>
        <source>A year of birth is not complete.</source>
        <translation>Un año de nacimiento está incompleto.</translation>
    </message>
    <message>
        <source>“Born from” is later than “Born until”.</source>
        <translation>«Nacida desde» es posterior a «Nacida hasta».</translation>
    </message>
</context>
<context>
    <name>sl::widgets::SeenSoFar</name>
    <message>
        <source>Seen so far. These faces are provisional: they give way to the appearances when the whole video has been searched.</source>
        <translation>Visto hasta ahora. Estos rostros son provisionales: ceden el sitio a las apariciones cuando se haya buscado en todo el vídeo.</translation>
    </message>
    <message>
        <source>Faces seen so far, newest first</source>
        <translation>Rostros vistos hasta ahora, los más recientes primero</translation>
    </message>
    <message>
        <source>Provisional: a face at %1</source>
        <extracomment>%1 is a time in a video: &quot;1:02.3&quot;</extracomment>
        <translation>Provisional: un rostro en %1</translation>
    </message>
</context>
<context>
    <name>sl::widgets::SettingsPage</name>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Norma</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Model packs</source>
        <translation>Paquetes de modelos</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>Error rates</source>
        <translation>Tasas de error</translation>
    </message>
</context>
<context>
    <name>sl::widgets::SetupPage</name>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Create workspace</source>
        <translation>Crear espacio de trabajo</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>A new or empty folder, on a disk that is backed up.</source>
        <translation>Una carpeta nueva o vacía, en un disco con copia de seguridad.</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Organismo</translation>
    </message>
    <message>
        <source>As it stands on reports and in the certificates.</source>
        <translation>Tal como consta en los informes y los certificados.</translation>
    </message>
    <message>
        <source>Folder of the workspace</source>
        <translation>Carpeta del espacio de trabajo</translation>
    </message>
    <message>
        <source>Create a workspace</source>
        <translation>Crear un espacio de trabajo</translation>
    </message>
    <message>
        <source>This takes a minute and is done once. Users and policy can be changed later.</source>
        <translation>Tarda un minuto y se hace una sola vez. Usuarios y norma pueden cambiarse después.</translation>
    </message>
    <message>
        <source>First user</source>
        <translation>Primer usuario</translation>
    </message>
    <message>
        <source>Your password unlocks your signing key. It is stored nowhere and cannot be recovered, so keep it safe.</source>
        <translation>Su contraseña desbloquea su clave de firma. No se guarda en ninguna parte ni puede recuperarse: consérvela bien.</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Norma</translation>
    </message>
    <message>
        <source>This must be filled in.</source>
        <translation>Hay que rellenar este campo.</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Creando…</translation>
    </message>
</context>
<context>
    <name>sl::widgets::SignedReports</name>
    <message>
        <source>Signed by %1 on %2 (SHA-256 %3).</source>
        <extracomment>%1 login names, %2 a time, %3 the beginning of a hash</extracomment>
        <translation>Firmado por %1 el %2 (SHA-256 %3).</translation>
    </message>
    <message>
        <source>Made before the search was decided.</source>
        <translation>Hecho antes de que la búsqueda se decidiera.</translation>
    </message>
    <message>
        <source>Not signed yet by %1.</source>
        <extracomment>%1 login names</extracomment>
        <translation>Aún sin la firma de %1.</translation>
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
            <numerusform>%n más en curso</numerusform>
            <numerusform>%n más en curso</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sl::widgets::Suitability</name>
    <message>
        <source>The eyes are %1 pixels apart; the policy asks for %2 or more.</source>
        <translation>Los ojos están separados %1 píxeles; la norma pide %2 o más.</translation>
    </message>
    <message>
        <source>The face is small: the eyes are %1 pixels apart.</source>
        <translation>El rostro es pequeño: los ojos están separados %1 píxeles.</translation>
    </message>
    <message>
        <source>The head is turned aside by about %1°.</source>
        <translation>La cabeza está girada a un lado unos %1°.</translation>
    </message>
    <message>
        <source>The head is tilted up or down by about %1°.</source>
        <translation>La cabeza está inclinada arriba o abajo unos %1°.</translation>
    </message>
    <message>
        <source>The picture is blurred: sharpness %1 of 100.</source>
        <translation>La imagen está borrosa: nitidez %1 de 100.</translation>
    </message>
    <message>
        <source>Parts of the face are too dark or too light: %1 of 100 are well exposed.</source>
        <translation>Partes del rostro son demasiado oscuras o claras: %1 de 100 están bien expuestas.</translation>
    </message>
    <message>
        <source>No template could be made of this face, so it cannot be searched.</source>
        <translation>No se pudo hacer ninguna plantilla de este rostro, así que no puede buscarse.</translation>
    </message>
    <message>
        <source>Eyes %1 px apart · yaw %2° · pitch %3° · sharpness %4</source>
        <translation>Ojos a %1 px · giro %2° · cabeceo %3° · nitidez %4</translation>
    </message>
    <message>
        <source>This may be no face at all: hair or a shoulder can look like one to the program. Look at the picture before you search.</source>
        <translation>Puede que no sea un rostro: el cabello o un hombro pueden parecerle uno al programa. Mire la imagen antes de buscar.</translation>
    </message>
    <message>
        <source>The picture is very dark here: the face was found and measured in a copy lightened by gamma %1. What is shown is the picture itself.</source>
        <translation>La imagen es aquí muy oscura: el rostro se encontró y se midió en una copia aclarada con gamma %1. Se muestra la imagen misma.</translation>
    </message>
    <message>
        <source>No face of this probe is better than poor. Further pictures of this person would help more than a search of these alone.</source>
        <translation>Ningún rostro de esta muestra es mejor que malo. Más imágenes de esta persona ayudarían más que una búsqueda solo con estas.</translation>
    </message>
    <message>
        <source>No face of this probe is suitable for a search. It can be closed as not suitable, with the reason.</source>
        <translation>Ningún rostro de esta muestra es apto para una búsqueda. Puede cerrarse como no apta, con el motivo.</translation>
    </message>
</context>
<context>
    <name>sl::widgets::TablePreviewDialog</name>
    <message>
        <source>Person id</source>
        <translation>Id. de persona</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexo</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Año de nacimiento</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <source>Taken on</source>
        <translation>Tomada el</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Lawful basis</source>
        <translation>Base legal</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Organismo</translation>
    </message>
    <message>
        <source>Enrol</source>
        <translation>Inscribir</translation>
    </message>
    <message>
        <source>Enrol from a table</source>
        <translation>Inscribir desde una tabla</translation>
    </message>
    <message>
        <source>(no column)</source>
        <translation>(ninguna columna)</translation>
    </message>
    <message>
        <source>First rows of the table</source>
        <translation>Primeras filas de la tabla</translation>
    </message>
    <message numerus="yes">
        <source>The table has %n rows. These are the first, as they will be read; choose another column where one is wrong. Nothing is enrolled before you say so.</source>
        <translation>
            <numerusform>La tabla tiene %n fila. Así se leerá; elija otra columna donde alguna sea errónea. Antes no se inscribe nada.</numerusform>
            <numerusform>La tabla tiene %n filas. Así se leerán las primeras; elija otra columna donde alguna sea errónea. Antes no se inscribe nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is read from: %1.</source>
        <translation>No se lee nada de: %1.</translation>
    </message>
    <message>
        <source>Choose a column for the person id and one for the file, and none twice.</source>
        <translation>Elija una columna para la id. de persona y otra para el archivo, y ninguna dos veces.</translation>
    </message>
    <message>
        <source>This value cannot be read and will be left empty.</source>
        <translation>Este valor no se puede leer y quedará vacío.</translation>
    </message>
</context>
<context>
    <name>sl::widgets::TemplateMaker</name>
    <message>
        <source>Making templates for the model pack in use</source>
        <translation>Creación de plantillas para el paquete de modelos en uso</translation>
    </message>
    <message>
        <source>Making templates was stopped. Searches do not find the portraits without one.</source>
        <translation>La creación de plantillas se detuvo. Las búsquedas no encuentran los retratos sin plantilla.</translation>
    </message>
    <message numerus="yes">
        <source>%n templates were made for the model pack in use.</source>
        <translation>
            <numerusform>Se hizo %n plantilla para el paquete de modelos en uso.</numerusform>
            <numerusform>Se hicieron %n plantillas para el paquete de modelos en uso.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sl::widgets::TimelineView</name>
    <message>
        <source>Everybody who appears in the videos of the case, on one time line</source>
        <translation>Todos los que aparecen en los vídeos del caso, en una sola línea de tiempo</translation>
    </message>
    <message>
        <source>Time line of all videos</source>
        <translation>Línea de tiempo de todos los vídeos</translation>
    </message>
    <message>
        <source>Click to see that moment. The wheel zooms time. Videos stand by the clock in their picture, put right by what it is known to be ahead.</source>
        <translation>Haga clic para ver ese momento. La rueda amplía el tiempo. Los vídeos se sitúan según el reloj de su imagen, corregido en lo que se sabe que va adelantado.</translation>
    </message>
    <message>
        <source>Close the time line</source>
        <translation>Cerrar la línea de tiempo</translation>
    </message>
    <message>
        <source>Back to the media.</source>
        <translation>Volver a los medios.</translation>
    </message>
</context>
<context>
    <name>sl::widgets::TrackTile</name>
    <message>
        <source>Appearance %1</source>
        <translation>Aparición %1</translation>
    </message>
    <message>
        <source>Show the best frame of this appearance. Return lays it out.</source>
        <translation>Mostrar el mejor fotograma de esta aparición. Intro la prepara.</translation>
    </message>
    <message>
        <source>Lay out</source>
        <translation>Preparar</translation>
    </message>
    <message>
        <source>Lay the chosen frames of this appearance out as a probe.</source>
        <translation>Preparar como muestra los fotogramas elegidos de esta aparición.</translation>
    </message>
    <message>
        <source>Lay out appearance %1</source>
        <translation>Preparar la aparición %1</translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s)</source>
        <translation>
            <numerusform>%n fotograma</numerusform>
            <numerusform>%n fotogramas</numerusform>
        </translation>
    </message>
    <message>
        <source>one person with %1</source>
        <extracomment>%1 names other appearances: &quot;2&quot; or &quot;2, 1 in gate.mkv&quot;</extracomment>
        <translation>la misma persona que %1</translation>
    </message>
</context>
<context>
    <name>sl::widgets::TriageBar</name>
    <message>
        <source>Answer to the selected candidates</source>
        <translation>Respuesta a los candidatos seleccionados</translation>
    </message>
    <message>
        <source>Grounds for all of them</source>
        <translation>Motivos para todos</translation>
    </message>
    <message>
        <source>Grounds, the same for all of them</source>
        <translation>Motivos, los mismos para todos</translation>
    </message>
    <message>
        <source>Answer together</source>
        <translation>Responder juntos</translation>
    </message>
    <message>
        <source>Give this answer to every selected candidate, with these grounds. The report says that they were answered together.</source>
        <translation>Da esta respuesta con estos motivos a cada candidato seleccionado. El informe dice que se respondieron juntos.</translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) answered together.</source>
        <translation>
            <numerusform>%n candidato respondido.</numerusform>
            <numerusform>%n candidatos respondidos juntos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n seleccionado</numerusform>
            <numerusform>%n seleccionados</numerusform>
        </translation>
    </message>
    <message>
        <source>Select the faces in which you see another person at a glance, or that cannot be compared.</source>
        <translation>Seleccione los rostros en los que ve de inmediato a otra persona, o que no se pueden comparar.</translation>
    </message>
    <message>
        <source>Write why. The report says that these candidates were answered together.</source>
        <translation>Escriba por qué. El informe dice que estos candidatos se respondieron juntos.</translation>
    </message>
    <message>
        <source>The answers are being recorded.</source>
        <translation>Se están registrando las respuestas.</translation>
    </message>
    <message>
        <source>Each gets this answer with these grounds. You can change it until you submit.</source>
        <translation>Cada uno recibe esta respuesta con estos motivos. Puede cambiarla hasta que entregue.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them has an answer already. You are asked before it is replaced.</source>
        <translation>
            <numerusform>%n de ellos ya tiene respuesta. Se le preguntará antes de sustituirla.</numerusform>
            <numerusform>%n de ellos ya tienen respuesta. Se le preguntará antes de sustituirlas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not recorded yet</source>
        <translation>Aún sin registrar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>An answer in words and its grounds</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
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
            <numerusform>Se sustituirá %n respuesta. Lo registrado sigue constando; cuenta la última respuesta.</numerusform>
            <numerusform>Se sustituirán %n respuestas. Lo registrado sigue constando; cuenta la última respuesta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace answers</source>
        <translation>Sustituir respuestas</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Sustituir</translation>
    </message>
    <message numerus="yes">
        <source>%n of them has no picture or was not in sight yet. Look at it, or take it out of the selection.</source>
        <translation>
            <numerusform>%n de ellos no tiene imagen o aún no estuvo a la vista. Mírelo o quítelo de la selección.</numerusform>
            <numerusform>%n de ellos no tienen imagen o aún no estuvieron a la vista. Mírelos o quítelos de la selección.</numerusform>
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
        <translation>Nombre completo</translation>
    </message>
    <message>
        <source>As printed on reports.</source>
        <translation>Tal como se imprime en los informes.</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Lower case, without spaces.</source>
        <translation>En minúsculas, sin espacios.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters.</source>
        <translation>
            <numerusform>Al menos %n carácter.</numerusform>
            <numerusform>Al menos %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Password again</source>
        <translation>Repetir contraseña</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Funciones</translation>
    </message>
    <message>
        <source>This must be filled in.</source>
        <translation>Hay que rellenar este campo.</translation>
    </message>
    <message>
        <source>A login has no spaces.</source>
        <translation>Un nombre de usuario no tiene espacios.</translation>
    </message>
    <message numerus="yes">
        <source>The password needs at least %n characters.</source>
        <translation>
            <numerusform>La contraseña necesita al menos %n carácter.</numerusform>
            <numerusform>La contraseña necesita al menos %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>Las dos contraseñas difieren.</translation>
    </message>
    <message>
        <source>Choose at least one role.</source>
        <translation>Elija al menos una función.</translation>
    </message>
</context>
<context>
    <name>sl::widgets::UserListModel</name>
    <message>
        <source>Active</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Disabled on %1</source>
        <extracomment>%1 is a date and time</extracomment>
        <translation>Desactivado el %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Funciones</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Must choose a password</source>
        <translation>Debe elegir una contraseña</translation>
    </message>
</context>
<context>
    <name>sl::widgets::UsersPanel</name>
    <message>
        <source>Add user…</source>
        <translation>Añadir usuario…</translation>
    </message>
    <message>
        <source>Disable user…</source>
        <translation>Desactivar usuario…</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>Disable user</source>
        <translation>Desactivar usuario</translation>
    </message>
    <message>
        <source>%1 can no longer log in. What they did stays, under their name. This cannot be undone.</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>%1 ya no podrá iniciar sesión. Lo que hizo permanece, con su nombre. No puede deshacerse.</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Desactivar</translation>
    </message>
    <message>
        <source>Reset password…</source>
        <translation>Restablecer la contraseña…</translation>
    </message>
    <message>
        <source>Change my password…</source>
        <translation>Cambiar mi contraseña…</translation>
    </message>
    <message>
        <source>Change roles…</source>
        <translation>Cambiar funciones…</translation>
    </message>
    <message>
        <source>Only a supervisor adds and disables users, changes their roles and resets their passwords.</source>
        <translation>Solo un supervisor añade y desactiva usuarios, cambia sus funciones y restablece sus contraseñas.</translation>
    </message>
    <message>
        <source>This needs the agency&apos;s key. Another supervisor gives it to you when they reset your password.</source>
        <translation>Para esto hace falta la clave del organismo. Otro supervisor se la da al restablecer su contraseña.</translation>
    </message>
</context>
<context>
    <name>sl::widgets::VideoTools</name>
    <message>
        <source>Playing</source>
        <translation>Reproducción</translation>
    </message>
    <message>
        <source>playing %1×</source>
        <extracomment>%1 is how many times as fast</extracomment>
        <translation>reproduciendo %1×</translation>
    </message>
    <message>
        <source>playing back %1×</source>
        <translation>hacia atrás %1×</translation>
    </message>
</context>
<context>
    <name>sl::widgets::VideoView</name>
    <message>
        <source>Frame of the video with the faces found in it</source>
        <translation>Fotograma del vídeo con los rostros encontrados en él</translation>
    </message>
    <message>
        <source>Time of the video with those who appear</source>
        <translation>Tiempo del vídeo con quienes aparecen</translation>
    </message>
    <message>
        <source>Click to go there. The wheel zooms time.</source>
        <translation>Haga clic para ir allí. La rueda amplía el tiempo.</translation>
    </message>
    <message>
        <source>The video is being opened.</source>
        <translation>Se está abriendo el vídeo.</translation>
    </message>
    <message>
        <source>There is no further key frame.</source>
        <translation>No hay más fotogramas clave.</translation>
    </message>
    <message>
        <source>The key frames are still being looked for.</source>
        <translation>Todavía se están buscando los fotogramas clave.</translation>
    </message>
    <message>
        <source>Taking frame %1 as a picture</source>
        <translation>Se toma el fotograma %1 como imagen</translation>
    </message>
    <message>
        <source>Nobody comes into sight after this frame.</source>
        <translation>Nadie aparece después de este fotograma.</translation>
    </message>
    <message>
        <source>Nobody comes into sight before this frame.</source>
        <translation>Nadie aparece antes de este fotograma.</translation>
    </message>
</context>
<context>
    <name>sl::widgets::Wording</name>
    <message>
        <source>Strong support for different persons</source>
        <translation>Apoyo fuerte a que son personas distintas</translation>
    </message>
    <message>
        <source>Support for different persons</source>
        <translation>Apoyo a que son personas distintas</translation>
    </message>
    <message>
        <source>Limited support for different persons</source>
        <translation>Apoyo limitado a que son personas distintas</translation>
    </message>
    <message>
        <source>Limited support for the same person</source>
        <translation>Apoyo limitado a que es la misma persona</translation>
    </message>
    <message>
        <source>Support for the same person</source>
        <translation>Apoyo a que es la misma persona</translation>
    </message>
    <message>
        <source>Strong support for the same person</source>
        <translation>Apoyo fuerte a que es la misma persona</translation>
    </message>
    <message>
        <source>Inconclusive</source>
        <translation>No concluyente</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Pista</translation>
    </message>
    <message>
        <source>No lead</source>
        <translation>Sin pista</translation>
    </message>
    <message>
        <source>Disagreement</source>
        <translation>Desacuerdo</translation>
    </message>
    <message>
        <source>Unsuitable</source>
        <translation>No apta</translation>
    </message>
    <message>
        <source>Two examiners, working apart, both support that probe and candidate show the same person.</source>
        <translation>Dos examinadores, por separado, apoyan que la muestra y el candidato son la misma persona.</translation>
    </message>
    <message>
        <source>No candidate is supported by both examiners.</source>
        <translation>Ningún candidato es apoyado por ambos examinadores.</translation>
    </message>
    <message>
        <source>The examiners do not agree on a candidate.</source>
        <translation>Los examinadores no están de acuerdo sobre un candidato.</translation>
    </message>
    <message>
        <source>The probe is not suitable for a search.</source>
        <translation>La muestra no es apta para la búsqueda.</translation>
    </message>
    <message>
        <source>First examination</source>
        <translation>Primer examen</translation>
    </message>
    <message>
        <source>Investigator</source>
        <translation>Investigador</translation>
    </message>
    <message>
        <source>Examiner</source>
        <translation>Examinador</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Supervisor</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Auditor</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>separates the names of roles in a list</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>Not comparable</source>
        <translation>No comparable</translation>
    </message>
    <message>
        <source>A candidate is an investigative lead, not a positive identification.</source>
        <translation>Un candidato es una pista de investigación, no una identificación positiva.</translation>
    </message>
    <message>
        <source>In %1 searches for people who are not in this gallery, %2 had a top score at least this high (interval %3 to %4)</source>
        <extracomment>%1 and %2 are numbers; %3 and %4 are the ends of the interval of that share, such as 0.0004</extracomment>
        <translation>En %1 búsquedas de personas ajenas a esta galería, %2 dieron un valor máximo igual o mayor (intervalo de %3 a %4)</translation>
    </message>
    <message>
        <source>How often people who are not in this gallery reach this similarity has not been measured</source>
        <translation>No se ha medido con qué frecuencia alcanzan esta similitud personas ajenas a esta galería</translation>
    </message>
    <message>
        <source>Candidates: none</source>
        <translation>Candidatos: ninguno</translation>
    </message>
    <message>
        <source>Candidates: %1 of %2 persons; all records compared</source>
        <translation>Candidatos: %1 de %2 personas; se compararon todos los registros</translation>
    </message>
    <message>
        <source>Candidates: %1 of %2 persons; not all records compared</source>
        <translation>Candidatos: %1 de %2 personas; no se compararon todos los registros</translation>
    </message>
    <message>
        <source>This gallery is not calibrated for probes of %1 faces: too few persons have as many portraits</source>
        <translation>Esta galería no está calibrada para consultas de %1 rostros: muy pocas personas tienen tantos retratos</translation>
    </message>
    <message>
        <source>Face %1 of %2 decided</source>
        <extracomment>%1 is the place of a face in the probe, %2 how many faces the probe has</extracomment>
        <translation>Decidió el rostro %1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n log-in(s) with your name failed since %1. If that was not you, tell a supervisor.</source>
        <extracomment>%1 is a date and time</extracomment>
        <translation>
            <numerusform>Desde %1 ha fallado %n inicio de sesión con su nombre. Si no fue usted, dígaselo a un supervisor.</numerusform>
            <numerusform>Desde %1 han fallado %n inicios de sesión con su nombre. Si no fue usted, dígaselo a un supervisor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Independent examination</source>
        <translation>Examen independiente</translation>
    </message>
    <message>
        <source>Waits for a first examiner</source>
        <translation>Espera al primer examinador</translation>
    </message>
    <message>
        <source>First examination by %1</source>
        <extracomment>%1 is a login name</extracomment>
        <translation>Primer examen por %1</translation>
    </message>
    <message>
        <source>Waits for an independent examiner</source>
        <translation>Espera a un examinador independiente</translation>
    </message>
    <message>
        <source>Independent examination by %1</source>
        <extracomment>%1 is a login name</extracomment>
        <translation>Examen independiente por %1</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decidido</translation>
    </message>
    <message>
        <source>No picture yet</source>
        <translation>Aún sin imágenes</translation>
    </message>
    <message>
        <source>Not searched yet</source>
        <translation>Aún sin buscar</translation>
    </message>
    <message>
        <source>Known when it is next opened</source>
        <translation>Se sabrá cuando se vuelva a abrir</translation>
    </message>
    <message>
        <source>Suitability: good</source>
        <translation>Idoneidad: buena</translation>
    </message>
    <message>
        <source>Suitability: fair</source>
        <translation>Idoneidad: aceptable</translation>
    </message>
    <message>
        <source>Suitability: poor</source>
        <translation>Idoneidad: mala</translation>
    </message>
    <message>
        <source>Suitability: unsuitable</source>
        <translation>Idoneidad: no apto</translation>
    </message>
    <message>
        <source>How often a face like this has its person first was not measured for this model pack.</source>
        <translation>No se ha medido para este paquete de modelos con qué frecuencia un rostro como este tiene a su persona en primer lugar.</translation>
    </message>
    <message>
        <source>In tests, a face like this had its person first in about %1 of %2 searches.</source>
        <translation>En las pruebas, un rostro como este tuvo a su persona en primer lugar en unas %1 de cada %2 búsquedas.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>&quot;Suitability: poor&quot;, then a sentence on what was measured</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Face %1: %2</source>
        <extracomment>Number of a face, then &quot;Suitability: poor&quot;</extracomment>
        <translation>Rostro %1: %2</translation>
    </message>
    <message>
        <source>Not in the list in any of %1 variations</source>
        <translation>En ninguna de las %1 variaciones en la lista</translation>
    </message>
    <message>
        <source>%1 · only because of face %2</source>
        <extracomment>%1 &quot;Rank 1 to 4 in all 24 variations&quot;</extracomment>
        <translation>%1 · solo a causa del rostro %2</translation>
    </message>
    <message>
        <source>Rank %1</source>
        <translation>Rango %1</translation>
    </message>
    <message>
        <source>Rank %1 to %2</source>
        <translation>Rango %1 a %2</translation>
    </message>
    <message>
        <source>%1 in all %2 variations</source>
        <extracomment>%1 &quot;Rank 1&quot; or &quot;Rank 1 to 4&quot;</extracomment>
        <translation>%1 en las %2 variaciones</translation>
    </message>
    <message>
        <source>%1 in %2 of %3 variations, not in the list in the others</source>
        <extracomment>%1 &quot;Rank 1&quot; or &quot;Rank 1 to 4&quot;</extracomment>
        <translation>%1 en %2 de %3 variaciones, fuera de la lista en las demás</translation>
    </message>
    <message>
        <source>No error rate is known</source>
        <translation>No se conoce ninguna tasa de error</translation>
    </message>
    <message>
        <source>As high in %1 of %2 searches for strangers</source>
        <extracomment>%1 how many searches for people who are not in the gallery had a top score at least this high, %2 of how many</extracomment>
        <translation>Tan alta en %1 de %2 búsquedas de ajenos</translation>
    </message>
    <message>
        <source>First examination by another</source>
        <translation>Primer examen por otro examinador</translation>
    </message>
    <message>
        <source>Independent examination by another</source>
        <translation>Independiente, por otro examinador</translation>
    </message>
</context>
<context>
    <name>sl::widgets::Workbench</name>
    <message>
        <source>Case %1</source>
        <translation>Caso %1</translation>
    </message>
    <message>
        <source>Preparing the gallery for searches</source>
        <translation>Preparación de la galería para búsquedas</translation>
    </message>
    <message>
        <source>Files belong to a case</source>
        <translation>Los archivos pertenecen a un caso</translation>
    </message>
    <message>
        <source>Files are not taken here. Open a case, or the gallery, and drop them there.</source>
        <translation>Aquí no se añaden archivos. Abra un caso, o la galería, y suéltelos allí.</translation>
    </message>
</context>
<context>
    <name>sl::widgets::WorkspacePage</name>
    <message>
        <source>Recent workspaces</source>
        <translation>Espacios recientes</translation>
    </message>
    <message>
        <source>Open a workspace…</source>
        <translation>Abrir un espacio de trabajo…</translation>
    </message>
    <message>
        <source>Create a workspace…</source>
        <translation>Crear un espacio de trabajo…</translation>
    </message>
    <message>
        <source>Second Look</source>
        <translation>Second Look</translation>
    </message>
    <message>
        <source>A workspace is a folder that holds an agency&apos;s users, gallery, policy and cases. Open the one you work in, or create the first.</source>
        <translation>Un espacio de trabajo es una carpeta con los usuarios, la galería, la norma y los casos de un organismo. Abra el suyo o cree el primero.</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Abrir un espacio de trabajo</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Abriendo %1…</translation>
    </message>
    <message>
        <source>Open the demo</source>
        <translation>Abrir la demostración</translation>
    </message>
    <message>
        <source>Make it again…</source>
        <translation>Hacerla de nuevo…</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>Eche antes un vistazo</translation>
    </message>
    <message>
        <source>The demo is a workspace with 2,000 people who do not exist, two users and three cases: one ready for a search, one that waits for its second examiner, one finished. It is made on this computer in about a minute.</source>
        <translation>La demostración es un espacio de trabajo con 2000 personas que no existen, dos usuarios y tres casos: uno listo para buscar, uno que espera a su segundo examinador y uno terminado. Se hace en este equipo en un minuto aproximadamente.</translation>
    </message>
    <message>
        <source>Make the demo again</source>
        <translation>Hacer de nuevo la demostración</translation>
    </message>
    <message>
        <source>The demo workspace is deleted, with everything that was done in it, and made again.</source>
        <translation>El espacio de trabajo de la demostración se borra, con todo lo que se hizo en él, y se hace de nuevo.</translation>
    </message>
    <message>
        <source>Delete and make again</source>
        <translation>Borrar y hacer de nuevo</translation>
    </message>
    <message>
        <source>The demo is being made. It opens by itself; you can cancel below.</source>
        <translation>Se está haciendo la demostración. Se abre sola; abajo puede cancelarla.</translation>
    </message>
    <message>
        <source>Drop the folder of a workspace to open it</source>
        <translation>Suelte la carpeta de un espacio de trabajo para abrirlo</translation>
    </message>
    <message>
        <source>Drop the folder of one workspace to open it. Pictures are dropped on a case, once its workspace is open.</source>
        <translation>Suelte la carpeta de un espacio de trabajo para abrirlo. Las imágenes se sueltan sobre un caso, cuando su espacio de trabajo está abierto.</translation>
    </message>
    <message>
        <source>Take over…</source>
        <translation>Asumir…</translation>
    </message>
    <message>
        <source>Take over the workspace</source>
        <translation>Asumir el espacio de trabajo</translation>
    </message>
    <message>
        <source>Two programs that write to one workspace damage its records. Go on only if you know that nobody works in it on the other computer.</source>
        <translation>Dos programas que escriben en un mismo espacio de trabajo dañan sus registros. Continúe solo si sabe que nadie trabaja en él en el otro ordenador.</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Asumir</translation>
    </message>
</context>
</TS>
