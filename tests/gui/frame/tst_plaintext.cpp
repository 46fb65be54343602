// SPDX-License-Identifier: Apache-2.0
// Whatever strangers wrote is shown as they wrote it: every label, tool tip, button and dialog of the real
// window, in a workspace whose every name is HTML.
#include "engine/demo/internal/drawing/facemodel.h"
#include "engine/demo/internal/drawing/peopledrawer.h"
#include "engine/session/casesession.h"
#include "engine/session/galleryservice.h"
#include "tests/support/actions.h"
#include "tests/support/drawnpeople.h"
#include "tests/support/guifixture.h"
#include "tests/support/workspacefixture.h"
#include "widgets/actions/dialogprompts.h"
#include "widgets/controls/elidedlabel.h"
#include "widgets/controls/plainlabel.h"
#include "widgets/frame/mainwindow.h"
#include "widgets/settings/cardview.h"
#include "widgets/text/plaintext.h"

#include <QAbstractItemView>
#include <QInputDialog>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMessageBox>
#include <QTextDocumentFragment>

using namespace sl;
using namespace sl::test;
using namespace sl::widgets;

namespace {

const QString kPassword = u"correct horse"_s;
const QString kPicture = u"<img src=\"/dev/zero\">"_s;
const QString kLink = u"<a href=\"file:///etc/passwd\">look</a>"_s;

/// A name as a stranger writes it: `what` tells the names apart.
QString named(const char* what, const QString& markup = kPicture) {
    return u"<b>x</b> %1 & co %2"_s.arg(QLatin1String(what), markup);
}

QString fileName(const char* what) { // no file name has a slash
    return u"<b>x %1 & co <img src=zero>.jpg"_s.arg(QLatin1String(what));
}

/// What a tool tip shows, as Qt will take it.
QString shownTip(const QString& tip) {
    return Qt::mightBeRichText(tip) ? QTextDocumentFragment::fromHtml(tip).toPlainText() : tip;
}

bool isMarkup(const QString& text) {
    return text.contains(u"<b"_s) || text.contains(u"<img"_s) || text.contains(u"<a "_s);
}

} // namespace

