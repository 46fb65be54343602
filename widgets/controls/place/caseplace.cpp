// SPDX-License-Identifier: Apache-2.0
#include "widgets/controls/place/caseplace.h"

#include "engine/session/casesession.h"
#include "engine/session/workspace.h"
#include "widgets/controls/place/casekey.h"

#include <QSettings>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace sl::widgets {

CasePlace::CasePlace(CaseContext& context, const session::Workspace& workspace, QSettings& settings,
                     QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_settings(settings)
    , m_group(u"place/"_s +
              caseKey(workspace.folder(), workspace.login().user.login, context.session().record())) {}

QString CasePlace::key(const char* name) const {
    return m_group + u'/' + QString::fromLatin1(name);
}

Step CasePlace::step() const {
    const int step = m_settings.value(key("step")).toInt();
    return step >= static_cast<int>(Step::Media) && step <= static_cast<int>(Step::Report)
               ? static_cast<Step>(step)
               : Step::Media;
}

void CasePlace::setStep(Step step) {
    m_settings.setValue(key("step"), static_cast<int>(step));
}

void CasePlace::restore() {
    const auto faces = m_settings.value(key("faces")).toStringList();
    for (const QString& face : faces) {
        const FaceId id{face.toLongLong()};
        if (id.isValid())
            m_context.addToTray(id);
    }
    const SearchId search{m_settings.value(key("search")).toLongLong()};
    if (!m_context.search().isValid())
        m_context.setSearch(search);
    if (m_context.search() == search)
        m_context.setCandidate(CandidateId{m_settings.value(key("candidate")).toLongLong()});
    else
        m_settings.setValue(key("search"), m_context.search().value);
    connect(&m_context, &CaseContext::trayChanged, this, &CasePlace::keepTray);
    connect(&m_context, &CaseContext::searchChanged, this,
            [this](SearchId now) { m_settings.setValue(key("search"), now.value); });
    connect(&m_context, &CaseContext::candidateChanged, this,
            [this](CandidateId candidate) { m_settings.setValue(key("candidate"), candidate.value); });
}

void CasePlace::keepTray() {
    QStringList faces;
    for (const FaceId face : m_context.tray())
        faces.append(QString::number(face.value));
    m_settings.setValue(key("faces"), faces);
}

} // namespace sl::widgets
