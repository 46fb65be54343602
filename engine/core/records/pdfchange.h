// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace sl {

/// A part of a PDF that a later revision can touch.
enum class PdfPart {
    Page,            ///< what a page shows, or its size
    Pages,           ///< which pages there are
    Annotation,      ///< a note or mark on a page, also one that a signature shows
    Font,            ///< of a page
    Picture,         ///< of a page
    OptionalContent, ///< layers that can be shown and hidden
    Catalogue,       ///< the root of the document, or another in its place
    Action,          ///< what a reader does by itself, scripts included
    Attachment,      ///< embedded files
    Form,            ///< fields that are no signature
    Signature,       ///< an earlier signature, or its field
    Description,     ///< title, dates, metadata
    Object,          ///< anything else
    Unreadable,      ///< the revision cannot be read by itself, so nothing is known of it
};

/// Something that was added, replaced or removed.
struct PdfChange {
    PdfPart part = PdfPart::Object;
    int page = 0; ///< from 1; 0: of no page

    friend bool operator==(const PdfChange& a, const PdfChange& b) {
        return a.part == b.part && a.page == b.page;
    }
    friend bool operator<(const PdfChange& a, const PdfChange& b) {
        return a.part != b.part ? a.part < b.part : a.page < b.page;
    }
};

} // namespace sl
