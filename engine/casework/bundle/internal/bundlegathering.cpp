// SPDX-License-Identifier: Apache-2.0
#include "engine/casework/bundle/internal/bundlegathering.h"

#include "engine/bundle/bundlenames.h"
#include "engine/bundle/custody.h"
#include "engine/bundle/templateform.h"
#include "engine/casework/audit/checkpointservice.h"
#include "engine/casework/bundle/internal/bundlejson.h"
#include "engine/casework/bundle/internal/portraitsofscore.h"
#include "engine/casework/review/internal/examinations.h"
#include "engine/evidence/identity/identity.h"
#include "engine/evidence/pdf/pdfattachments.h"
#include "engine/store/case/facerepository.h"
#include "engine/store/case/media/mediarepository.h"
#include "engine/store/case/outcomerepository.h"
#include "engine/store/case/proberepository.h"
#include "engine/workspace/users/userhistory.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

#include <algorithm>

namespace sl::casework {
namespace {

QByteArray textOf(const QJsonObject& json) {
    return QJsonDocument(json).toJson();
}

Result<QByteArray> readMe() {
    QFile file(u":/secondlook/bundle/README.txt"_s);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::NotFound, file.fileName());
    return file.readAll();
}

} // namespace

Result<BundleGathering::Gathered> BundleGathering::gather() {
    QSet<QString> media;
    SL_CHECK(m_core.read([&](store::Database& database) -> Status {
        for (const auto id : m_view.record.faces) {
            SL_TRY(const auto face, store::FaceRepository(database).find(id));
            SL_TRY(const auto picture, store::MediaRepository(database).find(face.media));
            m_faces.append(face);
            media.insert(picture.sha256.hex());
        }
        SL_TRY(m_disclosed, Disclosure::of(database, m_view, media));
        return {};
    }));
    SL_CHECK(addReport());
    SL_CHECK(addProbe());
    SL_CHECK(addCandidates());
    SL_CHECK(addCertificates());
    SL_CHECK(addSearch());
    add(bundle::kLog, m_disclosed.log);
    add(bundle::kCustody, bundle::custodyJson(m_core.record().number, m_disclosed.told, m_files));
    SL_TRY(const auto text, readMe());
    add(bundle::kReadMe, text);
    const auto& report = m_disclosed.report.newest.sha256;
    return Gathered{m_files,
                    {m_core.workspace().agency(),
                     u"case %1, search %2, report %3"_s.arg(
                         m_core.record().number, QString::number(m_view.record.id.value), report.hex()),
                     u"Evidence bundle of a signed report about a search of faces"_s,
                     m_core.clock().now().toUTC().date()},
                    report};
}

/// A file that is read, and compared with its hash, when the bundle is written.
Status BundleGathering::addSealed(const QString& path, const evidence::MediaVault& vault,
                                  const Sha256& sha256) {
    const QFileInfo sealed(vault.pathOf(sha256));
    if (!sealed.isFile())
        return fail(ErrorCode::MediaMissing, path, sha256.hex());
    for (const auto& known : m_files)
        if (known.path == path)
            return {};
    m_files.append({path, sha256, sealed.size(), {}, [&vault, sha256] { return vault.read(sha256); }});
    return {};
}

/// The report, the head of the case's log that is attached to it, and what it says of frames of videos.
Status BundleGathering::addReport() {
    const auto& newest = m_disclosed.report.newest.sha256;
    SL_TRY(const auto pdf, m_core.reports().read(newest));
    add(bundle::kReport, pdf);
    SL_TRY(const auto heads, evidence::attachmentsOf(pdf, checkpointEnding()));
    const auto origin = evidence::originOf(m_core.workspace().authorityCertificate(), m_core.record().number);
    const auto own = std::find_if(heads.begin(), heads.end(), [&](const QByteArray& head) {
        return head.startsWith(origin.toUtf8() + '\n');
    });
    if (own == heads.end())
        return fail(ErrorCode::CheckpointInvalid, m_disclosed.report.newest.file,
                    u"the report was made without a head of its case's log"_s);
    add(bundle::kCheckpoint, *own);
    SL_TRY(const auto frames, evidence::attachmentsOf(pdf, QFileInfo(bundle::kFrames).fileName()));
    if (!frames.isEmpty())
        add(bundle::kFrames, frames.first());
    return {};
}

/// The path of the template's file; empty when there is none.
QString BundleGathering::addTemplate(const QString& name, const Template& templ) {
    if (templ.empty())
        return {};
    const auto path = bundle::kTemplates + name + u".f32"_s;
    const auto bytes = bundle::bytesOf(templ);
    if (m_templates.isEmpty())
        m_dimension = int(templ.size());
    add(path, bytes);
    m_templates.append(QJsonObject{{u"file"_s, path}, {u"sha256"_s, Sha256::of(bytes).hex()}});
    return path;
}

Status BundleGathering::addProbe() {
    for (qsizetype place = 0; place < m_faces.size(); ++place) {
        const auto& face = m_faces.at(place);
        SL_TRY(const auto media, m_core.read([&](store::Database& database) {
            return store::MediaRepository(database).find(face.media);
        }));
        const auto path = bundle::kProbe + media.sha256.hex() + u'.' + endingOf(media.originalName);
        SL_CHECK(addSealed(path, m_core.media(), media.sha256));
        QJsonObject json{{u"id"_s, face.id.value},
                         {u"picture"_s, path},
                         {u"sha256"_s, media.sha256.hex()},
                         {u"name"_s, media.originalName},
                         {u"face"_s, bundle::toJson(face.geometry)}};
        const bool isOfSearch = face.packIdentity == m_view.record.packIdentity;
        const auto file = isOfSearch ? addTemplate(u"probe-%1"_s.arg(place + 1), face.templ) : QString();
        if (!file.isEmpty())
            json.insert(u"template"_s, file);
        m_probe.append(json);
    }
    return {};
}

