// SPDX-License-Identifier: Apache-2.0
#include "widgets/settings/rates/ratespanel.h"

#include "engine/core/jobs/exceptions.h"
#include "widgets/actions/actionscope.h"
#include "widgets/actions/copies.h"
#include "widgets/actions/prompts.h"
#include "widgets/controls/commandbutton.h"
#include "widgets/controls/drop/dropoutline.h"
#include "widgets/controls/emptystate.h"
#include "widgets/controls/faintlabel.h"
#include "widgets/controls/status/errorplace.h"
#include "widgets/settings/rates/figurearea.h"
#include "widgets/settings/rates/figurepainter.h"
#include "widgets/settings/rates/figuretext.h"
#include "widgets/settings/rates/ratesexports.h"
#include "widgets/settings/rates/ratesform.h"
#include "widgets/settings/rates/ratesresults.h"
#include "widgets/settings/rates/ratewords.h"
#include "widgets/style/icon.h"
#include "widgets/style/spacing.h"
#include "widgets/text/format.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QImage>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QtConcurrent>

using namespace Qt::StringLiterals;

namespace sl::widgets {
namespace {

constexpr int kLeftWidth = 500, kRightWidth = 650;
constexpr std::array kExportCommands{
    Command::RatesFigurePicture, Command::RatesFigureTable, Command::RatesTable, Command::RatesScores,
    Command::RatesFailures,      Command::RatesJson,        Command::RatesPages};

} // namespace

RatesPanel::RatesPanel(session::Workspace& workspace, Ui& ui, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_ui(ui)
    , m_form(new RatesForm(ui))
    , m_results(nullptr)
    , m_error(new ErrorPlace)
    , m_state(new FaintLabel)
    , m_keep(nullptr)
    , m_export(new QToolButton)
    , m_right(new QStackedWidget)
    , m_empty(new EmptyState(u"table"_s, {}, {}))
    , m_figures(new FigureArea)
    , m_exports(new RatesExports(workspace, ui, *m_error, this)) {
    setObjectName(u"ratesPanel"_s);
    m_empty->setObjectName(u"rates.empty"_s);
    m_state->setObjectName(u"rates.state"_s);
    m_right->addWidget(m_empty);
    m_right->addWidget(m_figures);
    auto* columns = new QSplitter;
    columns->setObjectName(u"rates.columns"_s);
    columns->setChildrenCollapsible(false);
    columns->addWidget(makeLeft());
    columns->addWidget(m_right);
    columns->setStretchFactor(1, 1);
    columns->setSizes({kLeftWidth, kRightWidth});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, kWide, 0, 0);
    layout->setSpacing(kUnit);
    layout->addWidget(makeBar());
    layout->addWidget(m_error);
    layout->addWidget(columns, 1);
    explain();
    auto* drops = new DropOutline(this, tr("Drop a folder of labelled pictures or their table here"));
    connect(drops, &DropOutline::dropped, this, &RatesPanel::take);
    connect(m_form, &RatesForm::edited, this, &RatesPanel::updateCommands);
    connectCommands();
    updateCommands();
    look();
}

/// What belongs here, while nothing was measured.
void RatesPanel::explain() {
    m_empty->setText(
        tr("How often does the search err?"),
        tr("Choose a folder with labelled pictures of your own: it holds one folder for each person, called "
           "by the person’s name or number, with two pictures or more in it. Or choose a table in CSV with "
           "the "
           "columns “person id” and “file”, and more columns for groups.\n\nMeasured are: false matches and "
           "false non-matches of comparisons (FMR, FNMR), false positives and misses of searches (FPIR, "
           "FNIR), and at which rank a person is found. A rate needs %1 persons at least.")
            .arg(countText(evaluation::kFewestPersons)));
}

RatesPanel::~RatesPanel() {
    if (m_job)
        m_job->cancel();
    for (const ActionSpec& spec : ActionTable::specs())
        if (spec.area == Area::Rates)
            m_ui.actions.action(spec.command)->setEnabled(false);
}

QWidget* RatesPanel::makeBar() {
    const auto button = [this](Command command) {
        return commandButton(m_ui.actions.action(command), u"rates"_s);
    };
    m_export->setObjectName(u"rates.export"_s);
    m_export->setText(tr("Export"));
    m_export->setIcon(icon("export"));
    m_export->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_export->setMinimumHeight(kTarget + kTight);
    m_export->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(m_export);
    for (const Command command : kExportCommands)
        menu->addAction(m_ui.actions.action(command));
    m_export->setMenu(menu);
    m_keep = button(Command::RatesKeep);
    auto* bar = new QWidget;
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kUnit);
    layout->addWidget(primaryButton(m_ui.actions.action(Command::RatesStart), u"rates"_s));
    layout->addWidget(button(Command::RatesCancel));
    layout->addWidget(m_state, 1);
    layout->addWidget(m_keep);
    layout->addWidget(button(Command::RatesCopyText));
    layout->addWidget(button(Command::RatesCopyPicture));
    layout->addWidget(m_export);
    return bar;
}

