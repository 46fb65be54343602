// SPDX-License-Identifier: Apache-2.0
#include "app/cli/program.h"

#include "app/cli/commandtable.h"

#include <QCommandLineParser>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTextStream>

namespace sl::cli {
namespace {

using namespace Qt::StringLiterals;

void print(FILE* stream, const QString& line) {
    QTextStream(stream) << line << '\n';
}

QString usageOf(const Command& command) {
    QString usage = u"secondlook-cli "_s + QLatin1String(command.name);
    for (const auto& option : command.options) {
        QString part = u"--"_s + QLatin1String(option.name);
        if (option.value)
            part += u' ' + QLatin1String(option.value);
        usage += option.required ? u' ' + part : u" ["_s + part + u']';
    }
    usage += u" [--json]"_s;
    if (*command.operands)
        usage += u' ' + QLatin1String(command.operands);
    return usage;
}

/// Those whose name begins with `beginning`, a line each; false: there is none.
bool printCommands(FILE* stream, const QString& beginning) {
    bool any = false;
    for (const auto& command : allCommands()) {
        const auto name = QString::fromLatin1(command.name);
        if (!name.startsWith(beginning))
            continue;
        any = true;
        print(stream, u"  "_s + name.leftJustified(24) + Cli::tr(command.summary));
    }
    return any;
}

void printList() {
    print(stdout, Cli::tr("secondlook-cli does the work of Second Look from scripts. Commands:"));
    printCommands(stdout, {});
    print(stdout, Cli::tr("Type a command with --help for its options. Every command takes --json."));
}

bool asksForHelp(const QString& word) {
    return word == "--help"_L1 || word == "-h"_L1;
}

/// "user --help" lists the commands of users; after another word that is none they stand below what is wrong.
int noSuchCommand(const QStringList& words) {
    const QString group = words.first() + u' ';
    if (words.size() > 1 && asksForHelp(words.at(1)) && printCommands(stdout, group))
        return kDone;
    print(stderr, Cli::tr("There is no command “%1”. Type secondlook-cli --help for the list.")
                      .arg(words.mid(0, 2).join(u' ')));
    printCommands(stderr, group);
    return kMisused;
}

void printHelp(const Command& command) {
    print(stdout, Cli::tr("Usage: %1").arg(usageOf(command)));
    print(stdout, Cli::tr(command.summary));
    for (const auto& option : command.options) {
        QString name = u"--"_s + QLatin1String(option.name);
        if (option.value)
            name += u' ' + QLatin1String(option.value);
        print(stdout, u"  "_s + name.leftJustified(28) + Cli::tr(option.summary));
    }
}

int misuse(const Command& command, const QString& sentence) {
    print(stderr, sentence);
    print(stderr, Cli::tr("Usage: %1").arg(usageOf(command)));
    return kMisused;
}

void addOptions(QCommandLineParser& parser, const Command& command) {
    parser.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsOptions);
    parser.addOption(QCommandLineOption(u"json"_s));
    parser.addOption(QCommandLineOption(QStringList{u"help"_s, u"h"_s}));
    for (const auto& option : command.options)
        parser.addOption(QCommandLineOption(QString::fromLatin1(option.name), {},
                                            option.value ? QString::fromLatin1(option.value) : QString()));
}

/// The first value of the option that is not the number it must be.
std::optional<QString> notANumber(const QStringList& values, const Option& option) {
    for (const QString& value : values) {
        bool isNumber = false;
        if (option.least && (value.toInt(&isNumber) < *option.least || !isNumber))
            return value;
    }
    return std::nullopt;
}

/// Empty when the arguments fit the command, otherwise what is wrong.
QString whatIsWrong(const QCommandLineParser& parser, const Command& command) {
    for (const auto& option : command.options) {
        if (option.required && !parser.isSet(QString::fromLatin1(option.name)))
            return Cli::tr("The option --%1 is needed.").arg(QLatin1String(option.name));
        if (const auto value = notANumber(parser.values(QString::fromLatin1(option.name)), option))
            return Cli::tr("--%1 takes a whole number from %2 on, not “%3”.")
                .arg(QLatin1String(option.name), QString::number(*option.least), *value);
    }
    const auto operands = parser.positionalArguments().size();
    if (operands < command.minOperands)
        return Cli::tr("Something is missing: %1.").arg(QLatin1String(command.operands));
    if (command.maxOperands >= 0 && operands > command.maxOperands)
        return Cli::tr("“%1” is one argument too many.")
            .arg(parser.positionalArguments().at(command.maxOperands));
    return {};
}

/// Qt takes a path that begins with a colon for one of the program's own resources.
QStringList asPlaces(QStringList values, const QString& label) {
    static const QRegularExpression places(u"FILE|FOLDER|DIR|PACK|SOURCE"_s);
    if (label.contains(places)) {
        for (QString& value : values)
            if (value.startsWith(QLatin1Char(':')))
                value.prepend(u"./"_s);
    }
    return values;
}

Arguments argumentsOf(const QCommandLineParser& parser, const Command& command) {
    QHash<QString, QStringList> given;
    for (const auto& option : command.options) {
        const auto name = QString::fromLatin1(option.name);
        if (parser.isSet(name))
            given.insert(name, option.value ? asPlaces(parser.values(name), QString::fromLatin1(option.value))
                                            : QStringList{});
    }
    return Arguments(std::move(given),
                     asPlaces(parser.positionalArguments(), QString::fromLatin1(command.operands)));
}

void printJson(const QJsonObject& object) {
    QTextStream(stdout) << QJsonDocument(object).toJson(QJsonDocument::Indented);
}

QJsonObject toJson(const CommandFailure& failure) {
    QJsonObject error{{u"message"_s, failure.sentence}};
    if (failure.error) {
        error.insert(u"code"_s, errorName(failure.error->code));
        error.insert(u"subject"_s, failure.error->subject);
        error.insert(u"detail"_s, failure.error->detail);
    }
    return {{u"error"_s, error}};
}

int report(const CommandResult& result, const Command& command, bool json) {
    if (!result) {
        if (result.error().exitCode == kMisused)
            return misuse(command, result.error().sentence);
        if (json)
            printJson(toJson(result.error()));
        print(stderr, result.error().sentence);
        return result.error().exitCode;
    }
    if (json)
        printJson(result->json);
    for (const auto& line : json ? QStringList() : result->lines)
        print(stdout, line);
    if (!result->refusal)
        return kDone;
    print(stderr, *result->refusal);
    return result->refusalCode;
}

} // namespace

int runProgram(const QStringList& words) {
    if (words.isEmpty() || asksForHelp(words.first())) {
        printList();
        return words.isEmpty() ? kMisused : kDone;
    }
    if (words.first() == "--version"_L1) {
        print(stdout, u"secondlook-cli " SECONDLOOK_VERSION ""_s);
        return kDone;
    }
    QStringList rest;
    const auto* command = findCommand(words, rest);
    if (!command)
        return noSuchCommand(words);
    QCommandLineParser parser;
    addOptions(parser, *command);
    if (!parser.parse(QStringList(u"secondlook-cli"_s) + rest))
        return misuse(*command, parser.errorText());
    if (parser.isSet(u"help"_s)) {
        printHelp(*command);
        return kDone;
    }
    if (const auto wrong = whatIsWrong(parser, *command); !wrong.isEmpty())
        return misuse(*command, wrong);
    return report(command->run(argumentsOf(parser, *command)), *command, parser.isSet(u"json"_s));
}

} // namespace sl::cli
