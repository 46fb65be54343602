// SPDX-License-Identifier: Apache-2.0
#include "engine/bundle/bundledsearch.h"

#include "engine/bundle/bundlenames.h"
#include "engine/bundle/templateform.h"
#include "engine/evidence/identity/identity.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cmath>

namespace sl::bundle {
namespace {

constexpr qint64 kLargestTemplateFile = kLargestTemplate * qint64(sizeof(float));
constexpr qint64 kLargestCertificate = 64LL * 1024;

tl::unexpected<Error> malformed(const QString& file, const QString& why) {
    return fail(ErrorCode::InvalidArgument, file, why);
}

Result<QJsonObject> objectIn(const BagReader& bag, const QString& path) {
    SL_TRY(const auto bytes, bag.read(path, BundledSearch::kLargestList));
    const auto json = QJsonDocument::fromJson(bytes);
    if (!json.isObject())
        return malformed(path, u"not a JSON object"_s);
    return json.object();
}

/// One certificate of the bundle, as DER.
Result<QByteArray> certificateIn(const BagReader& bag, const QString& path) {
    SL_TRY(const auto bytes, bag.read(path, kLargestCertificate));
    const auto der = evidence::certificateFromFile(bytes);
    if (!der || bytes.count("-----BEGIN") != 1) // other programs would trust a second one too
        return malformed(path, u"not one certificate"_s);
    return der;
}

Result<BundledFace> faceFrom(const QJsonObject& json, const BagReader& bag, int dimension) {
    BundledFace face{json.value(u"picture"_s).toString(), {}, json.value(u"template"_s).toString()};
    const auto geometry = geometryFrom(json.value(u"face"_s).toObject());
    if (!geometry || !bag.holds(face.picture))
        return malformed(kSearch, u"a face without its place or picture"_s);
    face.geometry = *geometry;
    if (face.file.isEmpty())
        return face;
    SL_TRY(const auto bytes, bag.read(face.file, kLargestTemplateFile));
    const auto templ = templateFrom(bytes, dimension);
    if (!templ)
        return malformed(face.file, templ.error().detail);
    face.templ = *templ;
    return face;
}

/// The listed portrait is there once, as signed; a removed person has none.
bool hasListedPortrait(const BundledCandidate& candidate, const BagReader& bag) {
    if (candidate.removed)
        return candidate.portraits.empty();
    QList<Sha256> listed;
    for (const auto& [portrait, face] : candidate.portraits)
        if (portrait == candidate.portrait)
            listed.append(bag.hashOf(face.picture));
    return listed == QList{candidate.portraitSha256};
}

Result<BundledCandidate> candidateFrom(const QJsonObject& json, const BagReader& bag, int dimension) {
    BundledCandidate candidate;
    candidate.rank = json.value(u"rank"_s).toInt();
    candidate.person = PersonId{json.value(u"person"_s).toInteger()};
    candidate.personNumber = json.value(u"personNumber"_s).toString();
    candidate.portrait = PortraitId{json.value(u"portrait"_s).toInteger()};
    candidate.portraitSha256 = Sha256::fromHex(json.value(u"portraitSha256"_s).toString()).value_or(Sha256());
    candidate.score = json.value(u"score"_s).toDouble();
    candidate.removed = json.value(u"removed"_s).toBool();
    for (const auto& value : json.value(u"portraits"_s).toArray()) {
        const auto portrait = value.toObject();
        SL_TRY(auto face, faceFrom(portrait, bag, dimension));
        candidate.portraits.push_back({PortraitId{portrait.value(u"id"_s).toInteger()}, std::move(face)});
    }
    if (!hasListedPortrait(candidate, bag))
        return malformed(kSearch, u"rank %1: not the portrait of the list"_s.arg(candidate.rank));
    return candidate;
}

/// The list of templates names each template file with the hash that the manifest has too, and no other.
Status checkTemplates(const QJsonObject& list, const BagReader& bag) {
    QStringList named;
    for (const auto& value : list.value(u"files"_s).toArray()) {
        const auto path = value[u"file"_s].toString();
        named.append(path);
        if (bag.hashOf(path).hex() != value[u"sha256"_s].toString())
            return malformed(path, u"not the hash that the list of templates has"_s);
    }
    for (const auto& path : bag.paths())
        if (path.startsWith(kTemplates) && path != kTemplateList && !named.contains(path))
            return malformed(path, u"not in the list of templates"_s);
    return {};
}

bool areWeights(const std::vector<double>& weights, size_t faces) {
    return weights.empty() ||
           (weights.size() == faces && std::all_of(weights.begin(), weights.end(), [](double weight) {
                return std::isfinite(weight) && weight > 0.0;
            }));
}

} // namespace

QStringList BundledSearch::paths() const {
    QStringList used{kReport, kSearch, kCustody, kLog, kCheckpoint, kTemplateList, kAuthority, kFrames};
    const auto use = [&](const BundledFace& face) { used += {face.picture, face.file}; };
    for (const auto& face : probe)
        use(face);
    for (const auto& candidate : candidates)
        for (const auto& portrait : candidate.portraits)
            use(portrait.face);
    for (const auto& signer : json.value(u"signers"_s).toArray())
        used += {signer[u"certificate"_s].toString(), signer[u"enrolment"_s].toString()};
    return used;
}

Result<BundledSearch> BundledSearch::read(const BagReader& bag) {
    SL_TRY(const auto json, objectIn(bag, kSearch));
    SL_TRY(const auto templates, objectIn(bag, kTemplateList));
    if (json.value(u"form"_s).toString() != kForm)
        return malformed(kSearch, u"not of the form "_s + kForm);
    if (templates.value(u"type"_s).toString() != kTemplateType)
        return malformed(kTemplateList, u"not of the type "_s + kTemplateType);
    SL_CHECK(checkTemplates(templates, bag));
    const auto parameters = json.value(u"search"_s).toObject();
    BundledSearch search;
    search.id = SearchId{parameters.value(u"id"_s).toInteger()};
    search.caseNumber = json[u"case"_s][u"number"_s].toString();
    search.packIdentity = parameters.value(u"pack"_s).toString();
    search.fusion = parameters.value(u"fusion"_s).toString();
    search.report = Sha256::fromHex(json[u"report"_s][u"sha256"_s].toString()).value_or(Sha256());
    search.dimension = templates.value(u"dimension"_s).toInt();
    for (const auto& weight : parameters.value(u"faceWeights"_s).toArray())
        search.weights.push_back(weight.toDouble());
    for (const auto& value : json[u"probe"_s][u"faces"_s].toArray()) {
        SL_TRY(auto face, faceFrom(value.toObject(), bag, search.dimension));
        search.probe.push_back(std::move(face));
    }
    for (const auto& value : json.value(u"candidates"_s).toArray()) {
        SL_TRY(auto candidate, candidateFrom(value.toObject(), bag, search.dimension));
        if (candidate.rank != int(search.candidates.size()) + 1)
            return malformed(kSearch, u"a list out of order"_s);
        search.candidates.push_back(std::move(candidate));
    }
    if (!areWeights(search.weights, search.probe.size()))
        return malformed(kSearch, u"not the weights of the faces"_s);
    search.json = json;
    SL_TRY(search.authority, certificateIn(bag, kAuthority));
    for (const auto& value : json.value(u"signers"_s).toArray()) {
        SL_TRY(const auto certificate, certificateIn(bag, value[u"certificate"_s].toString()));
        if (const auto by = value[u"enrolment"_s].toString(); !by.isEmpty()) {
            SL_TRY(const auto enrolment, certificateIn(bag, by));
            if (enrolment != evidence::enrolmentIn(certificate))
                return malformed(by, u"not the enrolment that the certificate names"_s);
        }
        search.certificates.insert(value[u"login"_s].toString(), {certificate});
    }
    return search;
}

} // namespace sl::bundle
