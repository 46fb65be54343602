// SPDX-License-Identifier: Apache-2.0
#include "engine/core/files/lockholder.h"

#include "engine/core/clock.h"
#include "engine/core/literals.h"

#include <QRegularExpression>

namespace sl {

QString toText(const LockHolder& holder) {
    return u"%1, process %2, on %3, since %4"_s.arg(holder.program, QString::number(holder.process),
                                                    holder.computer, toIsoUtc(holder.since));
}

std::optional<LockHolder> lockHolderFromText(const QString& text) {
    static const QRegularExpression kText(u"\\A(.*), process (\\d+), on (.*), since (\\S+)\\z"_s);
    const auto match = kText.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    return LockHolder{match.captured(1), match.captured(2).toLongLong(), match.captured(3),
                      fromIsoUtc(match.captured(4))};
}

} // namespace sl
