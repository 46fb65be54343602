// SPDX-License-Identifier: Apache-2.0
#include "engine/gallery/enrolment/enrolmentwriter.h"

#include "engine/gallery/enrolment/internal/recordcomparison.h"
#include "engine/store/gallery/enrolproblemrepository.h"
#include "engine/store/gallery/personrepository.h"
#include "engine/store/gallery/portraitrepository.h"
#include "engine/store/gallery/templaterepository.h"

#include <QFileInfo>

#include <algorithm>

namespace sl::gallery {
namespace {

using evidence::AuditAction;

/// SHA-256 over "person id, NUL, portrait hash, LF" of each portrait in order: names a batch without listing
/// it.
Sha256 digestOf(const QList<PreparedPortrait>& portraits) {
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const PreparedPortrait& portrait : portraits)
        hash.addData(portrait.from.personId.toUtf8() + '\0' + portrait.sha256.hex().toLatin1() + '\n');
    return Sha256::fromHasher(hash);
}

QString differenceText(const QString& personId, const QStringList& differences) {
    return personId + u" \u00b7 "_s + differences.join(u", "_s);
}

/// A person with many photos has a line in the table for each.
void noteOnce(QList<EnrolProblem>& notes, const EnrolProblem& note) {
    const bool isThere = std::any_of(notes.begin(), notes.end(),
                                     [&](const EnrolProblem& other) { return other.error == note.error; });
    if (!isThere)
        notes.append(note);
}

} // namespace

bool endsTheRun(ErrorCode code) {
    switch (code) {
    case ErrorCode::NoModelPack:
    case ErrorCode::ModelLoadFailed:
    case ErrorCode::HelperMissing:
    case ErrorCode::DiskFull:
    case ErrorCode::WriteFailed:
    case ErrorCode::Locked:
    case ErrorCode::DatabaseFailed:
    case ErrorCode::DatabaseCorrupt:
        return true;
    default:
        return false;
    }
}

Status EnrolmentWriter::audit(AuditAction action, const QJsonObject& details) const {
    return m_core.write(
        [&](workspace::Change& change) { return change.auditNamed(m_by, action, m_source, details); });
}

Status EnrolmentWriter::start(qsizetype files) const {
    return audit(AuditAction::EnrolmentStarted, {{u"files"_s, files}, {u"pack"_s, m_pack}});
}

Status EnrolmentWriter::end(const EnrolSummary& summary) const {
    return audit(AuditAction::EnrolmentEnded, {{u"personsAdded"_s, summary.personsAdded},
                                               {u"portraitsAdded"_s, summary.portraitsAdded},
                                               {u"alreadyThere"_s, summary.alreadyThere},
                                               {u"problems"_s, summary.problems.size()},
                                               {u"notes"_s, summary.notes.size()},
                                               {u"cancelled"_s, summary.cancelled}});
}

Status EnrolmentWriter::seal(EnrolBatch& batch) const {
    QList<PreparedPortrait> sealed;
    for (PreparedPortrait& portrait : batch.portraits) {
        if (!portrait.alreadyThere) {
            const auto done = m_core.portraits().sealBytes(std::exchange(portrait.bytes, {}));
            if (!done && endsTheRun(done.error().code))
                return fail(done);
            if (!done) {
                batch.problems.append({portrait.from.file, portrait.from.personId, done.error()});
                continue;
            }
        }
        sealed.append(std::move(portrait));
    }
    batch.portraits = std::move(sealed);
    return {};
}

Status EnrolmentWriter::unseal(const QList<Sha256>& files) const {
    for (const Sha256& file : files) {
        SL_TRY(const auto uses, m_core.read([&](store::Database& database) {
            return store::PortraitRepository(database).usesOf(file);
        }));
        if (uses == 0) {
            SL_CHECK(m_core.portraits().remove(file));
        }
    }
    return {};
}

Result<EnrolSummary> EnrolmentWriter::write(EnrolBatch batch,
                                            const std::function<Status(workspace::Change&)>& also) const {
    SL_CHECK(seal(batch));
    SL_TRY(const auto added, m_core.write([&](workspace::Change& change) -> Result<Added> {
        SL_TRY(auto stored, store(change, batch));
        if (also && batch.problems.isEmpty() && stored.problems.isEmpty())
            SL_CHECK(also(change));
        return stored;
    }));
    SL_CHECK(unseal(added.refused));
    EnrolSummary summary;
    summary.personsAdded = added.persons;
    summary.portraitsAdded = static_cast<int>(added.portraits.size());
    summary.alreadyThere = added.alreadyThere;
    summary.problems = batch.problems + added.problems;
    summary.notes = batch.notes + added.notes;
    return summary;
}

