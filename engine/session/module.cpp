// SPDX-License-Identifier: Apache-2.0
#include "engine/session/casesession.h"
#include "engine/session/environment.h"
#include "engine/session/galleryservice.h"
#include "engine/session/workspace.h"
#include "engine/session/galleryindex.h"
