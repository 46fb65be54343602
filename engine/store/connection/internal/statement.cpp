// SPDX-License-Identifier: Apache-2.0
#include "engine/store/connection/internal/statement.h"

#include "engine/core/canonicaljson.h"
#include "engine/core/clock.h"

#include <QJsonDocument>
#include <QVariant>
#include <QtEndian>

namespace sl::store {

Statement::Statement(Database& database, const QString& sql)
    : m_database(database), m_sql(sql), m_prepared(database.onOwnThread()) {
    if (!m_prepared)
        return;
    bool prepared = false;
    m_query.emplace(m_database.takeQuery(sql, prepared));
    if (prepared)
        return;
    m_query->setForwardOnly(true);
    if (!m_query->prepare(sql))
        m_prepared = fail(m_database.errorOf(m_query->lastError(), sql));
}

Statement::~Statement() {
    if (m_prepared)
        m_database.giveQuery(m_sql, std::move(*m_query));
}

Statement& Statement::bindVariant(const QVariant& value) {
    if (m_prepared)
        m_query->bindValue(m_bound++, value);
    return *this;
}

Statement& Statement::bind(const QString& text) {
    return bindVariant(text.isNull() ? u""_s : text);
}

Statement& Statement::bind(qint64 number) {
    return bindVariant(number);
}

Statement& Statement::bind(double number) {
    return bindVariant(number);
}

Statement& Statement::bind(const QByteArray& bytes) {
    return bindVariant(bytes.isNull() ? QByteArray("") : bytes);
}

Statement& Statement::bind(const QDateTime& time) {
    return time.isValid() ? bind(toIsoUtc(time)) : bindNull();
}

Statement& Statement::bind(const QDate& date) {
    return date.isValid() ? bind(date.toString(Qt::ISODate)) : bindNull();
}

Statement& Statement::bind(const Sha256& hash) {
    return hash.isNull() ? bindNull() : bind(hash.hex());
}

Statement& Statement::bind(const QJsonObject& object) {
    return bind(QString::fromUtf8(canonicalJson(object)));
}

Statement& Statement::bind(const QJsonArray& array) {
    return bind(QString::fromUtf8(canonicalJson(array)));
}

Statement& Statement::bind(const std::vector<float>& values) {
    if (values.empty())
        return bind(QByteArray());
    QByteArray bytes(static_cast<qsizetype>(values.size() * sizeof(float)), Qt::Uninitialized);
    qToLittleEndian<float>(values.data(), static_cast<qsizetype>(values.size()), bytes.data());
    return bind(bytes);
}

Statement& Statement::bindNull() {
    return bindVariant(QVariant(QMetaType::fromType<QString>()));
}

Status Statement::run() {
    if (!m_prepared)
        return m_prepared;
    m_bound = 0;
    if (!m_query->exec())
        return fail(m_database.errorOf(m_query->lastError(), m_sql));
    return {};
}

Result<bool> Statement::next() {
    if (!m_prepared)
        return fail(m_prepared);
    if (m_query->next())
        return true;
    if (m_query->lastError().isValid())
        return fail(m_database.errorOf(m_query->lastError(), m_sql));
    return false;
}

bool Statement::isNull(int column) const {
    return m_query->isNull(column);
}

QString Statement::text(int column) const {
    return m_query->value(column).toString();
}

qint64 Statement::integer(int column) const {
    return m_query->value(column).toLongLong();
}

double Statement::real(int column) const {
    return m_query->value(column).toDouble();
}

QByteArray Statement::bytes(int column) const {
    return m_query->value(column).toByteArray();
}

QDateTime Statement::time(int column) const {
    return isNull(column) ? QDateTime() : fromIsoUtc(text(column));
}

QDate Statement::date(int column) const {
    return isNull(column) ? QDate() : QDate::fromString(text(column), Qt::ISODate);
}

Sha256 Statement::hash(int column) const {
    return Sha256::fromHex(text(column)).value_or(Sha256());
}

QJsonObject Statement::object(int column) const {
    return QJsonDocument::fromJson(text(column).toUtf8()).object();
}

QJsonArray Statement::array(int column) const {
    return QJsonDocument::fromJson(text(column).toUtf8()).array();
}

std::vector<float> Statement::values(int column) const {
    const QByteArray stored = bytes(column);
    std::vector<float> values(static_cast<size_t>(stored.size()) / sizeof(float));
    if (values.empty())
        return values;
    qFromLittleEndian<float>(stored.constData(), static_cast<qsizetype>(values.size()), values.data());
    return values;
}

qint64 Statement::insertedId() const {
    return m_query->lastInsertId().toLongLong();
}

int Statement::changedRows() const {
    return m_query->numRowsAffected();
}

} // namespace sl::store
