// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/review/canvas/comparisonview.h"
#include "widgets/review/canvas/facepicture.h"

#include <QUndoStack>
#include <QWidget>

class QLabel;
class QSlider;
class QStackedLayout;

namespace sl::widgets {

class PaneFacts;

enum class Side { Probe, Candidate };

/// How the pictures are shown; each change is a step that can be undone.
struct CanvasLook {
    CompareMode mode = CompareMode::Split;
    bool grid = false;
    Adjustment probe, candidate;
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

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    class LookStep;
    struct Shown {
        FacePicture picture;
        int generation = 0; ///< drops adjustments that come late
    };

    [[nodiscard]] QWidget* makeSplit();
    [[nodiscard]] QWidget* makeBlend();
    void apply(const CanvasLook& look);
    void refresh(Side side);
    void place(Side side, const QImage& image, const QTransform& toScene);
    void follow(ComparisonView* from, const ViewState& state);
    void follow(ComparisonView* from, std::optional<QPointF> cursor);
    void showBlend();
    void showFacts();
    void showScales();
    [[nodiscard]] ViewState faceState() const;
    [[nodiscard]] ComparisonView* active() const;
    [[nodiscard]] Shown& shown(Side side) { return side == Side::Probe ? m_probe : m_candidate; }

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
    Shown m_probe, m_candidate;
    bool m_linked = true;
    bool m_fitted = true; ///< faces are fitted again when the size changes
    bool m_flickered = false;
};

} // namespace sl::widgets
