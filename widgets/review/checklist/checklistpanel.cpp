// SPDX-License-Identifier: Apache-2.0
#include "widgets/review/checklist/checklistpanel.h"

#include "engine/core/checklist.h"
#include "widgets/actions/actionscope.h"
#include "widgets/actions/actiontable.h"
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

#include <algorithm>
#include <array>

namespace sl::widgets {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPanelWidth = 416;
constexpr int kLongestNote = 500;
constexpr int kFeatureWidth = 150;
constexpr int kFindingWidth = 206;

constexpr std::array kFindings{Command::ChecklistSimilar, Command::ChecklistDifferent,
                               Command::ChecklistNotComparable, Command::ChecklistNotVisible};

QString keyOf(const QAction* action) {
    return action->shortcut().toString(QKeySequence::NativeText);
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

ChecklistPanel::ChecklistPanel(ActionTable& actions, QWidget* parent)
    : QFrame(parent)
    , m_actions(actions)
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
    //: %1 is a key
    m_note->setPlaceholderText(
        tr("Note on this feature (%1)").arg(keyOf(m_actions.action(Command::ChecklistNote))));
    m_note->setMaxLength(kLongestNote);
    m_note->installEventFilter(this);
    connect(m_note, &QLineEdit::textEdited, this, &ChecklistPanel::takeNote);
    layout->addWidget(m_note);
    layout->addWidget(makeTools());
    m_state->setObjectName(u"checklist.state"_s);
    layout->addWidget(m_state);
    connectCommands();
}

/// The command of the same name as a button that tells its key.
QToolButton* ChecklistPanel::button(Command command) {
    QAction* action = m_actions.action(command);
    auto* made = new QToolButton;
    made->setObjectName(action->objectName());
    //: %1 is a command, %2 its key
    made->setText(tr("%1 (%2)").arg(action->text(), keyOf(action)));
    made->setToolTip(action->toolTip());
    made->setMinimumHeight(kTarget);
    made->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(made, &QAbstractButton::clicked, action, &QAction::trigger);
    return made;
}

void ChecklistPanel::connectCommands() {
    const ActionScope commands(m_actions, *this);
    for (size_t i = 0; i < kFindings.size(); ++i)
        commands.whileVisible(kFindings.at(i), [this, i] {
            say(static_cast<Finding>(i));
            focusList();
        });
    commands.whileVisible(Command::ChecklistClear, [this] { clearLine(); });
    commands.whileVisible(Command::ChecklistNote, [this] { m_note->setFocus(Qt::ShortcutFocusReason); });
    commands.whileVisible(Command::ChecklistRegion, [this] { Q_EMIT regionRequested(); });
    commands.whileVisible(Command::ChecklistRemoveRegion, [this] { removeRegion(); });
    commands.whileVisible(Command::ChecklistProbeAlone,
                          [this] { Q_EMIT probeAloneChosen(!m_model.checklist().isOfProbe()); });
    commands.whileVisible(Command::ChecklistGrounds, [this] { Q_EMIT groundsRequested(); });
    commands.whileVisible(Command::ChecklistSave, [this] { Q_EMIT saveRequested(); });
    commands.whileVisible(Command::ChecklistClose, [this] { Q_EMIT closed(); });
}

QWidget* ChecklistPanel::makeHeader() {
    m_title = new PlainLabel;
    m_title->setObjectName(u"checklist.title"_s);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_probeAlone = button(Command::ChecklistProbeAlone);
    m_probeAlone->setCheckable(true);
    m_probeAlone->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
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
    auto* box = new QWidget;
    m_findingGrid = new QGridLayout(box);
    m_findingGrid->setContentsMargins(0, 0, 0, 0);
    m_findingGrid->setSpacing(kTight);
    for (const Command command : kFindings) {
        auto* made = button(command);
        made->setCheckable(true);
        const int place = static_cast<int>(m_findings.size());
        m_findings.append(made);
        m_findingGrid->addWidget(made, place / 2, place % 2);
    }
    return box;
}

QWidget* ChecklistPanel::makeTools() {
    m_region = button(Command::ChecklistRegion);
    m_removeRegion = button(Command::ChecklistRemoveRegion);
    m_grounds = button(Command::ChecklistGrounds);
    m_save = button(Command::ChecklistSave);
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
    m_isLocked = isLocked;
    const bool isOther = m_model.checklist().examination != checklist.examination ||
                         m_model.checklist().candidate != checklist.candidate;
    m_model.setChecklist(checklist);
    m_title->setText(checklist.isOfProbe() ? tr("What the probe alone shows") : tr("Feature by feature"));
    m_probeAlone->setChecked(checklist.isOfProbe());
    m_probeAlone->setVisible(!isLocked);
    m_save->setVisible(isLocked);
    m_grounds->setVisible(!checklist.isOfProbe());
    const QAction* first = m_actions.action(Command::ChecklistSimilar);
    m_findings.at(0)->setText(
        tr("%1 (%2)").arg(checklist.isOfProbe() ? tr("Visible") : first->text(), keyOf(first)));
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
    const ChecklistRecord& checklist = m_model.checklist();
    const bool hasRegion =
        std::any_of(checklist.regions.begin(), checklist.regions.end(),
                    [&](const ChecklistRegion& region) { return region.feature == feature(); });
    const auto set = [this](Command command, QWidget* button, bool may) {
        m_actions.action(command)->setEnabled(may);
        if (button)
            button->setEnabled(may);
    };
    for (int i = 0; i < m_findings.size(); ++i)
        set(kFindings.at(size_t(i)), m_findings.at(i), m_writable);
    m_note->setReadOnly(!m_writable);
    set(Command::ChecklistClear, nullptr, m_writable);
    set(Command::ChecklistRegion, m_region, m_writable);
    set(Command::ChecklistRemoveRegion, m_removeRegion, m_writable && hasRegion);
    set(Command::ChecklistProbeAlone, m_probeAlone, !m_isLocked);
    set(Command::ChecklistGrounds, m_grounds, m_writable && !checklist.isOfProbe());
    set(Command::ChecklistSave, m_save, m_writable && m_isLocked && isComplete(checklist));
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

/// Whether it is a key of the list; pressed, it does what its command does. A digit without a command does
/// nothing here, and is no answer by accident.
bool ChecklistPanel::takesListKey(const QKeyEvent& key) {
    const Qt::KeyboardModifiers modifiers = key.modifiers() & ~Qt::KeypadModifier;
    const QKeySequence pressed(QKeyCombination(modifiers, static_cast<Qt::Key>(key.key())));
    for (const ActionSpec& spec : ActionTable::specs()) {
        QAction* action = m_actions.action(spec.command);
        if (spec.area != Area::Checklist || !action->shortcuts().contains(pressed))
            continue;
        if (key.type() == QEvent::KeyPress)
            action->trigger();
        return true;
    }
    return modifiers == Qt::NoModifier && key.key() >= Qt::Key_1 && key.key() <= Qt::Key_9;
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
    if (watched != m_list || !takesListKey(key))
        return false;
    event->accept();
    return true;
}

} // namespace sl::widgets
