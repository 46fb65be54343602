// SPDX-License-Identifier: Apache-2.0
#include "engine/report/ratepages.h"

#include "engine/core/literals.h"
#include "engine/report/internal/drawing/plot.h"
#include "engine/report/internal/drawing/writepages.h"
#include "engine/report/internal/errorcardtable.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace sl::report {
namespace {

constexpr double kPlotWidth = 83, kPlotHeight = 74, kPlotGap = 4; ///< mm
constexpr double kLongestTable = 120;                             ///< mm that are kept on one page
constexpr qsizetype kMostFailures = 200;                          ///< named pictures

/// Writes the pages into a flow. References must outlive it.
class RatePages {
public:
    RatePages(const RatePagesData& data, const ReportTexts& texts, PageFlow& flow)
        : m_data(data), m_texts(texts), m_flow(flow), m_locale(texts.language()) {}

    void build() {
        m_flow.text(say("rates.title"), TextStyle::Title);
        m_flow.banner(say("rates.banner"));
        facts();
        tables();
        thresholds();
        plots();
        failures();
    }

private:
    [[nodiscard]] QString say(const char* key, const QStringList& arguments = {}) const {
        return m_texts.text(key, arguments);
    }
    [[nodiscard]] QString number(qint64 value) const { return m_locale.toString(value); }
    [[nodiscard]] QString facesName(int faces) const {
        return faces == 0   ? say("rates.allFaces")
               : faces == 1 ? say("rates.oneFace")
                            : say("rates.faces", {number(faces)});
    }

    [[nodiscard]] QString shortName(int faces) const {
        return faces == 0   ? say("rates.shortAll")
               : faces == 1 ? say("rates.shortOne")
                            : say("rates.shortSeveral", {number(faces)});
    }

    /// A heading stays with at least `below` mm of what follows.
    void heading(const char* key, double below = 30) {
        m_flow.space(4);
        m_flow.need(below);
        m_flow.text(say(key), TextStyle::Heading);
    }

    void keyValue(const QString& key, const QString& value, TextStyle style = TextStyle::Body) {
        constexpr double kKeyWidth = 40;
        m_flow.row({FlowCell{0, kKeyWidth - 2, {FlowPiece{key, TextStyle::Label}}},
                    FlowCell{kKeyWidth, PageFlow::kTextWidth - kKeyWidth, {FlowPiece{value, style}}}},
                   0);
    }

    void facts() {
        const ErrorCardRecord& card = m_data.card;
        const QString at = card.measuredAt.toUTC().toString(u"yyyy-MM-dd HH:mm:ss"_s) + u" UTC"_s;
        keyValue(say("rates.measured"),
                 card.measuredBy.isEmpty() ? at : say("purpose.openedBy", {at, card.measuredBy}));
        keyValue(say("searched.pack"), card.packName);
        keyValue(say("searched.gallery"),
                 say("searched.galleryCounts", {number(card.galleryPersons), number(card.galleryTemplates)}));
        keyValue(say("searched.listLength"), number(card.listLength));
        keyValue(
            say("rates.pictures"),
            say("rates.pictureCounts", {number(card.pictures), number(card.persons), number(card.failures)}));
        keyValue(say("searched.packIdentity"), card.packIdentity, TextStyle::Hash);
        if (!card.galleryHash.isNull())
            keyValue(say("searched.galleryHash"), card.galleryHash.hex(), TextStyle::Hash);
        keyValue(say("rates.scores"), card.scores.hex(), TextStyle::Hash);
    }

    void tables() {
        heading("rates.lists");
        m_flow.text(say("errors.reading"), TextStyle::Body);
        for (const int faces : {1, 2, 3, 0}) {
            const auto cells = m_data.card.ofFaces(faces == 0 ? 4 : faces);
            if (cells.isEmpty())
                continue;
            m_flow.space(2);
            m_flow.need(std::min(24 + 9 * double(cells.size()), kLongestTable));
            m_flow.text(facesName(faces), TextStyle::Subheading);
            addErrorCardTable(m_flow, cells, m_texts);
        }
        heading("rates.first");
        m_flow.text(say("rates.firstReading"), TextStyle::Body);
        row(say("rates.probe"), say("rates.open"), say("rates.closed"), TextStyle::Label);
        m_flow.rule();
        for (const FirstRates& first : m_data.first)
            row(facesName(first.faces), rateText(first.open, m_texts), rateText(first.closed, m_texts));
    }

    void row(const QString& first, const QString& second, const QString& third,
             TextStyle style = TextStyle::Body) {
        constexpr double kFirst = 52, kOther = (PageFlow::kTextWidth - kFirst) / 2;
        m_flow.row({FlowCell{0, kFirst - 3, {FlowPiece{first, style}}},
                    FlowCell{kFirst, kOther - 3, {FlowPiece{second, style}}},
                    FlowCell{kFirst + kOther, kOther, {FlowPiece{third, style}}}},
                   0.5);
    }

