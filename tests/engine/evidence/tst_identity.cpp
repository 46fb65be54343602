// SPDX-License-Identifier: Apache-2.0
#include "engine/evidence/identity/identity.h"
#include "tests/support/reference.h"

#include <QProcess>
#include <QTemporaryDir>

#include <cstdlib>
#include <string_view>

using namespace sl;
using namespace sl::evidence;

namespace {

const auto kPassword = u"correct horse battery"_s;
const SubjectName kAuthorityName{u"Second Look workspace authority"_s, u"Wydział Kryminalny"_s, {}};
const SubjectName kAnna{u"Anna Żółć 安娜"_s, u"Wydział Kryminalny"_s, u"anna_b@office"_s};

/// What the openssl program prints about DER handed to it.
QString openssl(const QStringList& arguments, const QByteArray& input) {
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(u"openssl"_s, arguments);
    if (!process.waitForStarted())
        return u"openssl does not start"_s;
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished())
        return u"openssl does not end"_s;
    return QString::fromUtf8(process.readAll());
}

constexpr std::string_view kEndingRole = "--ending";

/// The second process of keysWorkUntilTheProcessIsGone(): makes one authority in main() and another in a
/// handler that runs after all that were registered since. Exit status 0 when both were made.
int makeAuthoritiesToTheEnd() {
    std::atexit([] {
        const auto late = createAuthority(kAuthorityName, kPassword, test::FixedClock());
        if (!late)
            std::fprintf(stderr, "%s\n", qPrintable(late.error().detail));
        std::_Exit(late ? 0 : 1);
    });
    return createAuthority(kAuthorityName, kPassword, test::FixedClock()) ? 0 : 2;
}

} // namespace

class TestIdentity : public QObject {
    Q_OBJECT
private:
    test::FixedClock m_clock;
    IssuedIdentity m_authority, m_anna;

private Q_SLOTS:
    void initTestCase() {
        auto authority = createAuthority(kAuthorityName, kPassword, m_clock);
        SL_VERIFY(authority);
        m_authority = *authority;
        const auto key = unlock(m_authority.keyStore, kPassword);
        SL_VERIFY(key);
        auto anna = issueIdentity(*key, kAnna, kPassword, m_clock);
        SL_VERIFY(anna);
        m_anna = *anna;
    }

    void unlockingGivesTheNameAndTheChain() {
        const auto key = unlock(m_anna.keyStore, kPassword);
        SL_VERIFY(key);
        QCOMPARE(key->commonName(), kAnna.commonName);
        QCOMPARE(key->certificate(), m_anna.certificate);
        QCOMPARE(key->authorityCertificate(), m_authority.certificate);
        QCOMPARE(unlock(m_authority.keyStore, kPassword)->authorityCertificate(), m_authority.certificate);
    }

    void theWrongPasswordOpensNothing() {
        for (const QString& wrong : {QString(), u"correct horse battery "_s, u"Correct horse battery"_s,
                                     kPassword + QChar(0) + u"x"_s})
            QCOMPARE(unlock(m_anna.keyStore, wrong).error().code, ErrorCode::WrongPassword);
    }

    void damagedKeyStoresAreTold() {
        QCOMPARE(unlock({}, kPassword).error().code, ErrorCode::DatabaseCorrupt);
        QCOMPARE(unlock(QByteArrayLiteral("no DER"), kPassword).error().code, ErrorCode::DatabaseCorrupt);
        QVERIFY(!unlock(m_anna.keyStore.left(m_anna.keyStore.size() / 2), kPassword));
    }

    void shortPasswordsAreRefused() {
        QCOMPARE(createAuthority(kAuthorityName, u"1234567"_s, m_clock).error().code,
                 ErrorCode::InvalidArgument);
        QCOMPARE(createAuthority(kAuthorityName, {}, m_clock).error().code, ErrorCode::InvalidArgument);
        // seven characters outside the basic plane are fourteen UTF-16 units and still seven characters
        const QString seven =
            QString::fromUtf8("\U0001F511\U0001F511\U0001F511\U0001F511\U0001F511\U0001F511\U0001F511");
        QCOMPARE(createAuthority(kAuthorityName, seven, m_clock).error().code, ErrorCode::InvalidArgument);
        SL_VERIFY(createAuthority(kAuthorityName, u"12345678"_s, m_clock));
    }

