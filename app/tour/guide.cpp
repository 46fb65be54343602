// SPDX-License-Identifier: Apache-2.0
#include "app/tour/guide.h"

#include "engine/core/literals.h"

#include <QAbstractItemView>
#include <QDeadlineTimer>
#include <QDir>
#include <QThread>

namespace sl::app {

Guide::Guide(Hands& hands, QObject& context, QString folder)
    : m_hands(hands), m_context(context), m_folder(std::move(folder)) {}

void Guide::onUi(const std::function<void()>& work) const {
    QMetaObject::invokeMethod(&m_context, work, Qt::BlockingQueuedConnection);
}

bool Guide::until(const QString& what, const Attempt& attempt, int seconds) const {
    constexpr int kBetweenMs = 40;
    const QDeadlineTimer end(1000 * qint64(seconds));
    bool done = false;
    while (true) {
        onUi([&] { done = attempt(m_hands); });
        if (done)
            return true;
        if (end.hasExpired())
            break;
        QThread::msleep(kBetweenMs);
    }
    onUi([&] {
        m_whatNot =
            u"%1: %2; in sight: %3"_s.arg(what, m_hands.whatNot(), m_hands.textsInSight().join(u" | "_s));
    });
    return false;
}

bool Guide::see(const QString& name, int seconds) const {
    return until(
        name, [&](Hands& hands) { return hands.find(name) != nullptr; }, seconds);
}

bool Guide::click(const QString& name) const {
    return until(name, [&](Hands& hands) { return hands.click(name); });
}

bool Guide::type(const QString& name, const QString& text) const {
    return until(name, [&](Hands& hands) { return hands.type(name, text); });
}

bool Guide::press(Qt::Key key) const {
    return until(u"key"_s, [&](Hands& hands) { return hands.press(key); });
}

bool Guide::trigger(const QString& action) const {
    return until(action, [&](Hands& hands) { return hands.trigger(action); });
}

bool Guide::choose(const QString& view, const QString& text) const {
    return until(view, [&](Hands& hands) { return hands.choose(view, text); });
}

bool Guide::drop(const QString& name, const QString& path) const {
    return until(name, [&](Hands& hands) { return hands.drop(name, {QUrl::fromLocalFile(path)}); });
}

bool Guide::seeRows(const QString& view, int rows) const {
    return until(view, [&](Hands& hands) {
        const auto* const found = hands.findAs<QAbstractItemView>(view);
        return found && found->model() && found->model()->rowCount() >= rows;
    });
}

bool Guide::photograph(const QString& name) const {
    constexpr int kSettlingMs = 900; // thumbnails and counts that are on their way; nothing hangs on it
    QThread::msleep(kSettlingMs);
    QImage picture;
    onUi([&] { picture = m_hands.picture(); });
    if (picture.save(file(name + u".png"_s)))
        return true;
    m_whatNot = u"%1.png cannot be written"_s.arg(file(name));
    return false;
}

QImage Guide::pictureOf(const QString& name) const {
    QImage picture;
    onUi([&] {
        if (QWidget* const widget = m_hands.find(name))
            picture = widget->grab().toImage();
    });
    return picture;
}

QString Guide::file(const QString& name) const {
    return QDir(m_folder).filePath(name);
}

} // namespace sl::app
