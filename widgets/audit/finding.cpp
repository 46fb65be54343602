// SPDX-License-Identifier: Apache-2.0
#include "widgets/audit/finding.h"

#include "widgets/text/errortext.h"
#include "widgets/text/headverdicttext.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace sl::widgets {
namespace {

using State = Finding::State;

struct Sentence {
    Q_DECLARE_TR_FUNCTIONS(sl::widgets::Finding)
public:
    static QString scope(const QString& scope) {
        return scope == u"workspace"_s ? tr("Workspace")
                                       //: %1 is a case number
                                       : tr("Case %1").arg(scope);
    }
    static QString chain(const session::AuditVerdict& verdict) {
        const auto which = scope(verdict.scope);
        if (verdict.intact)
            //: %1 is what the log is of
            return tr("%1: all %n entries follow from each other, and every record is as they say; nothing "
                      "was altered.",
                      nullptr, static_cast<int>(verdict.entries))
                .arg(which);
        if (verdict.firstBad > 0)
            //: %1 is what the log is of, %2 the number of an entry
            return tr("%1: entry %2 does not follow from the one before. It, or one before it, was altered "
                      "outside this program. Keep the folder as it is and tell a supervisor.")
                .arg(which)
                .arg(verdict.firstBad);
        if (!verdict.isChecked)
            //: %1 is what the log is of, %2 a sentence that says why
            return tr("%1: could not be checked, so nothing is known about it. %2")
                .arg(which, errorText(verdict.problem));
        //: %1 is what the log is of, %2 a sentence about one of its records
        return tr("%1: %2").arg(which, errorText(verdict.problem));
    }
    static QString files(const session::FilesVerdict& verdict) {
        const auto which = scope(verdict.scope);
        const auto count = static_cast<int>(verdict.files);
        if (verdict.intact())
            //: %1 is "Workspace" or a case
            return tr("%1: all %n sealed files were read; each is as its record says.", nullptr, count)
                .arg(which);
        if (!verdict.isChecked)
            //: %1 is "Workspace" or a case, %2 a sentence that says why
            return tr("%1: the sealed files could not be checked, so nothing is known about them. %2")
                .arg(which, errorText(verdict.problems.first()));
        //: %1 is "Workspace" or a case, %2 a number
        return tr("%1: %n sealed files were read; %2 are not as their records say. Keep the folder as it is "
                  "and tell a supervisor.",
                  nullptr, count)
            .arg(which)
            .arg(verdict.problems.size());
    }
    static QString head(const QByteArray& hex) {
        //: %1 is a SHA-256 in hexadecimal
        return tr("Head of the chain: %1").arg(QLatin1String(hex));
    }
    static QString keptHead(const QString& file, const QString& sentence) {
        //: %1 is the name of a file, %2 a sentence about it
        return tr("%1: %2").arg(file, sentence);
    }
};

State stateOf(const HeadVerdict& verdict) {
    if (verdict.isForged())
        return State::Bad;
    const bool isHere = verdict.log != HeadVerdict::Log::Unread && verdict.log != HeadVerdict::Log::Elsewhere;
    if (!isHere)
        return State::Unknown;
    if (!verdict.isTrusted())
        return State::Unknown;
    return verdict.log == HeadVerdict::Log::Continues ? State::Good : State::Bad;
}

} // namespace

Finding findingOf(const session::AuditVerdict& verdict) {
    Finding finding{verdict.intact      ? State::Good
                    : verdict.isChecked ? State::Bad
                                        : State::Unknown,
                    Sentence::chain(verdict)};
    if (!verdict.head.isNull())
        finding.details.append(Sentence::head(verdict.head.hex().toLatin1()));
    return finding;
}

Finding findingOf(const session::FilesVerdict& verdict) {
    Finding finding{verdict.intact()    ? State::Good
                    : verdict.differs() ? State::Bad
                                        : State::Unknown,
                    Sentence::files(verdict)};
    for (const Error& problem : verdict.problems.mid(verdict.isChecked ? 0 : 1))
        finding.details.append(errorText(problem));
    return finding;
}

Finding findingOf(const HeadVerdict& verdict) {
    auto lines = headVerdictLines(verdict);
    const auto first = lines.takeFirst();
    return {stateOf(verdict), Sentence::keptHead(QFileInfo(verdict.file).fileName(), first), lines};
}

} // namespace sl::widgets
