// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/review/canvas/comparisonview.h"
#include "widgets/review/canvas/facepicture.h"

#include <QMap>
#include <QUndoStack>
#include <QWidget>

class QLabel;
class QSlider;
class QStackedLayout;

namespace sl::widgets {

class PaneFacts;
class PanePicture;

enum class Side { Probe, Candidate };

/// How the pictures are shown; each change is a step that can be undone.
struct CanvasLook {
    CompareMode mode = CompareMode::Split;
    bool grid = false;
    QMap<Sha256, QList<Adjustment>> adjusted; ///< by the file of the picture; never an empty list
    bool operator==(const CanvasLook&) const = default;
};

/// Probe and candidate at one scale and one tilt: side by side, or one over the other. Zoom and place are
/// shared while linked. UI thread.
class ComparisonCanvas : public QWidget {
    Q_OBJECT
public:
    explicit ComparisonCanvas(QWidget* parent = nullptr);
    ~ComparisonCanvas() override;

    void setPicture(Side side, const FacePicture& picture); ///< a null image: grey with the message
    void setMessage(Side side, const QString& sentence);

    [[nodiscard]] const CanvasLook& look() const { return m_look; }
    void setLook(const CanvasLook& look,
                 const QString& stepName); ///< one step on the undo stack, merged while sliding
    [[nodiscard]] QUndoStack& undoStack() { return m_undo; }

    // the steps on the picture of one side; each picture keeps its own
    [[nodiscard]] QList<Adjustment> adjustments(Side side) const;
    void adjust(Side side, const QList<Adjustment>& steps, const QString& stepName);
    void setDragging(bool dragging); ///< a slider is held: quick before exact
    [[nodiscard]] bool showsOriginals() const { return m_showsOriginals; }
    void setShowsOriginals(bool shows); ///< until another picture comes; whatever the steps are, they stay
    [[nodiscard]] const PanePicture& pane(Side side) const {
        return side == Side::Probe ? *m_probe : *m_candidate;
    }

    [[nodiscard]] ComparisonView& view(Side side) const { ///< side by side
        return side == Side::Probe ? *m_probeView : *m_candidateView;
    }

    [[nodiscard]] bool isLinked() const { return m_linked; }
    void setLinked(bool linked);
    void flicker(); ///< shows the other of the two pictures

    void zoomIn();
    void zoomOut();
    void fit(); ///< both faces, hair and chin included
    void oneToOne();

Q_SIGNALS:
    void lookChanged(const sl::widgets::CanvasLook& look);
    void picturesChanged(); ///< what is drawn, or its histogram

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    class LookStep;
    [[nodiscard]] QWidget* makeSplit();
    [[nodiscard]] QWidget* makeBlend();
    void apply(const CanvasLook& look);
    void refresh(Side side);
    void refreshAdjusted();
    void place(Side side);
    void follow(ComparisonView* from, const ViewState& state);
    void follow(ComparisonView* from, std::optional<QPointF> cursor);
    void showBlend();
    void showFacts();
    void showScales();
    void showBadges();
    [[nodiscard]] QString blendBadge(const QString& probe, const QString& candidate) const;
    [[nodiscard]] ViewState faceState() const;
    [[nodiscard]] ComparisonView* active() const;
    [[nodiscard]] PanePicture& paneOf(Side side) { return side == Side::Probe ? *m_probe : *m_candidate; }
    [[nodiscard]] QRectF sceneInSight() const;

    PaneFacts* m_probeFacts;
    PaneFacts* m_candidateFacts;
    QStackedLayout* m_stack;
    ComparisonView* m_probeView;
    ComparisonView* m_candidateView;
    ComparisonView* m_blendView;
    QLabel* m_blendCaption;
    QSlider* m_share;
    QUndoStack m_undo;
    CanvasLook m_look;
    PanePicture* m_probe;
    PanePicture* m_candidate;
    bool m_isDragging = false;
    bool m_showsOriginals = false;
    bool m_linked = true;
    bool m_fitted = true; ///< faces are fitted again when the size changes
    bool m_flickered = false;
};

} // namespace sl::widgets