    void aNameIsNeeded() {
        QCOMPARE(createAuthority({{}, u"Agency"_s, {}}, kPassword, m_clock).error().code,
                 ErrorCode::InvalidArgument);
    }

    void passwordsInAnyScriptAndEitherNormalForm() {
        const QString composed = u"parol\u00e9 пароль 密码"_s;
        const QString decomposed = u"parole\u0301 пароль 密码"_s;
        QVERIFY(composed != decomposed);
        const auto made = createAuthority(kAuthorityName, composed, m_clock);
        SL_VERIFY(made);
        SL_VERIFY(unlock(made->keyStore, decomposed));
        QVERIFY(!unlock(made->keyStore, u"parole пароль 密码"_s));
    }

    void longNamesAreCutToWhatACertificateHolds() {
        const QString longName(300, QChar(0x017B));
        const auto made = createAuthority({longName, longName, {}}, kPassword, m_clock);
        SL_VERIFY(made);
        QCOMPARE(unlock(made->keyStore, kPassword)->commonName(), longName.left(64));
    }

    void signaturesHoldForTheirBytesAndSignerOnly() {
        const auto key = unlock(m_anna.keyStore, kPassword);
        SL_VERIFY(key);
        const auto signature = key->sign("the answer");
        SL_VERIFY(signature);
        SL_VERIFY(verifySignature(m_anna.certificate, "the answer", *signature));
        QCOMPARE(verifySignature(m_anna.certificate, "the Answer", *signature).error().code,
                 ErrorCode::SignatureInvalid);
        QCOMPARE(verifySignature(m_authority.certificate, "the answer", *signature).error().code,
                 ErrorCode::SignatureInvalid);
        QCOMPARE(verifySignature("no certificate", "the answer", *signature).error().code,
                 ErrorCode::SignatureInvalid);
        QCOMPARE(verifySignature(m_anna.certificate, "the answer", {}).error().code,
                 ErrorCode::SignatureInvalid);
    }

    void theIssuerIsChecked() {
        SL_VERIFY(verifyIssuer(m_anna.certificate, m_authority.certificate));
        SL_VERIFY(verifyIssuer(m_authority.certificate, m_authority.certificate));
        // another authority of the very same name
        const auto other = createAuthority(kAuthorityName, kPassword, m_clock);
        SL_VERIFY(other);
        QCOMPARE(verifyIssuer(m_anna.certificate, other->certificate).error().code,
                 ErrorCode::SignatureInvalid);
        QCOMPARE(verifyIssuer(m_anna.certificate, m_anna.certificate).error().code,
                 ErrorCode::SignatureInvalid);
        QCOMPARE(verifyIssuer(m_anna.certificate, {}).error().code, ErrorCode::SignatureInvalid);
    }

