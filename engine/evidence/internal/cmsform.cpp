// SPDX-License-Identifier: Apache-2.0
#include "engine/evidence/internal/cmsform.h"

#include <algorithm>
#include <vector>

namespace sl::evidence {
namespace {

/// A DER value with the given first octet.
QByteArray der(unsigned char octet, const QByteArray& content) {
    const int tag = octet & V_ASN1_PRIMITIVE_TAG;
    const int constructed = (octet & V_ASN1_CONSTRUCTED) ? 1 : 0;
    const int length = static_cast<int>(content.size());
    QByteArray head(ASN1_object_size(constructed, length, tag) - length, Qt::Uninitialized);
    auto* at = reinterpret_cast<unsigned char*>(head.data());
    ASN1_put_object(&at, constructed, length, tag, octet & V_ASN1_PRIVATE);
    return head + content;
}

constexpr unsigned char kSequence = 0x30;
constexpr unsigned char kSet = 0x31;
constexpr unsigned char kContext0 = 0xA0;
constexpr unsigned char kOctets = 0x04;

QByteArray objectId(int nid) {
    return toDer<ASN1_OBJECT>(OBJ_nid2obj(nid), i2d_ASN1_OBJECT);
}

QByteArray versionOne() {
    return QByteArrayLiteral("\x02\x01\x01");
}

} // namespace

QByteArray signedAttributes(const CMS_SignerInfo* info) {
    std::vector<QByteArray> members;
    for (int i = 0; i < CMS_signed_get_attr_count(info); ++i)
        members.push_back(toDer<X509_ATTRIBUTE>(CMS_signed_get_attr(info, i), i2d_X509_ATTRIBUTE));
    std::sort(members.begin(), members.end()); // DER: ascending as octet strings
    QByteArray content;
    for (const QByteArray& member : members)
        content += member;
    return der(kSet, content);
}

QByteArray canonicalCms(const CMS_SignerInfo* info, const X509* signer, const STACK_OF(X509) * certificates) {
    const QByteArray digestAlgorithm = der(kSequence, objectId(NID_sha256));
    const QByteArray issuerAndSerial =
        der(kSequence, toDer<X509_NAME>(X509_get_issuer_name(signer), i2d_X509_NAME) +
                           toDer<ASN1_INTEGER>(X509_get0_serialNumber(signer), i2d_ASN1_INTEGER));
    QByteArray attributes = signedAttributes(info);
    attributes[0] = static_cast<char>(kContext0); // IMPLICIT
    const ASN1_OCTET_STRING* signature = CMS_SignerInfo_get0_signature(const_cast<CMS_SignerInfo*>(info));
    const QByteArray signatureBytes(reinterpret_cast<const char*>(ASN1_STRING_get0_data(signature)),
                                    ASN1_STRING_length(signature));
    const QByteArray signerInfo =
        der(kSequence, versionOne() + issuerAndSerial + digestAlgorithm + attributes +
                           der(kSequence, objectId(NID_ecdsa_with_SHA256)) + der(kOctets, signatureBytes));

    QByteArray inside;
    for (int i = 0; i < sk_X509_num(certificates); ++i)
        inside += toDer<X509>(sk_X509_value(certificates, i), i2d_X509);
    const QByteArray signedData =
        der(kSequence, versionOne() + der(kSet, digestAlgorithm) + der(kSequence, objectId(NID_pkcs7_data)) +
                           der(kContext0, inside) + der(kSet, signerInfo));
    return der(kSequence, objectId(NID_pkcs7_signed) + der(kContext0, signedData));
}

} // namespace sl::evidence