    void thresholds() {
        heading("rates.thresholds");
        m_flow.text(say("rates.thresholdsReading"), TextStyle::Body);
        row(say("rates.setting"), say("rates.falsePositive"), say("rates.falseNegative"), TextStyle::Label);
        m_flow.rule();
        for (const ThresholdRates& at : m_data.identification)
            row(say("rates.atThreshold", {facesName(at.faces), m_locale.toString(at.threshold, 'f', 3)}),
                rateText(at.falsePositive, m_texts), rateText(at.falseNegative, m_texts));
        for (const ThresholdRates& at : m_data.verification)
            row(say("rates.atThreshold", {say("rates.comparison"), m_locale.toString(at.threshold, 'f', 3)}),
                rateText(at.falsePositive, m_texts), rateText(at.falseNegative, m_texts));
        if (m_data.identification.isEmpty() && m_data.verification.isEmpty())
            m_flow.text(say("rates.noThresholds"), TextStyle::Body);
    }

    [[nodiscard]] QList<PlotLine> linesOf(const QList<FacesCurve>& curves, bool isStepped) const {
        QList<PlotLine> lines;
        for (const FacesCurve& curve : curves)
            if (!curve.points.isEmpty())
                lines.append({shortName(curve.faces), curve.points, isStepped});
        return lines;
    }

    /// The power of ten at or below the lowest x above zero of all lines.
    static double decadeBelow(const QList<PlotLine>& lines) {
        double lowest = 0.1;
        for (const PlotLine& line : lines)
            for (const QPointF& point : line.points)
                if (point.x() > 0)
                    lowest = std::min(lowest, point.x());
        return std::pow(10.0, std::floor(std::log10(lowest) + 1e-9));
    }

    [[nodiscard]] Plot ranksPlot(const char* title, const QList<FacesCurve>& curves) const {
        double last = 1;
        for (const FacesCurve& curve : curves)
            if (!curve.points.isEmpty())
                last = std::max(last, curve.points.last().x());
        return {say(title),
                {say("rates.rank"), 1, std::max(last, 2.0)},
                {say("rates.share"), 0, 1},
                linesOf(curves, true)};
    }

    [[nodiscard]] Plot scoresPlot() const {
        double low = 1, high = -1, top = 0;
        for (const auto* points : {&m_data.matedScores, &m_data.otherScores}) {
            for (const QPointF& point : *points) {
                low = std::min(low, point.x());
                high = std::max(high, point.x());
                top = std::max(top, point.y());
            }
        }
        const bool isCompared = !m_data.det.isEmpty();
        return {say(isCompared ? "rates.comparedScores" : "rates.searchedScores"),
                {say("rates.similarity"), std::floor(low * 10) / 10, std::ceil(high * 10) / 10},
                {say("rates.share"), 0, std::max(top * 1.1, 0.01)},
                {{say(isCompared ? "rates.samePerson" : "rates.personSought"), m_data.matedScores, true},
                 {say(isCompared ? "rates.otherPersons" : "rates.bestOther"), m_data.otherScores, true}},
                true};
    }

    void plots() {
        QList<Plot> all;
        if (!m_data.matedScores.isEmpty() && !m_data.otherScores.isEmpty())
            all.append(scoresPlot());
        if (const auto lines = linesOf(m_data.tradeOff, true); !lines.isEmpty())
            all.append({say("rates.tradeOff"),
                        {say("rates.fpir"), decadeBelow(lines), 1, true},
                        {say("rates.fnir"), 0, 1},
                        lines});
        all.append(ranksPlot("rates.openRanks", m_data.openRanks));
        all.append(ranksPlot("rates.closedRanks", m_data.closedRanks));
        if (!m_data.det.isEmpty()) {
            const QList<PlotLine> lines{{say("rates.comparison"), m_data.det, true}};
            all.append({say("rates.det"),
                        {say("rates.fmr"), decadeBelow(lines), 1, true},
                        {say("rates.fnmr"), 0, 1},
                        lines});
        }
        all.removeIf([](const Plot& plot) { return plot.lines.isEmpty(); });
        heading("rates.plots", kPlotHeight + 16);
        for (qsizetype i = 0; i < all.size(); i += 2) {
            QList<FlowCell> cells{cellOf(all.at(i), 0)};
            if (i + 1 < all.size())
                cells.append(cellOf(all.at(i + 1), kPlotWidth + kPlotGap));
            m_flow.row(cells, 4);
        }
    }

    static FlowCell cellOf(const Plot& plot, double left) {
        FlowPiece piece;
        piece.imageWidth = kPlotWidth;
        piece.imageHeight = kPlotHeight;
        piece.drawing = [plot](QPainter& painter, const QRectF& area, double unit) {
            drawPlot(painter, plot, area, unit);
        };
        return {left, kPlotWidth, {piece}};
    }

    void failures() {
        heading("rates.failures");
        if (m_data.failures.isEmpty())
            m_flow.text(say("rates.noFailures"), TextStyle::Body);
        for (const QString& picture : m_data.failures.mid(0, kMostFailures))
            m_flow.text(picture, TextStyle::Small);
        if (m_data.failures.size() > kMostFailures)
            m_flow.text(say("rates.moreFailures", {number(m_data.failures.size() - kMostFailures)}),
                        TextStyle::Body);
    }

    const RatePagesData& m_data;
    const ReportTexts& m_texts;
    PageFlow& m_flow;
    QLocale m_locale;
};

} // namespace

Result<QByteArray> writeRatePages(const RatePagesData& data, const ReportTexts& texts) {
    const QString title = texts.text("rates.title");
    return writePages({title, title, data.agency, data.programVersion}, texts, data.card.packName,
                      [&](PageFlow& flow) { RatePages(data, texts, flow).build(); });
}

} // namespace sl::report
