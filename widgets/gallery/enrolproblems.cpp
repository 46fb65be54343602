// SPDX-License-Identifier: Apache-2.0
#include "widgets/gallery/enrolproblems.h"

#include "widgets/actions/prompts.h"
#include "widgets/controls/plainlabel.h"
#include "widgets/gallery/facechoicedialog.h"
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

EnrolProblems::EnrolProblems(session::GalleryService& gallery, Ui& ui, QWidget* parent)
    : QFrame(parent)
    , m_gallery(gallery)
    , m_ui(ui)
    , m_title(new PlainLabel)
    , m_choose(new QPushButton(icon("face"), tr("Choose the face…")))
    , m_list(new QTreeView) {
    setObjectName(u"galleryPage.problems"_s);
    m_list->setObjectName(u"galleryPage.problemList"_s);
    m_list->setAccessibleName(tr("Files that were not enrolled"));
    m_list->setModel(&m_model);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setFixedHeight(kListHeight);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->header()->resizeSection(EnrolProblemModel::File, 360);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kUnit);
    layout->addWidget(makeHead());
    layout->addWidget(m_list);
    connect(m_list, &QTreeView::activated, this, &EnrolProblems::choose);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &EnrolProblems::updateChoose);
    hide();
}

QWidget* EnrolProblems::makeHead() {
    m_choose->setObjectName(u"galleryPage.chooseFace"_s);
    auto* save = new QPushButton(icon("export"), tr("Save as CSV…"));
    save->setObjectName(u"galleryPage.saveProblems"_s);
    auto* close = new QToolButton;
    close->setObjectName(u"galleryPage.closeProblems"_s);
    close->setIcon(icon("close"));
    close->setAutoRaise(true);
    close->setToolTip(plainToolTip(tr("Close the list of files that were not enrolled.")));
    close->setAccessibleName(tr("Close"));
    close->setMinimumSize(kTarget, kTarget);
    auto* head = new QWidget;
    auto* layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_title, 1);
    layout->addWidget(m_choose);
    layout->addWidget(save);
    layout->addWidget(close);
    connect(m_choose, &QPushButton::clicked, this, &EnrolProblems::choose);
    connect(save, &QPushButton::clicked, this, &EnrolProblems::exportCsv);
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    return head;
}

void EnrolProblems::show(const QList<EnrolProblem>& problems,
                         const QList<session::UndecidedPhoto>& undecided) {
    m_model.setProblems(problems);
    m_undecided = undecided;
    updateTitle();
    updateChoose();
    setVisible(!problems.isEmpty());
}

void EnrolProblems::setMayEnrol(bool mayEnrol) {
    m_mayEnrol = mayEnrol;
    updateChoose();
}

void EnrolProblems::updateTitle() {
    const auto& problems = m_model.problems();
    const auto notes = std::count_if(problems.begin(), problems.end(),
                                     [](const EnrolProblem& problem) { return problem.isNote(); });
    const QString left =
        tr("%n files were not enrolled:", nullptr, static_cast<int>(problems.size() - notes));
    const QString noted = tr("%n notes to look at:", nullptr, static_cast<int>(notes));
    m_title->setText(notes == problems.size() ? noted : left);
}

/// A record file may hold several such photos of one person: the rows are in the order of the photos.
const session::UndecidedPhoto* EnrolProblems::undecidedAt(int row) const {
    const auto& problems = m_model.problems();
    if (row < 0 || row >= problems.size() || problems.at(row).error.code != ErrorCode::SeveralFaces)
        return nullptr;
    const auto isAlike = [&](const EnrolProblem& other) {
        return other.file == problems.at(row).file && other.personId == problems.at(row).personId &&
               other.error.code == ErrorCode::SeveralFaces;
    };
    auto before = std::count_if(problems.begin(), problems.begin() + row, isAlike);
    for (const auto& photo : m_undecided) {
        if (photo.from.file == problems.at(row).file && photo.from.personId == problems.at(row).personId &&
            before-- == 0)
            return &photo;
    }
    return nullptr;
}

void EnrolProblems::updateChoose() {
    const int row = m_list->currentIndex().row();
    m_choose->setVisible(!m_undecided.isEmpty());
    m_choose->setEnabled(m_mayEnrol && undecidedAt(row));
    m_choose->setToolTip(plainToolTip(tr("Say which face of a photo with several is the portrait.")));
}

void EnrolProblems::choose() {
    const QPersistentModelIndex row(m_list->currentIndex().siblingAtColumn(EnrolProblemModel::File));
    const auto* photo = undecidedAt(row.row());
    if (!m_mayEnrol || !photo)
        return;
    auto* dialog = new FaceChoiceDialog(m_gallery, *photo, this);
    const QString person = photo->from.personId;
    connect(dialog, &FaceChoiceDialog::enrolled, this, [=, this](const session::EnrolSummary& summary) {
        settle(row, summary.portraitsAdded > 0
                        ? tr("The chosen face was enrolled as person %1.").arg(person)
                        : tr("The photo was there already for person %1.").arg(person));
    });
    connect(dialog, &FaceChoiceDialog::leftOut, this, [=, this] {
        settle(row, tr("The photo was left out; none of its faces is person %1.").arg(person));
    });
    dialog->open();
}

void EnrolProblems::settle(const QPersistentModelIndex& row, const QString& sentence) {
    m_ui.status.say(sentence);
    const auto* photo = undecidedAt(row.row());
    if (!photo)
        return;
    m_undecided.remove(photo - m_undecided.constData());
    m_model.remove(row.row());
    updateTitle();
    updateChoose();
    setVisible(!m_model.problems().isEmpty());
    m_list->setFocus();
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