    void anEnrolmentCertifiesOneNameAndSignsNothing() {
        const auto authority = unlock(m_authority.keyStore, kPassword);
        SL_VERIFY(authority);
        const QString temporary = u"temporary one"_s;
        const auto enrolment = issueEnrolment(*authority, kAnna, temporary, m_clock);
        SL_VERIFY(enrolment);
        QVERIFY(isEnrolment(enrolment->certificate));
        for (const auto& other : {m_anna.certificate, m_authority.certificate, QByteArray("no certificate")})
            QVERIFY(!isEnrolment(other));
        // it is nobody's certificate, so nothing that it signs counts
        QCOMPARE(verifyIssuer(enrolment->certificate, m_authority.certificate).error().code,
                 ErrorCode::SignatureInvalid);

        const auto deputy = unlock(enrolment->keyStore, temporary);
        SL_VERIFY(deputy);
        const auto own = issueIdentity(*deputy, kAnna, kPassword, m_clock);
        SL_VERIFY(own);
        QVERIFY(!isEnrolment(own->certificate));
        SL_VERIFY(verifyIssuer(own->certificate, m_authority.certificate));
        QCOMPARE(unlock(own->keyStore, temporary).error().code, ErrorCode::WrongPassword);
        QVERIFY(unlock(own->keyStore, kPassword)->certificate() != m_anna.certificate);

        const SubjectName jorge{u"Jorge"_s, kAnna.organisation, u"jorge"_s};
        SubjectName otherLogin = kAnna;
        otherLogin.login = u"anna_c@office"_s;
        for (const auto& other : {jorge, otherLogin}) {
            const auto forged = issueIdentity(*deputy, other, kPassword, m_clock);
            SL_VERIFY(forged);
            QCOMPARE(verifyIssuer(forged->certificate, m_authority.certificate).error().code,
                     ErrorCode::SignatureInvalid);
        }
        // an enrolment of an enrolment, and one of another authority
        const auto second = issueEnrolment(*deputy, kAnna, temporary, m_clock);
        SL_VERIFY(second);
        const auto below = issueIdentity(*unlock(second->keyStore, temporary), kAnna, kPassword, m_clock);
        SL_VERIFY(below);
        QVERIFY(!verifyIssuer(below->certificate, m_authority.certificate));
        const auto stranger = createAuthority(kAuthorityName, kPassword, m_clock);
        SL_VERIFY(stranger);
        QVERIFY(!verifyIssuer(own->certificate, stranger->certificate));
    }

    void thePublicToolsFollowAnEnrolmentsChain() {
        const auto authority = unlock(m_authority.keyStore, kPassword);
        SL_VERIFY(authority);
        const auto enrolment = issueEnrolment(*authority, kAnna, kPassword, m_clock);
        SL_VERIFY(enrolment);
        const auto deputy = unlock(enrolment->keyStore, kPassword);
        SL_VERIFY(deputy);
        const auto own = issueIdentity(*deputy, kAnna, kPassword, m_clock);
        const auto forged =
            issueIdentity(*deputy, {u"Jorge"_s, kAnna.organisation, u"jorge"_s}, kPassword, m_clock);
        SL_VERIFY(own);
        SL_VERIFY(forged);
        QVERIFY2(own->certificate.contains(enrolment->certificate), "the chain travels with the certificate");
        const QTemporaryDir dir;
        const auto pem = [&dir](const QString& name, const QByteArray& der) {
            const auto path = dir.filePath(name);
            openssl({u"x509"_s, u"-inform"_s, u"DER"_s, u"-out"_s, path}, der);
            return path;
        };
        const QStringList chain{u"verify"_s,
                                u"-attime"_s,
                                QString::number(m_clock.now().toSecsSinceEpoch() + 60),
                                u"-x509_strict"_s,
                                u"-CAfile"_s,
                                pem(u"authority.pem"_s, m_authority.certificate),
                                u"-untrusted"_s,
                                pem(u"enrolment.pem"_s, enrolment->certificate)};
        const auto good = openssl(chain + QStringList{pem(u"own.pem"_s, own->certificate)}, {});
        QVERIFY2(good.contains(u"own.pem: OK"_s), qPrintable(good));
        const auto bad = openssl(chain + QStringList{pem(u"forged.pem"_s, forged->certificate)}, {});
        QVERIFY2(bad.contains(u"permitted subtree violation"_s), qPrintable(bad));
    }

    void aPersonIssuesNobody() {
        const auto key = unlock(m_anna.keyStore, kPassword);
        SL_VERIFY(key);
        QCOMPARE(issueIdentity(*key, kAnna, kPassword, m_clock).error().code, ErrorCode::SigningFailed);
    }

    void aNewPasswordKeepsTheKey() {
        const auto key = unlock(m_anna.keyStore, kPassword);
        SL_VERIFY(key);
        QCOMPARE(rewrap(*key, u"short"_s).error().code, ErrorCode::InvalidArgument);
        const auto wrapped = rewrap(*key, u"another long one"_s);
        SL_VERIFY(wrapped);
        QCOMPARE(unlock(*wrapped, kPassword).error().code, ErrorCode::WrongPassword);
        const auto again = unlock(*wrapped, u"another long one"_s);
        SL_VERIFY(again);
        QCOMPARE(again->certificate(), m_anna.certificate);
        QCOMPARE(again->authorityCertificate(), m_authority.certificate);
        const auto signature = again->sign("same key");
        SL_VERIFY(signature);
        SL_VERIFY(verifySignature(m_anna.certificate, "same key", *signature));
    }