QWidget* RatesPanel::makeLeft() {
    auto* form = new QWidget;
    auto* layout = new QVBoxLayout(form);
    layout->setContentsMargins(0, kUnit, kUnit, 0);
    layout->addWidget(m_form);
    layout->addStretch(1);
    m_results = new RatesResults(form);
    m_results->setMinimumWidth(kLeftWidth - 2 * kPage);
    return m_results;
}

void RatesPanel::connectCommands() {
    const ActionScope scope(m_ui.actions, *this);
    scope.whileVisible(Command::RatesStart, [this] { start(); });
    scope.whileVisible(Command::RatesCancel, [this] {
        if (m_job)
            m_job->cancel();
    });
    scope.whileVisible(Command::RatesKeep, [this] {
        m_ui.prompts.confirm(this, tr("Keep an error card"),
                             tr("These rates are kept, signed by you, and stay for ever. From now on reports "
                                "on searches with this model pack and this length of the list show them."),
                             tr("Keep the card"), [this] { keep(); });
    });
    scope.whileVisible(Command::RatesCopyText, [this] {
        QGuiApplication::clipboard()->setText(figureText(m_figures->figure()));
        m_ui.status.say(tr("The figure is copied as text."));
    });
    scope.whileVisible(Command::RatesCopyPicture, [this] {
        copyPicture(pictureOf(m_figures->figure(), font()));
        m_ui.status.say(tr("The figure is copied as a picture."));
    });
    scope.whileVisible(Command::RatesFigurePicture,
                       [this] { m_exports->figurePicture(m_figures->figure()); });
    scope.whileVisible(Command::RatesFigureTable,
                       [this] { m_exports->figureTable(m_measured, m_figures->figure().kind); });
    scope.whileVisible(Command::RatesTable, [this] { m_exports->allRates(m_measured); });
    scope.whileVisible(Command::RatesScores, [this] { m_exports->scores(m_measured); });
    scope.whileVisible(Command::RatesFailures, [this] { m_exports->failures(m_measured); });
    scope.whileVisible(Command::RatesJson, [this] { m_exports->everything(m_measured); });
    scope.whileVisible(Command::RatesPages, [this] { m_exports->pages(m_measured); });
}

void RatesPanel::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    updateCommands();
}

void RatesPanel::hideEvent(QHideEvent* event) {
    QWidget::hideEvent(event);
    updateCommands();
}

/// Nothing of it can be done, or reached with a key, while another page is in sight.
void RatesPanel::updateCommands() {
    const bool isHere = isVisible();
    const auto enable = [this](Command command, bool can) { m_ui.actions.action(command)->setEnabled(can); };
    enable(Command::RatesStart, isHere && !m_job && m_form->isComplete() && !m_workspace.isReadOnly());
    enable(Command::RatesCancel, isHere && m_job);
    const bool isShown = isHere && m_measured;
    enable(Command::RatesKeep, isShown && m_isOfGallery && m_measured->card.id == 0 && !m_isKeeping);
    m_keep->setVisible(m_measured && m_isOfGallery);
    for (const Command command : {Command::RatesCopyText, Command::RatesCopyPicture})
        enable(command, isShown);
    for (const Command command : kExportCommands)
        enable(command, isShown);
    m_export->setEnabled(isShown);
    m_form->setEnabled(!m_job);
    if (m_workspace.isReadOnly())
        m_state->setText(tr("This workspace is open for reading only: nothing is measured in it."));
    else if (m_job)
        m_state->setText(tr("Measuring. How far it is stands at the bottom of the window."));
    else if (m_measured && m_measured->card.id > 0)
        m_state->setText(tr("This is error card %1.").arg(m_measured->card.id));
    else if (m_measured)
        m_state->setText(m_isOfGallery ? tr("Not kept yet.") : tr("Not kept: export what you need."));
}

