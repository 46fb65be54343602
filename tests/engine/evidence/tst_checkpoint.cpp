// SPDX-License-Identifier: Apache-2.0
#include "engine/evidence/checkpoint/checkpoint.h"
#include "engine/evidence/checkpoint/cosignature.h"
#include "engine/evidence/checkpoint/witness.h"
#include "engine/evidence/identity/identity.h"
#include "tests/support/reference.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace sl;
using namespace sl::evidence;

namespace {

const auto kPassword = u"correct horse battery"_s;
const auto kOrigin = u"second-look/test/workspace"_s;
const auto kWitness = u"court.example/clerk"_s;

/// The entries of the reference trees of RFC 6962's authors.
const QList<QByteArray> kLeaves{"",
                                QByteArray("\0", 1),
                                "\x10",
                                "\x20\x21",
                                "\x30\x31",
                                "\x40\x41\x42\x43",
                                "\x50\x51\x52\x53\x54\x55\x56\x57",
                                "\x60\x61\x62\x63\x64\x65\x66\x67\x68\x69\x6a\x6b\x6c\x6d\x6e\x6f"};
/// And the roots of the trees of 0 to 8 of them.
const QList<QByteArray> kRoots{"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                               "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
                               "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
                               "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
                               "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
                               "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
                               "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
                               "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
                               "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"};

MerkleTree treeOf(int size, const QByteArray& last = {}) {
    MerkleTree tree;
    for (int i = 0; i < size; ++i)
        tree.append(i + 1 == size && !last.isNull() ? last : "entry " + QByteArray::number(i));
    return tree;
}

} // namespace

/// Heads of logs as text: trees, notes, signatures, witnesses.
class TestCheckpoint : public QObject {
    Q_OBJECT
private:
    test::FixedClock m_clock;
    QTemporaryDir m_dir;
    std::optional<SigningKey> m_anna, m_jorge;
    std::optional<WitnessKey> m_clerk;

    QString file(const QString& name, const QByteArray& bytes) {
        QFile out(m_dir.filePath(name));
        if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
            qFatal("%s cannot be written", qPrintable(name));
        return out.fileName();
    }
    static int openssl(const QStringList& arguments, QByteArray* out = nullptr) {
        QProcess process;
        process.start(u"openssl"_s, arguments);
        process.waitForFinished();
        if (out)
            *out = process.readAllStandardOutput();
        return process.exitCode();
    }
    QByteArray head(const MerkleTree& tree, const SigningKey& key) {
        return signedCheckpoint(kOrigin, tree.head(), m_clock.now(), key).value();
    }
    WitnessRequest request(const MerkleTree& tree, qint64 since) {
        return {since, tree.proofSince(since), head(tree, *m_anna)};
    }
    Result<QByteArray> witness(const WitnessRequest& asked, const QString& heads,
                               const QList<QByteArray>& certificates = {}) {
        return Witness(*m_clerk, m_dir.filePath(heads)).sign(asked, certificates, m_clock.now());
    }

private Q_SLOTS:
    void initTestCase() {
        const auto authority = createAuthority({u"Authority"_s, {}, {}}, kPassword, m_clock);
        SL_VERIFY(authority);
        const auto unlocked = unlock(authority->keyStore, kPassword);
        SL_VERIFY(unlocked);
        for (auto* key : {&m_anna, &m_jorge}) {
            const auto issued = issueIdentity(*unlocked, {u"Anna"_s, {}, u"anna"_s}, kPassword, m_clock);
            SL_VERIFY(issued);
            *key = unlock(issued->keyStore, kPassword).value();
        }
        const auto pem = m_dir.filePath(u"clerk.pem"_s);
        QCOMPARE(openssl({u"genpkey"_s, u"-algorithm"_s, u"ed25519"_s, u"-out"_s, pem}), 0);
        QFile key(pem);
        QVERIFY(key.open(QIODevice::ReadOnly));
        auto clerk = WitnessKey::fromPem(key.readAll(), kWitness);
        SL_VERIFY(clerk);
        m_clerk = *clerk;
    }

