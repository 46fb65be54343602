// SPDX-License-Identifier: Apache-2.0
#include "widgets/style/tablelook.h"

#include <QTreeView>

namespace sl::widgets {

void showAsTable(QTreeView& view) {
    view.setRootIsDecorated(false);
    view.setUniformRowHeights(true);
    view.setAlternatingRowColors(true);
    view.setAllColumnsShowFocus(true);
}

} // namespace sl::widgets
