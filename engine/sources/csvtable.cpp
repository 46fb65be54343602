// SPDX-License-Identifier: Apache-2.0
#include "engine/sources/csvtable.h"

#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <limits>
#include <optional>

namespace sl::sources {
namespace {

constexpr QChar kQuote = QLatin1Char('"');

/// Characters of Windows-1252 in the place of Latin-1's control characters; 0: none.
constexpr std::array<char16_t, 32> kWindows1252{
    0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0,      0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

struct Text {
    QString text;
    bool isWindows1252 = false;
};

Result<Text> decodeWindows1252(const QByteArray& file, const QString& name) {
    QString text = QString::fromLatin1(file);
    int line = 1;
    for (QChar& c : text) {
        const char16_t code = c.unicode();
        line += code == u'\n' ? 1 : 0;
        if (code >= 0x80 && code < 0xA0)
            c = QChar(kWindows1252[code - 0x80]);
        const bool isText = c.unicode() >= 0x20 || code == u'\n' || code == u'\r' || code == u'\t';
        if (!isText)
            return fail(ErrorCode::TableInvalid, placeInTable(name, line),
                        u"neither Unicode nor Windows-1252"_s);
    }
    return Text{text, true};
}

/// UTF-16 without a byte order mark: every other byte of its beginning is 0.
std::optional<QStringConverter::Encoding> bareUtf16(const QByteArray& file) {
    const QByteArray start = file.left(64);
    qsizetype zeros[2] = {0, 0};
    for (qsizetype i = 0; i < start.size(); ++i)
        zeros[i % 2] += start.at(i) == '\0' ? 1 : 0;
    if (start.size() < 4 || zeros[0] + zeros[1] < start.size() / 3)
        return std::nullopt;
    return zeros[0] > zeros[1] ? QStringConverter::Utf16BE : QStringConverter::Utf16LE;
}

Result<Text> decode(const QByteArray& file, const QString& name) {
    auto encoding = QStringConverter::encodingForData(file);
    if (!encoding)
        encoding = bareUtf16(file);
    QStringDecoder decoder(encoding.value_or(QStringConverter::Utf8));
    const QString text = decoder.decode(file);
    if (!decoder.hasError())
        return Text{text, false};
    if (!encoding)
        return decodeWindows1252(file, name);
    const auto lines = text.left(text.indexOf(QChar::ReplacementCharacter)).count(QLatin1Char('\n')) + 1;
    return fail(ErrorCode::TableInvalid, placeInTable(name, static_cast<int>(lines)),
                u"the text is not what its byte order mark says"_s);
}

QChar separatorOf(const QString& text) {
    std::array<qsizetype, 3> counts{};
    const std::array<QChar, 3> separators{QLatin1Char(','), QLatin1Char(';'), QLatin1Char('\t')};
    bool quoted = false;
    for (const QChar c : text) {
        if (c == kQuote)
            quoted = !quoted;
        const bool endsLine = !quoted && (c == QLatin1Char('\n') || c == QLatin1Char('\r'));
        if (endsLine && *std::max_element(counts.begin(), counts.end()) > 0)
            break;
        for (size_t i = 0; !quoted && i < separators.size(); ++i)
            counts[i] += c == separators[i] ? 1 : 0;
    }
    return separators[static_cast<size_t>(std::max_element(counts.begin(), counts.end()) - counts.begin())];
}

/// Walks once over the text; line and column are kept for messages.
class Parser {
public:
    Parser(QString text, QString name, QChar separator)
        : m_text(std::move(text)), m_name(std::move(name)), m_separator(separator) {
        if (takeSeparatorLine())
            return;
        if (m_separator.isNull())
            m_separator = separatorOf(m_text);
    }

    [[nodiscard]] QChar separator() const { return m_separator; }

    Result<QList<CsvTable::Row>> rows(qsizetype most = std::numeric_limits<qsizetype>::max()) {
        QList<CsvTable::Row> rows;
        while (m_at < m_text.size() && rows.size() < most) {
            SL_TRY(auto row, this->row());
            const bool isBlank = std::all_of(row.fields.begin(), row.fields.end(),
                                             [](const QString& field) { return field.trimmed().isEmpty(); });
            if (!isBlank)
                rows.append(std::move(row));
        }
        return rows;
    }

private:
    /// "sep=;", which Excel writes and obeys.
    bool takeSeparatorLine() {
        static const QRegularExpression line(u"^\"?sep=([,;\\t|])\"?[,;\\t]*(\\r\\n|\\r|\\n)"_s,
                                             QRegularExpression::CaseInsensitiveOption);
        const auto match = line.match(m_text.left(64));
        if (!match.hasMatch())
            return false;
        m_separator = match.captured(1).front();
        m_at = match.capturedEnd();
        ++m_line;
        return true;
    }

    Result<CsvTable::Row> row() {
        CsvTable::Row row{m_line, {}};
        for (;;) {
            skipBlanksBeforeQuote();
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

    /// Blanks between a separator and a quote, or behind a closing quote, say nothing.
    void skipBlanksBeforeQuote() {
        const qsizetype next = afterBlanks(m_at);
        if (next < m_text.size() && m_text.at(next) == kQuote)
            m_at = next;
    }

    qsizetype afterBlanks(qsizetype at) const {
        while (at < m_text.size() && m_text.at(at) == QLatin1Char(' '))
            ++at;
        return at;
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
            m_at = afterBlanks(m_at);
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
    QChar m_separator;
    qsizetype m_at = 0;
    int m_line = 1;
};

constexpr int kFewest = 2; ///< columns that a line names to be known as the header

struct Header {
    qsizetype row = 0;
    int named = 0;
};

/// Where the header is among the first rows.
Header headerAmong(const QList<CsvTable::Row>& rows, const NamedColumns& named) {
    Header best;
    qsizetype firstDivided = -1;
    for (qsizetype i = 0; i < qMin(rows.size(), kMostTitleLines + 1); ++i) {
        const QStringList& fields = rows.at(i).fields;
        if (const int count = named(fields); count > best.named)
            best = {i, count};
        const auto filled = std::count_if(fields.begin(), fields.end(),
                                          [](const QString& field) { return !field.trimmed().isEmpty(); });
        if (firstDivided < 0 && filled > 1)
            firstDivided = i;
    }
    return best.named >= kFewest ? best : Header{qMax(qsizetype(0), firstDivided), best.named};
}

/// Looks at the first lines alone.
QChar separatorFor(const QString& text, const QString& name, const NamedColumns& named) {
    QChar best = Parser(text, name, {}).separator();
    int most = kFewest - 1;
    for (const QChar separator : {best, QChar(u';'), QChar(u','), QChar(u'\t'), QChar(u'|')}) {
        const auto rows = Parser(text, name, separator).rows(kMostTitleLines + 1);
        if (const int count = rows ? headerAmong(*rows, named).named : 0; count > most) {
            best = separator;
            most = count;
        }
    }
    return best;
}

} // namespace

QString placeInTable(const QString& name, int line) {
    return u"%1:%2"_s.arg(name).arg(line);
}

Result<CsvTable> readCsv(const QByteArray& file, const QString& name, const NamedColumns& named) {
    SL_TRY(const auto text, decode(file, name));
    const QChar separator = named ? separatorFor(text.text, name, named) : QChar();
    SL_TRY(auto rows, Parser(text.text, name, separator).rows());
    if (rows.isEmpty())
        return fail(ErrorCode::TableInvalid, placeInTable(name, 1), u"there is no header"_s);
    const qsizetype at = named ? headerAmong(rows, named).row : 0;
    const CsvTable::Row header = rows.at(at);
    rows.remove(0, at + 1);
    return CsvTable{header.fields, std::move(rows), header.line, at > 0, text.isWindows1252};
}

} // namespace sl::sources
