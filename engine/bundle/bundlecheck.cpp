// SPDX-License-Identifier: Apache-2.0
#include "engine/bundle/bundlecheck.h"

#include "engine/bundle/bundledsearch.h"
#include "engine/bundle/bundlenames.h"
#include "engine/bundle/internal/signedsearch.h"
#include "engine/bundle/logextract.h"
#include "engine/evidence/identity/identity.h"

#include <algorithm>

namespace sl::bundle {
namespace {

using Kind = BundleFault::Kind;
constexpr qint64 kLargestLog = 512LL * 1024 * 1024;

bool isTold(const BundleFindings& findings, const QString& file) {
    return std::any_of(findings.faults.begin(), findings.faults.end(),
                       [&](const BundleFault& fault) { return fault.file == file; });
}

/// An error about a file, once.
void note(BundleFindings& findings, Kind kind, const QString& file, const Error& error) {
    if (!isTold(findings, file))
        findings.faults.append({kind, file, error.toString()});
}

Status checkIssuers(const BundledSearch& search) {
    for (auto signer = search.certificates.begin(); signer != search.certificates.end(); ++signer) {
        SL_CHECK(evidence::verifyIssuer(signer->certificate, search.authority));
        if (evidence::loginIn(signer->certificate) != signer.key())
            return fail(ErrorCode::SignatureInvalid, signer.key(), u"the certificate names another login"_s);
    }
    return {};
}

Status checkHead(const BagReader& bag, const BundledSearch& search, const LogExtract& log) {
    SL_TRY(const auto bytes, bag.read(kCheckpoint, BagReader::kLargestManifest));
    SL_TRY(const auto checkpoint, evidence::Checkpoint::parse(bytes));
    if (checkpoint.origin != evidence::originOf(search.authority, search.caseNumber))
        return fail(ErrorCode::CheckpointInvalid, checkpoint.origin, u"of another log"_s);
    SL_CHECK(log.continues(checkpoint));
    Status known = fail(ErrorCode::SignatureInvalid, kCheckpoint, u"no signer of this bundle signed it"_s);
    for (const auto& signer : search.certificates) {
        known = evidence::checkSignedBy(checkpoint, signer.certificate);
        if (known || known.error().code == ErrorCode::SignatureInvalid)
            return known;
    }
    return known;
}

/// The last entry of the extract is the one that names the report in the bundle, of this search.
bool isNamed(const LogExtract& log, const BundledSearch& search) {
    using enum evidence::AuditAction;
    if (log.told.isEmpty() || log.told.last().sequence != log.entries)
        return false;
    const auto& last = log.told.last();
    return last.subject == search.report.hex() &&
           last.details.value(u"search"_s).toInteger() == search.id.value &&
           (last.action == auditActionName(ReportExported) || last.action == auditActionName(ReportSigned));
}

/// Nothing is there that search.json does not name and no bundle has.
void checkUse(const BagReader& bag, const BundledSearch& search, BundleFindings& findings) {
    const auto used = search.paths();
    for (const auto& path : bag.paths())
        if (path.startsWith(kPayload) && !used.contains(path))
            note(findings, Kind::NotListed, path, {ErrorCode::InvalidArgument, path, u"nothing names it"_s});
}

void checkLog(const BagReader& bag, const BundledSearch& search, BundleFindings& findings) {
    if (const auto issued = checkIssuers(search); !issued)
        findings.faults.append({Kind::Log, kCertificates, issued.error().toString()});
    const auto bytes = bag.read(kLog, kLargestLog);
    if (!bytes)
        return note(findings, Kind::Malformed, kLog, bytes.error());
    const auto log = LogExtract::read(*bytes, search.certificates);
    if (!log)
        return note(findings, Kind::Log, kLog, log.error());
    findings.entries = log->entries;
    findings.told = log->told.size();
    if (const auto head = checkHead(bag, search, *log); !head)
        note(findings, Kind::Log, kCheckpoint, head.error());
    if (const auto unlike = unlikeLog(bag, search, *log); !unlike.isEmpty())
        note(findings, Kind::Log, kSearch, {ErrorCode::RecordAltered, kSearch, unlike});
    if (!isNamed(*log, search) || bag.hashOf(kReport) != search.report)
        note(findings, Kind::Report, kReport,
             {ErrorCode::ReportInvalid, kReport, u"not the one in the log"_s});
}

} // namespace

Result<BundleFindings> checkBundle(const QString& folder, const CancelToken& cancel) {
    SL_TRY(const auto bag, BagReader::open(folder));
    BundleFindings findings;
    SL_TRY(findings.faults, bag.check(cancel));
    findings.files = bag.paths().size();
    const auto search = BundledSearch::read(bag);
    if (search) {
        findings.caseNumber = search->caseNumber;
        findings.report = search->report;
        findings.authority = Sha256::of(search->authority);
        findings.listed = qint64(search->candidates.size());
        findings.removed = std::count_if(search->candidates.begin(), search->candidates.end(),
                                         [](const auto& candidate) { return candidate.removed; });
        checkUse(bag, *search, findings);
        checkLog(bag, *search, findings);
    } else {
        const auto& file = search.error().subject;
        note(findings, file.startsWith(kTemplates) ? Kind::Template : Kind::Malformed, file, search.error());
    }
    std::stable_sort(findings.faults.begin(), findings.faults.end(),
                     [](const BundleFault& one, const BundleFault& other) { return one.file < other.file; });
    return findings;
}

} // namespace sl::bundle
