// SPDX-License-Identifier: Apache-2.0
#include "tests/engine/session/doors.h"

#include <QFile>
#include <QRegularExpression>

using namespace sl;
using namespace sl::test;

namespace {

QList<Door> allDoors() {
    return workspaceDoors() + caseDoors() + galleryDoors();
}

/// Names of the public methods that a class declares in its header, signals left out.
QStringList publicMethods(const QString& header, const QString& className) {
    QFile file(QStringLiteral(SECONDLOOK_SESSION_HEADERS "/") + header);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    auto text = QString::fromUtf8(file.readAll());
    text.remove(QRegularExpression(u"//[^\n]*"_s));
    const auto begin = text.indexOf(QRegularExpression(u"\\bclass %1\\b[^;{]*\\{"_s.arg(className)));
    const auto end = text.indexOf(QRegularExpression(u"\n};"_s), begin);
    text = text.mid(begin, end - begin);
    QStringList names;
    // a section goes on until the next word with a colon
    static const QRegularExpression kSection(
        u"(public|private|protected|Q_SIGNALS)( Q_SLOTS)?:(.*?)(?=\n(?:public|private|protected|Q_SIGNALS)|\\z)"_s,
        QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression kMethod(u"(?:^|[;}{])\\s*(?:\\[\\[nodiscard\\]\\]\\s*)?[\\w:<>,&*\\s]*?"
                                            "\\b(\\w+)\\s*\\("_s);
    for (const auto& section : kSection.globalMatch(text)) {
        if (section.captured(1) != u"public"_s)
            continue;
        for (const auto& method : kMethod.globalMatch(section.captured(3)))
            if (method.captured(1) != className && !method.captured(1).isEmpty())
                names.append(className + u"::"_s + method.captured(1));
    }
    names.removeDuplicates();
    return names;
}

} // namespace

/// Every public method, tried by everybody: what the session gives out does not depend on who draws the
/// window.
class TestEveryDoor : public QObject {
    Q_OBJECT
private:
    House m_house;

    static QStringList declared() {
        return publicMethods(u"workspace.h"_s, u"Workspace"_s) +
               publicMethods(u"casesession.h"_s, u"CaseSession"_s) +
               publicMethods(u"casevideos.h"_s, u"CaseVideos"_s) +
               publicMethods(u"galleryservice.h"_s, u"GalleryService"_s) +
               publicMethods(u"errorcards.h"_s, u"ErrorCards"_s);
    }

private Q_SLOTS:
    void initTestCase() { SL_VERIFY(m_house.build()); }

    void everyPublicMethodIsInTheTable() {
        auto methods = declared();
        QVERIFY2(methods.size() > 70, qPrintable(methods.join(u' ')));
        QStringList inTable;
        for (const auto& door : allDoors())
            inTable.append(QString::fromLatin1(door.name));
        for (const auto& name : std::as_const(inTable))
            QVERIFY2(methods.contains(name), qPrintable(name + u" is no public method"_s));
        for (const auto& name : std::as_const(methods))
            QVERIFY2(inTable.contains(name), qPrintable(name + u" is tried by nobody"_s));
    }

    void everyDoorAnswersEverybodyAsItShould_data() { addEverybody(); }
    void everyDoorAnswersEverybodyAsItShould() {
        QFETCH(QString, login);
        QFETCH(QString Expected::*, column);
        QStringList wrong;
        m_house.desk.workspace->logOut();
        if (login == u"gone"_s)
            QCOMPARE(m_house.desk.logIn(login).error().code, ErrorCode::NotPermitted);
        for (const auto& door : allDoors()) {
            const bool isIn = m_house.desk.workspace->login().isValid();
            if (!isIn && !login.isEmpty() && login != u"gone"_s)
                SL_VERIFY(m_house.desk.logIn(login));
            const auto answer = door.call(m_house);
            if (answer != door.expected.*column)
                wrong.append(
                    u"%1: %2, not %3"_s.arg(QLatin1String(door.name), answer, door.expected.*column));
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(u'\n' + wrong.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(TestEveryDoor)
#include "tst_everydoor.moc"
