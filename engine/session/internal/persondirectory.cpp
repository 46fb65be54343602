// SPDX-License-Identifier: Apache-2.0
#include "engine/session/internal/persondirectory.h"

#include "engine/store/personrepository.h"

#include <QBitArray>
#include <QHash>

#include <algorithm>

namespace sl::session {
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
    const auto count = persons.count();
    if (!count)
        return fail(count);
    directory->m_entries.reserve(static_cast<size_t>(*count));
    QHash<QString, quint32> agencies;
    const auto done = persons.forEachTraitsInListOrder([&](const store::PersonTraits& person) {
        auto agency = agencies.constFind(person.agency);
        if (agency == agencies.constEnd()) {
            agency = agencies.insert(person.agency, static_cast<quint32>(directory->m_agencies.size()));
            directory->m_agencies.append(person.agency);
        }
        directory->m_entries.push_back({person.id, *agency, static_cast<quint16>(person.birthYear),
                                        person.sex.isEmpty() ? QChar() : person.sex.front()});
        directory->m_highestId = std::max(directory->m_highestId, person.id.value);
        return !cancel.isCancelled();
    });
    if (!done)
        return fail(done);
    if (cancel.isCancelled())
        return fail(ErrorCode::Cancelled);
    return directory;
}

QList<PersonId> PersonDirectory::matching(const PersonQuery& query,
                                          const std::optional<QList<PersonId>>& among) const {
    const QBitArray wanted = among ? bitsOf(*among, m_highestId) : QBitArray();
    const qsizetype agency = m_agencies.indexOf(query.agency);
    QList<PersonId> found;
    if (!query.agency.isEmpty() && agency < 0)
        return found;
    if (!among)
        found.reserve(static_cast<qsizetype>(m_entries.size()));
    for (const Entry& entry : m_entries) {
        const bool fits = (!among || wanted.testBit(entry.id.value)) &&
                          (query.sex.isEmpty() || query.sex.front() == entry.sex) &&
                          (query.bornFrom <= 0 || entry.birthYear >= query.bornFrom) &&
                          (query.bornTo <= 0 || (entry.birthYear > 0 && entry.birthYear <= query.bornTo)) &&
                          (query.agency.isEmpty() || entry.agency == static_cast<quint32>(agency));
        if (fits)
            found.append(entry.id);
    }
    found.squeeze();
    return found;
}

} // namespace sl::session
