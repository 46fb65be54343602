// SPDX-License-Identifier: Apache-2.0
#include "engine/evidence/checkpoint/checkpoint.h"
#include "engine/evidence/checkpoint/cosignature.h"
#include "engine/store/connection/internal/backup.h"
#include "engine/store/connection/migrator.h"
#include "tests/engine/tamper/insider.h"
#include "tests/engine/tamper/tampering.h"
#include "tests/support/synced.h"

#include <QDir>
#include <QDirIterator>
#include <QProcess>

using namespace sl;
using namespace sl::session;
using namespace sl::test;
using namespace Qt::StringLiterals;

/// Heads of logs that were kept elsewhere, and what they show of logs that agree with themselves.
class TestKeptHeads : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<Desk> m_desk;

    QString path(const QString& name) const { return m_desk->dir.filePath(name); }
    QString write(const QString& name, const QByteArray& bytes) const {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("%s cannot be written", qPrintable(name));
        return file.fileName();
    }
    QByteArray head(const QString& caseNumber = {}) const {
        const auto made = m_desk->workspace->checkpoint(caseNumber).result();
        if (!made)
            qFatal("%s", qPrintable(made.error().toString()));
        return *made;
    }
    HeadVerdict compare(const QByteArray& bytes, const HeadKeys& keys = {}) const {
        const auto verdicts = m_desk->workspace->compareHeads({write(u"head.txt"_s, bytes)}, keys).result();
        if (!verdicts || verdicts->size() != 1)
            qFatal("no verdict");
        return verdicts->first();
    }
    bool isIntact() const {
        const auto verdicts = m_desk->workspace->verifyAudit().result();
        return verdicts && std::all_of(verdicts->begin(), verdicts->end(),
                                       [](const AuditVerdict& verdict) { return verdict.intact; });
    }
    /// Something that the workspace's log tells.
    void work(int times = 1) const {
        for (int i = 0; i < times; ++i) {
            auto policy = *m_desk->workspace->policy().result();
            policy.candidateListLength = policy.candidateListLength == 9 ? 8 : 9;
            SL_VERIFY(m_desk->workspace->setPolicy(policy).result());
        }
    }
    static void copy(const QString& from, const QString& to) {
        QDir(to).removeRecursively();
        QDirIterator files(from, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString file = files.next();
            const QString place = to + file.mid(from.size());
            QVERIFY(QDir().mkpath(QFileInfo(place).path()));
            QVERIFY(QFile::copy(file, place));
        }
    }
    /// The folder as it is now, with nobody in it.
    void keepCopy() const {
        m_desk->workspace.reset();
        copy(m_desk->folder(), path(u"copy"_s));
        SL_VERIFY(m_desk->reopen());
    }
    void putBack() const {
        m_desk->workspace.reset();
        copy(path(u"copy"_s), m_desk->folder());
        SL_VERIFY(m_desk->reopen());
    }

