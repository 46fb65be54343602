// SPDX-License-Identifier: Apache-2.0
#include "widgets/report/reportoutline.h"

#include <QCoreApplication>

#include <algorithm>

namespace sl::widgets {
namespace {

struct Outline {
    Q_DECLARE_TR_FUNCTIONS(sl::widgets::ReportOutline)
public:
    static QStringList purpose(const CaseRecord& record) {
        QStringList warnings;
        const auto need = [&](const QString& value, const QString& sentence) {
            if (value.trimmed().isEmpty())
                warnings << sentence;
        };
        need(record.offenceType, tr("The offence is not recorded."));
        need(record.legalBasis, tr("The legal basis is not recorded."));
        need(record.requester, tr("Who asked for the search is not recorded."));
        need(record.purpose, tr("The purpose is not recorded."));
        return warnings;
    }

    static QStringList answers(const session::SearchView& view) {
        if (isUnsuitable(view))
            return {};
        if (!isSubmitted(view, ExaminerPart::First))
            return {tr("The first examination is not submitted. Answer every candidate and submit.")};
        if (!view.outcome)
            return {tr("The independent second examination is not finished.")};
        return {};
    }

    static QStringList outcome(const session::SearchView& view) {
        if (!view.outcome)
            return {tr("There is no outcome yet: the report says that it is preliminary.")};
        if (view.outcome->awaitsThird)
            return {tr(
                "The examiners do not agree. A third person may decide: the examination waits in the review "
                "queue. Or close the search as a disagreement.")};
        return {};
    }

    static QList<OutlineEntry> entries(const CaseRecord& record, const session::SearchView& view) {
        QStringList searched;
        if (!isUnsuitable(view) && !view.record.exhaustive)
            searched << tr("Not every record was compared.");
        return {{tr("Purpose and authority"), purpose(record)},
                {tr("What was searched, and with what"), searched},
                {tr("Limits"), {}},
                {tr("Differences and other close candidates"), {}},
                {tr("Similarities"), {}},
                {tr("All answers"), answers(view)},
                {tr("Outcome"), outcome(view)},
                {tr("Hashes and program"), {}}};
    }

    static bool isUnsuitable(const session::SearchView& view) {
        return view.outcome && view.outcome->kind == OutcomeKind::Unsuitable;
    }

    static bool isSubmitted(const session::SearchView& view, ExaminerPart part) {
        return std::any_of(view.examinations.begin(), view.examinations.end(),
                           [part](const auto& examination) {
                               return examination.part == part && examination.isSubmitted();
                           });
    }
};

} // namespace

QList<OutlineEntry> reportOutline(const CaseRecord& caseRecord, const session::SearchView& view) {
    return Outline::entries(caseRecord, view);
}

} // namespace sl::widgets
