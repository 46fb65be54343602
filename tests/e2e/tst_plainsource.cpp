// SPDX-License-Identifier: Apache-2.0
// The source of the window: text of strangers gets into labels, tool tips and dialogs through the helpers
// that show it as it is, and nowhere else.

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const auto kRoot = QStringLiteral(SECONDLOOK_SOURCE_DIR);

struct Rule {
    QString name;
    QRegularExpression forbidden;
    QStringList except; ///< the helpers themselves
};

QList<Rule> rules() {
    const auto rule = [](const char* name, const char* pattern, const QStringList& except = {}) {
        return Rule{QString::fromLatin1(name), QRegularExpression(QString::fromLatin1(pattern)), except};
    };
    const auto label = u"widgets/controls/plainlabel."_s;
    const auto prompts = u"widgets/actions/dialogprompts.cpp"_s;
    const auto card = u"widgets/settings/cardview."_s;
    return {
        rule("a label is a PlainLabel",
             "\\bQLabel\\s*[({]|\\bnew\\s+QLabel\\b|(public|private)\\s+QLabel\\b|"
             "\\bQLabel\\s+\\w+\\s*[;({=]|make_unique<\\s*QLabel\\b",
             {label}),
        rule("a label stays plain", "\\bsetTextFormat\\s*\\(", {label, prompts}),
        rule("a tool tip is a plainToolTip()",
             "\\bsetToolTip\\s*\\((?!\\s*plainToolTip\\()(?![^;]*(->|\\.)toolTip\\(\\)\\s*\\)\\s*;)"),
        rule("an item's tip is a plainToolTip()",
             "\\bset(Item)?Data\\s*\\((?=[^;]*\\bToolTipRole\\b)(?![^;]*\\bplainToolTip\\()"),
        rule("no other way to show a tip", "\\bsetWhatsThis\\b|\\bQWhatsThis\\b|\\bQToolTip::showText\\b"),
        rule("dialogs are opened by Prompts",
             "\\b(QMessageBox|QInputDialog|QErrorMessage|QProgressDialog)\\b", {prompts}),
        rule("nothing is read as HTML or Markdown",
             "\\bsetHtml\\b|\\bsetMarkdown\\b|\\binsertHtml\\b|\\bappendHtml\\b|\\bQTextBrowser\\b|"
             "\\bQTextEdit\\b|\\bQStaticText\\b|\\bQTextDocument\\b",
             {card}),
    };
}

/// Without comments and without what stands in quotes; lines stay lines.
QString codeOf(const QString& source) {
    static const QRegularExpression token(
        u"//[^\\n]*|/\\*.*?\\*/|'(?:\\\\.|[^'\\\\\\n])'|\"(?:\\\\.|[^\"\\\\\\n])*\""_s,
        QRegularExpression::DotMatchesEverythingOption);
    QString code;
    qsizetype end = 0;
    for (auto it = token.globalMatch(source); it.hasNext();) {
        const auto match = it.next();
        code += QStringView(source).sliced(end, match.capturedStart() - end);
        code += match.captured().startsWith(QLatin1Char('/'))
                    ? QString(match.captured().count(QLatin1Char('\n')), QLatin1Char('\n'))
                    : u"\"\""_s;
        end = match.capturedEnd();
    }
    code += QStringView(source).sliced(end);
    return code;
}

/// "widgets/x.cpp:12: what the rule says"
QStringList offences(const QString& place, const QString& source) {
    const QString code = codeOf(source);
    QStringList found;
    for (const Rule& rule : rules()) {
        const bool excepted = std::any_of(rule.except.begin(), rule.except.end(),
                                          [&](const QString& helper) { return place.startsWith(helper); });
        for (auto it = rule.forbidden.globalMatch(code); !excepted && it.hasNext();) {
            const auto line = QStringView(code).first(it.next().capturedStart()).count(QLatin1Char('\n')) + 1;
            found.append(u"%1:%2: %3"_s.arg(place).arg(line).arg(rule.name));
        }
    }
    if (place.startsWith(u"widgets/models/"_s) && code.contains(u"ToolTipRole"_s) &&
        !code.contains(u"plainToolTip("_s))
        found.append(place + u": the tips of a model are plainToolTip()s"_s);
    return found;
}

} // namespace

class TestPlainSource : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theHelpersAreTheOnlyWay() {
        QStringList found;
        int files = 0;
        for (const char* folder : {"widgets", "app"}) {
            for (QDirIterator it(kRoot + QLatin1Char('/') + QLatin1String(folder), {u"*.cpp"_s, u"*.h"_s},
                                 QDir::Files, QDirIterator::Subdirectories);
                 it.hasNext(); ++files) {
                QFile file(it.next());
                QVERIFY(file.open(QIODevice::ReadOnly));
                found += offences(file.fileName().mid(kRoot.size() + 1), QString::fromUtf8(file.readAll()));
            }
        }
        QVERIFY(files > 100);
        QVERIFY2(found.isEmpty(), qPrintable(found.join(QLatin1Char('\n'))));
    }

    void theRulesFindWhatTheyAreFor_data() {
        QTest::addColumn<QString>("code");
        QTest::addColumn<bool>("fine");
        for (const char* bad :
             {"auto* x = new QLabel;", "x(new QLabel(tr(\"a\")))", "class A : public QLabel {",
              "QLabel label(name);", "A::A(QWidget* p) : QLabel(p) {}", "b->setToolTip(name);",
              "b->setToolTip(tr(\"x %1\").arg(name));", "setToolTip(\n    name);",
              "list->setItemData(0, name, Qt::ToolTipRole);", "item->setData(Qt::ToolTipRole, name);",
              "label->setTextFormat(Qt::RichText);", "new QMessageBox(parent)", "QInputDialog::getText(this)",
              "b->setWhatsThis(name);", "QToolTip::showText(p, name);", "view->setHtml(name);",
              "QTextEdit* edit;", "document->setMarkdown(name);"})
            QTest::newRow(bad) << QString::fromLatin1(bad) << false;
        for (const char* good :
             {"auto* x = new PlainLabel;", "QLabel* m_text;", "class QLabel;", "const QLabel& label",
              "findChild<QLabel*>(name)", "b->setToolTip(plainToolTip(name));",
              "b->setToolTip(\n    plainToolTip(name));", "setToolTip(m_action->toolTip());",
              "b->setToolTip(actions.action(\"a.b\")->toolTip());", "// new QLabel", "tr(\"new QLabel\")",
              "item->setData(0, name, Qt::UserRole);",
              "list->setItemData(0, plainToolTip(name), Qt::ToolTipRole);", "QPlainTextEdit* grounds;",
              "checkTip(b->toolTip());"})
            QTest::newRow(good) << QString::fromLatin1(good) << true;
    }
    void theRulesFindWhatTheyAreFor() {
        QFETCH(QString, code);
        QFETCH(bool, fine);
        QCOMPARE(offences(u"widgets/x.cpp"_s, code).isEmpty(), fine);
    }
};

QTEST_GUILESS_MAIN(TestPlainSource)
#include "tst_plainsource.moc"
