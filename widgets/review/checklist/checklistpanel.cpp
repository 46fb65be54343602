// SPDX-License-Identifier: Apache-2.0
#include "widgets/review/checklist/checklistpanel.h"

#include "engine/core/checklist.h"
#include "widgets/controls/faintlabel.h"
#include "widgets/controls/plainlabel.h"
#include "widgets/style/spacing.h"
#include "widgets/text/featuretext.h"
#include "widgets/text/plaintext.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QToolButton>
#include <QTreeView>

namespace sl::widgets {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPanelWidth = 416;
constexpr int kLongestNote = 500;
constexpr int kFeatureWidth = 150;
constexpr int kFindingWidth = 206;

QToolButton* button(const QString& name, const QString& text, const QString& tip) {
    auto* made = new QToolButton;
    made->setObjectName(u"checklist."_s + name);
    made->setText(text);
    made->setToolTip(plainToolTip(tip));
    made->setMinimumHeight(kTarget);
    made->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    return made;
}

QWidget* rowOf(const QList<QAbstractButton*>& buttons) {
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kTight);
    for (auto* one : buttons)
        layout->addWidget(one);
    return row;
}

} // namespace

ChecklistPanel::ChecklistPanel(QWidget* parent)
    : QFrame(parent)
    , m_gap(new FaintLabel)
    , m_list(new QTreeView)
    , m_note(new QLineEdit)
    , m_state(new FaintLabel) {
    setObjectName(u"comparisonPage.checklist"_s);
    setFixedWidth(kPanelWidth);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kTight);
    layout->addWidget(makeHeader());
    m_gap->setObjectName(u"checklist.gap"_s);
    m_gap->hide();
    layout->addWidget(m_gap);
    setUpList();
    layout->addWidget(m_list, 1);
    layout->addWidget(makeFindings());
    m_note->setObjectName(u"checklist.note"_s);
    m_note->setAccessibleName(tr("Note on this feature"));
    m_note->setPlaceholderText(tr("Note on this feature (N)"));
    m_note->setMaxLength(kLongestNote);
    m_note->installEventFilter(this);
    connect(m_note, &QLineEdit::textEdited, this, &ChecklistPanel::takeNote);
    layout->addWidget(m_note);
    layout->addWidget(makeTools());
    m_state->setObjectName(u"checklist.state"_s);
    layout->addWidget(m_state);
}

QWidget* ChecklistPanel::makeHeader() {
    m_title = new PlainLabel;
    m_title->setObjectName(u"checklist.title"_s);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_probeAlone = button(u"probeAlone"_s, tr("Probe alone (P)"),
                          tr("Change between this candidate's list and that of the probe alone."));
    m_probeAlone->setCheckable(true);
    m_probeAlone->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(m_probeAlone, &QAbstractButton::clicked, this, &ChecklistPanel::probeAloneChosen);
    auto* header = new QWidget;
    auto* layout = new QHBoxLayout(header);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_title, 1);
    layout->addWidget(m_probeAlone);
    return header;
}

void ChecklistPanel::setUpList() {
    m_list->setObjectName(u"checklist.list"_s);
    m_list->setAccessibleName(tr("Features from top to bottom"));
    m_list->setModel(&m_model);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setTabKeyNavigation(false);
    m_list->setAllColumnsShowFocus(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->header()->setStretchLastSection(true);
    m_list->header()->setSectionsMovable(false);
    m_list->setColumnWidth(ChecklistModel::FeatureColumn, kFeatureWidth);
    m_list->setColumnWidth(ChecklistModel::FindingColumn, kFindingWidth);
    m_list->setMinimumHeight(4 * kTarget);
    m_list->installEventFilter(this);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ChecklistPanel::followRow);
}

