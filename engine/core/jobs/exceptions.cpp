// SPDX-License-Identifier: Apache-2.0
#include "engine/core/jobs/exceptions.h"

#include <exception>
#include <new>

namespace sl {

Error currentException() {
    try {
        throw;
    } catch (const std::bad_alloc&) {
        return {ErrorCode::OutOfMemory, {}, {}}; // nothing is allocated here
    } catch (const std::exception& exception) {
        return {ErrorCode::ProgramFault, {}, QString::fromLocal8Bit(exception.what())};
    } catch (...) {
        return {ErrorCode::ProgramFault, {}, u"an exception without a text"_s};
    }
}

} // namespace sl
