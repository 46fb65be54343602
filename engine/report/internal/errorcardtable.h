// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/records/errorcardrecord.h"
#include "engine/report/internal/pageflow.h"
#include "engine/report/reporttexts.h"

#include <QLocale>

namespace sl::report {

/// "12 of 340 (interval 0.0201 to 0.0576; 60 persons)", or that it is not measured.
[[nodiscard]] QString rateText(const Rate& rate, const ReportTexts& texts);

/// A row a cell: who, how often the list lacked a person of the gallery, how often a search without the
/// person reached the similarity. All cells are of probes of as many faces.
void addErrorCardTable(PageFlow& flow, const QList<ErrorCardCell>& cells, const ReportTexts& texts);

} // namespace sl::report
