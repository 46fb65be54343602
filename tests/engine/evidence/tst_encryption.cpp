// SPDX-License-Identifier: Apache-2.0
#include "engine/evidence/identity/encryption.h"

#include "engine/evidence/identity/identity.h"
#include "tests/support/reference.h"

using namespace sl;
using namespace sl::evidence;

namespace {

const auto kPassword = u"correct horse battery"_s;
const QByteArray kText("strong support for the same person");

} // namespace

class TestEncryption : public QObject {
    Q_OBJECT
private:
    test::FixedClock m_clock;

    /// A key, its certificate in it.
    Result<SigningKey> made(const QString& login) {
        SL_TRY(const auto authority, createAuthority({u"Agency"_s, u"Agency"_s, {}}, kPassword, m_clock));
        SL_TRY(const auto authorityKey, unlock(authority.keyStore, kPassword));
        SL_TRY(const auto person,
               issueIdentity(authorityKey, {login, u"Agency"_s, login}, kPassword, m_clock));
        return unlock(person.keyStore, kPassword);
    }

private Q_SLOTS:
    void everyOwnerOfACertificateOpensItAndNobodyElse() {
        const auto anna = made(u"anna"_s), ben = made(u"ben"_s), cleo = made(u"cleo"_s);
        SL_VERIFY(anna);
        SL_VERIFY(ben);
        SL_VERIFY(cleo);
        const auto encrypted = encryptFor({anna->certificate(), ben->certificate()}, kText);
        SL_VERIFY(encrypted);
        QVERIFY(!encrypted->contains(kText));
        for (const auto& key : {*anna, *ben}) {
            const auto opened = decryptWith(key, *encrypted);
            SL_VERIFY(opened);
            QCOMPARE(*opened, kText);
        }
        QCOMPARE(decryptWith(*cleo, *encrypted).error().code, ErrorCode::RecordAltered);
        QCOMPARE(decryptWith(*anna, "no CMS").error().code, ErrorCode::RecordAltered);
        QCOMPARE(encryptFor({"no certificate"}, kText).error().code, ErrorCode::SigningFailed);
    }

    /// An enrolment's key opens too: who chooses a password goes on with it.
    void theOwnerOfAnEnrolmentOpensIt() {
        const auto authority = createAuthority({u"Agency"_s, u"Agency"_s, {}}, kPassword, m_clock);
        SL_VERIFY(authority);
        const auto authorityKey = unlock(authority->keyStore, kPassword);
        SL_VERIFY(authorityKey);
        const auto enrolment =
            issueEnrolment(*authorityKey, {u"Anna"_s, u"Agency"_s, u"anna"_s}, kPassword, m_clock);
        SL_VERIFY(enrolment);
        const auto key = unlock(enrolment->keyStore, kPassword);
        SL_VERIFY(key);
        QCOMPARE(decryptWith(*key, *encryptFor({enrolment->certificate}, kText)).value(), kText);
    }

    void onlyTheKeyInItsPlaceOpensIt() {
        const auto key = newContentKey();
        QCOMPARE(key.size(), 32);
        QVERIFY(key != newContentKey());
        const auto encrypted = encrypt(key, kText, "here");
        SL_VERIFY(encrypted);
        QVERIFY(!encrypted->contains(kText));
        QVERIFY(*encrypted != *encrypt(key, kText, "here"));
        QCOMPARE(decrypt(key, *encrypted, "here").value(), kText);
        QCOMPARE(decrypt(key, *encrypted, "there").error().code, ErrorCode::RecordAltered);
        QCOMPARE(decrypt(newContentKey(), *encrypted, "here").error().code, ErrorCode::RecordAltered);
        QCOMPARE(decrypt("short", *encrypted, "here").error().code, ErrorCode::RecordAltered);
        QCOMPARE(decrypt(key, encrypted->first(20), "here").error().code, ErrorCode::RecordAltered);
        QCOMPARE(encrypt("short", kText, "here").error().code, ErrorCode::SigningFailed);
        for (qsizetype at = 0; at < encrypted->size(); ++at) {
            auto altered = *encrypted;
            altered[at] = char(altered.at(at) ^ 1);
            QCOMPARE(decrypt(key, altered, "here").error().code, ErrorCode::RecordAltered);
        }
    }
};

QTEST_GUILESS_MAIN(TestEncryption)
#include "tst_encryption.moc"
