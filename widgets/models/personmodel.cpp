// SPDX-License-Identifier: Apache-2.0
#include "widgets/models/personmodel.h"

namespace sl::widgets {
namespace {

bool isEverybody(const PersonQuery& query) {
    return query.text.isEmpty() && query.filter.isEmpty();
}

} // namespace

PersonModel::PersonModel(session::GalleryService& gallery, int side, QObject* parent)
    : QAbstractListModel(parent), m_gallery(gallery), m_thumbnails(gallery, side) {
    connect(&m_thumbnails, &PortraitThumbnails::arrived, this, &PersonModel::showThumbnail);
}

PersonModel::~PersonModel() {
    m_listing.cancel();
}

void PersonModel::setQuery(const PersonQuery& query) {
    m_query = query;
    beginResetModel();
    m_pages.clear();
    m_persons.clear();
    endResetModel();
    forgetReads();
    list();
    if (isEverybody(query))
        showBeginning();
}

void PersonModel::refresh() {
    list();
}

void PersonModel::forgetReads() {
    ++m_taken;
    m_waiting.clear();
    m_underWay.clear();
    const auto pages = m_pages.keys();
    m_outdated = QSet<int>(pages.begin(), pages.end());
}

void PersonModel::list() {
    m_listing.cancel();
    m_listing = CancelSource();
    m_gallery.list(m_query, m_listing.token())
        .then(this, [this, asked = ++m_asked](const Result<QList<PersonId>>& persons) {
            if (asked != m_asked)
                return;
            if (!persons)
                return Q_EMIT failed(persons.error());
            takeList(*persons);
            Q_EMIT counted(static_cast<int>(persons->size()));
        });
}

/// The first page comes from its key, at once; the list of a large gallery takes a moment longer.
void PersonModel::showBeginning() {
    PersonQuery first;
    first.limit = kPageSize;
    m_gallery.persons(first).then(this, [this, asked = m_asked](const Result<QList<PersonRecord>>& persons) {
        if (asked != m_asked || !persons || !m_persons.isEmpty())
            return; // a failure is told by the list
        QList<PersonId> ids;
        for (const PersonRecord& person : *persons)
            ids.append(person.id);
        takeList(ids);
        takePage(0, *persons);
    });
}

void PersonModel::takeList(const QList<PersonId>& persons) {
    const int before = rowCount();
    const int after = static_cast<int>(persons.size());
    forgetReads();
    if (after > before) {
        beginInsertRows({}, before, after - 1);
        m_persons = persons;
        endInsertRows();
    } else if (after < before) {
        beginRemoveRows({}, after, before - 1);
        m_persons = persons;
        endRemoveRows();
    } else {
        m_persons = persons;
    }
    if (after > 0)
        Q_EMIT dataChanged(index(0), index(after - 1)); // so that outdated rows in view are read again
}

void PersonModel::wantPage(int page) {
    if (m_underWay.contains(page))
        return;
    m_waiting.removeOne(page);
    m_waiting.append(page);
    if (m_waiting.size() > kWaiting)
        m_waiting.removeFirst();
    readPages();
}

void PersonModel::readPages() {
    while (!m_waiting.isEmpty() && m_underWay.size() < kAtOnce)
        readPage(m_waiting.takeLast());
}

void PersonModel::readPage(int page) {
    m_underWay.insert(page);
    m_gallery.personsById(m_persons.mid(qsizetype(page) * kPageSize, kPageSize))
        .then(this, [this, page, taken = m_taken](const Result<QList<PersonRecord>>& persons) {
            // an answer that is there already would come at once, inside a view's data()
            QMetaObject::invokeMethod(
                this, [=, this] { takeAnswer(page, taken, persons); }, Qt::QueuedConnection);
        });
}

void PersonModel::takeAnswer(int page, quint64 taken, const Result<QList<PersonRecord>>& persons) {
    if (taken != m_taken)
        return;
    m_underWay.remove(page);
    takePage(page, persons.value_or(QList<PersonRecord>())); // so that it is not asked for again
    if (!persons)
        Q_EMIT failed(persons.error());
    readPages();
}

void PersonModel::takePage(int page, const QList<PersonRecord>& persons) {
    auto* taken = new Page;
    for (const PersonRecord& person : persons)
        taken->insert(person.id, person);
    m_outdated.remove(page);
    m_pages.insert(page, taken);
    const int first = page * kPageSize;
    const int last = std::min(first + kPageSize, rowCount()) - 1;
    if (first <= last)
        Q_EMIT dataChanged(index(first), index(last));
}

const PersonRecord* PersonModel::record(int row) const {
    const int number = row / kPageSize;
    if (!m_pages.contains(number) || m_outdated.contains(number))
        const_cast<PersonModel*>(this)->wantPage(number); // a cache, filled by being read
    const Page* page = m_pages.object(number); // after wantPage(): an answer at once has replaced the page
    if (!page)
        return nullptr;
    const auto found = page->constFind(m_persons.at(row));
    return found == page->constEnd() ? nullptr : &*found;
}

PersonId PersonModel::person(const QModelIndex& index) const {
    const PersonRecord* found = index.isValid() ? record(index.row()) : nullptr;
    return found ? found->id : PersonId();
}

void PersonModel::prefetch(int firstRow, int lastRow) {
    for (int row = std::max(firstRow, 0); row <= std::min(lastRow, rowCount() - 1); ++row) {
        if (const PersonRecord* found = record(row))
            m_thumbnails.want(found->cover);
    }
}

int PersonModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_persons.size());
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
    case Qt::DecorationRole:
        return const_cast<PersonModel&>(*this).m_thumbnails.image(found->cover); // fills a cache only
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

void PersonModel::showThumbnail(PortraitId portrait) {
    for (const int number : m_pages.keys()) {
        const Page* page = m_pages.object(number);
        const int first = number * kPageSize;
        const int last = std::min(first + kPageSize, rowCount()) - 1;
        for (int row = first; row <= last; ++row) {
            const auto person = page->constFind(m_persons.at(row));
            if (person != page->constEnd() && person->cover == portrait)
                return Q_EMIT dataChanged(index(row), index(row), {Qt::DecorationRole});
        }
    }
}

} // namespace sl::widgets
