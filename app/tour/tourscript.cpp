// SPDX-License-Identifier: Apache-2.0
#include "app/tour/tourscript.h"

#include <QDir>
#include <QFile>
#include <QLabel>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QThread>

#include <algorithm>
#include <limits>

namespace sl::app {
namespace {

const auto kCandidate = QStringLiteral("comparisonPage.candidateView");
const auto kPortraits = QStringLiteral("comparisonPage.portraits");
/// Both people on it are in the gallery.
const auto kDropped = QStringLiteral("shop-entrance.jpg");
constexpr int kLongestMaking = 1500; ///< seconds, on a machine that has much else to do
constexpr Qt::Key kSame = Qt::Key_6;
constexpr Qt::Key kDifferent = Qt::Key_2;

/// Mean difference of two pictures' grey values; large when their sizes differ.
double difference(const QImage& left, const QImage& right) {
    if (left.isNull() || left.size() != right.size())
        return std::numeric_limits<double>::max();
    const QImage one = left.convertToFormat(QImage::Format_Grayscale8);
    const QImage other = right.convertToFormat(QImage::Format_Grayscale8);
    double sum = 0;
    for (int y = 0; y < one.height(); ++y)
        for (int x = 0; x < one.width(); ++x)
            sum += std::abs(int(one.constScanLine(y)[x]) - int(other.constScanLine(y)[x]));
    return sum / (double(one.width()) * one.height());
}

/// "3 of 8 answered", in whatever language: the numbers in it, smallest first.
QList<int> numbersIn(const QString& text) {
    static const QRegularExpression kNumber(QStringLiteral("\\d+"));
    QList<int> numbers;
    for (auto it = kNumber.globalMatch(text); it.hasNext();)
        numbers.append(it.next().captured().toInt());
    std::sort(numbers.begin(), numbers.end());
    return numbers;
}

QList<int> progressOf(Hands& hands) {
    const auto* const label = hands.findAs<QLabel>(QStringLiteral("comparisonPage.progress"));
    return label ? numbersIn(label->text()) : QList<int>();
}

} // namespace

TourScript::TourScript(const Guide& guide, QString demo, demo::Words words, QString report)
    : m_guide(guide), m_demo(std::move(demo)), m_words(std::move(words)), m_report(std::move(report)) {}

const std::vector<TourScript::Step>& TourScript::steps() {
    static const std::vector<Step> kSteps{{"first run", &TourScript::firstRun},
                                          {"demo made", &TourScript::demoMade},
                                          {"log-in", &TourScript::firstLogIn},
                                          {"case opened", &TourScript::caseOpened},
                                          {"photo dropped, faces found", &TourScript::photoDropped},
                                          {"probe chosen", &TourScript::probeChosen},
                                          {"gallery searched", &TourScript::searched},
                                          {"candidates compared", &TourScript::compared},
                                          {"every candidate answered by key", &TourScript::answered},
                                          {"answers submitted", &TourScript::submitted},
                                          {"other user logged in", &TourScript::otherUser},
                                          {"review queue", &TourScript::reviewQueue},
                                          {"blind examination", &TourScript::blindExamination},
                                          {"blind answers submitted", &TourScript::blindAnswers},
                                          {"outcome", &TourScript::outcome},
                                          {"report signed and exported", &TourScript::reportSigned},
                                          {"gallery", &TourScript::gallery},
                                          {"audit log verified", &TourScript::auditVerified}};
    return kSteps;
}

bool TourScript::photograph(const char* name) {
    return m_guide.photograph(
        QStringLiteral("%1-%2").arg(++m_pictures, 2, 10, QLatin1Char('0')).arg(QLatin1String(name)));
}

bool TourScript::accept() {
    return m_guide.click(QStringLiteral("prompts.accept")) &&
           m_guide.until(QStringLiteral("accepted"), [](Hands& hands) {
               return hands.find(QStringLiteral("prompts.confirm")) == nullptr;
           });
}

bool TourScript::firstRun() {
    return m_guide.see(QStringLiteral("workspacePage.demo")) && photograph("first-run");
}

bool TourScript::demoMade() {
    constexpr int kUnderWayMs = 4000; // so that the picture shows some progress
    if (!m_guide.click(QStringLiteral("workspacePage.demo")) || !m_guide.see(QStringLiteral("job.text")))
        return false;
    QThread::msleep(kUnderWayMs);
    return photograph("demo-in-the-making") && m_guide.see(QStringLiteral("loginPage"), kLongestMaking);
}

bool TourScript::logIn(const QString& login) {
    return m_guide.click(QStringLiteral("login.account.") + login) && photograph("log-in") &&
           m_guide.click(QStringLiteral("login.enter")) && m_guide.see(QStringLiteral("modeBar"));
}

bool TourScript::firstLogIn() {
    return logIn(demo::demoAccounts().at(0).login) && m_guide.seeRows(QStringLiteral("casesPage.table"), 3) &&
           photograph("cases");
}

bool TourScript::caseOpened() {
    return m_guide.choose(QStringLiteral("casesPage.table"), demo::kReadyCase) &&
           m_guide.trigger(QStringLiteral("cases.open")) && m_guide.see(QStringLiteral("mediaPage.strip")) &&
           photograph("case");
}

bool TourScript::photoDropped() {
    const QString photo = QDir(demo::scenesFolder(m_demo)).filePath(kDropped);
    return m_guide.drop(QStringLiteral("mediaPage"), photo) &&
           m_guide.seeRows(QStringLiteral("mediaPage.grid"), 2) &&
           m_guide.choose(QStringLiteral("mediaPage.grid"), kDropped) &&
           m_guide.see(QStringLiteral("mediaPage.face6")) && // the first photo has four
           m_guide.trigger(QStringLiteral("face.next")) && photograph("faces-in-a-dropped-photo");
}

bool TourScript::probeChosen() {
    return m_guide.trigger(QStringLiteral("media.addToProbe")) &&
           m_guide.trigger(QStringLiteral("step.probe")) &&
           m_guide.until(QStringLiteral("probe.search"),
                         [](Hands& hands) {
                             const QWidget* const search = hands.find(QStringLiteral("probePage.search"));
                             return search && search->isEnabled();
                         }) &&
           photograph("probe");
}

bool TourScript::searched() {
    return m_guide.trigger(QStringLiteral("probe.search")) &&
           m_guide.seeRows(QStringLiteral("candidatesPage.list"), 8) && photograph("candidates");
}

int TourScript::items() const {
    int items = 0;
    const bool seen = m_guide.until(QStringLiteral("comparisonPage.progress"), [&](Hands& hands) {
        const QList<int> numbers = progressOf(hands);
        items = numbers.isEmpty() ? 0 : numbers.last();
        return items > 0;
    });
    return seen ? items : 0;
}

bool TourScript::compared() {
    if (!m_guide.trigger(QStringLiteral("candidates.compare")) || !m_guide.see(kCandidate) || items() == 0 ||
        !photograph("comparison"))
        return false;
    m_best = m_guide.pictureOf(kPortraits);
    return m_guide.trigger(QStringLiteral("comparison.wipe")) && photograph("comparison-by-wipe") &&
           m_guide.trigger(QStringLiteral("comparison.split"));
}

bool TourScript::answer(Qt::Key key, const QString& grounds, int answeredThen) {
    return m_guide.see(kCandidate) && m_guide.press(key) &&
           m_guide.type(QStringLiteral("comparisonPage.grounds"), grounds) && m_guide.press(Qt::Key_Tab) &&
           m_guide.until(QStringLiteral("answer recorded"), [&](Hands& hands) {
               const QList<int> numbers = progressOf(hands);
               return !numbers.isEmpty() && numbers.first() == answeredThen;
           });
}

bool TourScript::answered() {
    const int candidates = items();
    for (int rank = 1; rank <= candidates; ++rank) {
        const bool isFirst = rank == 1;
        if (!isFirst && !m_guide.trigger(QStringLiteral("comparison.next")))
            return false;
        const QString grounds = isFirst ? m_words.samePerson
                                        : m_words.differentPersons.at(rank % m_words.differentPersons.size());
        if (!answer(isFirst ? kSame : kDifferent, grounds, rank))
            return false;
        if (rank == 2 && !photograph("answering"))
            return false;
    }
    return candidates > 0 && photograph("all-answered");
}

bool TourScript::submitted() {
    return m_guide.trigger(QStringLiteral("comparison.submit")) &&
           m_guide.see(QStringLiteral("prompts.accept")) && photograph("submit") && accept() &&
           m_guide.see(QStringLiteral("reportPage.pages")) && photograph("preliminary-report");
}

bool TourScript::otherUser() {
    return m_guide.trigger(QStringLiteral("app.logOut")) && m_guide.see(QStringLiteral("loginPage")) &&
           logIn(demo::demoAccounts().at(1).login);
}

bool TourScript::reviewQueue() {
    return m_guide.trigger(QStringLiteral("mode.reviewQueue")) &&
           m_guide.choose(QStringLiteral("reviewQueuePage.table"), demo::kReadyCase) &&
           photograph("review-queue");
}

bool TourScript::blindExamination() {
    return m_guide.trigger(QStringLiteral("reviewQueue.examine")) && m_guide.see(kCandidate) && items() > 0 &&
           photograph("blind-examination");
}

bool TourScript::blindAnswers() {
    // this examiner looks through all of them first, and knows the face of the probe again by the portrait
    const int all = items();
    QList<double> differences;
    for (int item = 0; item < all; ++item) {
        constexpr int kLoadingMs = 700;
        QThread::msleep(kLoadingMs);
        differences.append(difference(m_guide.pictureOf(kPortraits), m_best));
        if (item + 1 < all && !m_guide.trigger(QStringLiteral("comparison.next")))
            return false;
    }
    const auto same =
        std::distance(differences.begin(), std::min_element(differences.begin(), differences.end()));
    for (int item = all - 1; item >= 0; --item) {
        const QString grounds = item == same
                                    ? m_words.samePerson
                                    : m_words.differentPersons.at(item % m_words.differentPersons.size());
        if (!answer(item == same ? kSame : kDifferent, grounds, all - item))
            return false;
        if (item > 0 && !m_guide.trigger(QStringLiteral("comparison.previous")))
            return false;
    }
    if (!m_guide.trigger(QStringLiteral("comparison.submit")) || !accept())
        return false;
    return m_guide.until(QStringLiteral("sealed"), [](Hands& hands) {
        const auto* grounds = hands.findAs<QPlainTextEdit>(QStringLiteral("comparisonPage.grounds"));
        return grounds && (grounds->isReadOnly() || !grounds->isEnabled());
    }) && photograph("blind-examination-sealed");
}

bool TourScript::outcome() {
    return m_guide.trigger(QStringLiteral("app.logOut")) && m_guide.see(QStringLiteral("loginPage")) &&
           logIn(demo::demoAccounts().at(0).login) &&
           m_guide.see(QStringLiteral("stepBar")) && // the case that was left opens again by itself
           m_guide.trigger(QStringLiteral("step.candidates")) &&
           m_guide.see(QStringLiteral("candidatesPage.outcome")) && photograph("outcome");
}

bool TourScript::reportSigned() {
    return m_guide.trigger(QStringLiteral("step.report")) &&
           m_guide.see(QStringLiteral("reportPage.pages")) && photograph("report") &&
           m_guide.trigger(QStringLiteral("report.export")) &&
           m_guide.see(QStringLiteral("prompts.accept")) && photograph("sign") && accept() &&
           m_guide.until(QStringLiteral("the signed report"),
                         [&](Hands&) {
                             QFile file(m_report);
                             return file.open(QIODevice::ReadOnly) &&
                                    file.readAll().contains("ETSI.CAdES.detached");
                         }) &&
           photograph("report-signed");
}

bool TourScript::gallery() {
    return m_guide.trigger(QStringLiteral("mode.gallery")) &&
           m_guide.seeRows(QStringLiteral("galleryPage.grid"), demo::kPeople) && photograph("gallery");
}

bool TourScript::auditVerified() {
    return m_guide.trigger(QStringLiteral("mode.audit")) && m_guide.trigger(QStringLiteral("audit.verify")) &&
           m_guide.see(QStringLiteral("auditPage.verdict")) && photograph("audit-log");
}

} // namespace sl::app
