// SPDX-License-Identifier: Apache-2.0
#include "widgets/text/headverdicttext.h"

#include "widgets/text/errortext.h"
#include "widgets/text/format.h"

#include <QCoreApplication>

namespace sl::widgets {
namespace {

struct Head {
    Q_DECLARE_TR_FUNCTIONS(sl::widgets::HeadVerdict)
public:
    static QString log(const HeadVerdict& verdict) {
        const QString which =
            verdict.caseNumber.isEmpty() ? tr("Workspace") : tr("Case %1").arg(verdict.caseNumber);
        const QString when = verdict.at.isValid() ? timeText(verdict.at) : tr("an unstated time");
        const QString seen = countText(verdict.seen);
        switch (verdict.log) {
        case HeadVerdict::Log::Continues:
            //: %1 is "Workspace" or a case, %2 a date, %3 and %4 are numbers of entries
            return tr("%1: the log continues the head of %2. Entries then: %3, now: %4.")
                .arg(which, when, seen, countText(verdict.entries));
        case HeadVerdict::Log::Shorter:
            return tr("%1: ENTRIES ARE MISSING. This log has %2 entries; the head of %3 saw %4.")
                .arg(which, countText(verdict.entries), when, seen);
        case HeadVerdict::Log::Differs:
            return tr("%1: THE LOG IS A DIFFERENT ONE. An entry from %2 to %3 is not the one that the head "
                      "of %4 saw.")
                .arg(which, countText(verdict.agreed + 1), seen, when);
        case HeadVerdict::Log::Missing:
            return tr("%1: THE CASE IS MISSING. The head of %2 saw %3 entries of its log.")
                .arg(which, when, seen);
        case HeadVerdict::Log::Elsewhere:
            return tr("The head of %1 belongs to another workspace's log.").arg(when);
        case HeadVerdict::Log::Unread:
            break;
        }
        return errorText(verdict.problem);
    }

    static QString signer(const HeadVerdict& verdict) {
        switch (verdict.signer) {
        case HeadVerdict::Signer::Known:
            return tr("The head is signed by %1.").arg(verdict.login);
        case HeadVerdict::Signer::Forged:
            return tr("The head says that %1 signed it, but the signature is not theirs. Do not rely on it.")
                .arg(verdict.login);
        case HeadVerdict::Signer::Unknown:
            break;
        }
        return tr("Who signed the head is not known here: anybody may have written it.");
    }

    static QString witness(const HeadWitness& witness) {
        switch (witness.state) {
        case HeadWitness::State::Good:
            return tr("Witness: %1 signed the head on %2.").arg(witness.name, timeText(witness.at));
        case HeadWitness::State::Forged:
            return tr("Witness: the signature is not that of %1. Do not rely on it.").arg(witness.name);
        case HeadWitness::State::Unknown:
            break;
        }
        return tr("Witness: somebody who calls themselves %1 and is not known here.").arg(witness.name);
    }
};

} // namespace

QStringList headVerdictLines(const HeadVerdict& verdict) {
    QStringList lines{Head::log(verdict)};
    if (verdict.log == HeadVerdict::Log::Unread)
        return lines;
    const bool isForged = verdict.signer == HeadVerdict::Signer::Forged;
    lines.insert(isForged ? 0 : 1, Head::signer(verdict));
    for (const auto& witness : verdict.witnesses)
        lines.append(Head::witness(witness));
    return lines;
}

} // namespace sl::widgets
