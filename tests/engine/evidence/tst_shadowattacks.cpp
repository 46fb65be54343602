// SPDX-License-Identifier: Apache-2.0
// Reports that somebody changed between two signatures, or after the last one: each change is named.
#include "engine/evidence/identity/identity.h"
#include "engine/evidence/pdf/internal/pdfincrement.h"
#include "engine/evidence/pdf/pdfsignature.h"
#include "tests/support/reference.h"

#include <QProcess>
#include <QTemporaryDir>

#include <functional>

using namespace sl;
using namespace sl::evidence;

namespace {

const auto kPassword = u"correct horse battery"_s;

QByteArray stream(const QByteArray& entries, const QByteArray& data) {
    return "<< " + entries + " /Length " + QByteArray::number(data.size()) + " >>\nstream\n" + data +
           "\nendstream";
}

/// A report of two pages: catalogue 1, pages 2, 3 and 4, what they show 5 and 6, resources 7, font 8, picture
/// 9, description 10.
QByteArray report() {
    QByteArray pdf = "%PDF-1.6\n";
    QByteArray table = "0000000000 65535 f \n";
    int number = 0;
    const auto object = [&](const QByteArray& body) {
        table += QByteArray::number(pdf.size()).rightJustified(10, '0') + " 00000 n \n";
        pdf += QByteArray::number(++number) + " 0 obj\n" + body + "\nendobj\n";
    };
    object("<< /Type /Catalog /Pages 2 0 R >>");
    object("<< /Type /Pages /Kids [3 0 R 4 0 R] /Count 2 >>");
    object("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 400] /Resources 7 0 R /Contents 5 0 R >>");
    object("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 400] /Resources 7 0 R /Contents 6 0 R >>");
    object(stream({}, "BT /F 12 Tf 20 300 Td (Outcome: no lead) Tj ET"));
    object(stream({}, "q 50 0 0 50 20 20 cm /I Do Q"));
    object("<< /Font << /F 8 0 R >> /XObject << /I 9 0 R >> >>");
    object("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>");
    object(stream(
        "/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8",
        "\x80"));
    object("<< /Title (Report of case 7) >>");
    return pdf + "xref\n0 11\n" + table + "trailer\n<< /Size 11 /Root 1 0 R /Info 10 0 R >>\nstartxref\n" +
           QByteArray::number(pdf.size()) + "\n%%EOF\n";
}

/// Adds a revision to a signed report. Objects are looked up in the file's own text.
class Attacker {
public:
    explicit Attacker(const QByteArray& pdf)
        : m_pdf(pdf), m_root(lastAfter("/Root ")), m_increment(pdf, lastAfter("/Size ").toInt()) {}

    [[nodiscard]] QByteArray body(int number) const {
        const QByteArray start = '\n' + QByteArray::number(number) + " 0 obj\n";
        const qsizetype at = m_pdf.lastIndexOf(start) + start.size();
        return m_pdf.sliced(at, m_pdf.indexOf("\nendobj", at) - at);
    }
    void replace(int number, const QByteArray& body) { m_increment.write({number, 0}, body); }
    void replace(int number, const QByteArray& what, const QByteArray& with) {
        QByteArray changed = body(number);
        if (!changed.contains(what))
            qFatal("%s is not in %s", what.constData(), changed.constData());
        replace(number, changed.replace(what, with));
    }
    QByteArray add(const QByteArray& body) {
        const PdfReference reference = m_increment.reserve();
        m_increment.write(reference, body);
        return reference.toBytes();
    }
    void setRoot(const QByteArray& reference) { m_root = reference; }
    [[nodiscard]] int form() const { return lastAfter("/AcroForm ").split(' ').first().toInt(); }
    /// The field of the n-th signature box, from 0.
    [[nodiscard]] int box(int nth) const {
        QByteArray fields = body(form());
        fields = fields.mid(fields.indexOf("/Fields [") + 9).trimmed();
        return fields.split(' ').at(qsizetype(3) * nth).toInt();
    }
    [[nodiscard]] QByteArray pdf() {
        const qsizetype at = m_pdf.lastIndexOf("startxref\n") + 10;
        return m_increment.finish({m_root, "10 0 R", "[<00> <01>]",
                                   m_pdf.mid(at, m_pdf.indexOf('\n', at) - at).toLongLong(), false});
    }

private:
    /// What follows the last such key: a reference ("1 0 R"), or a number and what stands behind it.
    [[nodiscard]] QByteArray lastAfter(const QByteArray& key) const {
        const qsizetype at = m_pdf.lastIndexOf(key) + key.size();
        const QList<QByteArray> words = m_pdf.mid(at, 40).simplified().split(' ');
        return words.at(1) == "0" ? words.at(0) + " 0 R" : words.at(0);
    }

