// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QImage>
#include <QList>
#include <QPdfWriter>
#include <QPointF>
#include <QRectF>
#include <QString>
#include <QTextLayout>

#include <functional>
#include <memory>

class QPainter;

namespace sl::report {

enum class TextStyle { Title, Heading, Subheading, Strong, Body, Label, Small, Hash };

/// Draws into `area`; `unit` is one millimetre in the painter's units.
using Drawing = std::function<void(QPainter& painter, const QRectF& area, double unit)>;

/// A paragraph, a picture or a drawing in a cell, one beneath the other.
struct FlowPiece {
    QString text = {};
    TextStyle style = TextStyle::Body;
    QImage image = {};      ///< drawn instead of the text when not null
    double imageWidth = 0;  ///< mm; the height follows the picture's shape
    double imageHeight = 0; ///< mm, at most; 0: no limit
    Drawing drawing = {};   ///< drawn instead of the text when there is one, imageWidth x imageHeight
};

struct FlowCell {
    double left = 0;  ///< mm from the left margin
    double width = 0; ///< mm
    QList<FlowPiece> pieces;
};

/// Lays text and pictures on pages from top to bottom, then paints them when the number of pages is known.
/// Rows that do not fit go on with the next page, line by line. Lengths are millimetres. One thread, any.
class PageFlow {
public:
    static constexpr double kPageWidth = 210;
    static constexpr double kPageHeight = 297;
    static constexpr double kMargin = 20;  ///< left and right
    static constexpr double kTop = 26;     ///< the text area, below the header
    static constexpr double kBottom = 272; ///< its end, above the footer
    static constexpr double kTextWidth = kPageWidth - 2 * kMargin;

    /// `device` must outlive the flow; its resolution and page size are set here.
    explicit PageFlow(QPdfWriter& device);

    void text(const QString& text, TextStyle style);
    void bullet(const QString& text);
    /// Starts a new page when row() would: so that what goes with the row can be put above it.
    void reserve(const QList<FlowCell>& cells, double above);
    /// Cells side by side. Kept on one page when it is lower than half a page.
    void row(const QList<FlowCell>& cells, double spaceAfter);
    /// The row on a tinted ground; never broken over pages, so keep it short.
    void banner(const QString& text);
    void rule();
    /// An empty frame beside what comes next, which starts at the same height. Gives the frame in millimetres
    /// of the page.
    QRectF frame(double left, double width, double height);
    void space(double height);
    /// Starts a new page unless `height` is left on this one.
    void need(double height);
    [[nodiscard]] bool hasRoomFor(const QList<FlowCell>& cells) const;
    void newPage();
    [[nodiscard]] int currentPage() const { return static_cast<int>(m_pages.size()) - 1; } ///< from 0
    [[nodiscard]] double currentHeight() const { return m_y; } ///< mm from the page's upper edge

    /// Paints all pages; `frame` draws the header and footer of page `number` (from 1) of `count`.
    using Frame = std::function<void(QPainter& painter, int number, int count)>;
    void paint(QPainter& painter, const Frame& frame) const;

    /// For frames: one line of text, shortened with an ellipsis to `width`.
    void drawLine(QPainter& painter, const QRectF& area, const QString& text, TextStyle style,
                  Qt::Alignment align) const;
    void drawRule(QPainter& painter, double y) const;

private:
    struct Line {
        std::shared_ptr<QTextLayout> layout; ///< null for a picture
        int line = 0;
        double height = 0; ///< mm
        double width = 0;
        QImage image;
        Drawing drawing = {};
        TextStyle style = TextStyle::Body;
    };
    struct Placed {
        Line line;
        QPointF at; ///< mm
    };
    struct Tint {
        QRectF area;
        QColor colour;
    };
    struct Page {
        QList<Tint> tints;
        QList<Placed> lines;
    };

    [[nodiscard]] QFont font(TextStyle style) const;
    [[nodiscard]] QList<Line> linesOf(const FlowPiece& piece, double width) const;
    [[nodiscard]] QList<Line> linesOf(const FlowCell& cell) const;
    [[nodiscard]] double heightOf(const QList<FlowCell>& cells) const;
    void paintPage(QPainter& painter, const Page& page) const;
    [[nodiscard]] double device(double mm) const { return mm * m_unitsPerMm; }
    void place(const QList<FlowCell>& cells, const QList<QList<Line>>& lines);

    QPdfWriter& m_device;
    double m_unitsPerMm = 1;
    QList<Page> m_pages;
    double m_y = kTop;
};

} // namespace sl::report
