// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/records/personrecord.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QTimer;

namespace sl::widgets {

class YearBox;

/// The filters of the list of persons. A change is announced when typing pauses for a moment. UI thread.
class GalleryFilterBar : public QWidget {
    Q_OBJECT
public:
    explicit GalleryFilterBar(QWidget* parent = nullptr);

    [[nodiscard]] PersonQuery query() const;
    [[nodiscard]] bool isRestricting() const;
    void clear();
    void focusText();

Q_SIGNALS:
    void queryChanged(const sl::PersonQuery& query);

private:
    void announceSoon();

    QLineEdit* m_text;
    QComboBox* m_sex;
    YearBox* m_bornFrom;
    YearBox* m_bornTo;
    QLineEdit* m_agency;
    QTimer* m_rest;
};

} // namespace sl::widgets
