// SPDX-License-Identifier: Apache-2.0
#include "widgets/settings/computerpanel.h"

#include "widgets/actions/idlewatch.h"
#include "widgets/controls/enrolmemory.h"
#include "widgets/controls/faintlabel.h"
#include "widgets/controls/field.h"
#include "widgets/style/spacing.h"

#include <QBoxLayout>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace sl::widgets {
namespace {

constexpr int kStep = 64;

} // namespace

ComputerPanel::ComputerPanel(QSettings& settings, QWidget* parent) : ColumnPage(kFormWidth, parent) {
    setObjectName(u"computerPanel"_s);
    auto* memory = new QSpinBox;
    memory->setObjectName(u"computer.enrolMemory"_s);
    memory->setRange(kLeastEnrolMemory, kMostEnrolMemory);
    memory->setSingleStep(kStep);
    memory->setSuffix(tr(" MB"));
    memory->setValue(enrolMemory(settings));
    connect(memory, &QSpinBox::valueChanged, this,
            [&settings](int megabytes) { setEnrolMemory(settings, megabytes); });
    body()->addWidget(groupTitle(tr("Enrolling photos")));
    body()->addWidget(new Field(tr("Memory for photos"), memory,
                                tr("Applies from the next enrolment on. More memory is rarely faster.")));
    body()->addWidget(
        new FaintLabel(tr("An enrolment holds this much of the photos in memory at a time; a larger photo is "
                          "held alone. Decoded pictures need further memory.")));
    auto* minutes = new QSpinBox;
    minutes->setObjectName(u"computer.lockMinutes"_s);
    minutes->setRange(kSoonestLock, kLatestLock);
    minutes->setSuffix(tr(" min"));
    minutes->setValue(lockMinutes(settings));
    connect(minutes, &QSpinBox::valueChanged, this,
            [&settings](int chosen) { setLockMinutes(settings, chosen); });
    body()->addSpacing(kWide);
    body()->addWidget(groupTitle(tr("Lock")));
    body()->addWidget(new Field(tr("Lock without use after"), minutes, tr("Applies at once.")));
    body()->addWidget(new FaintLabel(tr(
        "The password of whoever is logged in opens the work again, as it was left. Imports, enrolments and "
        "searches go on meanwhile.")));
    body()->addStretch(1);
}

} // namespace sl::widgets
