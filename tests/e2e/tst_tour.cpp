// SPDX-License-Identifier: Apache-2.0
// `secondlook --tour` as a newcomer runs it: no display, no workspace, nothing but the repository.
#include <QDir>
#include <QFile>
#include <QImage>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Output {
    int exitCode = -1;
    QString text;
};

Output run(const QString& program, const QStringList& arguments, const QProcessEnvironment& environment,
           int milliseconds) {
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (!process.waitForFinished(milliseconds)) {
        process.kill();
        process.waitForFinished();
        return {-1, process.errorString() + QString::fromUtf8(process.readAll())};
    }
    return {process.exitCode(), QString::fromUtf8(process.readAll())};
}

} // namespace

class TestTour : public QObject {
    Q_OBJECT
private:
    QTemporaryDir m_home;
    QProcessEnvironment m_environment = QProcessEnvironment::systemEnvironment();

    [[nodiscard]] QString out() const { return m_home.filePath(u"tour"_s); }

private Q_SLOTS:
    void initTestCase() {
        for (const char* display : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "SECONDLOOK_THEME"})
            m_environment.remove(QString::fromLatin1(display));
        m_environment.insert(u"HOME"_s, m_home.path());
        for (const char* folder : {"XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"})
            m_environment.insert(QString::fromLatin1(folder), m_home.path());
    }

    void everyStepHappens() {
        constexpr int kPatienceMs = 1'700'000;
        const Output tour =
            run(QStringLiteral(SECONDLOOK), {u"--tour"_s, u"--out"_s, out(), u"--lang"_s, u"en"_s},
                m_environment, kPatienceMs);
        QVERIFY2(tour.exitCode == 0, qPrintable(tour.text));
        QVERIFY2(!tour.text.contains(u"FAILED"_s), qPrintable(tour.text));
    }

    void eachHasItsPicture() {
        const QStringList pictures = QDir(out()).entryList({u"*.png"_s}, QDir::Files, QDir::Name);
        for (const char* step : {"first-run",
                                 "demo-in-the-making",
                                 "log-in",
                                 "cases",
                                 "case",
                                 "video",
                                 "faces-in-a-dropped-photo",
                                 "probe",
                                 "candidates",
                                 "comparison",
                                 "answering",
                                 "all-answered",
                                 "submit",
                                 "preliminary-report",
                                 "review-queue",
                                 "blind-examination",
                                 "outcome",
                                 "report-signed",
                                 "gallery",
                                 "audit-log"}) {
            const QStringList of = pictures.filter(QString::fromLatin1(step) + u".png"_s);
            QVERIFY2(!of.isEmpty(), step);
            const QImage picture(QDir(out()).filePath(of.first()));
            QVERIFY2(picture.size() == QSize(1280, 800), step);
        }
    }

    void theReportIsSignedAndSaysLead() {
        const QString report = out() + u"/report.pdf"_s;
        const Output pdfsig = run(u"pdfsig"_s, {report}, m_environment, 60'000);
        for (const char* line : {"Common Name: Ana Ruiz", "Signature is Valid.", "  - Total document signed"})
            QVERIFY2(pdfsig.text.contains(QString::fromLatin1(line)), qPrintable(pdfsig.text));
        const Output words = run(u"pdftotext"_s, {u"-layout"_s, report, u"-"_s}, m_environment, 60'000);
        for (const char* part :
             {"Demonstration: nobody here exists", "Outcome: lead.", "DEMO-01", "Ben Okafor"})
            QVERIFY2(words.text.contains(QString::fromLatin1(part)), qPrintable(words.text.left(4000)));
    }

    void nothingIsLeftInTheHome() {
        const QStringList left = QDir(m_home.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
        QVERIFY2(!left.contains(u"secondlook"_s), qPrintable(left.join(QLatin1Char(' '))));
    }
};

QTEST_MAIN(TestTour)
#include "tst_tour.moc"
