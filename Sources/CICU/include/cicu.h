// A window on the system's libicu: what Voetnoot needs of it, in plain C types.
//
// ICU's own headers stay out of this one. Foundation carries an ICU of its own, and a Swift file that sees both does not
// compile. All text is well-formed UTF-8; lengths and capacities are in bytes or in elements of the array named.
#ifndef CICU_H
#define CICU_H

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/// One step of a normalisation: `source_length` bytes read gave `result_length` bytes written.
typedef struct cicu_edit {
    int32_t source_length;
    int32_t result_length;
    int32_t is_change;
} cicu_edit;

/// The version of libicu that is linked, as "72.1". The string lives as long as the program.
const char *cicu_version(void);

/// Sets bit c of `bits` for every code point c that NFC leaves alone whatever stands around it: NFC_Quick_Check=Yes and
/// combining class 0, surrogates excepted. `words` is the number of 64-bit words and must be 17,408 (0x110000 / 64).
/// Returns 0, or an ICU error code.
int32_t cicu_clean_set(uint64_t *bits, int32_t words);

/// Whether text may be cut before the code point without changing its NFC.
int32_t cicu_has_boundary_before(int32_t code_point);

/// Writes the NFC of `source` and the edits that led to it. Returns 0, or an ICU error code; a too small capacity is an
/// error (3 × source_length + 16 bytes and source_length + 1 edits always suffice).
int32_t cicu_nfc(
    const uint8_t *source, int32_t source_length,
    uint8_t *result, int32_t result_capacity, int32_t *result_length,
    cicu_edit *edits, int32_t edit_capacity, int32_t *edit_count);

/// The sentence boundaries of ICU's Dutch break iterator (it has no Dutch data of its own), as byte offsets. An oracle
/// for tests only. Returns the number of boundaries, or the negative of an ICU error code.
int32_t cicu_sentence_boundaries(const uint8_t *text, int32_t length, int32_t *boundaries, int32_t capacity);

#ifdef __cplusplus
}
#endif
#endif
