// SPDX-License-Identifier: Apache-2.0
#include "widgets/review/checklist/checklistmodel.h"

#include "widgets/style/theme.h"
#include "widgets/text/featuretext.h"
#include "widgets/text/plaintext.h"

#include <QGuiApplication>
#include <QLocale>
#include <QSet>

#include <algorithm>

namespace sl::widgets {

void ChecklistModel::setChecklist(const ChecklistRecord& checklist) {
    const bool sameRows = checklist.lines.size() == m_checklist.lines.size();
    if (!sameRows)
        beginResetModel();
    m_checklist = checklist;
    if (!sameRows)
        endResetModel();
    else
        tellAll();
}

void ChecklistModel::tellAll() {
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void ChecklistModel::setLine(const ChecklistLine& line) {
    auto& known = m_checklist.lines[static_cast<int>(line.feature)];
    if (known == line)
        return;
    known = line;
    tellAll();
    Q_EMIT edited();
}

void ChecklistModel::addRegions(const QList<ChecklistRegion>& regions) {
    m_checklist.regions += regions;
    std::stable_sort(m_checklist.regions.begin(), m_checklist.regions.end(),
                     [](const auto& left, const auto& right) { return left.number < right.number; });
    tellAll();
    Q_EMIT edited();
}

void ChecklistModel::removeLastRegion(Feature feature) {
    int last = 0;
    for (const auto& region : m_checklist.regions)
        if (region.feature == feature)
            last = std::max(last, region.number);
    if (m_checklist.regions.removeIf([last](const auto& region) { return region.number == last; }) == 0)
        return;
    tellAll();
    Q_EMIT edited();
}

int ChecklistModel::freeNumber() const {
    QSet<int> taken;
    for (const auto& region : m_checklist.regions)
        taken.insert(region.number);
    int number = 1;
    while (taken.contains(number))
        ++number;
    return number;
}

int ChecklistModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_checklist.lines.size());
}

int ChecklistModel::columnCount(const QModelIndex&) const {
    return ColumnCount;
}

QString ChecklistModel::numbersOf(Feature feature) const {
    QStringList numbers;
    for (const auto& region : m_checklist.regions) {
        const QString number = QLocale().toString(region.number);
        if (region.feature == feature && !numbers.contains(number))
            numbers.append(number);
    }
    return numbers.join(u", "_s);
}

QString ChecklistModel::cell(const ChecklistLine& line, int column) const {
    switch (column) {
    case FeatureColumn:
        return featureText(line.feature);
    case FindingColumn:
        if (m_checklist.isOfProbe() && line.inProbe)
            return *line.inProbe ? tr("Visible") : tr("Not visible");
        return lineText(line);
    default:
        break;
    }
    const QString numbers = numbersOf(line.feature);
    if (numbers.isEmpty() || line.note.isEmpty())
        return numbers + line.note;
    //: %1 is a list of region numbers, %2 a note
    return tr("%1: %2").arg(numbers, line.note);
}

QVariant ChecklistModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const ChecklistLine& line = m_checklist.lines.at(index.row());
    if (role == Qt::DisplayRole)
        return cell(line, index.column());
    if (role == Qt::ToolTipRole)
        return plainToolTip(cell(line, index.column()));
    const bool isOnlyFromProbe = !m_checklist.isOfProbe() && !line.finding;
    if (role == Qt::ForegroundRole && index.column() == FindingColumn && isOnlyFromProbe)
        return themeColours(QGuiApplication::palette()).faint;
    if (role == Qt::AccessibleTextRole) {
        const QString said = lineText(line);
        //: Read aloud. %1 is a feature of the face, %2 what was found
        return tr("%1: %2").arg(featureText(line.feature), said.isEmpty() ? tr("Nothing said yet") : said);
    }
    return {};
}

QVariant ChecklistModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case FeatureColumn:
        return tr("Feature");
    case FindingColumn:
        return tr("What you see");
    default:
        return tr("Note");
    }
}

ChecklistLine withFinding(ChecklistLine line, Finding finding) {
    if (finding != Finding::NotVisible) {
        line.inProbe = line.inCandidate = true;
        line.finding = finding;
        return line;
    }
    const bool again = line.finding == Finding::NotVisible;
    const bool probe = line.inProbe.value_or(false);
    const bool candidate = line.inCandidate.value_or(false);
    line.finding = Finding::NotVisible;
    if (!again) { // what the probe's own list says stays
        line.inCandidate = !probe;
    } else if (probe != candidate && candidate) {
        line.inCandidate = false;
        line.inProbe = true;
        return line;
    } else if (probe) {
        line.inProbe = line.inCandidate = false;
        return line;
    } else {
        line.inCandidate = true;
    }
    line.inProbe = probe;
    return line;
}

} // namespace sl::widgets
