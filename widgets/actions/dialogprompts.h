// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/actions/prompts.h"

#include <QCoreApplication>

namespace sl::widgets {

/// The real dialogs: window-modal, opened without a nested event loop, gone with their parent. UI thread.
class DialogPrompts : public Prompts {
    Q_DECLARE_TR_FUNCTIONS(sl::widgets::DialogPrompts)
public:
    void openFiles(QWidget* parent, const QString& title, const QString& filter,
                   std::function<void(const QStringList&)> chosen) override;
    void openFolder(QWidget* parent, const QString& title,
                    std::function<void(const QString&)> chosen) override;
    void saveFile(QWidget* parent, const QString& title, const QString& suggested, const QString& filter,
                  std::function<void(const QString&)> chosen) override;
    void confirm(QWidget* parent, const QString& title, const QString& sentence, const QString& acceptText,
                 std::function<void()> accepted) override;
    void password(QWidget* parent, const QString& title, const QString& sentence,
                  std::function<void(const QString&)> given) override;
    void text(QWidget* parent, const QString& title, const QString& sentence,
              std::function<void(const QString&)> given) override;
};

} // namespace sl::widgets
