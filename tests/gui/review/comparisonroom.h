// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/gui/review/reviewdesk.h"
#include "widgets/frame/caseview.h"
#include "widgets/review/canvas/comparisonview.h"

#include <QPlainTextEdit>

namespace sl::test {

/// An open case in a window, worked with keys and mouse as an examiner does.
class ComparisonRoom {
public:
    ComparisonRoom(Casework& casework, SearchId search, ExaminationId independent = {}) : m_desk(casework) {
        auto context = std::make_unique<widgets::CaseContext>(casework.openCase());
        context->setIndependent(independent.isValid());
        context->setExamination(independent);
        context->setSearch(search);
        m_view = new widgets::CaseView(std::move(context), casework.workspace(), m_desk.ui);
        QObject::connect(m_view, &widgets::CaseView::stepChanged, m_view, [this] { followAreas(); });
        m_desk.window.setCentralWidget(m_view);
        m_desk.window.show();
        m_desk.window.activateWindow();
        m_view->goTo(widgets::Step::Comparison);
    }

    void open(CandidateId candidate) {
        QVERIFY(QTest::qWaitForWindowActive(&m_desk.window));
        QTRY_VERIFY(m_desk.text("comparisonPage.progress").contains(u"answered"_s));
        m_view->context().setCandidate(candidate);
        see(candidate);
    }
    void see(CandidateId candidate) {
        QTRY_COMPARE(m_view->context().candidate(), candidate);
        for (const char* view : {"comparisonPage.probeView", "comparisonPage.candidateView"})
            QTRY_VERIFY(!m_desk.find<widgets::ComparisonView>(view)->image().isNull());
    }
    void click(const char* name) {
        auto* widget = m_desk.find<QWidget>(name);
        QVERIFY2(widget && widget->isVisible() && widget->isEnabled(), name);
        QTest::mouseClick(widget, Qt::LeftButton);
    }
    /// Typed at the widget that has the focus, which each key may move.
    void type(const QString& text) {
        for (const QChar& sign : text)
            QTest::keyClick(QApplication::focusWidget(), sign.toLatin1());
    }
    void answerByKey(int key, const QString& grounds) {
        m_desk.key(key);
        QCOMPARE(QApplication::focusWidget(), this->grounds());
        type(grounds);
    }
    [[nodiscard]] QPlainTextEdit* grounds() const {
        return m_desk.find<QPlainTextEdit>("comparisonPage.grounds");
    }
    [[nodiscard]] QAction* submit() const { return m_desk.actions.action("comparison.submit"); }
    ReviewDesk& desk() { return m_desk; }
    widgets::CaseView& view() { return *m_view; }
    void closeCase() { delete m_desk.window.takeCentralWidget(); }

private:
    void followAreas() {
        using widgets::Area;
        const QList<Area> active = m_view->activeAreas();
        for (const Area area : widgets::ActionTable::pageAreas())
            m_desk.actions.setAreaActive(area, active.contains(area));
        for (const Area area : {Area::Face, Area::Answer, Area::Checklist, Area::View})
            m_desk.actions.setAreaActive(area, active.contains(area));
    }

    ReviewDesk m_desk;
    widgets::CaseView* m_view = nullptr;
};

} // namespace sl::test
