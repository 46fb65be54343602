// SPDX-License-Identifier: Apache-2.0
#include "widgets/report/reportside.h"

#include "engine/session/signedreports.h"
#include "widgets/controls/columnpage.h"
#include "widgets/controls/faintlabel.h"
#include "widgets/controls/plainlabel.h"
#include "widgets/report/reportoutline.h"
#include "widgets/report/signedreportstext.h"
#include "widgets/style/icon.h"
#include "widgets/style/spacing.h"
#include "widgets/text/wording.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QHash>
#include <QListWidget>
#include <QLocale>
#include <QSettings>
#include <QSignalBlocker>

#include <algorithm>

namespace sl::widgets {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSideWidth = 320;
const QString kLanguageKey = u"report/language"_s;

/// A language in its own words. QLocale adds the country ("American English"), which says nothing here.
QString languageName(const QString& code) {
    static const QHash<QString, QString> kNames{
        {u"de"_s, u"Deutsch"_s}, {u"en"_s, u"English"_s}, {u"es"_s, u"Español"_s}};
    return kNames.value(code, QLocale(code).nativeLanguageName());
}

} // namespace

ReportSide::ReportSide(QSettings& settings, QWidget* parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_state(new PlainLabel)
    , m_outline(new QListWidget)
    , m_reports(new FaintLabel)
    , m_language(new QComboBox) {
    setFixedWidth(kSideWidth);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kUnit);
    m_state->setObjectName(u"reportPage.state"_s);
    m_state->setWordWrap(true);
    m_outline->setObjectName(u"reportPage.outline"_s);
    m_outline->setAccessibleName(tr("Sections of the report"));
    m_outline->setWordWrap(true);
    m_outline->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_outline->setIconSize({kSmallIcon, kSmallIcon});
    m_reports->setObjectName(u"reportPage.reports"_s);
    auto* label = new PlainLabel(tr("&Language of the report"));
    m_language->setObjectName(u"reportPage.language"_s);
    for (const QString& code : session::reportLanguages())
        m_language->addItem(languageName(code), code);
    restoreLanguage();
    label->setBuddy(m_language);
    layout->addWidget(m_state);
    layout->addWidget(groupTitle(tr("Sections")));
    layout->addWidget(m_outline, 1);
    layout->addWidget(m_reports);
    layout->addWidget(label);
    layout->addWidget(m_language);
    setFocusProxy(m_outline);
    connect(m_outline, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem* item) {
        if (item)
            Q_EMIT sectionChosen(item->data(Qt::UserRole).toInt());
    });
    connect(m_language, &QComboBox::activated, this, [this] {
        m_settings.setValue(kLanguageKey, language());
        Q_EMIT languageChosen(language());
    });
}

/// That of the window until another one is chosen here.
void ReportSide::restoreLanguage() {
    const QString window = QLocale().name().section(u'_', 0, 0);
    const int own = m_language->findData(m_language->findData(window) >= 0 ? window : u"en"_s);
    const int chosen = m_language->findData(m_settings.value(kLanguageKey));
    m_language->setCurrentIndex(chosen >= 0 ? chosen : std::max(0, own));
}

QString ReportSide::language() const {
    return m_language->currentData().toString();
}

void ReportSide::draw(const CaseRecord& caseRecord, const session::SearchView& view) {
    drawSections(caseRecord, view);
    if (view.outcome) //: Outcome in a word, then a sentence on what it means
        m_state->setText(tr("Outcome: %1. %2")
                             .arg(outcomeText(view.outcome->kind), outcomeExplanation(view.outcome->kind)));
    else
        m_state->setText(tr("Preliminary: there is no outcome yet."));
    const QString text = signedReportsText(session::signedReports(view));
    m_reports->setVisible(!text.isEmpty());
    m_reports->setText(text);
}

void ReportSide::drawSections(const CaseRecord& caseRecord, const session::SearchView& view) {
    m_outline->clear();
    const QList<OutlineEntry> entries = reportOutline(caseRecord, view);
    for (int section = 0; section < entries.size(); ++section) {
        const OutlineEntry& entry = entries.at(section);
        auto* item =
            new QListWidgetItem(tr("%1  %2").arg(QString::number(section + 1), entry.title), m_outline);
        item->setData(Qt::UserRole, section);
        for (const QString& warning : entry.warnings) {
            auto* below = new QListWidgetItem(icon("warning"), warning, m_outline);
            below->setData(Qt::UserRole, section);
        }
    }
}

int ReportSide::section() const {
    const QListWidgetItem* item = m_outline->currentItem();
    return item ? item->data(Qt::UserRole).toInt() : -1;
}

void ReportSide::select(int section) {
    if (section == this->section())
        return;
    const QSignalBlocker quiet(m_outline);
    for (int row = 0; row < m_outline->count(); ++row)
        if (m_outline->item(row)->data(Qt::UserRole).toInt() == section)
            return m_outline->setCurrentRow(row);
}

} // namespace sl::widgets
