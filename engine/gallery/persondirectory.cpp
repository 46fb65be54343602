// SPDX-License-Identifier: Apache-2.0
#include "engine/gallery/persondirectory.h"

#include "engine/store/gallery/personrepository.h"

#include <QBitArray>

#include <algorithm>

namespace sl::gallery {
namespace {

QBitArray bitsOf(const QList<PersonId>& persons, qint64 highestId) {
    QBitArray bits(highestId + 1);
    for (const PersonId person : persons) {
        if (person.value <= highestId) // not one who came after the directory was read
            bits.setBit(person.value);
    }
    return bits;
}

} // namespace

Result<std::shared_ptr<const PersonDirectory>> PersonDirectory::read(store::Database& reader,
                                                                     const CancelToken& cancel) {
    auto directory = std::make_shared<PersonDirectory>();
    store::PersonRepository persons(reader);
    SL_TRY(const auto count, persons.count());
    directory->m_entries.reserve(static_cast<size_t>(count));
    const auto done = persons.forEachTraitsInListOrder([&](const PersonTraits& person) {
        const int year = isBirthYear(person.birthYear) ? person.birthYear : 0;
        directory->m_entries.push_back(
            {person.id, directory->m_kinds.numberOf(person), static_cast<quint16>(year)});
        directory->m_highestId = std::max(directory->m_highestId, person.id.value);
        return !cancel.isCancelled();
    });
    if (!done)
        return fail(done);
    if (cancel.isCancelled())
        return fail(ErrorCode::Cancelled);
    return directory;
}

QStringList PersonDirectory::agencies() const {
    QStringList names;
    for (const workspace::TraitKinds::Kind& kind : m_kinds.all())
        names.append(kind.agency);
    names.removeDuplicates();
    return names;
}

QList<PersonId> PersonDirectory::matching(const PersonQuery& query,
                                          const std::optional<QList<PersonId>>& among) const {
    const QBitArray wanted = among ? bitsOf(*among, m_highestId) : QBitArray();
    const std::vector<workspace::TraitKinds::Fits> fits = m_kinds.fits(query.filter);
    QList<PersonId> found;
    if (!among)
        found.reserve(static_cast<qsizetype>(m_entries.size()));
    for (const Entry& entry : m_entries) {
        if (among && !wanted.testBit(entry.id.value))
            continue;
        const auto& [sex, agency] = fits[entry.kind];
        if (query.filter.keeps(std::max({sex, query.filter.birthFit(entry.birthYear), agency})))
            found.append(entry.id);
    }
    found.squeeze();
    return found;
}

} // namespace sl::gallery
