// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/session/casesession.h"
#include "widgets/controls/latest.h"
#include "widgets/controls/plainlabel.h"

#include <QStringList>

namespace sl::widgets {

/// Says which faces of a probe are of damaged pictures, a line each; hidden when none is. UI thread.
class ProbeDamage : public PlainLabel {
    Q_OBJECT
public:
    explicit ProbeDamage(session::CaseSession& session, QWidget* parent = nullptr); ///< must outlive this

    void showFaces(const QList<FaceId>& faces); ///< what comes late for those before is dropped

private:
    void say(int face, const QString& sentence);

    session::CaseSession& m_session;
    QList<FaceId> m_faces;
    QStringList m_lines; ///< of each face; empty: its picture is whole, or not read yet
    Latest<FaceRecord> m_loading;
};

} // namespace sl::widgets
