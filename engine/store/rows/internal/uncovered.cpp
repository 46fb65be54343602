// SPDX-License-Identifier: Apache-2.0
#include "engine/store/rows/internal/uncovered.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace sl::store {
namespace {

struct Uncovered {
    std::string_view table;
    std::string_view column; ///< empty: the whole table
    std::string_view why;
};

constexpr std::array kUncovered{
    Uncovered{"audit", "", "it is the log: every entry has its own hash"},
    Uncovered{"row_sources", "", "it is signed line by line by the entries"},
    Uncovered{"sqlite_sequence", "", "SQLite's own counters; no id is given twice without its row's source"},
    Uncovered{"outbox", "", "what the workspace's copies have still to follow; gone when they have"},
    Uncovered{"pending_files", "", "files of an import that goes on; each becomes a covered row of media"},
    Uncovered{"deliveries", "",
              "exports that are still to come to their places; the log says how each ended"},
    Uncovered{"removals", "", "what a signed removal has still to destroy; the log says when it is taken up"},
    Uncovered{"review_queue", "", "copied from the cases again when they are opened"},
    Uncovered{"search_progress", "", "copied from the cases again when they are opened"},
    Uncovered{"appearances", "", "copied from the cases again when they are opened"},
    Uncovered{"calibrations", "", "measured again from the gallery"},
    Uncovered{"template_changes", "", "says what gallery.idx has still to follow"},
    Uncovered{"persons_text", "", "the index of names, made by triggers from persons"},
    Uncovered{"persons_text_data", "", "part of persons_text"},
    Uncovered{"persons_text_idx", "", "part of persons_text"},
    Uncovered{"persons_text_docsize", "", "part of persons_text"},
    Uncovered{"persons_text_config", "", "part of persons_text"},
    Uncovered{"cases", "closed_at", "copied from the case"},
    Uncovered{"cases", "media_count", "counted in the case"},
    Uncovered{"cases", "search_count", "counted in the case"},
    Uncovered{"cases", "last_opened_at", "the order of a list; the case's log says who opened it when"},
};

} // namespace

bool isUncovered(const QByteArray& table) {
    return isUncovered(table, {});
}

bool isUnattended(const QString& table) {
    constexpr std::array kUnattended{"media",     "faces", "persons", "portraits",
                                     "templates", "packs", "cases",   "enrol_problems"};
    return std::any_of(kUnattended.begin(), kUnattended.end(),
                       [&](const char* known) { return table == QLatin1String(known); });
}

bool isUncovered(const QByteArray& table, const QByteArray& column) {
    return std::any_of(kUncovered.begin(), kUncovered.end(), [&](const Uncovered& known) {
        return known.table == std::string_view(table.constData(), size_t(table.size())) &&
               known.column == std::string_view(column.constData(), size_t(column.size()));
    });
}

} // namespace sl::store
