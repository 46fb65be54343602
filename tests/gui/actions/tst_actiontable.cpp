// SPDX-License-Identifier: Apache-2.0
#include "widgets/actions/actiontable.h"
#include "widgets/style/icon.h"

#include <QHash>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

using namespace sl::widgets;

class TestActionTable : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void idsAreUniqueAndEveryCommandIsDescribed() {
        QSet<QString> ids;
        QHash<QString, Area> areas;
        const QStringList icons = iconNames();
        for (const ActionSpec& spec : ActionTable::specs()) {
            const QString id = QString::fromLatin1(spec.objectName);
            QVERIFY2(!ids.contains(id), spec.objectName);
            ids.insert(id);
            const QString area = id.section(QLatin1Char('.'), 0, 0);
            const auto known = areas.constFind(area);
            QVERIFY2(known == areas.constEnd() || *known == spec.area, spec.objectName);
            areas.insert(area, spec.area);
            QVERIFY2(*spec.text, spec.objectName);
            QVERIFY2(QString::fromUtf8(spec.tip).endsWith(QLatin1Char('.')), spec.objectName);
            QVERIFY2(*spec.category, spec.objectName);
            QVERIFY2(icons.contains(QString::fromLatin1(spec.icon)), spec.objectName);
        }
    }

    void keysAreReadable() {
        for (const ActionSpec& spec : ActionTable::specs()) {
            for (const QKeySequence& key : ActionTable::keys(spec)) {
                QVERIFY2(!key.isEmpty(), spec.objectName);
                QVERIFY2(key[0].key() != Qt::Key_unknown, spec.objectName);
            }
        }
    }

    /// Two commands that can be enabled at once never share a key.
    void keysDoNotConflict() {
        const auto isPage = [pages = ActionTable::pageAreas()](Area area) {
            return std::find(pages.begin(), pages.end(), area) != pages.end();
        };
        QHash<QKeySequence, const ActionSpec*> seen;
        for (const ActionSpec& spec : ActionTable::specs()) {
            for (const QKeySequence& key : ActionTable::keys(spec)) {
                const ActionSpec* other = seen.value(key);
                const bool isElsewhere = other && other->area != spec.area;
                const bool ofList = isElsewhere && // whose keys are its own
                                    (other->area == Area::Checklist || spec.area == Area::Checklist);
                const bool apart = isElsewhere && (ofList || (isPage(other->area) && isPage(spec.area)));
                QVERIFY2(!other || apart,
                         qPrintable(u"%1 and %2 share %3"_s.arg(
                             QString::fromLatin1(spec.objectName),
                             QString::fromLatin1(other ? other->objectName : ""), key.toString())));
                seen.insert(key, &spec);
            }
        }
    }

    void aTableHasAnActionForEverySpec() {
        const ActionTable table;
        for (const ActionSpec& spec : ActionTable::specs()) {
            const QAction* action = table.action(spec.command);
            QCOMPARE(action->objectName(), QString::fromLatin1(spec.objectName));
            QVERIFY2(!action->text().isEmpty(), spec.objectName);
            QVERIFY2(!action->icon().isNull(), spec.objectName);
            QCOMPARE(action->shortcuts(), ActionTable::keys(spec));
            if (!action->shortcut().isEmpty())
                QVERIFY2(action->toolTip().contains(action->shortcut().toString(QKeySequence::NativeText)),
                         spec.objectName);
        }
        QCOMPARE(table.actions().size(), static_cast<qsizetype>(ActionTable::specs().size()));
    }

    void anInactiveAreaKeepsWhatItsPageDecided() {
        ActionTable table;
        QAction* compare = table.action(Command::CandidatesCompare);
        QAction* search = table.action(Command::ProbeSearch);
        search->setEnabled(false);
        table.setAreaActive(Area::Candidates, false);
        table.setAreaActive(Area::Probe, false);
        QVERIFY(!compare->isEnabled());
        compare->setEnabled(true); // the page may say so while it is out of sight
        QVERIFY(!compare->isEnabled());
        table.setAreaActive(Area::Candidates, true);
        table.setAreaActive(Area::Probe, true);
        QVERIFY(compare->isEnabled());
        QVERIFY(!search->isEnabled());
    }
};

QTEST_MAIN(TestActionTable)
#include "tst_actiontable.moc"
