// SPDX-License-Identifier: Apache-2.0
// What becomes of a drop on each page of the real window. Prints a line for each.
#include "tests/cli/clirun.h"
#include "tests/e2e/windowdriver.h"
#include "tests/support/drops.h"
#include "tests/support/reference.h"
#include "tests/support/scriptedprompts.h"
#include "widgets/controls/status/errorplace.h"
#include "widgets/frame/mainwindow.h"
#include "widgets/models/mediamodel.h"
#include "widgets/style/theme.h"

#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QListView>
#include <QSettings>
#include <QTemporaryDir>

using namespace sl;
using namespace sl::test;

namespace {

const auto kPassword = u"correct horse battery"_s;

QString cases() {
    return QDir::cleanPath(referenceFaces() + u"/../cases"_s);
}

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestArrivingDrops : public QObject {
    Q_OBJECT
private:
    QTemporaryDir m_dir;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<widgets::Theme> m_theme;
    ScriptedPrompts m_prompts;
    std::unique_ptr<widgets::MainWindow> m_window;
    std::unique_ptr<WindowDriver> m_driver;

    [[nodiscard]] QString path(const QString& name) const { return m_dir.filePath(name); }

    /// On the middle of what is shown, where a person would let go.
    [[nodiscard]] bool dropOn(const QString& page, const QMimeData& data) {
        auto* const shown = m_driver->inSight(page);
        QWidget* target = shown ? shown->childAt(shown->rect().center()) : nullptr;
        while (target && target != shown && !target->acceptDrops())
            target = target->parentWidget();
        for (QWidget* taker = target ? target : shown; taker; taker = taker->parentWidget()) {
            if (taker->acceptDrops() && drop(*taker, data))
                return true;
        }
        return false;
    }

    [[nodiscard]] const widgets::MediaModel* media() const {
        const auto* const grid = m_window->findChild<QListView*>(u"mediaPage.grid"_s);
        return grid ? m_window->findChild<widgets::MediaModel*>() : nullptr;
    }

    [[nodiscard]] bool isAnythingWaiting() const {
        const auto* const model = media();
        for (int row = 0; model && row < model->rowCount(); ++row) {
            if (model->record(row).state == MediaState::Sealed)
                return true;
        }
        return false;
    }

    /// "turned6.jpg: 1 face", or the reason; of the page, what it says.
    [[nodiscard]] QStringList outcome(int from) const {
        QStringList lines;
        const auto* const model = media();
        for (int row = from; model && row < model->rowCount(); ++row) {
            const auto& record = model->record(row);
            const auto reason = model->index(row).data(widgets::MediaModel::ReasonRole).toString();
            const QString name =
                record.originalName.startsWith(u"Pasted"_s) ? u"picture"_s : record.originalName;
            lines += u"%1: %2"_s.arg(name, reason.isEmpty() ? u"%1 face(s)"_s.arg(record.faceCount) : reason);
        }
        if (const auto* const place =
                m_window->findChild<QWidget*>(u"mediaPage"_s)->findChild<widgets::ErrorPlace*>();
            place && !place->text().isEmpty())
            lines += place->text();
        lines.sort();
        return lines;
    }

    static void say(const char* row, const QStringList& lines) {
        for (const QString& line : lines)
            std::printf("%-40s %s\n", row, qPrintable(line));
    }

private Q_SLOTS:
    void initTestCase() {
        SL_NEED_REFERENCE();
        writeText(path(u"pw"_s), "correct horse battery\n");
        CLI_VERIFY(cli({u"workspace"_s, u"init"_s, u"office"_s, u"--agency"_s, u"Harbour Police"_s,
                        u"--user"_s, u"ana"_s, u"--password-file"_s, u"pw"_s},
                       m_dir.path()));
        m_settings = std::make_unique<QSettings>(path(u"settings.ini"_s), QSettings::IniFormat);
        m_theme = std::make_unique<widgets::Theme>(*qApp);
        workspace::Environment environment;
        environment.modelsFolder = referenceModels();
        m_window = std::make_unique<widgets::MainWindow>(environment, m_prompts, *m_settings, *m_theme);
        m_driver = std::make_unique<WindowDriver>(*m_window);
        m_window->resize(1280, 800);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_window->start(path(u"office"_s));
        DO(m_driver->inSight(u"loginPage"_s));
    }

    void onTheLogInPage() {
        QVERIFY(dropOn(u"loginPage"_s, *urls({cases() + u"/images/turned6.jpg"_s})));
        DO(m_driver->wait(u"an answer"_s, [&] { return m_driver->says(u"Log in first"_s); }));
        m_driver->photograph(u"drop-login"_s);
        say("a photo on the log-in page", {u"it is said to log in first"_s});
        DO(m_driver->type(u"login.login"_s, u"ana"_s));
        DO(m_driver->type(u"login.password"_s, kPassword));
        DO(m_driver->click(u"login.enter"_s));
        DO(m_driver->inSight(u"modeBar"_s));
    }

    void onTheListOfCases() {
        DO(m_driver->trigger(u"mode.cases"_s));
        QVERIFY(dropOn(u"casesPage"_s, *urls({cases() + u"/images/turned6.jpg"_s})));
        DO(m_driver->wait(u"an answer"_s, [&] { return m_driver->says(u"Open the case"_s); }));
        m_driver->photograph(u"drop-cases"_s);
        say("a photo on the list of cases", {u"it is said to open the case first"_s});
    }

    void onTheGallery() {
        DO(m_driver->trigger(u"mode.gallery"_s));
        DO(m_driver->inSight(u"galleryPage"_s));
        QVERIFY(dropOn(u"galleryPage"_s, *urls({cases() + u"/gallery"_s})));
        DO(m_driver->wait(u"a question"_s, [&] { return !m_prompts.asked.isEmpty(); }));
        say("a folder on the gallery", {m_prompts.asked.first()});
        QVERIFY(dropOn(u"galleryPage"_s,
                       *urls({cases() + u"/images/turned6.jpg"_s, cases() + u"/images/field.jpg"_s})));
        DO(m_driver->wait(u"an answer"_s, [&] { return m_driver->says(u"Drop one folder"_s); }));
        m_driver->photograph(u"drop-gallery"_s);
        say("two photos on the gallery", {u"it is said to drop one folder, table or file"_s});
    }

    void aCaseIsOpened() {
        DO(m_driver->trigger(u"mode.cases"_s));
        DO(m_driver->trigger(u"case.new"_s));
        for (const auto& [name, text] :
             {std::pair(u"number"_s, u"1"_s), std::pair(u"title"_s, u"t"_s),
              std::pair(u"offence"_s, u"Burglary"_s), std::pair(u"legalBasis"_s, u"w"_s),
              std::pair(u"requester"_s, u"d"_s), std::pair(u"purpose"_s, u"l"_s)})
            DO(m_driver->type(u"newCase."_s + name, text));
        DO(m_driver->click(u"newCase.create"_s));
        DO(m_driver->inSight(u"mediaPage"_s));
    }

    void onACase_data() {
        QTest::addColumn<QStringList>("files"); ///< of ../cases, or written for the test
        QTest::addColumn<QStringList>("addresses");
        QTest::addColumn<QString>(
            "type"); ///< of bytes that the source offers besides; "pixels": none but those
        QTest::addColumn<QStringList>("outcome"); ///< what the lines hold, in their order
        const auto row = [](const char* name, const QStringList& files, const QStringList& addresses,
                            const char* type, const QStringList& outcome) {
            QTest::newRow(name) << files << addresses << QString::fromLatin1(type) << outcome;
        };
        const auto web = u"https://example.org/a/suspect.jpg"_s, share = u"smb://server/share/suspect.jpg"_s;
        row("a file", {u"images/turned6.jpg"_s}, {}, "", {u"turned6.jpg: 1 face"_s});
        row("an address", {}, {web}, "", {web + u" is an address on the web"_s});
        row("an address and the picture's bytes", {}, {web}, "image/jpeg", {u"picture: 1 face"_s});
        row("an address and its pixels", {}, {web}, "pixels", {u"picture: 1 face"_s});
        row("a share", {}, {share}, "", {share + u" lies on another computer"_s});
        row("an address that is the picture", {}, {}, "text/plain",
            {u"The same bytes are in this case already"_s});
        row("what is no picture",
            {u"z/a.zip"_s, u"z/b.pdf"_s, u"records/export.ebts"_s, u"z/c.docx"_s, u"z/d.svg"_s, u"z/e.txt"_s},
            {}, "",
            {u"a.zip: This is an archive"_s, u"b.pdf: This is a document"_s, u"c.docx: This is a document"_s,
             u"d.svg: "_s, u"e.txt: "_s, u"export.ebts: "_s});
        row("photo, address and share together", {u"images/t-dash.jpg"_s}, {web, share}, "",
            {web, u"t-dash.jpg: 1 face"_s});
        row("every picture of the table", {u"images"_s}, {}, "", {});
    }
    void onACase() {
        QFETCH(QStringList, files);
        QFETCH(QStringList, addresses);
        QFETCH(QString, type);
        QFETCH(QStringList, outcome);
        const auto photo = bytesOf(cases() + u"/images/turned3.png"_s),
                   jpeg = bytesOf(cases() + u"/images/field.jpg"_s);
        writeOthers();
        QList<QUrl> offered;
        for (const QString& file : files)
            offered += QUrl::fromLocalFile((file.startsWith(u"z/"_s) ? m_dir.path() : cases()) + u'/' + file);
        for (const QString& address : addresses)
            offered += QUrl(address);
        QMimeData data;
        if (!offered.isEmpty())
            data.setUrls(offered);
        if (type == u"pixels"_s)
            data.setImageData(QImage::fromData(photo));
        else if (type == u"text/plain"_s)
            data.setText(u"data:image/jpeg;base64,"_s + QString::fromLatin1(jpeg.toBase64()));
        else if (!type.isEmpty())
            data.setData(type, jpeg);
        const int before = media() ? media()->rowCount() : 0;
        QVERIFY(dropOn(u"mediaPage"_s, data));
        const bool bringsMedia = !files.isEmpty() || !type.isEmpty();
        const int expected = files == QStringList{u"images"_s}
                                 ? int(QDir(cases() + u"/images"_s).entryList(QDir::Files).size())
                             : bringsMedia ? qMax(1, int(files.size()))
                                           : 0;
        DO(m_driver->wait(
            u"everything is there"_s,
            [&] { return media() && media()->rowCount() == before + expected && !isAnythingWaiting(); },
            180'000));
        const QStringList lines = this->outcome(before);
        say(QTest::currentDataTag(), lines);
        m_driver->photograph(u"drop-"_s + QString::fromLatin1(QTest::currentDataTag()).replace(u' ', u'-'));
        QVERIFY2(lines.size() >= qMax(expected, int(outcome.size())), qPrintable(lines.join(u'\n')));
        for (int i = 0; i < outcome.size(); ++i)
            QVERIFY2(lines.at(i).contains(outcome.at(i)), qPrintable(lines.join(u'\n')));
        m_window->findChild<QWidget*>(u"mediaPage"_s)->findChild<widgets::ErrorPlace*>()->clear();
    }

private:
    void writeOthers() {
        QDir(m_dir.path()).mkpath(u"z"_s);
        writeText(path(u"z/a.zip"_s), QByteArray("PK\3\4\x14\0\0\0", 8) + QByteArray(22, '\0') + "a.jpg");
        writeText(path(u"z/b.pdf"_s), "%PDF-1.7\n%\xE2\xE3\xCF\xD3\n1 0 obj\n<<>>\nendobj\n");
        writeText(path(u"z/c.docx"_s),
                  QByteArray("PK\3\4\x14\0\0\0", 8) + QByteArray(22, '\0') + "[Content_Types].xml");
        writeText(path(u"z/d.svg"_s), "<svg xmlns='http://www.w3.org/2000/svg'/>");
        writeText(path(u"z/e.txt"_s), "seen at the station\n");
    }
};

QTEST_MAIN(TestArrivingDrops)
#include "tst_arrivingdrops.moc"
