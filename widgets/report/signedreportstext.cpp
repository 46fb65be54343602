// SPDX-License-Identifier: Apache-2.0
#include "widgets/report/signedreportstext.h"

#include "widgets/text/format.h"

#include <QCoreApplication>
#include <QLocale>

namespace sl::widgets {
namespace {

struct SignedReports {
    Q_DECLARE_TR_FUNCTIONS(sl::widgets::SignedReports)
public:
    static QString line(const session::SignedReport& report) {
        //: %1 login names, %2 a time, %3 the beginning of a hash
        const QString line =
            tr("Signed by %1 on %2 (SHA-256 %3).")
                .arg(QLocale().createSeparatedList(report.signedBy), timeText(report.newest.createdAt),
                     shortHash(report.newest.sha256.hex()));
        if (!report.showsOutcome)
            return join(line, tr("Made before the search was decided."));
        if (report.unsignedBy.isEmpty())
            return line;
        //: %1 login names
        return join(line, tr("Not signed yet by %1.").arg(QLocale().createSeparatedList(report.unsignedBy)));
    }

private:
    static QString join(const QString& first, const QString& second) {
        //: Two whole sentences, one after the other
        return tr("%1 %2").arg(first, second);
    }
};

} // namespace

QString signedReportsText(const QList<session::SignedReport>& reports) {
    QStringList lines;
    for (const auto& report : reports)
        lines.prepend(SignedReports::line(report));
    return lines.join(u'\n');
}

} // namespace sl::widgets
