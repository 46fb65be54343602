// SPDX-License-Identifier: Apache-2.0
#include "engine/store/workspace/errorcardrepository.h"

#include "engine/store/connection/internal/rows.h"

namespace sl::store {
namespace {

const QString kColumns = u"pack, pack_name, gallery_hash, gallery_persons, gallery_templates, list_length, "
                         "policy_version, measured_by, measured_at, persons, pictures, failures, scores, "
                         "cells"_s;

QJsonObject toJson(const Rate& rate) {
    QJsonObject json{{u"events"_s, rate.events}, {u"trials"_s, rate.trials}, {u"persons"_s, rate.persons}};
    if (rate.interval)
        json.insert(u"interval"_s, QJsonArray{rate.interval->low, rate.interval->high});
    return json;
}

Rate rateOf(const QJsonObject& json) {
    Rate rate{json.value(u"events"_s).toInteger(), json.value(u"trials"_s).toInteger(),
              json.value(u"persons"_s).toInt()};
    const QJsonArray ends = json.value(u"interval"_s).toArray();
    if (ends.size() == 2)
        rate.interval = Interval{ends.at(0).toDouble(), ends.at(1).toDouble()};
    return rate;
}

QJsonObject toJson(const ErrorCardCell& cell) {
    QJsonObject json{{u"column"_s, cell.column},
                     {u"value"_s, cell.value},
                     {u"faces"_s, cell.faces},
                     {u"missed"_s, toJson(cell.missed)},
                     {u"reached"_s, toJson(cell.reached)}};
    if (cell.similarity)
        json.insert(u"similarity"_s, *cell.similarity);
    return json;
}

ErrorCardCell cellOf(const QJsonObject& json) {
    ErrorCardCell cell;
    cell.column = json.value(u"column"_s).toString();
    cell.value = json.value(u"value"_s).toString();
    cell.faces = json.value(u"faces"_s).toInt();
    cell.missed = rateOf(json.value(u"missed"_s).toObject());
    if (json.contains(u"similarity"_s))
        cell.similarity = json.value(u"similarity"_s).toDouble();
    cell.reached = rateOf(json.value(u"reached"_s).toObject());
    return cell;
}

ErrorCardRecord readCard(const Statement& row) {
    ErrorCardRecord card;
    card.id = row.integer(0);
    card.packIdentity = row.text(1);
    card.packName = row.text(2);
    card.galleryHash = row.hash(3);
    card.galleryPersons = row.number(4);
    card.galleryTemplates = row.number(5);
    card.listLength = row.number(6);
    card.policyVersion = row.number(7);
    card.measuredBy = row.text(8);
    card.measuredAt = row.time(9);
    card.persons = row.number(10);
    card.pictures = row.number(11);
    card.failures = row.number(12);
    card.scores = row.hash(13);
    for (const auto& cell : row.array(14))
        card.cells.append(cellOf(cell.toObject()));
    return card;
}

} // namespace

Result<qint64> ErrorCardRepository::append(const ErrorCardRecord& card) {
    QJsonArray cells;
    for (const ErrorCardCell& cell : card.cells)
        cells.append(toJson(cell));
    Statement insert(m_database, u"INSERT INTO error_cards (%1) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
                                 "?, ?)"_s.arg(kColumns));
    insert.bind(card.packIdentity).bind(card.packName).bind(card.galleryHash).bind(card.galleryPersons);
    insert.bind(card.galleryTemplates).bind(card.listLength).bind(card.policyVersion);
    insert.bind(card.measuredBy).bind(card.measuredAt).bind(card.persons).bind(card.pictures);
    insert.bind(card.failures).bind(card.scores).bind(cells);
    SL_CHECK(insert.run());
    return insert.insertedId();
}

Result<QList<ErrorCardRecord>> ErrorCardRepository::all() {
    Statement query(m_database, u"SELECT id, %1 FROM error_cards ORDER BY id DESC"_s.arg(kColumns));
    return readAll(query, readCard);
}

Result<std::optional<ErrorCardRecord>> ErrorCardRepository::newest(const QString& packIdentity,
                                                                   int listLength) {
    Statement query(m_database, u"SELECT id, %1 FROM error_cards WHERE pack = ? AND list_length = ? "
                                "ORDER BY id DESC LIMIT 1"_s.arg(kColumns));
    query.bind(packIdentity).bind(listLength);
    return readFirst(query, readCard);
}

} // namespace sl::store
