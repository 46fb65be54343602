// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/records/checklistrecord.h"
#include "widgets/review/checklist/regionmarks.h"

#include <QObject>

class QKeyEvent;

namespace sl::widgets {

class ComparisonView;

/// Draws one region, first in the probe, then in the candidate, by mouse or by keys alone: arrows move a
/// cross (with Shift by single points of the screen), Space sets a point, Backspace takes the last one away,
/// Return ends this picture, Escape cancels. A picture that is ended without a point gets no region. While
/// it draws, the views' keys and clicks are its own. UI thread.
class RegionDrawing : public QObject {
    Q_OBJECT
public:
    /// Both views must outlive this.
    RegionDrawing(ComparisonView& probe, ComparisonView& candidate, QObject* parent = nullptr);

    /// Pictures that are not there are left out.
    void begin(bool inProbe, bool inCandidate);
    void cancel(); ///< nothing is drawn
    [[nodiscard]] bool isDrawing() const { return m_current != nullptr; }
    [[nodiscard]] PictureSide side() const;
    /// The unfinished region in a view, to be painted over it.
    [[nodiscard]] RegionMarks begunIn(PictureSide side) const;

Q_SIGNALS:
    void changed(); ///< a point, the cross or the side
    void finished(const QList<QPointF>& inProbe, const QList<QPointF>& inCandidate);
    void cancelled();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void enter(ComparisonView* view);
    void endSide();
    [[nodiscard]] bool isOwnKey(const QKeyEvent& key) const;
    void pressKey(const QKeyEvent& key);
    void move(const QPointF& screenPixels);
    void addPoint(const QPointF& inWidget);
    void stop();

    ComparisonView& m_probe;
    ComparisonView& m_candidate;
    ComparisonView* m_current = nullptr;
    bool m_goesOn = false; ///< to the candidate
    QPolygonF m_points;
    QList<QPointF> m_probePoints;
    QPointF m_cross; ///< in pixels of the current picture
};

} // namespace sl::widgets
