// SPDX-License-Identifier: Apache-2.0
#include "engine/report/internal/sections/reporterrorcard.h"

#include "engine/report/internal/errorcardtable.h"

namespace sl::report {

void ReportErrorCard::write() {
    if (m_stage == Stage::Unsuitable)
        return; // nothing was searched
    subsection("errors.heading", 40);
    if (!m_data.errorCard) {
        paragraph("errors.noCard");
        return;
    }
    const ErrorCardRecord& card = *m_data.errorCard;
    paragraph("errors.intro",
              {time(card.measuredAt), card.measuredBy, number(card.persons), number(card.pictures),
               number(card.failures), number(card.listLength), number(card.galleryPersons)});
    if (card.galleryHash == m_data.search.galleryHash)
        paragraph("errors.sameGallery");
    else
        paragraph("errors.otherGallery", {number(m_data.search.galleryPersons)});
    if (!m_data.search.filter.isEmpty())
        paragraph("errors.filtered");
    const auto faces = m_data.probe.size();
    paragraph(faces == 1  ? "errors.ofOneFace"
              : faces > 3 ? "errors.ofAllFaces"
                          : "errors.ofFaces",
              faces == 2 || faces == 3 ? QStringList{number(faces)} : QStringList());
    addErrorCardTable(m_flow, card.ofFaces(faces), m_texts);
    m_flow.space(1);
    paragraph("errors.reading");
    keyValues({{say("errors.number", {QString::number(card.id)}), card.scores.hex()}}, TextStyle::Hash);
}

} // namespace sl::report
