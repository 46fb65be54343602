// SPDX-License-Identifier: Apache-2.0
#include "engine/vision/facepipeline.h"
#include "engine/vision/imagedecoder.h"
#include "engine/vision/modelpack.h"
