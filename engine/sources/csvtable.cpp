// SPDX-License-Identifier: Apache-2.0
#include "engine/sources/csvtable.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace sl::sources {
namespace {

constexpr QChar kQuote = QLatin1Char('"');

Result<QString> decode(const QByteArray& file, const QString& name) {
    const auto encoding = QStringConverter::encodingForData(file).value_or(QStringConverter::Utf8);
    QStringDecoder decoder(encoding);
    QString text = decoder.decode(file);
    if (!decoder.hasError())
        return text;
    const auto lines = text.left(text.indexOf(QChar::ReplacementCharacter)).count(QLatin1Char('\n')) + 1;
    return fail(ErrorCode::TableInvalid, placeInTable(name, static_cast<int>(lines)),
                u"the text is not UTF-8"_s);
}

QChar separatorOf(const QString& text) {
    std::array<qsizetype, 3> counts{};
    const std::array<QChar, 3> separators{QLatin1Char(','), QLatin1Char(';'), QLatin1Char('\t')};
    bool quoted = false;
    for (const QChar c : text) {
        if (c == kQuote)
            quoted = !quoted;
        if (!quoted && (c == QLatin1Char('\n') || c == QLatin1Char('\r')))
            break;
        for (size_t i = 0; !quoted && i < separators.size(); ++i)
            counts[i] += c == separators[i] ? 1 : 0;
    }
    return separators[static_cast<size_t>(std::max_element(counts.begin(), counts.end()) - counts.begin())];
}

/// Walks once over the text; line and column are kept for messages.
class Parser {
public:
    Parser(QString text, QString name)
        : m_text(std::move(text)), m_name(std::move(name)), m_separator(separatorOf(m_text)) {}

    Result<QList<CsvTable::Row>> rows() {
        QList<CsvTable::Row> rows;
        while (m_at < m_text.size()) {
            SL_TRY(auto row, this->row());
            const bool isBlank = row.fields.size() == 1 && row.fields.first().trimmed().isEmpty();
            if (!isBlank)
                rows.append(std::move(row));
        }
        return rows;
    }

private:
    Result<CsvTable::Row> row() {
        CsvTable::Row row{m_line, {}};
        for (;;) {
            SL_TRY(auto field, m_at < m_text.size() && m_text.at(m_at) == kQuote
                                   ? quoted(row.fields.size() + 1)
                                   : plain());
            row.fields.append(std::move(field));
            if (m_at < m_text.size() && m_text.at(m_at) == m_separator) {
                ++m_at;
                continue;
            }
            endLine();
            return row;
        }
    }

    Result<QString> plain() {
        const qsizetype start = m_at;
        while (m_at < m_text.size() && m_text.at(m_at) != m_separator && !isLineEnd(m_text.at(m_at)))
            ++m_at;
        return m_text.mid(start, m_at - start);
    }

    Result<QString> quoted(qsizetype column) {
        const int openedOn = m_line;
        QString field;
        for (++m_at; m_at < m_text.size(); ++m_at) {
            const QChar c = m_text.at(m_at);
            if (c == QLatin1Char('\n'))
                ++m_line;
            if (c != kQuote) {
                field += c;
                continue;
            }
            ++m_at;
            if (m_at < m_text.size() && m_text.at(m_at) == kQuote) {
                field += kQuote;
                continue;
            }
            if (m_at < m_text.size() && m_text.at(m_at) != m_separator && !isLineEnd(m_text.at(m_at)))
                return broken(m_line, column, u"text after the closing quote"_s);
            return field;
        }
        return broken(openedOn, column, u"the quote is not closed"_s);
    }

    tl::unexpected<Error> broken(int line, qsizetype column, const QString& what) const {
        return fail(ErrorCode::TableInvalid, placeInTable(m_name, line),
                    u"column %1: %2"_s.arg(column).arg(what));
    }

    void endLine() {
        if (m_at < m_text.size() && m_text.at(m_at) == QLatin1Char('\r'))
            ++m_at;
        if (m_at < m_text.size() && m_text.at(m_at) == QLatin1Char('\n'))
            ++m_at;
        ++m_line;
    }

    static bool isLineEnd(QChar c) { return c == QLatin1Char('\n') || c == QLatin1Char('\r'); }

    const QString m_text, m_name;
    const QChar m_separator;
    qsizetype m_at = 0;
    int m_line = 1;
};

} // namespace

QString placeInTable(const QString& name, int line) {
    return u"%1:%2"_s.arg(name).arg(line);
}

Result<CsvTable> readCsv(const QByteArray& file, const QString& name) {
    SL_TRY(auto text, decode(file, name));
    SL_TRY(auto rows, Parser(std::move(text), name).rows());
    if (rows.isEmpty())
        return fail(ErrorCode::TableInvalid, placeInTable(name, 1), u"there is no header"_s);
    return CsvTable{rows.takeFirst().fields, std::move(rows)};
}

} // namespace sl::sources
