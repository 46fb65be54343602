// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace sl::frames {

/// One line of an answer: a JSON object whose members stand in the order in which they were added.
class JsonRow {
public:
    JsonRow& add(std::string_view key, std::string_view text);
    JsonRow& add(std::string_view key, const char* text) { return add(key, std::string_view(text)); }
    JsonRow& add(std::string_view key, std::int64_t number);
    JsonRow& add(std::string_view key, int number) { return add(key, std::int64_t(number)); }
    JsonRow& add(std::string_view key, bool value);

    /// The whole line with its line feed.
    [[nodiscard]] std::string line() const { return m_text + "}\n"; }

private:
    void name(std::string_view key);

    std::string m_text = "{";
};

} // namespace sl::frames
