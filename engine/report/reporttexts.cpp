// SPDX-License-Identifier: Apache-2.0
#include "engine/report/reporttexts.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <array>

namespace sl::report {
namespace {

constexpr std::array kStepKeys{"answer.m3", "answer.m2", "answer.m1", "answer.zero",
                               "answer.p1", "answer.p2", "answer.p3"};

QString resourceFolder() {
    return u":/secondlook/report"_s;
}

/// Replaces %1 … %9 from left to right; what an argument brings in is not looked at again.
QString filled(const QString& sentence, const QStringList& arguments) {
    QString text;
    for (qsizetype i = 0; i < sentence.size(); ++i) {
        const int number = i + 1 < sentence.size() ? sentence.at(i + 1).digitValue() : -1;
        if (sentence.at(i) == u'%' && number >= 1 && number <= arguments.size()) {
            text += arguments.at(number - 1);
            ++i;
        } else {
            text += sentence.at(i);
        }
    }
    return text;
}

} // namespace

Result<ReportTexts> ReportTexts::load(const QString& language) {
    const QString path = u"%1/texts_%2.json"_s.arg(resourceFolder(), language);
    QFile file(path);
    if (!languages().contains(language) || !file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::NotFound, language, u"no report texts in this language"_s);
    const auto document = QJsonDocument::fromJson(file.readAll());
    if (!document.isObject() || document.object().isEmpty())
        return fail(ErrorCode::ReportInvalid, path, u"not a JSON object"_s);

    ReportTexts texts;
    texts.m_language = language;
    const QJsonObject object = document.object();
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        if (!entry.value().isString())
            return fail(ErrorCode::ReportInvalid, path, entry.key() + u" is not a string"_s);
        texts.m_texts.insert(entry.key(), entry.value().toString());
    }
    return texts;
}

QStringList ReportTexts::languages() {
    QStringList codes;
    const QStringList files = QDir(resourceFolder()).entryList({u"texts_*.json"_s}, QDir::Files, QDir::Name);
    for (const QString& file : files)
        codes.append(file.mid(6).chopped(5));
    return codes;
}

QStringList ReportTexts::keys() const {
    QStringList keys = m_texts.keys();
    keys.sort();
    return keys;
}

QString ReportTexts::text(const char* key, const QStringList& arguments) const {
    const auto found = m_texts.constFind(QString::fromLatin1(key));
    if (found == m_texts.constEnd())
        qFatal("no report text '%s' in language '%s'", key, qPrintable(m_language));
    return filled(*found, arguments);
}

QString ReportTexts::part(ExaminerPart part) const {
    static constexpr std::array kKeys{"part.first", "part.second", "part.third"};
    return text(kKeys.at(size_t(part)));
}

QString ReportTexts::answer(const Answer& answer) const {
    if (!answer.isComparable())
        return text("answer.notComparable");
    return text(kStepKeys.at(size_t(answer.step() - Answer::kLowest)));
}

QStringList ReportTexts::answers() const {
    QStringList texts;
    for (const char* key : kStepKeys)
        texts << text(key);
    return texts << text("answer.notComparable");
}

QString ReportTexts::number(qint64 value) const {
    return QLocale(m_language).toString(value);
}

} // namespace sl::report
