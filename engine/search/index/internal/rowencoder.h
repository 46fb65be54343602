// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/search/index/codelayout.h"

namespace sl::search {

/// Writes one template's coarse code into its lane of a block and its fine code. With t = values / |values|,
/// scale s, fine code c (-127..127) and coarse code u = (c + 128) / 16 without the rest, the stored residual
/// norms satisfy
///     |t - s·c| <= fine residual      and      |t - s·(16·(u - 8) + 7.5)| <= coarse residual,
/// measured in float64 from what was stored and rounded up: how good the codes are is no assumption of the
/// bound. A zero vector has scale and residuals 0. Expects finite values.
void encodeRow(const float* values, CodeLayout layout, unsigned char* block, int lane, unsigned char* fine);

/// Fills a block with lanes that never pass.
void clearBlock(CodeLayout layout, unsigned char* block);

} // namespace sl::search
