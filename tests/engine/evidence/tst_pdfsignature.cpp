// SPDX-License-Identifier: Apache-2.0
#include "engine/evidence/identity/identity.h"
#include "engine/evidence/pdf/pdfsignature.h"
#include "tests/support/reference.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace sl;
using namespace sl::evidence;

namespace {

const auto kPassword = u"correct horse battery"_s;

QByteArray writtenByQt() {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(u"Report"_s);
    QPainter painter(&writer);
    painter.drawText(200, 200, u"A report of two pages"_s);
    writer.newPage();
    painter.drawText(200, 200, u"Page two"_s);
    painter.end();
    return bytes;
}

/// A small file with a cross-reference stream, as newer writers make them, an /ID, and no line break at its
/// end.
QByteArray withXrefStream() {
    QByteArray pdf = "%PDF-1.5\n";
    QList<qsizetype> offsets;
    const auto object = [&](int number, const QByteArray& body) {
        offsets.append(pdf.size());
        pdf += QByteArray::number(number) + " 0 obj\n" + body + "\nendobj\n";
    };
    object(1, "<< /Type /Catalog /Pages 2 0 R >>");
    object(2, "<< /Type /Pages /Kids [3 0 R] /Count 1 >>");
    object(3, "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] /Resources << >> >>");
    const qsizetype xref = pdf.size();
    offsets.append(xref);
    QByteArray rows("\0\0\0\0\xff", 5);
    for (const qsizetype offset : std::as_const(offsets))
        rows +=
            QByteArray("\1\0", 2) + static_cast<char>(offset >> 8) + static_cast<char>(offset & 0xff) + '\0';
    pdf += "4 0 obj\n<< /Type /XRef /Size 5 /W [1 3 1] /Root 1 0 R /ID [<0102> <0304>] /Length " +
           QByteArray::number(rows.size()) + " >>\nstream\n" + rows + "\nendstream\nendobj\n";
    return pdf + "startxref\n" + QByteArray::number(xref) + "\n%%EOF";
}

/// A file whose form has the fields of `bodies`, objects 4 and following; the first is the form's only field.
QByteArray withFields(const QList<QByteArray>& bodies) {
    QByteArray pdf = "%PDF-1.5\n";
    QByteArray table = "0000000000 65535 f \n";
    int number = 0;
    const auto object = [&](const QByteArray& body) {
        table += QByteArray::number(pdf.size()).rightJustified(10, '0') + " 00000 n \n";
        pdf += QByteArray::number(++number) + " 0 obj\n" + body + "\nendobj\n";
    };
    object("<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [4 0 R] >> >>");
    object("<< /Type /Pages /Kids [3 0 R] /Count 1 >>");
    object("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] /Resources << >> >>");
    for (const QByteArray& body : bodies)
        object(body);
    const QByteArray size = QByteArray::number(number + 1);
    return pdf + "xref\n0 " + size + "\n" + table + "trailer\n<< /Size " + size +
           " /Root 1 0 R >>\nstartxref\n" + QByteArray::number(pdf.size()) + "\n%%EOF\n";
}

/// Each field below the one before it.
QByteArray withNestedFields(int depth) {
    QList<QByteArray> bodies;
    for (int i = 1; i < depth; ++i)
        bodies += "<< /Kids [" + QByteArray::number(4 + i) + " 0 R] >>";
    return withFields(bodies << "<< /FT /Sig /V << /M (D:20261123) >> >>");
}

/// All fields below one.
QByteArray withFieldsAbreast(int count) {
    return withFields({"<< /FT /Sig /Kids [" + QByteArray("<< >> ").repeated(count - 1) + "] >>"});
}

struct Output {
    int exitCode = -1;
    QString text;
};

Output run(const QString& program, const QStringList& arguments, const QString& folder = {}) {
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    if (!folder.isEmpty())
        process.setWorkingDirectory(folder);
    process.start(program, arguments);
    if (!process.waitForFinished())
        return {-1, program + u": "_s + process.errorString()};
    return {process.exitCode(), QString::fromUtf8(process.readAll())};
}

/// The two byte ranges of the n-th signature, taken from the file's own text.
QByteArray signedBytes(const QByteArray& pdf, int nth, QByteArray* cms) {
    qsizetype at = -1;
    for (int i = 0; i <= nth; ++i)
        at = pdf.indexOf("/ByteRange [", at + 1);
    const qsizetype open = at + 12;
    const QList<QByteArray> numbers = pdf.mid(open, pdf.indexOf(']', open) - open).split(' ');
    const qsizetype gap = numbers.at(1).toLongLong();
    const qsizetype after = numbers.at(2).toLongLong();
    *cms = QByteArray::fromHex(pdf.mid(gap + 1, after - gap - 2));
    return pdf.first(gap) + pdf.mid(after, numbers.at(3).toLongLong());
}

/// Every signature intact, and the last one over the whole file.
bool passes(const QByteArray& pdf) {
    const auto read = readPdfSignatures(pdf);
    return read && !read->empty() && read->back().coversWholeFile &&
           std::all_of(read->begin(), read->end(), [](const PdfSignature& s) { return s.bytesIntact; });
}

} // namespace

