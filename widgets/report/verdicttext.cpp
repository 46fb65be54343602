// SPDX-License-Identifier: Apache-2.0
#include "widgets/report/verdicttext.h"

#include "widgets/text/format.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStringList>

namespace sl::widgets {
namespace {

struct Verdict {
    Q_DECLARE_TR_FUNCTIONS(sl::widgets::Verdict)
public:
    static QString summary(const session::ReportVerdict& verdict) {
        const QString file = QFileInfo(verdict.file).fileName();
        if (verdict.signatures.isEmpty())
            return tr("%1 is not signed.").arg(file);
        return verdict.isIntact() ? tr("%1 is unchanged since it was signed.").arg(file)
                                  : tr("%1 was changed after it was signed. Do not rely on it.").arg(file);
    }

    static QString signature(const session::SignatureVerdict& signature) {
        const QString who =
            signature.login.isEmpty()
                ? tr("Signed by %1, whom this workspace does not know").arg(signature.signer)
                : tr("Signed by %1 (%2), a user of this workspace").arg(signature.signer, signature.login);
        const QString when =
            signature.claimed.isValid()
                ? tr("on %1 by the signer's own clock, time not attested").arg(timeText(signature.claimed))
                : tr("at no stated time");
        QString state = tr("the signed bytes are unchanged, and nothing was added later");
        if (!signature.bytesIntact)
            state = tr("the signed bytes were changed");
        else if (!signature.coversWholeFile)
            state = tr("the signed bytes are unchanged; something was added after this signature");
        //: %1 who signed, %2 when, %3 what the check found
        return tr("%1, %2: %3.").arg(who, when, state);
    }
};

} // namespace

QString verdictText(const session::ReportVerdict& verdict) {
    QStringList lines{Verdict::summary(verdict)};
    for (const session::SignatureVerdict& signature : verdict.signatures)
        lines << Verdict::signature(signature);
    return lines.join(u'\n');
}

} // namespace sl::widgets
