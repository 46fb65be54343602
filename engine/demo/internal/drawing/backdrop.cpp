// SPDX-License-Identifier: Apache-2.0
#include "engine/demo/internal/drawing/backdrop.h"

#include <QLinearGradient>
#include <QPainter>

namespace sl::demo {
namespace {

constexpr int kWidth = Scene::kPixels.width();
constexpr int kHeight = Scene::kPixels.height();

QColor colour(Dice& dice, int saturation, int lowest, int highest) {
    return QColor::fromHsv(dice.index(360), saturation, lowest + dice.index(highest - lowest));
}

/// Lines that run together in the distance, and lines across, wider apart towards the camera.
void drawFloor(QPainter& painter, int horizon, const QColor& floor) {
    QLinearGradient shade(0, horizon, 0, kHeight);
    shade.setColorAt(0, floor.darker(130));
    shade.setColorAt(1, floor);
    painter.fillRect(0, horizon, kWidth, kHeight - horizon, shade);
    painter.setPen(QPen(floor.darker(118), 3));
    for (int i = -14; i <= 14; ++i)
        painter.drawLine(QPointF(kWidth / 2.0 + 60.0 * i, horizon),
                         QPointF(kWidth / 2.0 + 330.0 * i, kHeight));
    for (double y = horizon + 8; y < kHeight; y += 0.28 * (y - horizon) + 4)
        painter.drawLine(QPointF(0, y), QPointF(kWidth, y));
}

void drawStation(QPainter& painter, Dice& dice) {
    constexpr int kHorizon = 620;
    QLinearGradient wall(0, 0, 0, kHorizon);
    wall.setColorAt(0, QColor(168, 172, 170));
    wall.setColorAt(1, QColor(201, 199, 190));
    painter.fillRect(0, 0, kWidth, kHorizon, wall);
    painter.setPen(QPen(QColor(176, 175, 168), 2));
    for (int y = 160; y < kHorizon; y += 54)
        painter.drawLine(0, y, kWidth, y);
    drawFloor(painter, kHorizon, QColor(128, 124, 118));
    painter.fillRect(0, 228, kWidth, 64, QColor(38, 70, 108)); // the band on which the station's name stands
    painter.fillRect(0, 292, kWidth, 8, QColor(214, 180, 72));
    for (int x = 150; x < kWidth; x += 460) {
        const QRect poster(x + dice.index(60), 340, 190, 240);
        painter.fillRect(poster.adjusted(-8, -8, 8, 8), QColor(92, 92, 92));
        painter.fillRect(poster, colour(dice, 50, 150, 210));
        painter.fillRect(poster.adjusted(24, 130, -24, -40), colour(dice, 70, 90, 160));
    }
    for (int x = 60; x < kWidth; x += 520) {
        QLinearGradient round(x, 0, x + 84, 0);
        round.setColorAt(0, QColor(112, 114, 116));
        round.setColorAt(0.35, QColor(188, 190, 190));
        round.setColorAt(1, QColor(96, 98, 100));
        painter.fillRect(x, 0, 84, kHorizon + 60, round);
    }
    for (int x = -40; x < kWidth; x += 330)
        painter.fillRect(x, 60, 230, 26, QColor(252, 250, 240));
}

void drawShop(QPainter& painter, Dice& dice) {
    painter.fillRect(0, 0, kWidth, kHeight, QColor(196, 192, 184));
    drawFloor(painter, 800, QColor(176, 170, 160));
    for (int shelf = 0; shelf < 4; ++shelf) {
        const int bottom = 260 + 176 * shelf;
        painter.fillRect(0, bottom - 150, kWidth, 150, QColor(112, 108, 104));
        for (int x = 6; x < kWidth;) {
            const int width = 34 + dice.index(60);
            const int height = 84 + dice.index(56);
            const QColor box = colour(dice, 30 + dice.index(80), 110, 215);
            painter.fillRect(x, bottom - height, width, height, box);
            painter.fillRect(x + 6, bottom - height / 2 - 12, width - 12, 24, box.lighter(140));
            x += width + 5;
        }
        painter.fillRect(0, bottom, kWidth, 18, QColor(224, 222, 216));
    }
    painter.fillRect(0, 0, kWidth, 92, QColor(150, 54, 48)); // the sign above
    painter.fillRect(0, 92, kWidth, 10, QColor(240, 236, 226));
}

void drawStreet(QPainter& painter, Dice& dice) {
    constexpr int kHorizon = 640;
    QLinearGradient sky(0, 0, 0, kHorizon);
    sky.setColorAt(0, QColor(122, 136, 156));
    sky.setColorAt(1, QColor(198, 192, 184));
    painter.fillRect(0, 0, kWidth, kHorizon, sky);
    for (int x = -30; x < kWidth;) {
        const int width = 220 + dice.index(170);
        const int top = 30 + dice.index(220);
        const QColor front = colour(dice, 18, 104, 168);
        painter.fillRect(x, top, width - 6, kHorizon - top, front);
        for (int row = top + 36; row < kHorizon - 190; row += 92)
            for (int column = x + 26; column < x + width - 60; column += 74)
                painter.fillRect(column, row, 40, 58,
                                 dice.index(4) == 0 ? QColor(244, 220, 160) : front.darker(190));
        painter.fillRect(x + 16, kHorizon - 150, width - 40, 140, colour(dice, 36, 60, 110));
        painter.fillRect(x + 16, kHorizon - 176, width - 40, 28, colour(dice, 80, 110, 170));
        x += width;
    }
    drawFloor(painter, kHorizon, QColor(138, 136, 134));
    for (int i = 0; i < 3; ++i) { // cars at the kerb
        const int x = 90 + 540 * i + dice.index(80);
        const QColor paint = colour(dice, 60, 60, 170);
        painter.setPen(Qt::NoPen);
        painter.setBrush(paint.darker(150));
        painter.drawRoundedRect(x + 60, kHorizon - 66, 230, 90, 40, 40);
        painter.setBrush(paint);
        painter.drawRoundedRect(x, kHorizon - 10, 360, 92, 34, 34);
        painter.setBrush(QColor(30, 30, 32));
        painter.drawEllipse(x + 44, kHorizon + 48, 62, 62);
        painter.drawEllipse(x + 250, kHorizon + 48, 62, 62);
    }
}

} // namespace

Canvas drawBackdrop(Place place, Dice& dice) {
    constexpr double kOutOfFocus = 2.6;
    QImage image(Scene::kPixels, QImage::Format_RGB32);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    switch (place) {
    case Place::Station:
        drawStation(painter, dice);
        break;
    case Place::Shop:
        drawShop(painter, dice);
        break;
    case Place::Street:
        drawStreet(painter, dice);
        break;
    }
    painter.end();
    return blurred(Canvas::fromImage(image), kOutOfFocus);
}

} // namespace sl::demo
