// SPDX-License-Identifier: Apache-2.0
#include "engine/core/canonicaljson.h"
#include "engine/evidence/audit/auditlog.h"
#include "engine/evidence/identity/identity.h"
#include "engine/store/connection/auditrepository.h"
#include "engine/store/connection/migrator.h"
#include "engine/store/connection/transaction.h"
#include "tests/support/reference.h"

#include <QFile>
#include <QJsonArray>
#include <QSet>
#include <QTemporaryDir>

using namespace sl;
using namespace sl::evidence;

namespace {

const auto kPassword = u"correct horse battery"_s;
const auto kAnna = u"anna"_s;
const auto kJorge = u"jorge"_s;
constexpr int kEntries = 12;
constexpr int kDecision = 6; ///< the entry anna signed

} // namespace

class TestAuditLog : public QObject {
    Q_OBJECT
private:
    test::FixedClock m_clock;
    QTemporaryDir m_dir;
    std::optional<SigningKey> m_anna, m_jorge;
    SignerCertificates m_certificates;
    std::unique_ptr<store::Database> m_database;

    Result<AuditRecord> append(const AuditEntry& entry, const SigningKey* signer = nullptr) {
        auto transaction = store::Transaction::begin(*m_database);
        if (!transaction)
            return fail(transaction);
        AuditLog log(*m_database, m_clock);
        auto record = log.append(*transaction, entry, signer);
        if (!record)
            return record;
        if (Status committed = transaction->commit(); !committed)
            return fail(committed);
        return record;
    }

    void fill() {
        auto transaction = store::Transaction::begin(*m_database);
        SL_VERIFY(transaction);
        AuditLog log(*m_database, m_clock);
        for (int i = 1; i <= kEntries; ++i) {
            m_clock.advance(61);
            const bool decision = i == kDecision;
            const AuditEntry entry{kAnna,
                                   decision ? AuditAction::ExaminationSubmitted : AuditAction::MediaAdded,
                                   u"K-%1 żółć 検"_s.arg(i),
                                   {{u"bytes"_s, i * 1000},
                                    {u"score"_s, 0.1 * i},
                                    {u"names"_s, QJsonArray{u"a\"b"_s, u"line\nbreak"_s}}}};
            SL_VERIFY(log.append(*transaction, entry, decision ? &*m_anna : nullptr));
        }
        SL_VERIFY(transaction->commit());
    }

    /// What someone with the file and an SQLite tool can do: the triggers are gone, then `sql` runs.
    void tamper(const QString& sql) {
        for (const char* trigger : {"audit_no_update", "audit_no_delete", "audit_in_order"})
            SL_VERIFY(m_database->execute(u"DROP TRIGGER IF EXISTS %1"_s.arg(QLatin1String(trigger))));
        for (const QString& statement : sql.split(QLatin1Char(';'), Qt::SkipEmptyParts))
            SL_VERIFY(m_database->execute(statement));
    }

    AuditCheck verify() { return verifyAuditLog(*m_database, m_certificates).value(); }

private Q_SLOTS:
    void initTestCase() {
        const auto authority = createAuthority({u"Authority"_s, {}, {}}, kPassword, m_clock);
        SL_VERIFY(authority);
        const auto key = unlock(authority->keyStore, kPassword);
        SL_VERIFY(key);
        for (const QString& login : {kAnna, kJorge}) {
            const auto issued = issueIdentity(*key, {login, {}, login}, kPassword, m_clock);
            SL_VERIFY(issued);
            m_certificates.insert(login, {issued->certificate});
            (login == kAnna ? m_anna : m_jorge) = unlock(issued->keyStore, kPassword).value();
        }
    }

    void init() {
        static int number = 0;
        auto opened =
            store::openDatabase(m_dir.filePath(u"case%1.sqlite"_s.arg(++number)), store::caseSchema());
        SL_VERIFY(opened);
        m_database = std::move(*opened);
    }
    void cleanup() { m_database.reset(); }

    void everyActionHasANameAndBack() {
        QSet<QString> names;
        for (const AuditAction action : allAuditActions()) {
            const QString name = auditActionName(action);
            QVERIFY2(name.count(QLatin1Char('.')) == 1, qPrintable(name));
            QCOMPARE(auditActionFromName(name), std::optional(action));
            names.insert(name);
        }
        QCOMPARE(names.size(), allAuditActions().size());
        QVERIFY(!auditActionFromName(u"case.burnt"_s));
    }

