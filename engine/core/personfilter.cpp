// SPDX-License-Identifier: Apache-2.0
#include "engine/core/personfilter.h"

#include "engine/core/literals.h"

#include <algorithm>

namespace sl {

bool PersonFilter::asks(FilterPart part) const {
    switch (part) {
    case FilterPart::Sex:
        return !sex.isEmpty();
    case FilterPart::BirthYear:
        return bornFrom > 0 || bornTo > 0;
    case FilterPart::Agency:
        return !agency.isEmpty();
    }
    Q_UNREACHABLE();
}

bool PersonFilter::isEmpty() const {
    return !asks(FilterPart::Sex) && !asks(FilterPart::BirthYear) && !asks(FilterPart::Agency);
}

bool PersonFilter::isSound() const {
    const bool sexKnown = sex.isEmpty() || sex == u"M"_s || sex == u"F"_s || sex == u"X"_s;
    const auto yearKnown = [](int year) { return year == 0 || isBirthYear(year); };
    return sexKnown && yearKnown(bornFrom) && yearKnown(bornTo) && (bornTo == 0 || bornFrom <= bornTo);
}

bool PersonFilter::matches(const PersonTraits& person) const {
    return keeps(std::max({sexFit(person.sex), birthFit(person.birthYear), agencyFit(person.agency)}));
}

} // namespace sl
