// SPDX-License-Identifier: Apache-2.0
#include "widgets/actions/dialogprompts.h"
#include "widgets/style/workbenchstyle.h"

#include <QFileDialog>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace sl::widgets {
namespace {

QFileDialog* fileDialog(QWidget* parent, const QString& title, const QString& filter) {
    auto* dialog = new QFileDialog(parent, title, QString(), filter);
    dialog->setObjectName(u"prompts.file"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    return dialog;
}

/// Qt's own dialog selects each folder that a typed path passes through, and leaves it selected: the path
/// that was meant would be one of several. What is not in the folder that is shown is not meant.
void keepTypedPathAlone(QFileDialog& dialog) {
    auto* name = dialog.findChild<QLineEdit*>(u"fileNameEdit"_s); // none: the desktop's dialog is used
    auto* list = dialog.findChild<QListView*>(u"listView"_s);
    if (!name || !list)
        return;
    QObject::connect(name, &QLineEdit::textChanged, list, [list] {
        for (const QModelIndex& row : list->selectionModel()->selectedRows())
            if (row.parent() != list->rootIndex())
                list->selectionModel()->select(row,
                                               QItemSelectionModel::Deselect | QItemSelectionModel::Rows);
    });
}

/// The label is there from the first text on; it must be plain before it gets one that matters.
void showAsItIs(QInputDialog& dialog, const QString& sentence) {
    dialog.setLabelText({});
    for (QLabel* label : dialog.findChildren<QLabel*>())
        label->setTextFormat(Qt::PlainText);
    dialog.setLabelText(sentence);
}

void openInput(QWidget* parent, const QString& title, const QString& sentence, QLineEdit::EchoMode echo,
               std::function<void(const QString&)> given) {
    auto* dialog = new QInputDialog(parent);
    dialog->setObjectName(u"prompts.input"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    showAsItIs(*dialog, sentence);
    dialog->setTextEchoMode(echo);
    QObject::connect(dialog, &QInputDialog::textValueSelected, dialog,
                     [given = std::move(given)](const QString& value) { given(value); });
    dialog->open();
}

} // namespace

void DialogPrompts::openFiles(QWidget* parent, const QString& title, const QString& filter,
                              std::function<void(const QStringList&)> chosen) {
    QFileDialog* dialog = fileDialog(parent, title, filter);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    keepTypedPathAlone(*dialog);
    QObject::connect(dialog, &QFileDialog::filesSelected, dialog,
                     [chosen = std::move(chosen)](const QStringList& files) { chosen(files); });
    dialog->open();
}

void DialogPrompts::openFolder(QWidget* parent, const QString& title,
                               std::function<void(const QString&)> chosen) {
    QFileDialog* dialog = fileDialog(parent, title, {});
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    keepTypedPathAlone(*dialog);
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog,
                     [chosen = std::move(chosen)](const QString& folder) { chosen(folder); });
    dialog->open();
}

void DialogPrompts::saveFile(QWidget* parent, const QString& title, const QString& suggested,
                             const QString& filter, std::function<void(const QString&)> chosen) {
    QFileDialog* dialog = fileDialog(parent, title, filter);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->selectFile(suggested);
    keepTypedPathAlone(*dialog);
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog,
                     [chosen = std::move(chosen)](const QString& file) { chosen(file); });
    dialog->open();
}

void DialogPrompts::confirm(QWidget* parent, const QString& title, const QString& sentence,
                            const QString& acceptText, std::function<void()> accepted) {
    auto* box = new QMessageBox(QMessageBox::NoIcon, title, QString(), QMessageBox::Cancel, parent);
    box->setTextFormat(Qt::PlainText); // before there is a text to read
    box->setText(sentence);
    box->setObjectName(u"prompts.confirm"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton* accept = box->addButton(acceptText, QMessageBox::AcceptRole);
    accept->setObjectName(u"prompts.accept"_s);
    accept->setProperty(kPrimary, true);
    box->setDefaultButton(QMessageBox::Cancel);
    QObject::connect(accept, &QPushButton::clicked, box, [accepted = std::move(accepted)] { accepted(); });
    box->open();
}

void DialogPrompts::password(QWidget* parent, const QString& title, const QString& sentence,
                             std::function<void(const QString&)> given) {
    openInput(parent, title, sentence, QLineEdit::Password, std::move(given));
}

void DialogPrompts::text(QWidget* parent, const QString& title, const QString& sentence,
                         std::function<void(const QString&)> given) {
    openInput(parent, title, sentence, QLineEdit::Normal, std::move(given));
}

} // namespace sl::widgets
