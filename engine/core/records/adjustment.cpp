// SPDX-License-Identifier: Apache-2.0
#include "engine/core/records/adjustment.h"

#include "engine/core/literals.h"

#include <algorithm>
#include <array>

namespace sl {
namespace {

const std::array<AdjustmentRule, kAdjustmentKinds> kRules{{
    {{"line", 0, 1, {}}, {}},
    {{"width", 500, 2000, 1000}, {}},
    {{}, {}},
    {{"degrees", -180, 180, 0}, {}},
    {{}, {}},
    {{"colour", 0, 2, {}}, {}},
    {{"value", -100, 100, 0}, {}},
    {{"value", -100, 100, 0}, {}},
    {{"hundredths", 20, 500, 100}, {}},
    {{"black", 0, 254, 0}, {"white", 1, 255, 255}},
    {{"percent", 0, 300, 0}, {"radius", 1, 4, {}}},
}};

bool isIn(const AdjustmentRange& range, int value) {
    return range.name ? value >= range.lowest && value <= range.highest : value == 0;
}

void insert(QJsonObject& json, const AdjustmentRange& range, int value) {
    if (range.name)
        json.insert(QLatin1String(range.name), value);
}

Sha256 hashIn(const QJsonObject& json, const QString& name) {
    return Sha256::fromHex(json.value(name).toString()).value_or(Sha256());
}

} // namespace

const AdjustmentRule& ruleOf(AdjustmentKind kind) {
    return kRules.at(static_cast<size_t>(kind));
}

bool isNeutral(const Adjustment& adjustment) {
    const auto& [value, second] = ruleOf(adjustment.kind);
    return value.neutral == adjustment.value && (!second.neutral || second.neutral == adjustment.second);
}

bool interpolates(const Adjustment& adjustment) {
    return adjustment.kind == AdjustmentKind::Field || adjustment.kind == AdjustmentKind::PixelAspect ||
           (adjustment.kind == AdjustmentKind::Rotation && adjustment.value % 90 != 0);
}

Status checkAdjustments(const QList<Adjustment>& adjustments) {
    for (qsizetype i = 0; i < adjustments.size(); ++i) {
        const auto& one = adjustments.at(i);
        const auto& [value, second] = ruleOf(one.kind);
        const bool isSound = isIn(value, one.value) && isIn(second, one.second) && !isNeutral(one) &&
                             (one.kind != AdjustmentKind::Levels || one.value < one.second);
        if (!isSound)
            return fail(ErrorCode::InvalidArgument, nameOf(one.kind), u"no value of this step"_s);
        const bool isRepeated =
            std::any_of(adjustments.begin(), adjustments.begin() + i,
                        [&](const Adjustment& earlier) { return earlier.kind == one.kind; });
        if (isRepeated)
            return fail(ErrorCode::InvalidArgument, nameOf(one.kind), u"twice"_s);
    }
    return {};
}

QList<Adjustment> withoutAdjustment(QList<Adjustment> adjustments, AdjustmentKind kind) {
    adjustments.removeIf([kind](const Adjustment& one) { return one.kind == kind; });
    return adjustments;
}

QList<Adjustment> withAdjustment(QList<Adjustment> adjustments, const Adjustment& changed) {
    if (isNeutral(changed))
        return withoutAdjustment(std::move(adjustments), changed.kind);
    const auto there = std::find_if(adjustments.begin(), adjustments.end(),
                                    [&](const Adjustment& one) { return one.kind == changed.kind; });
    if (there == adjustments.end())
        adjustments.append(changed);
    else
        *there = changed;
    return adjustments;
}

QString nameOf(AdjustmentKind kind) {
    return QString::fromLatin1(kAdjustmentNames[static_cast<size_t>(kind)]);
}

std::optional<AdjustmentKind> adjustmentKindFromName(const QString& name) {
    for (int kind = 0; kind < kAdjustmentKinds; ++kind)
        if (name == QLatin1String(kAdjustmentNames[kind]))
            return static_cast<AdjustmentKind>(kind);
    return std::nullopt;
}

bool areAlike(const AdjustedPicture& one, const AdjustedPicture& another) {
    return one.side == another.side && one.picture == another.picture &&
           one.adjustments() == another.adjustments();
}

QJsonObject toJson(const Adjustment& adjustment) {
    QJsonObject json{{u"step"_s, nameOf(adjustment.kind)}};
    const auto& [value, second] = ruleOf(adjustment.kind);
    insert(json, value, adjustment.value);
    insert(json, second, adjustment.second);
    return json;
}

Result<Adjustment> adjustmentFromJson(const QJsonObject& json) {
    const auto name = json.value(u"step"_s).toString();
    const auto kind = adjustmentKindFromName(name);
    if (!kind)
        return fail(ErrorCode::InvalidArgument, name, u"no step"_s);
    const auto& [value, second] = ruleOf(*kind);
    Adjustment read{*kind};
    for (const auto& [range, into] : {std::pair{&value, &read.value}, std::pair{&second, &read.second}})
        if (range->name)
            *into = json.value(QLatin1String(range->name)).toInt(range->lowest - 1);
    SL_CHECK(checkAdjustments({read}));
    return read;
}

QJsonArray toJson(const QList<AdjustedPicture>& pictures) {
    QJsonArray all;
    for (const auto& picture : pictures) {
        QJsonArray steps;
        for (const auto& step : picture.steps) {
            auto json = toJson(step.adjustment);
            json.insert(u"after"_s, step.after.hex());
            steps.append(json);
        }
        all.append(QJsonObject{{u"side"_s, QLatin1String(kSideNames[static_cast<size_t>(picture.side)])},
                               {u"picture"_s, picture.picture.hex()},
                               {u"before"_s, picture.before.hex()},
                               {u"steps"_s, steps}});
    }
    return all;
}

QList<AdjustedPicture> adjustedPicturesFromJson(const QJsonArray& json) {
    QList<AdjustedPicture> pictures;
    for (const auto& value : json) {
        const auto object = value.toObject();
        const auto file = Sha256::fromHex(object.value(u"picture"_s).toString());
        AdjustedPicture picture;
        picture.side = object.value(u"side"_s) == QLatin1String(kSideNames[0]) ? PictureSide::Probe
                                                                               : PictureSide::Candidate;
        picture.picture = file.value_or(Sha256());
        picture.before = hashIn(object, u"before"_s);
        for (const auto& step : object.value(u"steps"_s).toArray())
            if (const auto read = adjustmentFromJson(step.toObject()); read)
                picture.steps.append({*read, hashIn(step.toObject(), u"after"_s)});
        if (file && !picture.steps.isEmpty())
            pictures.append(picture);
    }
    return pictures;
}

} // namespace sl
