// SPDX-License-Identifier: Apache-2.0
#include "widgets/text/format.h"

#include <QCoreApplication>
#include <QLocale>

#include <cstdlib>

namespace sl::widgets {
namespace {

constexpr int kSecondsShownAsMinutes = 90;
constexpr int kMinutesShownAsHours = 90;
constexpr int kShortHashDigits = 12;
constexpr qint64 kDaysOfMonth = 30;
constexpr qint64 kDaysOfYear = 365;

struct Format {
    Q_DECLARE_TR_FUNCTIONS(sl::widgets::Format)
public:
    static QString left(int seconds) {
        if (seconds < kSecondsShownAsMinutes)
            return tr("About %n second(s) left", nullptr, qMax(seconds, 1));
        const int minutes = (seconds + 30) / 60;
        if (minutes < kMinutesShownAsHours)
            return tr("About %n minute(s) left", nullptr, minutes);
        return tr("About %n hour(s) left", nullptr, (minutes + 30) / 60);
    }
    static QString gap(qint64 days) {
        const auto count = [](qint64 length) { return int(std::abs(length)); };
        if (std::abs(days) < 2 * kDaysOfMonth)
            return days > 0 ? tr("%n day(s) later", nullptr, count(days))
                            : tr("%n day(s) earlier", nullptr, count(days));
        if (std::abs(days) < 2 * kDaysOfYear)
            return days > 0 ? tr("%n month(s) later", nullptr, count(days / kDaysOfMonth))
                            : tr("%n month(s) earlier", nullptr, count(days / kDaysOfMonth));
        return days > 0 ? tr("%n year(s) later", nullptr, count(days / kDaysOfYear))
                        : tr("%n year(s) earlier", nullptr, count(days / kDaysOfYear));
    }
};

} // namespace

QString sizeText(qint64 bytes) {
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

QString amountText(qint64 amount, JobUnit unit) {
    return unit == JobUnit::Bytes ? sizeText(amount) : countText(amount);
}

QString countText(qint64 number) {
    return QLocale().toString(number);
}

QString timeText(const QDateTime& time) {
    return time.isNull() ? QString() : QLocale().toString(time.toLocalTime(), QLocale::ShortFormat);
}

QString dateText(const QDate& date) {
    return date.isNull() ? QString() : QLocale().toString(date, QLocale::ShortFormat);
}

QString dayGapText(const QDate& day, const QDate& other) {
    return day.isNull() || other.isNull() || day == other ? QString() : Format::gap(other.daysTo(day));
}

QString timeLeftText(int seconds) {
    return Format::left(seconds);
}

QString similarityText(double similarity) {
    return QLocale().toString(similarity, 'f', 3);
}

QString shareText(double share) {
    return QLocale().toString(share, 'f', 4);
}

QString shortHash(const QString& hex) {
    return hex.size() <= kShortHashDigits ? hex : hex.left(kShortHashDigits) + QChar(0x2026);
}

} // namespace sl::widgets
