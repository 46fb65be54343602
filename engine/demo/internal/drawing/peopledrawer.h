// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/demo/internal/drawing/person.h"

#include <QImage>

namespace sl::demo {

/// Draws people who do not exist. Person and portrait numbers are from 0, without limit; the same seed and
/// numbers give the same pixels, in any order and on any thread. Immutable.
class PeopleDrawer {
public:
    static constexpr QSize kPortrait{240, 300};

    PeopleDrawer(FaceModel model, quint64 seed) : m_model(std::move(model)), m_seed(seed) {}

    [[nodiscard]] const FaceModel& model() const { return m_model; }
    [[nodiscard]] Person person(int number) const;
    /// Numbers that go with a person's picture: looks, names, dates. `purpose` keeps rows apart.
    [[nodiscard]] Dice dice(int person, int purpose) const;
    /// A booking photo: one face before a plain wall, kPortrait pixels, RGB888.
    [[nodiscard]] QImage portrait(int person, int portrait, double change = kEverydayChange) const;

private:
    FaceModel m_model;
    quint64 m_seed;
};

} // namespace sl::demo
