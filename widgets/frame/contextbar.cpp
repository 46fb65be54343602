// SPDX-License-Identifier: Apache-2.0
#include "widgets/frame/contextbar.h"

#include "widgets/actions/actiontable.h"
#include "widgets/controls/elidedlabel.h"
#include "widgets/style/icon.h"
#include "widgets/style/spacing.h"
#include "widgets/style/theme.h"
#include "widgets/text/plaintext.h"
#include "widgets/text/wording.h"

#include <QAbstractItemView>
#include <QBoxLayout>
#include <QCompleter>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QStandardItemModel>
#include <QToolButton>

namespace sl::widgets {
namespace {

constexpr int kBarHeight = 48;
constexpr int kSearchWidth = 260;
constexpr int kNumberRole = Qt::UserRole;

} // namespace

ContextBar::ContextBar(const ActionTable& actions, const UserRecord& user, QWidget* parent)
    : QWidget(parent)
    , m_where(new ElidedLabel)
    , m_search(new QLineEdit)
    , m_cases(new QStandardItemModel(this))
    , m_close(new QToolButton)
    , m_user(new QToolButton)
    , m_menu(buildMenu(actions, user)) {
    setObjectName(u"contextBar"_s);
    setFixedHeight(kBarHeight);
    m_where->setObjectName(u"contextBar.where"_s);
    QFont bold = m_where->font();
    bold.setBold(true);
    m_where->setFont(bold);
    m_close->setObjectName(u"contextBar.closeCase"_s);
    m_close->setDefaultAction(actions.action(Command::CaseClose));
    m_close->setAutoRaise(true);
    m_close->setVisible(false);

    m_search->setObjectName(u"contextBar.search"_s);
    m_search->setPlaceholderText(tr("Go to a case…"));
    m_search->setAccessibleName(tr("Go to a case by number or title"));
    m_search->setToolTip(actions.action(Command::AppGoToCase)->toolTip());
    m_search->setClearButtonEnabled(true);
    m_search->setFixedWidth(kSearchWidth);
    auto* completer = new QCompleter(m_cases, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_search->setCompleter(completer);
    connect(completer, qOverload<const QModelIndex&>(&QCompleter::activated), this,
            [this](const QModelIndex& index) { goTo(index.data(kNumberRole).toString()); });
    connect(m_search, &QLineEdit::returnPressed, this, &ContextBar::goToTyped);

    auto* help = new QToolButton;
    help->setObjectName(u"contextBar.help"_s);
    help->setDefaultAction(actions.action(Command::AppHelp));
    help->setAutoRaise(true);
    m_user->setObjectName(u"contextBar.user"_s);
    m_user->setIcon(icon("user"));
    m_user->setText(plainButtonText(user.fullName) + u" \u25be"_s);
    m_user->setAccessibleName(user.fullName);
    m_user->setToolTip(plainToolTip(rolesText(user.roles)));
    m_user->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_user->setAutoRaise(true);
    connect(m_user, &QToolButton::clicked, this, &ContextBar::openMenu);

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(kWide, 0, kUnit, 1);
    layout->setSpacing(kUnit);
    layout->addWidget(m_where);
    layout->addWidget(m_close);
    layout->addStretch(1);
    layout->addWidget(m_search);
    layout->addWidget(help);
    layout->addWidget(m_user);
}

void ContextBar::goTo(const QString& number) {
    // the completer writes its text after its signal
    QMetaObject::invokeMethod(m_search, &QLineEdit::clear, Qt::QueuedConnection);
    Q_EMIT caseChosen(number);
}

/// To the case of the number that was typed, or to the only one that fits. A line chosen in the list below is
/// the completer's.
void ContextBar::goToTyped() {
    QCompleter* const completer = m_search->completer();
    if (completer->popup()->isVisible() && completer->popup()->currentIndex().isValid())
        return;
    const QString text = m_search->text().trimmed();
    const auto exact = m_cases->match(m_cases->index(0, 0), kNumberRole, text, 1, Qt::MatchFixedString);
    if (!exact.isEmpty())
        return goTo(exact.first().data(kNumberRole).toString());
    completer->setCompletionPrefix(text);
    if (!text.isEmpty() && completer->completionCount() == 1)
        goTo(completer->completionModel()->index(0, 0).data(kNumberRole).toString());
}

void ContextBar::openMenu() {
    const QPoint below = m_user->mapToGlobal(QPoint(m_user->width(), m_user->height()));
    m_menu->popup(below - QPoint(m_menu->sizeHint().width(), 0));
}

QMenu* ContextBar::buildMenu(const ActionTable& actions, const UserRecord& user) {
    auto* menu = new QMenu(this);
    menu->setObjectName(u"contextBar.userMenu"_s);
    //: %1 is a login, %2 a list of roles
    menu->addAction(tr("%1 · %2").arg(user.login, rolesText(user.roles)))->setEnabled(false);
    menu->addSeparator();
    menu->addAction(actions.action(Command::AppLock));
    menu->addAction(actions.action(Command::AppLogOut));
    menu->addAction(actions.action(Command::AppHelp));
    menu->addSeparator();
    menu->addAction(actions.action(Command::AppQuit));
    return menu;
}

void ContextBar::showPlace(const QString& name) {
    m_where->setText(name);
    m_close->setVisible(false);
}

void ContextBar::showCase(const CaseRecord& record, bool independent) {
    QStringList parts;
    //: %1 is a case number
    parts.append(tr("Case %1").arg(record.number));
    if (independent) {
        parts.append(tr("Independent examination"));
    } else {
        for (const QString& part : {record.title, record.offenceType}) {
            if (!part.isEmpty())
                parts.append(part);
        }
        if (!record.purpose.isEmpty())
            //: %1 is what the search is for
            parts.append(tr("purpose: %1").arg(record.purpose));
    }
    m_where->setText(parts.join(u" · "_s));
    m_close->setVisible(true);
}

void ContextBar::setCases(const QList<CaseSummary>& cases) {
    m_cases->clear();
    for (const CaseSummary& line : cases) {
        auto* item = new QStandardItem(line.record.title.isEmpty()
                                           ? line.record.number
                                           //: %1 is a case number, %2 its title
                                           : tr("%1 · %2").arg(line.record.number, line.record.title));
        item->setData(line.record.number, kNumberRole);
        m_cases->appendRow(item);
    }
}

void ContextBar::focusSearch() {
    m_search->setFocus();
    m_search->selectAll();
}

void ContextBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - 1, width(), 1), themeColours(palette()).border);
}

} // namespace sl::widgets