private Q_SLOTS:
    void init() {
        m_desk = std::make_unique<Desk>();
        SL_VERIFY(m_desk->create());
        for (const auto& number : {u"1"_s, u"2"_s})
            SL_VERIFY(m_desk->newOpenCase(number));
        SL_VERIFY(m_desk->workspace->addUser(newUser(u"bob"_s, Role::Auditor)).result());
    }

    void logGoesOn() {
        for (const auto& number : {QString(), u"1"_s}) {
            const auto kept = head(number);
            work();
            const auto verdict = compare(kept);
            QCOMPARE(verdict.log, HeadVerdict::Log::Continues);
            QCOMPARE(verdict.signer, HeadVerdict::Signer::Known);
            QCOMPARE(verdict.login, u"ruiz"_s);
            QCOMPARE(verdict.caseNumber, number);
            QCOMPARE(verdict.at, m_desk->clock->now());
            QVERIFY(verdict.entries >= verdict.seen && verdict.seen > 0);
        }
        SL_VERIFY(m_desk->logIn(u"bob"_s));
        QCOMPARE(compare(head()).login, u"bob"_s);
        QCOMPARE(m_desk->workspace->checkpoint(u"3"_s).result().error().code, ErrorCode::NotFound);
    }
    void aloneItNeedsSomebody() {
        m_desk->workspace->logOut();
        QCOMPARE(m_desk->workspace->checkpoint().result().error().code, ErrorCode::NotLoggedIn);
    }
    /// Workspace and cases put back together agree with each other; only the head shows it.
    void allPutBack() {
        keepCopy();
        work(5);
        const auto kept = head();
        putBack();
        QVERIFY(isIntact());
        const auto verdict = compare(kept);
        QCOMPARE(verdict.log, HeadVerdict::Log::Shorter);
        QVERIFY(verdict.isTrusted());
        QVERIFY(verdict.seen > verdict.entries);
    }
    void putBackAndGoneOn() {
        const auto early = head();
        keepCopy();
        work(2);
        const auto kept = head();
        putBack();
        m_desk->clock->advance(60);
        work(9);
        QVERIFY(isIntact());
        QCOMPARE(compare(kept).log, HeadVerdict::Log::Differs);
        const auto verdicts =
            m_desk->workspace->compareHeads({write(u"early.txt"_s, early), write(u"kept.txt"_s, kept)}, {})
                .result();
        SL_VERIFY(verdicts);
        QCOMPARE(verdicts->at(0).log, HeadVerdict::Log::Continues);
        QCOMPARE(verdicts->at(1).log, HeadVerdict::Log::Differs);
        QCOMPARE(verdicts->at(1).agreed, verdicts->at(0).seen);
        QVERIFY(verdicts->at(1).agreed < verdicts->at(1).seen);
    }
    /// The last entries cut off, and others signed in their place by the very user who signed them.
    void rebuiltBySameUser() {
        work();
        const auto file = m_desk->folder() + u"/workspace.sqlite"_s;
        m_desk->workspace.reset();
        {
            const auto database = store::openReader(file);
            SL_VERIFY(database);
            SL_VERIFY(store::backup(**database, path(u"before.sqlite"_s)));
        }
        SL_VERIFY(m_desk->reopen());
        work();
        const auto kept = head();
        m_desk->workspace.reset();
        QVERIFY(QFile::remove(file) && QFile::copy(path(u"before.sqlite"_s), file));
        for (const auto& name : {u"-wal"_s, u"-shm"_s})
            QFile::remove(file + name);
        const Insider insider{file, u"ruiz"_s, m_desk->clock};
        for (int i = 0; i < 6; ++i)
            SL_VERIFY(insider.does(file, {}, evidence::AuditAction::LoggedIn, u"ruiz"_s));
        SL_VERIFY(m_desk->reopen());
        QVERIFY(isIntact());
        QCOMPARE(compare(kept).log, HeadVerdict::Log::Differs);
    }
    /// One word in an entry, all hashes made right again.
    void oneEntryAnother() {
        work(3);
        const auto kept = head(u"1"_s);
        m_desk->workspace.reset();
        {
            Tampering tampering(m_desk->folder() + u"/cases/1/case.sqlite"_s);
            QVERIFY(tampering.run(u"UPDATE audit SET actor = 'bob' WHERE sequence = 2"_s));
        }
        SL_VERIFY(m_desk->reopen());
        const auto verdict = compare(kept);
        QCOMPARE(verdict.log, HeadVerdict::Log::Differs);
        QCOMPARE(verdict.caseNumber, u"1"_s);
    }
    /// The signature of an entry is part of what a head stands for.
    void signatureAnother() {
        const auto kept = head();
        {
            Tampering tampering(m_desk->folder() + u"/workspace.sqlite"_s);
            QVERIFY(tampering.run(u"UPDATE audit SET signature = x'00' WHERE sequence = 1"_s));
        }
        QCOMPARE(compare(kept).log, HeadVerdict::Log::Differs);
    }
    void casesExchanged() {
        const auto first = head(u"1"_s);
        const auto second = head(u"2"_s);
        m_desk->workspace.reset();
        QDir cases(m_desk->folder() + u"/cases"_s);
        QVERIFY(cases.rename(u"1"_s, u"x"_s) && cases.rename(u"2"_s, u"1"_s) && cases.rename(u"x"_s, u"2"_s));
        SL_VERIFY(m_desk->reopen());
        for (const auto& kept : {first, second})
            QCOMPARE(compare(kept).log, HeadVerdict::Log::Differs);
    }
    void caseGone() {
        const auto kept = head(u"2"_s);
        m_desk->workspace.reset();
        QVERIFY(QDir(m_desk->folder() + u"/cases/2"_s).removeRecursively());
        {
            Tampering tampering(m_desk->folder() + u"/workspace.sqlite"_s);
            QVERIFY(tampering.run(u"DELETE FROM cases WHERE number = '2'"_s));
        }
        SL_VERIFY(m_desk->reopen());
        const auto verdict = compare(kept);
        QCOMPARE(verdict.log, HeadVerdict::Log::Missing);
        QVERIFY(verdict.isTrusted());
    }
    void forged() {
        auto kept = head();
        const auto size = QByteArray::number(evidence::Checkpoint::parse(kept)->head.size);
        kept.replace('\n' + size + '\n', "\n840\n");
        const auto verdict = compare(kept);
        QCOMPARE(verdict.signer, HeadVerdict::Signer::Forged);
        QCOMPARE(verdict.login, u"ruiz"_s);
        QVERIFY(!verdict.isTrusted());
    }
    /// One bad signature among good ones, whichever is looked at first.
    void forgedBesideAGoodOne() {
        const auto history = m_desk->workspace->userHistory().result();
        SL_VERIFY(history);
        const auto certificates = history->certificates();
        QVERIFY(!certificates.isEmpty());
        for (const auto& [login, owned] : certificates.asKeyValueRange()) {
            auto note = evidence::SignedNote::parse(head()).value();
            auto line = note.signatures.first();
            line.keyId = evidence::noteKeyId(owned.certificate);
            line.bytes = "no signature";
            note.signatures.append(line);
            const auto verdict = compare(note.toBytes());
            QCOMPARE(verdict.signer, HeadVerdict::Signer::Forged);
            QCOMPARE(verdict.login, login);
        }
    }
    /// Somebody else's key says that the log was longer: no reason to believe it.
    void signedByAStranger() {
        Desk foreign;
        SL_VERIFY(foreign.create());
        foreign.workspace.reset();
        const Insider stranger{foreign.folder() + u"/workspace.sqlite"_s, u"ruiz"_s, foreign.clock};
        const auto actor = stranger.actor();
        SL_VERIFY(actor);
        const auto own = evidence::Checkpoint::parse(head()).value();
        const auto made = evidence::signedCheckpoint(own.origin, {840, own.head.root}, own.at, actor->key);
        SL_VERIFY(made);
        auto verdict = compare(*made);
        QCOMPARE(verdict.log, HeadVerdict::Log::Shorter);
        QCOMPARE(verdict.signer, HeadVerdict::Signer::Unknown);
        verdict = compare(*made, {{actor->key.certificate()}, {}});
        QCOMPARE(verdict.signer, HeadVerdict::Signer::Known);
    }
    void ofAnotherWorkspace() {
        Desk foreign;
        SL_VERIFY(foreign.create());
        const auto made = foreign.workspace->checkpoint().result();
        SL_VERIFY(made);
        const auto verdict = compare(*made);
        QCOMPARE(verdict.log, HeadVerdict::Log::Elsewhere);
        QCOMPARE(verdict.signer, HeadVerdict::Signer::Unknown);
    }
    void unreadable() {
        for (const auto& bytes : {QByteArray(), QByteArray("old 3\n"), QByteArray("%PDF-1.6\n")}) {
            const auto verdict = compare(bytes);
            QCOMPARE(verdict.log, HeadVerdict::Log::Unread);
            QVERIFY(!verdict.isTrusted());
        }
        const auto verdicts =
            m_desk->workspace->compareHeads({path(u"none"_s), m_desk->folder()}, {}).result();
        SL_VERIFY(verdicts);
        QCOMPARE(verdicts->at(0).problem.code, ErrorCode::NotFound);
        QCOMPARE(verdicts->at(1).problem.code, ErrorCode::FileUnreadable);
        for (const auto& keys : {HeadKeys{{"none"}, {}}, HeadKeys{{}, {u"none"_s}}})
            QCOMPARE(m_desk->workspace->compareHeads({}, keys).result().error().code,
                     ErrorCode::SignatureInvalid);
    }
    void witnessed() {
        QProcess openssl;
        openssl.start(u"openssl"_s, {u"genpkey"_s, u"-algorithm"_s, u"ed25519"_s});
        QVERIFY(openssl.waitForFinished());
        const auto key =
            evidence::WitnessKey::fromPem(openssl.readAllStandardOutput(), u"court.example/clerk"_s);
        SL_VERIFY(key);
        const auto note = evidence::SignedNote::parse(head()).value();
        auto cosigned = evidence::cosigned(note, *key, m_desk->clock->now()).value();
        auto verdict = compare(cosigned.toBytes());
        QCOMPARE(verdict.witnesses.size(), 1);
        QCOMPARE(verdict.witnesses.first().name, u"court.example/clerk"_s);
        QCOMPARE(verdict.witnesses.first().state, HeadWitness::State::Unknown);
        const HeadKeys keys{{}, {key->name().toString()}};
        verdict = compare(cosigned.toBytes(), keys);
        QCOMPARE(verdict.witnesses.first().state, HeadWitness::State::Good);
        QCOMPARE(verdict.witnesses.first().at.toSecsSinceEpoch(), m_desk->clock->now().toSecsSinceEpoch());
        auto& own = cosigned.signatures.first();
        own.keyId[0] = char(own.keyId.at(0) ^ 1); // of a user who was taken out of the log
        verdict = compare(cosigned.toBytes(), keys);
        QCOMPARE(verdict.signer, HeadVerdict::Signer::Unknown);
        QVERIFY2(verdict.isTrusted(), "a known witness saw it");
        QVERIFY(!compare(cosigned.toBytes()).isTrusted());
        cosigned.signatures.last().bytes[9] = char(cosigned.signatures.last().bytes.at(9) ^ 1);
        verdict = compare(cosigned.toBytes(), keys);
        QCOMPARE(verdict.witnesses.first().state, HeadWitness::State::Forged);
        QVERIFY(verdict.isForged() && !verdict.isTrusted());
    }
    /// What a witness is asked is a head too.
    void requestForAWitness() {
        const auto made = m_desk->workspace->witnessRequest({}, 2).result();
        SL_VERIFY(made);
        QVERIFY(made->startsWith("old 2\n"));
        QCOMPARE(compare(*made).log, HeadVerdict::Log::Continues);
        for (const qint64 since : {-1, 100000})
            QCOMPARE(m_desk->workspace->witnessRequest({}, since).result().error().code,
                     ErrorCode::InvalidArgument);
    }
    void logOutKeepsAHead() {
        Synced::clear();
        m_desk->workspace->logOut();
        m_desk->workspace.reset();
        const auto file = m_desk->folder() + u"/heads/workspace.checkpoint.txt"_s;
        QVERIFY(QFile::exists(file));
        QVERIFY2(Synced::contains(QFileInfo(file).canonicalPath()), "a loss of power leaves it");
        SL_VERIFY(m_desk->reopen());
        const auto verdicts = m_desk->workspace->compareHeads({file}, {}).result();
        SL_VERIFY(verdicts);
        QCOMPARE(verdicts->first().log, HeadVerdict::Log::Continues);
        QCOMPARE(verdicts->first().login, u"ruiz"_s);
    }
};

QTEST_GUILESS_MAIN(TestKeptHeads)
#include "tst_keptheads.moc"
