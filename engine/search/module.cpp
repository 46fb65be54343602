// SPDX-License-Identifier: Apache-2.0
#include "engine/search/calibration.h"
#include "engine/search/gallerysearch.h"