    void hasTheRootsOfTheReference() {
        MerkleTree tree;
        for (int size = 0; size <= kLeaves.size(); ++size) {
            if (size > 0)
                tree.append(kLeaves.at(size - 1));
            QCOMPARE(tree.head().root.toHex(), kRoots.at(size));
        }
        for (int size = 0; size <= kLeaves.size(); ++size)
            QCOMPARE(tree.headAt(size).root.toHex(), kRoots.at(size));
    }
    /// The proof from 2 to 5 entries among the reference's.
    void hasAProofOfTheReference() {
        MerkleTree tree;
        for (int i = 0; i < 5; ++i)
            tree.append(kLeaves.at(i));
        const auto proof = tree.proofSince(2);
        QCOMPARE(proof.size(), 2);
        QCOMPARE(proof.at(0).toHex(),
                 QByteArray("5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e"));
        QCOMPARE(proof.at(1).toHex(),
                 QByteArray("bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b"));
    }
    void provesThatATreeGoesOn() {
        constexpr int kLargest = 33;
        for (int now = 0; now <= kLargest; ++now)
            for (int old = 0; old <= now; ++old) {
                const auto tree = treeOf(now);
                auto proof = tree.proofSince(old);
                QVERIFY2(continues(tree.head(), tree.headAt(old), proof),
                         qPrintable(u"%1 to %2"_s.arg(old).arg(now)));
                QVERIFY(old == 0 || !continues(tree.head(), treeOf(old, "another").head(), proof));
                QVERIFY(now == old || !continues(tree.headAt(old), tree.head(), proof));
                proof.append(tree.head().root);
                QVERIFY(!continues(tree.head(), tree.headAt(old), proof));
                proof.removeLast();
                if (proof.isEmpty())
                    continue;
                proof.last()[0] = char(proof.last().at(0) ^ 1);
                QVERIFY(!continues(tree.head(), tree.headAt(old), proof));
            }
    }

    void isReadAsItWasWritten() {
        const auto bytes = head(treeOf(5), *m_anna);
        const auto read = Checkpoint::parse(bytes);
        SL_VERIFY(read);
        QCOMPARE(read->origin, kOrigin);
        QCOMPARE(read->head, treeOf(5).head());
        QCOMPARE(read->at, m_clock.now());
        QCOMPARE(read->note.toBytes(), bytes);
        SL_VERIFY(checkSignedBy(*read, m_anna->certificate()));
        QCOMPARE(checkSignedBy(*read, m_jorge->certificate()).error().code, ErrorCode::NotFound);
        SL_VERIFY(Checkpoint::parse(head(treeOf(0), *m_anna)));
    }
    void isRefusedWhenMalformed_data() {
        QTest::addColumn<QByteArray>("bytes");
        const auto good = head(treeOf(5), *m_anna);
        const auto changed = [&](const char* name, const QByteArray& before, const QByteArray& after) {
            auto bytes = good;
            bytes.replace(bytes.indexOf(before), before.size(), after);
            QTest::newRow(name) << bytes;
        };
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no signature") << good.first(good.indexOf("\n\n") + 2);
        QTest::newRow("no newline at the end") << good.chopped(1);
        QTest::newRow("a signature without a name") << good.first(good.indexOf("\n\n") + 2) +
                                                           "\xe2\x80\x94 " +
                                                           QByteArray("12345678").toBase64() + '\n';
        QTest::newRow("too large") << QByteArray(70'000, 'x') + good;
        changed("a size with a zero before it", "\n5\n", "\n05\n");
        changed("a size with a sign", "\n5\n", "\n+5\n");
        changed("a negative size", "\n5\n", "\n-5\n");
        changed("a size of words", "\n5\n", "\nfive\n");
        changed("a carriage return", "\n5\n", "\n5\r\n");
        changed("a short root", treeOf(5).head().root.toBase64(), QByteArray(31, 'x').toBase64());
        changed("a root that is no Base64", treeOf(5).head().root.toBase64(), "root");
        changed("a control character", "time", "ti\033me");
        changed("no UTF-8", "time", "ti\xff");
        changed("a hyphen for the dash", "\xe2\x80\x94", "-");
        changed("no blank line", "\n\n", "\n");
    }
    void isRefusedWhenMalformed() {
        QFETCH(QByteArray, bytes);
        const auto read = Checkpoint::parse(bytes);
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::CheckpointInvalid);
    }
    void noticesForgery() {
        const auto good = head(treeOf(5), *m_anna);
        auto larger = good;
        larger.replace("\n5\n", "\n9\n");
        auto elsewhere = good;
        elsewhere.replace("second-look/test/workspace", "second-look/test/case/7");
        for (const auto& forged : {larger, elsewhere}) {
            const auto read = Checkpoint::parse(forged);
            SL_VERIFY(read);
            QCOMPARE(checkSignedBy(*read, m_anna->certificate()).error().code, ErrorCode::SignatureInvalid);
        }
        // another's signature under anna's key id
        auto note = SignedNote::parse(head(treeOf(5), *m_jorge)).value();
        note.signatures.first().keyId = noteKeyId(m_anna->certificate());
        const auto read = Checkpoint::parse(note.toBytes());
        SL_VERIFY(read);
        QCOMPARE(checkSignedBy(*read, m_anna->certificate()).error().code, ErrorCode::SignatureInvalid);
    }
    void namesLogs() {
        const QByteArray authority = "an authority";
        QCOMPARE(caseIn(originOf(authority), authority).value(), QString());
        for (const auto& number : {u"2026-1"_s, u"a/b + c %41 żółć"_s}) {
            QVERIFY(isKeyName(originOf(authority, number)));
            QCOMPARE(caseIn(originOf(authority, number), authority).value(), number);
        }
        for (const auto& origin : {originOf("another"), originOf(authority) + u"/x"_s, u"second-look"_s,
                                   originOf(authority, u"1"_s).chopped(1), QString(),
                                   originOf(authority, u"A"_s).chopped(1) + u"%41"_s})
            QCOMPARE(caseIn(origin, authority).error().code, ErrorCode::NotFound);
    }

