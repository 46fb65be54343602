// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/command.h"
#include "engine/session/casesession.h"

namespace sl::cli {

/// What the options --adjust say was done to the pictures of an answer. Errors: InvalidArgument, those of
/// CaseSession::probePicture() and candidatePicture().
[[nodiscard]] Result<QList<AdjustedPicture>> adjustedPictures(const Arguments& arguments,
                                                              session::CaseSession& session,
                                                              const session::ExaminationView& view,
                                                              CandidateId candidate);

} // namespace sl::cli
