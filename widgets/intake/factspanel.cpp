// SPDX-License-Identifier: Apache-2.0
#include "widgets/intake/factspanel.h"

#include "widgets/controls/columnpage.h"
#include "widgets/controls/faintlabel.h"
#include "widgets/controls/plainlabel.h"
#include "widgets/intake/suitability.h"
#include "widgets/style/spacing.h"
#include "widgets/text/errortext.h"
#include "widgets/text/format.h"
#include "widgets/text/picturenotes.h"
#include "widgets/text/plaintext.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTextLayout>
#include <QWheelEvent>

#include <algorithm>

namespace sl::widgets {

using namespace Qt::StringLiterals;

namespace {

QLabel* textLabel(const char* name) {
    auto* label = new PlainLabel;
    label->setObjectName(u"mediaPage.facts."_s + QLatin1String(name));
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

/// A word too long for a line, broken anywhere: all of it is seen, and copied without the breaks.
class LongWord : public QPlainTextEdit {
public:
    explicit LongWord(const char* name) {
        setObjectName(u"mediaPage.facts."_s + QLatin1String(name));
        setReadOnly(true);
        setTabChangesFocus(true);
        setFrameShape(QFrame::NoFrame);
        setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        document()->setDocumentMargin(0);
        viewport()->setAutoFillBackground(false);
        connect(this, &QPlainTextEdit::textChanged, this, [this] { fit(); });
    }

protected:
    void resizeEvent(QResizeEvent* event) override {
        QPlainTextEdit::resizeEvent(event);
        fit();
    }
    void wheelEvent(QWheelEvent* event) override { event->ignore(); } // the panel's

private:
    void fit() {
        QTextLayout layout(toPlainText(), font());
        QTextOption option;
        option.setWrapMode(wordWrapMode());
        layout.setTextOption(option);
        layout.beginLayout();
        int lines = 0;
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine(), ++lines)
            line.setLineWidth(viewport()->width());
        layout.endLayout();
        setFixedHeight(std::max(lines, 1) * fontMetrics().lineSpacing() + 1);
    }
};

} // namespace

FactsPanel::FactsPanel(QWidget* parent) : QScrollArea(parent) {
    setObjectName(u"mediaPage.facts"_s);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* inner = new QWidget;
    auto* layout = new QVBoxLayout(inner);
    layout->setContentsMargins(kWide, kUnit, kWide, kWide);
    layout->setSpacing(kTight);
    layout->addWidget(groupTitle(tr("Facts")));
    const auto add = [&](const QString& what, auto* value) {
        value->setAccessibleName(what);
        layout->addSpacing(kTight);
        layout->addWidget(new FaintLabel(what));
        layout->addWidget(value);
        return value;
    };
    m_file = add(tr("File"), new LongWord("file"));
    m_size = add(tr("Size"), textLabel("size"));
    m_hash = add(tr("SHA-256"), new LongWord("hash"));
    m_taken = add(tr("Taken, as the file says"), textLabel("taken"));
    m_device = add(tr("Device, as the file says"), textLabel("device"));
    m_imported = add(tr("Imported"), textLabel("imported"));
    m_faces = add(tr("Faces"), textLabel("faces"));
    m_problem = textLabel("problem");
    layout->addWidget(m_problem);
    layout->addSpacing(kWide);
    m_faceTitle = groupTitle(tr("Selected face"));
    layout->addWidget(m_faceTitle);
    m_suitability = textLabel("suitability");
    m_measures = textLabel("measures");
    m_reasons = textLabel("reasons");
    for (QLabel* label : {m_suitability, m_measures, m_reasons})
        layout->addWidget(label);
    layout->addStretch(1);
    setWidget(inner);
    setMedia({});
    setFace({}, {});
}

void FactsPanel::setMedia(const std::optional<MediaRecord>& media) {
    const QString none = u"–"_s;
    const auto orNone = [&](const QString& text) { return text.isEmpty() ? none : text; };
    if (!media) {
        for (QPlainTextEdit* word : {m_file, m_hash})
            word->setPlainText(none);
        for (QLabel* label : {m_size, m_taken, m_device, m_imported, m_faces})
            label->setText(none);
        m_problem->clear();
        return;
    }
    m_file->setPlainText(media->originalName);
    m_file->setToolTip(plainToolTip(media->originalPath));
    m_size->setText(media->pixels.isEmpty() ? sizeText(media->bytes)
                                            : tr("%1 × %2 pixels · %3")
                                                  .arg(media->pixels.width())
                                                  .arg(media->pixels.height())
                                                  .arg(sizeText(media->bytes)));
    m_hash->setPlainText(orNone(media->sha256.hex()));
    const QString taken = media->metadata.value(QLatin1String("takenAt")).toString();
    m_taken->setText(orNone(QString(taken).replace(QLatin1Char('T'), QLatin1Char(' '))));
    m_device->setText(orNone(media->metadata.value(QLatin1String("device")).toString()));
    m_imported->setText(tr("%1, by %2").arg(timeText(media->importedAt), media->importedBy));
    const auto tracks = media->metadata.value(QLatin1String("tracks"));
    m_faces->setText(!tracks.isUndefined()                   ? tr("%n appearance(s)", nullptr, tracks.toInt())
                     : media->state == MediaState::Processed ? countText(media->faceCount)
                     : media->state == MediaState::Sealed    ? tr("Not yet searched")
                                                             : none);
    m_problem->setText(media->problem ? reasonText(*media->problem, media->originalName)
                                      : pictureNotes(media->metadata).join(QLatin1Char('\n')));
}

void FactsPanel::setFace(const std::optional<FaceRecord>& face, const PolicyRecord& policy) {
    m_faceTitle->setVisible(face.has_value());
    if (!face) {
        for (QLabel* label : {m_suitability, m_measures, m_reasons})
            label->clear();
        return;
    }
    const SuitabilityText words = suitabilityTextOf(*face, policy);
    const bool isFirstSaid = face->damage.any(); // above, with what is known of the file
    m_suitability->setText(words.sentence + QLatin1Char('\n') + words.tested);
    m_measures->setText(words.measures);
    m_reasons->setText(words.reasons.mid(isFirstSaid ? 1 : 0).join(QLatin1Char('\n')));
}

} // namespace sl::widgets
