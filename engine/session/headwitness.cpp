// SPDX-License-Identifier: Apache-2.0
#include "engine/session/headwitness.h"

#include "engine/evidence/checkpoint/witness.h"
#include "engine/evidence/identity/identity.h"

namespace sl::session {

Result<WitnessedHead> witnessHead(const QByteArray& request, const HeadWitnessing& witnessing,
                                  const QDateTime& at) {
    SL_TRY(const auto key, evidence::WitnessKey::fromPem(witnessing.key, witnessing.name));
    QList<QByteArray> certificates;
    for (const auto& bytes : witnessing.certificates) {
        SL_TRY(const auto certificate, evidence::certificateFromFile(bytes));
        certificates.append(certificate);
    }
    SL_TRY(const auto asked, evidence::WitnessRequest::parse(request));
    SL_TRY(const auto checkpoint, evidence::Witness(key, witnessing.headsFile).sign(asked, certificates, at));
    return WitnessedHead{checkpoint, key.name().toString()};
}

} // namespace sl::session
