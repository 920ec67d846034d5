// A window on minizip: the entries of a ZIP file that lies in memory. Nothing is ever written to a disk.
#ifndef CZIP_H
#define CZIP_H

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

enum czip_status {
    CZIP_OK = 0,
    CZIP_ABSENT = 1,     // no entry of that name
    CZIP_TOO_LARGE = 2,  // unpacks to more bytes than the limit
    CZIP_DAMAGED = 3,
    CZIP_ENCRYPTED = 4,
    CZIP_NO_MEMORY = 5,
};

typedef struct czip_archive czip_archive;

// Opens an archive over bytes that stay where they are until it is closed; null where they are none.
czip_archive *czip_open(const uint8_t *bytes, uint64_t count);
void czip_close(czip_archive *archive);

// Unpacks the entry of a name. On CZIP_OK `data` is to be freed by czip_free. Linear in the entry.
enum czip_status czip_read(czip_archive *archive, const char *name, uint64_t limit, uint8_t **data, uint64_t *count);
void czip_free(uint8_t *data);

// Makes the archive anew with other bytes in the entry of a name; all other entries are copied as they are packed. On CZIP_OK
// `data` is to be freed by czip_free. Linear in the archive.
enum czip_status czip_replace(
    czip_archive *archive, const char *name, const uint8_t *entry, uint64_t entry_count, uint8_t **data, uint64_t *count);

#ifdef __cplusplus
}
#endif
#endif
