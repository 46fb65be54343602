// SPDX-License-Identifier: Apache-2.0
#include "app/cli/access.h"
#include "app/cli/commandgroups.h"
#include "app/cli/progressline.h"
#include "engine/evaluation/evaluation.h"

#include <QJsonArray>

namespace sl::cli {
namespace {

using namespace Qt::StringLiterals;

QString percent(double share) {
    return QString::number(share * 100.0, 'f', 2) + u" %"_s;
}

CommandResult verify(const Arguments& arguments) {
    const auto run = evaluation::evaluateVerification(
        {arguments.value(u"images"_s), arguments.value(u"pairs"_s), arguments.has(u"portraits"_s)},
        environmentOf(arguments));
    SL_TRY(const auto report, waitWithProgress(*run.job, run.report));
    CommandOutput output;
    output.json = {{u"pairs"_s, qint64(report.pairs.size())},
                   {u"images"_s, report.images},
                   {u"accuracy"_s, report.accuracy},
                   {u"tprAtFmr001"_s, report.tprAtFmr001},
                   {u"tprAtFmr01"_s, report.tprAtFmr01},
                   {u"failuresToAcquire"_s, report.failures.size()},
                   {u"notAcquired"_s, QJsonArray::fromStringList(report.failures)}};
    output.lines = {
        Cli::tr("Pairs: %1, of %2 images").arg(report.pairs.size()).arg(report.images),
        Cli::tr("Accuracy, cross-validated over ten parts: %1").arg(percent(report.accuracy)),
        Cli::tr("True accepts at a false match rate of 0.1 %: %1").arg(percent(report.tprAtFmr001)),
        Cli::tr("True accepts at a false match rate of 1 %: %1").arg(percent(report.tprAtFmr01)),
        Cli::tr("Images without an acquired face: %1").arg(report.failures.size())};
    for (const QString& file : report.failures)
        output.lines.append(u"  "_s + file);
    return output;
}

constexpr int kSetRanks[] = {1, 5, 20};

QJsonObject toJson(const evaluation::FaceSetRanks& set) {
    QJsonObject json{{u"faces"_s, set.faces > 0 ? QJsonValue(set.faces) : QJsonValue(u"all"_s)},
                     {u"probes"_s, qint64(set.open.size())}};
    for (const int rank : kSetRanks) {
        json.insert(u"rank%1"_s.arg(rank), evaluation::rankRate(set.open, rank));
        json.insert(u"closedRank%1"_s.arg(rank), evaluation::rankRate(set.closed, rank));
    }
    return json;
}

/// As Markdown, ready for tests/bench/ACCURACY.md.
QStringList tableOf(const std::vector<evaluation::FaceSetRanks>& sets) {
    QStringList lines{Cli::tr("| faces of a probe | probes | open rank 1, 5, 20 | closed rank 1, 5, 20 |"),
                      u"|---|---|---|---|"_s};
    for (const auto& set : sets) {
        QStringList open;
        QStringList closed;
        for (const int rank : kSetRanks) {
            open.append(percent(evaluation::rankRate(set.open, rank)));
            closed.append(percent(evaluation::rankRate(set.closed, rank)));
        }
        lines.append(u"| %1 | %2 | %3 | %4 |"_s.arg(
            set.faces > 0 ? QString::number(set.faces) : Cli::tr("all"), QString::number(set.open.size()),
            open.join(u", "_s), closed.join(u", "_s)));
    }
    return lines;
}

CommandResult identify(const Arguments& arguments) {
    const auto run = evaluation::evaluateIdentification(
        {arguments.value(u"gallery"_s), arguments.value(u"probes"_s), arguments.value(u"distractors"_s),
         arguments.has(u"fuse"_s), arguments.value(u"export"_s)},
        environmentOf(arguments));
    SL_TRY(const auto report, waitWithProgress(*run.job, run.report));
    CommandOutput output;
    output.json = {{u"probes"_s, qint64(report.probes.size())},
                   {u"galleryPersons"_s, report.galleryPersons},
                   {u"galleryImages"_s, report.galleryImages},
                   {u"failuresToAcquire"_s, report.probesNotAcquired},
                   {u"imagesNotAcquired"_s, QJsonArray::fromStringList(report.failures)}};
    output.lines = {
        Cli::tr("Probes: %1, against %2 persons").arg(report.probes.size()).arg(report.galleryPersons)};
    for (const int rank : {1, 5, 10, 20, 50}) {
        output.json.insert(u"rank%1"_s.arg(rank), report.rate(rank));
        output.lines.append(
            Cli::tr("Mate at rank %1 or better: %2").arg(rank).arg(percent(report.rate(rank))));
    }
    output.lines.append(
        Cli::tr("Probes without an acquired face, counted as misses: %1").arg(report.probesNotAcquired));
    QJsonArray sets;
    for (const auto& set : report.sets)
        sets.append(toJson(set));
    output.json.insert(u"sets"_s, sets);
    output.lines.append(tableOf(report.sets));
    QJsonArray ranks;
    for (const auto& probe : report.probes)
        ranks.append(QJsonObject{{u"probe"_s, probe.probe}, {u"rank"_s, probe.rank}});
    output.json.insert(u"ranks"_s, ranks);
    return output;
}

constexpr Option kModels{"models", "PACK", QT_TRANSLATE_NOOP("cli", "Folder of the model pack.")};
} // namespace

std::vector<Command> evaluateCommands() {
    return {
        {.name = "evaluate verify",
         .summary = QT_TRANSLATE_NOOP(
             "cli", "Measures a pack on pairs of images of the same and of different persons."),
         .options = {kModels,
                     {"images", "DIR", QT_TRANSLATE_NOOP("cli", "Images at DIR/NAME/NAME_0001.jpg."), true},
                     {"pairs", "FILE", QT_TRANSLATE_NOOP("cli", "Pairs in the form of LFW."), true},
                     {"portraits", nullptr,
                      QT_TRANSLATE_NOOP("cli", "The first image of each pair is taken as a booking photo.")},
                     threadsOption()},
         .run = verify},
        {.name = "evaluate identify",
         .summary = QT_TRANSLATE_NOOP(
             "cli", "Measures at which rank a pack finds the persons of probes in a gallery."),
         .options = {kModels,
                     {"gallery", "DIR", QT_TRANSLATE_NOOP("cli", "A folder per person."), true},
                     {"probes", "DIR",
                      QT_TRANSLATE_NOOP("cli", "A folder per person, named as in the gallery."), true},
                     {"fuse", nullptr,
                      QT_TRANSLATE_NOOP("cli", "All images of a probe person are one probe.")},
                     {"distractors", "DIR",
                      QT_TRANSLATE_NOOP("cli", "More people for the gallery, a folder per person.")},
                     {"export", "FILE",
                      QT_TRANSLATE_NOOP("cli", "Writes all templates, lengths and qualities as JSON.")},
                     threadsOption()},
         .run = identify},
    };
}

} // namespace sl::cli