QWidget* ChecklistPanel::makeFindings() {
    const std::pair<const char*, QString> kTexts[] = {{"similar", tr("1 Similar")},
                                                      {"different", tr("2 Different")},
                                                      {"notComparable", tr("3 Not comparable")},
                                                      {"notVisible", tr("4 Not visible")}};
    const QStringList tips{tr("The feature is visible in both pictures and similar."),
                           tr("The feature is visible in both pictures and different."),
                           tr("The feature is visible in both pictures, but they do not allow a comparison."),
                           tr("The feature is not visible in the probe; again: in the candidate; again: in "
                              "either.")};
    auto* box = new QWidget;
    m_findingGrid = new QGridLayout(box);
    m_findingGrid->setContentsMargins(0, 0, 0, 0);
    m_findingGrid->setSpacing(kTight);
    for (int i = 0; i < 4; ++i) {
        auto* made = button(QString::fromLatin1(kTexts[i].first), kTexts[i].second, tips.at(i));
        made->setCheckable(true);
        connect(made, &QAbstractButton::clicked, this, [this, i] {
            say(static_cast<Finding>(i));
            focusList();
        });
        m_findings.append(made);
        m_findingGrid->addWidget(made, i / 2, i % 2);
    }
    return box;
}

QWidget* ChecklistPanel::makeTools() {
    m_region = button(u"region"_s, tr("Draw region (R)"), tr("Mark this feature in both pictures."));
    m_removeRegion =
        button(u"removeRegion"_s, tr("Remove region (U)"), tr("Remove the last region of this feature."));
    m_grounds = button(u"grounds"_s, tr("Write grounds (G)"),
                       tr("Write the grounds of your answer from this list. You can edit them."));
    m_save = button(u"save"_s, tr("Save and open the candidates (Ctrl+S)"),
                    tr("Save what you see in the probe alone. The candidates open then."));
    connect(m_region, &QAbstractButton::clicked, this, &ChecklistPanel::regionRequested);
    connect(m_removeRegion, &QAbstractButton::clicked, this, &ChecklistPanel::removeRegion);
    connect(m_grounds, &QAbstractButton::clicked, this, &ChecklistPanel::groundsRequested);
    connect(m_save, &QAbstractButton::clicked, this, &ChecklistPanel::saveRequested);
    auto* box = new QWidget;
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kTight);
    layout->addWidget(rowOf({m_region, m_removeRegion}));
    layout->addWidget(m_grounds);
    layout->addWidget(m_save);
    return box;
}

void ChecklistPanel::show(const ChecklistRecord& checklist, bool writable, bool isLocked) {
    m_writable = writable;
    const bool isOther = m_model.checklist().examination != checklist.examination ||
                         m_model.checklist().candidate != checklist.candidate;
    m_model.setChecklist(checklist);
    m_title->setText(checklist.isOfProbe() ? tr("What the probe alone shows") : tr("Feature by feature"));
    m_probeAlone->setChecked(checklist.isOfProbe());
    m_probeAlone->setVisible(!isLocked);
    m_save->setVisible(isLocked);
    m_grounds->setVisible(!checklist.isOfProbe());
    m_findings.at(0)->setText(checklist.isOfProbe() ? tr("1 Visible") : tr("1 Similar"));
    m_findings.at(1)->setVisible(!checklist.isOfProbe());
    m_findings.at(2)->setVisible(!checklist.isOfProbe());
    m_findingGrid->addWidget(m_findings.at(3), checklist.isOfProbe() ? 0 : 1, 1);
    if (isOther || !m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_model.index(0, 0));
    followRow();
}

Feature ChecklistPanel::feature() const {
    return static_cast<Feature>(std::max(m_list->currentIndex().row(), 0));
}

void ChecklistPanel::setGap(const QString& sentence) {
    m_gap->setText(sentence);
    m_gap->setVisible(!sentence.isEmpty());
}

void ChecklistPanel::setState(const QString& sentence) {
    m_state->setText(sentence);
}

void ChecklistPanel::focusList() {
    m_list->setFocus(Qt::OtherFocusReason);
}

void ChecklistPanel::followRow() {
    if (m_model.rowCount() == 0)
        return;
    const ChecklistLine& line = m_model.line(static_cast<int>(feature()));
    if (m_note->text() != line.note) {
        const QSignalBlocker quiet(m_note);
        m_note->setText(line.note);
    }
    for (int i = 0; i < m_findings.size(); ++i)
        m_findings.at(i)->setChecked(m_model.checklist().isOfProbe()
                                         ? line.inProbe == (i == 0) && (i == 0 || i == 3)
                                         : line.finding == static_cast<Finding>(i));
    enable();
    Q_EMIT featureChanged();
}

