#include "cicu.h"

#include <unicode/brkiter.h>
#include <unicode/bytestream.h>
#include <unicode/edits.h>
#include <unicode/normalizer2.h>
#include <unicode/uniset.h>
#include <unicode/utext.h>
#include <unicode/uversion.h>

#include <memory>

namespace {

constexpr int32_t clean_set_words = 0x110000 / 64;

/// ICU's NFC instance is a singleton that lives as long as the program.
const icu::Normalizer2 *nfc(UErrorCode &status) { return icu::Normalizer2::getNFCInstance(status); }

}  // namespace

extern "C" const char *cicu_version(void) {
    static char text[U_MAX_VERSION_STRING_LENGTH];
    static const bool once = [] {
        UVersionInfo version;
        u_getVersion(version);
        u_versionToString(version, text);
        return true;
    }();
    (void)once;
    return text;
}

extern "C" int32_t cicu_clean_set(uint64_t *bits, int32_t words) {
    if (bits == nullptr || words != clean_set_words) return U_ILLEGAL_ARGUMENT_ERROR;
    UErrorCode status = U_ZERO_ERROR;
    const icu::UnicodeSet set(u"[[:NFC_QC=Yes:]&[:ccc=0:]-[:Cs:]]", status);
    if (U_FAILURE(status)) return status;
    for (int32_t i = 0; i < set.getRangeCount(); i++) {
        for (UChar32 c = set.getRangeStart(i); c <= set.getRangeEnd(i); c++) bits[c >> 6] |= uint64_t(1) << (c & 63);
    }
    return 0;
}

extern "C" int32_t cicu_has_boundary_before(int32_t code_point) {
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2 *normaliser = nfc(status);
    return U_SUCCESS(status) && normaliser->hasBoundaryBefore(code_point);
}

extern "C" int32_t cicu_nfc(
    const uint8_t *source, int32_t source_length,
    uint8_t *result, int32_t result_capacity, int32_t *result_length,
    cicu_edit *edits, int32_t edit_capacity, int32_t *edit_count) {
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2 *normaliser = nfc(status);
    if (U_FAILURE(status)) return status;
    icu::Edits changes;
    icu::CheckedArrayByteSink sink(reinterpret_cast<char *>(result), result_capacity);
    const icu::StringPiece piece(reinterpret_cast<const char *>(source), source_length);
    normaliser->normalizeUTF8(0, piece, sink, &changes, status);
    if (U_FAILURE(status)) return status;
    if (sink.Overflowed()) return U_BUFFER_OVERFLOW_ERROR;
    *result_length = sink.NumberOfBytesWritten();
    int32_t count = 0;
    icu::Edits::Iterator steps = changes.getFineIterator();
    while (steps.next(status)) {
        if (count == edit_capacity) return U_BUFFER_OVERFLOW_ERROR;
        edits[count++] = {steps.oldLength(), steps.newLength(), steps.hasChange()};
    }
    *edit_count = count;
    return U_FAILURE(status) ? status : 0;
}

extern "C" int32_t cicu_sentence_boundaries(
    const uint8_t *text, int32_t length, int32_t *boundaries, int32_t capacity) {
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::BreakIterator> iterator(
        icu::BreakIterator::createSentenceInstance(icu::Locale("nl"), status));
    UText utext = UTEXT_INITIALIZER;
    utext_openUTF8(&utext, reinterpret_cast<const char *>(text), length, &status);
    if (U_FAILURE(status)) return -status;
    iterator->setText(&utext, status);
    int32_t count = 0;
    for (int32_t at = iterator->first(); at != icu::BreakIterator::DONE && count < capacity; at = iterator->next()) {
        boundaries[count++] = at;
    }
    utext_close(&utext);
    return U_FAILURE(status) ? -status : count;
}
