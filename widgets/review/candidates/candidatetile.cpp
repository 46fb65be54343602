// SPDX-License-Identifier: Apache-2.0
#include "widgets/review/candidates/candidatetile.h"

#include "widgets/models/candidatemodel.h"
#include "widgets/style/spacing.h"
#include "widgets/style/theme.h"
#include "widgets/text/format.h"

#include <QPainter>

namespace sl::widgets {
namespace {

// lines of what is worth nothing without its end
constexpr int kCalibrationLines = 2;
constexpr int kAnswerLines = 3;
constexpr int kDateLines = 2;
constexpr int kLines = 3 + kCalibrationLines + kAnswerLines + kDateLines;

} // namespace

QRect CandidateTile::faceIn(const QRect& tile) const {
    return {tile.left() + kUnit, tile.top() + kUnit, m_side, m_side};
}

void CandidateTile::drawFace(QPainter& painter, const QRect& square, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const {
    const ThemeColours colours = themeColours(option.palette);
    painter.fillRect(square, colours.surround);
    const auto chip = index.data(CandidateModel::ChipRole).value<QImage>();
    if (!chip.isNull()) {
        const QSize pixels = square.size() * painter.device()->devicePixelRatioF();
        painter.drawImage(square, chip.scaled(pixels, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
        return;
    }
    painter.setPen(colours.onSurround);
    painter.drawText(square.adjusted(kUnit, kUnit, -kUnit, -kUnit), Qt::AlignCenter | Qt::TextWordWrap,
                     index.data(CandidateModel::ProblemRole).toString());
}

void CandidateTile::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const {
    painter->save();
    const bool isSelected = option.state & QStyle::State_Selected;
    const ThemeColours colours = themeColours(option.palette);
    if (isSelected)
        painter->fillRect(option.rect, option.palette.color(QPalette::Highlight));
    const QRect square = faceIn(option.rect);
    painter->setFont(option.font);
    drawFace(*painter, square, option, index);

    const QColor text = option.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text);
    const QColor faint = isSelected ? text : colours.faint;
    QRect line(square.left(), square.bottom() + kTight, square.width(), option.fontMetrics.height());
    const auto write = [&](const QString& words, const QColor& ink, bool isBold = false) {
        QFont font = option.font;
        font.setBold(isBold);
        painter->setFont(font);
        painter->setPen(ink);
        painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(words, Qt::ElideRight, line.width()));
        line.translate(0, line.height());
    };
    //: %1 the rank of a candidate, %2 the person's number
    write(tr("%1 · %2")
              .arg(index.data(CandidateModel::RankRole).toInt())
              .arg(index.data(CandidateModel::ExternalIdRole).toString()),
          text, true);
    write(tr("Similarity %1").arg(similarityText(index.data(CandidateModel::SimilarityRole).toDouble())),
          text);
    const auto wrap = [&](const QString& words, int most, const QColor& ink, bool isBold) {
        QFont font = option.font;
        font.setBold(isBold);
        painter->setFont(font);
        painter->setPen(ink);
        const QRect room(line.topLeft(), QSize(line.width(), most * line.height()));
        QRect used;
        painter->drawText(room, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, words, &used);
        line.translate(0, line.height() * qBound(1, qRound(double(used.height()) / line.height()), most));
    };
    wrap(index.data(CandidateModel::BriefCalibrationRole).toString(), kCalibrationLines, faint, false);
    const QString given = index.data(CandidateModel::AnswerRole).toString();
    wrap(given.isEmpty() ? tr("Not answered") : given, kAnswerLines, given.isEmpty() ? faint : text,
         !given.isEmpty());
    if (const QString person = index.data(CandidateModel::PersonFactsRole).toString(); !person.isEmpty())
        write(person, faint);
    wrap(index.data(CandidateModel::PictureFactsRole).toString(), kDateLines, faint, false);
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(isSelected ? text : colours.accent, 2));
        painter->drawRect(option.rect.adjusted(2, 2, -2, -2));
    }
    painter->restore();
}

void CandidateTile::setSide(int side) {
    m_side = side;
    Q_EMIT sizeHintChanged({});
}

QSize CandidateTile::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const {
    return {m_side + 2 * kUnit, m_side + kLines * option.fontMetrics.height() + 2 * kUnit + kTight};
}

} // namespace sl::widgets
