// SPDX-License-Identifier: Apache-2.0
#include "app/tour/tourscript.h"

#include "widgets/imageview/facechip.h"

#include <QApplication>
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

const auto kCandidate = u"comparisonPage.candidateView"_s;
const auto kPortraits = u"comparisonPage.portraits"_s;
/// Both people on it are in the gallery.
const auto kDropped = u"shop-entrance.jpg"_s;
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
    static const QRegularExpression kNumber(u"\\d+"_s);
    QList<int> numbers;
    for (auto it = kNumber.globalMatch(text); it.hasNext();)
        numbers.append(it.next().captured().toInt());
    std::sort(numbers.begin(), numbers.end());
    return numbers;
}

QList<int> progressOf(Hands& hands) {
    const auto* const label = hands.findAs<QLabel>(u"comparisonPage.progress"_s);
    return label ? numbersIn(label->text()) : QList<int>();
}

/// Of the picture in sight.
bool seesTwoFaces(Hands&) {
    static const QRegularExpression kFace(u"^mediaPage\\.face\\d+$"_s);
    int faces = 0;
    for (const QWidget* top : QApplication::topLevelWidgets())
        for (const QWidget* face : top->findChildren<QWidget*>(kFace))
            faces += face->isVisible() ? 1 : 0;
    return faces == 2;
}

/// A program that was built without them takes no video.
bool hasVideos() {
    return QFile::exists(QCoreApplication::applicationDirPath() + u"/secondlook-frames"_s);
}

} // namespace

TourScript::TourScript(const Guide& guide, QString demo, demo::Words words, QString report)
    : m_guide(guide), m_demo(std::move(demo)), m_words(std::move(words)), m_report(std::move(report)) {}

