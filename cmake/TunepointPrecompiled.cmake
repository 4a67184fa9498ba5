# SPDX-License-Identifier: GPL-3.0-or-later
# Headers of others that nearly every file of a target needs, read once: more than half of the time of a build went
# into them. Ours are never among them, so a change of one of our headers rebuilds what includes it and no more. The
# preset clang builds without, and so holds every file to including what it uses.

set(tunepoint_standard_headers <algorithm> <array> <cmath> <cstddef> <cstdint> <functional> <map> <memory> <optional>
  <set> <span> <stop_token> <string> <string_view> <utility> <variant> <vector> <tl/expected.hpp>)
set(tunepoint_qt_core_headers ${tunepoint_standard_headers} <QByteArray> <QCoreApplication> <QDate> <QHash> <QList>
  <QLocale> <QMap> <QObject> <QRegularExpression> <QSet> <QString> <QStringList> <QVariant>)
set(tunepoint_qt_widgets_headers ${tunepoint_qt_core_headers} <QAbstractTableModel> <QAction> <QApplication>
  <QBoxLayout> <QCheckBox> <QComboBox> <QDialog> <QEvent> <QGridLayout> <QHeaderView> <QIcon> <QLabel> <QLineEdit>
  <QListWidget> <QMenu> <QPainter> <QPainterPath> <QPointer> <QPushButton> <QScrollArea> <QSettings> <QStackedWidget>
  <QTableView> <QTimer> <QToolButton> <QUndoStack> <QWidget>)

# GCC's precompiled headers and ccache get along with these two.
add_library(tunepoint_precompiled INTERFACE)
target_compile_options(tunepoint_precompiled INTERFACE $<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>)

# tunepoint_precompile(tunepoint_ui ${tunepoint_qt_widgets_headers} <QChart>)
function(tunepoint_precompile target)
  target_link_libraries(${target} PRIVATE tunepoint_precompiled)
  target_precompile_headers(${target} PRIVATE ${ARGN})
endfunction()

# A target that only carries precompiled headers, for many small ones with the same flags.
function(tunepoint_precompiled_set name)
  file(WRITE ${CMAKE_CURRENT_BINARY_DIR}/${name}.cpp "")
  add_library(${name} OBJECT ${CMAKE_CURRENT_BINARY_DIR}/${name}.cpp)
  target_link_libraries(${name} PRIVATE tunepoint::warnings)
endfunction()

function(tunepoint_share_precompiled target set)
  target_link_libraries(${target} PRIVATE tunepoint_precompiled)
  target_precompile_headers(${target} REUSE_FROM ${set})
endfunction()
