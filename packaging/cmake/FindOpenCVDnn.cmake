# SPDX-License-Identifier: Apache-2.0
# Debian's libopencv-dnn-dev, -imgproc-dev and -calib3d-dev bring no CMake package (only libopencv-dev does,
# and that installs Qt 5 and VTK). Defines the imported target OpenCV::Dnn.
find_path(OpenCVDnn_INCLUDE_DIR opencv2/dnn.hpp PATH_SUFFIXES opencv4)
foreach(part core imgproc calib3d dnn)
    find_library(OpenCVDnn_${part}_LIBRARY opencv_${part})
    list(APPEND OpenCVDnn_LIBRARIES "${OpenCVDnn_${part}_LIBRARY}")
endforeach()

include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(OpenCVDnn REQUIRED_VARS OpenCVDnn_INCLUDE_DIR
    OpenCVDnn_core_LIBRARY OpenCVDnn_imgproc_LIBRARY OpenCVDnn_calib3d_LIBRARY OpenCVDnn_dnn_LIBRARY)

if(OpenCVDnn_FOUND AND NOT TARGET OpenCV::Dnn)
    add_library(OpenCV::Dnn INTERFACE IMPORTED)
    target_include_directories(OpenCV::Dnn SYSTEM INTERFACE "${OpenCVDnn_INCLUDE_DIR}")
    target_link_libraries(OpenCV::Dnn INTERFACE ${OpenCVDnn_LIBRARIES})
endif()
