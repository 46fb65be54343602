// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/session/errorcards.h"
#include "engine/session/galleryservice.h"
#include "tests/support/writtensearch.h"

#include <QMap>

#include <functional>

namespace sl::test {

/// A case in which Ruiz examined first and Bea has taken the second part, and another case with a decided
/// search of the same picture.
struct House {
    Desk desk;
    std::shared_ptr<session::CaseSession> session;
    std::shared_ptr<session::CaseSession> other;
    SearchId search, decided;
    ExaminationId first, second;
    CandidateId asked; ///< one of Bea's items
    CandidateId apart; ///< none of hers
    int calls = 0;     ///< for names that are new each time

    [[nodiscard]] Status build();

private:
    [[nodiscard]] Result<session::ExaminationView> examineFirst(session::CaseSession& in, SearchId of,
                                                                int supported);
    [[nodiscard]] Status letBeaTake();
};

/// What a call answers to everybody: "open", or the name of the error.
struct Expected {
    QString nobody, investigator, examiner, supervisor, auditor, blind;

    [[nodiscard]] static Expected everybody(const QString& code) {
        return {code, code, code, code, code, code};
    }
    [[nodiscard]] static Expected loggedIn(const QString& code) {
        return {u"NotLoggedIn"_s, code, code, code, code, code};
    }
    /// The others are not permitted.
    [[nodiscard]] static Expected only(Roles roles, const QString& code);
    /// While the list of this search is no examiner's to see.
    [[nodiscard]] Expected shut(const QString& toExaminer = u"ListClosed"_s) const {
        auto expected = *this;
        expected.examiner = toExaminer;
        expected.blind = u"ListClosed"_s;
        return expected;
    }
    [[nodiscard]] Expected forBlind(const QString& code) const {
        auto expected = *this;
        expected.blind = code;
        return expected;
    }
};

/// Test rows of everybody who tries: "login" (empty: nobody) and "column", what they are to be answered.
void addEverybody();

struct Door {
    const char* name; ///< "Workspace::users"; once for each public method, or more often
    Expected expected;
    std::function<QString(House&)> call; ///< gives what it answered
};

/// A table row for each public method of Workspace, CaseSession, CaseVideos, GalleryService and ErrorCards.
[[nodiscard]] QList<Door> workspaceDoors();
[[nodiscard]] QList<Door> caseDoors();
[[nodiscard]] QList<Door> galleryDoors();

template <class T>
QString told(const T& answer) {
    return answer ? u"open"_s : errorName(answer.error().code);
}
template <class T>
QString told(const QFuture<T>& future) {
    return told(future.result());
}
template <class T>
QString told(const Future<T>& future) {
    return told(future.result());
}

} // namespace sl::test
