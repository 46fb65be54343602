// SPDX-License-Identifier: Apache-2.0
#include "engine/evidence/identity.h"
#include "engine/evidence/mediavault.h"
#include "engine/evidence/pdfsignature.h"
