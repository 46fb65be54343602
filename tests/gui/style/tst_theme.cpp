// SPDX-License-Identifier: Apache-2.0
#include "tests/support/patience.h"
#include "widgets/style/icon.h"
#include "widgets/style/theme.h"

#include <QApplication>
#include <QBoxLayout>
#include <QImage>
#include <QPlainTextEdit>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;

using namespace sl::widgets;

namespace {

double linear(double channel) {
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& colour) {
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

/// WCAG 2.1 contrast ratio, 1..21.
double contrast(const QColor& a, const QColor& b) {
    const double light = std::max(luminance(a), luminance(b));
    const double dark = std::min(luminance(a), luminance(b));
    return (light + 0.05) / (dark + 0.05);
}

/// The commonest opaque colour of an icon.
QRgb inkOf(const QIcon& icon) {
    const QImage image = icon.pixmap(QSize(96, 96), 1.0).toImage().convertToFormat(QImage::Format_ARGB32);
    QHash<QRgb, int> counts;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qAlpha(image.pixel(x, y)) == 255)
                ++counts[image.pixel(x, y)];
        }
    }
    QRgb commonest = 0;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        if (it.value() > counts.value(commonest))
            commonest = it.key();
    }
    return commonest;
}

} // namespace

class TestTheme : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void textIsReadable_data() {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }

    void textIsReadable() {
        QFETCH(bool, dark);
        const QPalette palette = dark ? darkPalette() : lightPalette();
        QCOMPARE(isDark(palette), dark);
        const ThemeColours colours = themeColours(palette);
        struct Pair {
            const char* what;
            QColor text;
            QColor ground;
        };
        const auto colour = [&palette](QPalette::ColorRole role) {
            return palette.color(QPalette::Active, role);
        };
        QList<Pair> pairs{{"button", colour(QPalette::ButtonText), colour(QPalette::Button)},
                          {"selection", colour(QPalette::HighlightedText), colour(QPalette::Highlight)},
                          {"tool tip", colour(QPalette::ToolTipText), colour(QPalette::ToolTipBase)},
                          {"surround", colours.onSurround, colours.surround}};
        for (const auto ground : {QPalette::Window, QPalette::Base, QPalette::AlternateBase}) {
            pairs.append({"text", colour(QPalette::Text), colour(ground)});
            pairs.append({"placeholder", colour(QPalette::PlaceholderText), colour(ground)});
            pairs.append({"faint", colours.faint, colour(ground)});
            pairs.append({"link", colours.accent, colour(ground)});
            pairs.append({"warning", colours.warning, colour(ground)});
        }
        for (const Pair& pair : std::as_const(pairs)) {
            const double ratio = contrast(pair.text, pair.ground);
            QVERIFY2(ratio >= 4.5,
                     qPrintable(u"%1 %2 on %3: %4"_s
                                    .arg(QString::fromLatin1(pair.what), pair.text.name(), pair.ground.name())
                                    .arg(ratio)));
        }
    }

    void theSurroundIsNeutralInBoth() {
        QCOMPARE(themeColours(lightPalette()).surround, QColor(118, 118, 118));
        QCOMPARE(themeColours(darkPalette()).surround, QColor(118, 118, 118));
    }

    void iconsAreDrawnInThePalettesColour() {
        Theme theme(*qApp);
        for (const auto appearance : {Appearance::Light, Appearance::Dark}) {
            theme.setAppearance(appearance);
            QCOMPARE(isDark(QApplication::palette()), appearance == Appearance::Dark);
            for (const QString& name : iconNames()) {
                const QRgb ink = inkOf(icon(name));
                QVERIFY2(ink == QApplication::palette().color(QPalette::ButtonText).rgb(), qPrintable(name));
            }
        }
    }

    void fieldsOfSeveralLinesShowTheirEdgeAndTheFocus() {
        Theme theme(*qApp);
        for (const auto appearance : {Appearance::Light, Appearance::Dark}) {
            theme.setAppearance(appearance);
            const ThemeColours colours = themeColours(QApplication::palette());
            QWidget window;
            auto* layout = new QVBoxLayout(&window);
            auto* first = new QPlainTextEdit;
            auto* second = new QPlainTextEdit;
            layout->addWidget(first);
            layout->addWidget(second);
            window.show();
            first->setFocus();
            window.activateWindow();
            QTRY_VERIFY(first->hasFocus());
            const auto edge = [](QWidget* field) {
                return field->grab().toImage().pixelColor(0, field->height() / 2);
            };
            QCOMPARE(edge(first), colours.accent);
            QCOMPARE(edge(second), colours.border);
        }
    }

    void theEnvironmentDecides() {
        qputenv("SECONDLOOK_THEME", "dark");
        Theme theme(*qApp);
        theme.setAppearance(Appearance::Light);
        QVERIFY(isDark(QApplication::palette()));
        qunsetenv("SECONDLOOK_THEME");
    }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
