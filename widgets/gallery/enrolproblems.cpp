// SPDX-License-Identifier: Apache-2.0
#include "widgets/gallery/enrolproblems.h"

#include "widgets/actions/prompts.h"
#include "widgets/controls/plainlabel.h"
#include "widgets/style/icon.h"
#include "widgets/style/spacing.h"
#include "widgets/text/plaintext.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSaveFile>
#include <QToolButton>

#include <QTreeView>
#include <algorithm>

namespace sl::widgets {

using namespace Qt::StringLiterals;

namespace {

constexpr int kListHeight = 160;

} // namespace

EnrolProblems::EnrolProblems(Ui& ui, QWidget* parent) : QFrame(parent), m_ui(ui), m_title(new PlainLabel) {
    setObjectName(u"galleryPage.problems"_s);
    auto* save = new QPushButton(icon("export"), tr("Save as CSV…"));
    save->setObjectName(u"galleryPage.saveProblems"_s);
    auto* close = new QToolButton;
    close->setObjectName(u"galleryPage.closeProblems"_s);
    close->setIcon(icon("close"));
    close->setAutoRaise(true);
    close->setToolTip(plainToolTip(tr("Close the list of files that were not enrolled.")));
    close->setAccessibleName(tr("Close"));
    close->setMinimumSize(kTarget, kTarget);
    auto* list = new QTreeView;
    list->setObjectName(u"galleryPage.problemList"_s);
    list->setAccessibleName(tr("Files that were not enrolled"));
    list->setModel(&m_model);
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->setFixedHeight(kListHeight);
    list->setTextElideMode(Qt::ElideMiddle);
    list->header()->resizeSection(EnrolProblemModel::File, 360);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(save);
    head->addWidget(close);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kUnit);
    layout->addLayout(head);
    layout->addWidget(list);
    connect(save, &QPushButton::clicked, this, &EnrolProblems::exportCsv);
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    hide();
}

void EnrolProblems::show(const QList<EnrolProblem>& problems) {
    m_model.setProblems(problems);
    const auto notes = std::count_if(problems.begin(), problems.end(),
                                     [](const EnrolProblem& problem) { return problem.isNote(); });
    const QString left =
        tr("%n files were not enrolled:", nullptr, static_cast<int>(problems.size() - notes));
    const QString noted = tr("%n notes to look at:", nullptr, static_cast<int>(notes));
    m_title->setText(notes == problems.size() ? noted : left);
    setVisible(!problems.isEmpty());
}

void EnrolProblems::exportCsv() {
    m_ui.prompts.saveFile(this, tr("Save the list of files that were not enrolled"), u"not-enrolled.csv"_s,
                          tr("CSV files (*.csv)"), [this](const QString& path) { write(path); });
}

void EnrolProblems::write(const QString& path) {
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(m_model.toCsv()) >= 0 && file.commit())
        m_ui.status.say(tr("The list was saved as %1.").arg(path));
    else
        m_ui.status.complain({ErrorCode::WriteFailed, path, file.errorString()});
}

} // namespace sl::widgets
