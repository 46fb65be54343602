// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/records/personrecord.h"
#include "engine/store/connection/database.h"

#include <QList>

#include <optional>
#include <vector>

namespace sl::store {

/// A stored template as it is streamed.
struct TemplateRow {
    PersonId person;
    PortraitId portrait;
    Template templ;
};

/// Templates of portraits, float32 little endian, kept apart by the pack that made them.
class TemplateRepository {
public:
    explicit TemplateRepository(Database& database) : m_database(database) {}

    /// `packIdentity`: ModelPack::identity(). Errors: AlreadyExists, NotFound (no such portrait).
    [[nodiscard]] Status insert(PortraitId portrait, const QString& packIdentity, const Template& templ);
    [[nodiscard]] Result<Template> find(PortraitId portrait, const QString& packIdentity); ///< NotFound
    /// With its person; empty when there is none.
    [[nodiscard]] Result<std::optional<TemplateRow>> row(PortraitId portrait, const QString& packIdentity);
    [[nodiscard]] Result<int> count(const QString& packIdentity);
    /// Identities of the packs that there are templates of, the one that came into use last first.
    [[nodiscard]] Result<QStringList> packs();
    /// The next of a pack in (person, portrait) order, after that row; from the first if `after` is invalid.
    [[nodiscard]] Result<std::vector<TemplateRow>> page(const QString& packIdentity, PersonId person,
                                                        PortraitId after, int limit);
    /// `count` at most, evenly spread over that order: the same for the same gallery.
    [[nodiscard]] Result<std::vector<TemplateRow>> spread(const QString& packIdentity, int count);
    /// Portraits without a template of this pack, by id: what is to be made again after a change of pack.
    [[nodiscard]] Result<QList<PortraitId>> missing(const QString& packIdentity, PortraitId after, int limit);
    [[nodiscard]] Status remove(PortraitId portrait, const QString& packIdentity); ///< NotFound
    /// SHA-256 over "external id, NUL, portrait hash, LF" of every portrait with a template of this pack,
    /// ordered by external id, then portrait hash: the gallery that a search with this pack sees.
    [[nodiscard]] Result<Sha256> galleryHash(const QString& packIdentity);

private:
    [[nodiscard]] Result<qint64> packRow(const QString& packIdentity, bool create);
    Database& m_database;
};

} // namespace sl::store
