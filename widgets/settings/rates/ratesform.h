// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/evaluation/errorcard.h"
#include "widgets/style/ui.h"

#include <QWidget>

class QLayout;
class QLineEdit;
class QRadioButton;
class QSpinBox;

namespace sl::widgets {

class Field;
class FaintLabel;

/// Which labelled pictures are measured, and how: folders and tables by button or as typed paths. UI thread.
class RatesForm : public QWidget {
    Q_OBJECT
public:
    explicit RatesForm(Ui& ui, QWidget* parent = nullptr);

    /// In the workspace's gallery; otherwise the pictures apart.
    [[nodiscard]] bool isInGallery() const;
    [[nodiscard]] evaluation::CardRequest cardRequest() const;
    [[nodiscard]] evaluation::PeopleRequest peopleRequest() const;
    [[nodiscard]] QStringList sources() const; ///< the folders and tables that are read
    [[nodiscard]] bool isComplete() const;
    void setPictures(const QString& folderOrTable);

Q_SIGNALS:
    void edited();

private:
    [[nodiscard]] QWidget* makeKinds();
    [[nodiscard]] QLayout* makeSource(QLineEdit* path, const char* name, const QString& title, bool hasTable);
    void showKind();
    [[nodiscard]] QStringList groups() const;

    Ui& m_ui;
    QRadioButton* m_inGallery;
    QRadioButton* m_apart;
    FaintLabel* m_about;
    QLineEdit* m_pictures;
    QLineEdit* m_groups;
    QLineEdit* m_portraits;
    QLineEdit* m_others;
    QSpinBox* m_listLength;
    QWidget* m_ofApart; ///< fields that a measurement in the gallery has no use for
    Field* m_groupField;
};

} // namespace sl::widgets
