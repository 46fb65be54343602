// SPDX-License-Identifier: Apache-2.0
#include "widgets/cases/newcasedialog.h"

#include "engine/session/workspace.h"
#include "widgets/controls/columnpage.h"
#include "widgets/controls/field.h"
#include "widgets/controls/status/errorplace.h"
#include "widgets/style/spacing.h"
#include "widgets/style/workbenchstyle.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace sl::widgets {

using namespace Qt::StringLiterals;

namespace {

template <class Editor>
Editor* named(const char* name) {
    auto* editor = new Editor;
    editor->setObjectName(QString::fromLatin1(name));
    return editor;
}

} // namespace

NewCaseDialog::NewCaseDialog(session::Workspace& workspace, QWidget* parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_number(named<QLineEdit>("newCase.number"))
    , m_title(named<QLineEdit>("newCase.title"))
    , m_offence(named<QComboBox>("newCase.offence"))
    , m_legalBasis(named<QLineEdit>("newCase.legalBasis"))
    , m_requester(named<QLineEdit>("newCase.requester"))
    , m_purpose(named<QLineEdit>("newCase.purpose"))
    , m_numberField(new Field(tr("Number"), m_number, tr("As your agency writes it, for example 2026-0141.")))
    , m_titleField(new Field(tr("Title"), m_title, tr("A few words to find the case by.")))
    , m_offenceField(new Field(tr("Offence"), m_offence))
    , m_legalBasisField(
          new Field(tr("Legal basis"), m_legalBasis, tr("The law or order this search rests on.")))
    , m_requesterField(new Field(tr("Requested by"), m_requester, tr("Who asked for the search.")))
    , m_purposeField(new Field(tr("Purpose"), m_purpose, tr("What the result is for.")))
    , m_error(new ErrorPlace)
    , m_create(new QPushButton(tr("Create case"))) {
    setObjectName(u"newCase"_s);
    setWindowTitle(tr("New case"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_create->setObjectName(u"newCase.create"_s);
    m_offence->setEditable(true);
    m_offence->setCurrentText({});
    layOut();

    for (QLineEdit* edit : {m_number, m_title, m_legalBasis, m_requester, m_purpose}) {
        connect(edit, &QLineEdit::textEdited, this, [this, edit] {
            m_visited.append(edit);
            check();
        });
    }
    connect(m_offence, &QComboBox::currentTextChanged, this, [this] {
        m_visited.append(m_offence);
        check();
    });
    check();
    m_workspace.policy().then(this, [this](const Result<PolicyRecord>& policy) {
        if (policy)
            applyPolicy(*policy);
        else
            m_error->report(policy.error());
    });
}

void NewCaseDialog::layOut() {
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(kWide);
    grid->addWidget(m_numberField, 0, 0);
    grid->addWidget(m_offenceField, 0, 1);
    grid->addWidget(m_titleField, 1, 0, 1, 2);
    grid->addWidget(m_legalBasisField, 2, 0, 1, 2);
    grid->addWidget(m_requesterField, 3, 0);
    grid->addWidget(m_purposeField, 3, 1);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->addButton(m_create, QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &NewCaseDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &NewCaseDialog::reject);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kPage, kPage, kPage, kWide);
    layout->setSpacing(kUnit);
    layout->addWidget(pageTitle(tr("New case")));
    layout->addSpacing(kUnit);
    layout->addLayout(grid);
    layout->addWidget(m_error);
    layout->addWidget(buttons);
    m_create->setProperty(kPrimary, true);
    m_create->setDefault(true); // only now is it in the dialog
    setMinimumWidth(640);
}

void NewCaseDialog::applyPolicy(const PolicyRecord& policy) {
    m_policy = policy;
    const QString typed = m_offence->currentText();
    const QSignalBlocker silent(m_offence);
    m_offence->clear();
    m_offence->addItems(policy.offenceTypes);
    m_offence->setEditable(policy.offenceTypes.isEmpty());
    m_offenceField->setHint(policy.offenceTypes.isEmpty() ? QString() : tr("From the agency's policy."));
    m_offence->setCurrentIndex(m_offence->findText(typed));
    check();
}

void NewCaseDialog::flag(Field* field, bool mandatory, const QString& value, const QObject* editor) const {
    const bool missing = mandatory && value.trimmed().isEmpty() && m_visited.contains(editor);
    field->setProblem(missing ? tr("This must be filled in.") : QString());
}

CaseRecord NewCaseDialog::request() const {
    CaseRecord record;
    record.number = m_number->text().trimmed();
    record.title = m_title->text().trimmed();
    record.offenceType = m_offence->currentText().trimmed();
    record.legalBasis = m_legalBasis->text().trimmed();
    record.requester = m_requester->text().trimmed();
    record.purpose = m_purpose->text().trimmed();
    return record;
}

bool NewCaseDialog::complete() const {
    const CaseRecord record = request();
    return !record.number.isEmpty() && !(m_policy.requireOffenceType && record.offenceType.isEmpty()) &&
           !(m_policy.requireLegalBasis && record.legalBasis.isEmpty()) &&
           !(m_policy.requireRequester && record.requester.isEmpty());
}

void NewCaseDialog::check() {
    //: %1 is the name of a field that may stay empty
    const auto label = [](const QString& name, bool mandatory) {
        return mandatory ? name : tr("%1 (optional)").arg(name);
    };
    m_titleField->setLabel(label(tr("Title"), false));
    m_offenceField->setLabel(label(tr("Offence"), m_policy.requireOffenceType));
    m_legalBasisField->setLabel(label(tr("Legal basis"), m_policy.requireLegalBasis));
    m_requesterField->setLabel(label(tr("Requested by"), m_policy.requireRequester));
    m_purposeField->setLabel(label(tr("Purpose"), false));
    flag(m_numberField, true, m_number->text(), m_number);
    flag(m_offenceField, m_policy.requireOffenceType, m_offence->currentText(), m_offence);
    flag(m_legalBasisField, m_policy.requireLegalBasis, m_legalBasis->text(), m_legalBasis);
    flag(m_requesterField, m_policy.requireRequester, m_requester->text(), m_requester);
}

void NewCaseDialog::reject() {
    if (m_create->isEnabled())
        QDialog::reject();
}

void NewCaseDialog::accept() {
    if (!complete()) {
        m_visited = {m_number, m_offence, m_legalBasis, m_requester};
        check();
        return focusFirstProblem(*this);
    }
    m_error->clear();
    m_create->setEnabled(false);
    m_workspace.createCase(request()).then(this, [this](const Result<CaseRecord>& record) {
        m_create->setEnabled(true);
        if (!record) {
            m_error->report(record.error());
            return;
        }
        Q_EMIT created(*record);
        QDialog::accept();
    });
}

} // namespace sl::widgets
