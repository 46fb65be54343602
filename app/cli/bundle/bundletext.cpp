// SPDX-License-Identifier: Apache-2.0
#include "app/cli/bundle/bundletext.h"

#include "app/cli/command.h"
#include "widgets/text/errortext.h"

namespace sl::cli {
namespace {

using namespace Qt::StringLiterals;

QString sentenceOf(session::BundleFault::Kind kind) {
    using enum session::BundleFault::Kind;
    switch (kind) {
    case Missing:
        return Cli::tr("%1: MISSING. A manifest of the bundle names it.");
    case NotListed:
        return Cli::tr("%1: ADDED. Nothing in the bundle names it.");
    case Altered:
        return Cli::tr("%1: CHANGED. It does not have the SHA-256 in the manifest.");
    case Link:
        return Cli::tr("%1: A LINK. A bundle holds none, and it was not followed.");
    case Special:
        return Cli::tr("%1: NEITHER FILE NOR FOLDER. It was not opened.");
    case Path:
        return Cli::tr("%1: NOT A PATH of a bundle, so it was not opened.");
    case TooLarge:
        return Cli::tr("%1: MORE THAN A BUNDLE MAY HAVE. It was not read whole.");
    case Malformed:
        return Cli::tr("%1: CANNOT BE READ as what it must be.");
    case Log:
        return Cli::tr("%1: NOT WHAT THE AUDIT LOG SIGNED.");
    case Report:
        return Cli::tr("%1: NOT THE REPORT that the audit log names.");
    case Template:
        return Cli::tr("%1: NOT THE TEMPLATE that the list of templates names.");
    }
    return {};
}

/// A stranger's words on one line: what is not to be seen, or turns the line around, as \u202e.
QString visible(const QString& text) {
    QString shown;
    for (const auto letter : text)
        shown += letter.isPrint() ? QString(letter)
                                  : u"\\u%1"_s.arg(uint(letter.unicode()), 4, 16, QLatin1Char('0'));
    return shown;
}

QString listLine(const session::ListReplay& list) {
    if (!list.impossible.isEmpty())
        return Cli::tr("List: it could not be compared (%1).").arg(list.impossible);
    if (!list.sameOrder)
        return Cli::tr("List: ANOTHER ORDER comes out.");
    if (!list.isSame())
        return Cli::tr("List: the same order, but OTHER SCORES come out (largest difference: %1).")
            .arg(list.largestDifference);
    return Cli::tr("List: the same persons in the same order with the same scores. Persons: %1.")
        .arg(list.scored.size());
}

QString templateLine(const session::TemplateReplay& made) {
    if (made.why)
        return Cli::tr("%1: could not be made again. %2").arg(made.file, widgets::errorText(*made.why));
    if (made.isEqual)
        return Cli::tr("%1: the same template comes out.").arg(made.file);
    if (made.difference <= session::TemplateReplay::kOtherProcessor)
        return Cli::tr("%1: the same template comes out, but for what another processor rounds (%2).")
            .arg(made.file, QString::number(made.difference));
    return Cli::tr("%1: ANOTHER TEMPLATE comes out (largest difference: %2).")
        .arg(made.file, QString::number(made.difference));
}

} // namespace

QStringList bundleLines(const session::BundleVerdict& verdict) {
    const auto& findings = verdict.findings;
    QStringList lines;
    for (const auto& fault : findings.faults)
        lines.append(visible(sentenceOf(fault.kind).arg(fault.file) +
                             (fault.detail.isEmpty() ? QString() : u" (%1)"_s.arg(fault.detail))));
    if (!findings.faults.isEmpty())
        return lines;
    lines = {
        Cli::tr("Files: %1. All are as the manifests say, and no other is there.").arg(findings.files),
        Cli::tr("Log of case %1: entries that continue one another: %2; told in the bundle: %3.")
            .arg(visible(findings.caseNumber), QString::number(findings.entries),
                 QString::number(findings.told)),
        Cli::tr("Authority of the signers, SHA-256 of its certificate: %1").arg(findings.authority.hex()),
        Cli::tr("Nobody signed README.txt, data/case.jsonld, and in data/search.json the answers, "
                "checklists and places of faces: read those in the report.")};
    if (findings.removed > 0)
        lines.append(Cli::tr("Persons of the list without portraits, said to be removed from the gallery "
                             "since: %1 of %2. Nobody signed that.")
                         .arg(QString::number(findings.removed), QString::number(findings.listed)));
    return lines;
}

QStringList replayLines(const session::BundleReplay& replay) {
    QStringList lines{listLine(replay.list)};
    if (replay.packMissing && !replay.packIdentity.isEmpty())
        lines.append(Cli::tr("Templates: not made again, because the model pack %1 of the search cannot be "
                             "used here. %2")
                         .arg(visible(replay.packIdentity), widgets::errorText(*replay.packMissing)));
    for (const auto& made : replay.templates)
        lines.append(templateLine(made));
    return lines;
}

} // namespace sl::cli
