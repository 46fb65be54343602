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

const auto kPassword = QStringLiteral("correct horse battery");
const SubjectName kAuthorityName{
    QStringLiteral("Second Look workspace authority"), QStringLiteral("Wydział Kryminalny"), {}};
const SubjectName kAnna{QStringLiteral("Anna Żółć 安娜"), QStringLiteral("Wydział Kryminalny"),
                        QStringLiteral("anna_b@office")};

/// What the openssl program prints about DER handed to it.
QString openssl(const QStringList& arguments, const QByteArray& input) {
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QStringLiteral("openssl"), arguments);
    if (!process.waitForStarted())
        return QStringLiteral("openssl does not start");
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished())
        return QStringLiteral("openssl does not end");
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
        for (const QString& wrong :
             {QString(), QStringLiteral("correct horse battery "), QStringLiteral("Correct horse battery"),
              kPassword + QChar(0) + QStringLiteral("x")})
            QCOMPARE(unlock(m_anna.keyStore, wrong).error().code, ErrorCode::WrongPassword);
    }

    void damagedKeyStoresAreTold() {
        QCOMPARE(unlock({}, kPassword).error().code, ErrorCode::DatabaseCorrupt);
        QCOMPARE(unlock(QByteArrayLiteral("no DER"), kPassword).error().code, ErrorCode::DatabaseCorrupt);
        QVERIFY(!unlock(m_anna.keyStore.left(m_anna.keyStore.size() / 2), kPassword));
    }

    void shortPasswordsAreRefused() {
        QCOMPARE(createAuthority(kAuthorityName, QStringLiteral("1234567"), m_clock).error().code,
                 ErrorCode::InvalidArgument);
        QCOMPARE(createAuthority(kAuthorityName, {}, m_clock).error().code, ErrorCode::InvalidArgument);
        // seven characters outside the basic plane are fourteen UTF-16 units and still seven characters
        const QString seven =
            QString::fromUtf8("\U0001F511\U0001F511\U0001F511\U0001F511\U0001F511\U0001F511\U0001F511");
        QCOMPARE(createAuthority(kAuthorityName, seven, m_clock).error().code, ErrorCode::InvalidArgument);
        SL_VERIFY(createAuthority(kAuthorityName, QStringLiteral("12345678"), m_clock));
    }

    void aNameIsNeeded() {
        QCOMPARE(createAuthority({{}, QStringLiteral("Agency"), {}}, kPassword, m_clock).error().code,
                 ErrorCode::InvalidArgument);
    }

    void passwordsInAnyScriptAndEitherNormalForm() {
        const QString composed = QStringLiteral("parol\u00e9 пароль 密码");
        const QString decomposed = QStringLiteral("parole\u0301 пароль 密码");
        QVERIFY(composed != decomposed);
        const auto made = createAuthority(kAuthorityName, composed, m_clock);
        SL_VERIFY(made);
        SL_VERIFY(unlock(made->keyStore, decomposed));
        QVERIFY(!unlock(made->keyStore, QStringLiteral("parole пароль 密码")));
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
        const QString temporary = QStringLiteral("temporary one");
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

        const SubjectName jorge{QStringLiteral("Jorge"), kAnna.organisation, QStringLiteral("jorge")};
        SubjectName otherLogin = kAnna;
        otherLogin.login = QStringLiteral("anna_c@office");
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
            issueIdentity(*deputy, {QStringLiteral("Jorge"), kAnna.organisation, QStringLiteral("jorge")},
                          kPassword, m_clock);
        SL_VERIFY(own);
        SL_VERIFY(forged);
        QVERIFY2(own->certificate.contains(enrolment->certificate), "the chain travels with the certificate");
        const QTemporaryDir dir;
        const auto pem = [&dir](const QString& name, const QByteArray& der) {
            const auto path = dir.filePath(name);
            openssl({QStringLiteral("x509"), QStringLiteral("-inform"), QStringLiteral("DER"),
                     QStringLiteral("-out"), path},
                    der);
            return path;
        };
        const QStringList chain{QStringLiteral("verify"),
                                QStringLiteral("-attime"),
                                QString::number(m_clock.now().toSecsSinceEpoch() + 60),
                                QStringLiteral("-x509_strict"),
                                QStringLiteral("-CAfile"),
                                pem(QStringLiteral("authority.pem"), m_authority.certificate),
                                QStringLiteral("-untrusted"),
                                pem(QStringLiteral("enrolment.pem"), enrolment->certificate)};
        const auto good = openssl(chain + QStringList{pem(QStringLiteral("own.pem"), own->certificate)}, {});
        QVERIFY2(good.contains(QStringLiteral("own.pem: OK")), qPrintable(good));
        const auto bad =
            openssl(chain + QStringList{pem(QStringLiteral("forged.pem"), forged->certificate)}, {});
        QVERIFY2(bad.contains(QStringLiteral("permitted subtree violation")), qPrintable(bad));
    }

    void aPersonIssuesNobody() {
        const auto key = unlock(m_anna.keyStore, kPassword);
        SL_VERIFY(key);
        QCOMPARE(issueIdentity(*key, kAnna, kPassword, m_clock).error().code, ErrorCode::SigningFailed);
    }

    void aNewPasswordKeepsTheKey() {
        const auto key = unlock(m_anna.keyStore, kPassword);
        SL_VERIFY(key);
        QCOMPARE(rewrap(*key, QStringLiteral("short")).error().code, ErrorCode::InvalidArgument);
        const auto wrapped = rewrap(*key, QStringLiteral("another long one"));
        SL_VERIFY(wrapped);
        QCOMPARE(unlock(*wrapped, kPassword).error().code, ErrorCode::WrongPassword);
        const auto again = unlock(*wrapped, QStringLiteral("another long one"));
        SL_VERIFY(again);
        QCOMPARE(again->certificate(), m_anna.certificate);
        QCOMPARE(again->authorityCertificate(), m_authority.certificate);
        const auto signature = again->sign("same key");
        SL_VERIFY(signature);
        SL_VERIFY(verifySignature(m_anna.certificate, "same key", *signature));
    }

    void theKeyStoreIsWhatOpensslCallsStrong() {
        const QString info =
            openssl({QStringLiteral("pkcs12"), QStringLiteral("-info"), QStringLiteral("-noout"),
                     QStringLiteral("-passin"), QStringLiteral("pass:") + kPassword},
                    m_anna.keyStore);
        QVERIFY2(info.contains(QStringLiteral("MAC: sha256, Iteration 200000")), qPrintable(info));
        QVERIFY2(info.contains(QStringLiteral(
                     "Shrouded Keybag: PBES2, PBKDF2, AES-256-CBC, Iteration 200000, PRF hmacWithSHA256")),
                 qPrintable(info));
        QVERIFY(!m_anna.keyStore.contains("PRIVATE KEY"));
    }

    void theCertificateIsMadeForSigning() {
        const QString text =
            openssl({QStringLiteral("x509"), QStringLiteral("-inform"), QStringLiteral("DER"),
                     QStringLiteral("-noout"), QStringLiteral("-text"), QStringLiteral("-nameopt"),
                     QStringLiteral("utf8,sep_comma_plus_space")},
                    m_anna.certificate);
        for (const QString& line : {QStringLiteral("Version: 3"), QStringLiteral("ecdsa-with-SHA256"),
                                    QStringLiteral("NIST CURVE: P-256"), QStringLiteral("CN=Anna Żółć 安娜"),
                                    QStringLiteral("UID=anna_b@office"), QStringLiteral("CA:FALSE"),
                                    QStringLiteral("Digital Signature, Non Repudiation"),
                                    QStringLiteral("Not Before: Jan  2 03:04:05 2026 GMT"),
                                    QStringLiteral("Not After : Jan  2 03:04:05 2031 GMT")})
            QVERIFY2(text.contains(line), qPrintable(line + QStringLiteral(" is not in\n") + text));
    }

    void opensslVerifiesTheChain() {
        const QTemporaryDir dir;
        const QString authority = dir.filePath(QStringLiteral("authority.pem"));
        openssl({QStringLiteral("x509"), QStringLiteral("-inform"), QStringLiteral("DER"),
                 QStringLiteral("-out"), authority},
                m_authority.certificate);
        const QString at = QString::number(m_clock.now().addDays(1).toSecsSinceEpoch());
        const QString verdict = openssl({QStringLiteral("verify"), QStringLiteral("-x509_strict"),
                                         QStringLiteral("-attime"), at, QStringLiteral("-CAfile"), authority},
                                        m_anna.certificate);
        QVERIFY2(verdict.contains(QStringLiteral("stdin: OK")), qPrintable(verdict));
    }

    void noPersonOutlastsTheAuthority() {
        const auto key = unlock(m_authority.keyStore, kPassword);
        SL_VERIFY(key);
        test::FixedClock late(QDateTime(QDate(2044, 1, 1), QTime(0, 0), Qt::UTC));
        const auto made = issueIdentity(*key, kAnna, kPassword, late);
        SL_VERIFY(made);
        const QString text =
            openssl({QStringLiteral("x509"), QStringLiteral("-inform"), QStringLiteral("DER"),
                     QStringLiteral("-noout"), QStringLiteral("-enddate")},
                    made->certificate);
        QCOMPARE(text.trimmed(), QStringLiteral("notAfter=Jan  2 03:04:05 2046 GMT"));
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
