// SPDX-License-Identifier: Apache-2.0
#include "engine/evidence/pdf/internal/pdfrevisions.h"

#include "engine/evidence/pdf/internal/pdfroles.h"
#include "engine/evidence/pdf/internal/signaturemark.h"

#include <cmath>
#include <set>

namespace sl::evidence {
namespace {

using Objects = std::map<QPDFObjGen, QPDFObjectHandle>;

Objects objectsOf(QPDF& file) {
    Objects objects;
    for (const auto& entry : file.getXRefTable())
        objects[entry.first] = file.getObjectByObjGen(entry.first);
    return objects;
}

/// Streams that hold objects or the cross-reference itself: their contents are compared one by one.
bool isContainer(QPDFObjectHandle object) {
    if (!object.isStream())
        return false;
    QPDFObjectHandle type = object.getDict().getKey("/Type");
    return type.isNameAndEquals("/XRef") || type.isNameAndEquals("/ObjStm");
}

QByteArray dataOf(QPDFObjectHandle stream) {
    const auto data = stream.getRawStreamData();
    return {reinterpret_cast<const char*>(data->getBuffer()), static_cast<qsizetype>(data->getSize())};
}

bool isSame(QPDFObjectHandle a, QPDFObjectHandle b) {
    if (a.isStream() != b.isStream())
        return false;
    if (a.isStream())
        return a.getDict().unparse() == b.getDict().unparse() && dataOf(a) == dataOf(b);
    return a.unparseResolved() == b.unparseResolved();
}

QPDFObjectHandle without(QPDFObjectHandle array, QPDFObjGen item) {
    QPDFObjectHandle rest = QPDFObjectHandle::newArray();
    for (int i = 0; i < array.getArrayNItems(); ++i)
        if (array.getArrayItem(i).getObjGen() != item)
            rest.appendItem(array.getArrayItem(i));
    return rest;
}

/// Takes `item` out of the array at `key`, in the dictionary itself; as `before` has it, when it had none.
void takeOut(QPDFObjectHandle dictionary, QPDFObjectHandle before, const std::string& key, QPDFObjGen item) {
    if (!dictionary.getKey(key).isArray() || dictionary.getKey(key).isIndirect())
        return;
    QPDFObjectHandle rest = without(dictionary.getKey(key), item);
    if (rest.getArrayNItems() == 0 && !before.hasKey(key))
        dictionary.removeKey(key);
    else
        dictionary.replaceKey(key, rest);
}

/// Compares two revisions, the later one with the signature that closes it taken out again.
class Comparison {
public:
    Comparison(QPDF& before, QPDF& after, QPDFObjectHandle signer)
        : m_before(before)
        , m_after(after)
        , m_old(objectsOf(before))
        , m_new(objectsOf(after))
        , m_oldRoles(rolesOf(before))
        , m_newRoles(rolesOf(after))
        , m_signer(signer) {}

    std::vector<PdfChange> run() {
        compareTrailers();
        if (m_signer.isInitialized())
            takeSignature();
        for (const auto& [id, object] : m_old)
            compare(id, object);
        for (const auto& [id, object] : m_new)
            if (m_old.count(id) == 0)
                judgeNew(id, object);
        return {m_changes.begin(), m_changes.end()};
    }

private:
    void judgeNew(QPDFObjGen id, QPDFObjectHandle object) {
        const auto awaited = m_oldRoles.find(id);
        if (awaited != m_oldRoles.end()) // something referred to it before it was there
            m_changes.insert(awaited->second);
        else if (m_accounted.count(id) == 0 && !(isContainer(object) && m_newRoles.count(id) == 0))
            m_changes.insert(roleOf(id));
    }

    PdfChange roleOf(QPDFObjGen id) const {
        if (const auto found = m_newRoles.find(id); found != m_newRoles.end())
            return found->second;
        const auto found = m_oldRoles.find(id);
        return found == m_oldRoles.end() ? PdfChange{PdfPart::Object, 0} : found->second;
    }

