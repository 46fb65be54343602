// SPDX-License-Identifier: Apache-2.0
#include "app/frames/jsonrow.h"

namespace sl::frames {
namespace {

/// What is no printable ASCII becomes a question mark: names come out of strangers' files.
std::string quoted(std::string_view text) {
    std::string result = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\')
            result += '\\';
        result += c >= 0x20 && c < 0x7f ? c : '?';
    }
    return result + '"';
}

} // namespace

void JsonRow::name(std::string_view key) {
    if (m_text.size() > 1)
        m_text += ',';
    m_text += quoted(key) + ':';
}

JsonRow& JsonRow::add(std::string_view key, std::string_view text) {
    name(key);
    m_text += quoted(text);
    return *this;
}

JsonRow& JsonRow::add(std::string_view key, std::int64_t number) {
    name(key);
    m_text += std::to_string(number);
    return *this;
}

JsonRow& JsonRow::add(std::string_view key, bool value) {
    name(key);
    m_text += value ? "true" : "false";
    return *this;
}

} // namespace sl::frames
