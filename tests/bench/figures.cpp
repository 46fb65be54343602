// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/figures.h"

#include "engine/search/index/codelayout.h"
#include "tests/bench/benchgallery.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

#include <algorithm>

namespace sl::bench {
namespace {

// Here a benchmark adds its row to the table: a ratio of two timings of the same run, ...
struct Ratio {
    const char* name;
    const char* over;
    const char* under;
    double factor;
    const char* meaning;
};
constexpr Ratio kRatios[] = {
    {"ratio_vs_faiss_flat_1m", "search/faiss_flat_1m", "search/exact_1m/2", 1.0,
     "times faster than FAISS IndexFlatIP: one query, top 50, a million templates of 128 values"},
    {"bandwidth_share_1m", "memory/read", "search/exact_1m/2", 1.0,
     "time to only read as many bytes as the scan does / time of the whole query"},
    {"share_of_16_at_once_1m", "search/exact_1m_16_at_once", "search/exact_1m/2", 1.0 / 16,
     "time per query of 16 at once / time of one alone"},
    {"five_faces_1m", "search/five_faces_1m", "search/exact_1m/2", 1.0,
     "time of a probe of five faces / of one face"},
    {"five_faces_1m_five_portraits", "search/five_faces_1m_five_portraits", "search/exact_1m/2", 1.0,
     "the same when the million portraits are five each of 200,000 persons"},
    {"ratio_index_file_1m", "search/faiss_flat_1m", "search/index_file_1m", 1.0,
     "the same against FAISS when the codes are read from a mapped gallery.idx"},
    {"linear_10m", "large/exact_10m", "search/index_file_1m", 0.1,
     "time of ten million in gallery.idx / ten times that of one"},
    {"ratio_vs_plain_enrol", "enrol/plain_booking", "enrol/booking", 1.0,
     "times more faces per second than the plain loop, FRMDB's booking photos"},
    {"ratio_window_vs_empty", "window/300k", "window/empty", 1.0,
     "time until the window of a workspace with 300,000 persons asks who is there / of an empty Qt window"},
    {"ratio_window_300k", "window/300k", "window/1k", 1.0, "the same / with 1,000 persons"},
    {"ratio_window_gallery_300k", "window/300k_gallery", "window/1k_gallery", 1.0,
     "time until the gallery shows 300,000 persons / 1,000"},
    {"ratio_video_1080p_vs_decoding", "video/ffmpeg_null_1080p_one_thread", "video/drop_1080p", 1.0,
     "time in which ffmpeg only decodes the 1080p video with one thread / time from the drop to all tracks"},
    {"ratio_video_576_vs_decoding", "video/ffmpeg_null_576_one_thread", "video/drop_576", 1.0,
     "the same of 704x576"},
    {"ratio_vs_plain_enrol_lfw", "enrol/plain_lfw", "enrol/lfw", 1.0, "the same on LFW"},
};

// ... or what it counts itself, in state.counters[name].
struct Counter {
    const char* name;
    const char* meaning;
};
constexpr Counter kCounters[] = {
    {"equal_lists_of_1000", "lists of 50 that equal float64 brute force, of 1,000 queries"},
    {"resident_beyond_map_10m_mb", "memory beside the mapped file with ten million templates, MB"},
    {"drop_to_candidates_p95_ms", "95th percentile from a 12 MP photo to its candidates of a million, ms"},
    {"browser_frame_p50_ms",
     "scrolling a million persons: median from when a frame was due to its painting, ms"},
    {"browser_frame_p99_ms", "the same, 99th percentile of all ways of scrolling"},
    {"browser_frame_longest_ms", "the same, the longest of 2,400 frames"},
    {"browser_wheel_p99_ms", "99th percentile at 2,400 pixels a second"},
    {"browser_fling_p99_ms", "99th percentile at 24,000 pixels a second"},
    {"browser_bar_p99_ms", "99th percentile when the bar is drawn through the million in ten seconds"},
    {"browser_bar_again_p99_ms", "99th percentile when it is drawn through once more"},
    {"video_1080p_times_real",
     "ten minutes of 1080p25 H.264, from the drop to all tracks: times real time (goal 5)"},
    {"video_576_times_real", "the same of 704x576 (goal 12)"},
    {"video_1080p_first_face_ms",
     "from the drop until the window is told of the first face, ms (goal 2,000)"},
    {"video_576_first_face_ms", "the same of 704x576"},
    {"video_1080p_latest_ms", "the longest that the window's event loop was late meanwhile, ms (goal 50)"},
    {"video_576_latest_ms", "the same of 704x576"},
    {"video_step_p95_ms", "1080p, one frame on at the rate of a held key: 95th percentile, ms (goal 16)"},
    {"video_jump_p95_ms", "1080p, any frame, a key frame every two seconds: 95th percentile, ms (goal 300)"},
    {"browser_resident_mb", "memory of the process after scrolling, MB"},
    {"browser_resident_grown_mb", "of which in the last ten seconds, past the same persons, MB"},
};

double middle(std::vector<double> values) {
    std::sort(values.begin(), values.end());
    const size_t half = values.size() / 2;
    return values.size() % 2 == 1 ? values[half] : (values[half - 1] + values[half]) / 2;
}

/// Of one item where the benchmark says how many it processed, else of one iteration.
double milliseconds(const benchmark::BenchmarkReporter::Run& run) {
    const auto items = run.counters.find("items_per_second");
    return items != run.counters.end()
               ? 1e3 / items->second
               : run.real_accumulated_time * 1e3 / static_cast<double>(run.iterations);
}

} // namespace

bool Figures::ReportContext(const Context&) {
    return true;
}

void Figures::ReportRuns(const std::vector<Run>& runs) {
    for (const auto& run : runs) {
        const QString name = QString::fromStdString(
            run.run_name.function_name + (run.run_name.args.empty() ? "" : "/") + run.run_name.args);
        if (run.error_occurred)
            m_problems[name] = QString::fromStdString(run.error_message);
        else if (run.run_type == Run::RT_Iteration)
            m_timings[name].milliseconds.push_back(milliseconds(run));
        if (run.run_type == Run::RT_Iteration)
            for (const auto& [counter, value] : run.counters)
                if (counter != "bytes_per_second" && counter != "items_per_second")
                    m_counted[QString::fromStdString(counter)] = value;
    }
}

std::optional<double> Figures::median(const QString& name) const {
    const auto found = m_timings.find(name);
    if (found == m_timings.end())
        return std::nullopt;
    return middle(found->second.milliseconds);
}

std::vector<Figure> Figures::figures() const {
    std::vector<Figure> all;
    for (const auto& ratio : kRatios) {
        const auto over = median(QLatin1String(ratio.over));
        const auto under = median(QLatin1String(ratio.under));
        if (over && under)
            all.push_back(
                {QLatin1String(ratio.name), *over / *under * ratio.factor, QLatin1String(ratio.meaning)});
    }
    for (const auto& [name, value] : m_counted) {
        const auto* counter = std::find_if(std::begin(kCounters), std::end(kCounters),
                                           [&](const Counter& c) { return name == QLatin1String(c.name); });
        const bool known = counter != std::end(kCounters);
        all.push_back({name, value, known ? QString::fromLatin1(counter->meaning) : QString()});
    }
    return all;
}

QString Figures::table() const {
    QString text;
    QTextStream out(&text);
    out << u"%1 %2 %3 %4\n"_s.arg(u"timing"_s, -34)
               .arg(u"median ms"_s, 12)
               .arg(u"fastest ms"_s, 12)
               .arg(u"runs"_s, 6);
    for (const auto& [name, timing] : m_timings)
        out << u"%1 %2 %3 %4\n"_s.arg(name, -34)
                   .arg(middle(timing.milliseconds), 12, 'f', 3)
                   .arg(*std::min_element(timing.milliseconds.begin(), timing.milliseconds.end()), 12, 'f', 3)
                   .arg(timing.milliseconds.size(), 6);
    for (const auto& [name, problem] : m_problems)
        out << name << u": "_s << problem << '\n';
    for (const auto& figure : figures())
        out << u"\n%1 %2\n    %3\n"_s.arg(figure.name, -34).arg(figure.value, 12, 'f', 3).arg(figure.meaning);
    return text;
}

QByteArray Figures::json() const {
    QJsonObject object;
    for (const auto& [name, timing] : m_timings)
        object[name + u" ms"_s] = middle(timing.milliseconds);
    for (const auto& figure : figures())
        object[figure.name] = figure.value;
    return QJsonDocument(object).toJson();
}

} // namespace sl::bench
