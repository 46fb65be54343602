// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

#include <functional>

class QWidget;

namespace sl::widgets {

/// Everything that would open a modal dialog goes through here, so that tests answer without one. All calls
/// return at once; the answer comes through the callback on the UI thread (never called when the user
/// cancels).
class Prompts {
public:
    virtual ~Prompts() = default;
    virtual void openFiles(QWidget* parent, const QString& title, const QString& filter,
                           std::function<void(const QStringList&)> chosen) = 0;
    virtual void openFolder(QWidget* parent, const QString& title,
                            std::function<void(const QString&)> chosen) = 0;
    virtual void saveFile(QWidget* parent, const QString& title, const QString& suggested,
                          const QString& filter, std::function<void(const QString&)> chosen) = 0;
    /// A decision that signs or destroys: says in a sentence what will happen; `acceptText` names the action.
    virtual void confirm(QWidget* parent, const QString& title, const QString& sentence,
                         const QString& acceptText, std::function<void()> accepted) = 0;
    virtual void password(QWidget* parent, const QString& title, const QString& sentence,
                          std::function<void(const QString&)> given) = 0;
    virtual void text(QWidget* parent, const QString& title, const QString& sentence,
                      std::function<void(const QString&)> given) = 0;
};

} // namespace sl::widgets
