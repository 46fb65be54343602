// SPDX-License-Identifier: Apache-2.0
// Gives every file of a folder to a fuzz target once, in builds without libFuzzer.
#include <QDir>
#include <QFile>

#include <cstdint>
#include <cstdio>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size);

int main(int count, char** arguments) {
    const QDir corpus(count == 2 ? QFile::decodeName(arguments[1]) : QString());
    const auto files = corpus.entryInfoList(QDir::Files, QDir::Name);
    for (const QFileInfo& info : files) {
        QFile file(info.filePath());
        if (!file.open(QIODevice::ReadOnly))
            return 1;
        std::printf("%s\n", qPrintable(info.fileName()));
        std::fflush(stdout); // the last name is that of the file that ends the program
        const QByteArray bytes = file.readAll();
        LLVMFuzzerTestOneInput(reinterpret_cast<const uint8_t*>(bytes.constData()), size_t(bytes.size()));
    }
    return files.isEmpty() ? 1 : 0;
}