    void compareTrailers() {
        static const std::set<std::string> kOfRevision{"/Size",  "/Prev",   "/ID",     "/Type",       "/W",
                                                       "/Index", "/Length", "/Filter", "/DecodeParms"};
        QPDFObjectHandle before = m_before.getTrailer(), after = m_after.getTrailer();
        std::set<std::string> keys = before.getKeys();
        keys.merge(after.getKeys());
        for (const std::string& key : keys) {
            if (kOfRevision.count(key) > 0 || before.getKey(key).unparse() == after.getKey(key).unparse())
                continue;
            m_changes.insert({key == "/Root"   ? PdfPart::Catalogue
                              : key == "/Info" ? PdfPart::Description
                                               : PdfPart::Object,
                              0});
        }
    }

    /// Notes what the signature brings: its dictionary, its field and what the field shows.
    void takeSignature() {
        const QPDFObjectHandle value = m_signer.getKey("/V");
        m_field = m_signer.getObjGen();
        if (!m_signer.isIndirect() || !value.isIndirect() || m_old.count(value.getObjGen()) > 0)
            m_changes.insert({PdfPart::Signature, 0});
        m_accounted.insert(value.getObjGen());
        m_accounted.insert(m_field);
        if (m_old.count(m_field) > 0)
            fillBox(m_old.at(m_field));
        else
            addField();
    }

    /// A box of before, empty then.
    void fillBox(QPDFObjectHandle box) {
        QPDFObjectHandle emptied = m_signer.shallowCopy();
        emptied.removeKey("/V");
        emptied.removeKey("/AP");
        if (box.hasKey("/V") || box.hasKey("/AP") || !isSame(box, emptied))
            m_changes.insert({PdfPart::Signature, 0});
        if (!m_signer.hasKey("/AP"))
            return;
        m_accounted.insert(m_signer.getKey("/AP").getKey("/N").getObjGen());
        if (!showsItsMark(m_signer))
            m_changes.insert({PdfPart::Annotation, pageOf(m_field)});
    }

    /// A field that was not there: it may show nothing.
    void addField() {
        static const std::set<std::string> kPlain{"/Type", "/Subtype", "/FT", "/T",    "/TU", "/V",
                                                  "/P",    "/F",       "/Ff", "/Rect", "/DA", "/AP"};
        QPDFObjectHandle rectangle = arrayIn(m_signer, "/Rect");
        bool isPlain = rectangle.getArrayNItems() == 4;
        for (int i = 0; isPlain && i < 2; ++i)
            isPlain = std::abs(rectangle.getArrayItem(i + 2).getNumericValue() -
                               rectangle.getArrayItem(i).getNumericValue()) < 0.01;
        for (const std::string& key : m_signer.getKeys())
            isPlain = isPlain && kPlain.count(key) > 0;
        if (!isPlain)
            m_changes.insert({PdfPart::Annotation, pageOf(m_field)});
        account(m_signer.getKey("/AP"));
    }

    /// An appearance that nobody sees, with what it refers to among the new objects.
    void account(const QPDFObjectHandle& top) {
        std::vector<QPDFObjectHandle> open{top};
        std::set<QPDFObjGen> seen;
        while (!open.empty()) {
            QPDFObjectHandle object = open.back();
            open.pop_back();
            if (object.isIndirect() &&
                (m_old.count(object.getObjGen()) > 0 || !seen.insert(object.getObjGen()).second))
                continue;
            if (object.isIndirect())
                m_accounted.insert(object.getObjGen());
            QPDFObjectHandle dictionary = object.isStream() ? object.getDict() : object;
            if (dictionary.isDictionary())
                for (const std::string& key : dictionary.getKeys())
                    open.push_back(dictionary.getKey(key));
            for (int i = 0; object.isArray() && i < object.getArrayNItems(); ++i)
                open.push_back(object.getArrayItem(i));
        }
    }

