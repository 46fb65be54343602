// SPDX-License-Identifier: Apache-2.0
#include "engine/session/workspace.h"
#include "engine/store/connection/transaction.h"
#include "engine/store/gallery/personrepository.h"
#include "tests/support/workspacefixture.h"
#include "widgets/models/enrolproblemmodel.h"
#include "widgets/models/personmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace sl;
using namespace sl::widgets;

namespace {

constexpr int kPersons = 1000;

QString asText(const QList<int>& rows) {
    QStringList texts;
    for (const int row : rows)
        texts.append(QString::number(row));
    return texts.join(QLatin1Char(' '));
}

QString text(const QModelIndex& index, int role = PersonModel::ExternalIdRole) {
    return index.data(role).toString();
}

} // namespace

/// The model over a real workspace whose database holds 1,000 persons.
class TestPersonModel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        workspace::NewWorkspace request;
        request.folder = m_folder.filePath(u"workspace"_s);
        request.agency = u"Harbour Police"_s;
        request.firstUser = {u"ruiz"_s, u"Ana Ruiz"_s, Role::Supervisor, u"a long enough password"_s};
        m_environment.modelsFolder = m_folder.filePath(u"none"_s);
        SL_VERIFY(session::Workspace::create(request, m_environment));
        const auto database = store::Database::open(request.folder + u"/workspace.sqlite"_s);
        SL_VERIFY(database);
        auto transaction = store::Transaction::begin(**database);
        SL_VERIFY(transaction);
        store::PersonRepository persons(**database);
        for (int i = 0; i < kPersons; ++i) {
            PersonRecord person;
            person.externalId = u"P-%1"_s.arg(i, 4, 10, QLatin1Char('0'));
            person.name = i % 10 == 0 ? u"Zoë Tenth %1"_s.arg(i) : QString();
            person.sex = i % 2 == 0 ? u"F"_s : u"M"_s;
            person.createdAt = QDateTime(QDate(2026, 1, 2), QTime(3, 4), Qt::UTC);
            SL_VERIFY(persons.insert(person));
        }
        SL_VERIFY(transaction->commit());
    }

    void init() {
        auto opened = session::Workspace::open(m_folder.filePath(u"workspace"_s), m_environment);
        SL_VERIFY(opened);
        m_workspace = std::move(*opened);
        SL_VERIFY(sl::test::waitFor(m_workspace->logIn(u"ruiz"_s, u"a long enough password"_s)));
        m_model = std::make_unique<PersonModel>(m_workspace->gallery(), 128);
    }

    void cleanup() {
        m_model.reset();
        m_workspace.reset();
    }

    void knowsItsLengthBeforeItsRows() {
        const QAbstractItemModelTester tester(m_model.get());
        QSignalSpy counted(m_model.get(), &PersonModel::counted);
        m_model->setQuery({});
        QTRY_COMPARE(counted.count(), 1);
        QCOMPARE(m_model->rowCount(), kPersons);
        QTRY_COMPARE(text(m_model->index(0)), u"P-0000"_s);
        QTRY_COMPARE(text(m_model->index(999)), u"P-0999"_s);
        QTRY_COMPARE(text(m_model->index(500)), u"P-0500"_s);
        QCOMPARE(text(m_model->index(500), PersonModel::NameRole), u"Zoë Tenth 500"_s);
        QVERIFY(m_model->person(m_model->index(500)).isValid());
        QVERIFY(!m_model->person({}).isValid());
    }

    void readsOnlyThePagesLookedAt() {
        QSignalSpy counted(m_model.get(), &PersonModel::counted);
        m_model->setQuery({});
        QTRY_COMPARE(counted.count(), 1);
        QSignalSpy changed(m_model.get(), &PersonModel::dataChanged);
        m_model->index(700).data(Qt::DisplayRole);
        QTRY_VERIFY(!changed.isEmpty());
        QCOMPARE(changed.first().at(0).toModelIndex().row(), 700);
        QCOMPARE(changed.first().at(1).toModelIndex().row(), 799);
    }

    void aFastScrollReadsWhereItEndsFirst() {
        QSignalSpy counted(m_model.get(), &PersonModel::counted);
        m_model->setQuery({});
        QTRY_COMPARE(counted.count(), 1);
        QList<int> read;
        connect(m_model.get(), &PersonModel::dataChanged, this,
                [&](const QModelIndex& first) { read.append(first.row()); });
        for (int row = 150; row < kPersons; row += PersonModel::kPageSize)
            m_model->index(row).data(Qt::DisplayRole);
        QTRY_COMPARE(read.size(), 9);
        const QList<int> asked{100, 200, 900, 800, 700, 600, 500, 400, 300};
        for (qsizetype i = 0; i < asked.size(); ++i) // of those under way at once either may come first
            QVERIFY2(qAbs(read.indexOf(asked[i]) - i) < PersonModel::kAtOnce, qPrintable(asText(read)));
    }

    void dropsAnswersToAnOlderQuery() {
        PersonQuery women;
        women.filter.sex = u"F"_s;
        PersonQuery zoe;
        zoe.text = u"zoe"_s;
        QSignalSpy counted(m_model.get(), &PersonModel::counted);
        m_model->setQuery({});
        m_model->setQuery(women);
        m_model->setQuery(zoe);
        const auto last = m_workspace->gallery().count({}); // answered after all three
        QTRY_VERIFY(last.isFinished());
        QTRY_VERIFY(!counted.isEmpty() && counted.constLast().constFirst() == 100);
        QCoreApplication::processEvents();
        QCOMPARE(counted.constLast().constFirst().toInt(), 100);
        QCOMPARE(m_model->rowCount(), 100);
        QTRY_COMPARE(text(m_model->index(99)), u"P-0990"_s);
    }

    void aRefreshKeepsWhatIsShown() {
        m_model->setQuery({});
        QTRY_COMPARE(m_model->rowCount(), kPersons);
        QTRY_COMPARE(text(m_model->index(3)), u"P-0003"_s);
        QSignalSpy reset(m_model.get(), &PersonModel::modelReset);
        QSignalSpy counted(m_model.get(), &PersonModel::counted);
        m_model->refresh();
        QCOMPARE(text(m_model->index(3)), u"P-0003"_s);
        QTRY_COMPARE(counted.count(), 1);
        QCOMPARE(text(m_model->index(3)), u"P-0003"_s);
        QVERIFY(reset.isEmpty());
    }

    void rowsFollowARemovalWithoutBeingReadAgain() {
        QSignalSpy counted(m_model.get(), &PersonModel::counted);
        m_model->setQuery({});
        QTRY_COMPARE(counted.count(), 1);
        QTRY_COMPARE(text(m_model->index(5)), u"P-0005"_s);
        const auto fourth = m_model->person(m_model->index(4));
        SL_VERIFY(sl::test::waitFor(m_workspace->gallery().removePerson(fourth, u"s. 63D"_s)));
        m_model->refresh();
        QTRY_COMPARE(counted.count(), 2);
        QCOMPARE(m_model->rowCount(), kPersons - 1);
        QCOMPARE(text(m_model->index(4)), u"P-0005"_s);
        QTRY_COMPARE(text(m_model->index(998)), u"P-0999"_s);
    }

    void aCsvStartsNoFormula_data() {
        QTest::addColumn<QString>("name");
        for (const char* name : {"=HYPERLINK(\"x\").jpg", "+1.jpg", "-1.jpg", "@a.jpg", "\tb.jpg"})
            QTest::newRow(name) << QString::fromUtf8(name);
    }
    void aCsvStartsNoFormula() {
        QFETCH(QString, name);
        EnrolProblemModel problems;
        problems.setProblems({{name, name, {ErrorCode::FileEmpty, name, {}}}});
        const auto line = QString::fromUtf8(problems.toCsv().split('\n').at(1));
        const QString quoted = QString(name).replace(u"\""_s, u"\"\""_s);
        QVERIFY2(line.startsWith(u"'"_s + name) || line.startsWith(u"\"'"_s + quoted), qPrintable(line));
    }

    void problemsBecomeCsv() {
        EnrolProblemModel problems;
        const QAbstractItemModelTester tester(&problems);
        problems.setProblems({{u"a, \"b\".jpg"_s, u"7"_s, {ErrorCode::FileEmpty, {}, {}}}});
        QCOMPARE(problems.rowCount(), 1);
        const auto lines = problems.toCsv().split('\n');
        QCOMPARE(lines.at(0), QByteArray("\xef\xbb\xbf"
                                         "File,Person,Reason,Code\r"));
        QVERIFY2(lines.at(1).startsWith("\"a, \"\"b\"\".jpg\",7,"), lines.at(1).constData());
        QVERIFY2(lines.at(1).endsWith(",FileEmpty\r"), lines.at(1).constData());
        const QString name = u"1.jpg"_s, place = u"list.csv:7"_s;
        problems.setProblems({{u"/in/7/"_s + name, {}, {ErrorCode::FileEmpty, name, {}}},
                              {name, {}, {ErrorCode::TableRowInvalid, place, {}}}});
        const auto reason = [&](int row) {
            return problems.index(row, EnrolProblemModel::Reason).data().toString();
        };
        QVERIFY2(reason(0).startsWith(u"The file is empty"_s), qPrintable(reason(0)));
        QVERIFY2(reason(1).startsWith(place + u": This row"_s), qPrintable(reason(1)));
    }

private:
    QTemporaryDir m_folder;
    workspace::Environment m_environment;
    std::unique_ptr<session::Workspace> m_workspace;
    std::unique_ptr<PersonModel> m_model;
};

QTEST_GUILESS_MAIN(TestPersonModel)
#include "tst_personmodel.moc"
