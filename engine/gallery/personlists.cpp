// SPDX-License-Identifier: Apache-2.0
#include "engine/gallery/personlists.h"

#include "engine/store/gallery/personrepository.h"

namespace sl::gallery {

PersonLists::~PersonLists() {
    m_stopping.cancel();
    m_executor.post([this] { m_database.reset(); });
}

Future<QList<PersonId>> PersonLists::list(const PersonQuery& query, const CancelToken& cancel) {
    return m_executor.run([this, query, cancel]() -> Result<QList<PersonId>> {
        if (cancel.isCancelled())
            return fail(ErrorCode::Cancelled);
        return find(query);
    });
}

Future<QStringList> PersonLists::agencies() {
    return m_executor.run([this]() -> Result<QStringList> {
        SL_TRY(const auto known, directory());
        QStringList names = known->agencies();
        names.removeAll(QString());
        names.sort(Qt::CaseInsensitive);
        return names;
    });
}

void PersonLists::invalidate() {
    m_executor.post([this] { m_directory.reset(); });
}

Status PersonLists::open() {
    if (m_database)
        return {};
    SL_TRY(auto opened, store::openReader(m_file));
    m_database = std::move(opened);
    return {};
}

Result<std::shared_ptr<const PersonDirectory>> PersonLists::directory() {
    if (m_directory)
        return m_directory;
    SL_CHECK(open());
    auto read = PersonDirectory::read(*m_database, m_stopping.token());
    if (read)
        m_directory = *read;
    return read;
}

Result<QList<PersonId>> PersonLists::find(const PersonQuery& query) {
    SL_TRY(const auto known, directory());
    if (query.text.trimmed().isEmpty())
        return (known)->matching(query, std::nullopt);
    SL_TRY(const auto withText, store::PersonRepository(*m_database).withText(query.text));
    return (known)->matching(query, withText);
}

} // namespace sl::gallery