class TestPdfSignature : public QObject {
    Q_OBJECT
private:
    test::FixedClock m_clock;
    QTemporaryDir m_dir;
    std::optional<SigningKey> m_authority, m_anna, m_jorge;
    SignatureRequest m_request;

    std::optional<SigningKey> person(const QString& name) {
        const auto issued =
            issueIdentity(*m_authority, {name, u"Wydział"_s, name.toLower()}, kPassword, m_clock);
        return issued ? std::optional(unlock(issued->keyStore, kPassword).value()) : std::nullopt;
    }

    QString save(const QString& name, const QByteArray& bytes) {
        QFile file(m_dir.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(file.fileName()));
        return file.fileName();
    }

    Output pdfsig(const QByteArray& pdf) { return run(u"pdfsig"_s, {save(u"checked.pdf"_s, pdf)}); }

private Q_SLOTS:
    void initTestCase() {
        qputenv("HOME", m_dir.path().toLocal8Bit()); // pdfsig looks for a browser's certificates there
        const auto authority = createAuthority({u"Authority"_s, u"Wydział"_s, {}}, kPassword, m_clock);
        SL_VERIFY(authority);
        m_authority = unlock(authority->keyStore, kPassword).value();
        m_anna = person(u"Anna Żółć"_s);
        m_jorge = person(u"Jorge"_s);
        QVERIFY(m_anna && m_jorge);
        m_request = {u"Exported by the examiner"_s, u"Office (2nd floor)"_s, m_clock.now()};
    }

    void originals_data() {
        QTest::addColumn<QByteArray>("original");
        QTest::newRow("cross-reference table") << writtenByQt();
        QTest::newRow("cross-reference stream") << withXrefStream();
        QTest::newRow("ends without a line break") << writtenByQt().trimmed();
    }

    void oneSignature_data() { originals_data(); }
    void oneSignature() {
        QFETCH(QByteArray, original);
        const auto pdf = signPdf(original, *m_anna, m_request);
        SL_VERIFY(pdf);
        QVERIFY(pdf->startsWith(original));

        const Output output = pdfsig(*pdf);
        for (const QString& line :
             {u"Signature #1:"_s, u"Common Name: Anna Żółć"_s, u"Signature Validation: Signature is Valid."_s,
              u"Total document signed"_s, u"ETSI.CAdES.detached"_s, u"SHA-256"_s})
            QVERIFY2(output.text.contains(line), qPrintable(line + u" is not in:\n"_s + output.text));

        const auto read = readPdfSignatures(*pdf);
        SL_VERIFY(read);
        QCOMPARE(read->size(), size_t(1));
        const PdfSignature& signature = read->front();
        QVERIFY(signature.bytesIntact);
        QVERIFY(signature.coversWholeFile);
        QCOMPARE(signature.signer, u"Anna Żółć"_s);
        QCOMPARE(signature.claimedAt, m_clock.now());
        QCOMPARE(signature.certificate, m_anna->certificate());
        QCOMPARE(signature.issuer, m_authority->certificate());
        SL_VERIFY(verifyIssuer(signature.certificate, signature.issuer));
    }

