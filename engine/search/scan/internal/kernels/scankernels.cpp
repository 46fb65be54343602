// SPDX-License-Identifier: Apache-2.0
#include "engine/search/scan/internal/kernels/scankernels.h"

namespace sl::search {

const std::vector<ScanKernel>& usableKernels() {
    static const std::vector<ScanKernel> kernels = [] {
        std::vector<ScanKernel> usable;
#ifdef SECONDLOOK_X86_KERNELS
        if (__builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") &&
            __builtin_cpu_supports("avx512vnni"))
            usable.push_back({"avx512vnni", scanCoarseAvx512Vnni, boundFineAvx512Vnni});
        if (__builtin_cpu_supports("avx2"))
            usable.push_back({"avx2", scanCoarseAvx2, boundFineAvx2});
#endif
        usable.push_back({"portable", scanCoarsePortable, boundFinePortable});
        return usable;
    }();
    return kernels;
}

} // namespace sl::search
