// SPDX-License-Identifier: Apache-2.0
#include "widgets/actions/actiontable.h"
#include "widgets/style/icon.h"

#include <QHash>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

using namespace sl::widgets;

class TestActionTable : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void idsAreUniqueAndEveryCommandIsDescribed() {
        QSet<QString> ids;
        const QStringList icons = iconNames();
        for (const ActionSpec& spec : ActionTable::specs()) {
            const QString id = QString::fromLatin1(spec.id);
            QVERIFY2(!ids.contains(id), spec.id);
            ids.insert(id);
            QVERIFY2(*spec.text, spec.id);
            QVERIFY2(QString::fromUtf8(spec.tip).endsWith(QLatin1Char('.')), spec.id);
            QVERIFY2(*spec.category, spec.id);
            QVERIFY2(icons.contains(QString::fromLatin1(spec.icon)), spec.id);
        }
    }

    void keysAreReadable() {
        for (const ActionSpec& spec : ActionTable::specs()) {
            for (const QKeySequence& key : ActionTable::keys(spec)) {
                QVERIFY2(!key.isEmpty(), spec.id);
                QVERIFY2(key[0].key() != Qt::Key_unknown, spec.id);
            }
        }
    }

    /// Two commands that can be enabled at once never share a key.
    void keysDoNotConflict() {
        const QStringList pages = ActionTable::pageAreas();
        QHash<QKeySequence, const ActionSpec*> seen;
        for (const ActionSpec& spec : ActionTable::specs()) {
            for (const QKeySequence& key : ActionTable::keys(spec)) {
                const ActionSpec* other = seen.value(key);
                const bool apart = other && pages.contains(ActionTable::area(*other)) &&
                                   pages.contains(ActionTable::area(spec)) &&
                                   ActionTable::area(*other) != ActionTable::area(spec);
                QVERIFY2(!other || apart, qPrintable(u"%1 and %2 share %3"_s.arg(
                                              QString::fromLatin1(spec.id),
                                              QString::fromLatin1(other ? other->id : ""), key.toString())));
                seen.insert(key, &spec);
            }
        }
    }

    void aTableHasAnActionForEverySpec() {
        const ActionTable table;
        for (const ActionSpec& spec : ActionTable::specs()) {
            const QAction* action = table.action(spec.id);
            QCOMPARE(action->objectName(), QString::fromLatin1(spec.id));
            QVERIFY2(!action->text().isEmpty(), spec.id);
            QVERIFY2(!action->icon().isNull(), spec.id);
            QCOMPARE(action->shortcuts(), ActionTable::keys(spec));
            if (!action->shortcut().isEmpty())
                QVERIFY2(action->toolTip().contains(action->shortcut().toString(QKeySequence::NativeText)),
                         spec.id);
        }
        QCOMPARE(table.actions().size(), static_cast<qsizetype>(ActionTable::specs().size()));
    }

    void anInactiveAreaKeepsWhatItsPageDecided() {
        ActionTable table;
        QAction* compare = table.action("candidates.compare");
        QAction* search = table.action("probe.search");
        search->setEnabled(false);
        table.setAreaActive(u"candidates"_s, false);
        table.setAreaActive(u"probe"_s, false);
        QVERIFY(!compare->isEnabled());
        compare->setEnabled(true); // the page may say so while it is out of sight
        QVERIFY(!compare->isEnabled());
        table.setAreaActive(u"candidates"_s, true);
        table.setAreaActive(u"probe"_s, true);
        QVERIFY(compare->isEnabled());
        QVERIFY(!search->isEnabled());
    }
};

QTEST_MAIN(TestActionTable)
#include "tst_actiontable.moc"
