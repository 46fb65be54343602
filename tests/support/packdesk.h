// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/session/galleryservice.h"
#include "engine/session/modelpacks.h"
#include "engine/store/gallery/templaterepository.h"
#include "tests/support/desk.h"
#include "tests/support/drawnpeople.h"
#include "tests/support/starterpack.h"

namespace sl::test {

constexpr int kPeople = 6;
constexpr quint64 kSeed = 7;

inline QString s(const char* text) {
    return QString::fromUtf8(text);
}

/// A workspace without --models on a machine with the starter pack and, once installed, another that differs
/// in its manifest. The people do not exist.
class PackDesk : public Desk {
public:
    PackDesk() {
        environment.modelsFolder.clear();
        qputenv("XDG_DATA_HOME", QFile::encodeName(dir.filePath(s("data"))));
        qputenv("XDG_DATA_DIRS", QFile::encodeName(dir.filePath(s("nothing"))));
    }

    [[nodiscard]] QString source() const { return dir.filePath(s("people")); }
    [[nodiscard]] session::GalleryService& gallery() const { return workspace->gallery(); }

    void drawPeople(const demo::PeopleDrawer& people) const {
        for (int person = 0; person < kPeople; ++person)
            drawPortrait(people, person, 0, source() + s("/D-%1/front.jpg").arg(person));
    }

    /// A pack that makes other templates, from the starter pack. Gives its identity.
    QString installVariant() const {
        const QString folder = dir.filePath(s("variant"));
        writeVariantPack(s(SECONDLOOK_STARTER), folder);
        const auto installed = session::ModelPacks().install(folder).folder.result();
        if (!installed)
            qFatal("%s", qPrintable(installed.error().toString()));
        return session::readPack(*installed).identity;
    }

    [[nodiscard]] gallery::GalleryStatus status() const {
        const auto status = gallery().status().result();
        return status ? *status : gallery::GalleryStatus{};
    }

    /// Every template of a pack, by portrait hash.
    [[nodiscard]] QMap<QString, Template> templates(const QString& pack) const {
        QMap<QString, Template> all;
        store::OpenOptions options;
        options.mode = store::OpenMode::ReadOnly;
        const auto database = store::Database::open(folder() + s("/workspace.sqlite"), options);
        if (!database)
            return all;
        const auto rows = store::TemplateRepository(**database).page(pack, {}, {}, 2 * kPeople);
        if (!rows)
            return all;
        for (const store::TemplateRow& row : *rows) {
            const auto portrait = gallery().portrait(row.portrait).result();
            all.insert(portrait ? portrait->sha256.hex() : QString(), row.templ);
        }
        return all;
    }
};

} // namespace sl::test