    /// What anybody can check who has a checkpoint, a certificate and OpenSSL.
    void isCheckedByOpenssl() {
        const auto note = SignedNote::parse(head(treeOf(5), *m_anna)).value();
        const auto certificate = file(u"anna.der"_s, m_anna->certificate());
        QByteArray publicKey;
        QCOMPARE(
            openssl({u"x509"_s, u"-inform"_s, u"DER"_s, u"-in"_s, certificate, u"-pubkey"_s, u"-noout"_s},
                    &publicKey),
            0);
        const auto key = file(u"anna.pem"_s, publicKey);
        const auto signature = file(u"signature"_s, note.signatures.first().bytes);
        const auto verify = [&](const QByteArray& text) {
            return openssl({u"dgst"_s, u"-sha256"_s, u"-verify"_s, key, u"-signature"_s, signature,
                            file(u"text"_s, text)});
        };
        QCOMPARE(verify(note.text), 0);
        QVERIFY(verify(note.text + "x") != 0);
        QByteArray der;
        QCOMPARE(openssl({u"pkey"_s, u"-pubin"_s, u"-in"_s, key, u"-outform"_s, u"DER"_s}, &der), 0);
        QCOMPARE(note.signatures.first().keyId,
                 QCryptographicHash::hash(der, QCryptographicHash::Sha256).first(4));
    }
    void hasCosignaturesThatOpensslChecks() {
        const auto signedByClerk = witness(request(treeOf(5), 0), u"openssl"_s, {m_anna->certificate()});
        SL_VERIFY(signedByClerk);
        const auto note = SignedNote::parse(*signedByClerk).value();
        QCOMPARE(note.signatures.size(), 2);
        const auto& line = note.signatures.last();
        QCOMPARE(line.name, kWitness);
        const auto text =
            "cosignature/v1\ntime " + QByteArray::number(m_clock.now().toSecsSinceEpoch()) + '\n' + note.text;
        QByteArray publicKey;
        QCOMPARE(openssl({u"pkey"_s, u"-in"_s, m_dir.filePath(u"clerk.pem"_s), u"-pubout"_s}, &publicKey), 0);
        QCOMPARE(openssl({u"pkeyutl"_s, u"-verify"_s, u"-rawin"_s, u"-pubin"_s, u"-inkey"_s,
                          file(u"clerk.pub"_s, publicKey), u"-sigfile"_s,
                          file(u"cosig"_s, line.bytes.sliced(8)), u"-in"_s, file(u"cosigned"_s, text)}),
                 0);
    }

