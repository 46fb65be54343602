// SPDX-License-Identifier: Apache-2.0
// The words of the program, wherever a user can read them: forbidden ones are nowhere, and the sentence that
// says what a candidate is stands where it must.

#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

const auto kRoot = QStringLiteral(SECONDLOOK_SOURCE_DIR);
const auto kSentence = u"A candidate is an investigative lead, not a positive identification."_s;

/// A piece of text and where it stands.
struct Text {
    QString place; ///< "widgets/review/x.cpp:12"
    QString text;
};

struct Rule {
    QString name;
    QRegularExpression pattern;
};

QRegularExpression words(const QString& pattern) {
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption |
                                           QRegularExpression::UseUnicodePropertiesOption);
}

/// Words that no text of that language may hold: a score is a similarity, never a probability of
/// identity.
QList<Rule> forbidden(const QString& language) {
    QList<Rule> rules{
        {u"percentage of identity"_s,
         words(u"%\\s*(?:de\\s+)?(match|identi|similar|ähnlich|übereinstimm|coinciden|semejan)"_s)},
    };
    if (language == u"en"_s)
        rules += {{u"hit"_s, words(u"\\bhits?\\b"_s)},
                  {u"identified"_s, words(u"\\bidentified\\b"_s)},
                  {u"match as a result"_s, words(u"\\b(a|the|no|possible|positive) match\\b"_s)},
                  {u"confidence"_s, words(u"\\bconfiden(ce|t)\\b"_s)},
                  {u"probability of identity"_s,
                   words(u"\\b(probability|likelihood|chance)\\b[^.]*\\b(same person|identity|match)"_s)}};
    if (language == u"de"_s)
        rules += {{u"Treffer"_s, words(u"\\bTreffer"_s)},
                  {u"identifiziert"_s, words(u"\\bidentifiziert"_s)},
                  {u"Konfidenz"_s, words(u"\\bKonfidenz"_s)}};
    if (language == u"es"_s)
        rules += {{u"acierto"_s, words(u"\\baciertos?\\b"_s)},
                  {u"identificado"_s, words(u"\\bidentificad[oa]s?\\b"_s)},
                  {u"confianza"_s, words(u"\\bconfianza\\b"_s)}};
    return rules;
}

