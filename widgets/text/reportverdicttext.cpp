// SPDX-License-Identifier: Apache-2.0
#include "widgets/text/reportverdicttext.h"

#include "widgets/text/format.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace sl::widgets {
namespace {

struct Verdict {
    Q_DECLARE_TR_FUNCTIONS(sl::widgets::ReportVerdict)
public:
    static QString bytes(const ReportVerdict& verdict) {
        const QString file = QFileInfo(verdict.file).fileName();
        if (verdict.signatures.isEmpty())
            return tr("%1 is not signed.").arg(file);
        for (const SignatureVerdict& signature : verdict.signatures)
            if (!signature.bytesIntact && !signature.signer.isEmpty())
                return tr("Bytes: %1 was changed after %2 signed it. Do not rely on it.")
                    .arg(file, signature.signer);
        return verdict.bytesIntact()
                   ? tr("Bytes: what was signed in %1 is unchanged.").arg(file)
                   : tr("Bytes: %1 was changed after it was signed. Do not rely on it.").arg(file);
    }

    static QStringList whole(const ReportVerdict& verdict) {
        if (verdict.wholeSigned())
            return {tr("Document: the whole of it is signed. Number of signatures: %1. The report itself "
                       "says how many "
                       "it should have.")
                        .arg(verdict.signatures.size())};
        QStringList lines;
        for (qsizetype i = 0; i < verdict.signatures.size(); ++i) {
            const bool isLast = i + 1 == verdict.signatures.size();
            const QString next = isLast ? QString() : verdict.signatures.at(i + 1).signer;
            for (const PdfChange& change : verdict.signatures.at(i).changedAfter)
                lines << changed(change, verdict.signatures.at(i).signer, next);
        }
        if (lines.isEmpty() || !verdict.signatures.last().coversWholeFile)
            lines.prepend(
                tr("Document: not all of it is signed. Something was added after the last signature."));
        return lines;
    }

    /// `next` is empty behind the last signature.
    static QString changed(const PdfChange& change, const QString& before, const QString& next) {
        return next.isEmpty()
                   //: %1 names a part of a document ("page 1"), %2 a person
                   ? tr("Document: changed after %2's signature: %1. Do not rely on it.")
                         .arg(part(change), before)
                   //: %1 names a part of a document ("page 1"), %2 and %3 are persons
                   : tr("Document: changed between %2's and %3's signature: %1. Do not rely on it.")
                         .arg(part(change), before, next);
    }

    static QString part(const PdfChange& change) {
        const QString page = QString::number(change.page);
        switch (change.part) {
        case PdfPart::Page:
            return tr("page %1").arg(page);
        case PdfPart::Pages:
            return tr("which pages there are");
        case PdfPart::Annotation:
            return tr("a note or mark on page %1").arg(page);
        case PdfPart::Font:
            return change.page > 0 ? tr("a font on page %1").arg(page) : tr("a font");
        case PdfPart::Picture:
            return tr("a picture on page %1").arg(page);
        case PdfPart::OptionalContent:
            return tr("layers that can be shown and hidden");
        case PdfPart::Catalogue:
            return tr("the catalogue of the document");
        case PdfPart::Action:
            return tr("what a reader program does by itself");
        case PdfPart::Attachment:
            return tr("attached files");
        case PdfPart::Form:
            return tr("fields of a form");
        case PdfPart::Signature:
            return tr("an earlier signature or its place");
        case PdfPart::Description:
            return tr("title or description of the document");
        case PdfPart::Object:
            return tr("an object of the file that no page shows");
        case PdfPart::Unreadable:
            return tr("the file itself, so that the earlier state cannot be read");
        }
        return {};
    }

    static QString signer(const SignatureVerdict& signature) {
        const QString when =
            signature.claimed.isValid()
                ? tr("on %1 by the signer's own clock, time not attested").arg(timeText(signature.claimed))
                : tr("at no stated time");
        return tr("Signer: %1 (%2).").arg(who(signature), when);
    }

    static QString who(const SignatureVerdict& signature) {
        const QString& name = signature.signer;
        switch (signature.state) {
        case SignerState::Known:
            return tr("%1 (%2), a user of this workspace who was allowed to sign then")
                .arg(name, signature.login);
        case SignerState::OfAuthority:
            return tr("%1, whose certificate is by the given authority and was valid then").arg(name);
        case SignerState::WithoutRole:
            return tr("%1 (%2), a user of this workspace whose role does not sign reports")
                .arg(name, signature.login);
        case SignerState::NotValidThen:
            return tr("%1, whose certificate or account was not valid then").arg(name);
        case SignerState::Unknown:
            break;
        }
        return name.isEmpty() ? tr("somebody whose name cannot be read")
                              : tr("somebody who calls themselves %1 and is not known here").arg(name);
    }
};

} // namespace

QStringList reportVerdictLines(const ReportVerdict& verdict) {
    QStringList lines{Verdict::bytes(verdict)};
    if (verdict.signatures.isEmpty())
        return lines;
    lines << Verdict::whole(verdict);
    for (const SignatureVerdict& signature : verdict.signatures)
        lines << Verdict::signer(signature);
    return lines;
}

} // namespace sl::widgets