const std::vector<TourScript::Step>& TourScript::steps() {
    static const std::vector<Step> kSteps{{"first run", &TourScript::firstRun},
                                          {"demo made", &TourScript::demoMade},
                                          {"log-in", &TourScript::firstLogIn},
                                          {"case opened", &TourScript::caseOpened},
                                          {"video shown", &TourScript::videoShown},
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
    return m_guide.photograph(u"%1-%2"_s.arg(++m_pictures, 2, 10, QLatin1Char('0')).arg(QLatin1String(name)));
}

bool TourScript::accept() {
    return m_guide.click(u"prompts.accept"_s) && m_guide.until(u"accepted"_s, [](Hands& hands) {
        return hands.find(u"prompts.confirm"_s) == nullptr;
    });
}

bool TourScript::firstRun() {
    return m_guide.see(u"workspacePage.demo"_s) && photograph("first-run");
}

bool TourScript::demoMade() {
    constexpr int kUnderWayMs = 4000; // so that the picture shows some progress
    if (!m_guide.click(u"workspacePage.demo"_s) || !m_guide.see(u"job.text"_s))
        return false;
    QThread::msleep(kUnderWayMs);
    return photograph("demo-in-the-making") && m_guide.see(u"loginPage"_s, kLongestMaking);
}

bool TourScript::logIn(const QString& login) {
    return m_guide.click(u"login.account."_s + login) && photograph("log-in") &&
           m_guide.click(u"login.enter"_s) && m_guide.see(u"modeBar"_s);
}

bool TourScript::firstLogIn() {
    return logIn(demo::demoAccounts().at(0).login) && m_guide.seeRows(u"casesPage.table"_s, 3) &&
           photograph("cases");
}

bool TourScript::caseOpened() {
    return m_guide.choose(u"casesPage.table"_s, demo::kReadyCase) && m_guide.trigger(u"cases.open"_s) &&
           m_guide.see(u"mediaPage.strip"_s) && photograph("case");
}

bool TourScript::videoShown() {
    if (!hasVideos())
        return true;
    return m_guide.choose(u"mediaPage.grid"_s, demo::kDemoVideo) && m_guide.see(u"videoView.track1"_s) &&
           m_guide.click(u"videoView.track1"_s) && m_guide.trigger(u"media.faceFrame"_s) &&
           m_guide.until(u"the frame"_s,
                         [](Hands& hands) {
                             const auto* number = hands.findAs<QLabel>(u"videoView.number"_s);
                             return number && !numbersIn(number->text()).isEmpty();
                         }) &&
           photograph("video");
}

bool TourScript::photoDropped() {
    const QString photo = QDir(demo::scenesFolder(m_demo)).filePath(kDropped);
    return m_guide.drop(u"mediaPage"_s, photo) && m_guide.seeRows(u"mediaPage.grid"_s, 2) &&
           m_guide.choose(u"mediaPage.grid"_s, kDropped) && m_guide.until(u"its faces"_s, seesTwoFaces) &&
           m_guide.trigger(u"face.next"_s) && photograph("faces-in-a-dropped-photo");
}

bool TourScript::probeChosen() {
    return m_guide.trigger(u"media.addToProbe"_s) && m_guide.trigger(u"step.probe"_s) &&
           m_guide.until(u"probe.search"_s,
                         [](Hands& hands) {
                             const QWidget* const search = hands.find(u"probePage.search"_s);
                             return search && search->isEnabled();
                         }) &&
           photograph("probe");
}

bool TourScript::searched() {
    return m_guide.trigger(u"probe.search"_s) && m_guide.seeRows(u"candidatesPage.grid"_s, 8) &&
           photograph("candidates");
}

int TourScript::items() const {
    int items = 0;
    const bool seen = m_guide.until(u"comparisonPage.progress"_s, [&](Hands& hands) {
        const QList<int> numbers = progressOf(hands);
        items = numbers.isEmpty() ? 0 : numbers.last();
        return items > 0;
    });
    return seen ? items : 0;
}

bool TourScript::compared() {
    if (!m_guide.trigger(u"candidates.compare"_s) || !m_guide.see(kCandidate) || !seePortrait() ||
        items() == 0 || !photograph("comparison"))
        return false;
    m_best = m_guide.pictureOf(kPortraits);
    return m_guide.trigger(u"comparison.wipe"_s) && photograph("comparison-by-wipe") &&
           m_guide.trigger(u"comparison.split"_s);
}

bool TourScript::answer(Qt::Key key, const QString& grounds, int answeredThen) {
    return m_guide.see(kCandidate) && m_guide.press(key) &&
           m_guide.type(u"comparisonPage.grounds"_s, grounds) && m_guide.press(Qt::Key_Tab) &&
           m_guide.until(u"answer recorded"_s, [&](Hands& hands) {
               const QList<int> numbers = progressOf(hands);
               return !numbers.isEmpty() && numbers.first() == answeredThen;
           });
}

bool TourScript::seePortrait() {
    return m_guide.until(u"the portrait"_s, [](Hands& hands) {
        const auto* chip = hands.findAs<widgets::FaceChip>(kPortraits + u".0"_s);
        return chip && chip->hasImage();
    });
}

bool TourScript::answered() {
    const int candidates = items();
    for (int rank = 1; rank <= candidates; ++rank) {
        const bool isFirst = rank == 1;
        if (!isFirst && !m_guide.trigger(u"comparison.next"_s))
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
    return m_guide.trigger(u"comparison.submit"_s) && m_guide.see(u"prompts.accept"_s) &&
           photograph("submit") && accept() && m_guide.see(u"reportPage.pages"_s) &&
           photograph("preliminary-report");
}

bool TourScript::otherUser() {
    return m_guide.trigger(u"app.logOut"_s) && m_guide.see(u"loginPage"_s) &&
           logIn(demo::demoAccounts().at(1).login);
}

bool TourScript::reviewQueue() {
    return m_guide.trigger(u"mode.reviewQueue"_s) &&
           m_guide.choose(u"reviewQueuePage.table"_s, demo::kReadyCase) && photograph("review-queue");
}

bool TourScript::blindExamination() {
    return m_guide.trigger(u"reviewQueue.examine"_s) && m_guide.see(kCandidate) && items() > 0 &&
           photograph("blind-examination");
}

bool TourScript::blindAnswers() {
    // this examiner looks through all of them first, and knows the face of the probe again by the portrait
    const int all = items();
    QList<double> differences;
    for (int item = 0; item < all; ++item) {
        if (!seePortrait())
            return false;
        differences.append(difference(m_guide.pictureOf(kPortraits), m_best));
        if (item + 1 < all && !m_guide.trigger(u"comparison.next"_s))
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
        if (item > 0 && !m_guide.trigger(u"comparison.previous"_s))
            return false;
    }
    if (!m_guide.trigger(u"comparison.submit"_s) || !accept())
        return false;
    return m_guide.until(u"sealed"_s, [](Hands& hands) {
        const auto* grounds = hands.findAs<QPlainTextEdit>(u"comparisonPage.grounds"_s);
        return grounds && (grounds->isReadOnly() || !grounds->isEnabled());
    }) && photograph("blind-examination-sealed");
}

bool TourScript::outcome() {
    return m_guide.trigger(u"app.logOut"_s) && m_guide.see(u"loginPage"_s) &&
           logIn(demo::demoAccounts().at(0).login) &&
           m_guide.see(u"stepBar"_s) && // the case that was left opens again by itself
           m_guide.trigger(u"step.candidates"_s) && m_guide.see(u"candidatesPage.outcome"_s) &&
           photograph("outcome");
}

bool TourScript::reportSigned() {
    return m_guide.trigger(u"step.report"_s) && m_guide.see(u"reportPage.pages"_s) && photograph("report") &&
           m_guide.trigger(u"report.export"_s) && m_guide.see(u"prompts.accept"_s) && photograph("sign") &&
           accept() &&
           m_guide.until(u"the signed report"_s,
                         [&](Hands&) {
                             QFile file(m_report);
                             return file.open(QIODevice::ReadOnly) &&
                                    file.readAll().contains("ETSI.CAdES.detached");
                         }) &&
           photograph("report-signed");
}

bool TourScript::gallery() {
    return m_guide.trigger(u"mode.gallery"_s) && m_guide.seeRows(u"galleryPage.grid"_s, demo::kPeople) &&
           photograph("gallery");
}

bool TourScript::auditVerified() {
    return m_guide.trigger(u"mode.audit"_s) && m_guide.trigger(u"audit.verify"_s) &&
           m_guide.see(u"auditPage.verdict"_s) && photograph("audit-log");
}

} // namespace sl::app
