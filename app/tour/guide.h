// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/tour/hands.h"

#include <functional>

namespace sl::app {

/// The patience that Hands lack, for a thread beside the window: asks the UI thread to do a thing again and
/// again until it could be done, so that the window's own event loop runs undisturbed. All methods: on the
/// script's thread, while the UI thread runs its loop.
class Guide {
public:
    /// `hands` and `context` live on the UI thread.
    Guide(Hands& hands, QObject& context, QString folder);

    using Attempt = std::function<bool(Hands&)>;
    /// Until `attempt`, run on the UI thread, gives true; false when that does not happen in time.
    [[nodiscard]] bool until(const QString& what, const Attempt& attempt, int seconds = kPatience) const;

    [[nodiscard]] bool see(const QString& name, int seconds = kPatience) const;
    [[nodiscard]] bool click(const QString& name) const;
    [[nodiscard]] bool type(const QString& name, const QString& text) const;
    [[nodiscard]] bool press(Qt::Key key) const;
    [[nodiscard]] bool trigger(const QString& action) const;
    [[nodiscard]] bool choose(const QString& view, const QString& text) const;
    [[nodiscard]] bool drop(const QString& name, const QString& file) const;
    /// At least `rows` in the item view of that name.
    [[nodiscard]] bool seeRows(const QString& view, int rows) const;

    /// The window as `name`.png in the folder, once what is on its way has come.
    [[nodiscard]] bool photograph(const QString& name) const;
    /// What the widget of that name shows; null when it is not in sight.
    [[nodiscard]] QImage pictureOf(const QString& name) const;

    [[nodiscard]] QString file(const QString& name) const; ///< in the folder
    [[nodiscard]] const QString& whatNot() const { return m_whatNot; }

    static constexpr int kPatience = 120; ///< seconds; only what never comes takes so long

private:
    void onUi(const std::function<void()>& work) const;

    Hands& m_hands;
    QObject& m_context;
    QString m_folder;
    mutable QString m_whatNot;
};

} // namespace sl::app