/// The newest card, until something is measured.
void RatesPanel::look() {
    m_workspace.errorCards().all().then(this, [this](const Result<QList<ErrorCardRecord>>& cards) {
        if (!cards) {
            if (cards.error().code != ErrorCode::Cancelled)
                m_error->report(cards.error());
        } else if (!cards->isEmpty() && !m_measured) {
            showKept(cards->first());
        }
    });
}

void RatesPanel::showKept(const ErrorCardRecord& card) {
    m_results->showCard(card);
    //: %1 is a number, %2 a login, %3 a date and time
    m_empty->setText(
        tr("Error card %1").arg(card.id),
        tr("Measured by %1 on %2 in the gallery of this workspace, and kept. Its rates stand in the "
           "table. The figures are not kept: measure again to see them.")
            .arg(card.measuredBy, timeText(card.measuredAt)));
    m_results->setCurrentIndex(1);
}

void RatesPanel::take(const Dropped& dropped) {
    m_error->clear();
    if (m_job)
        return m_error->say(tr("A measurement is running. Wait for its end, or cancel it."));
    if (dropped.paths.size() != 1)
        return m_error->say(tr("Drop one folder of labelled pictures, or one table of them."));
    m_form->setPictures(dropped.paths.first());
    m_results->showForm();
}

void RatesPanel::start() {
    m_error->clear();
    const bool isOfGallery = m_form->isInGallery();
    const QStringList sources = m_form->sources();
    auto& cards = m_workspace.errorCards();
    const auto run = isOfGallery ? evaluation::measureErrorCard(m_form->cardRequest(), cards)
                                 : evaluation::measurePeople(m_form->peopleRequest(), cards);
    m_job = run.job;
    m_ui.status.follow(run.job, tr("Measuring error rates"));
    if (m_form->isAncestorOf(window()->focusWidget()))
        m_results->setFocus(); // the form is closed meanwhile, and the focus would leave the page
    updateCommands();
    run.report.then(this, [this, sources, isOfGallery](const Result<evaluation::MeasuredCard>& measured) {
        conclude(measured, sources, isOfGallery);
    });
}

void RatesPanel::conclude(const Result<evaluation::MeasuredCard>& measured, const QStringList& sources,
                          bool isOfGallery) {
    m_job.reset();
    m_state->clear();
    updateCommands();
    if (measured)
        return draw(std::make_shared<const evaluation::MeasuredCard>(*measured), isOfGallery);
    m_results->showForm();
    if (measured.error().code == ErrorCode::Cancelled)
        m_state->setText(tr("The measurement was cancelled. Nothing of it is kept."));
    else
        m_error->say(RateWords::problem(measured.error(), sources));
}

void RatesPanel::draw(const MeasuredPtr& measured, bool isOfGallery) {
    const Future<QList<RateFigure>> drawn = QtConcurrent::run(
        [measured] { return caught([&]() -> Result<QList<RateFigure>> { return figuresOf(*measured); }); });
    drawn.then(this, [this, measured, isOfGallery](const Result<QList<RateFigure>>& figures) {
        if (!figures)
            return m_error->report(figures.error());
        if (m_job)
            return; // another measurement has begun
        m_measured = measured;
        m_isOfGallery = isOfGallery;
        m_right->setCurrentWidget(m_figures);
        m_figures->setFigures(measured, *figures);
        m_results->showMeasured(*measured);
        if (isAncestorOf(window()->focusWidget()))
            m_figures->setFocus();
        updateCommands();
    });
}

void RatesPanel::keep() {
    m_error->clear();
    m_isKeeping = true;
    updateCommands();
    const MeasuredPtr measured = m_measured;
    m_workspace.errorCards()
        .keep(measured->card)
        .then(this, [this, measured](const Result<ErrorCardRecord>& kept) {
            m_isKeeping = false;
            if (!kept) {
                updateCommands();
                return m_error->report(kept.error());
            }
            m_ui.status.say(tr("This is error card %1 now. Reports show its rates.").arg(kept->id));
            m_figures->setFocus(); // the button has done its work
            if (m_measured == measured) {
                auto withNumber = std::make_shared<evaluation::MeasuredCard>(*measured);
                withNumber->card = *kept;
                m_measured = withNumber;
            }
            updateCommands();
        });
}

} // namespace sl::widgets
