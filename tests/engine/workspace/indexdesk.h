// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/store/connection/migrator.h"
#include "engine/store/gallery/personrepository.h"
#include "engine/store/gallery/portraitrepository.h"
#include "engine/store/gallery/templaterepository.h"
#include "engine/workspace/index/galleryindex.h"
#include "engine/workspace/threads/databasethread.h"
#include "tests/support/reference.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <cmath>

namespace sl::test {

constexpr int kDimension = 16;

inline QString s(const char* text) {
    return QString::fromUtf8(text);
}

/// A unit vector that depends on the seed only.
inline Template templateOf(quint32 seed) {
    QRandomGenerator random(seed);
    Template values(kDimension);
    double norm = 0.0;
    for (float& value : values) {
        value = static_cast<float>(random.generateDouble() - 0.5);
        norm += static_cast<double>(value) * value;
    }
    for (float& value : values)
        value = static_cast<float>(value / std::sqrt(norm));
    return values;
}

/// A workspace database on its writer's thread, and the index over it.
class IndexDesk {
public:
    /// Over a database of the test's own when no file is given.
    explicit IndexDesk(const QString& file = {}) {
        const QString database = file.isEmpty() ? path(s("w.sqlite")) : file;
        auto writer = workspace::DatabaseThread::open(s("writer"), std::make_shared<test::FixedClock>(), [&] {
            return store::openDatabase(database, store::workspaceSchema());
        });
        if (!writer) {
            m_opened = fail(writer);
            return;
        }
        m_writer = std::move(*writer);
        reopenIndex();
    }
    ~IndexDesk() { m_index.reset(); }

    [[nodiscard]] const Status& opened() const { return m_opened; }
    [[nodiscard]] workspace::GalleryIndex& index() { return *m_index; }
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }

    /// As after a start of the program.
    void reopenIndex() {
        m_index = std::make_unique<workspace::GalleryIndex>(*m_writer, std::make_shared<test::FixedClock>(),
                                                            [this] { return m_pack; });
        m_written.clear();
    }
    /// Another pack comes into use.
    void use(const workspace::GalleryPack& pack) {
        m_pack = pack;
        m_index->invalidate();
    }
    [[nodiscard]] const workspace::GalleryPack& pack() const { return m_pack; }
    /// As GalleryIndex::current() for the pack in use; what it writes goes to written().
    Result<std::shared_ptr<const workspace::GallerySnapshot>> current() {
        return m_index->current(m_pack, {}, [this](qint64 done, qint64 total) {
            m_written = s("%1 of %2").arg(done).arg(total);
        });
    }
    [[nodiscard]] QString written() const { return m_written; } ///< "done of total", empty: nothing

    /// Runs `task(database)` on the writer's thread.
    template <class Task>
    auto write(Task task) {
        return m_writer->run(task).result();
    }

    Status add(const QString& id, const QString& sex, int born, const QString& pack, quint32 seed) {
        return write([=](store::Database& database) -> Status {
            PersonRecord person;
            person.externalId = id;
            person.sex = sex;
            person.birthYear = born;
            person.agency = s("Harbour");
            person.createdAt = QDateTime(QDate(2026, 1, 2), QTime(3, 4), Qt::UTC);
            const auto personId = store::PersonRepository(database).insert(person);
            if (!personId)
                return fail(personId);
            PortraitRecord portrait;
            portrait.person = *personId;
            portrait.sha256 = Sha256::of(id.toUtf8());
            portrait.enrolledAt = person.createdAt;
            const auto portraitId = store::PortraitRepository(database).insert(portrait);
            if (!portraitId)
                return fail(portraitId);
            return store::TemplateRepository(database).insert(*portraitId, pack, templateOf(seed));
        });
    }

    Status remove(PersonId person) {
        return write(
            [person](store::Database& database) { return store::PersonRepository(database).remove(person); });
    }

    Status fill(int persons) {
        for (int i = 1; i <= persons; ++i) {
            const QString sex = i % 2 ? s("M") : s("F");
            if (auto added =
                    add(s("P-%1").arg(i), sex, i % 5 ? 1970 + i : 0, s("pack-a"), static_cast<quint32>(i));
                !added)
                return added;
        }
        return {};
    }

private:
    QTemporaryDir m_folder;
    Status m_opened;
    std::unique_ptr<workspace::DatabaseThread> m_writer;
    workspace::GalleryPack m_pack;
    QString m_written;
    std::unique_ptr<workspace::GalleryIndex> m_index;
};

} // namespace sl::test
