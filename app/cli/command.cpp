// SPDX-License-Identifier: Apache-2.0
#include "app/cli/command.h"

#include "widgets/text/errortext.h"

namespace sl::cli {

tl::unexpected<CommandFailure> refused(const Error& error) {
    return tl::unexpected(CommandFailure{kRefused, widgets::errorText(error), error});
}

tl::unexpected<CommandFailure> misused(const QString& sentence) {
    return tl::unexpected(CommandFailure{kMisused, sentence, std::nullopt});
}

} // namespace sl::cli
