// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/report/internal/sections/reportsection.h"
#include "engine/report/pdfreport.h"

namespace sl::report {

/// Writes the sections of one report into a flow, in the fixed order. References must outlive it.
class ReportBuilder : ReportSection {
public:
    using ReportSection::ReportSection;

    void build();
    [[nodiscard]] const QList<int>& sectionPages() const { return m_sectionPages; } ///< from 0, in order
    [[nodiscard]] const QList<double>& sectionHeights() const { return m_sectionHeights; } ///< mm
    [[nodiscard]] const QList<SignaturePlace>& signaturePlaces() const { return m_signaturePlaces; }

private:
    /// A heading stays with at least `below` mm of what follows.
    void section(const char* heading, double below = 30);
    void title();
    void purpose();
    void limits();
    void outcome();
    [[nodiscard]] QString leadPersons() const;
    void hashes();

    QList<int> m_sectionPages;
    QList<double> m_sectionHeights;
    QList<SignaturePlace> m_signaturePlaces;
};

} // namespace sl::report
