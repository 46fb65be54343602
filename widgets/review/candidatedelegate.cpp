// SPDX-License-Identifier: Apache-2.0
#include "widgets/review/candidatedelegate.h"

#include "widgets/models/candidatemodel.h"
#include "widgets/style/spacing.h"
#include "widgets/style/theme.h"
#include "widgets/text/format.h"

#include <QPainter>

namespace sl::widgets {
namespace {

constexpr int kRankWidth = 40;
constexpr int kAnswerWidth = 220;

struct Ink {
    QColor text, faint;
};

Ink inkOf(const QStyleOptionViewItem& option) {
    if (option.state & QStyle::State_Selected) {
        const QColor text = option.palette.color(QPalette::HighlightedText);
        return {text, text};
    }
    return {option.palette.color(QPalette::Text), themeColours(option.palette).faint};
}

void drawChip(QPainter& painter, const QRect& square, const QImage& chip, const QPalette& palette) {
    painter.fillRect(square, themeColours(palette).surround);
    if (chip.isNull())
        return;
    const QSize pixels = square.size() * painter.device()->devicePixelRatioF();
    painter.drawImage(square, chip.scaled(pixels, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
}

} // namespace

void CandidateDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const {
    painter->save();
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, option.palette.color(QPalette::Highlight));
    const Ink ink = inkOf(option);
    QRect rest = option.rect.adjusted(kUnit, kUnit, -kUnit, -kUnit);
    QFont bold = option.font;
    bold.setBold(true);

    painter->setFont(bold);
    painter->setPen(ink.text);
    painter->drawText(QRect(rest.left(), rest.top(), kRankWidth - kUnit, rest.height()),
                      Qt::AlignRight | Qt::AlignVCenter,
                      QString::number(index.data(CandidateModel::RankRole).toInt()));
    rest.setLeft(rest.left() + kRankWidth);
    drawChip(*painter, QRect(rest.left(), rest.top(), m_side, m_side),
             index.data(CandidateModel::ChipRole).value<QImage>(), option.palette);
    rest.setLeft(rest.left() + m_side + kWide);

    const int line = option.fontMetrics.height();
    const QRect answer(std::max(rest.left(), rest.right() - kAnswerWidth), rest.top(),
                       std::min(kAnswerWidth, rest.width()), rest.height());
    const int textWidth = std::max(0, answer.left() - rest.left() - kWide);
    const auto textLine = [&](int number, const QString& text) {
        const QRect place(rest.left(), rest.top() + kTight + number * (line + kTight), textWidth, line);
        painter->drawText(place, Qt::AlignLeft | Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(text, Qt::ElideRight, textWidth));
    };
    textLine(0, index.data(CandidateModel::ExternalIdRole).toString());
    painter->setFont(option.font);
    const QString similarity =
        tr("Similarity %1").arg(similarityText(index.data(CandidateModel::SimilarityRole).toDouble()));
    textLine(1, similarity);
    painter->setPen(ink.faint);
    const int similarityWidth = option.fontMetrics.horizontalAdvance(similarity) + kWide;
    if (const int left = textWidth - similarityWidth; left > 0)
        painter->drawText(
            QRect(rest.left() + similarityWidth, rest.top() + kTight + line + kTight, left, line),
            Qt::AlignLeft | Qt::AlignVCenter,
            option.fontMetrics.elidedText(index.data(CandidateModel::DecidingFaceRole).toString(),
                                          Qt::ElideRight, left));
    textLine(2, index.data(CandidateModel::BandRole).toString());
    const QRect calibration(rest.left(), rest.top() + kTight + 3 * (line + kTight), textWidth,
                            2 * line + kTight); // of the spare room below: a second line has descenders too
    painter->drawText(calibration, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap,
                      index.data(CandidateModel::CalibrationRole).toString());

    const QString given = index.data(CandidateModel::AnswerRole).toString();
    painter->setPen(given.isEmpty() ? ink.faint : ink.text);
    painter->drawText(answer, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap,
                      given.isEmpty() ? tr("Not answered") : given);
    painter->setPen(themeColours(option.palette).border);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(themeColours(option.palette).accent, 2));
        painter->drawRect(option.rect.adjusted(1, 1, -1, -2));
    }
    painter->restore();
}

void CandidateDelegate::setSide(int side) {
    m_side = side;
    Q_EMIT sizeHintChanged({});
}

QSize CandidateDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const {
    const int text = 5 * option.fontMetrics.height() + 5 * kTight;
    return {kRankWidth + m_side + 3 * kWide + kAnswerWidth, std::max(m_side, text) + 2 * kUnit};
}

} // namespace sl::widgets
