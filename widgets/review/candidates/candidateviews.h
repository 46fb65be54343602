// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/ids.h"
#include "widgets/style/ui.h"

#include <QWidget>

class QComboBox;
class QListView;
class QModelIndex;
class QStackedLayout;

namespace sl::widgets {

class CandidateGrid;
class CandidateModel;
class CandidateOrder;
class FaceSizeSlider;

/// The candidates as large faces or as a list, one selection over both, filtered and sorted by answer. What
/// was chosen of all this is kept for the next time, but for the filter: no candidate is missing unasked. UI
/// thread.
class CandidateViews : public QWidget {
    Q_OBJECT
public:
    /// Both must outlive this.
    CandidateViews(CandidateModel& model, Ui& ui, QWidget* parent = nullptr);

    [[nodiscard]] CandidateId current() const; ///< invalid: none
    /// The first row when it is not in sight. Selected in the list; in the grid nothing is selected unasked.
    void setCurrent(CandidateId candidate);
    [[nodiscard]] QList<CandidateId> selected() const;
    [[nodiscard]] bool isGrid() const;
    void goOn();                         ///< nothing selected, with the keyboard on the candidates
    void enableCommands(bool mayAnswer); ///< of the page in sight

Q_SIGNALS:
    void currentChanged();
    void selectionChanged();
    void compareAsked();
    void faceSeen(sl::CandidateId candidate, int pixels);

private:
    [[nodiscard]] QWidget* makeTools();
    void makeViews();
    void connectViews();
    void showGrid(bool shown);
    void makeCurrent(const QModelIndex& index);
    void filter();
    void openMenu(const QPoint& place);
    void copyPicture();
    [[nodiscard]] QListView* view() const; ///< the one in sight
    [[nodiscard]] CandidateId idAt(const QModelIndex& index) const;

    CandidateModel& m_model;
    Ui& m_ui;
    CandidateOrder* m_order;
    CandidateGrid* m_grid;
    QListView* m_list;
    QStackedLayout* m_views;
    QComboBox* m_filter = nullptr;
    QComboBox* m_sort = nullptr;
    FaceSizeSlider* m_gridSize = nullptr;
    FaceSizeSlider* m_listSize = nullptr;
};

} // namespace sl::widgets
