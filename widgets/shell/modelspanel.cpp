// SPDX-License-Identifier: Apache-2.0
#include "widgets/shell/modelspanel.h"

#include "engine/session/modelpacks.h"
#include "widgets/common/faintlabel.h"
#include "widgets/common/icon.h"
#include "widgets/common/spacing.h"
#include "widgets/text/errortext.h"

#include <QBoxLayout>
#include <QDir>
#include <QPushButton>

namespace sl::widgets {

ModelsPanel::ModelsPanel(session::Workspace& workspace, QWidget* parent)
    : ColumnPage(kFormWidth + kPage, parent)
    , m_workspace(workspace)
    , m_title(groupTitle({}))
    , m_facts(new QLabel)
    , m_instructions(new FaintLabel)
    , m_again(new QPushButton(icon("refresh"), tr("Look again"))) {
    setObjectName(QStringLiteral("modelsPanel"));
    m_facts->setObjectName(QStringLiteral("models.facts"));
    m_instructions->setObjectName(QStringLiteral("models.instructions"));
    m_again->setObjectName(QStringLiteral("models.again"));
    for (QLabel* label : {m_facts, m_instructions}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    }
    body()->addWidget(m_title);
    body()->addWidget(m_facts);
    body()->addSpacing(kUnit);
    body()->addWidget(m_instructions);
    body()->addSpacing(kUnit);
    body()->addWidget(m_again, 0, Qt::AlignLeft);
    body()->addStretch(1);

    connect(m_again, &QPushButton::clicked, this, [this] {
        m_again->setEnabled(false);
        m_workspace.reloadPack().then(this, [this](const Result<session::PackStatus>&) {
            m_again->setEnabled(true);
            refresh(); // the status says why when there is none
        });
    });
    connect(&workspace, &session::Workspace::packChanged, this, &ModelsPanel::refresh);
    refresh();
}

void ModelsPanel::refresh() {
    const session::PackStatus pack = m_workspace.pack();
    m_title->setText(pack.available ? pack.name : tr("No model pack"));
    if (pack.available)
        m_facts->setText(tr("Id: %1\nSHA-256 over manifest and files: %2\nFolder: %3")
                             .arg(pack.id, pack.identity, QDir::toNativeSeparators(pack.folder)));
    else
        m_facts->setText(errorText(pack.problem));
    m_instructions->setText(instructions());
}

QString ModelsPanel::instructions() {
    //: %1 is a folder
    return tr("A model pack is a folder with manifest.json and the files it names. It finds faces and makes "
              "the templates "
              "that are searched. To install one, run\n\n"
              "    secondlook-cli models install PACK\n\n"
              "where PACK is such a folder, or copy that folder into\n\n"
              "    %1\n\n"
              "yourself. Then look again.")
        .arg(QDir::toNativeSeparators(session::userModelsFolder()));
}

} // namespace sl::widgets
