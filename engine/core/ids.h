// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHashFunctions>
#include <QMetaType>

#include <compare>

namespace sl {

/// A row id that cannot be mistaken for another kind of id. 0 means "none".
template <class Tag>
struct Id {
    qint64 value = 0;

    [[nodiscard]] bool isValid() const { return value > 0; }
    auto operator<=>(const Id&) const = default;
};

template <class Tag>
size_t qHash(Id<Tag> id, size_t seed = 0) {
    return ::qHash(id.value, seed);
}

using UserId = Id<struct UserTag>;
using PersonId = Id<struct PersonTag>;     ///< a gallery identity
using PortraitId = Id<struct PortraitTag>; ///< one image of a person
using MediaId = Id<struct MediaTag>;       ///< a file dropped into a case
using FaceId = Id<struct FaceTag>;         ///< one face in a media
using ProbeId = Id<struct ProbeTag>;       ///< faces of one unknown person
using SearchId = Id<struct SearchTag>;     ///< one logged run
using CandidateId = Id<struct CandidateTag>;
using ExaminationId = Id<struct ExaminationTag>; ///< one examiner's work on one search
using ReportId = Id<struct ReportTag>;

} // namespace sl