QByteArray readAll(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList filesOf(const QStringList& folders, const QStringList& patterns) {
    QStringList files;
    for (const QString& folder : folders)
        for (QDirIterator it(kRoot + QLatin1Char('/') + folder, patterns, QDir::Files,
                             QDirIterator::Subdirectories);
             it.hasNext();)
            files.append(it.next());
    files.sort();
    return files;
}

QString shortPlace(const QString& path, qsizetype line) {
    return path.mid(kRoot.size() + 1) + QLatin1Char(':') + QString::number(line);
}

/// The string literals of a C++ file; those that only white space parts are one, as the compiler reads them.
QList<Text> literalsOf(const QString& path) {
    static const QRegularExpression token(
        u"//[^\\n]*|/\\*.*?\\*/"
        "|^\\s*#\\s*include[^\\n]*|'(?:\\\\.|[^'\\\\\\n])'|\"((?:\\\\.|[^\"\\\\\\n])*)\""_s,
        QRegularExpression::DotMatchesEverythingOption | QRegularExpression::MultilineOption);
    const QString source = QString::fromUtf8(readAll(path));
    QList<Text> literals;
    qsizetype end = -1;
    for (auto it = token.globalMatch(source); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        if (match.capturedStart(1) < 0)
            continue;
        const bool continues =
            end >= 0 && QStringView(source).sliced(end, match.capturedStart() - end).trimmed().isEmpty();
        if (continues)
            literals.last().text += match.captured(1);
        else
            literals.append(
                {shortPlace(path, QStringView(source).first(match.capturedStart()).count(u'\n') + 1),
                 match.captured(1)});
        end = match.capturedEnd();
    }
    return literals;
}

/// One entry of a .ts file.
struct Message {
    QString place;
    QString source;
    bool plural = false;
    bool finished = false;
    QStringList forms; ///< as many as the language has numbers when plural, otherwise one
};

QList<Message> messagesOf(const QString& path) {
    QList<Message> messages;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return messages;
    for (QXmlStreamReader xml(&file); !xml.atEnd(); xml.readNext()) {
        if (!xml.isStartElement())
            continue;
        const bool translation = xml.name() == u"translation"_s;
        if (xml.name() == u"message"_s)
            messages.append({shortPlace(path, xml.lineNumber()),
                             {},
                             xml.attributes().value(u"numerus"_s) == u"yes"_s,
                             false,
                             {}});
        else if (xml.name() == u"source"_s)
            messages.last().source = xml.readElementText();
        else if (translation)
            messages.last().finished = !xml.attributes().hasAttribute(u"type"_s);
        if (xml.name() == u"numerusform"_s || (translation && !messages.last().plural))
            messages.last().forms.append(xml.readElementText());
    }
    return messages;
}

/// What a .ts file says in its own language; sources are read from the code.
QList<Text> translationsOf(const QString& path) {
    QList<Text> texts;
    for (const Message& message : messagesOf(path))
        for (const QString& form : message.forms)
            texts.append({message.place, form});
    return texts;
}

/// The catalogues that hold every text; the English one holds plurals only.
QStringList fullCatalogues() {
    return filesOf({u"translations"_s}, {u"*.ts"_s}).filter(QRegularExpression(u"_(?!en)\\w+\\.ts$"_s));
}

/// In alphabetical order, each as often as it stands there: "%1", "%1", "%n".
QStringList placeholdersOf(const QString& text) {
    static const QRegularExpression placeholder(u"%(\\d+|n)"_s);
    QStringList found;
    for (auto it = placeholder.globalMatch(text); it.hasNext();)
        found.append(it.next().captured());
    found.sort();
    return found;
}

/// The forms that do not have the placeholders of the source. A singular may say "the file" for "%n files".
QStringList formsWithOtherPlaceholders(const Message& message) {
    QStringList wrong;
    for (const QString& form : message.forms) {
        QStringList wanted = placeholdersOf(message.source);
        QStringList found = placeholdersOf(form);
        if (message.plural && &form == &message.forms.first())
            for (QStringList* list : {&wanted, &found})
                list->removeAll(u"%n"_s);
        if (found != wanted)
            wrong.append(form);
    }
    return wrong;
}

QString leadSentenceOfReport(const QString& path) {
    return QJsonDocument::fromJson(readAll(path)).object().value(u"document.leadSentence"_s).toString();
}

QList<Text> entriesOf(const QString& path) {
    QList<Text> texts;
    const QJsonObject object = QJsonDocument::fromJson(readAll(path)).object();
    for (auto it = object.begin(); it != object.end(); ++it)
        texts.append({path.mid(kRoot.size() + 1) + QLatin1Char(' ') + it.key(), it->toString()});
    return texts;
}

/// "secondlook_de.ts" and "texts_de.json" are in German.
QString languageOf(const QString& path) {
    return path.section(QLatin1Char('_'), -1).section(QLatin1Char('.'), 0, 0);
}

QStringList breaches(const QList<Text>& texts, const QString& language) {
    QStringList found;
    for (const Rule& rule : forbidden(language))
        for (const Text& text : texts)
            if (text.text.contains(rule.pattern))
                found.append(u"%1: %2: \"%3\""_s.arg(text.place, rule.name, text.text));
    return found;
}

QString report(const QStringList& lines) {
    return QLatin1Char('\n') + lines.join(QLatin1Char('\n'));
}

} // namespace