    void twoSignatures_data() { originals_data(); }
    void twoSignatures() {
        QFETCH(QByteArray, original);
        const auto first = signPdf(original, *m_anna, m_request);
        SL_VERIFY(first);
        const auto second = signPdf(*first, *m_jorge, {u"Second examiner"_s, {}, m_clock.now().addSecs(60)});
        SL_VERIFY(second);
        QVERIFY(second->startsWith(*first));

        const Output output = pdfsig(*second);
        QCOMPARE(output.text.count(u"Signature is Valid."_s), 2);
        QCOMPARE(output.text.count(u"Not total document signed"_s), 1);
        QVERIFY2(output.text.indexOf(u"  - Total document signed"_s) > output.text.indexOf(u"Signature #2"_s),
                 qPrintable(output.text));

        const auto read = readPdfSignatures(*second);
        SL_VERIFY(read);
        QCOMPARE(read->size(), size_t(2));
        QCOMPARE(read->at(0).signer, u"Anna Żółć"_s);
        QVERIFY(read->at(0).bytesIntact && !read->at(0).coversWholeFile);
        QCOMPARE(read->at(1).signer, u"Jorge"_s);
        QVERIFY(read->at(1).bytesIntact && read->at(1).coversWholeFile);
    }

    void qpdfFindsNoFault_data() { originals_data(); }
    void qpdfFindsNoFault() {
        QFETCH(QByteArray, original);
        const auto first = signPdf(original, *m_anna, m_request);
        SL_VERIFY(first);
        const auto second = signPdf(*first, *m_jorge, m_request);
        SL_VERIFY(second);
        // poppler's own parser, strictly: pdfinfo complains on stderr about any damage
        const Output info = run(u"pdfinfo"_s, {save(u"twice.pdf"_s, *second)});
        QCOMPARE(info.exitCode, 0);
        QVERIFY2(!info.text.contains(u"Error"_s) && !info.text.contains(u"Warning"_s), qPrintable(info.text));
        QVERIFY2(info.text.contains(u"Form:            AcroForm"_s), qPrintable(info.text));
    }

    void reasonsInAnyScript() {
        const auto reason = u"Zakończono \\ (drugi) 检验完成 \U0001F50D"_s;
        const auto pdf = signPdf(writtenByQt(), *m_anna, {reason, u"Łódź"_s, m_clock.now()});
        SL_VERIFY(pdf);
        QVERIFY2(pdfsig(*pdf).text.contains(u"Signature is Valid."_s), "not valid");
        QVERIFY(readPdfSignatures(*pdf)->front().bytesIntact);
        QByteArray utf16("\xFE\xFF", 2);
        for (const QChar c : reason)
            utf16 +=
                QByteArray(1, static_cast<char>(c.unicode() >> 8)) + static_cast<char>(c.unicode() & 0xff);
        QVERIFY(pdf->contains("/Reason <" + utf16.toHex() + '>'));
    }

