// SPDX-License-Identifier: Apache-2.0
#include "widgets/review/candidates/probedamage.h"

#include "engine/core/literals.h"
#include "widgets/text/errortext.h"
#include "widgets/text/picturenotes.h"

namespace sl::widgets {

ProbeDamage::ProbeDamage(session::CaseSession& session, QWidget* parent)
    : PlainLabel({}, parent), m_session(session) {
    setObjectName(u"candidatesPage.damage"_s);
    setWordWrap(true);
    hide();
}

void ProbeDamage::showFaces(const QList<FaceId>& faces) {
    if (faces != m_faces) { // what is said of the same faces stays until it is read again
        m_faces = faces;
        m_lines = QStringList(faces.size(), QString());
        clear();
        hide();
    }
    const auto loading = m_loading.begin();
    for (int i = 0; i < faces.size(); ++i)
        m_session.face(faces.at(i)).then(this, [this, i, loading](const Result<FaceRecord>& face) {
            if (m_loading.isNewest(loading))
                say(i, face ? damageText(face->damage) : errorText(face.error()));
        });
}

void ProbeDamage::say(int face, const QString& sentence) {
    QString& line = m_lines[face];
    line = sentence;
    if (!sentence.isEmpty() && m_lines.size() > 1)
        //: %1 is a number, %2 a sentence on its picture
        line = tr("Face %1 of the probe: %2").arg(face + 1).arg(sentence);
    QStringList said = m_lines;
    said.removeAll(QString());
    setText(said.join(QLatin1Char('\n')));
    setVisible(!said.isEmpty());
}

} // namespace sl::widgets
