// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/records/checklistrecord.h"

#include <QAbstractTableModel>

namespace sl::widgets {

/// One checklist, a row for each feature from top to bottom. UI thread.
class ChecklistModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { FeatureColumn, FindingColumn, NoteColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setChecklist(const ChecklistRecord& checklist);
    [[nodiscard]] const ChecklistRecord& checklist() const { return m_checklist; }
    [[nodiscard]] const ChecklistLine& line(int row) const { return m_checklist.lines.at(row); }
    void setLine(const ChecklistLine& line);
    void addRegions(const QList<ChecklistRegion>& regions);
    void removeLastRegion(Feature feature); ///< on both sides
    [[nodiscard]] int freeNumber() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void edited(); ///< by one of the setters for a single line or region

private:
    [[nodiscard]] QString numbersOf(Feature feature) const;
    [[nodiscard]] QString cell(const ChecklistLine& line, int column) const;
    void tellAll();

    ChecklistRecord m_checklist;
};

/// The line after this finding was chosen for it; visibility follows from the finding. Choosing "not visible"
/// again moves on from one picture to the other, then to both.
[[nodiscard]] ChecklistLine withFinding(ChecklistLine line, Finding finding);

} // namespace sl::widgets
