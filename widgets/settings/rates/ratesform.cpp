// SPDX-License-Identifier: Apache-2.0
#include "widgets/settings/rates/ratesform.h"

#include "widgets/actions/prompts.h"
#include "widgets/controls/faintlabel.h"
#include "widgets/controls/field.h"
#include "widgets/controls/plainlabel.h"
#include "widgets/style/icon.h"
#include "widgets/style/spacing.h"
#include "widgets/text/plaintext.h"

#include <QBoxLayout>
#include <QDir>
#include <QFileInfo>
#include <QLineEdit>
#include <QRadioButton>
#include <QSpinBox>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace sl::widgets {
namespace {

constexpr int kUsualList = 20, kLongestList = 1000;

QLineEdit* pathEdit(const char* name, const QString& placeholder) {
    auto* edit = new QLineEdit;
    edit->setObjectName(QString::fromLatin1(name));
    edit->setPlaceholderText(placeholder);
    return edit;
}

QToolButton* browseButton(const QString& name, const QString& iconName, const QString& tip) {
    auto* button = new QToolButton;
    button->setObjectName(name);
    button->setIcon(icon(iconName));
    button->setToolTip(plainToolTip(tip));
    button->setAccessibleName(tip);
    button->setMinimumSize(kTarget, kTarget);
    return button;
}

/// A field without a line for hints: the form fits a small window.
QVBoxLayout* labelled(const QString& title, QWidget* editor, QWidget* row) {
    auto* label = new PlainLabel(title);
    label->setBuddy(editor);
    editor->setAccessibleName(title);
    auto* layout = new QVBoxLayout;
    layout->setSpacing(kTight);
    layout->addWidget(label);
    layout->addWidget(row);
    return layout;
}

QString pathOf(const QLineEdit* edit) {
    const QString typed = QDir::fromNativeSeparators(edit->text().trimmed());
    return typed.isEmpty() ? QString() : QDir::cleanPath(typed);
}

} // namespace

RatesForm::RatesForm(Ui& ui, QWidget* parent)
    : QWidget(parent)
    , m_ui(ui)
    , m_inGallery(new QRadioButton(tr("In the gallery of this workspace")))
    , m_apart(new QRadioButton(tr("Among the pictures alone")))
    , m_about(new FaintLabel)
    , m_pictures(pathEdit("rates.pictures", tr("A folder, or a table in CSV")))
    , m_groups(pathEdit("rates.groups", tr("None")))
    , m_portraits(pathEdit("rates.portraits", tr("The first picture of each person")))
    , m_others(pathEdit("rates.others", tr("Nobody")))
    , m_listLength(new QSpinBox)
    , m_ofApart(new QWidget)
    , m_groupField(nullptr) {
    setObjectName(u"rates.form"_s);
    m_listLength->setObjectName(u"rates.listLength"_s);
    m_listLength->setRange(1, kLongestList);
    m_listLength->setValue(kUsualList);
    m_groupField = new Field(tr("Groups"), m_groups);
    auto* apart = new QVBoxLayout(m_ofApart);
    apart->setContentsMargins(0, 0, 0, 0);
    apart->setSpacing(kUnit);
    apart->addLayout(makeSource(m_portraits, "rates.portraits", tr("Booking photos"), true));
    apart->addLayout(makeSource(m_others, "rates.others", tr("More people to compare with"), false));
    apart->addLayout(labelled(tr("Length of the candidate list"), m_listLength, m_listLength));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kUnit);
    layout->addWidget(makeKinds());
    layout->addWidget(m_about);
    layout->addLayout(makeSource(m_pictures, "rates.pictures", tr("Labelled pictures"), true));
    layout->addWidget(m_groupField);
    layout->addWidget(m_ofApart);
    for (QLineEdit* edit : {m_pictures, m_groups, m_portraits, m_others})
        connect(edit, &QLineEdit::textChanged, this, [this] {
            showKind();
            Q_EMIT edited();
        });
    showKind();
}

QWidget* RatesForm::makeKinds() {
    m_inGallery->setObjectName(u"rates.inGallery"_s);
    m_apart->setObjectName(u"rates.apart"_s);
    m_apart->setChecked(true);
    auto* kinds = new QWidget;
    auto* layout = new QVBoxLayout(kinds);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_apart);
    layout->addWidget(m_inGallery);
    connect(m_inGallery, &QRadioButton::toggled, this, [this] {
        showKind();
        Q_EMIT edited();
    });
    return kinds;
}

QLayout* RatesForm::makeSource(QLineEdit* path, const char* name, const QString& title, bool hasTable) {
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kTight);
    layout->addWidget(path, 1);
    const auto add = [&](const QString& suffix, const QString& iconName, const QString& tip, auto choose) {
        auto* button = browseButton(QString::fromLatin1(name) + suffix, iconName, tip);
        layout->addWidget(button, 0, Qt::AlignVCenter);
        connect(button, &QToolButton::clicked, this, choose);
    };
    //: %1 is "Labelled pictures"
    const QString folderTip = tr("%1: choose a folder").arg(title);
    add(u"Folder"_s, u"add-folder"_s, folderTip, [this, path, folderTip] {
        m_ui.prompts.openFolder(this, folderTip, [path](const QString& folder) {
            path->setText(QDir::toNativeSeparators(folder));
        });
    });
    if (!hasTable)
        return labelled(title, path, row);
    //: %1 is "Labelled pictures"
    const QString tableTip = tr("%1: choose a table").arg(title);
    add(u"Table"_s, u"table"_s, tableTip, [this, path, tableTip] {
        m_ui.prompts.openFiles(this, tableTip, tr("Tables (*.csv *.txt)"), [path](const QStringList& files) {
            path->setText(QDir::toNativeSeparators(files.value(0)));
        });
    });
    return labelled(title, path, row);
}

void RatesForm::setPictures(const QString& folderOrTable) {
    m_pictures->setText(QDir::toNativeSeparators(folderOrTable));
}

void RatesForm::showKind() {
    m_ofApart->setVisible(!isInGallery());
    m_about->setText(
        isInGallery() ? tr("Each picture is searched in the gallery as the probe of a case is. A folder is "
                           "called by the person’s number in the gallery. Who else was found is not told.")
                      : tr("The pictures are compared with each other. The gallery of this workspace plays "
                           "no part."));
    const bool isFolder = QFileInfo(pathOf(m_pictures)).isDir();
    m_groups->setEnabled(!isFolder);
    m_groupField->setHint(
        isFolder ? tr("Groups need a table: a folder has none.")
                 : tr("Titles of columns of the table, with semicolons between them: sex; age group"));
}

bool RatesForm::isInGallery() const {
    return m_inGallery->isChecked();
}

QStringList RatesForm::groups() const {
    QStringList titles;
    if (m_groups->isEnabled())
        for (const QString& title : m_groups->text().split(u';', Qt::SkipEmptyParts))
            if (!title.trimmed().isEmpty())
                titles.append(title.trimmed());
    return titles;
}

evaluation::CardRequest RatesForm::cardRequest() const {
    return {pathOf(m_pictures), groups()};
}

evaluation::PeopleRequest RatesForm::peopleRequest() const {
    return {pathOf(m_pictures), pathOf(m_portraits), pathOf(m_others), groups(), m_listLength->value()};
}

QStringList RatesForm::sources() const {
    if (isInGallery())
        return {pathOf(m_pictures)};
    return {pathOf(m_pictures), pathOf(m_portraits), pathOf(m_others)};
}

bool RatesForm::isComplete() const {
    return !pathOf(m_pictures).isEmpty();
}

} // namespace sl::widgets
