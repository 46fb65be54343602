// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/figures.h"

#include <QApplication>

#include <cstdio>
#include <cstring>

// secondlook-bench [--json] [Google Benchmark's own options]
int main(int argc, char** argv) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    bool json = false;
    std::vector<char*> rest;
    for (int i = 0; i < argc; ++i)
        if (std::strcmp(argv[i], "--json") == 0)
            json = true;
        else
            rest.push_back(argv[i]);
    int count = static_cast<int>(rest.size());
    benchmark::Initialize(&count, rest.data());
    if (benchmark::ReportUnrecognizedArguments(count, rest.data()))
        return 2;
    sl::bench::Figures figures;
    if (benchmark::RunSpecifiedBenchmarks(&figures) == 0)
        return 1;
    const QByteArray text = json ? figures.json() : figures.table().toUtf8();
    std::fwrite(text.constData(), 1, static_cast<size_t>(text.size()), stdout);
    return 0;
}
