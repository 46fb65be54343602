// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/session/galleryservice.h"
#include "widgets/controls/latest.h"

#include <QWidget>

class QAction;
class QButtonGroup;
class QFormLayout;
class QHBoxLayout;
class QLabel;

namespace sl::widgets {

class FaintLabel;
class ImageView;

/// One person of the gallery: portraits with where each came from, facts, and the cases in which the person
/// was a candidate. UI thread.
class PersonView : public QWidget {
    Q_OBJECT
public:
    PersonView(session::GalleryService& gallery, QAction* remove, QWidget* parent = nullptr);

    void showPerson(PersonId person);
    [[nodiscard]] PersonId person() const { return m_record.id; }
    [[nodiscard]] const PersonRecord& record() const { return m_record; }

Q_SIGNALS:
    void closed();
    void failed(const sl::Error& error);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] QWidget* makeHead(QAction* remove);
    [[nodiscard]] QWidget* makeFacts();
    void showRecord(const PersonRecord& record);
    void showRetention(const RetentionRecord& kept);
    void showPortraits(const QList<PortraitRecord>& portraits);
    void showPortrait(int at);
    void showProvenance(const PortraitRecord& portrait);
    void showAppearances(const QList<session::CandidateAppearance>& appearances);
    template <class T, class Taker>
    void take(Latest<PersonRecord>::Token person, const Future<T>& answer, Taker taker);

    session::GalleryService& m_gallery;
    PersonRecord m_record;
    QList<PortraitRecord> m_portraits;
    Latest<PersonRecord> m_person;
    Latest<QImage> m_picture;
    QLabel* m_title;
    FaintLabel* m_facts;
    FaintLabel* m_kept; ///< until when, and why
    QHBoxLayout* m_chips;
    QButtonGroup* m_chosen;
    ImageView* m_image;
    QFormLayout* m_provenance;
    QLabel* m_cases;
};

} // namespace sl::widgets
