// SPDX-License-Identifier: Apache-2.0
#include "app/cli/command.h"

#include "widgets/text/errortext.h"

namespace sl::cli {

CommandFailure::CommandFailure(const Error& why) : sentence(widgets::errorText(why)), error(why) {}

tl::unexpected<CommandFailure> misused(const QString& sentence) {
    return tl::unexpected(CommandFailure(kMisused, sentence));
}

} // namespace sl::cli
