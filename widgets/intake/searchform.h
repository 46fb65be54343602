// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/records/searchrecord.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace sl::widgets {

/// What a probe is called and whom of the gallery it is searched among. UI thread.
class SearchForm : public QWidget {
    Q_OBJECT
public:
    explicit SearchForm(QWidget* parent = nullptr);

    [[nodiscard]] QString label() const; ///< never empty
    [[nodiscard]] PersonFilter filter() const;

private:
    QLineEdit* m_label;
    QComboBox* m_sex;
    QSpinBox *m_bornFrom, *m_bornTo;
    QLineEdit* m_agency;
};

} // namespace sl::widgets
