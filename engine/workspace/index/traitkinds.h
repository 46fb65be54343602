// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/personfilter.h"

#include <QHash>

#include <vector>

namespace sl::workspace {

/// The combinations of sex and agency that occur, each once and with a number, so that a million persons do
/// not cost a million strings.
class TraitKinds {
public:
    struct Kind {
        QString sex, agency;
    };
    struct Fits {
        Fit sex, agency;
    };

    /// From 0; a new number for a combination that did not occur yet.
    quint32 numberOf(const PersonTraits& person) {
        const std::pair kind{person.sex, person.agency};
        const auto known = m_numbers.constFind(kind);
        if (known != m_numbers.constEnd())
            return *known;
        m_kinds.push_back({person.sex, person.agency});
        return *m_numbers.insert(kind, static_cast<quint32>(m_kinds.size() - 1));
    }
    [[nodiscard]] const std::vector<Kind>& all() const { return m_kinds; }
    [[nodiscard]] std::vector<Fits> fits(const PersonFilter& filter) const {
        std::vector<Fits> fits;
        fits.reserve(m_kinds.size());
        for (const Kind& kind : m_kinds)
            fits.push_back({filter.sexFit(kind.sex), filter.agencyFit(kind.agency)});
        return fits;
    }

private:
    std::vector<Kind> m_kinds;
    QHash<std::pair<QString, QString>, quint32> m_numbers;
};

} // namespace sl::workspace
