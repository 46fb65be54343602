// SPDX-License-Identifier: Apache-2.0
#include "engine/report/internal/sections/reporthistory.h"

#include "engine/report/internal/sections/filterline.h"

#include <algorithm>
#include <array>

namespace sl::report {

void ReportHistory::searches() {
    if (m_data.searches.isEmpty())
        return;
    static constexpr std::array kOutcomes{"searches.lead", "searches.noLead", "searches.disagreement",
                                          "searches.unsuitable"};
    subsection("searches.heading");
    paragraph("searches.intro", {number(m_data.searches.size())});
    for (const PrintedSearch& printed : m_data.searches) {
        const SearchRecord& search = printed.search;
        QString what = say("searches.line", {time(search.startedAt), search.searchedBy,
                                             orNotRecorded(printed.probeLabel), number(search.faces.size()),
                                             number(search.galleryPersons), number(search.listLength)});
        if (printed.isReported)
            what += u' ' + say("searches.thisOne");
        const QString outcome =
            say("searches.outcome",
                {printed.outcome ? say(kOutcomes.at(size_t(*printed.outcome))) : say("searches.undecided")});
        const QString filter = say("searches.filter", {filterLine(search, m_texts)});
        m_flow.row({FlowCell{1.5, 4, {FlowPiece{u"•"_s, TextStyle::Body}}},
                    FlowCell{6,
                             PageFlow::kTextWidth - 6,
                             {FlowPiece{what, TextStyle::Body}, FlowPiece{filter, TextStyle::Small},
                              FlowPiece{outcome, TextStyle::Small}}}},
                   0.6);
    }
}

void ReportHistory::supersededAnswers() {
    const bool isSubmitted =
        std::any_of(m_data.examiners.begin(), m_data.examiners.end(),
                    [](const Examiner& examiner) { return !examiner.submittedAt.isNull(); });
    if (!isSubmitted) // nothing is told of an examination that is open
        return;
    subsection("superseded.heading");
    if (m_data.superseded.isEmpty()) {
        paragraph("superseded.none");
        return;
    }
    paragraph("superseded.intro", {number(m_data.superseded.size())});
    for (const SupersededAnswer& replaced : m_data.superseded) {
        const bool silent = replaced.answer.grounds.trimmed().isEmpty();
        QString why =
            silent ? say("candidate.noGrounds") : say("candidate.grounds", {replaced.answer.grounds});
        if (replaced.answer.triage)
            why += u' ' + triageLine(*replaced.answer.triage);
        m_flow.bullet(say("superseded.line",
                          {m_texts.part(replaced.part), number(replaced.rank),
                           m_texts.answer(replaced.answer.answer), time(replaced.answer.answeredAt), why}));
    }
}

} // namespace sl::report