class TestTexts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theLintSeesWhatItShould() {
        for (const char* bad : {"1 hit found", "The man was identified", "97 % match", "Confidence: high",
                                "%1% similar", "No match", "the probability that it is the same person"})
            QVERIFY2(!breaches({{u"x"_s, QString::fromUtf8(bad)}}, u"en"_s).isEmpty(), bad);
        for (const char* good :
             {"not a positive identification", "architecture", "Similarity %1", "%1 % of the import",
              "in %1 searches for people who are not in this gallery"})
            QCOMPARE(breaches({{u"x"_s, QString::fromUtf8(good)}}, u"en"_s), QStringList());
    }

    void theLintSeesOtherLanguages_data() {
        QTest::addColumn<QString>("language");
        for (const auto& [language, bad] : {std::pair{"de", "1 Treffer"},
                                            {"de", "Der Mann ist identifiziert"},
                                            {"de", "Konfidenz: hoch"},
                                            {"de", "%1% ähnlich"},
                                            {"es", "1 acierto"},
                                            {"es", "La persona fue identificada"},
                                            {"es", "nivel de confianza"},
                                            {"es", "97 % de coincidencia"}})
            QTest::newRow(bad) << QString::fromLatin1(language);
    }
    void theLintSeesOtherLanguages() {
        QFETCH(QString, language);
        const QString bad = QString::fromUtf8(QTest::currentDataTag());
        QVERIFY(!breaches({{u"x"_s, bad}}, language).isEmpty());
    }

    void sourcesSayNothingForbidden() {
        QStringList found;
        int literals = 0;
        for (const QString& path : filesOf({u"widgets"_s, u"app"_s}, {u"*.h"_s, u"*.cpp"_s})) {
            const QList<Text> texts = literalsOf(path);
            literals += static_cast<int>(texts.size());
            found += breaches(texts, u"en"_s);
        }
        QVERIFY2(literals > 200, "the sources were not read");
        QVERIFY2(found.isEmpty(), qPrintable(report(found)));
    }

    void translationsSayNothingForbidden() {
        QStringList found;
        const QStringList files = filesOf({u"translations"_s}, {u"*.ts"_s});
        QVERIFY(!files.isEmpty());
        for (const QString& path : files)
            found += breaches(translationsOf(path), languageOf(path));
        QVERIFY2(found.isEmpty(), qPrintable(report(found)));
    }

    void cataloguesAreComplete() {
        QStringList lacking;
        QCOMPARE(fullCatalogues().size(), 2);
        for (const QString& path : fullCatalogues()) {
            const QList<Message> messages = messagesOf(path);
            QVERIFY2(messages.size() > 500, qPrintable(path));
            for (const Message& message : messages)
                if (!message.finished || message.forms.size() != (message.plural ? 2 : 1) ||
                    message.forms.contains(QString()))
                    lacking.append(u"%1: \"%2\""_s.arg(message.place, message.source));
        }
        QVERIFY2(lacking.isEmpty(), qPrintable(report(lacking)));
    }

    void translationsKeepThePlaceholders() {
        QStringList wrong;
        for (const QString& path : filesOf({u"translations"_s}, {u"*.ts"_s}))
            for (const Message& message : messagesOf(path))
                for (const QString& form : formsWithOtherPlaceholders(message))
                    wrong.append(u"%1: \"%2\": \"%3\""_s.arg(message.place, message.source, form));
        QVERIFY2(wrong.isEmpty(), qPrintable(report(wrong)));
    }

    void translationsSayTheSentenceOfTheReport() {
        for (const QString& path : fullCatalogues()) {
            const QString inReport =
                leadSentenceOfReport(kRoot + u"/resources/report/texts_%1.json"_s.arg(languageOf(path)));
            QStringList inWindow;
            for (const Message& message : messagesOf(path))
                if (message.source == kSentence)
                    inWindow += message.forms;
            QCOMPARE(inWindow, QStringList{inReport});
        }
    }

    void reportTextsSayNothingForbidden() {
        QStringList found;
        const QStringList files = filesOf({u"resources/report"_s}, {u"texts_*.json"_s});
        QVERIFY(!files.isEmpty());
        for (const QString& path : files) {
            const QList<Text> texts = entriesOf(path);
            QVERIFY2(!texts.isEmpty(), qPrintable(path));
            found += breaches(texts, languageOf(path));
        }
        QVERIFY2(found.isEmpty(), qPrintable(report(found)));
    }

    void everyReportLanguageHasTheSentence() {
        for (const QString& path : filesOf({u"resources/report"_s}, {u"texts_*.json"_s})) {
            const QString sentence = leadSentenceOfReport(path);
            QVERIFY2(!sentence.isEmpty(), qPrintable(path));
            if (languageOf(path) == u"en"_s)
                QCOMPARE(sentence, kSentence);
        }
    }

    /// Text set on a widget goes through a translator: a literal with a word in it does not.
    void widgetsSetNoUntranslatedText() {
        static const QRegularExpression untranslated(
            u"\\b(setText|setWindowTitle|setToolTip|setStatusTip|setPlaceholderText|"
            "setAccessibleName|setTitle)\\("
            "((QStringLiteral|QLatin1String|QString::from\\w+)\\(|u)\"[^\"]*\\p{L}{3,}"_s);
        QStringList found;
        for (const QString& path : filesOf({u"widgets"_s, u"app/gui"_s}, {u"*.cpp"_s})) {
            const QString source = QString::fromUtf8(readAll(path));
            for (auto it = untranslated.globalMatch(source); it.hasNext();) {
                const QRegularExpressionMatch match = it.next();
                found.append(
                    shortPlace(path, source.first(match.capturedStart()).count(QLatin1Char('\n')) + 1) +
                    u": "_s + match.captured());
            }
        }
        QVERIFY2(found.isEmpty(), qPrintable(report(found)));
    }
};

QTEST_GUILESS_MAIN(TestTexts)
#include "tst_texts.moc"