    void anEmptyLogIsIntact() {
        const AuditCheck check = verify();
        QVERIFY(check.isIntact());
        QCOMPARE(check.entries, 0);
        QVERIFY(check.head.isNull());
    }

    void entriesFollowEachOther() {
        fill();
        const auto records = store::AuditRepository(*m_database).range(1, 100);
        SL_VERIFY(records);
        QCOMPARE(records->size(), kEntries);
        Sha256 previous;
        for (qsizetype i = 0; i < records->size(); ++i) {
            const AuditRecord& record = records->at(i);
            QCOMPARE(record.sequence, i + 1);
            QCOMPARE(record.previous, previous);
            // the documented recipe, by hand
            const QByteArray content = "{\"action\":\"" + record.action.toUtf8() +
                                       "\",\"actor\":\"anna\",\"at\":\"" + toIsoUtc(record.at).toLatin1() +
                                       "\",\"details\":" + canonicalJson(record.details) +
                                       ",\"sequence\":" + QByteArray::number(i + 1) + ",\"subject\":\"" +
                                       record.subject.toUtf8() + "\"}";
            QCOMPARE(record.hash, Sha256::of(previous.hex().toLatin1() + content));
            previous = record.hash;
        }
        const AuditCheck check = verify();
        QVERIFY2(check.isIntact(), qPrintable(check.problem.toString()));
        QCOMPARE(check.entries, kEntries);
        QCOMPARE(check.head, previous);
    }

    /// Entries as the program wrote them while it spelt numbers in its own way.
    void entriesOfTheOlderSpellingStayVerifiable() {
        QFile rows(QStringLiteral(SL_TEST_DATA "/before_rfc8785.sql"));
        QVERIFY(rows.open(QIODevice::ReadOnly | QIODevice::Text));
        while (!rows.atEnd())
            SL_VERIFY(m_database->execute(QString::fromUtf8(rows.readLine()).trimmed()));
        AuditCheck check = verify();
        QVERIFY2(check.isIntact(), qPrintable(check.problem.toString()));
        QCOMPARE(check.entries, 3);

        // the log goes on in the new spelling
        const auto added = append({kAnna, AuditAction::MediaAdded, u"M-1"_s, {{u"score"_s, 0.00005}}});
        SL_VERIFY(added);
        QCOMPARE(added->hash,
                 Sha256::of(check.head.hex().toLatin1() +
                            "{\"action\":\"media.added\",\"actor\":\"anna\",\"at\":\"" +
                            toIsoUtc(added->at).toLatin1() +
                            "\",\"details\":{\"score\":0.00005},\"sequence\":4,\"subject\":\"M-1\"}"));
        check = verify();
        QVERIFY2(check.isIntact(), qPrintable(check.problem.toString()));
        QCOMPARE(check.entries, 4);

        // another number is another content, whatever the spelling
        tamper(u"UPDATE audit SET details = replace(details, '5e-05', '0.00006') WHERE sequence = 1"_s);
        QCOMPARE(verify().firstBad, 1);
    }

    void decisionsAreSigned() {
        fill();
        const auto record = store::AuditRepository(*m_database).range(kDecision, 1)->constFirst();
        SL_VERIFY(verifySignature(m_certificates.value(kAnna).certificate, record.hash.hex().toLatin1(),
                                  record.signature));
        QCOMPARE(append({kAnna, AuditAction::DisagreementClosed, u"S-1"_s, {}}).error().code,
                 ErrorCode::InvalidArgument);
    }

    void anEntryLivesOrDiesWithItsTransaction() {
        {
            auto transaction = store::Transaction::begin(*m_database);
            SL_VERIFY(transaction);
            SL_VERIFY(AuditLog(*m_database, m_clock)
                          .append(*transaction, {kAnna, AuditAction::CaseOpened, {}, {}}));
        }
        QCOMPARE(verify().entries, 0);
        SL_VERIFY(append({kAnna, AuditAction::CaseOpened, {}, {}}));
        QCOMPARE(verify().entries, 1);
    }

