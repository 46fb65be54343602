// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/frames/framerow.h"

#include <functional>
#include <optional>
#include <span>

namespace sl::frames {

/// Answers requests about one file; every answer is lines of JSON. The last line of an answer holds "end":
/// true, or "error" and "detail".
class Requests {
public:
    /// `shared` takes the pixels of a frame; without it none are given. Nothing is read before the first
    /// request.
    Requests(int media, int stream, std::span<std::uint8_t> shared)
        : m_media(media), m_stream(stream), m_shared(shared) {}

    using Say = std::function<void(const std::string& line)>;

    void describe(const Say& say); ///< "open": container, stream and codec
    void packets(const Say& say);  ///< "packets": counts and times without decoding
    void frames(const Say& say);   ///< "frames": a row for every frame of a full decode
    /// "frame N": the row of one frame, its pixels in the shared memory.
    void frame(const Say& say, std::int64_t ordinal);

    /// "look N SIDE": the frame's place and time, and its picture reduced to a longer side of SIDE in the
    /// shared memory. The frame looked at before can still be had by "frame" without decoding anew.
    void look(const Say& say, std::int64_t ordinal, int side);

    /// A frame as it was recorded.
    struct Recorded {
        std::int64_t ordinal = 0;
        std::optional<std::int64_t> keyTime; ///< of the key frame before it
        std::int64_t sinceKey = 0;
        std::optional<std::int64_t> time;
        std::string sha256;
        std::optional<std::int64_t> byte; ///< of its packet: a stream may show the same picture twice
        bool isWhole = false; ///< nothing was damaged from its key frame on, in frames passed over neither
    };
    /// "again …": as frame(), by the shortest way; refused with FrameChanged unless it is the recorded one.
    void again(const Say& say, const Recorded& recorded);

    /// Of the frame that was given last.
    [[nodiscard]] std::vector<std::uint8_t> currentPlanes() {
        return m_current ? planes().bytes : std::vector<std::uint8_t>();
    }

private:
    [[nodiscard]] bool open(const Say& say);
    [[nodiscard]] bool restart(const Say& say);
    [[nodiscard]] bool next(); ///< false behind the last frame
    /// True: it is the current frame. Otherwise why not was said.
    [[nodiscard]] bool reach(const Say& say, std::int64_t ordinal);
    /// False: this way does not lead to the recorded frame.
    [[nodiscard]] bool reachAhead(const Say& say, const Recorded& recorded);
    [[nodiscard]] bool reachBySeeking(const Say& say, const Recorded& recorded, bool passesOver);
    [[nodiscard]] bool isAt(const Recorded& recorded);
    /// Of the current frame; laid out and hashed once, however often they are asked for.
    [[nodiscard]] const Planes& planes();
    void give(const Say& say, const DecodedFrame& decoded, const Place& place, const Planes& planes);
    void holdBefore();

    int m_media;
    int m_stream;
    std::span<std::uint8_t> m_shared;
    std::unique_ptr<DecodingAhead> m_decoding;
    /// Of the last frame that next() gave; empty after a seek, when nobody counts.
    std::optional<Place> m_place = Place{-1, -1, AV_NOPTS_VALUE};
    bool m_counted = true; ///< from the first frame on, not from one that a seek led to
    DecodingAhead::Frame m_current;
    std::optional<Planes> m_planes; ///< of m_current, once they were asked for
    DecodingAhead::Frame m_before;  ///< that look() left behind
    Place m_placeBefore;
};

} // namespace sl::frames