    void theKeyStoreIsWhatOpensslCallsStrong() {
        const QString info = openssl(
            {u"pkcs12"_s, u"-info"_s, u"-noout"_s, u"-passin"_s, u"pass:"_s + kPassword}, m_anna.keyStore);
        QVERIFY2(info.contains(u"MAC: sha256, Iteration 200000"_s), qPrintable(info));
        QVERIFY2(info.contains(
                     u"Shrouded Keybag: PBES2, PBKDF2, AES-256-CBC, Iteration 200000, PRF hmacWithSHA256"_s),
                 qPrintable(info));
        QVERIFY(!m_anna.keyStore.contains("PRIVATE KEY"));
    }

    void theCertificateIsMadeForSigning() {
        const QString text = openssl({u"x509"_s, u"-inform"_s, u"DER"_s, u"-noout"_s, u"-text"_s,
                                      u"-nameopt"_s, u"utf8,sep_comma_plus_space"_s},
                                     m_anna.certificate);
        for (const QString& line :
             {u"Version: 3"_s, u"ecdsa-with-SHA256"_s, u"NIST CURVE: P-256"_s, u"CN=Anna Żółć 安娜"_s,
              u"UID=anna_b@office"_s, u"CA:FALSE"_s, u"Digital Signature, Non Repudiation"_s,
              u"Not Before: Jan  2 03:04:05 2026 GMT"_s, u"Not After : Jan  2 03:04:05 2031 GMT"_s})
            QVERIFY2(text.contains(line), qPrintable(line + u" is not in\n"_s + text));
    }

    void opensslVerifiesTheChain() {
        const QTemporaryDir dir;
        const QString authority = dir.filePath(u"authority.pem"_s);
        openssl({u"x509"_s, u"-inform"_s, u"DER"_s, u"-out"_s, authority}, m_authority.certificate);
        const QString at = QString::number(m_clock.now().addDays(1).toSecsSinceEpoch());
        const QString verdict = openssl(
            {u"verify"_s, u"-x509_strict"_s, u"-attime"_s, at, u"-CAfile"_s, authority}, m_anna.certificate);
        QVERIFY2(verdict.contains(u"stdin: OK"_s), qPrintable(verdict));
    }

    void noPersonOutlastsTheAuthority() {
        const auto key = unlock(m_authority.keyStore, kPassword);
        SL_VERIFY(key);
        test::FixedClock late(QDateTime(QDate(2044, 1, 1), QTime(0, 0), Qt::UTC));
        const auto made = issueIdentity(*key, kAnna, kPassword, late);
        SL_VERIFY(made);
        const QString text =
            openssl({u"x509"_s, u"-inform"_s, u"DER"_s, u"-noout"_s, u"-enddate"_s}, made->certificate);
        QCOMPARE(text.trimmed(), u"notAfter=Jan  2 03:04:05 2046 GMT"_s);
    }

    /// A thread that ends with the process must find its keys' memory as it left it.
    void keysWorkUntilTheProcessIsGone() {
        QProcess ending;
        ending.start(QCoreApplication::applicationFilePath(), {QString::fromLatin1(kEndingRole.data())});
        QVERIFY2(ending.waitForFinished(), qPrintable(ending.errorString()));
        const QByteArray said = ending.readAllStandardError();
        QCOMPARE(ending.exitStatus(), QProcess::NormalExit);
        QVERIFY2(ending.exitCode() == 0, said);
    }
};

int main(int argc, char** argv) {
    if (argc == 2 && argv[1] == kEndingRole)
        return makeAuthoritiesToTheEnd();
    const QCoreApplication application(argc, argv);
    TestIdentity test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_identity.moc"