    void aFlippedByteIsFound_data() {
        QTest::addColumn<QByteArray>("pdf");
        const auto first = signPdf(writtenByQt(), *m_anna, m_request);
        SL_VERIFY(first);
        const auto second = signPdf(*first, *m_jorge, m_request);
        SL_VERIFY(second);
        QTest::newRow("one signature") << *first;
        QTest::newRow("two signatures") << *second;
    }
    void aFlippedByteIsFound() {
        QFETCH(QByteArray, pdf);
        QVERIFY(passes(pdf));
        QRandomGenerator random(20261123); // fixed, so that a failure comes again
        QList<qsizetype> places;
        for (int i = 0; i < 300; ++i)
            places.append(random.bounded(static_cast<int>(pdf.size())));
        // the signature itself too, where only a part of the bytes is covered by it
        const qsizetype contents = pdf.lastIndexOf("/Contents <");
        for (qsizetype at = contents; at < contents + 2800; at += random.bounded(1, 8))
            places.append(at);
        for (const qsizetype at : std::as_const(places)) {
            const int bit = 1 << random.bounded(8);
            QByteArray altered = pdf;
            altered[at] = static_cast<char>(altered.at(at) ^ bit);
            QVERIFY2(!passes(altered),
                     qPrintable(u"byte %1 of %2, bit %3"_s.arg(at).arg(pdf.size()).arg(bit)));
        }
    }

    void pdfsigFindsAFlippedByteToo() {
        const auto pdf = signPdf(writtenByQt(), *m_anna, m_request);
        SL_VERIFY(pdf);
        for (const QByteArray& mark :
             {QByteArrayLiteral("/Producer"), QByteArrayLiteral("/SigFlags"), QByteArrayLiteral("/M (D:2")}) {
            QByteArray altered = *pdf;
            const qsizetype at = altered.lastIndexOf(mark) + mark.size() - 1;
            altered[at] = static_cast<char>(altered.at(at) ^ 1);
            const Output output = pdfsig(altered);
            QVERIFY2(!output.text.contains(u"Signature is Valid."_s), qPrintable(output.text));
        }
    }

    void bytesAddedAfterwardsAreSeen() {
        const auto pdf = signPdf(writtenByQt(), *m_anna, m_request);
        SL_VERIFY(pdf);
        const auto read = readPdfSignatures(*pdf + "% a remark\n");
        SL_VERIFY(read);
        QCOMPARE(read->size(), size_t(1));
        QVERIFY(read->front().bytesIntact);
        QVERIFY(!read->front().coversWholeFile);
    }

    void opensslVerifiesTheCms() {
        const auto pdf = signPdf(writtenByQt(), *m_anna, m_request);
        SL_VERIFY(pdf);
        QByteArray cms;
        const QByteArray content = signedBytes(*pdf, 0, &cms);
        save(u"content"_s, content);
        save(u"cms.der"_s, cms);
        save(u"authority.der"_s, m_authority->certificate());
        const Output pem = run(
            u"openssl"_s,
            {u"x509"_s, u"-inform"_s, u"DER"_s, u"-in"_s, u"authority.der"_s, u"-out"_s, u"authority.pem"_s},
            m_dir.path());
        QCOMPARE(pem.exitCode, 0);
        const Output verified =
            run(u"openssl"_s,
                {u"cms"_s, u"-verify"_s, u"-cades"_s, u"-binary"_s, u"-inform"_s, u"DER"_s, u"-in"_s,
                 u"cms.der"_s, u"-content"_s, u"content"_s, u"-CAfile"_s, u"authority.pem"_s, u"-attime"_s,
                 QString::number(m_clock.now().addDays(1).toSecsSinceEpoch()), u"-out"_s, u"out"_s},
                m_dir.path());
        QVERIFY2(verified.exitCode == 0, qPrintable(verified.text));

        const Output printed = run(u"openssl"_s,
                                   {u"cms"_s, u"-cmsout"_s, u"-print"_s, u"-noout"_s, u"-inform"_s, u"DER"_s,
                                    u"-in"_s, u"cms.der"_s},
                                   m_dir.path());
        QVERIFY2(printed.text.contains(u"id-smime-aa-signingCertificateV2"_s), qPrintable(printed.text));
        QVERIFY2(!printed.text.contains(u"signingTime"_s),
                 qPrintable(printed.text)); // ETSI EN 319 142-1, 6.3
        QCOMPARE(printed.text.count(u"d.certificate:"_s), 2);
    }

