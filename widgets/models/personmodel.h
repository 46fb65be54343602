// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/session/galleryservice.h"
#include "widgets/models/portraitthumbnails.h"

#include <QAbstractListModel>
#include <QCache>
#include <QSet>

namespace sl::widgets {

/// The persons a query gives, a row each, however many. The model holds their ids; their records are read a
/// page at a time when a view shows them, by id, so that any page of any number costs the same. A row that
/// is not read yet is empty. UI thread.
class PersonModel : public QAbstractListModel {
    Q_OBJECT
public:
    static constexpr int kPageSize = 100;
    static constexpr int kPagesKept = 100;
    static constexpr int kAtOnce = 2;  ///< pages on their way
    static constexpr int kWaiting = 8; ///< pages asked for and not begun; more drop the oldest
    enum DataRole {
        PersonIdRole = Qt::UserRole, ///< qint64, 0 while not read
        ExternalIdRole,
        NameRole,
        PortraitCountRole,
    };

    /// `side`: of a thumbnail, in pixels.
    PersonModel(session::GalleryService& gallery, int side, QObject* parent = nullptr);
    ~PersonModel() override;

    void setQuery(const PersonQuery& query); ///< `after` and limit do not matter; starts again
    [[nodiscard]] const PersonQuery& query() const { return m_query; }
    void refresh(); ///< the gallery changed: the same query, without emptying what is shown
    [[nodiscard]] PersonId person(const QModelIndex& index) const;
    void prefetch(int firstRow, int lastRow); ///< rows that are about to be shown

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

Q_SIGNALS:
    void counted(int persons); ///< the answer to setQuery or refresh
    void failed(const sl::Error& error);

private:
    using Page = QHash<PersonId, PersonRecord>;
    void list();
    void forgetReads();
    void showBeginning();
    void takeList(const QList<PersonId>& persons);
    void wantPage(int page);
    void readPages();
    void readPage(int page);
    void takeAnswer(int page, quint64 taken, const Result<QList<PersonRecord>>& persons);
    void takePage(int page, const QList<PersonRecord>& persons);
    [[nodiscard]] const PersonRecord* record(int row) const; ///< null and on its way when not read
    void showThumbnail(PortraitId portrait);

    session::GalleryService& m_gallery;
    PortraitThumbnails m_thumbnails;
    PersonQuery m_query;
    QList<PersonId> m_persons;
    CancelSource m_listing; ///< of the last list asked for
    quint64 m_asked = 0;    ///< lists; answers to an older one are dropped
    quint64 m_taken = 0;    ///< lists; pages of an older one are dropped
    QCache<int, Page> m_pages{kPagesKept};
    QList<int> m_waiting; ///< the last is read first
    QSet<int> m_underWay;
    QSet<int> m_outdated; ///< read for an older list; shown until they are read again
};

} // namespace sl::widgets
