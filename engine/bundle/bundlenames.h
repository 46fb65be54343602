// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/literals.h"

#include <QByteArray>
#include <QString>

namespace sl::bundle {

/// Where things are in an evidence bundle. A name never changes once it is released.
inline const QString kPayload = u"data/"_s;
inline const QString kDeclaration = u"bagit.txt"_s;
inline const QByteArray kDeclarationText = "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n";
inline const QString kInfo = u"bag-info.txt"_s;
inline const QString kManifest = u"manifest-sha256.txt"_s;
inline const QString kTagManifest = u"tagmanifest-sha256.txt"_s;
inline const QString kReadMe = u"README.txt"_s;

inline const QString kReport = u"data/report.pdf"_s;
inline const QString kSearch = u"data/search.json"_s;
inline const QString kCustody = u"data/case.jsonld"_s;
inline const QString kProbe = u"data/probe/"_s;
inline const QString kFrames = u"data/probe/video-frames.json"_s; ///< as it is attached to the report
inline const QString kCandidates = u"data/candidates/"_s;
inline const QString kTemplates = u"data/templates/"_s;
inline const QString kTemplateList = u"data/templates/templates.json"_s;
inline const QString kLog = u"data/log/case.jsonl"_s;
inline const QString kCheckpoint = u"data/log/case.checkpoint.txt"_s;
inline const QString kCertificates = u"data/certificates/"_s;
inline const QString kAuthority = u"data/certificates/authority.pem"_s;

inline const QString kForm = u"second-look evidence bundle 1"_s; ///< "form" in search.json
inline const QString kTemplateType = u"float32 little-endian"_s; ///< "type" in templates.json

} // namespace sl::bundle