    void oddTextSurvivesTheDatabase() {
        const QString odd = u"tab\t quote\" back\\slash \u0001 nul"_s + QChar(0) + u" lone"_s +
                            QChar(0xD800) + QString::fromUtf8(" \U0001F50D");
        SL_VERIFY(append({odd, AuditAction::MediaRefused, odd, {{odd, odd}}}));
        SL_VERIFY(append({kAnna,
                          AuditAction::MediaRefused,
                          {},
                          {{u"n"_s, 1e300}, {u"m"_s, -0.0}, {u"k"_s, 9007199254740993.0}}}));
        const AuditCheck check = verify();
        QVERIFY2(check.isIntact(), qPrintable(check.problem.toString()));
    }

    void theDatabaseItselfRefusesChanges() {
        fill();
        QCOMPARE(m_database->execute(u"UPDATE audit SET actor = 'x' WHERE sequence = 3"_s).error().code,
                 ErrorCode::NotPermitted);
        QCOMPARE(m_database->execute(u"DELETE FROM audit WHERE sequence = 3"_s).error().code,
                 ErrorCode::NotPermitted);
        QVERIFY(verify().isIntact());
    }

    void tamperingNamesTheEntry_data() {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<int>("firstBad");
        QTest::addColumn<ErrorCode>("code");
        const auto row = [](const char* name, const char* sql, int firstBad,
                            ErrorCode code = ErrorCode::AuditBroken) {
            QTest::newRow(name) << QString::fromLatin1(sql) << firstBad << code;
        };
        row("time", "UPDATE audit SET at = '2026-01-02T03:00:00.000Z' WHERE sequence = 5", 5);
        row("time made unreadable", "UPDATE audit SET at = 'yesterday' WHERE sequence = 5", 5);
        row("actor", "UPDATE audit SET actor = 'jorge' WHERE sequence = 5", 5);
        row("action", "UPDATE audit SET action = 'media.refused' WHERE sequence = 5", 5);
        row("subject", "UPDATE audit SET subject = 'K-6' WHERE sequence = 5", 5);
        row("details", "UPDATE audit SET details = '{\"bytes\":1}' WHERE sequence = 5", 5);
        row("details made unreadable", "UPDATE audit SET details = 'gone' WHERE sequence = 5", 5);
        row("previous",
            "UPDATE audit SET previous = (SELECT hash FROM audit WHERE sequence = 2) WHERE sequence = 5", 5);
        row("previous taken away", "UPDATE audit SET previous = NULL WHERE sequence = 5", 5);
        row("hash",
            "UPDATE audit SET hash = replace(hash, substr(hash, 1, 1), 'f') || '' WHERE sequence = 5;"
            "UPDATE audit SET hash = 'e' || substr(hash, 2) WHERE sequence = 5",
            5);
        row("hash made unreadable", "UPDATE audit SET hash = 'x' WHERE sequence = 5", 5);
        row("sequence", "UPDATE audit SET sequence = 50 WHERE sequence = 5", 5);
        row("first entry", "UPDATE audit SET subject = '' WHERE sequence = 1", 1);
        row("last entry", "UPDATE audit SET subject = '' WHERE sequence = 12", 12);
        row("entry removed", "DELETE FROM audit WHERE sequence = 5", 5);
        row("first entry removed", "DELETE FROM audit WHERE sequence = 1", 1);
        row("entry removed, the rest moved up",
            "DELETE FROM audit WHERE sequence = 5;UPDATE audit SET sequence = sequence - 100 WHERE sequence "
            "> 5;"
            "UPDATE audit SET sequence = sequence + 99 WHERE sequence < 0",
            5);
        row("two entries exchanged",
            "UPDATE audit SET sequence = -5 WHERE sequence = 5;UPDATE audit SET sequence = 5 WHERE sequence "
            "= 7;"
            "UPDATE audit SET sequence = 7 WHERE sequence = -5",
            5);
        row("one slipped in before the first",
            "INSERT INTO audit SELECT 0, at, actor, action, subject, details, NULL, 'x', '', NULL FROM audit "
            "WHERE "
            "sequence = 1",
            1);
        row("signature taken away", "UPDATE audit SET signature = x'' WHERE sequence = 6", 6,
            ErrorCode::SignatureInvalid);
        row("signature replaced", "UPDATE audit SET signature = x'3006020101020101' WHERE sequence = 6", 6,
            ErrorCode::SignatureInvalid);
        row("signature where none was", "UPDATE audit SET signature = x'3006020101020101' WHERE sequence = 5",
            5, ErrorCode::SignatureInvalid);
    }
    void tamperingNamesTheEntry() {
        QFETCH(QString, sql);
        QFETCH(int, firstBad);
        QFETCH(ErrorCode, code);
        fill();
        tamper(sql);
        const AuditCheck check = verify();
        QVERIFY(!check.isIntact());
        QCOMPARE(check.firstBad, firstBad);
        QCOMPARE(errorName(check.problem.code), errorName(code));
        QCOMPARE(check.problem.subject, QString::number(firstBad));
        QCOMPARE(check.entries, firstBad - 1);
    }

