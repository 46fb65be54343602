// SPDX-License-Identifier: Apache-2.0
#include "tests/gui/review/casework.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace sl::test {
namespace {

QString picture(const QString& person, int number) {
    return referenceFaces() + u"/lfw/images/%1/%1_%2.jpg"_s.arg(person).arg(number, 4, 10, QLatin1Char('0'));
}

} // namespace

Status Casework::create() {
    auto desk = WorkspaceFixture::make();
    if (!desk)
        return fail(desk);
    m_desk = std::move(*desk);
    auto policy = waitFor(workspace().policy());
    if (!policy)
        return fail(policy);
    policy->candidateListLength = kListLength;
    policy->secondExaminerFillers = 2;
    if (const auto set = waitFor(workspace().setPolicy(*policy)); !set)
        return fail(set);
    const QString password = WorkspaceFixture::kPassword;
    const QList<workspace::NewUser> others{{u"sato"_s, u"Botan Sato"_s, Role::Examiner, password},
                                           {u"weber"_s, u"Cora Weber"_s, Role::Examiner, password},
                                           {u"okoye"_s, u"Dele Okoye"_s, Role::Investigator, password}};
    for (const workspace::NewUser& other : others)
        if (const auto added = waitFor(workspace().addUser(other)); !added)
            return fail(added);
    return {};
}

Status Casework::logIn(const QString& login) {
    const auto in = waitFor(workspace().logIn(login, WorkspaceFixture::kPassword));
    return in ? Status() : fail(in);
}

Status Casework::enrol(int people) {
    const QString source = path(u"enrol"_s);
    const QStringList all =
        QDir(referenceFaces() + u"/lfw/images"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    for (const QString& person : all) {
        if (m_people.size() == people)
            break;
        if (!QFile::exists(picture(person, 2)))
            continue;
        m_people.append(person);
        const QString target = source + u'/' + person;
        if (!QDir().mkpath(target) || !QFile::copy(picture(person, 1), target + u"/booking.jpg"_s))
            return fail(ErrorCode::WriteFailed, target);
    }
    const auto summary = m_desk->enrol(source);
    return summary ? Status() : fail(summary);
}

Result<casework::SearchView> Casework::search(int person) {
    return searchFile(picture(m_people.at(person), 2));
}

Result<casework::SearchView> Casework::searchDamaged(int person) {
    const QString file = path(u"damaged.jpg"_s);
    QFile whole(picture(m_people.at(person), 2)), damaged(file);
    if (!whole.open(QIODevice::ReadOnly) || !damaged.open(QIODevice::WriteOnly))
        return fail(ErrorCode::WriteFailed, file);
    damaged.write(whole.read(whole.size() * 4 / 5));
    damaged.close();
    return searchFile(file);
}

Result<casework::SearchView> Casework::searchFile(const QString& file) {
    auto run = openCase()->addMedia({file});
    if (const auto added = waitFor(run.summary); !added)
        return fail(added);
    const auto media = waitFor(openCase()->media());
    if (!media)
        return fail(media);
    const auto newest = std::max_element(
        media->begin(), media->end(), [](const MediaRecord& a, const MediaRecord& b) { return a.id < b.id; });
    const auto faces = waitFor(openCase()->faces(newest->id));
    if (!faces)
        return fail(faces);
    if (faces->isEmpty())
        return fail(ErrorCode::NoFaceFound, newest->originalName);
    const auto probe = waitFor(openCase()->createProbe({faces->first().id}, u"Man at the gate"_s));
    if (!probe)
        return fail(probe);
    return waitFor(openCase()->search(probe->id, {}));
}

qsizetype Casework::mateOf(const casework::SearchView& view, const QString& person) {
    for (qsizetype i = 0; i < view.candidates.size(); ++i)
        if (view.candidates.at(i).personExternalId == person)
            return i;
    return -1;
}

} // namespace sl::test
