// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/demo/internal/drawing/peopledrawer.h"

#include <QList>

namespace sl::demo {

enum class Place { Station, Shop, Street };

/// Somebody in a scene. A look of that number is drawn for them, other than that of any booking photo.
struct Bystander {
    int person = 0; ///< number in the PeopleDrawer
    int look = 0;
    QPointF at;         ///< of the face's middle, pixels of the scene
    double scale = 1.0; ///< the face from chin to hairline is about 150 pixels times this high
    double turn = 0.0;  ///< added to the look's yaw
};

/// A photo of a place with several people in it, as a camera in the street or a shop takes it.
struct Scene {
    static constexpr QSize kPixels{1600, 1068};
    Place place = Place::Station;
    QList<Bystander> people;
    quint64 seed = 0;   ///< for the place's own details
    quint64 moment = 0; ///< of a video of this place: the camera's noise differs from one to the next
};

/// RGB888, Scene::kPixels. Any thread; the same scene gives the same pixels.
[[nodiscard]] QImage drawScene(const PeopleDrawer& people, const Scene& scene);

} // namespace sl::demo
