// The yardstick of `make bench`: the least a C++ program can do with ICU. It reads each file of a folder, normalises it to
// NFC with edits, and writes the result.
#include <unicode/bytestream.h>
#include <unicode/edits.h>
#include <unicode/normalizer2.h>

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <string>
#include <vector>

int main(int argc, char **argv) {
    if (argc != 3) return std::fprintf(stderr, "usage: baseline FOLDER OUTPUT\n"), 2;
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2 *nfc = icu::Normalizer2::getNFCInstance(status);
    std::FILE *output = std::fopen(argv[2], "wb");
    if (U_FAILURE(status) || output == nullptr) return 2;
    std::vector<std::filesystem::path> files;
    for (const auto &entry : std::filesystem::directory_iterator(argv[1])) files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    std::string source, result;
    icu::Edits edits;
    for (const auto &path : files) {
        std::FILE *input = std::fopen(path.c_str(), "rb");
        if (input == nullptr) return 2;
        source.resize(std::filesystem::file_size(path));
        source.resize(std::fread(source.data(), 1, source.size(), input));
        std::fclose(input);
        result.clear();
        edits.reset();
        icu::StringByteSink<std::string> sink(&result, static_cast<int32_t>(source.size()));
        nfc->normalizeUTF8(0, source, sink, &edits, status);
        if (U_FAILURE(status)) return 2;
        std::fwrite(result.data(), 1, result.size(), output);
    }
    return std::fclose(output) == 0 ? 0 : 2;
}