Result<EnrolmentWriter::Added> EnrolmentWriter::store(workspace::Change& change,
                                                      const EnrolBatch& batch) const {
    Added added;
    for (const PreparedPortrait& portrait : batch.portraits) {
        const Status stored = storePortrait(change, portrait, added);
        if (!stored && stored.error().code != ErrorCode::PersonsConflict)
            return fail(stored);
        if (stored)
            continue;
        if (!portrait.alreadyThere)
            added.refused.append(portrait.sha256);
        added.problems.append({portrait.from.file, portrait.from.personId, stored.error()});
    }
    store::EnrolProblemRepository problems(change.database());
    const auto rows = batch.problems + added.problems + batch.notes + added.notes;
    for (const EnrolProblem& problem : rows) {
        SL_CHECK(problems.insert(m_startedAt, problem));
    }
    if (added.portraits.isEmpty() && added.personsFilled == 0 && rows.isEmpty())
        return added;
    SL_CHECK(change.auditNamed(m_by, AuditAction::PortraitsEnrolled, m_source,
                               {{u"personsAdded"_s, added.persons},
                                {u"portraitsAdded"_s, added.portraits.size()},
                                {u"portraitsDigest"_s, digestOf(added.portraits).hex()},
                                {u"problems"_s, batch.problems.size() + added.problems.size()},
                                {u"notes"_s, batch.notes.size() + added.notes.size()},
                                {u"personsFilled"_s, added.personsFilled}}));
    return added;
}

Status EnrolmentWriter::storePortrait(workspace::Change& change, const PreparedPortrait& portrait,
                                      Added& added) const {
    if (portrait.alreadyThere) {
        SL_CHECK(knownPerson(change, portrait.from, added));
        ++added.alreadyThere;
        return {};
    }
    SL_TRY(const auto person, personOf(change, portrait.from, added));
    store::PortraitRepository portraits(change.database());
    auto id = portraits.byHash(person, portrait.sha256);
    const bool isNew = !id && id.error().code == ErrorCode::NotFound;
    if (isNew) {
        PortraitRecord record{.id = {},
                              .person = person,
                              .sha256 = portrait.sha256,
                              .originalName = QFileInfo(portrait.from.file).fileName(),
                              .capturedOn = portrait.from.capturedOn,
                              .source = portrait.from.source,
                              .lawfulBasis = portrait.from.lawfulBasis,
                              .face = portrait.face,
                              .quality = portrait.quality,
                              .enrolledBy = m_by,
                              .enrolledAt = change.clock().now()};
        id = portraits.insert(record);
        SL_CHECK(noteOtherUses(change, portrait, person, added));
        if (portrait.pictures > 1)
            added.notes.append({portrait.from.file,
                                portrait.from.personId,
                                {ErrorCode::OnlyFirstEnrolled, QFileInfo(portrait.from.file).fileName(),
                                 QString::number(portrait.pictures)}});
    }
    if (!id)
        return fail(id);
    // a portrait enrolled with another pack gets its template of this one; a second line with the same bytes
    // nothing
    const auto inserted =
        store::TemplateRepository(change.database()).insert(*id, portrait.packIdentity, portrait.templ);
    if (!inserted && inserted.error().code != ErrorCode::AlreadyExists)
        return inserted;
    if (isNew)
        added.portraits.append(portrait);
    else
        ++added.alreadyThere;
    return {};
}

Status EnrolmentWriter::noteOtherUses(workspace::Change& change, const PreparedPortrait& portrait,
                                      PersonId person, Added& added) const {
    SL_TRY(const auto other, store::PortraitRepository(change.database()).otherWith(portrait.sha256, person));
    if (!other.isEmpty())
        added.notes.append({portrait.from.file,
                            portrait.from.personId,
                            {ErrorCode::PictureOfAnother, portrait.from.personId, other}});
    return {};
}

Result<std::optional<PersonId>> EnrolmentWriter::knownPerson(workspace::Change& change,
                                                             const sources::PortraitToEnrol& from,
                                                             Added& added) const {
    store::PersonRepository persons(change.database());
    const auto there = persons.byExternalId(from.personId);
    if (!there)
        return there.error().code == ErrorCode::NotFound ? Result<std::optional<PersonId>>(std::nullopt)
                                                         : fail(there);
    const RecordComparison compared = compareRecord(*there, from);
    if (compared.isAnotherPerson())
        return fail(ErrorCode::PersonsConflict, differenceText(from.personId, compared.differences));
    for (const QString& difference : compared.differences)
        noteOnce(added.notes, {from.file,
                               from.personId,
                               {ErrorCode::PersonDiffers, differenceText(from.personId, {difference}), {}}});
    if (compared.fillsSomething) {
        SL_CHECK(persons.update(compared.filled));
        ++added.personsFilled;
    }
    return there->id;
}

Result<PersonId> EnrolmentWriter::personOf(workspace::Change& change, const sources::PortraitToEnrol& from,
                                           Added& added) const {
    SL_TRY(const auto known, knownPerson(change, from, added));
    if (known)
        return *known;
    PersonRecord person;
    person.externalId = from.personId;
    person.name = from.name;
    person.sex = from.sex;
    person.birthYear = from.birthYear;
    person.agency = from.agency.isEmpty() ? m_core.agency() : from.agency;
    person.createdAt = change.clock().now();
    auto id = store::PersonRepository(change.database()).insert(person);
    if (id)
        ++added.persons;
    return id;
}

} // namespace sl::gallery
