// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commandgroups.h"
#include "app/cli/jsonforms.h"
#include "engine/session/facereader.h"
#include "widgets/text/errortext.h"

#include <QJsonArray>

namespace sl::cli {
namespace {

using namespace Qt::StringLiterals;

QJsonObject toJson(const session::FoundFace& face) {
    auto json = cli::toJson(face.geometry);
    json.insert(u"quality"_s, cli::toJson(face.quality));
    return json;
}

QString toLine(const session::FoundFace& face) {
    const QRectF& box = face.geometry.box;
    return Cli::tr("  %1 × %2 pixels at %3, %4; score %5; eyes %6 pixels apart, yaw %7°, sharpness %8")
        .arg(qRound(box.width()))
        .arg(qRound(box.height()))
        .arg(qRound(box.x()))
        .arg(qRound(box.y()))
        .arg(face.geometry.score, 0, 'f', 2)
        .arg(qRound(face.quality.interEyePixels))
        .arg(qRound(face.quality.yawDegrees))
        .arg(qRound(face.quality.sharpness));
}

/// False when the file could not be read.
bool describe(const QString& file, session::FaceReader& reader, QJsonArray& images, QStringList& lines) {
    QJsonObject json{{u"file"_s, file}};
    const auto found = reader.read(file);
    if (found) {
        json.insert(u"width"_s, found->size.width());
        json.insert(u"height"_s, found->size.height());
        json.insert(u"metadata"_s, found->metadata);
        lines.append(Cli::tr("%1: %n face(s)", nullptr, int(found->faces.size())).arg(file));
        QJsonArray list;
        for (const auto& face : found->faces) {
            lines.append(toLine(face));
            list.append(toJson(face));
        }
        json.insert(u"faces"_s, list);
        if (found->faces.empty())
            json.insert(u"reason"_s, errorName(ErrorCode::NoFaceFound));
    } else {
        const QString sentence = widgets::errorText(found.error());
        lines.append(sentence);
        json.insert(u"faces"_s, QJsonArray());
        json.insert(u"reason"_s, errorName(found.error().code));
        json.insert(u"message"_s, sentence);
    }
    images.append(json);
    return found.has_value();
}

CommandResult faces(const Arguments& arguments) {
    SL_TRY(auto reader, session::FaceReader::open(arguments.value(u"models"_s)));
    CommandOutput output;
    QJsonArray images;
    int unread = 0;
    for (const QString& file : arguments.operands())
        unread += describe(file, reader, images, output.lines) ? 0 : 1;
    output.json = {
        {u"pack"_s, reader.packIdentity()}, {u"packName"_s, reader.packName()}, {u"images"_s, images}};
    if (unread > 0)
        output.refusal = Cli::tr("%n file(s) could not be read as an image.", nullptr, unread);
    return output;
}

} // namespace

std::vector<Command> facesCommands() {
    return {{.name = "faces",
             .operands = "IMAGE...",
             .summary = QT_TRANSLATE_NOOP("cli", "Lists the faces in images, with their points and quality."),
             .minOperands = 1,
             .maxOperands = -1,
             .options = {{"models", "PACK", QT_TRANSLATE_NOOP("cli", "Folder of the model pack.")}},
             .run = faces}};
}

} // namespace sl::cli
