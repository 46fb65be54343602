// SPDX-License-Identifier: Apache-2.0
#include "widgets/settings/rates/ratewords.h"

#include "engine/evaluation/rate.h"
#include "widgets/text/errortext.h"
#include "widgets/text/format.h"

#include <QDir>
#include <QLocale>

namespace sl::widgets {
namespace {

constexpr double kLeastPlain = 0.0005; ///< four places show nothing of what is smaller

} // namespace

QString RateWords::scores() {
    return tr("Scores");
}

QString RateWords::scoresTitle(bool areOfComparisons) {
    return areOfComparisons ? tr("Similarity of mated and non-mated comparisons")
                            : tr("Similarity of mated and non-mated searches with one face");
}

QString RateWords::mated(qint64 count) {
    //: %1 is a number of comparisons or searches
    return tr("Mated, one person (n = %1)").arg(countText(count));
}

QString RateWords::nonMated(qint64 count) {
    //: %1 is a number of comparisons or searches
    return tr("Non-mated, two persons (n = %1)").arg(countText(count));
}

QString RateWords::similarity() {
    return tr("Similarity");
}

QString RateWords::shareOfScores() {
    return tr("Share of the scores in a bin");
}

QString RateWords::binWidth(double width) {
    //: %1 is a similarity
    return tr("Each bin is %1 wide.").arg(QLocale().toString(width, 'f', 2));
}

QString RateWords::det() {
    return tr("DET");
}

QString RateWords::detTitle() {
    return tr("Detection error trade-off of comparisons");
}

QString RateWords::comparisons(qint64 mated, qint64 nonMated) {
    //: %1 and %2 are numbers
    return tr("%1 mated and %2 non-mated comparisons").arg(countText(mated), countText(nonMated));
}

QString RateWords::fmr() {
    return tr("False match rate (FMR)");
}

QString RateWords::fnmr() {
    return tr("False non-match rate (FNMR)");
}

QString RateWords::searchDet() {
    return tr("DET of searches");
}

QString RateWords::searchDetTitle(int listLength) {
    //: %1 is a number of candidates
    return tr("Detection error trade-off of searches with lists of %1").arg(countText(listLength));
}

QString RateWords::fpir() {
    return tr("False positive identification rate (FPIR)");
}

QString RateWords::fnir() {
    return tr("False negative identification rate (FNIR)");
}

QString RateWords::cmc() {
    return tr("CMC");
}

QString RateWords::cmcTitle() {
    return tr("Cumulative match characteristic");
}

QString RateWords::rank() {
    return tr("Rank");
}

QString RateWords::foundShare() {
    return tr("Person at this rank or better");
}

QString RateWords::fpirByScore() {
    return tr("FPIR by score");
}

QString RateWords::fpirByScoreTitle() {
    return tr("How often a search without a mate reaches a similarity");
}

QString RateWords::threshold() {
    return tr("Similarity of the threshold");
}

QString RateWords::probes(int faces) {
    return faces == 0   ? tr("Probes of all faces")
           : faces == 1 ? tr("Probes of one face")
                        : tr("Probes of %n faces", nullptr, faces);
}

QString RateWords::closedProbes(int faces) {
    //: %1 is "Probes of one face"
    return tr("%1, among the persons of the test").arg(probes(faces));
}

QString RateWords::zeroOnTheEdge() {
    return tr("A rate of 0 has no place on a logarithmic axis: it is drawn at the edge.");
}

QString RateWords::source(const QString& pack, const QDateTime& measuredAt) {
    //: %1 is the name of a model pack, %2 a date and time
    return tr("Measured with %1 on %2.").arg(pack, timeText(measuredAt));
}

QString RateWords::noScores() {
    return tr("There is no score: no face was found in the pictures, or nobody was searched for.");
}

QString RateWords::noComparisons() {
    return tr("This curve needs comparisons of one person and of two persons. A measurement in the gallery "
              "makes searches only, and with one person there is nobody else to compare.");
}

QString RateWords::noSearches() {
    return tr("This curve needs searches for people who are in the gallery, and other people in it.");
}

QString RateWords::number(double share) {
    return share <= 0.0 || share >= kLeastPlain ? shareText(share) : QLocale().toString(share, 'g', 2);
}

QString RateWords::notMeasured(const Rate& rate) {
    if (rate.trials == 0)
        return tr("not measured: there is no trial");
    //: %1 is a number of persons
    return tr("not measured: %1 persons are too few, at least %2 are needed")
        .arg(countText(rate.persons), countText(evaluation::kFewestPersons));
}

QString RateWords::share(const Rate& rate) {
    return rate.isMeasured() ? number(rate.share()) : tr("not measured");
}

QString RateWords::interval(const Rate& rate) {
    if (!rate.isMeasured())
        return {};
    //: %1 and %2 are the ends of an interval
    return tr("%1 to %2").arg(number(rate.interval->low), number(rate.interval->high));
}

QString RateWords::rate(const Rate& rate) {
    //: %1 and %2 are numbers of trials
    const QString counts = tr("%1 of %2").arg(countText(rate.events), countText(rate.trials));
    if (!rate.isMeasured())
        //: %1 is "not measured" and why, %2 is "3 of 12"
        return rate.trials == 0 ? notMeasured(rate) : tr("%1; %2").arg(notMeasured(rate), counts);
    //: "0.0102 (0.0051 to 0.0204), 12 of 1,180": a share, its interval, its counts
    return tr("%1 (%2), %3").arg(number(rate.share()), interval(rate), counts);
}

QString RateWords::measure(const QString& measure, int rank) {
    if (measure == u"missed"_s)
        //: %1 is the length of a candidate list
        return tr("Not in the list of %1").arg(countText(rank));
    if (measure == u"rank"_s)
        return rank == 1 ? tr("First in the list") : tr("At rank %1 or better").arg(countText(rank));
    if (measure == u"closed_rank"_s)
        return rank == 1 ? tr("First of the persons of the test")
                         : tr("At rank %1 or better of the persons of the test").arg(countText(rank));
    if (measure == u"fpir"_s)
        return tr("False positives (FPIR)");
    if (measure == u"fnir"_s)
        return tr("Missed at that similarity (FNIR)");
    if (measure == u"fmr"_s)
        return tr("False matches (FMR)");
    return tr("False non-matches (FNMR)");
}

QString RateWords::group(const QString& column, const QString& value) {
    if (column.isEmpty())
        return tr("Everybody");
    //: %1 is the title of a column, %2 a value in it: "sex: F"
    return tr("%1: %2").arg(column, value.isEmpty() ? tr("not recorded") : value);
}

QString RateWords::problem(const Error& error, const QStringList& sources) {
    const QString place = QDir::toNativeSeparators(error.subject);
    if (error.code == ErrorCode::InvalidArgument && sources.contains(error.subject))
        //: %1 is a folder or a table
        return tr("There is no person with a picture to search for in %1. Choose the folder that holds one "
                  "folder of pictures for each person, with two pictures of a person at least, or one where "
                  "the booking photos are chosen apart.")
            .arg(place);
    if (error.code == ErrorCode::InvalidArgument && !error.subject.isEmpty())
        //: %1 is a picture
        return tr("%1 is searched for and is a booking photo too: it would find itself, and nothing would be "
                  "measured. Take it out of one of them.")
            .arg(place);
    if (error.code == ErrorCode::GalleryEmpty && sources.contains(error.subject))
        return tr("No face was found in any of the booking photos, so there is nobody to compare with. Check "
                  "that the pictures show faces.");
    if (error.code == ErrorCode::FileUnreadable && sources.contains(error.subject))
        //: %1 is a folder
        return tr("The folder %1 cannot be opened. Check that it is there and that you may read it.")
            .arg(place);
    return errorText(error);
}

} // namespace sl::widgets