    void witnessIsKnownByItsName() {
        const auto name = m_clerk->name();
        const auto read = WitnessName::parse(name.toString());
        QVERIFY(read);
        QCOMPARE(read->publicKey, name.publicKey);
        QVERIFY(!WitnessName::parse(name.toString() + u"A"_s));
        QVERIFY(!WitnessName::parse(u"x+"_s + name.toString()));
        QVERIFY(!WitnessName::parse(QString()));
        const auto note = SignedNote::parse(head(treeOf(5), *m_anna)).value();
        QCOMPARE(cosignedAt(note, name).error().code, ErrorCode::NotFound);
        auto twice = cosigned(note, *m_clerk, m_clock.now()).value();
        QCOMPARE(cosignedAt(twice, name).value(),
                 QDateTime::fromSecsSinceEpoch(m_clock.now().toSecsSinceEpoch()));
        twice.text.replace("\n5\n", "\n6\n");
        QCOMPARE(cosignedAt(twice, name).error().code, ErrorCode::SignatureInvalid);
    }
    void witnessFollowsALog() {
        const auto heads = u"follows"_s;
        QCOMPARE(witness(request(treeOf(5), 0), heads).error().code, ErrorCode::SignatureInvalid);
        QCOMPARE(witness(request(treeOf(5), 0), heads, {m_jorge->certificate()}).error().code,
                 ErrorCode::SignatureInvalid);
        SL_VERIFY(witness(request(treeOf(5), 0), heads, {m_anna->certificate()}));
        SL_VERIFY(witness(request(treeOf(5), 0), heads));
        SL_VERIFY(witness(request(treeOf(12), 5), heads));
        SL_VERIFY(witness(request(treeOf(12), 12), heads));
        SL_VERIFY(witness(WitnessRequest::parse(request(treeOf(20), 12).toBytes()).value(), heads));
    }
    void witnessRefuses_data() {
        QTest::addColumn<WitnessRequest>("asked");
        const auto tree = treeOf(20);
        const auto other = treeOf(12, "another");
        QTest::newRow("smaller") << request(treeOf(9), 0);
        QTest::newRow("smaller, with a proof") << request(treeOf(9), 5);
        QTest::newRow("empty") << request(treeOf(0), 0);
        QTest::newRow("another of that size") << request(other, 0);
        QTest::newRow("larger without a proof") << request(tree, 0);
        QTest::newRow("a proof from another size") << request(tree, 11);
        auto longer = treeOf(12, "another");
        for (int i = 12; i < 20; ++i)
            longer.append("entry " + QByteArray::number(i));
        QTest::newRow("another that is larger") << request(longer, 12);
        QTest::newRow("with the proof of the true one")
            << WitnessRequest{12, tree.proofSince(12), head(longer, *m_anna)};
    }
    void witnessRefuses() {
        QFETCH(WitnessRequest, asked);
        const auto heads = u"refuses"_s;
        if (!QFile::exists(m_dir.filePath(heads)))
            SL_VERIFY(witness(request(treeOf(12), 0), heads, {m_anna->certificate()}));
        const auto answer = witness(asked, heads);
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, ErrorCode::HeadRefused);
        SL_VERIFY(witness(request(treeOf(12), 12), heads));
    }
    void witnessKeepsWhatItCannotRead() {
        const auto heads = file(u"spoilt"_s, "{\"heads\":");
        QCOMPARE(witness(request(treeOf(5), 0), u"spoilt"_s, {m_anna->certificate()}).error().code,
                 ErrorCode::FileUnreadable);
        QFile kept(heads);
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QCOMPARE(kept.readAll(), QByteArray("{\"heads\":"));
    }
    void witnessNeedsAKeyOfItsKind() {
        QByteArray pem;
        QCOMPARE(
            openssl({u"genpkey"_s, u"-algorithm"_s, u"EC"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s},
                    &pem),
            0);
        QCOMPARE(WitnessKey::fromPem(pem, kWitness).error().code, ErrorCode::InvalidArgument);
        QCOMPARE(WitnessKey::fromPem("nothing", kWitness).error().code, ErrorCode::InvalidArgument);
        QFile key(m_dir.filePath(u"clerk.pem"_s));
        QVERIFY(key.open(QIODevice::ReadOnly));
        const auto good = key.readAll();
        for (const auto& name : {u"the clerk"_s, u"a+b"_s, QString(), u"a\nb"_s})
            QCOMPARE(WitnessKey::fromPem(good, name).error().code, ErrorCode::InvalidArgument);
    }
};

QTEST_GUILESS_MAIN(TestCheckpoint)
#include "tst_checkpoint.moc"
