// SPDX-License-Identifier: Apache-2.0
#include "engine/gallery/enrolment/internal/nearbynumbers.h"

#include "engine/sources/onerecord.h"
#include "engine/store/gallery/personrepository.h"

#include <QMultiHash>
#include <QSet>

namespace sl::gallery {
namespace {

/// A source's numbers, and what the gallery holds of them.
class Numbers {
public:
    explicit Numbers(const QList<sources::PortraitToEnrol>& portraits) {
        QSet<QString> seen;
        for (const auto& portrait : portraits)
            if (const qsizetype before = seen.size(); seen.insert(portrait.personId), seen.size() > before)
                m_byRough.insert(sources::roughNumber(portrait.personId), portrait.personId);
    }

    void meet(const QString& inGallery) {
        const auto [from, to] = m_byRough.equal_range(sources::roughNumber(inGallery));
        for (auto number = from; number != to; ++number)
            if (*number == inGallery)
                m_known.insert(inGallery);
            else if (QString& other = m_nearby[*number]; other.isEmpty() || inGallery < other)
                other = inGallery;
    }

    /// The gallery's number that a new one is nearly; empty: none, or it was told before.
    [[nodiscard]] QString takeNearby(const QString& number) {
        return m_known.contains(number) ? QString() : m_nearby.take(number);
    }

private:
    QMultiHash<QString, QString> m_byRough;
    QSet<QString> m_known;
    QHash<QString, QString> m_nearby;
};

} // namespace

Result<QList<EnrolProblem>> nearbyNumbers(workspace::WorkspaceCore& core,
                                          const QList<sources::PortraitToEnrol>& portraits) {
    Numbers numbers(portraits);
    SL_CHECK(core.read([&](store::Database& database) {
        return store::PersonRepository(database).forEachExternalId(
            [&](const QString& number) { numbers.meet(number); });
    }));
    QList<EnrolProblem> notes;
    for (const auto& portrait : portraits)
        if (const QString other = numbers.takeNearby(portrait.personId); !other.isEmpty())
            notes.append(sources::nearlyAlikeNote(portrait, other));
    return notes;
}

} // namespace sl::gallery
