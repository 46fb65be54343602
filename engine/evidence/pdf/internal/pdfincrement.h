// SPDX-License-Identifier: Apache-2.0
#pragma once

// Private to engine/evidence: incremental updates of PDF files (ISO 32000-1, 7.5.6).

#include <QByteArray>

#include <map>

namespace sl::evidence {

struct PdfReference {
    int number = 0;
    int generation = 0;

    [[nodiscard]] QByteArray toBytes() const; ///< "12 0 R"
};

/// The entries that the trailer of an update repeats from the file before it, as PDF source.
struct PdfTrailer {
    QByteArray root;
    QByteArray info; ///< empty when there is none
    QByteArray id;   ///< "[<…> <…>]"
    qint64 previousXref = 0;
    bool xrefStream = false; ///< cross-reference stream instead of a table, as in the file before
};

/// Appends objects to a PDF without touching a byte of it.
class PdfIncrement {
public:
    /// `size`: the /Size of the file's last trailer, so the first object number that is free.
    PdfIncrement(const QByteArray& pdf, int size);

    [[nodiscard]] PdfReference reserve();
    /// Writes an object, new or in place of an earlier one; gives the offset of its body in the file.
    qsizetype write(const PdfReference& reference, const QByteArray& body);
    /// Cross-reference section, trailer and end; the finished file.
    [[nodiscard]] QByteArray finish(const PdfTrailer& trailer);

private:
    struct Place {
        qsizetype offset;
        int generation;
    };
    [[nodiscard]] QByteArray trailerEntries(const PdfTrailer& trailer) const;
    void writeTable(const PdfTrailer& trailer);
    void writeStream(const PdfTrailer& trailer);

    QByteArray m_bytes;
    int m_size;
    std::map<int, Place> m_places; ///< by object number
};

} // namespace sl::evidence
