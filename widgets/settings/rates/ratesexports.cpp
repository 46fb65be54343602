// SPDX-License-Identifier: Apache-2.0
#include "widgets/settings/rates/ratesexports.h"

#include "engine/core/jobs/exceptions.h"
#include "engine/evaluation/ratepagesdata.h"
#include "engine/evaluation/ratetables.h"
#include "engine/session/signedreports.h"
#include "engine/session/workspace.h"
#include "widgets/actions/prompts.h"
#include "widgets/controls/status/errorplace.h"
#include "widgets/settings/rates/figurepainter.h"

#include <QBuffer>
#include <QDir>
#include <QFileInfo>
#include <QImage>
#include <QJsonDocument>
#include <QLocale>
#include <QWidget>
#include <QtConcurrent>

using namespace Qt::StringLiterals;

namespace sl::widgets {
namespace {

using evaluation::RateTable;

/// Of the pages: that of the window where there are texts of it.
QString pagesLanguage() {
    const QString language = QLocale().name().section(u'_', 0, 0);
    return session::reportLanguages().contains(language) ? language : u"en"_s;
}

QString fileName(FigureKind kind) {
    switch (kind) {
    case FigureKind::Scores:
        return u"scores"_s;
    case FigureKind::ComparisonDet:
        return u"det"_s;
    case FigureKind::SearchDet:
        return u"det of searches"_s;
    case FigureKind::Cmc:
        return u"cmc"_s;
    case FigureKind::FalsePositives:
        return u"fpir by score"_s;
    }
    Q_UNREACHABLE();
}

RateTable tableOf(FigureKind kind) {
    return kind == FigureKind::Scores ? RateTable::Scores
           : kind == FigureKind::Cmc  ? RateTable::Cmc
                                      : RateTable::Curves;
}

Result<QByteArray> pngOf(const RateFigure& figure, const QFont& font) {
    QByteArray png;
    QBuffer buffer(&png);
    if (!buffer.open(QIODevice::WriteOnly) || !pictureOf(figure, font).save(&buffer, "PNG"))
        return fail(ErrorCode::WriteFailed, figure.title);
    return png;
}

} // namespace

RatesExports::RatesExports(session::Workspace& workspace, Ui& ui, ErrorPlace& errors, QWidget* page)
    : QObject(page), m_workspace(workspace), m_ui(ui), m_errors(errors), m_page(page) {}

void RatesExports::ask(const QString& title, const QString& suggested, const QString& filter,
                       const std::function<Future<QByteArray>()>& start) {
    m_errors.clear();
    m_ui.prompts.saveFile(m_page, title, suggested, filter,
                          [this, start](const QString& file) { askWhetherToReplace(file, start); });
}

void RatesExports::askFor(const QString& title, const QString& suggested, const QString& filter, Make make) {
    ask(title, suggested, filter, [make = std::move(make)]() -> Future<QByteArray> {
        return QtConcurrent::run([make] { return caught(make); });
    });
}

void RatesExports::askWhetherToReplace(const QString& file,
                                       const std::function<Future<QByteArray>()>& start) {
    if (!QFileInfo(file).isFile())
        return write(file, MayReplace::Nothing, start);
    m_ui.prompts.confirm(m_page, tr("Replace a file"),
                         //: %1 is a file
                         tr("%1 is there already. What it holds is lost when it is replaced.")
                             .arg(QDir::toNativeSeparators(file)),
                         tr("Replace"), [this, file, start] { write(file, MayReplace::File, start); });
}

void RatesExports::write(const QString& file, MayReplace replace,
                         const std::function<Future<QByteArray>()>& start) {
    // before anything is signed; the engine asks again, and knows more
    if (const auto allowed = checkExportTarget(file, {m_workspace.folder()}, replace); !allowed)
        return tell(file, allowed);
    start().then(this, [this, file, replace](const Result<QByteArray>& bytes) {
        if (!bytes)
            return tell(file, fail(bytes));
        m_workspace.errorCards()
            .exportFile(file, *bytes, replace)
            .then(this, [this, file](const Status& written) { tell(file, written); });
    });
}

void RatesExports::tell(const QString& file, const Status& written) {
    if (!written)
        return m_errors.report(written.error());
    //: %1 is a file
    m_ui.status.say(tr("Written to %1.").arg(QDir::toNativeSeparators(file)));
}

void RatesExports::figurePicture(const RateFigure& figure) {
    askFor(tr("Write the figure as a picture"), fileName(figure.kind) + u".png"_s, tr("Pictures (*.png)"),
           [figure, font = m_page->font()] { return pngOf(figure, font); });
}

void RatesExports::figureTable(const MeasuredPtr& measured, FigureKind kind) {
    askFor(tr("Write the figure as a table"), fileName(kind) + u".csv"_s, tr("Tables (*.csv)"),
           [measured, kind]() -> Result<QByteArray> {
               return evaluation::tableOf(tableOf(kind), measured->rates, measured->scores);
           });
}

void RatesExports::allRates(const MeasuredPtr& measured) {
    askFor(tr("Write all rates as a table"), u"rates.csv"_s, tr("Tables (*.csv)"),
           [measured]() -> Result<QByteArray> {
               return evaluation::tableOf(RateTable::Rates, measured->rates, measured->scores);
           });
}

void RatesExports::everything(const MeasuredPtr& measured) {
    askFor(tr("Write rates and curves as JSON"), u"rates.json"_s, tr("JSON (*.json)"),
           [measured]() -> Result<QByteArray> {
               return QJsonDocument(evaluation::toJson(measured->rates, measured->scores)).toJson();
           });
}

void RatesExports::scores(const MeasuredPtr& measured) {
    askFor(tr("Write every score as a table"), u"all scores.csv"_s, tr("Tables (*.csv)"),
           [measured]() -> Result<QByteArray> { return evaluation::toCsv(measured->scores); });
}

void RatesExports::failures(const MeasuredPtr& measured) {
    askFor(tr("Write the pictures without a face as a table"), u"failures.csv"_s, tr("Tables (*.csv)"),
           [measured]() -> Result<QByteArray> {
               return evaluation::tableOf(RateTable::Failures, measured->rates, measured->scores);
           });
}

void RatesExports::pages(const MeasuredPtr& measured) {
    const QString title = tr("Write tables and figures as pages");
    const QString filter = tr("PDF (*.pdf)");
    const QString language = pagesLanguage();
    const QString agency = m_workspace.agency();
    if (measured->card.id > 0) {
        ask(title, u"error rates.pdf"_s, filter, [this, measured, language, agency] {
            return m_workspace.errorCards().signedPages(
                evaluation::ratePagesData(measured->rates, measured->scores, measured->card, agency),
                language);
        });
        return;
    }
    askFor(title, u"error rates.pdf"_s, filter, [measured, language, agency]() -> Result<QByteArray> {
        SL_TRY(const auto texts, report::ReportTexts::load(language));
        return report::writeRatePages(
            evaluation::ratePagesData(measured->rates, measured->scores, measured->card, agency), texts);
    });
}

} // namespace sl::widgets
