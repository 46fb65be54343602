// SPDX-License-Identifier: Apache-2.0
#include "widgets/video/framewords.h"

#include "engine/core/literals.h"
#include "engine/session/casesession.h"
#include "engine/session/videoreel.h"
#include "widgets/text/format.h"
#include "widgets/video/shownvideo.h"

#include <QCoreApplication>

#include <cmath>

namespace sl::widgets {
namespace {

struct FrameWordsText {
    Q_DECLARE_TR_FUNCTIONS(sl::widgets::FrameWords)
};

constexpr int kMinute = 60;
constexpr int kHour = 3600;

} // namespace

QString clockText(double seconds, int decimals) {
    const double scale = std::pow(10.0, decimals);
    const double rounded = std::round(std::abs(seconds) * scale) / scale;
    const auto whole = qint64(rounded);
    const QString rest = QString::number(rounded - double(whole), 'f', decimals).mid(1);
    const auto two = [](qint64 number) { return u"%1"_s.arg(number, 2, 10, QLatin1Char('0')); };
    QString text = two(whole % kMinute) + rest;
    text = whole >= kHour ? u"%1:%2:%3"_s.arg(whole / kHour).arg(two(whole % kHour / kMinute), text)
                          : u"%1:%2"_s.arg(whole / kMinute).arg(text);
    return seconds < 0 && rounded > 0 ? u"\u2212"_s + text : text;
}

FrameWords wordsOf(const video::FrameRecord& frame, qint64 count, double from, double rate) {
    FrameWords words;
    words.number = count > 0 ? FrameWordsText::tr("Frame %1 of %2, counted from 0")
                                   .arg(countText(frame.ordinal), countText(count))
                             : FrameWordsText::tr("Frame %1, counted from 0").arg(countText(frame.ordinal));
    words.type = frame.isKeyFrame ? FrameWordsText::tr("%1, key frame").arg(frame.type)
                                  : FrameWordsText::tr("Type %1").arg(frame.type);
    if (!frame.isWhole())
        words.type += u" · "_s + FrameWordsText::tr("parts were filled in by the decoder");
    if (frame.isInterlaced)
        words.type +=
            u" · "_s + (frame.isTopFieldFirst ? FrameWordsText::tr("interlaced, top field first")
                                              : FrameWordsText::tr("interlaced, bottom field first"));
    if (frame.rotation != 0)
        words.type += u" · "_s + FrameWordsText::tr("turned %1° clockwise").arg(frame.rotation);
    if (frame.isMirrored)
        words.type += u" · "_s + FrameWordsText::tr("mirrored");
    if (session::pixelShape(frame) != 1.0)
        words.type += u" · "_s + FrameWordsText::tr("stretched to square pixels");
    const auto stated = frame.seconds();
    const double since = stated ? *stated - from : double(frame.ordinal) / rate;
    words.inStream = FrameWordsText::tr("stream %1").arg(clockText(since, 3));
    words.inFile = stated ? FrameWordsText::tr("file clock %1").arg(clockText(*stated, 3))
                          : FrameWordsText::tr("the file has no clock");
    return words;
}

QString pictureClockText(const ClockReadingRecord* clock, double seconds) {
    if (!clock)
        return FrameWordsText::tr("the clock in the picture is not read");
    return FrameWordsText::tr("clock in the picture %1").arg(clockReadingText(clock->clockAt(seconds)));
}

QString clockReadingSentence(const ClockReadingRecord& clock) {
    QString text = FrameWordsText::tr("%1 read %2 in frame %3.")
                       .arg(clock.readBy, clockReadingText(clock.reading), countText(clock.frame));
    if (!clock.isFileClock)
        text += u' ' + FrameWordsText::tr("The file has no clock: time is counted at its average rate.");
    if (clock.ahead && *clock.ahead >= 0)
        text += u' ' + FrameWordsText::tr("This clock is %1 s ahead of the true time.").arg(*clock.ahead);
    else if (clock.ahead)
        text += u' ' + FrameWordsText::tr("This clock is %1 s behind the true time.").arg(-*clock.ahead);
    return text;
}

QString takenFrameText(const session::IntakeSummary& taken, qint64 ordinal) {
    if (taken.added == 0)
        return (taken.cancelled ? FrameWordsText::tr("Frame %1 was not taken.")
                                : FrameWordsText::tr("Frame %1 is a picture of the case already."))
            .arg(ordinal);
    if (taken.waiting > 0)
        return FrameWordsText::tr("Frame %1 is a picture of the case now. It is searched for faces later.")
            .arg(ordinal);
    return FrameWordsText::tr("Frame %1 is a picture of the case now, with %n face(s).", nullptr, taken.faces)
        .arg(ordinal);
}

QString appearanceText(const ShownCase& all, const ShownTrack& track, MediaId here) {
    const ShownVideo* video = all.video(track.media);
    if (track.media == here || !video)
        return FrameWordsText::tr("Appearance %1").arg(track.number);
    //: %1 is an appearance's number, %2 the name of its video
    return FrameWordsText::tr("Appearance %1 in %2").arg(track.number).arg(video->name);
}

} // namespace sl::widgets