    int pageOf(QPDFObjGen widget) {
        int number = 0;
        for (QPDFObjectHandle page : m_after.getAllPages()) {
            ++number;
            QPDFObjectHandle annotations = arrayIn(page, "/Annots");
            for (int i = 0; i < annotations.getArrayNItems(); ++i)
                if (annotations.getArrayItem(i).getObjGen() == widget)
                    return number;
        }
        return 0;
    }

    void compare(QPDFObjGen id, QPDFObjectHandle before) {
        const auto found = m_new.find(id);
        if (found == m_new.end()) {
            if (!isContainer(before))
                m_changes.insert(roleOf(id));
            return;
        }
        if (id == m_field) // judged as a box
            return;
        QPDFObjectHandle after = found->second;
        if (isSame(before, after))
            return;
        QPDFObjectHandle undone = withoutSignature(before, after);
        if (!isSame(before, undone))
            name(roleOf(id), before, undone);
    }

    /// `after` as it was before the signature came: in a page, its notes, the form or its fields.
    QPDFObjectHandle withoutSignature(QPDFObjectHandle before, QPDFObjectHandle after) {
        if (!m_signer.isInitialized())
            return after;
        if (after.isArray() && isListOfFields(after))
            return without(after, m_field);
        if (!after.isDictionary() || !before.isDictionary())
            return after;
        QPDFObjectHandle undone = after.shallowCopy();
        if (after.getKey("/Type").isNameAndEquals("/Page"))
            takeOut(undone, before, "/Annots", m_field);
        QPDFObjectHandle root = m_after.getRoot();
        if (after.getObjGen() == root.getKey("/AcroForm").getObjGen())
            takeOutOfForm(undone, before);
        else if (after.getObjGen() == root.getObjGen() && root.getKey("/AcroForm").isDictionary() &&
                 !root.getKey("/AcroForm").isIndirect() && before.getKey("/AcroForm").isDictionary()) {
            QPDFObjectHandle form = root.getKey("/AcroForm").shallowCopy();
            takeOutOfForm(form, before.getKey("/AcroForm"));
            undone.replaceKey("/AcroForm", form);
        }
        return undone;
    }

    void takeOutOfForm(QPDFObjectHandle form, QPDFObjectHandle before) {
        takeOut(form, before, "/Fields", m_field);
        if (before.hasKey("/SigFlags") && form.hasKey("/SigFlags"))
            form.replaceKey("/SigFlags", before.getKey("/SigFlags"));
    }

    bool isListOfFields(QPDFObjectHandle array) {
        if (m_old.count(m_field) > 0)
            return false;
        if (m_after.getRoot().getKey("/AcroForm").isDictionary() &&
            m_after.getRoot().getKey("/AcroForm").getKey("/Fields").getObjGen() == array.getObjGen())
            return true;
        for (QPDFObjectHandle page : m_after.getAllPages())
            if (page.getKey("/Annots").getObjGen() == array.getObjGen())
                return true;
        return false;
    }

    /// What differs in a dictionary, by its keys; in anything else, by what it is for.
    void name(const PdfChange& role, QPDFObjectHandle before, QPDFObjectHandle after) {
        if (!before.isDictionary() || !after.isDictionary()) {
            m_changes.insert(role);
            return;
        }
        std::set<std::string> keys = before.getKeys();
        keys.merge(after.getKeys());
        for (const std::string& key : keys)
            if (before.getKey(key).unparse() != after.getKey(key).unparse())
                m_changes.insert(
                    roleOfKey(role, key, after.hasKey(key) ? after.getKey(key) : before.getKey(key)));
    }

    QPDF& m_before;
    QPDF& m_after;
    Objects m_old, m_new;
    std::map<QPDFObjGen, PdfChange> m_oldRoles, m_newRoles;
    QPDFObjectHandle m_signer;
    QPDFObjGen m_field;
    std::set<QPDFObjGen> m_accounted; ///< what the signature brings
    std::set<PdfChange> m_changes;
};

} // namespace

std::vector<PdfChange> changesBetween(QPDF& before, QPDF& after, QPDFObjectHandle signer) {
    return Comparison(before, after, signer).run();
}

} // namespace sl::evidence
