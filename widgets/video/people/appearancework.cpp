// SPDX-License-Identifier: Apache-2.0
#include "widgets/video/people/appearancework.h"

#include "widgets/actions/actionscope.h"
#include "widgets/controls/casecontext.h"

#include <algorithm>

namespace sl::widgets {

AppearanceWork::AppearanceWork(CaseContext& context, Ui& ui, Appearances& appearances)
    : QObject(&appearances), m_context(context), m_ui(ui), m_appearances(appearances) {
    connect(&m_appearances, &Appearances::layOutAsked, this, &AppearanceWork::layOut);
    const ActionScope commands(m_ui.actions, m_appearances);
    commands.whileVisible(Command::MediaLayOutTrack, [this] { layOut(m_appearances.selected()); });
    commands.whileVisible(Command::MediaAddToProbe, [this] { addToProbe(); });
}

void AppearanceWork::layOut(int track) {
    const QList<FaceId> faces = m_appearances.chosen(track);
    if (faces.isEmpty())
        return m_ui.status.say(tr("Choose at least one frame of this appearance."));
    const bool takesPlace = !m_context.tray().isEmpty() && m_context.tray() != faces;
    m_context.clearTray(); // a probe is one person
    for (const FaceId face : faces)
        m_context.addToTray(face);
    QString sentence =
        tr("Appearance %1 is laid out as a probe of %n face(s).", nullptr, int(faces.size())).arg(track);
    if (takesPlace)
        sentence += u' ' + tr("It takes the place of what was laid out before.");
    m_ui.status.say(sentence);
    m_context.goTo(Step::Probe);
}

void AppearanceWork::addToProbe() {
    for (const FaceId face : m_appearances.chosen(m_appearances.selected()))
        m_context.addToTray(face);
    m_ui.status.say(
        tr("The appearance is laid out with the rest: %n face(s) of one unknown person in the probe.",
           nullptr, int(m_context.tray().size())));
    updateCommands();
}

void AppearanceWork::updateCommands() {
    const QList<FaceId> faces = m_appearances.chosen(m_appearances.selected());
    m_ui.actions.action(Command::MediaLayOutTrack)->setEnabled(!faces.isEmpty());
    m_ui.actions.action(Command::MediaAddToProbe)
        ->setEnabled(std::any_of(faces.begin(), faces.end(),
                                 [this](FaceId face) { return !m_context.tray().contains(face); }));
}

} // namespace sl::widgets
