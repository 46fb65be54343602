// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/records/caserecord.h"
#include "engine/core/records/headverdict.h"
#include "engine/core/records/reportverdict.h"
#include "engine/core/records/reviewrecord.h"
#include "engine/core/records/searchprogress.h"
#include "engine/core/records/userrecord.h"

#include <array>
#include <utility>

namespace sl {

/// The names of values in databases, audit logs and JSON. A name never changes once it is released.
inline constexpr const char* kOutcomeNames[] = {"lead", "no lead", "disagreement", "unsuitable"};
inline constexpr const char* kPartNames[] = {"first", "second", "third"};
inline constexpr const char* kStageNames[] = {"first waits", "first open", "independent waits",
                                              "independent open", "decided"};
inline constexpr const char* kMediaStateNames[] = {"sealed", "processed", "problem"};
inline constexpr const char* kHeadLogNames[] = {"continues", "shorter",   "differs",
                                                "missing",   "elsewhere", "unread"};
inline constexpr const char* kHeadSignerNames[] = {"known", "unknown", "forged"};
inline constexpr const char* kHeadWitnessNames[] = {"good", "unknown", "forged"};
inline constexpr const char* kReportSignerNames[] = {"unknown", "known", "ofAuthority", "withoutRole",
                                                     "notValidThen"};
inline constexpr std::array<std::pair<Role, const char*>, 4> kRoleNames{{{Role::Investigator, "investigator"},
                                                                         {Role::Examiner, "examiner"},
                                                                         {Role::Supervisor, "supervisor"},
                                                                         {Role::Auditor, "auditor"}}};

[[nodiscard]] inline QString outcomeName(OutcomeKind kind) {
    return QString::fromLatin1(kOutcomeNames[static_cast<size_t>(kind)]);
}

[[nodiscard]] inline QString partName(ExaminerPart part) {
    return QString::fromLatin1(kPartNames[static_cast<size_t>(part)]);
}

[[nodiscard]] inline QString stageName(SearchStage stage) {
    return QString::fromLatin1(kStageNames[static_cast<size_t>(stage)]);
}

[[nodiscard]] inline QString mediaStateName(MediaState state) {
    return QString::fromLatin1(kMediaStateNames[static_cast<size_t>(state)]);
}

[[nodiscard]] inline QString headLogName(HeadVerdict::Log log) {
    return QString::fromLatin1(kHeadLogNames[static_cast<size_t>(log)]);
}

[[nodiscard]] inline QString headSignerName(HeadVerdict::Signer signer) {
    return QString::fromLatin1(kHeadSignerNames[static_cast<size_t>(signer)]);
}

[[nodiscard]] inline QString headWitnessName(HeadWitness::State state) {
    return QString::fromLatin1(kHeadWitnessNames[static_cast<size_t>(state)]);
}

[[nodiscard]] inline QString reportSignerName(SignerState state) {
    return QString::fromLatin1(kReportSignerNames[static_cast<size_t>(state)]);
}

[[nodiscard]] inline QStringList roleNames(Roles roles) {
    QStringList names;
    for (const auto& [role, name] : kRoleNames)
        if (roles.testFlag(role))
            names << QString::fromLatin1(name);
    return names;
}

} // namespace sl
