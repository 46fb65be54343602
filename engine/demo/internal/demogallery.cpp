// SPDX-License-Identifier: Apache-2.0
#include "engine/demo/internal/demogallery.h"

#include "engine/demo/internal/drawing/syntheticjpeg.h"

#include <QDir>
#include <QSaveFile>
#include <QTextStream>
#include <QtConcurrent>

#include <array>
#include <atomic>
#include <numeric>

namespace sl::demo {
namespace {

constexpr int kFacts = 1 << 14; ///< purpose of a person's dice: what the table says
constexpr int kPortraitDays = 8 * 365;

// of no agency and no register: drawn by dice
constexpr std::array kFamilyNames{
    "Abara",   "Adler",    "Almeida", "Andersen", "Aydin",     "Bakker",  "Baranska", "Becker",  "Benali",
    "Bianchi", "Brandt",   "Campos",  "Castell",  "Chen",      "Cooper",  "Costa",    "Dahl",    "Demir",
    "Diallo",  "Dubois",   "Duran",   "Eriksen",  "Esposito",  "Farkas",  "Ferrer",   "Fischer", "Fontaine",
    "Garnier", "Gonda",    "Grant",   "Haddad",   "Hansen",    "Horvat",  "Hughes",   "Ibarra",  "Ionescu",
    "Jansen",  "Kaya",     "Keller",  "Khalil",   "Kovacs",    "Kowal",   "Kumar",    "Lambert", "Larsen",
    "Lehmann", "Lindgren", "Lopes",   "Maas",     "Marchetti", "Markov",  "Mensah",   "Meyer",   "Moreau",
    "Morgan",  "Nagy",     "Ndiaye",  "Neumann",  "Nilsen",    "Novak",   "Nunez",    "Obi",     "Okoro",
    "Ortega",  "Papas",    "Park",    "Pereira",  "Peters",    "Petrov",  "Popa",     "Quispe",  "Ramos",
    "Reyes",   "Ricci",    "Roth",    "Rossi",    "Sandoval",  "Santos",  "Schmid",   "Serra",   "Silva",
    "Simon",   "Singh",    "Soto",    "Suzuki",   "Tanaka",    "Thomsen", "Toth",     "Vargas",  "Vidal",
    "Vogel",   "Walker",   "Weber",   "Winter",   "Wolf",      "Yilmaz",  "Young",    "Zanetti", "Zeman"};

QString fileName(int person) {
    return externalId(person) + u".jpg"_s;
}

QString quoted(const QString& text) {
    return u'"' + QString(text).replace(u'"', u"\"\""_s) + u'"';
}

/// One line of the table. Sex is left open: the model draws faces, and knows nothing of it.
QString lineOf(const PeopleDrawer& people, int person, const Words& words) {
    Dice dice = people.dice(person, kFacts);
    const QString family = QString::fromLatin1(kFamilyNames.at(size_t(dice.index(int(kFamilyNames.size())))));
    const QChar initial(u'A' + dice.index(26));
    const int born = 1950 + dice.index(57);
    const QDate captured = QDate(2026, 6, 30).addDays(-dice.index(kPortraitDays));
    return QStringList{externalId(person),
                       fileName(person),
                       quoted(QString(initial) + u". "_s + family),
                       QString::number(born),
                       captured.toString(Qt::ISODate),
                       quoted(words.portraitSource),
                       quoted(words.lawfulBasis)}
        .join(u',');
}

Result<QString> writeTable(const PeopleDrawer& people, int count, const Words& words, const QDir& folder) {
    QSaveFile file(folder.filePath(u"people.csv"_s));
    if (!file.open(QIODevice::WriteOnly))
        return fail(ErrorCode::WriteFailed, file.fileName(), file.errorString());
    QTextStream text(&file);
    text << "person id,file,name,year of birth,captured on,source,lawful basis\n";
    for (int person = 0; person < count; ++person)
        text << lineOf(people, person, words) << '\n';
    text.flush();
    if (!file.commit())
        return fail(ErrorCode::WriteFailed, file.fileName(), file.errorString());
    return file.fileName();
}

Status drawOne(const PeopleDrawer& people, int person, const QDir& folder) {
    SL_TRY(const auto jpeg, syntheticJpeg(people.portrait(person, 0), {}));
    QFile file(folder.filePath(fileName(person)));
    if (!file.open(QIODevice::WriteOnly) || file.write(jpeg) != jpeg.size() || !file.flush())
        return fail(ErrorCode::WriteFailed, file.fileName(), file.errorString());
    return {};
}

} // namespace

QString externalId(int person) {
    constexpr int kDigits = 4;
    return u"D-%1"_s.arg(person + 1, kDigits, 10, QLatin1Char('0'));
}

Result<QString> drawGallery(const PeopleDrawer& people, int count, const Words& words, const QString& path,
                            Job& job) {
    const QDir folder(path);
    if (!QDir().mkpath(path))
        return fail(ErrorCode::WriteFailed, path);
    std::vector<Status> drawn(static_cast<size_t>(count));
    std::vector<int> numbers(static_cast<size_t>(count));
    std::iota(numbers.begin(), numbers.end(), 0);
    QtConcurrent::blockingMap(numbers, [&](const int& person) {
        job.waitWhilePaused();
        if (job.token().isCancelled())
            return;
        drawn[size_t(person)] = drawOne(people, person, folder);
        job.advance(1, fileName(person));
    });
    if (job.token().isCancelled())
        return fail(ErrorCode::Cancelled);
    for (const Status& status : drawn)
        if (!status)
            return fail(status);
    return writeTable(people, count, words, folder);
}

} // namespace sl::demo
