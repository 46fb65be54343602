// SPDX-License-Identifier: Apache-2.0
#include "tests/engine/session/doors.h"

namespace sl::test {
namespace {

const QString kOpen = u"open"_s;
const QString kNotFound = u"NotFound"_s;
constexpr PersonId kPerson{999};
constexpr PortraitId kPortrait{999};

session::GalleryService& in(House& house) {
    return house.desk.workspace->gallery();
}

QList<Door> lists() {
    const auto any = Expected::loggedIn(kOpen);
    return {
        {"GalleryService::status", Expected::everybody(kOpen),
         [](House& house) { return told(in(house).status()); }},
        {"GalleryService::indexWriting", Expected::everybody(kOpen),
         [](House& house) { return (void)in(house).indexWriting(), kOpen; }},
        {"GalleryService::problems", any, [](House& house) { return told(in(house).problems(5)); }},
        {"GalleryService::count", any, [](House& house) { return told(in(house).count({})); }},
        {"GalleryService::persons", any, [](House& house) { return told(in(house).persons({})); }},
        {"GalleryService::personsById", any,
         [](House& house) { return told(in(house).personsById({kPerson})); }},
        {"GalleryService::list", any, [](House& house) { return told(in(house).list({})); }},
        {"GalleryService::agencies", any, [](House& house) { return told(in(house).agencies()); }},
        {"GalleryService::dueForReview", any, [](House& house) { return told(in(house).dueForReview(5)); }},
        {"GalleryService::portraits", any, [](House& house) { return told(in(house).portraits(kPerson)); }},
        {"GalleryService::appearances", any,
         [](House& house) { return told(in(house).appearances(PersonId{101})); }},
    };
}

QList<Door> persons() {
    const auto any = Expected::loggedIn(kNotFound);
    return {
        {"GalleryService::person", any, [](House& house) { return told(in(house).person(kPerson)); }},
        {"GalleryService::portrait", any, [](House& house) { return told(in(house).portrait(kPortrait)); }},
        {"GalleryService::portraitImage", any,
         [](House& house) { return told(in(house).portraitImage(kPortrait, 64)); }},
        {"GalleryService::portraitChip", any,
         [](House& house) { return told(in(house).portraitChip(kPortrait, 64)); }},
        {"GalleryService::portraitThumbnail", any,
         [](House& house) { return told(in(house).portraitThumbnail(kPortrait, 64)); }},
        {"GalleryService::retention", any, [](House& house) { return told(in(house).retention(kPerson)); }},
    };
}

QList<Door> changes() {
    return {
        {"GalleryService::preview", Expected::everybody(kNotFound),
         [](House& house) { return told(in(house).preview(u"/nowhere"_s, {}, 5)); }},
        {"GalleryService::readPreview", Expected::everybody(kNotFound),
         [](House&) { return told(session::GalleryService::readPreview(u"/nowhere"_s, {}, 5)); }},
        {"GalleryService::facesToChoose", Expected::only(Role::Supervisor, kNotFound),
         [](House& house) { return told(in(house).facesToChoose({})); }},
        {"GalleryService::choosePortrait", Expected::only(Role::Supervisor, u"InvalidArgument"_s),
         [](House& house) { return told(in(house).choosePortrait({}, QRectF())); }},
        {"GalleryService::enrol", Expected::only(Role::Supervisor, kNotFound),
         [](House& house) { return told(in(house).enrol(house.desk.folder(), {}).summary); }},
        {"GalleryService::retemplate", Expected::loggedIn(kNotFound),
         [](House& house) { return told(in(house).retemplate().summary); }},
        {"GalleryService::keepPerson", Expected::only(Role::Supervisor, kNotFound),
         [](House& house) {
             return told(in(house).keepPerson(kPerson, QDate(2999, 1, 1), u"court order"_s));
         }},
        {"GalleryService::removePerson", Expected::only(Role::Supervisor, kNotFound),
         [](House& house) { return told(in(house).removePerson(kPerson, u"acquitted"_s)); }},
    };
}

} // namespace

QList<Door> galleryDoors() {
    return lists() + persons() + changes();
}

} // namespace sl::test
