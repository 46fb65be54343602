// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/search/index/indexformat.h"

#include <QFile>

#include <atomic>
#include <memory>

namespace sl::search {

/// A committed state of gallery.idx, mapped. Stays as it is while the file grows or is replaced.
///
/// Nothing is used unchecked: header, table, checksums and owners are checked when it is opened; codes and
/// originals too if the file is small, otherwise tile by tile before they are first read.
class MappedRows final : public GalleryRows {
public:
    static constexpr qint64 kCheckedAtOpen = qint64{256} << 20; ///< bytes

    /// Parts that an earlier state of the file found sound are not checked again: a segment never changes.
    /// Errors: NotFound, IndexDamaged (detail says what).
    [[nodiscard]] static Result<std::shared_ptr<const MappedRows>> open(const QString& path,
                                                                        const MappedRows* earlier = nullptr);

    [[nodiscard]] const IndexStamp& stamp() const { return m_stamp; }
    [[nodiscard]] const IndexHeader& header() const { return m_header; }
    [[nodiscard]] const IndexTable& table() const { return m_table; }
    [[nodiscard]] qint64 rows() const; ///< removed ones too
    [[nodiscard]] Status checkAll() const;

    [[nodiscard]] CodeLayout layout() const override { return {m_stamp.dimension}; }
    [[nodiscard]] Sha256 pack() const override { return m_stamp.pack; }
    [[nodiscard]] const std::vector<SegmentView>& segments() const override { return m_segments; }
    [[nodiscard]] const PersonCounts& persons() const override { return m_persons; }
    [[nodiscard]] bool isRemoved(Slot slot) const override;
    [[nodiscard]] Status checkCodes(int segment, int tile) const override;
    [[nodiscard]] Status checkOriginals(int segment, int tile) const override;

private:
    /// One flag a tile; a tile found sound stays so.
    struct Checked {
        explicit Checked(int tiles)
            : codes(static_cast<size_t>(tiles)), originals(static_cast<size_t>(tiles)) {}
        std::vector<std::atomic<bool>> codes;
        std::vector<std::atomic<bool>> originals;
    };

    explicit MappedRows(const QString& path) : m_file(path) {}
    [[nodiscard]] Status map();
    [[nodiscard]] Status readState();
    void takeChecked(const MappedRows& earlier);
    [[nodiscard]] Status readSegment(const SegmentPlace& place);
    [[nodiscard]] Status readOwners();
    [[nodiscard]] tl::unexpected<Error> damaged(const QString& what) const;

    QFile m_file;
    const unsigned char* m_bytes = nullptr;
    qint64 m_size = 0;
    IndexHeader m_header;
    IndexStamp m_stamp;
    IndexTable m_table;
    std::vector<SegmentView> m_segments;
    std::vector<const TileChecks*> m_checks;
    std::vector<std::shared_ptr<Checked>> m_checked;
    PersonCounts m_persons;
};

} // namespace sl::search
