// SPDX-License-Identifier: Apache-2.0
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QString readelf(const QStringList& arguments) {
    QProcess process;
    process.start(u"readelf"_s, QStringList{u"--wide"_s} + arguments);
    if (!process.waitForFinished() || process.exitCode() != 0)
        return {};
    return QString::fromLocal8Bit(process.readAllStandardOutput());
}

} // namespace

/// How the programs of this build were linked, and how long its tests may take.
class TestBuiltPrograms : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theProgramsAreHardened_data() {
        QTest::addColumn<QString>("program");
        for (const auto& program : QStringLiteral(SECONDLOOK_PROGRAMS).split(QLatin1Char(',')))
            QTest::newRow(qPrintable(program.section(QLatin1Char('/'), -1))) << program;
    }

    void theProgramsAreHardened() {
        QFETCH(QString, program);
        const auto header = readelf({u"--file-header"_s, program});
        QVERIFY2(header.contains(u"DYN (Position-Independent Executable file)"_s), qPrintable(header));
        const auto segments = readelf({u"--program-headers"_s, program});
        QVERIFY2(segments.contains(u"GNU_RELRO"_s), qPrintable(segments));
        static const QRegularExpression stack(u"GNU_STACK .* (R..) "_s);
        const auto flags = stack.match(segments);
        QVERIFY2(flags.hasMatch(), qPrintable(segments));
        QVERIFY2(!flags.captured(1).contains(QLatin1Char('E')), qPrintable(segments));
        static const QRegularExpression now(u"\\(FLAGS_1\\) +Flags: .*\\bNOW\\b"_s);
        const auto dynamic = readelf({u"--dynamic"_s, program});
        QVERIFY2(now.match(dynamic).hasMatch(), qPrintable(dynamic));
        QVERIFY(!dynamic.contains(u"TEXTREL"_s));
        QVERIFY2(!dynamic.contains(u"(RPATH)"_s), qPrintable(dynamic));
        const auto imports = readelf({u"--dyn-syms"_s, program});
        QVERIFY(imports.contains(u"__stack_chk_fail"_s));
    }

    /// `FORTIFY` replaces memcpy and its kin by checked ones wherever the compiler knows the room.
    void copiesAreChecked() {
#ifndef NDEBUG
        QSKIP("only in builds that are installed");
#elif !defined(_FORTIFY_SOURCE) || _FORTIFY_SOURCE < 2
        QFAIL("the build does not ask for checked copies");
#endif
    }

    void noPathOfTheBuildingMachineIsInside_data() {
        theProgramsAreHardened_data();
    }
    /// What assertions and debuggers show of the sources is in builds for work only; what a program would
    /// open there is in none.
    void noPathOfTheBuildingMachineIsInside() {
        QFETCH(QString, program);
        QFile file(program);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
#ifdef NDEBUG
        const auto source = QStringLiteral(SECONDLOOK_SOURCE_DIR);
#else
        const auto source = QStringLiteral(SECONDLOOK_SOURCE_DIR "/resources/");
#endif
        QVERIFY(!bytes.contains(source.toUtf8()));
        QVERIFY(
            !bytes.contains(QByteArray(reinterpret_cast<const char*>(source.utf16()), 2 * source.size())));
    }

    /// The command line is the engine without the window.
    void theCommandLineNeedsNoWidgets() {
        const auto needed = readelf({u"--dynamic"_s, QStringLiteral(SECONDLOOK_CLI)});
        QVERIFY(needed.contains(u"libQt6Core"_s));
        QVERIFY2(!needed.contains(u"libQt6Widgets"_s), qPrintable(needed));
    }

    /// The decoders of what strangers send, some of them GPL builds: the programs that hold cases link
    /// nothing of them, directly or through another library.
    void onlyTheHelpersLinkTheirDecoders_data() {
        theProgramsAreHardened_data();
    }
    void onlyTheHelpersLinkTheirDecoders() {
        QFETCH(QString, program);
        QProcess loader;
        loader.start(u"ldd"_s, {program});
        QVERIFY(loader.waitForFinished());
        QCOMPARE(loader.exitCode(), 0);
        const auto closure = QString::fromLocal8Bit(loader.readAllStandardOutput());
        QVERIFY2(closure.contains(u"libc.so"_s), qPrintable(closure));
        static const QRegularExpression libav(u"lib(avcodec|avformat|avutil|swscale|x264)\\."_s);
        static const QRegularExpression pictures(u"lib(heif|x265|de265)\\."_s);
        const bool isForVideos = program.endsWith(u"secondlook-frames"_s);
        const bool isForPictures = program.endsWith(u"secondlook-pictures"_s);
        QVERIFY2(libav.match(closure).hasMatch() == isForVideos, qPrintable(closure));
        QVERIFY2(!isForVideos || !closure.contains(u"libQt6"_s), qPrintable(closure));
        QVERIFY2(isForVideos || pictures.match(closure).hasMatch() == isForPictures, qPrintable(closure));
    }

    /// Nor do they hold the code that decodes a picture.
    void onlyTheHelperDecodesPictures_data() {
        theProgramsAreHardened_data();
    }
    void onlyTheHelperDecodesPictures() {
        QFETCH(QString, program);
        const auto symbols = readelf({u"--symbols"_s, u"--wide"_s, program});
        if (!symbols.contains(u"main"_s))
            QSKIP("its symbols were stripped");
        QCOMPARE(symbols.contains(u"decodePicture"_s), program.endsWith(u"secondlook-pictures"_s));
    }

    /// A busy machine must not fail a test: ctest's limit, meant for what hangs, is the only one.
    void onlyCtestEndsATest() {
        static const QRegularExpression properties(u"set_tests_properties\\(\\S*tst_.*\\n"_s);
        static const QRegularExpression limit(u"TIMEOUT \"(\\d+)\""_s);
        static const QRegularExpression function(u"QTEST_FUNCTION_TIMEOUT=(\\d+)"_s);
        int tests = 0;
        QDirIterator files(QStringLiteral(SECONDLOOK_BUILD_DIR "/tests"), {u"CTestTestfile.cmake"_s},
                           QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            auto found = properties.globalMatch(QString::fromUtf8(file.readAll()));
            while (found.hasNext()) {
                const auto test = found.next();
                const auto seconds = limit.match(test.captured()).captured(1).toInt();
                QVERIFY2(seconds >= 900, qPrintable(test.captured()));
                QCOMPARE(function.match(test.captured()).captured(1).toInt(), seconds * 1000);
                ++tests;
            }
        }
        QVERIFY2(tests > 20, qPrintable(QString::number(tests)));
    }
};

QTEST_GUILESS_MAIN(TestBuiltPrograms)
#include "tst_builtprograms.moc"
