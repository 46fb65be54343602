// SPDX-License-Identifier: Apache-2.0
#include "widgets/models/personmodel.h"

namespace sl::widgets {

PersonModel::PersonModel(session::GalleryService& gallery, int chipSide, QObject* parent)
    : QAbstractListModel(parent), m_gallery(gallery), m_chips(gallery, chipSide) {
    connect(&m_chips, &PortraitChips::arrived, this, &PersonModel::showChip);
}

void PersonModel::setQuery(const PersonQuery& query) {
    m_query = query;
    ++m_generation;
    m_asked.clear();
    m_outdated.clear();
    m_chipRows.clear();
    beginResetModel();
    m_pages.clear();
    m_rows = 0;
    endResetModel();
    count();
}

void PersonModel::refresh() {
    ++m_generation;
    m_asked.clear();
    const auto pages = m_pages.keys();
    m_outdated = QSet<int>(pages.begin(), pages.end());
    count();
}

void PersonModel::count() {
    m_gallery.count(m_query).then(this, [this, generation = m_generation](const Result<int>& persons) {
        if (generation != m_generation)
            return;
        if (!persons)
            return Q_EMIT failed(persons.error());
        takeCount(*persons);
    });
}

void PersonModel::takeCount(int persons) {
    if (persons > m_rows) {
        beginInsertRows({}, m_rows, persons - 1);
        m_rows = persons;
        endInsertRows();
    } else if (persons < m_rows) {
        beginRemoveRows({}, persons, m_rows - 1);
        m_rows = persons;
        endRemoveRows();
    }
    if (m_rows > 0)
        Q_EMIT dataChanged(index(0), index(m_rows - 1)); // so that outdated rows in view are read again
    Q_EMIT counted(persons);
}

void PersonModel::readPage(int page) {
    if (m_asked.contains(page))
        return;
    m_asked.insert(page);
    PersonQuery query = m_query;
    query.offset = page * kPageSize;
    query.limit = kPageSize;
    m_gallery.persons(query).then(this, [this, page, generation = m_generation](const Result<Page>& persons) {
        if (generation != m_generation)
            return;
        if (!persons)
            return Q_EMIT failed(persons.error());
        m_asked.remove(page);
        m_outdated.remove(page);
        m_pages.insert(page, new Page(*persons));
        const int first = page * kPageSize;
        const int last = std::min(first + kPageSize, m_rows) - 1;
        if (first <= last)
            Q_EMIT dataChanged(index(first), index(last));
    });
}

const PersonRecord* PersonModel::record(int row) const {
    const int number = row / kPageSize;
    if (!m_pages.contains(number) || m_outdated.contains(number))
        const_cast<PersonModel*>(this)->readPage(number); // a cache, filled by being read
    const Page* page = m_pages.object(number); // after readPage(): an answer at once has replaced the page
    const int inPage = row % kPageSize;
    return page && inPage < page->size() ? &page->at(inPage) : nullptr;
}

PersonId PersonModel::person(const QModelIndex& index) const {
    const PersonRecord* found = index.isValid() ? record(index.row()) : nullptr;
    return found ? found->id : PersonId();
}

void PersonModel::prefetch(int firstRow, int lastRow) {
    for (int row = std::max(firstRow, 0); row <= std::min(lastRow, m_rows - 1); ++row)
        if (const PersonRecord* found = record(row)) {
            m_chipRows.insert(found->cover, row);
            m_chips.want(found->cover);
        }
}

int PersonModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : m_rows;
}

QVariant PersonModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PersonRecord* found = record(index.row());
    if (!found)
        return role == PersonIdRole ? QVariant(qint64{0}) : QVariant();
    switch (role) {
    case Qt::DisplayRole:
        return found->name.isEmpty() ? found->externalId
                                     : tr("%1, %2", "number, name").arg(found->externalId, found->name);
    case Qt::DecorationRole: {
        auto& self = const_cast<PersonModel&>(*this); // fills caches only
        self.m_chipRows.insert(found->cover, index.row());
        return self.m_chips.chip(found->cover);
    }
    case PersonIdRole:
        return found->id.value;
    case ExternalIdRole:
        return found->externalId;
    case NameRole:
        return found->name;
    case PortraitCountRole:
        return found->portraitCount;
    default:
        return {};
    }
}

void PersonModel::showChip(PortraitId portrait) {
    const int row = m_chipRows.value(portrait, -1);
    if (row >= 0 && row < m_rows)
        Q_EMIT dataChanged(index(row), index(row), {Qt::DecorationRole});
}

} // namespace sl::widgets
