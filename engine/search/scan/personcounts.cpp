// SPDX-License-Identifier: Apache-2.0
#include "engine/search/scan/personcounts.h"

#include <algorithm>

namespace sl::search {

PersonCounts::PersonCounts(qint64 expectedTemplates) : m_smallIds(4 * expectedTemplates + 65536) {}

void PersonCounts::add(qint64 person) {
    const auto index = static_cast<size_t>(person);
    if (person < m_smallIds && index >= m_small.size())
        m_small.resize(index + index / 4 + 1024);
    auto& count = person < m_smallIds ? m_small[index] : m_large[person];
    m_total.persons += count == 0 ? 1 : 0;
    ++m_total.templates;
    ++count;
}

quint32 PersonCounts::of(qint64 person) const {
    if (person >= m_smallIds)
        return m_large.value(person);
    const auto index = static_cast<size_t>(person);
    return index < m_small.size() ? m_small[index] : 0;
}

std::vector<qint64> PersonCounts::withAtLeast(quint32 templates) const {
    std::vector<qint64> persons;
    for (size_t person = 0; person < m_small.size(); ++person)
        if (m_small[person] >= templates)
            persons.push_back(static_cast<qint64>(person));
    const auto large = static_cast<std::ptrdiff_t>(persons.size());
    for (auto it = m_large.begin(); it != m_large.end(); ++it)
        if (it.value() >= templates)
            persons.push_back(it.key());
    std::sort(persons.begin() + large, persons.end());
    return persons;
}

PersonCounts::Total PersonCounts::among(const QBitArray& persons) const {
    Total total;
    const auto take = [&total](quint32 count) {
        total.persons += count > 0 ? 1 : 0;
        total.templates += count;
    };
    const auto small = std::min(persons.size(), static_cast<qsizetype>(m_small.size()));
    for (qsizetype person = 0; person < small; ++person)
        if (persons.testBit(person))
            take(m_small[static_cast<size_t>(person)]);
    for (auto it = m_large.begin(); it != m_large.end(); ++it)
        if (it.key() < persons.size() && persons.testBit(it.key()))
            take(it.value());
    return total;
}

} // namespace sl::search
