// SPDX-License-Identifier: Apache-2.0
#include "widgets/controls/drop/dropped.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImage>
#include <QMimeData>
#include <QSysInfo>
#include <QUrl>

#include <algorithm>
#include <array>

namespace sl::widgets {

using namespace Qt::StringLiterals;

namespace {

struct Encoding {
    const char* type;
    const char* ending;
};
constexpr std::array kEncodings{
    Encoding{"image/jpeg", "jpg"},  Encoding{"image/png", "png"},   Encoding{"image/webp", "webp"},
    Encoding{"image/tiff", "tif"},  Encoding{"image/bmp", "bmp"},   Encoding{"image/gif", "gif"},
    Encoding{"image/heic", "heic"}, Encoding{"image/avif", "avif"}, Encoding{"image/jp2", "jp2"}};

const Encoding* encodingOf(QStringView type) {
    const auto* known = std::find_if(kEncodings.begin(), kEncodings.end(),
                                     [&](const Encoding& each) { return type == QLatin1String(each.type); });
    return known == kEncodings.end() ? nullptr : known;
}

bool isHere(const QUrl& url) {
    const auto host = url.host();
    return url.isLocalFile() && (host.isEmpty() || host == "localhost"_L1 ||
                                 host.compare(QSysInfo::machineHostName(), Qt::CaseInsensitive) == 0);
}

bool isOnTheWeb(const QString& address) {
    return address.startsWith("http:"_L1) || address.startsWith("https:"_L1) ||
           address.startsWith("data:"_L1);
}

/// An address that is the picture itself (RFC 2397).
bool takePictureIn(const QString& address, Dropped& dropped) {
    const auto comma = address.indexOf(u',');
    if (!address.startsWith("data:"_L1) || comma < 0)
        return false;
    const auto parts = QStringView(address).sliced(5, comma - 5).split(u';');
    const Encoding* known = encodingOf(parts.first());
    if (!known)
        return false;
    const auto written = QByteArray::fromPercentEncoding(QStringView(address).sliced(comma + 1).toLatin1());
    dropped.picture = parts.contains("base64"_L1) ? QByteArray::fromBase64(written) : written;
    dropped.ending = QLatin1String(known->ending);
    return !dropped.picture.isEmpty();
}

/// What a source names; some offer an address as mere text.
QStringList addressesIn(const QMimeData& data) {
    QStringList addresses;
    for (const QUrl& url : data.urls())
        addresses.append(QString::fromLatin1(url.toEncoded()));
    const QString text = addresses.isEmpty() && data.hasText() ? data.text().trimmed() : QString();
    static constexpr std::array kSchemes{
        "http:", "https:", "data:", "file:", "smb:", "ftp:", "sftp:", "mtp:"};
    const bool isAddress = std::any_of(kSchemes.begin(), kSchemes.end(), [&text](const char* scheme) {
        return text.startsWith(QLatin1String(scheme), Qt::CaseInsensitive);
    });
    if (isAddress && !text.contains(QLatin1Char(' ')) && !text.contains(QLatin1Char('\n')))
        addresses.append(text);
    return addresses;
}

/// In the source's order, its own format first; from a browser a JPEG is the file itself, the rest was made
/// of it.
QStringList offered(const QMimeData& data, bool isFromBrowser) {
    auto types = data.formats();
    if (isFromBrowser)
        std::stable_partition(types.begin(), types.end(),
                              [](const QString& type) { return type == "image/jpeg"_L1; });
    return types;
}

void takePicture(const QMimeData& data, Dropped& dropped) {
    const bool isFromBrowser = std::any_of(dropped.addresses.begin(), dropped.addresses.end(), isOnTheWeb);
    for (const QString& type : offered(data, isFromBrowser)) {
        const Encoding* known = encodingOf(type);
        if (!known)
            continue;
        dropped.picture = data.data(type);
        dropped.ending = QLatin1String(known->ending);
        if (!dropped.picture.isEmpty())
            return;
    }
    const auto pixels = data.hasImage() ? data.imageData().value<QImage>() : QImage();
    QBuffer buffer(&dropped.picture);
    if (!pixels.isNull() && buffer.open(QIODevice::WriteOnly) && pixels.save(&buffer, "PNG"))
        dropped.ending = u"png"_s;
    else
        dropped.picture.clear();
}

struct Sentence {
    Q_DECLARE_TR_FUNCTIONS(sl::widgets::Dropped)
public:
    static QString of(const QStringList& names, const QString& one, const QString& several) {
        return names.size() == 1 ? one.arg(names.first()) : several.arg(names.join(u", "_s));
    }
    static QString web(const QStringList& addresses) {
        return of(
            addresses,
            //: %1 is a web address
            tr("%1 is an address on the web, not a file, and is not taken. Save the file with the browser "
               "first, then add it."),
            //: %1 is a list of web addresses
            tr("These are addresses on the web, not files, and are not taken: %1. Save the files with the "
               "browser first, then add them."));
    }
    static QString shares(const QStringList& addresses) {
        return of(
            addresses,
            //: %1 is the address of a file on another computer
            tr("%1 lies on another computer and cannot be opened by its address. Copy it to this computer, "
               "then add it."),
            //: %1 is a list of addresses of files on other computers
            tr("These lie on other computers and cannot be opened by their addresses: %1. Copy them to this "
               "computer, then add them."));
    }
    static QString unnamed(const QStringList& names) {
        return of(
            names,
            //: %1 is a file's name
            tr("The name %1 is not written in Unicode, so the file cannot be opened by it. Rename the file, "
               "then add it."),
            //: %1 is a list of files' names
            tr("These names are not written in Unicode, so the files cannot be opened by them: %1. Rename "
               "the files, then add them."));
    }
};

} // namespace

Dropped droppedFrom(const QMimeData& data) {
    Dropped dropped;
    for (const QString& address : addressesIn(data)) {
        const auto url = QUrl::fromEncoded(address.toLatin1());
        const auto path = url.path();
        if (dropped.picture.isEmpty() && takePictureIn(address, dropped))
            continue;
        if (!isHere(url))
            dropped.addresses.append(url.scheme() == "data"_L1 ? u"data:"_s : url.toDisplayString());
        else if (path.contains(QChar::ReplacementCharacter))
            dropped.unnamed.append(url.fileName());
        else
            dropped.paths.append(path);
    }
    if (dropped.paths.isEmpty() && dropped.unnamed.isEmpty() && dropped.picture.isEmpty())
        takePicture(data, dropped);
    return dropped;
}

QString leftOutSentence(const Dropped& dropped) {
    QStringList web, shares;
    for (const QString& address : dropped.addresses)
        (isOnTheWeb(address) ? web : shares).append(address);
    if (!dropped.picture.isEmpty() && web.size() == 1)
        web.clear();
    QStringList sentences;
    if (!web.isEmpty())
        sentences.append(Sentence::web(web));
    if (!shares.isEmpty())
        sentences.append(Sentence::shares(shares));
    if (!dropped.unnamed.isEmpty())
        sentences.append(Sentence::unnamed(dropped.unnamed));
    return sentences.join(QLatin1Char(' '));
}

} // namespace sl::widgets