    void whatIsNoPdfIsRefused_data() {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray pdf = writtenByQt();
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("text") << QByteArrayLiteral("just some text");
        QTest::newRow("only a head") << QByteArrayLiteral("%PDF-1.4\n");
        QTest::newRow("cut in half") << pdf.first(pdf.size() / 2);
        QTest::newRow("without its end") << pdf.first(pdf.lastIndexOf("startxref"));
        QTest::newRow("startxref astray")
            << pdf.first(pdf.lastIndexOf("startxref")) + "startxref\n99999999\n%%EOF\n";
        QTest::newRow("something before it") << "junk\n" + pdf;
    }
    void whatIsNoPdfIsRefused() {
        QFETCH(QByteArray, bytes);
        const auto read = readPdfSignatures(bytes);
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::ReportInvalid);
        const auto made = signPdf(bytes, *m_anna, m_request);
        QVERIFY(!made);
        QCOMPARE(made.error().code, ErrorCode::ReportInvalid);
    }

    void aFormOfAnyShapeIsReadOrRefused() {
        for (const int depth : {1, 2, 5000}) {
            const auto read = readPdfSignatures(withNestedFields(depth));
            SL_VERIFY(read);
            QCOMPARE(read->size(), size_t(1)); // the field's kind may stand above it, or beside its value
        }
        SL_VERIFY(readPdfSignatures(withFieldsAbreast(9000)));
        for (const QByteArray& pdf :
             {withNestedFields(20'000), withNestedFields(200'000), withFieldsAbreast(100'000)}) {
            const auto read = readPdfSignatures(pdf);
            QVERIFY(!read);
            QCOMPARE(read.error().code, ErrorCode::ReportInvalid);
        }
        // a circle is walked once
        SL_VERIFY(readPdfSignatures(withFields({"<< /Kids [5 0 R 5 0 R] >>", "<< /Kids [4 0 R] >>"})));
    }

    void anUnsignedPdfHasNoSignatures() {
        const auto read = readPdfSignatures(writtenByQt());
        SL_VERIFY(read);
        QVERIFY(read->empty());
    }

    /// A partial field name holds no period; a login may.
    void aLoginWithAPeriodNamesAField() {
        auto request = m_request;
        request.boxes = {{u"anna.b"_s, 0, QRectF(10, 10, 90, 30)},
                         {u"anna%2Eb"_s, 0, QRectF(10, 50, 90, 30)}};
        request.box = u"anna.b"_s;
        const auto once = signPdf(writtenByQt(), *m_anna, request);
        SL_VERIFY(once);
        QVERIFY(once->contains("/T (anna%2Eb)") && once->contains("/T (anna%252Eb)"));
        QVERIFY(!once->contains("/T (anna.b)"));
        request.boxes = {};
        request.box = u"anna%2Eb"_s;
        const auto twice = signPdf(*once, *m_jorge, request);
        SL_VERIFY(twice);
        QVERIFY(!twice->contains("/T (Signature1)")); // both have found their boxes
        QVERIFY(passes(*twice));
        QCOMPARE(readPdfSignatures(*twice)->size(), 2);
    }

    void theBoxOfAnEarlierVersionIsSigned() {
        auto request = m_request;
        request.box = u"anna.b"_s;
        const auto made = signPdf(withFields({"<< /Type /Annot /Subtype /Widget /FT /Sig /T (anna.b) "
                                              "/Rect [10 10 90 40] /F 4 /P 3 0 R >>"}),
                                  *m_anna, request);
        SL_VERIFY(made);
        QVERIFY(!made->contains("/T (Signature1)"));
        QVERIFY(passes(*made));
    }
};

QTEST_MAIN(TestPdfSignature)
#include "tst_pdfsignature.moc"
