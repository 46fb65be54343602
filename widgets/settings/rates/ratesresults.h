// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/settings/rates/ratefigure.h"

#include <QTabWidget>

class QLabel;
class QListView;
class QStringListModel;

namespace sl::widgets {

class RateTableModel;

/// What stands beside the figures: the form, the table of rates, the pictures without a face. UI thread.
class RatesResults : public QTabWidget {
    Q_OBJECT
public:
    /// Takes ownership of `form`, the first tab.
    explicit RatesResults(QWidget* form, QWidget* parent = nullptr);

    void showMeasured(const evaluation::MeasuredCard& measured);
    void showCard(const ErrorCardRecord& card);
    void showForm() { setCurrentIndex(0); }

protected:
    /// The table and the list copy their own text: the page's command with that key is for the figure.
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] QWidget* makeRates();
    [[nodiscard]] QWidget* makeFailures();

    RateTableModel* m_rates;
    QLabel* m_about;
    QStringListModel* m_failures;
    QLabel* m_failureCount;
};

} // namespace sl::widgets
