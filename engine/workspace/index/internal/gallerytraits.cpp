// SPDX-License-Identifier: Apache-2.0
#include "engine/workspace/index/internal/gallerytraits.h"

#include "engine/store/gallery/personrepository.h"

#include <algorithm>

namespace sl::workspace {

namespace {

/// Enters how person `id` fits the part.
void enter(FilterEffect& effect, const PersonFilter& filter, qsizetype id, Fit sex, Fit birth, Fit agency) {
    const Fit whole = std::max({sex, birth, agency});
    if (!filter.keeps(whole))
        effect.leftOut.setBit(id);
    if (whole == Fit::Unrecorded)
        effect.unrecorded.setBit(id);
    for (FilterEffect::Part& part : effect.parts) {
        const Fit fit = part.part == FilterPart::Sex ? sex : part.part == FilterPart::Agency ? agency : birth;
        if (fit == Fit::Differs)
            part.differ.setBit(id);
        else if (fit == Fit::Unrecorded)
            part.unrecorded.setBit(id);
    }
}

} // namespace

Result<GalleryTraits> GalleryTraits::read(store::Database& reader) {
    GalleryTraits traits;
    const auto read = store::PersonRepository(reader).forEachTraits([&](const PersonTraits& person) {
        const auto id = static_cast<size_t>(person.id.value);
        traits.m_kindOf.resize(id + 1, kNobody); // persons come by id
        traits.m_birthYearOf.resize(id + 1, 0);
        traits.m_kindOf[id] = traits.m_kinds.numberOf(person) + 1;
        traits.m_birthYearOf[id] = static_cast<quint16>(isBirthYear(person.birthYear) ? person.birthYear : 0);
    });
    if (!read)
        return fail(read);
    return traits;
}

FilterEffect GalleryTraits::effectOf(const PersonFilter& filter) const {
    const auto ids = static_cast<qsizetype>(m_kindOf.size());
    FilterEffect effect{QBitArray(ids), QBitArray(ids), {}};
    for (const FilterPart part : kFilterParts)
        if (filter.asks(part))
            effect.parts.push_back({part, QBitArray(ids), QBitArray(ids)});
    const std::vector<TraitKinds::Fits> fits = m_kinds.fits(filter);
    for (qsizetype id = 0; id < ids; ++id) {
        const quint32 kind = m_kindOf[static_cast<size_t>(id)];
        if (kind == kNobody) {
            effect.leftOut.setBit(id);
            continue;
        }
        const auto& [sex, agency] = fits[kind - 1];
        enter(effect, filter, id, sex, filter.birthFit(m_birthYearOf[static_cast<size_t>(id)]), agency);
    }
    return effect;
}

Result<std::shared_ptr<const GalleryTraits>> TraitsOnDemand::read() {
    const QMutexLocker lock(&m_mutex);
    if (!m_traits) {
        SL_TRY(const auto reader, store::openReader(m_file));
        SL_TRY(auto traits, GalleryTraits::read(*reader));
        m_traits = std::make_shared<const GalleryTraits>(std::move(traits));
    }
    return m_traits;
}

} // namespace sl::workspace