    const QByteArray m_pdf;
    QByteArray m_root;
    PdfIncrement m_increment;
};

using Attack = std::function<void(Attacker&)>;

void addRow(const char* name, PdfPart part, int page, const Attack& attack) {
    QTest::newRow(name) << attack << PdfChange{part, page};
}

} // namespace

Q_DECLARE_METATYPE(Attack)
Q_DECLARE_METATYPE(sl::PdfChange)

class TestShadowAttacks : public QObject {
    Q_OBJECT
private:
    test::FixedClock m_clock;
    QTemporaryDir m_dir;
    std::optional<SigningKey> m_authority, m_ruiz, m_okafor;
    QByteArray m_one; ///< signed by Ruiz

    std::optional<SigningKey> person(const QString& name) {
        const auto issued =
            issueIdentity(*m_authority, {name, u"Agency"_s, name.toLower()}, kPassword, m_clock);
        return issued ? std::optional(unlock(issued->keyStore, kPassword).value()) : std::nullopt;
    }
    QByteArray signedByOkafor(const QByteArray& pdf, const QString& box = u"okafor"_s) {
        const auto made = signPdf(pdf, *m_okafor, {u"Second"_s, {}, m_clock.now().addSecs(60), box});
        if (!made)
            qFatal("%s", qPrintable(made.error().toString()));
        return *made;
    }
    QByteArray pdfsig(const QByteArray& pdf) {
        QFile file(m_dir.filePath(u"checked.pdf"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
            qFatal("cannot write");
        file.close();
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(u"pdfsig"_s, {file.fileName()});
        process.waitForFinished();
        return process.readAll();
    }

private Q_SLOTS:
    void initTestCase() {
        qputenv("HOME", m_dir.path().toLocal8Bit());
        const auto authority = createAuthority({u"Authority"_s, u"Agency"_s, {}}, kPassword, m_clock);
        SL_VERIFY(authority);
        m_authority = unlock(authority->keyStore, kPassword).value();
        m_ruiz = person(u"Ruiz"_s);
        m_okafor = person(u"Okafor"_s);
        QVERIFY(m_ruiz && m_okafor);
        const QList<SignatureBox> boxes{{u"ruiz"_s, 1, {20, 20, 120, 24}},
                                        {u"okafor"_s, 1, {20, 50, 120, 24}}};
        const auto one = signPdf(report(), *m_ruiz, {u"First"_s, {}, m_clock.now(), u"ruiz"_s, boxes});
        SL_VERIFY(one);
        m_one = *one;
    }

    void anHonestReportPasses_data() {
        QTest::addColumn<QString>("box");
        QTest::newRow("into its box") << u"okafor"_s;
        QTest::newRow("into no box") << QString();
        QTest::newRow("into a box that is not there") << u"nobody"_s;
    }
    void anHonestReportPasses() {
        QFETCH(QString, box);
        const QByteArray both = signedByOkafor(m_one, box);
        QVERIFY(both.startsWith(m_one));
        const auto read = readPdfSignatures(both);
        SL_VERIFY(read);
        QCOMPARE(read->size(), size_t(2));
        QVERIFY(read->front().bytesIntact && read->back().bytesIntact && read->back().coversWholeFile);
        QVERIFY(read->front().changedAfter.empty() && read->back().changedAfter.empty());
        QVERIFY(read->front().certifies && !read->back().certifies);
        const QByteArray said = pdfsig(both);
        QVERIFY2(said.count("Signature is Valid.") == 2 && said.count("Not total document signed") == 1,
                 said.constData());
        // a third one changes nothing of what was said of the others
        const auto third = signPdf(both, *m_ruiz, {u"Third"_s, {}, m_clock.now().addSecs(90)});
        SL_VERIFY(third);
        const auto all = readPdfSignatures(*third);
        SL_VERIFY(all);
        QCOMPARE(all->size(), size_t(3));
        for (const PdfSignature& signature : *all)
            QVERIFY(signature.bytesIntact && signature.changedAfter.empty());
    }

    void aSignatureShowsItsTimeInItsBox() {
        QVERIFY(m_one.contains("(" + m_clock.now().toUTC().toString(u"yyyy-MM-dd HH:mm:ss"_s).toLatin1() +
                               " UTC)"));
        QCOMPARE(m_one.count("/FT /Sig"), 2); // the empty box of the other is there from the start
    }

    void changes_data() {
        QTest::addColumn<Attack>("attack");
        QTest::addColumn<PdfChange>("expected");
        addRow("what a page shows is replaced", PdfPart::Page, 1, [](Attacker& a) {
            a.replace(5, stream({}, "BT /F 12 Tf 20 300 Td (Outcome: a lead!) Tj ET"));
        });
        addRow("a page shows something else", PdfPart::Page, 1, [](Attacker& a) {
            a.replace(3, "/Contents 5 0 R", "/Contents " + a.add(stream({}, "0 0 300 400 re f")));
        });
        addRow("a page is cropped", PdfPart::Page, 1,
               [](Attacker& a) { a.replace(3, "/MediaBox", "/CropBox [0 0 300 20] /MediaBox"); });
        addRow("a note lies on a page", PdfPart::Annotation, 1, [](Attacker& a) {
            const QByteArray note =
                a.add("<< /Type /Annot /Subtype /FreeText /Rect [0 0 300 400] /DA (/F 9 Tf) "
                      "/Contents (A lead) >>");
            a.replace(3, "/Contents", "/Annots [" + note + "] /Contents");
        });
        addRow("a font draws other letters", PdfPart::Font, 1,
               [](Attacker& a) { a.replace(8, "/Helvetica", "/ZapfDingbats"); });
        addRow("a font is added", PdfPart::Font, 1, [](Attacker& a) {
            const QByteArray font = a.add("<< /Type /Font /Subtype /Type1 /BaseFont /Symbol >>");
            a.replace(7, "/F 8 0 R", "/F " + font);
        });
        addRow("a picture is replaced", PdfPart::Picture, 1, [](Attacker& a) {
            a.replace(9, stream("/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray "
                                "/BitsPerComponent 8",
                                "\x11"));
        });
        addRow("a page is added", PdfPart::Pages, 0, [](Attacker& a) {
            const QByteArray page = a.add("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 400] >>");
            a.replace(2, "<< /Type /Pages /Kids [3 0 R 4 0 R " + page + "] /Count 3 >>");
        });
        addRow("a page is taken out", PdfPart::Pages, 0,
               [](Attacker& a) { a.replace(2, "<< /Type /Pages /Kids [4 0 R] /Count 1 >>"); });
        addRow("layers are added", PdfPart::OptionalContent, 0, [](Attacker& a) {
            const QByteArray layer = a.add("<< /Type /OCG /Name (Outcome) >>");
            a.replace(1, "/Type /Catalog",
                      "/Type /Catalog /OCProperties << /OCGs [" + layer + "] /D << /OFF [" + layer +
                          "] >> >>");
        });
        addRow("a second catalogue takes over", PdfPart::Catalogue, 0, [](Attacker& a) {
            const QByteArray page = a.add("<< /Type /Page /MediaBox [0 0 300 400] >>");
            const QByteArray pages = a.add("<< /Type /Pages /Kids [" + page + "] /Count 1 >>");
            const QByteArray form = QByteArray::number(a.form()) + " 0 R";
            a.setRoot(a.add("<< /Type /Catalog /Pages " + pages + " /AcroForm " + form + " >>"));
        });
        addRow("a script runs on opening", PdfPart::Action, 0, [](Attacker& a) {
            a.replace(1, "/Type /Catalog",
                      "/Type /Catalog /OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>");
        });
        addRow("a file is attached", PdfPart::Attachment, 0, [](Attacker& a) {
            a.replace(1, "/Type /Catalog", "/Type /Catalog /Names << /EmbeddedFiles << /Names [] >> >>");
        });
        addRow("the title is changed", PdfPart::Description, 0,
               [](Attacker& a) { a.replace(10, "case 7", "case 8"); });
        addRow("a field covers a page", PdfPart::Form, 0, [](Attacker& a) {
            const QByteArray field =
                a.add("<< /Type /Annot /Subtype /Widget /FT /Tx /T (x) /V (A lead) /Rect [0 0 300 "
                      "400] /P 3 0 R >>");
            a.replace(a.form(), "/Fields [", "/Fields [ " + field);
        });
        addRow("an earlier signature shows something else", PdfPart::Signature, 0, [](Attacker& a) {
            const QByteArray mark =
                a.add(stream("/Type /XObject /Subtype /Form /BBox [0 0 120 24]", "0 0 120 24 re f"));
            QByteArray field = a.body(a.box(0));
            field = field.left(field.indexOf("/AP")) + "/AP << /N " + mark + " >> >>";
            a.replace(a.box(0), field);
        });
        addRow("the box of the next signature grows over the page", PdfPart::Signature, 0, [](Attacker& a) {
            QByteArray field = a.body(a.box(1));
            const qsizetype at = field.indexOf("/Rect [");
            field.replace(at, field.indexOf(']', at) - at + 1, "/Rect [0 0 300 400]");
            a.replace(a.box(1), field);
        });
        addRow("the box of the next signature shows something before it", PdfPart::Signature, 0,
               [](Attacker& a) {
                   const QByteArray mark =
                       a.add(stream("/Type /XObject /Subtype /Form /BBox [0 0 120 24]", "0 0 120 24 re f"));
                   QByteArray field = a.body(a.box(1));
                   field.chop(2);
                   a.replace(a.box(1), field + " /MK << /BG [0] >> /AP << /N " + mark + " >> >>");
               });
        addRow("a key stands twice, and each reader takes another", PdfPart::Unreadable, 0, [](Attacker& a) {
            const QByteArray hidden = a.add(stream("/Type /ObjStm", "0 0 300 400 re f"));
            a.replace(3, "/Contents 5 0 R",
                      QByteArray("/Contents " + hidden + ' ').repeated(31) + "/Contents 5 0 R");
        });
        addRow("an object lies about that nothing names yet", PdfPart::Object, 0,
               [](Attacker& a) { a.add("<< /Outcome (a lead) >>"); });
    }
    void changes() {
        QFETCH(Attack, attack);
        QFETCH(PdfChange, expected);
        Attacker attacker(m_one);
        attack(attacker);
        const QByteArray altered = attacker.pdf();
        const auto holds = [&](const std::vector<PdfChange>& changes) {
            return std::find(changes.begin(), changes.end(), expected) != changes.end();
        };
        const auto print = [](const std::vector<PdfChange>& changes) {
            QByteArray text;
            for (const PdfChange& change : changes)
                text += QByteArray::number(int(change.part)) + '/' + QByteArray::number(change.page) + ' ';
            return text;
        };
        // after the last signature
        const auto after = readPdfSignatures(altered);
        SL_VERIFY(after);
        QCOMPARE(after->size(), size_t(1));
        QVERIFY(after->back().bytesIntact && !after->back().coversWholeFile);
        QVERIFY2(holds(after->back().changedAfter), print(after->back().changedAfter).constData());
        // between two signatures
        const auto between = readPdfSignatures(signedByOkafor(altered));
        SL_VERIFY(between);
        QCOMPARE(between->size(), size_t(2));
        QVERIFY(between->front().bytesIntact && between->back().bytesIntact &&
                between->back().coversWholeFile);
        QVERIFY2(holds(between->front().changedAfter), print(between->front().changedAfter).constData());
        QVERIFY(between->back().changedAfter.empty());
    }

    /// A page that was signed with a reference to nothing gets what it refers to later.
    void whatAReferenceAwaitsIsNamed_data() {
        QTest::addColumn<QByteArray>("awaited");
        QTest::newRow("a stream") << stream({}, "0 0 300 400 re f");
        QTest::newRow("one that calls itself a container") << stream("/Type /ObjStm", "0 0 300 400 re f");
    }
    void whatAReferenceAwaitsIsNamed() {
        QFETCH(QByteArray, awaited);
        Attacker maker(report());
        maker.replace(3, "/Contents 5 0 R", "/Contents [5 0 R 40 0 R]");
        const auto prepared = signPdf(maker.pdf(), *m_ruiz, {u"First"_s, {}, m_clock.now()});
        SL_VERIFY(prepared);
        Attacker attacker(*prepared);
        attacker.replace(40, awaited);
        const auto read = readPdfSignatures(signedByOkafor(attacker.pdf(), {}));
        SL_VERIFY(read);
        QCOMPARE(read->size(), size_t(2));
        const auto& changes = read->front().changedAfter;
        QVERIFY(std::find(changes.begin(), changes.end(), PdfChange{PdfPart::Page, 1}) != changes.end());
    }

    void aSignatureThatTheFormLostIsListed() {
        Attacker attacker(m_one);
        attacker.replace(attacker.form(), "<< /Fields [ ] /SigFlags 3 >>");
        const QByteArray forged = signedByOkafor(attacker.pdf());
        const auto read = readPdfSignatures(forged);
        SL_VERIFY(read);
        QCOMPARE(read->size(), size_t(2));
        QCOMPARE(read->front().signer, u"Ruiz"_s);
        QVERIFY(!read->front().changedAfter.empty());
    }

    void aSignatureThatShowsMoreThanItsTimeIsNamed() {
        const QByteArray honest = signedByOkafor(m_one);
        QByteArray time = m_clock.now().addSecs(60).toUTC().toString(u"yyyy-MM-dd HH:mm:ss"_s).toLatin1();
        QByteArray earlier = time;
        earlier.replace(0, 4, "1999");
        // of the second signature, so that the first one stays intact; the second is broken by it, and named
        QByteArray forged = honest;
        forged.replace(forged.lastIndexOf('(' + time), 5, "(1999");
        const auto read = readPdfSignatures(forged);
        SL_VERIFY(read);
        QVERIFY(read->front().bytesIntact && !read->back().bytesIntact);
        const std::vector<PdfChange> expected{{PdfPart::Annotation, 2}};
        QVERIFY(read->front().changedAfter == expected);
    }

    void everyChangedByteIsFound() {
        const QByteArray both = signedByOkafor(m_one);
        int tried = 0, unnoticed = 0;
        for (qsizetype at = 0; at < both.size(); at += 64, ++tried) {
            QByteArray altered = both;
            altered[at] = static_cast<char>(altered.at(at) ^ 1);
            const auto read = readPdfSignatures(altered);
            const bool passes = read && read->size() == 2 && read->back().coversWholeFile &&
                                std::all_of(read->begin(), read->end(), [](const PdfSignature& s) {
                                    return s.bytesIntact && s.changedAfter.empty();
                                });
            unnoticed += passes ? 1 : 0;
        }
        qInfo("bytes changed one at a time: %d, unnoticed: %d", tried, unnoticed);
        QCOMPARE(unnoticed, 0);
    }
};

QTEST_GUILESS_MAIN(TestShadowAttacks)
#include "tst_shadowattacks.moc"
