// SPDX-License-Identifier: Apache-2.0
#pragma once

class QTreeView;

namespace sl::widgets {

/// A flat list of rows with columns: no tree lines, alternating colours, the focus around the whole row.
void showAsTable(QTreeView& view);

} // namespace sl::widgets
