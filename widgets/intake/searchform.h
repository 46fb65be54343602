// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/personfilter.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;

namespace sl::widgets {

class YearBox;

/// The name of a probe and the persons of the gallery to search. UI thread.
class SearchForm : public QWidget {
    Q_OBJECT
public:
    explicit SearchForm(QWidget* parent = nullptr);

    [[nodiscard]] QString label() const; ///< never empty
    [[nodiscard]] PersonFilter filter() const;
    /// The fault of the filter, as a sentence; empty when it can be used.
    [[nodiscard]] QString problem() const;
    [[nodiscard]] bool isBlank() const; ///< as clear() leaves it
    void clear();                       ///< unnamed and unfiltered

Q_SIGNALS:
    void changed();

private:
    void layOut();
    void clearFilter();

    QLineEdit* m_label;
    QComboBox* m_sex;
    YearBox *m_bornFrom, *m_bornTo;
    QLineEdit* m_agency;
    QCheckBox* m_unrecorded;
    QPushButton* m_noFilter;
};

} // namespace sl::widgets
