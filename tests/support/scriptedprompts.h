// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/actions/prompts.h"

#include <QList>

#include <optional>

namespace sl::test {

/// Answers prompts at once with what the test laid out, in order, and keeps what was asked. A prompt without
/// an answer left is taken as cancelled by the user.
class ScriptedPrompts final : public widgets::Prompts {
public:
    QList<QStringList> files;   ///< answers to openFiles
    QStringList folders;        ///< answers to openFolder
    QStringList saveFiles;      ///< answers to saveFile
    QStringList passwords;      ///< answers to password
    QStringList texts;          ///< answers to text
    int confirmations = 0;      ///< how many confirm() to accept
    QStringList asked;          ///< the titles (files) and sentences (others), in order
    QStringList suggestedFiles; ///< what saveFile was given

    void openFiles(QWidget*, const QString& title, const QString&,
                   std::function<void(const QStringList&)> chosen) override {
        asked.append(title);
        if (!files.isEmpty())
            chosen(files.takeFirst());
    }
    void openFolder(QWidget*, const QString& title, std::function<void(const QString&)> chosen) override {
        asked.append(title);
        give(folders, chosen);
    }
    void saveFile(QWidget*, const QString& title, const QString& suggested, const QString&,
                  std::function<void(const QString&)> chosen) override {
        asked.append(title);
        suggestedFiles.append(suggested);
        give(saveFiles, chosen);
    }
    void confirm(QWidget*, const QString&, const QString& sentence, const QString&,
                 std::function<void()> accepted) override {
        asked.append(sentence);
        if (confirmations > 0) {
            --confirmations;
            accepted();
        }
    }
    void password(QWidget*, const QString&, const QString& sentence,
                  std::function<void(const QString&)> given) override {
        asked.append(sentence);
        give(passwords, given);
    }
    void text(QWidget*, const QString&, const QString& sentence,
              std::function<void(const QString&)> given) override {
        asked.append(sentence);
        give(texts, given);
    }

private:
    static void give(QStringList& answers, const std::function<void(const QString&)>& given) {
        if (!answers.isEmpty())
            given(answers.takeFirst());
    }
};

} // namespace sl::test