Status BundleGathering::addCandidates() {
    SL_TRY(const auto scored,
           portraitsOfScores(m_core.workspace(), m_view.record, m_view.candidates, m_faces));
    for (const auto& candidate : m_view.candidates) {
        auto json = candidateJson(candidate);
        QJsonArray portraits;
        for (const auto& [portrait, templ] : scored.value(candidate.rank)) {
            const auto name =
                u"rank-%1-%2"_s.arg(candidate.rank, 2, 10, QLatin1Char('0')).arg(portrait.id.value);
            const auto path = bundle::kCandidates + name + u'.' + endingOf(portrait.originalName);
            SL_CHECK(addSealed(path, m_core.workspace().portraits(), portrait.sha256));
            QJsonObject entry{{u"id"_s, portrait.id.value},
                              {u"picture"_s, path},
                              {u"sha256"_s, portrait.sha256.hex()},
                              {u"face"_s, bundle::toJson(portrait.face)}};
            if (const auto file = addTemplate(name, templ); !file.isEmpty())
                entry.insert(u"template"_s, file);
            portraits.append(entry);
        }
        json.insert(u"portraits"_s, portraits);
        if (portraits.isEmpty())
            json.insert(u"removed"_s, true);
        m_candidates.append(json);
    }
    add(bundle::kTemplateList, textOf({{u"dimension"_s, m_dimension},
                                       {u"type"_s, bundle::kTemplateType},
                                       {u"pack"_s, m_view.record.packIdentity},
                                       {u"files"_s, m_templates}}));
    return {};
}

/// Those that signed an entry that is told, and their authority's.
Status BundleGathering::addCertificates() {
    const auto& authority = m_core.workspace().authorityCertificate();
    SL_TRY(const auto users, m_core.workspace().read([&](store::Database& database) {
        return workspace::UserHistory::read(database, authority);
    }));
    const auto known = users.certificates();
    QSet<QString> used; // paths
    for (const auto& entry : m_disclosed.told)
        for (const auto& [certificate, until] : known.values(entry.actor)) {
            const auto hash = Sha256::of(certificate).hex();
            const auto path = bundle::kCertificates + hash.left(16) + u".pem"_s;
            if (entry.signature.isEmpty() || used.contains(path) ||
                !evidence::verifySignature(certificate, entry.hash.hex().toLatin1(), entry.signature))
                continue;
            used.insert(path);
            add(path, pemOf(certificate));
            QJsonObject signer{{u"login"_s, entry.actor}, {u"certificate"_s, path}, {u"sha256"_s, hash}};
            if (const auto enrolment = evidence::enrolmentIn(certificate); !enrolment.isEmpty()) {
                const auto by = bundle::kCertificates + hash.left(16) + u".enrolment.pem"_s;
                add(by, pemOf(enrolment));
                signer.insert(u"enrolment"_s, by);
            }
            m_signers.append(signer);
        }
    add(bundle::kAuthority, pemOf(authority));
    return {};
}

Result<QJsonArray> BundleGathering::examinations() {
    return m_core.read([&](store::Database& database) -> Result<QJsonArray> {
        QJsonArray list;
        Examinations kept(m_core.workspace(), database, m_actor);
        for (const auto& examination : m_view.examinations) {
            if (!m_disclosed.examinations.contains(QString::number(examination.id.value)))
                continue;
            SL_TRY(const auto history, kept.answerHistory(examination.id));
            SL_TRY(const auto checklists, kept.checklists(examination.id));
            list.append(examinationJson(examination, history, checklists, m_view.candidates));
        }
        return list;
    });
}

/// The one that the report shows.
Result<QJsonValue> BundleGathering::outcome() {
    return m_core.read([&](store::Database& database) -> Result<QJsonValue> {
        SL_TRY(const auto history, store::OutcomeRepository(database).history(m_view.record.id));
        for (const auto& outcome : history)
            if (outcome.id == m_disclosed.exported.outcome && outcome.id.isValid())
                return QJsonValue(outcomeJson(outcome));
        return QJsonValue();
    });
}

Status BundleGathering::addSearch() {
    SL_TRY(const auto probe, m_core.read([&](store::Database& database) {
        return store::ProbeRepository(database).find(m_view.record.probe);
    }));
    SL_TRY(const auto examined, examinations());
    SL_TRY(const auto reached, outcome());
    add(bundle::kSearch,
        textOf({{u"form"_s, bundle::kForm},
                {u"case"_s, caseJson(m_core.record(), m_core.workspace().agency())},
                {u"report"_s, reportJson(m_disclosed, m_view.reports)},
                {u"search"_s, searchJson(m_view.record)},
                {u"probe"_s,
                 QJsonObject{{u"id"_s, probe.id.value}, {u"label"_s, probe.label}, {u"faces"_s, m_probe}}},
                {u"candidates"_s, m_candidates},
                {u"examinations"_s, examined},
                {u"outcome"_s, reached},
                {u"signers"_s, m_signers}}));
    return {};
}

} // namespace sl::casework
