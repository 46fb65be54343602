// SPDX-License-Identifier: Apache-2.0
#include "widgets/video/frameline.h"

#include "engine/core/literals.h"
#include "widgets/controls/plainlabel.h"
#include "widgets/style/spacing.h"
#include "widgets/text/plaintext.h"
#include "widgets/video/framewords.h"

#include <QActionGroup>
#include <QBoxLayout>
#include <QMenu>
#include <QToolButton>

namespace sl::widgets {
namespace {

QLabel* wordLabel(const char* name, const QString& what) {
    auto* label = new PlainLabel;
    label->setObjectName(u"videoView."_s + QLatin1String(name));
    label->setAccessibleName(what);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QHBoxLayout* row(std::initializer_list<QLabel*> labels) {
    auto* layout = new QHBoxLayout;
    layout->setSpacing(kWide);
    for (QLabel* label : labels)
        layout->addWidget(label);
    layout->addStretch(1);
    return layout;
}

} // namespace

FrameLine::FrameLine(QWidget* parent)
    : QWidget(parent)
    , m_field(new QToolButton)
    , m_number(wordLabel("number", tr("Frame number")))
    , m_type(wordLabel("type", tr("Frame type")))
    , m_inStream(wordLabel("inStream", tr("Time in the stream")))
    , m_inFile(wordLabel("inFile", tr("Time by the file's clock")))
    , m_inPicture(wordLabel("inPicture", tr("Time by the clock in the picture"))) {
    buildFields();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto* first = row({m_number, m_type});
    first->insertWidget(2, m_field);
    layout->addLayout(first);
    layout->addLayout(row({m_inStream, m_inFile, m_inPicture}));
}

void FrameLine::buildFields() {
    m_field->setObjectName(u"videoView.field"_s);
    m_field->setPopupMode(QToolButton::InstantPopup);
    m_field->setFocusPolicy(Qt::TabFocus);
    m_field->setToolTip(plainToolTip(
        tr("The lines of an interlaced frame are of two moments. Look at those of one alone; the others are "
           "computed. What is taken is the whole frame.")));
    auto* menu = new QMenu(m_field);
    auto* group = new QActionGroup(menu);
    const auto add = [&](const char* name, const QString& text, session::Fields fields) {
        auto* action = menu->addAction(text);
        action->setObjectName(QLatin1String(name));
        action->setCheckable(true);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, text, fields] {
            m_fields = fields;
            m_field->setText(text);
            Q_EMIT fieldsChosen();
        });
        return action;
    };
    m_bothFields = add("videoView.bothFields", tr("Both fields"), session::Fields::Both);
    add("videoView.topField", tr("Top field alone"), session::Fields::Top);
    add("videoView.bottomField", tr("Bottom field alone"), session::Fields::Bottom);
    m_field->setMenu(menu);
    m_field->hide();
    resetFields();
}

void FrameLine::resetFields() {
    m_fields = session::Fields::Both;
    m_bothFields->setChecked(true);
    m_field->setText(m_bothFields->text());
}

void FrameLine::showFrame(const std::optional<session::FrameRecord>& frame, qint64 count,
                          const ShownVideo& video) {
    const FrameWords words = frame ? wordsOf(*frame, count, video.from, video.rate) : FrameWords{};
    m_field->setVisible(frame && frame->isInterlaced);
    m_number->setText(words.number);
    m_type->setText(words.type);
    m_inStream->setText(words.inStream);
    m_inFile->setText(words.inFile);
    const auto* clock = video.clock ? &*video.clock : nullptr;
    m_inPicture->setText(frame ? pictureClockText(clock, video.secondsOf(*frame)) : QString());
    m_inPicture->setToolTip(plainToolTip(clock ? clockReadingSentence(*clock) : QString()));
}

QString FrameLine::number() const {
    return m_number->text();
}

} // namespace sl::widgets
