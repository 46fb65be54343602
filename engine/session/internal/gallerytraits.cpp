// SPDX-License-Identifier: Apache-2.0
#include "engine/session/internal/gallerytraits.h"

#include "engine/store/personrepository.h"

#include <QHash>

#include <algorithm>
#include <limits>

namespace sl::session {

Result<GalleryTraits> GalleryTraits::read(store::Database& reader) {
    GalleryTraits traits;
    QHash<std::pair<QString, QString>, quint32> known;
    const auto read = store::PersonRepository(reader).forEachTraits([&](const store::PersonTraits& person) {
        const auto kind = known.constFind({person.sex, person.agency});
        const auto number = kind != known.constEnd() ? *kind : static_cast<quint32>(traits.m_kinds.size());
        if (kind == known.constEnd()) {
            known.insert({person.sex, person.agency}, number);
            traits.m_kinds.push_back({person.sex, person.agency});
        }
        const auto id = static_cast<size_t>(person.id.value);
        traits.m_kindOf.resize(id + 1, kNobody); // persons come by id
        traits.m_birthYearOf.resize(id + 1, 0);
        traits.m_kindOf[id] = number;
        constexpr int latest = std::numeric_limits<qint16>::max();
        traits.m_birthYearOf[id] = static_cast<qint16>(std::clamp(person.birthYear, 0, latest));
    });
    if (!read)
        return fail(read);
    return traits;
}

QBitArray GalleryTraits::leftOutBy(const SearchFilter& filter) const {
    std::vector<bool> kindLeftOut(m_kinds.size());
    for (size_t kind = 0; kind < m_kinds.size(); ++kind)
        kindLeftOut[kind] = kind == kNobody || (!filter.sex.isEmpty() && m_kinds[kind].sex != filter.sex) ||
                            (!filter.agency.isEmpty() && m_kinds[kind].agency != filter.agency);
    QBitArray leftOut(static_cast<qsizetype>(m_kindOf.size()));
    for (size_t id = 0; id < m_kindOf.size(); ++id) {
        const int year = m_birthYearOf[id];
        const bool tooEarly = filter.bornFrom > 0 && year < filter.bornFrom;
        const bool tooLate = filter.bornTo > 0 && (year == 0 || year > filter.bornTo);
        if (kindLeftOut[m_kindOf[id]] || tooEarly || tooLate)
            leftOut.setBit(static_cast<qsizetype>(id));
    }
    return leftOut;
}

Result<std::shared_ptr<const GalleryTraits>> TraitsOnDemand::read() {
    const QMutexLocker lock(&m_mutex);
    if (!m_traits) {
        const auto reader = store::openReader(m_file);
        if (!reader)
            return fail(reader);
        auto traits = GalleryTraits::read(**reader);
        if (!traits)
            return fail(traits);
        m_traits = std::make_shared<const GalleryTraits>(std::move(*traits));
    }
    return m_traits;
}

} // namespace sl::session
