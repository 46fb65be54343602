// SPDX-License-Identifier: Apache-2.0
#include "widgets/review/drafts.h"

#include <QSettings>
#include <QStringList>
#include <QUrl>

namespace sl::widgets {
namespace {
const QString kNotComparable = QStringLiteral("n");

QString encoded(const QString& text) {
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}
} // namespace

Drafts::Drafts(QSettings& settings, QString login, QString caseNumber, ExaminationId examination)
    : m_settings(settings)
    , m_group(QStringLiteral("drafts/%1/%2/%3")
                  .arg(encoded(login), encoded(caseNumber), QString::number(examination.value))) {}

QString Drafts::key(CandidateId candidate) const {
    return m_group + u'/' + QString::number(candidate.value);
}

Draft Drafts::find(CandidateId candidate) const {
    const QStringList stored = m_settings.value(key(candidate)).toStringList();
    Draft draft;
    draft.grounds = stored.value(1);
    if (stored.value(0) == kNotComparable)
        draft.answer = Answer::notComparable();
    else if (!stored.value(0).isEmpty())
        draft.answer = Answer::onScale(stored.value(0).toInt());
    return draft;
}

void Drafts::keep(CandidateId candidate, const Draft& draft) {
    if (draft.isEmpty())
        return forget(candidate);
    QString answer;
    if (draft.answer)
        answer = draft.answer->isComparable() ? QString::number(draft.answer->step()) : kNotComparable;
    m_settings.setValue(key(candidate), QStringList{answer, draft.grounds});
}

void Drafts::forget(CandidateId candidate) {
    m_settings.remove(key(candidate));
}

void Drafts::forgetAll() {
    m_settings.remove(m_group);
}

} // namespace sl::widgets
