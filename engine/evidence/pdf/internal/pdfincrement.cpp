// SPDX-License-Identifier: Apache-2.0
#include "engine/evidence/pdf/internal/pdfincrement.h"

#include <utility>
#include <vector>

namespace sl::evidence {
namespace {

/// Runs of consecutive numbers as {first, count}.
template <class Map>
std::vector<std::pair<int, int>> runsOf(const Map& byNumber) {
    std::vector<std::pair<int, int>> runs;
    for (const auto& [number, place] : byNumber) {
        if (!runs.empty() && runs.back().first + runs.back().second == number)
            ++runs.back().second;
        else
            runs.emplace_back(number, 1);
    }
    return runs;
}

void appendBigEndian(QByteArray& out, quint64 value, int bytes) {
    for (int shift = (bytes - 1) * 8; shift >= 0; shift -= 8)
        out += static_cast<char>((value >> shift) & 0xFF);
}

} // namespace

QByteArray PdfReference::toBytes() const {
    return QByteArray::number(number) + ' ' + QByteArray::number(generation) + " R";
}

PdfIncrement::PdfIncrement(const QByteArray& pdf, int size) : m_bytes(pdf), m_size(size) {
    if (!m_bytes.endsWith('\n'))
        m_bytes += '\n';
}

PdfReference PdfIncrement::reserve() {
    return {m_size++, 0};
}

qsizetype PdfIncrement::write(const PdfReference& reference, const QByteArray& body) {
    m_places[reference.number] = {m_bytes.size(), reference.generation};
    m_bytes +=
        QByteArray::number(reference.number) + ' ' + QByteArray::number(reference.generation) + " obj\n";
    const qsizetype at = m_bytes.size();
    m_bytes += body + "\nendobj\n";
    return at;
}

QByteArray PdfIncrement::finish(const PdfTrailer& trailer) {
    PdfReference stream;
    if (trailer.xrefStream)
        stream = reserve();
    const qsizetype xref = m_bytes.size();
    if (trailer.xrefStream) {
        m_places[stream.number] = {xref, 0}; // it lists itself
        m_bytes += QByteArray::number(stream.number) + " 0 obj\n";
        writeStream(trailer);
    } else {
        writeTable(trailer);
    }
    m_bytes += "startxref\n" + QByteArray::number(xref) + "\n%%EOF\n";
    return m_bytes;
}

QByteArray PdfIncrement::trailerEntries(const PdfTrailer& trailer) const {
    QByteArray entries = "/Size " + QByteArray::number(m_size) + " /Root " + trailer.root;
    if (!trailer.info.isEmpty())
        entries += " /Info " + trailer.info;
    return entries + " /ID " + trailer.id + " /Prev " + QByteArray::number(trailer.previousXref);
}

void PdfIncrement::writeTable(const PdfTrailer& trailer) {
    m_bytes += "xref\n";
    for (const auto& [first, count] : runsOf(m_places)) {
        m_bytes += QByteArray::number(first) + ' ' + QByteArray::number(count) + '\n';
        for (int number = first; number < first + count; ++number) {
            const Place& place = m_places.at(number);
            m_bytes += QByteArray::number(place.offset).rightJustified(10, '0') + ' ' +
                       QByteArray::number(place.generation).rightJustified(5, '0') + " n \n"; // 20 bytes each
        }
    }
    m_bytes += "trailer\n<< " + trailerEntries(trailer) + " >>\n";
}

void PdfIncrement::writeStream(const PdfTrailer& trailer) {
    QByteArray index, rows;
    for (const auto& [first, count] : runsOf(m_places))
        index += QByteArray::number(first) + ' ' + QByteArray::number(count) + ' ';
    for (const auto& [number, place] : m_places) {
        appendBigEndian(rows, 1, 1);
        appendBigEndian(rows, static_cast<quint64>(place.offset), 4);
        appendBigEndian(rows, static_cast<quint64>(place.generation), 2);
    }
    m_bytes += "<< /Type /XRef /W [1 4 2] /Index [" + index.trimmed() + "] /Length " +
               QByteArray::number(rows.size()) + ' ' + trailerEntries(trailer) + " >>\nstream\n" + rows +
               "\nendstream\nendobj\n";
}

} // namespace sl::evidence
