// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/jobs/future.h"
#include "engine/core/jobs/job.h"
#include "engine/core/records/userrecord.h"
#include "engine/session/environment.h"

#include <QList>
#include <QString>

#include <memory>

namespace sl::demo {

/// Somebody who can log in to a demo workspace. The password is no secret.
struct Account {
    QString login;
    QString fullName;
    Roles roles;
    QString password;
};

/// The first does everything but the second examination, which is the other's.
[[nodiscard]] QList<Account> demoAccounts();

/// The fields of a case.
struct CaseWords {
    QString title, offenceType, requester;
};

/// Everything in a demo workspace that is prose, in the language of its reader.
struct Words {
    QString agency; ///< on every page of every report: says that it is a demonstration
    QString legalBasis, purpose;
    QString portraitSource, lawfulBasis; ///< of the booking photos
    QString probe;                       ///< label of a probe
    QString samePerson;                  ///< grounds of an answer
    QStringList differentPersons;        ///< grounds, in turn; at least one
    CaseWords readyCase, waitingCase, finishedCase;
    QString reportLanguage; ///< "en"
};

constexpr int kPeople = 2000;

struct DemoRequest {
    QString folder; ///< of the workspace; what a broken-off attempt left there is removed
    Words words;
    session::Environment environment;
    int people = kPeople; ///< at least 20
};

/// Names of the cases: faces found and ready for a search; waiting for the second examiner; finished.
inline constexpr QLatin1String kReadyCase("DEMO-01");
inline constexpr QLatin1String kWaitingCase("DEMO-02");
inline constexpr QLatin1String kFinishedCase("DEMO-03");

/// A video in the folder of scenes, and in the case that is ready.
inline constexpr QLatin1String kDemoVideo("platform-camera.avi");

/// The folder holds a demo workspace that was finished.
[[nodiscard]] bool hasDemo(const QString& folder);
/// Photos and a video of places with people from the gallery and strangers in them, to be dropped into a
/// case.
[[nodiscard]] QString scenesFolder(const QString& folder);

struct DemoRun {
    std::shared_ptr<Job> job;
    Future<QString> folder; ///< when done
};

/// Makes a demo workspace off the calling thread, with real enrolment, searches, answers and signatures: the
/// gallery, two users, three cases. Errors: NotPermitted (the folder holds something that is no demo), Locked
/// (it is open), Cancelled (nothing is left), NotFound (no face model), those of session::Workspace and its
/// services.
[[nodiscard]] DemoRun makeDemo(const DemoRequest& request);

} // namespace sl::demo
