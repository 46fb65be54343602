// SPDX-License-Identifier: Apache-2.0
#include "widgets/text/enrolproblemscsv.h"

#include "widgets/text/errortext.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace sl::widgets {
namespace {

/// Without it a spreadsheet reads UTF-8 as another encoding.
constexpr char kByteOrderMark[] = "\xef\xbb\xbf";

/// A spreadsheet would take it for a formula, and might run it.
bool startsAFormula(const QString& text) {
    static const QString signs = u"=+-@\t\r"_s;
    return !text.isEmpty() && signs.contains(text.front());
}

QString field(QString text) {
    static const QString special = u",\"\r\n"_s;
    if (startsAFormula(text))
        text.prepend(QLatin1Char('\''));
    const bool quoted = std::any_of(text.begin(), text.end(), [](QChar c) { return special.contains(c); });
    text.replace(QLatin1Char('"'), u"\"\""_s);
    return quoted ? QLatin1Char('"') + text + QLatin1Char('"') : text;
}

QString line(const QStringList& fields) {
    QStringList escaped;
    for (const auto& text : fields)
        escaped.append(field(text));
    return escaped.join(QLatin1Char(',')) + u"\r\n"_s;
}

} // namespace

QByteArray enrolProblemsCsv(const QList<EnrolProblem>& problems) {
    const auto title = [](const char* text) {
        return QCoreApplication::translate("sl::widgets::EnrolProblemModel", text);
    };
    QString text = line({title(QT_TRANSLATE_NOOP("sl::widgets::EnrolProblemModel", "File")),
                         title(QT_TRANSLATE_NOOP("sl::widgets::EnrolProblemModel", "Person")),
                         title(QT_TRANSLATE_NOOP("sl::widgets::EnrolProblemModel", "Reason")),
                         title(QT_TRANSLATE_NOOP("sl::widgets::EnrolProblemModel", "Code"))});
    for (const auto& problem : problems)
        text += line({problem.file, problem.personId, reasonText(problem.error, problem.file),
                      errorName(problem.error.code)});
    return QByteArrayView(kByteOrderMark).toByteArray() + text.toUtf8();
}

} // namespace sl::widgets
