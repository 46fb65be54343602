// SPDX-License-Identifier: Apache-2.0
#include "engine/casework/audit/filecheck.h"

#include "engine/core/files/sha256digest.h"
#include "engine/store/case/media/mediarepository.h"
#include "engine/store/case/reportrepository.h"
#include "engine/store/gallery/portraitrepository.h"
#include "engine/workspace/caseregistry.h"

#include <QFileInfo>
#include <QRandomGenerator>

#include <algorithm>

namespace sl::casework {
namespace {

constexpr int kSample = 16;                       ///< files
constexpr qint64 kSampleBytes = qint64{32} << 20; ///< of a case: a tenth of a second

struct SealedFiles {
    FilesVerdict verdict;
    QList<SealedFile> files;
};

Status check(workspace::WorkspaceCore& core, const SealedFile& file,
             const std::function<bool()>& isCancelled) {
    if (!QFileInfo::exists(file.path)) {
        SL_TRY(const int uses, core.read([&](store::Database& database) -> Result<int> {
            return file.isPortrait ? store::PortraitRepository(database).usesOf(file.sha256) : 1;
        }));
        return uses == 0 ? Status() : fail(ErrorCode::MediaMissing, file.path); // removed meanwhile
    }
    SL_TRY(const auto found, digestOfFile(file.path, isCancelled));
    return found == file.sha256 ? Status() : fail(ErrorCode::MediaAltered, file.path, found.hex());
}

void add(SealedFiles& sealed, const evidence::MediaVault& vault, const Sha256& hash) {
    if (!hash.isNull())
        sealed.files.append({vault.pathOf(hash), hash});
}

Result<SealedFiles> portraitsIn(workspace::WorkspaceCore& core, const QString& digits) {
    SL_TRY(const auto hashes, core.read([&](store::Database& database) {
        return store::PortraitRepository(database).hashes(digits);
    }));
    SealedFiles sealed;
    sealed.verdict.scope = u"workspace"_s;
    for (const auto& hex : hashes) {
        SL_TRY(const auto hash, Sha256::fromHex(hex));
        sealed.files.append({core.portraits().pathOf(hash), hash, true});
    }
    return sealed;
}

/// Reads only what every version of the schema has: a check changes no case.
Status addOfCase(const QString& folder, SealedFiles& sealed) {
    SL_TRY(const auto database, workspace::openCaseForReading(folder));
    SL_TRY(const auto media, store::MediaRepository(*database).all());
    const evidence::MediaVault mediaVault(folder + u"/media"_s);
    for (const auto& row : media)
        add(sealed, mediaVault, row.sha256);
    const evidence::MediaVault reportVault(folder + u"/reports"_s, u".pdf"_s);
    SL_TRY(const auto reports, store::ReportRepository(*database).hashes());
    for (const auto& report : reports)
        add(sealed, reportVault, report);
    return {};
}

/// Once each, in the order of the disk's folders.
void order(QList<SealedFile>& files) {
    const auto byPath = [](const SealedFile& left, const SealedFile& right) {
        return left.path < right.path;
    };
    std::sort(files.begin(), files.end(), byPath);
    const auto isSame = [](const SealedFile& left, const SealedFile& right) {
        return left.path == right.path;
    };
    files.erase(std::unique(files.begin(), files.end(), isSame), files.end());
}

} // namespace

Result<QList<FilesVerdict>> FileCheck::all(Job& job, const CancelToken& closing) {
    SL_TRY(const auto portraits, portraitsIn(m_core, {}));
    QList<SealedFiles> everything{portraits};
    SL_TRY(auto cases, workspace::CaseRegistry(m_core).registered());
    std::sort(cases.begin(), cases.end(), [](const auto& left, const auto& right) {
        return left.summary.record.number < right.summary.record.number;
    });
    for (const auto& entry : cases) {
        SealedFiles sealed;
        sealed.verdict.scope = entry.summary.record.number;
        if (const auto added = addOfCase(m_core.casesFolder() + QLatin1Char('/') + entry.folder, sealed);
            !added) {
            sealed.verdict.isChecked = false;
            sealed.verdict.problems.append(added.error());
        }
        everything.append(sealed);
    }
    qint64 total = 0;
    for (auto& sealed : everything) {
        order(sealed.files);
        total += sealed.files.size();
    }
    job.setTotal(total);
    const auto isCancelled = [&] { return job.token().isCancelled() || closing.isCancelled(); };
    QList<FilesVerdict> verdicts;
    for (auto& sealed : everything) {
        for (const auto& file : sealed.files) {
            const auto checked = check(m_core, file, isCancelled);
            if (isCancelled())
                return fail(ErrorCode::Cancelled);
            if (!checked)
                sealed.verdict.problems.append(checked.error());
            ++sealed.verdict.files;
            job.advance(1, QFileInfo(file.path).fileName());
        }
        verdicts.append(sealed.verdict);
    }
    return verdicts;
}

Status FileCheck::sample(const CancelToken& closing) {
    constexpr int kPrefixes = 256;
    const auto isCancelled = [&] { return closing.isCancelled(); };
    const int start = QRandomGenerator::global()->bounded(kPrefixes);
    int left = kSample;
    for (int i = 0; i < kPrefixes && left > 0 && !isCancelled(); ++i) {
        const auto digits = u"%1"_s.arg((start + i) % kPrefixes, 2, 16, QLatin1Char('0'));
        SL_TRY(const auto portraits, portraitsIn(m_core, digits));
        for (qsizetype k = 0; k < portraits.files.size() && left > 0; ++k, --left)
            SL_CHECK(check(m_core, portraits.files.at(k), isCancelled));
    }
    return {};
}

Result<QList<SealedFile>> FileCheck::chooseOfCase(const QString& folder) {
    SealedFiles sealed;
    SL_CHECK(addOfCase(folder, sealed));
    std::shuffle(sealed.files.begin(), sealed.files.end(), *QRandomGenerator::global());
    QList<SealedFile> chosen;
    qint64 bytesLeft = kSampleBytes;
    for (const auto& file : sealed.files) {
        const qint64 bytes = QFileInfo(file.path).size();
        if (chosen.size() == kSample)
            break;
        if (bytes > bytesLeft)
            continue;
        bytesLeft -= bytes;
        chosen.append(file);
    }
    return chosen;
}

Status FileCheck::compare(const QList<SealedFile>& files, const CancelToken& closing) {
    for (const auto& file : files)
        SL_CHECK(check(m_core, file, [&] { return closing.isCancelled(); }));
    return {};
}

} // namespace sl::casework
