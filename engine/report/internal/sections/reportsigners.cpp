// SPDX-License-Identifier: Apache-2.0
#include "engine/report/internal/sections/reportsigners.h"

#include <algorithm>

namespace sl::report {

QList<SignaturePlace> ReportSigners::write() {
    struct Signer {
        QString name, login, role;
        QDateTime submittedAt;
    };
    QList<Signer> signers;
    for (const Examiner& examiner : m_data.examiners)
        if (examiner.submittedAt.isValid())
            signers.append(
                {examiner.fullName, examiner.login, m_texts.part(examiner.part), examiner.submittedAt});
    if (std::none_of(signers.begin(), signers.end(),
                     [&](const Signer& signer) { return signer.login == m_data.exportedByLogin; }))
        signers.append({m_data.exportedBy, m_data.exportedByLogin, say("signers.maker"), {}});

    subsection("signers.heading", 40);
    paragraph("signers.count", {number(signers.size())});
    constexpr double kBoxLeft = 105, kBoxHeight = 11;
    QList<SignaturePlace> places;
    for (const Signer& signer : signers) {
        const QString answered =
            signer.submittedAt.isValid() ? say("signers.answered", {time(signer.submittedAt)}) : QString();
        const QList<FlowCell> who{
            FlowCell{0,
                     kBoxLeft - 4,
                     {FlowPiece{say("signers.name", {signer.name, signer.login}), TextStyle::Strong},
                      FlowPiece{signer.role, TextStyle::Body}, FlowPiece{answered, TextStyle::Small}}}};
        m_flow.need(kBoxHeight + 8);
        if (!m_flow.hasRoomFor(who)) // the box and whose it is stand together
            m_flow.newPage();
        const QRectF box = m_flow.frame(kBoxLeft, PageFlow::kTextWidth - kBoxLeft, kBoxHeight);
        places.append({signer.login, m_flow.currentPage(), box});
        m_flow.row(who, 2);
    }
    paragraph("signers.box");
    paragraph("hashes.signature");
    return places;
}

} // namespace sl::report