class TestPlainText : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<GuiFixture> m_fixture;
    std::unique_ptr<MainWindow> m_window;
    QString m_seen; ///< every text that was shown, one a line
    QStringList m_wrong;

    void checkTip(const QString& tip, const QString& where) {
        const QString shown = shownTip(tip);
        m_seen += shown + QLatin1Char('\n');
        // a tip that is HTML is one of ours, made from a text with markup, and shows that markup
        if (Qt::mightBeRichText(tip) && (plainToolTip(shown) != tip || !isMarkup(shown)))
            m_wrong.append(u"tool tip of %1: %2"_s.arg(where, tip));
    }

    void walk(const QAbstractItemModel& model, const QModelIndex& parent, const QString& where) {
        for (int row = 0; row < model.rowCount(parent); ++row) {
            for (int column = 0; column < model.columnCount(parent); ++column) {
                const QModelIndex index = model.index(row, column, parent);
                m_seen += index.data().toString() + QLatin1Char('\n');
                checkTip(index.data(Qt::ToolTipRole).toString(), where);
                if (column == 0)
                    walk(model, index, where);
            }
        }
    }

    void walk(const QWidget& widget) {
        const QString where =
            u"%1 “%2”"_s.arg(QString::fromLatin1(widget.metaObject()->className()), widget.objectName());
        checkTip(widget.toolTip(), where);
        checkTip(widget.whatsThis(), where);
        for (const QAction* action : widget.actions())
            checkTip(action->toolTip(), where);
        if (const auto* label = qobject_cast<const QLabel*>(&widget)) {
            m_seen += label->text() + QLatin1Char('\n');
            if (label->textFormat() != Qt::PlainText)
                m_wrong.append(u"%1 is no plain label: %2"_s.arg(where, label->text()));
        }
        if (const auto* label = qobject_cast<const ElidedLabel*>(&widget))
            m_seen += label->text() + QLatin1Char('\n');
        if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
            m_seen += QString(button->text())
                          .replace(u"&&"_s, u"\1"_s)
                          .remove(QLatin1Char('&'))
                          .replace(QLatin1Char('\1'), QLatin1Char('&')) +
                      QLatin1Char('\n');
        if (const auto* view = qobject_cast<const QAbstractItemView*>(&widget); view && view->model())
            walk(*view->model(), {}, where);
    }

    void walkWindow() {
        walk(*m_window);
        for (const QWidget* widget : m_window->findChildren<QWidget*>())
            walk(*widget);
    }

    void open(const char* action) {
        QTRY_VERIFY2(actionCalled(m_window->actions(), action)->isEnabled(), action);
        actionCalled(m_window->actions(), action)->trigger();
    }

    /// Until the window shows it: lists come from other threads.
    [[nodiscard]] bool shows(const QString& text) {
        return QTest::qWaitFor(
            [&] {
                walkWindow();
                return m_seen.contains(text);
            },
            20'000);
    }

    [[nodiscard]] QString pack() const {
        const QString folder = m_fixture->path(u"pack"_s);
        const QDir from(QStringLiteral(SECONDLOOK_STARTER));
        QDir().mkpath(folder);
        for (const QString& name : from.entryList(QDir::Files))
            QFile::copy(from.filePath(name), folder + QLatin1Char('/') + name);
        const QString manifest = folder + u"/manifest.json"_s;
        QFile file(manifest);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("no manifest");
        auto object = QJsonDocument::fromJson(file.readAll()).object();
        file.close();
        object.insert(u"name"_s, named("pack"));
        if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(object).toJson()) < 0)
            qFatal("cannot write the manifest");
        return folder;
    }

    void enrol(session::Workspace& workspace, const demo::PeopleDrawer& people) const {
        const QString folder = m_fixture->path(u"booking"_s);
        QByteArray table("person id,file,name,agency,source,lawful basis\n");
        for (int person = 0; person < 3; ++person) {
            const QString file = u"%1 %2"_s.arg(person).arg(fileName("portrait"));
            drawPortrait(people, person, 0, folder + QLatin1Char('/') + file);
            const auto quoted = [](const QString& text) {
                return QLatin1Char('"') + QString(text).replace(QLatin1Char('"'), u"\"\""_s) +
                       QLatin1Char('"');
            };
            const QStringList fields{u"%1 %2"_s.arg(named("number")).arg(person),
                                     file,
                                     named("name", kLink),
                                     named("agency"),
                                     named("source"),
                                     named("basis")};
            QStringList line;
            for (const QString& field : fields)
                line.append(quoted(field));
            table += line.join(QLatin1Char(',')).toUtf8() + '\n';
        }
        table += "\"" + fileName("row").toUtf8() + "\",\"" + fileName("missing").toUtf8() + "\",,,,\n";
        QFile csv(folder + u"/table.csv"_s);
        QVERIFY(csv.open(QIODevice::WriteOnly) && csv.write(table) == table.size());
        csv.close();
        const auto summary = waitFor(workspace.gallery().enrol(csv.fileName()).summary);
        SL_VERIFY(summary);
        QCOMPARE(summary->personsAdded, 3);
    }

    void workInTheCase(session::Workspace& workspace, const demo::PeopleDrawer& people) const {
        CaseRecord record;
        record.number = named("case");
        record.title = named("title", kLink);
        record.offenceType = named("offence");
        record.legalBasis = named("legal");
        record.requester = named("requester");
        record.purpose = named("purpose");
        SL_VERIFY(waitFor(workspace.createCase(record)));
        const auto session = waitFor(workspace.openCase(record.number));
        SL_VERIFY(session);
        const QString folder = m_fixture->path(u"stick/<img src="_s);
        drawPortrait(people, 1, 3, folder + u"/dev/"_s + fileName("media"));
        QFile text(folder + u"/dev/<b>no picture & co.txt"_s);
        QVERIFY(text.open(QIODevice::WriteOnly) && text.write("no picture") > 0);
        text.close();
        SL_VERIFY(waitFor((*session)->addMedia({m_fixture->path(u"stick"_s)}).summary));
        const auto media = waitFor((*session)->media());
        SL_VERIFY(media);
        for (const MediaRecord& one : *media) {
            const auto faces = waitFor((*session)->faces(one.id));
            SL_VERIFY(faces);
            if (faces->isEmpty())
                continue;
            const auto probe = waitFor((*session)->createProbe({faces->first().id}, named("probe")));
            SL_VERIFY(probe);
            SL_VERIFY(waitFor((*session)->search(probe->id, {})));
        }
    }

    void makeWorkspace(const QString& folder, const QString& models) const {
        workspace::Environment environment;
        environment.modelsFolder = models;
        workspace::NewWorkspace request;
        request.folder = folder;
        request.agency = named("police");
        request.firstUser = {u"ruiz"_s, named("ruiz"),
                             Roles(Role::Examiner) | Role::Investigator | Role::Auditor, kPassword};
        auto workspace = session::Workspace::create(request, environment);
        SL_VERIFY(workspace);
        SL_VERIFY(waitFor((*workspace)->logIn(u"ruiz"_s, kPassword)));
        SL_VERIFY(waitFor((*workspace)->addUser({u"bo"_s, named("bo", kLink), Role::Examiner, kPassword})));
        auto model = demo::FaceModel::open(demo::FaceModel::defaultFile());
        SL_VERIFY(model);
        const demo::PeopleDrawer people(std::move(*model), 7);
        enrol(**workspace, people);
        workInTheCase(**workspace, people);
    }

