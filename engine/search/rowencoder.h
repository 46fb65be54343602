// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/search/codelayout.h"

namespace sl::search {

/// Writes one template's code into its lane of a block. With t = values / |values| the code c, scale s and
/// residual norm p satisfy |t - s·c| <= p, measured in float64 from what was stored and rounded up. A zero
/// vector has s = p = 0. Expects finite values and layout.blockBytes() at `block`.
void encodeRow(const float* values, CodeLayout layout, unsigned char* block, int lane);

/// Fills a block with lanes that never pass.
void clearBlock(CodeLayout layout, unsigned char* block);

} // namespace sl::search
