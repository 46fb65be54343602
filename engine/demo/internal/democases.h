// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/demo/demoworkspace.h"
#include "engine/demo/internal/video/scenevideo.h"
#include "engine/session/workspace.h"

namespace sl::demo {

/// A scene photo as a file, and whose face in it is of interest.
struct ScenePhoto {
    QString name; ///< of the file, without folder
    Scene scene;  ///< the first of its people is the one sought
};

/// The photos of a demo with `people` in its gallery: one for each case in the order ready, waiting,
/// finished, then those to be dropped. Everybody sought is in the gallery; some of those beside them are not.
[[nodiscard]] QList<ScenePhoto> demoScenes(int people);

/// The video of the place of the case that is ready: the person sought there walks past somebody who is in no
/// gallery.
[[nodiscard]] SceneVideo demoVideo(int people);

/// Works the cases of a demo workspace through the session's services, as its users would. Blocking; on the
/// thread that made the workspace.
class DemoCases {
public:
    DemoCases(session::Workspace& workspace, const Words& words, QString scenes, QList<ScenePhoto> photos);

    [[nodiscard]] Status makeReady();    ///< a photo and a video, faces found
    [[nodiscard]] Status makeWaiting();  ///< searched and answered by the first, waits for the second
    [[nodiscard]] Status makeFinished(); ///< answered by both, report signed

private:
    struct Searched;
    [[nodiscard]] Result<std::shared_ptr<session::CaseSession>>
    openCase(const QString& number, const CaseWords& words, const ScenePhoto& photo);
    [[nodiscard]] Result<Searched> search(const QString& number, const CaseWords& words,
                                          const ScenePhoto& photo);
    [[nodiscard]] Status answerAll(Searched& searched, ExaminationId examination,
                                   const QList<CandidateId>& candidates);
    [[nodiscard]] Status examineFirst(Searched& searched);
    [[nodiscard]] Status examineSecond(Searched& searched);
    [[nodiscard]] Status logIn(const Account& account);

    session::Workspace& m_workspace;
    const Words& m_words;
    QString m_scenes;
    QList<ScenePhoto> m_photos;
};

} // namespace sl::demo