private Q_SLOTS:
    void initTestCase() {
        m_fixture = std::make_unique<GuiFixture>();
        const QString models = pack();
        const QString folder = m_fixture->path(u"<b>office & co <img src=zero>"_s);
        makeWorkspace(folder, models);
        if (QTest::currentTestFailed())
            return;
        workspace::Environment environment;
        environment.modelsFolder = models;
        m_window = std::make_unique<MainWindow>(environment, m_fixture->prompts, m_fixture->settings,
                                                m_fixture->theme);
        m_window->resize(1280, 800);
        m_window->show();
        m_window->start(folder);
        QVERIFY(shows(named("police")));
        QVERIFY(shows(folder));
        shoot(*m_window, "plain-login");
        type(*m_window, "login.login", u"ruiz"_s);
        type(*m_window, "login.password", kPassword);
        click(*m_window, "login.enter");
        QTRY_VERIFY_WITH_TIMEOUT(m_window->workbench(), 30'000);
    }
    void cleanupTestCase() {
        m_window.reset();
        m_fixture.reset();
    }
    void cleanup() {
        m_wrong.removeDuplicates();
        const QString wrong = m_wrong.join(QLatin1Char('\n'));
        m_wrong.clear();
        m_seen.clear();
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    }

    void whoIsLoggedInAndTheCases() {
        QVERIFY2(shows(named("ruiz")), qPrintable(m_seen));
        QVERIFY2(shows(named("case")), qPrintable(m_seen));
        QVERIFY2(shows(named("title", kLink)), qPrintable(m_seen));
        shoot(*m_window, "plain-cases");
    }

    void everyStepOfTheCase() {
        open("mode.cases");
        auto* table = find<QAbstractItemView>(*m_window, "casesPage.table");
        QVERIFY(table);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        table->setCurrentIndex(table->model()->index(0, 0));
        open("cases.open");
        for (const auto& [step, text, picture] :
             {std::tuple{"step.media", fileName("media"), "plain-media"},
              std::tuple{"step.media", u"<b>no picture & co.txt"_s, "plain-media-2"},
              std::tuple{"step.probe", named("ruiz"), "plain-probe"},
              std::tuple{"step.candidates", named("number"), "plain-candidates"},
              std::tuple{"step.comparison", named("ruiz"), "plain-comparison"},
              std::tuple{"step.report", named("ruiz"), "plain-report"}}) {
            open(step);
            QVERIFY2(shows(text), qPrintable(QString::fromLatin1(step) + QLatin1Char('\n') + m_seen));
            shoot(*m_window, picture);
        }
    }

    void theModes() {
        for (const auto& [mode, text, picture] :
             {std::tuple{"mode.gallery", named("name", kLink), "plain-gallery"},
              std::tuple{"mode.reviewQueue", named("ruiz"), "plain-queue"},
              std::tuple{"mode.audit", named("police"), "plain-audit"},
              std::tuple{"mode.settings", named("bo", kLink), "plain-settings"},
              std::tuple{"mode.settings", named("pack"), "plain-settings-2"}}) {
            open(mode);
            QVERIFY2(shows(text), qPrintable(QString::fromLatin1(mode) + QLatin1Char('\n') + m_seen));
            shoot(*m_window, picture);
        }
        open("mode.gallery");
        open("gallery.retention");
        walkWindow();
    }

    void errorsAndMessages() {
        auto* status = m_window->findChild<StatusBar*>();
        QVERIFY(status);
        status->complain({ErrorCode::FileEmpty, named("file"), {}});
        status->say(named("message"));
        status->setStanding(named("standing"));
        const auto job = std::make_shared<Job>();
        status->follow(job, named("job"));
        QVERIFY(shows(named("file")));
        QVERIFY(shows(named("message")));
        QVERIFY(shows(named("standing")));
        QVERIFY(shows(named("job")));
        job->finish();
    }

    void dialogs() {
        DialogPrompts prompts;
        QWidget parent;
        parent.show();
        prompts.confirm(&parent, u"Title"_s, named("question"), u"Go"_s, [] {});
        auto* box = parent.findChild<QMessageBox*>();
        QVERIFY(box);
        QCOMPARE(box->textFormat(), Qt::PlainText);
        QCOMPARE(box->text(), named("question"));
        shoot(*box, "plain-box");
        box->close();
        for (const bool hidden : {false, true}) {
            if (hidden)
                prompts.password(&parent, u"Title"_s, named("secret"), [](const QString&) {});
            else
                prompts.text(&parent, u"Title"_s, named("secret"), [](const QString&) {});
            auto* input = parent.findChild<QInputDialog*>();
            QVERIFY(input);
            const auto labels = input->findChildren<QLabel*>();
            QCOMPARE(labels.size(), 1);
            QCOMPARE(labels.first()->textFormat(), Qt::PlainText);
            QCOMPARE(labels.first()->text(), named("secret"));
            delete input;
        }
    }

    void toolTips_data() {
        QTest::addColumn<QString>("text");
        for (const QString& text : {named("tip"), named("tip", kLink), u"&lt;b&gt;x"_s, u"a & b"_s,
                                    u"1 < 2"_s, u"<?xml version=\"1.0\"?>"_s, u"<!--x-->"_s,
                                    u"  two  spaces <b>and</b>\na second line"_s, u"plain"_s, QString()})
            QTest::newRow(qPrintable(text)) << text;
    }
    void toolTips() {
        QFETCH(QString, text);
        QCOMPARE(shownTip(plainToolTip(text)), text);
    }

    void aModelCardOpensNothing() {
        CardView card;
        card.showCard(u"# Card\n\n![a](/dev/zero) <img src=\"/dev/zero\"> <b>bold</b>\n\n[l](x)"_s);
        card.show();
        QVERIFY(!card.loadResource(QTextDocument::ImageResource, QUrl(u"/dev/zero"_s)).isValid());
        QVERIFY2(card.toPlainText().contains(u"Card"_s), qPrintable(card.toPlainText()));
        QVERIFY(!card.openLinks());
        QVERIFY(card.grab().width() > 0);
    }
};

QTEST_MAIN(TestPlainText)
#include "tst_plaintext.moc"
