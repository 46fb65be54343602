// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/result.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonObject>
#include <QStringList>

#include <optional>
#include <vector>

namespace sl::cli {

inline constexpr int kDone = 0;
inline constexpr int kRefused = 1;       ///< refused or failed; the reason is on stderr
inline constexpr int kMisused = 2;       ///< wrong usage
inline constexpr int kSignerUnknown = 3; ///< of `report verify`, `bundle verify`: intact and whole
inline constexpr int kNotCompared = 5;   ///< of `bundle replay`: what could be compared is the same
inline constexpr int kNotWhole = 4;      ///< of the same two: the bytes are intact, but not all was signed

/// One option of a command. Texts are source texts in the translation context "cli".
struct Option {
    const char* name;
    const char* value; ///< name of the value in the help; null for a switch
    const char* summary;
    bool required = false;         ///< may always be given more than once; Arguments::value() gives the last
    std::optional<int> least = {}; ///< its value is a whole number from this on
};

/// The arguments of the command line, checked against the command's table entry.
class Arguments {
public:
    Arguments(QHash<QString, QStringList> options, QStringList operands)
        : m_options(std::move(options)), m_operands(std::move(operands)) {}

    [[nodiscard]] bool has(const QString& option) const { return m_options.contains(option); }
    [[nodiscard]] QString value(const QString& option, const QString& otherwise = {}) const {
        const auto all = m_options.value(option);
        return all.isEmpty() ? otherwise : all.last();
    }
    /// Of an option with Option::least.
    [[nodiscard]] int number(const QString& option, int otherwise = 0) const {
        return has(option) ? value(option).toInt() : otherwise;
    }
    [[nodiscard]] QStringList values(const QString& option) const { return m_options.value(option); }
    [[nodiscard]] const QStringList& operands() const { return m_operands; }

private:
    QHash<QString, QStringList> m_options;
    QStringList m_operands;
};

/// The output of a command: one JSON object for --json, lines for people otherwise. With a refusal the
/// output is printed all the same and the exit code is 1 (a report whose signature is broken, for instance)
/// or another that says more.
struct CommandOutput {
    QJsonObject json;
    QStringList lines;
    std::optional<QString> refusal; ///< a whole sentence
    int refusalCode = kRefused;
};

struct CommandFailure {
    CommandFailure(int code, QString why, std::optional<Error> from = {})
        : exitCode(code), sentence(std::move(why)), error(std::move(from)) {}
    /// Not explicit, so that SL_TRY passes an error on as a command's refusal.
    CommandFailure(const Error& why); // NOLINT(google-explicit-constructor)

    int exitCode = kRefused;
    QString sentence;
    std::optional<Error> error;
};

using CommandResult = tl::expected<CommandOutput, CommandFailure>;

[[nodiscard]] tl::unexpected<CommandFailure> misused(const QString& sentence);

/// A line of the command table. The framework adds --json and --help, and checks required options, options
/// that are numbers, and how many operands there are before `run` is called.
struct Command {
    const char* name;          ///< "case add": one or two words
    const char* operands = ""; ///< as in the help: "FILE..."; empty for none
    const char* summary;
    int minOperands = 0;
    int maxOperands = 0; ///< -1: any number
    std::vector<Option> options = {};
    CommandResult (*run)(const Arguments& arguments) = nullptr;
};

/// Where the command line's sentences are translated: Cli::tr("…"), and QT_TRANSLATE_NOOP("cli", "…") in
/// tables.
class Cli {
    Q_DECLARE_TR_FUNCTIONS(cli)
};

} // namespace sl::cli
