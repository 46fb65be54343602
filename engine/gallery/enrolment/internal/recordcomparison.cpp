// SPDX-License-Identifier: Apache-2.0
#include "engine/gallery/enrolment/internal/recordcomparison.h"

#include "engine/sources/onerecord.h"

namespace sl::gallery {

RecordComparison compareRecord(const PersonRecord& there, const sources::PortraitToEnrol& from) {
    RecordComparison compared{there, false, {}};
    const auto compare = [&](QString& kept, const QString& said) {
        if (kept.isEmpty() && !said.isEmpty()) {
            kept = said;
            compared.fillsSomething = true;
        } else if (!sources::sayTheSame(kept, said)) {
            compared.differences.append(u"%1 / %2"_s.arg(kept, said));
        }
    };
    compare(compared.filled.name, from.name);
    compare(compared.filled.sex, from.sex);
    QString year = isBirthYear(there.birthYear) ? QString::number(there.birthYear) : QString();
    compare(year, from.birthYear > 0 ? QString::number(from.birthYear) : QString());
    compared.filled.birthYear = year.toInt();
    return compared;
}

} // namespace sl::gallery