    void anotherOnesSignatureIsFound() {
        fill();
        const auto record = store::AuditRepository(*m_database).range(kDecision, 1)->constFirst();
        const auto forged = m_jorge->sign(record.hash.hex().toLatin1());
        SL_VERIFY(forged);
        tamper(u"UPDATE audit SET signature = x'%1' WHERE sequence = %2"_s
                   .arg(QString::fromLatin1(forged->toHex()))
                   .arg(kDecision));
        QCOMPARE(verify().firstBad, kDecision);
        QCOMPARE(verify().problem.code, ErrorCode::SignatureInvalid);
    }

    void aReplacedCertificateVouchesForWhatCameBefore() {
        fill();
        const auto all = m_certificates;
        const auto jorge = m_certificates.value(kJorge).certificate;
        const auto anna = m_certificates.value(kAnna).certificate;
        m_certificates.remove(kAnna);
        m_certificates.insert(kAnna, {anna, m_clock.now()});
        m_certificates.insert(kAnna, {jorge}); // as if it were her new one
        QVERIFY2(verify().isIntact(), qPrintable(verify().problem.toString()));

        m_certificates.remove(kAnna);
        m_certificates.insert(kAnna, {anna, m_clock.now().addSecs(qint64(-61) * kEntries)});
        m_certificates.insert(kAnna, {jorge});
        const auto check = verify();
        m_certificates = all;
        QCOMPARE(check.firstBad, kDecision);
        QCOMPARE(check.problem.code, ErrorCode::SignatureInvalid);
        QVERIFY2(check.problem.detail.contains(u"replaced"_s), qPrintable(check.problem.detail));
    }

    void anUnknownSignerIsFound() {
        fill();
        m_certificates.remove(kAnna);
        const AuditCheck check = verify();
        m_certificates.insert(kAnna, {m_anna->certificate()});
        QCOMPARE(check.firstBad, kDecision);
        QCOMPARE(check.problem.code, ErrorCode::SignatureInvalid);
    }

    /// Someone recomputes every hash from a changed entry on: only the signatures are out of their reach.
    void rewritingTheWholeLogFailsAtTheNextDecision() {
        fill();
        auto records = store::AuditRepository(*m_database).range(1, 100).value();
        tamper(u"DELETE FROM audit"_s);
        Sha256 previous;
        for (AuditRecord& record : records) {
            if (record.sequence == 3)
                record.subject = u"another file"_s;
            record.previous = previous;
            record.hash = auditHash(record);
            previous = record.hash;
            SL_VERIFY(store::AuditRepository(*m_database).append(record));
        }
        const AuditCheck check = verify();
        QCOMPARE(check.firstBad, kDecision);
        QCOMPARE(check.problem.code, ErrorCode::SignatureInvalid);
    }

    /// The documented limit: entries cut off the end leave a shorter log that is whole; its head tells.
    void aCutTailShowsInTheHeadOnly() {
        fill();
        const AuditCheck whole = verify();
        tamper(u"DELETE FROM audit WHERE sequence > 10"_s);
        const AuditCheck cut = verify();
        QVERIFY(cut.isIntact());
        QCOMPARE(cut.entries, 10);
        QVERIFY(cut.head != whole.head);
    }
};

QTEST_GUILESS_MAIN(TestAuditLog)
#include "tst_auditlog.moc"
