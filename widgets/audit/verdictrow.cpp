// SPDX-License-Identifier: Apache-2.0
#include "widgets/audit/verdictrow.h"

#include "widgets/controls/faintlabel.h"
#include "widgets/controls/iconlabel.h"
#include "widgets/controls/plainlabel.h"
#include "widgets/style/spacing.h"
#include "widgets/text/errortext.h"

#include <QBoxLayout>
#include <QFontDatabase>
#include <QLabel>

namespace sl::widgets {

using namespace Qt::StringLiterals;

VerdictRow::VerdictRow(const session::AuditVerdict& verdict, QWidget* parent) : QFrame(parent) {
    setObjectName(u"auditPage.verdict"_s);
    auto* text = new PlainLabel(sentence(verdict));
    text->setObjectName(u"auditPage.verdictText"_s);
    text->setWordWrap(true);
    //: %1 is a SHA-256 in hexadecimal
    auto* head = new FaintLabel(tr("Head of the chain: %1").arg(verdict.head.hex()));
    head->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(text);
    if (!verdict.head.isNull())
        words->addWidget(head);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, kTight, 0, kTight);
    layout->setSpacing(kUnit);
    layout->addWidget(new IconLabel(verdict.intact ? u"verify"_s : u"warning"_s, kIcon), 0, Qt::AlignTop);
    layout->addLayout(words, 1);
}

QString VerdictRow::sentence(const session::AuditVerdict& verdict) {
    const QString scope = verdict.scope == u"workspace"_s ? tr("Workspace")
                                                          //: %1 is a case number
                                                          : tr("Case %1").arg(verdict.scope);
    const int entries = static_cast<int>(verdict.entries);
    if (verdict.intact)
        //: %1 is what the log is of
        return tr("%1: all %n entries follow from each other, and every record is as they say; nothing was "
                  "altered.",
                  nullptr, entries)
            .arg(scope);
    if (verdict.firstBad > 0)
        //: %1 is what the log is of, %2 the number of an entry
        return tr("%1: entry %2 does not follow from the one before. It, or one before it, was altered "
                  "outside this "
                  "program. Keep the folder as it is and tell a supervisor.")
            .arg(scope)
            .arg(verdict.firstBad);
    if (!verdict.isChecked)
        //: %1 is what the log is of, %2 a sentence that says why
        return tr("%1: could not be checked, so nothing is known about it. %2")
            .arg(scope, errorText(verdict.problem));
    //: %1 is what the log is of, %2 a sentence about one of its records
    return tr("%1: %2").arg(scope, errorText(verdict.problem));
}

} // namespace sl::widgets
