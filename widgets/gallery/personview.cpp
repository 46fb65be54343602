// SPDX-License-Identifier: Apache-2.0
#include "widgets/gallery/personview.h"

#include "widgets/controls/columnpage.h"
#include "widgets/controls/commandbutton.h"
#include "widgets/controls/faintlabel.h"
#include "widgets/controls/plainlabel.h"
#include "widgets/gallery/backbutton.h"
#include "widgets/imageview/facechip.h"
#include "widgets/imageview/imageview.h"
#include "widgets/style/spacing.h"
#include "widgets/text/actiontext.h"
#include "widgets/text/format.h"
#include "widgets/text/wording.h"

#include <QAction>
#include <QBoxLayout>
#include <QButtonGroup>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollArea>
#include <QToolButton>

namespace sl::widgets {

using namespace Qt::StringLiterals;

namespace {

constexpr int kChip = 96;
constexpr int kFactsWidth = 320;
constexpr int kImageSide = 1600;

QString sexText(const QString& sex) {
    if (sex == QLatin1String("F"))
        return PersonView::tr("female");
    if (sex == QLatin1String("M"))
        return PersonView::tr("male");
    return sex;
}

QScrollArea* scrolled(QWidget* content) {
    auto* area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setWidget(content);
    return area;
}

void removeAll(QLayout* layout) {
    while (QLayoutItem* item = layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

} // namespace

PersonView::PersonView(session::GalleryService& gallery, QAction* remove, QWidget* parent)
    : QWidget(parent)
    , m_gallery(gallery)
    , m_title(pageTitle({}))
    , m_facts(new FaintLabel)
    , m_kept(new FaintLabel)
    , m_chips(new QHBoxLayout)
    , m_chosen(new QButtonGroup(this))
    , m_image(new ImageView)
    , m_provenance(new QFormLayout)
    , m_cases(new PlainLabel) {
    setObjectName(u"galleryPage.person"_s);
    m_image->setObjectName(u"galleryPage.portrait"_s);
    m_chips->setAlignment(Qt::AlignLeft);
    m_chips->setContentsMargins(0, 0, 0, 0);
    auto* strip = new QWidget;
    strip->setLayout(m_chips);
    auto* strips = scrolled(strip);
    strips->setFixedHeight(kChip + 2 * kWide + fontMetrics().height());
    auto* pictures = new QVBoxLayout;
    pictures->setSpacing(kUnit);
    pictures->addWidget(m_image, 1);
    pictures->addWidget(strips);
    auto* body = new QHBoxLayout;
    body->setSpacing(kWide);
    body->addLayout(pictures, 1);
    body->addWidget(makeFacts());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kUnit);
    layout->addWidget(makeHead(remove));
    layout->addLayout(body, 1);
    connect(m_chosen, &QButtonGroup::idClicked, this, &PersonView::showPortrait);
}

QWidget* PersonView::makeHead(QAction* remove) {
    auto* back = backButton(u"galleryPage.back"_s);
    auto* head = new QWidget;
    auto* layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(back);
    layout->addWidget(m_title, 1);
    layout->addWidget(commandButton(remove, u"galleryPage"_s));
    connect(back, &QToolButton::clicked, this, &PersonView::closed);
    return head;
}

QWidget* PersonView::makeFacts() {
    m_provenance->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_provenance->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_kept->setObjectName(u"galleryPage.kept"_s);
    m_cases->setObjectName(u"galleryPage.cases"_s);
    m_cases->setWordWrap(true);
    m_cases->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto* column = new QWidget;
    auto* layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, kUnit, 0);
    layout->setSpacing(kUnit);
    layout->addWidget(m_facts);
    layout->addWidget(m_kept);
    layout->addSpacing(kUnit);
    layout->addWidget(groupTitle(tr("This portrait")));
    layout->addLayout(m_provenance);
    layout->addSpacing(kUnit);
    layout->addWidget(groupTitle(tr("Cases in which this person was a candidate")));
    layout->addWidget(m_cases);
    layout->addWidget(new FaintLabel(leadSentence()));
    layout->addStretch(1);
    auto* area = scrolled(column);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFixedWidth(kFactsWidth);
    return area;
}

template <class T, class Taker>
void PersonView::take(Latest<PersonRecord>::Token person, const Future<T>& answer, Taker taker) {
    Future<T>(answer).then(this, [this, person, taker](const Result<T>& result) {
        if (!m_person.isNewest(person))
            return;
        if (!result)
            return Q_EMIT failed(result.error());
        (this->*taker)(*result);
    });
}

void PersonView::showPerson(PersonId person) {
    m_picture.drop(); // it is of the person before
    m_record = {};
    m_record.id = person;
    m_title->clear();
    m_facts->clear();
    m_kept->clear();
    m_cases->clear();
    m_image->setImage({});
    showPortraits({});
    const auto asked = m_person.begin();
    take(asked, m_gallery.person(person), &PersonView::showRecord);
    take(asked, m_gallery.retention(person), &PersonView::showRetention);
    take(asked, m_gallery.portraits(person), &PersonView::showPortraits);
    take(asked, m_gallery.appearances(person), &PersonView::showAppearances);
}

void PersonView::showRecord(const PersonRecord& record) {
    m_record = record;
    m_title->setText(record.name.isEmpty()
                         ? record.externalId
                         : tr("%1 · %2", "number, name").arg(record.externalId, record.name));
    QStringList facts;
    if (!record.sex.isEmpty())
        facts.append(tr("Sex: %1").arg(sexText(record.sex)));
    if (record.birthYear > 0)
        facts.append(tr("Born in %1").arg(record.birthYear));
    if (!record.agency.isEmpty())
        facts.append(tr("Agency: %1").arg(record.agency));
    facts.append(tr("In the gallery since %1").arg(timeText(record.createdAt)));
    m_facts->setText(facts.join(QLatin1Char('\n')));
}

void PersonView::showRetention(const RetentionRecord& kept) {
    m_kept->setText(kept.keptBy.isEmpty()
                        ? tr("Due for review on %1 under the policy").arg(dateText(kept.dueOn))
                        : tr("Kept by %1 until %2: %3", "login, day of the next review, reason")
                              .arg(kept.keptBy, dateText(kept.dueOn), kept.keptBecause));
}

void PersonView::showPortraits(const QList<PortraitRecord>& portraits) {
    m_portraits = portraits;
    removeAll(m_chips);
    for (int at = 0; at < portraits.size(); ++at) {
        const auto& portrait = portraits.at(at);
        auto* chip = new FaceChip(kChip);
        chip->setObjectName(u"galleryPage.portrait%1"_s.arg(at));
        chip->setAccessibleName(tr("Portrait %1 of %2").arg(at + 1).arg(portraits.size()));
        chip->setCaption(dateText(portrait.capturedOn));
        m_chosen->addButton(chip, at);
        m_chips->addWidget(chip);
        m_gallery.portraitChip(portrait.id, kChip * 2).then(chip, [chip](const Result<QImage>& image) {
            if (image)
                chip->setImage(*image);
        });
    }
    if (!portraits.isEmpty())
        showPortrait(0);
}

void PersonView::showPortrait(int at) {
    const auto& portrait = m_portraits.at(at);
    m_chosen->button(at)->setChecked(true);
    showProvenance(portrait);
    m_gallery.portraitImage(portrait.id, kImageSide)
        .then(this, [this, picture = m_picture.begin()](const Result<QImage>& image) {
            if (!m_picture.accept(picture))
                return;
            if (!image)
                return Q_EMIT failed(image.error());
            m_image->setImage(*image);
            m_image->fit();
        });
}

void PersonView::showProvenance(const PortraitRecord& portrait) {
    while (m_provenance->rowCount() > 0)
        m_provenance->removeRow(0);
    const auto add = [this](const QString& name, const QString& value) {
        if (value.isEmpty())
            return;
        auto* label = new PlainLabel(value);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_provenance->addRow(new FaintLabel(name), label);
    };
    add(tr("File"), portrait.originalName);
    add(tr("Taken"), dateText(portrait.capturedOn));
    add(tr("Source"), portrait.source);
    add(tr("Lawful basis"), portrait.lawfulBasis);
    add(tr("Enrolled by"), auditActorText(portrait.enrolledBy));
    add(tr("Enrolled"), timeText(portrait.enrolledAt));
    add(tr("Between the eyes"), tr("%1 pixels").arg(qRound(portrait.quality.interEyePixels)));
    add(tr("SHA-256"), shortHash(portrait.sha256.hex()));
}

void PersonView::showAppearances(const QList<session::CandidateAppearance>& appearances) {
    QStringList lines;
    for (const auto& appearance : appearances)
        lines.append(tr("%1: %2", "case number, time").arg(appearance.caseNumber, timeText(appearance.at)));
    m_cases->setText(lines.isEmpty() ? tr("None so far.") : lines.join(QLatin1Char('\n')));
}

void PersonView::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QWidget::keyPressEvent(event);
}

} // namespace sl::widgets
