// SPDX-License-Identifier: Apache-2.0
#include "engine/report/pdfreport.h"
#include "engine/report/reportdata.h"
#include "engine/report/reporttexts.h"