void ChecklistPanel::enable() {
    for (auto* finding : m_findings)
        finding->setEnabled(m_writable);
    m_note->setReadOnly(!m_writable);
    m_region->setEnabled(m_writable);
    const auto& regions = m_model.checklist().regions;
    m_removeRegion->setEnabled(m_writable &&
                               std::any_of(regions.begin(), regions.end(),
                                           [&](const auto& region) { return region.feature == feature(); }));
    m_grounds->setEnabled(m_writable);
    m_save->setEnabled(m_writable && isComplete(m_model.checklist()));
}

void ChecklistPanel::say(Finding finding) {
    if (!m_writable)
        return followRow();
    ChecklistLine line = m_model.line(static_cast<int>(feature()));
    if (!m_model.checklist().isOfProbe())
        line = withFinding(line, finding);
    else if (finding == Finding::Similar || finding == Finding::NotVisible)
        line.inProbe = finding == Finding::Similar;
    m_model.setLine(line);
    followRow();
}

void ChecklistPanel::clearLine() {
    if (!m_writable)
        return;
    ChecklistLine line = m_model.line(static_cast<int>(feature()));
    line.inProbe.reset();
    line.inCandidate.reset();
    line.finding.reset();
    m_model.setLine(line);
    followRow();
}

void ChecklistPanel::removeRegion() {
    if (m_writable)
        m_model.removeLastRegion(feature());
    followRow();
}

void ChecklistPanel::takeNote() {
    ChecklistLine line = m_model.line(static_cast<int>(feature()));
    line.note = m_note->text();
    m_model.setLine(line);
}

bool ChecklistPanel::isOwnKey(const QKeyEvent& key) const {
    if (key.key() == Qt::Key_S)
        return key.modifiers() == Qt::ControlModifier;
    if ((key.modifiers() & ~Qt::KeypadModifier) != 0)
        return false;
    switch (key.key()) {
    case Qt::Key_1:
    case Qt::Key_2:
    case Qt::Key_3:
    case Qt::Key_4:
    case Qt::Key_N:
    case Qt::Key_R:
    case Qt::Key_U:
    case Qt::Key_P:
    case Qt::Key_G:
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
    case Qt::Key_Escape:
        return true;
    default:
        return key.key() >= Qt::Key_5 && key.key() <= Qt::Key_9; // nothing here, and no answer by accident
    }
}

void ChecklistPanel::pressKey(const QKeyEvent& key) {
    switch (key.key()) {
    case Qt::Key_1:
    case Qt::Key_2:
    case Qt::Key_3:
    case Qt::Key_4:
        return say(static_cast<Finding>(key.key() - Qt::Key_1));
    case Qt::Key_N:
        return m_note->setFocus(Qt::ShortcutFocusReason);
    case Qt::Key_R:
        return m_region->click();
    case Qt::Key_U:
        return m_removeRegion->click();
    case Qt::Key_P:
        return m_probeAlone->isVisible() ? m_probeAlone->click() : void();
    case Qt::Key_G:
        return m_grounds->isVisible() ? m_grounds->click() : void();
    case Qt::Key_S:
        return m_save->isVisible() ? m_save->click() : void();
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        return clearLine();
    case Qt::Key_Escape:
        return Q_EMIT closed();
    default:
        return;
    }
}

bool ChecklistPanel::eventFilter(QObject* watched, QEvent* event) {
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (!isKey)
        return QFrame::eventFilter(watched, event);
    const auto& key = *static_cast<QKeyEvent*>(event);
    if (watched == m_note) {
        const bool ends =
            key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter || key.key() == Qt::Key_Escape;
        if (!ends || key.modifiers() != Qt::NoModifier)
            return false;
        event->accept();
        if (event->type() == QEvent::KeyPress)
            focusList();
        return true;
    }
    if (watched != m_list || !isOwnKey(key))
        return false;
    event->accept();
    if (event->type() == QEvent::KeyPress)
        pressKey(key);
    return true;
}

} // namespace sl::widgets
