// SPDX-License-Identifier: Apache-2.0
#include "widgets/text/picturenotes.h"

#include "engine/core/literals.h"

#include <QCoreApplication>
#include <QLocale>

namespace sl::widgets {
namespace {

struct PictureNotes {
    Q_DECLARE_TR_FUNCTIONS(sl::widgets::PictureNotes)
public:
    static void addDamage(const QJsonObject& metadata, QStringList& notes) {
        if (const QString damage = damageText(damageOf(metadata)); !damage.isEmpty())
            notes += damage;
        else if (metadata.value(u"noEndMark"_s).toBool())
            notes += tr("The file has no end mark. No missing part of the picture was found.");
    }
    static void addRest(const QJsonObject& metadata, QStringList& notes) {
        if (const int frames = metadata.value(u"frames"_s).toInt(); frames > 1)
            notes += tr("The file holds %1 pictures. Only the first was searched for faces; extract the "
                        "others and add them.")
                         .arg(frames);
        if (metadata.value(u"holdsVideo"_s).toBool())
            notes += tr("The file holds a video too, which was not looked at. Extract it and add it.");
        if (const qint64 bytes = metadata.value(u"otherBytes"_s).toInteger(); bytes > 0)
            notes += tr("Behind the picture's end stand %n more byte(s), which were not looked at.", nullptr,
                        int(bytes));
        if (const int bits = metadata.value(u"usedBits"_s).toInt(); bits > 0)
            notes += tr("The picture uses %1 of 16 bits. They were stretched to the whole range.").arg(bits);
        if (const double aspect = metadata.value(u"pixelAspect"_s).toDouble(); aspect > 0.0)
            notes +=
                tr("The file says that its pixels are %1 times as wide as high. The picture is shown as if "
                   "they were square, so faces look stretched or squeezed.")
                    .arg(QLocale().toString(aspect, 'g', 3));
        if (const QString time = timeOf(metadata, u"digitizedAt"_s); !time.isEmpty())
            notes += tr("Digitised, as the file says (DateTimeDigitized): %1").arg(time);
        if (const QString time = timeOf(metadata, u"changedAt"_s); !time.isEmpty())
            notes += tr("File changed, as the file says (DateTime): %1").arg(time);
    }

    static QString where(const PictureDamage& damage) {
        if (damage.fromLine > 0)
            return tr("Damaged from line %1 on: what lies below could not be read.").arg(damage.fromLine);
        return damage.toLine > 0
                   ? tr("Damaged up to line %1: what lies above could not be read.").arg(damage.toLine)
                   : QString();
    }
    static QString doubt(const PictureDamage& damage) {
        if (!damage.isDoubtful)
            return {};
        return damage.fromLine > 0 ? tr("Lines above it can be wrong too.")
                                   : tr("Damaged: parts of the file cannot be decoded as they were written. "
                                        "Lines that look whole can be wrong.");
    }

private:
    static QString timeOf(const QJsonObject& metadata, const QString& fact) {
        return metadata.value(fact).toString().replace(QLatin1Char('T'), QLatin1Char(' '));
    }
};

} // namespace

QString damageText(const PictureDamage& damage) {
    QStringList sentences{PictureNotes::where(damage), PictureNotes::doubt(damage)};
    sentences.removeAll(QString());
    return sentences.join(QLatin1Char(' '));
}

QStringList pictureNotes(const QJsonObject& metadata) {
    QStringList notes;
    PictureNotes::addDamage(metadata, notes);
    PictureNotes::addRest(metadata, notes);
    return notes;
}

} // namespace sl::widgets
