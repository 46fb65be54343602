// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/jobs/future.h"
#include "engine/session/errorcards.h"
#include "widgets/settings/rates/ratefigure.h"
#include "widgets/style/ui.h"

#include <QObject>

#include <functional>

class QWidget;

namespace sl::session {
class Workspace;
}

namespace sl::widgets {

class ErrorPlace;

/// Writes a measurement to files: asks for the name, and whether a file that is there is replaced; the bytes
/// are made on another thread, and the engine refuses places that belong to the records. UI thread.
class RatesExports : public QObject {
    Q_OBJECT
public:
    RatesExports(session::Workspace& workspace, Ui& ui, ErrorPlace& errors, QWidget* page);

    void figurePicture(const RateFigure& figure);
    void figureTable(const MeasuredPtr& measured, FigureKind kind);
    void allRates(const MeasuredPtr& measured);
    void everything(const MeasuredPtr& measured);
    void scores(const MeasuredPtr& measured);
    void failures(const MeasuredPtr& measured);
    /// Signed where the card is kept.
    void pages(const MeasuredPtr& measured);

private:
    using Make = std::function<Result<QByteArray>()>;
    void ask(const QString& title, const QString& suggested, const QString& filter,
             const std::function<Future<QByteArray>()>& start);
    void askFor(const QString& title, const QString& suggested, const QString& filter, Make make);
    void askWhetherToReplace(const QString& file, const std::function<Future<QByteArray>()>& start);
    void write(const QString& file, MayReplace replace, const std::function<Future<QByteArray>()>& start);
    void tell(const QString& file, const Status& written);

    session::Workspace& m_workspace;
    Ui& m_ui;
    ErrorPlace& m_errors;
    QWidget* m_page;
};

} // namespace sl::widgets
