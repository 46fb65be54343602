// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/tour/guide.h"

#include "engine/demo/demoworkspace.h"

#include <vector>

namespace sl::app {

/// The main job, from the first start to the signed report, as two people do it on the demo.
class TourScript {
public:
    /// `demo`: folder of the demo workspace, once it is made; `words`: what it says; `report`: the file that
    /// the signed report goes to.
    TourScript(const Guide& guide, QString demo, demo::Words words, QString report);

    struct Step {
        const char* name;
        bool (TourScript::*work)();
    };
    [[nodiscard]] static const std::vector<Step>& steps(); ///< in order; each needs those before it
    [[nodiscard]] bool run(const Step& step) { return (this->*step.work)(); }

private:
    bool firstRun();
    bool demoMade();
    bool firstLogIn();
    bool caseOpened();
    bool videoShown();
    bool photoDropped();
    bool probeChosen();
    bool searched();
    bool compared();
    bool seePortrait(); ///< of the candidate in sight
    bool answered();
    bool submitted();
    bool otherUser();
    bool reviewQueue();
    bool blindExamination();
    bool blindAnswers();
    bool outcome();
    bool reportSigned();
    bool gallery();
    bool auditVerified();

    [[nodiscard]] bool logIn(const QString& login);
    [[nodiscard]] bool answer(Qt::Key key, const QString& grounds, int answeredThen);
    [[nodiscard]] bool accept();                     ///< the question before something is signed
    [[nodiscard]] bool photograph(const char* name); ///< numbered in order
    [[nodiscard]] int items() const;                 ///< of the examination in sight; 0 when there is none

    const Guide& m_guide;
    QString m_demo;
    demo::Words m_words;
    QString m_report;
    QImage m_best; ///< the first candidate's portraits as the first examiner saw them
    int m_pictures = 0;
};

} // namespace sl::app
