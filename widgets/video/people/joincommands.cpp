// SPDX-License-Identifier: Apache-2.0
#include "widgets/video/people/joincommands.h"

#include "engine/session/casesession.h"
#include "widgets/actions/actionscope.h"
#include "widgets/controls/casecontext.h"
#include "widgets/text/format.h"
#include "widgets/video/framewords.h"
#include "widgets/video/people/trackjoiner.h"

#include <algorithm>

namespace sl::widgets {
namespace {

/// A frame in which both are seen.
std::optional<qint64> sharedFrame(const ShownTrack& one, const ShownTrack& other) {
    if (one.media != other.media)
        return std::nullopt;
    const auto shared = std::find_if(one.sightings.cbegin(), one.sightings.cend(),
                                     [&](const auto& seen) { return other.at(seen.ordinal); });
    return shared == one.sightings.cend() ? std::nullopt : std::optional(shared->ordinal);
}

} // namespace

JoinCommands::JoinCommands(CaseContext& context, Ui& ui, TrackJoiner& joiner, QWidget& page, Place place)
    : QObject(&page)
    , m_context(context)
    , m_ui(ui)
    , m_joiner(joiner)
    , m_page(page)
    , m_place(std::move(place)) {
    connect(&m_joiner, &TrackJoiner::said, this, [this](const TrackJoinRecord& join) {
        if (m_page.isVisible())
            tell(join);
        Q_EMIT done();
    });
    connect(&m_joiner, &TrackJoiner::failed, this, [this](const Error& error) {
        if (m_page.isVisible())
            Q_EMIT failed(error);
        Q_EMIT done();
    });
    connectActions();
}

void JoinCommands::connectActions() {
    const ActionScope commands(m_ui.actions, m_page);
    commands.whileVisible(Command::MediaJoinTracks, [this] {
        openList(&JoinMenu::joinList, tr("There is no other appearance to join this one with."));
    });
    commands.whileVisible(Command::MediaPartTracks, [this] {
        openList(&JoinMenu::partList, tr("This appearance is joined with no other."));
    });
    commands.whileVisible(Command::ViewUndo, [this] { m_joiner.undo(); });
    commands.whileVisible(Command::ViewRedo, [this] { m_joiner.redo(); });
}

void JoinCommands::setCase(const ShownCase& all, MediaId here) {
    m_case = all;
    m_here = here;
}

JoinMenu* JoinCommands::newMenu(VideoTrackId track) {
    auto* menu = new JoinMenu(
        m_case, track, [this](FaceId face, int side) { return m_context.session().faceChip(face, side); },
        &m_page);
    connect(menu, &JoinMenu::joinAsked, &m_joiner, &TrackJoiner::join);
    connect(menu, &JoinMenu::partAsked, &m_joiner, &TrackJoiner::part);
    return menu;
}

void JoinCommands::openMenu(VideoTrackId track, const QPoint& place) {
    if (m_case.track(track))
        newMenu(track)->popup(place);
}

void JoinCommands::openList(QMenu* (JoinMenu::*list)() const, const QString& none) {
    auto* menu = newMenu(m_selected);
    QMenu* shown = (menu->*list)();
    if (!shown) {
        menu->deleteLater();
        return m_ui.status.say(none);
    }
    connect(shown, &QMenu::aboutToHide, menu, &QObject::deleteLater);
    shown->popup(m_place());
    shown->setActiveAction(shown->actions().first());
}

void JoinCommands::tell(const TrackJoinRecord& join) {
    const ShownTrack* one = m_case.track(join.first);
    const ShownTrack* other = m_case.track(join.second);
    if (!one || !other)
        return;
    //: %1 and %2: "Appearance 1", "Appearance 2 in gate.mkv"
    QString sentence = (join.isJoined ? tr("%1 and %2 are one person from now on, as you see it.")
                                      : tr("%1 and %2 are no longer joined as one person."))
                           .arg(appearanceText(m_case, *one, m_here), appearanceText(m_case, *other, m_here));
    const auto shared = join.isJoined ? sharedFrame(*one, *other) : std::nullopt;
    if (shared)
        sentence += u' ' + tr("Both are seen in frame %1: is there a mirror, or more than one picture in it?")
                               .arg(countText(*shared));
    m_ui.status.say(sentence);
}

void JoinCommands::updateCommands() {
    const auto set = [this](Command command, bool isEnabled) {
        m_ui.actions.action(command)->setEnabled(isEnabled);
    };
    set(Command::MediaJoinTracks, m_selected.isValid());
    set(Command::MediaPartTracks, m_case.person(m_selected).size() > 1);
    set(Command::ViewUndo, m_joiner.canUndo());
    set(Command::ViewRedo, m_joiner.canRedo());
}

} // namespace sl::widgets
