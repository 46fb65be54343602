// SPDX-License-Identifier: Apache-2.0
#include "engine/evidence/pdf/internal/pdfroles.h"

#include <set>
#include <stdexcept>
#include <utility>
#include <vector>

namespace sl::evidence {
namespace {

constexpr size_t kMostObjects = 1'000'000; ///< of a file, and of the queue of objects to visit

/// Follows references from the catalogue down. A loop, since a stranger's file says how deep objects lie.
class Walk {
public:
    explicit Walk(QPDF& file) : m_file(file) {}

    std::map<QPDFObjGen, PdfChange> run() {
        open(m_file.getTrailer().getKey("/Info"), {PdfPart::Description, 0});
        open(m_file.getRoot(), {PdfPart::Catalogue, 0});
        while (!m_open.empty()) {
            auto [object, role] = std::move(m_open.back());
            m_open.pop_back();
            if (object.isIndirect() && !m_roles.emplace(object.getObjGen(), role).second)
                continue;
            goDown(object, role);
        }
        return m_roles;
    }

private:
    void open(const QPDFObjectHandle& object, const PdfChange& role) {
        if (m_open.size() > kMostObjects || m_roles.size() > kMostObjects)
            throw std::runtime_error("a file of too many objects");
        m_open.emplace_back(object, role);
    }

    void goDown(QPDFObjectHandle& object, const PdfChange& role) {
        if (object.isArray()) {
            for (int i = object.getArrayNItems() - 1; i >= 0; --i)
                open(object.getArrayItem(i), role);
            return;
        }
        if (!object.isDictionary() && !object.isStream())
            return;
        QPDFObjectHandle dictionary = object.isStream() ? object.getDict() : object;
        const PdfChange own = roleOf(dictionary, role, object);
        for (const std::string& key : dictionary.getKeys()) {
            static const std::set<std::string> kUpwards{"/Parent", "/P", "/Popup",
                                                        "/Dest",   "/D", "/StructParent"};
            if (kUpwards.count(key) == 0)
                open(dictionary.getKey(key), roleOfKey(own, key, dictionary.getKey(key)));
        }
    }

    /// What the object says of itself; noted for the objects below it as well.
    PdfChange roleOf(QPDFObjectHandle& dictionary, const PdfChange& role, const QPDFObjectHandle& object) {
        PdfChange own = role;
        if (role.part == PdfPart::Pages && dictionary.getKey("/Type").isNameAndEquals("/Page"))
            own = {PdfPart::Page, ++m_pages};
        else if (isField(role) && dictionary.getKey("/FT").isNameAndEquals("/Sig"))
            own = {PdfPart::Signature, 0};
        else if (isField(role) && dictionary.getKey("/Subtype").isNameAndEquals("/Widget"))
            own = {PdfPart::Form, 0};
        else if (role.part == PdfPart::Page && dictionary.getKey("/Subtype").isNameAndEquals("/Image"))
            own = {PdfPart::Picture, role.page};
        if (object.isIndirect())
            m_roles[QPDFObjectHandle(object).getObjGen()] = own;
        return own;
    }

    static bool isField(const PdfChange& role) {
        return role.part == PdfPart::Form || role.part == PdfPart::Annotation;
    }

    QPDF& m_file;
    int m_pages = 0;
    std::map<QPDFObjGen, PdfChange> m_roles;
    std::vector<std::pair<QPDFObjectHandle, PdfChange>> m_open;
};

} // namespace

std::map<QPDFObjGen, PdfChange> rolesOf(QPDF& file) {
    return Walk(file).run();
}

PdfChange roleOfKey(const PdfChange& role, const std::string& key, QPDFObjectHandle value) {
    static const std::map<std::string, PdfPart> kOfCatalogue{
        {"/Pages", PdfPart::Pages},         {"/AcroForm", PdfPart::Form},
        {"/Names", PdfPart::Attachment},    {"/OCProperties", PdfPart::OptionalContent},
        {"/OpenAction", PdfPart::Action},   {"/AA", PdfPart::Action},
        {"/AF", PdfPart::Attachment},       {"/JavaScript", PdfPart::Action},
        {"/Metadata", PdfPart::Description}};
    static const std::map<std::string, PdfPart> kOfPage{
        {"/Annots", PdfPart::Annotation},  {"/AA", PdfPart::Action},
        {"/Font", PdfPart::Font},          {"/Properties", PdfPart::OptionalContent},
        {"/OC", PdfPart::OptionalContent}, {"/Metadata", PdfPart::Description}};
    if (role.part == PdfPart::Catalogue && key == "/Names" && value.isDictionary() &&
        value.hasKey("/JavaScript"))
        return {PdfPart::Action, 0};
    if (role.part == PdfPart::Catalogue && kOfCatalogue.count(key) > 0)
        return {kOfCatalogue.at(key), 0};
    if (role.part == PdfPart::Page && kOfPage.count(key) > 0)
        return {kOfPage.at(key), role.page};
    if (role.part == PdfPart::Annotation && (key == "/A" || key == "/AA"))
        return {PdfPart::Action, role.page};
    if (role.part == PdfPart::Form && key == "/DR")
        return {PdfPart::Font, 0};
    return role;
}

} // namespace sl::evidence
