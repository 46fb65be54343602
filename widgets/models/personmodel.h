// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/session/galleryservice.h"
#include "widgets/models/portraitchips.h"

#include <QAbstractListModel>
#include <QCache>
#include <QSet>

namespace sl::widgets {

/// The persons a query gives, a row each, however many: the number of rows is known before the rows are, and
/// rows are read page by page as they are looked at. A row that is not read yet is empty. UI thread.
class PersonModel : public QAbstractListModel {
    Q_OBJECT
public:
    static constexpr int kPageSize = 200;
    static constexpr int kPagesKept = 100;
    enum DataRole {
        PersonIdRole = Qt::UserRole, ///< qint64, 0 while not read
        ExternalIdRole,
        NameRole,
        PortraitCountRole,
    };

    PersonModel(session::GalleryService& gallery, int chipSide, QObject* parent = nullptr);

    void setQuery(const PersonQuery& query); ///< offset and limit do not matter; starts anew
    [[nodiscard]] const PersonQuery& query() const { return m_query; }
    void refresh(); ///< the gallery changed: the same query, without emptying what is shown
    [[nodiscard]] PersonId person(const QModelIndex& index) const;
    void prefetch(int firstRow, int lastRow); ///< rows that are about to be looked at

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

Q_SIGNALS:
    void counted(int persons); ///< the answer to setQuery or refresh
    void failed(const sl::Error& error);

private:
    using Page = QList<PersonRecord>;
    void count();
    void takeCount(int persons);
    void readPage(int page);
    [[nodiscard]] const PersonRecord* record(int row) const; ///< null and on its way when not read
    void showChip(PortraitId portrait);

    session::GalleryService& m_gallery;
    PortraitChips m_chips;
    PersonQuery m_query;
    int m_rows = 0;
    quint64 m_generation = 0; ///< of the query; answers to an older one are dropped
    QCache<int, Page> m_pages{kPagesKept};
    QSet<int> m_asked;
    QSet<int> m_outdated; ///< read before the last refresh
    QHash<PortraitId, int> m_chipRows;
};

} // namespace sl::widgets
