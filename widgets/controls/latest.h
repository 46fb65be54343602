// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

namespace sl::widgets {

/// Tells the answer to the newest request of one kind from late answers to earlier ones, which are dropped.
/// T: what is asked for; the token of another kind of request does not compile. widgets/models lies below and
/// counts on its own. UI thread.
template <class T>
class Latest {
public:
    class Token {
        friend class Latest;
        explicit Token(quint64 number) : m_number(number) {}
        quint64 m_number;
    };

    /// A new request: answers to those before it are accepted no more.
    [[nodiscard]] Token begin() {
        m_isAwaited = true;
        return Token(++m_newest);
    }
    /// Once true for the newest request; false for an earlier one, and after drop().
    [[nodiscard]] bool accept(Token token) {
        if (!isNewest(token))
            return false;
        m_isAwaited = false;
        return true;
    }
    /// The same for a request that has several answers: true for each of them.
    [[nodiscard]] bool isNewest(Token token) const { return m_isAwaited && token.m_number == m_newest; }
    void drop() { m_isAwaited = false; } ///< nobody waits for the answer any more
    [[nodiscard]] bool isAwaited() const { return m_isAwaited; }

private:
    quint64 m_newest = 0;
    bool m_isAwaited = false;
};

} // namespace sl::widgets
