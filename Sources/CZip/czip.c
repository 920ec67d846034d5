#include "czip.h"

#include <minizip/unzip.h>
#include <stdlib.h>
#include <string.h>

// The bytes that minizip reads as a file.
struct czip_archive {
    const uint8_t *bytes;
    uint64_t count, position;
    unzFile file;
};

static voidpf open_memory(voidpf context, const void *name, int mode) {
    (void)name, (void)mode;
    return context;
}

static uLong read_memory(voidpf context, voidpf stream, void *buffer, uLong wanted) {
    (void)stream;
    czip_archive *archive = context;
    uint64_t left = archive->count - archive->position;
    if (wanted > left) wanted = (uLong)left;
    memcpy(buffer, archive->bytes + archive->position, wanted);
    archive->position += wanted;
    return wanted;
}

static ZPOS64_T tell_memory(voidpf context, voidpf stream) {
    (void)stream;
    return ((czip_archive *)context)->position;
}

static long seek_memory(voidpf context, voidpf stream, ZPOS64_T offset, int origin) {
    (void)stream;
    czip_archive *archive = context;
    uint64_t base = origin == ZLIB_FILEFUNC_SEEK_CUR ? archive->position : origin == ZLIB_FILEFUNC_SEEK_END ? archive->count : 0;
    if (offset > archive->count - base) return -1;
    archive->position = base + offset;
    return 0;
}

static int close_memory(voidpf context, voidpf stream) {
    (void)context, (void)stream;
    return 0;
}

static int no_error(voidpf context, voidpf stream) {
    (void)context, (void)stream;
    return 0;
}

czip_archive *czip_open(const uint8_t *bytes, uint64_t count) {
    czip_archive *archive = calloc(1, sizeof(czip_archive));
    if (!archive) return NULL;
    archive->bytes = bytes;
    archive->count = count;
    zlib_filefunc64_def functions = {open_memory, read_memory, NULL, tell_memory, seek_memory, close_memory, no_error, archive};
    archive->file = unzOpen2_64("", &functions);
    if (archive->file) return archive;
    free(archive);
    return NULL;
}

void czip_close(czip_archive *archive) {
    if (!archive) return;
    unzClose(archive->file);
    free(archive);
}

// Unpacks the open entry into `data`, which grows with what is there and not with what the file claims.
static int32_t unpack(czip_archive *archive, uint64_t limit, uint8_t **data, uint64_t *count) {
    uint64_t room = 1 << 16;
    uint8_t *buffer = malloc(room);
    uint64_t filled = 0;
    while (buffer) {
        int got = unzReadCurrentFile(archive->file, buffer + filled, (unsigned)(room - filled));
        if (got < 0) break;
        filled += (uint64_t)got;
        if (filled > limit) {
            free(buffer);
            return CZIP_TOO_LARGE;
        }
        if (got == 0) {
            // The sum of the bytes must be right.
            if (unzCloseCurrentFile(archive->file) != UNZ_OK) {
                free(buffer);
                return CZIP_DAMAGED;
            }
            *data = buffer;
            *count = filled;
            return CZIP_OK;
        }
        if (filled == room) {
            // The reading fills what is left before it asks for more.
            room *= 2;
            uint8_t *larger = realloc(buffer, room);
            if (!larger) free(buffer);
            buffer = larger;
        }
    }
    if (!buffer) return CZIP_NO_MEMORY;
    free(buffer);
    return CZIP_DAMAGED;
}

enum czip_status czip_read(czip_archive *archive, const char *name, uint64_t limit, uint8_t **data, uint64_t *count) {
    if (unzLocateFile(archive->file, name, 1) != UNZ_OK) return CZIP_ABSENT;
    unz_file_info64 info;
    if (unzGetCurrentFileInfo64(archive->file, &info, NULL, 0, NULL, 0, NULL, 0) != UNZ_OK) return CZIP_DAMAGED;
    if (info.flag & 1) return CZIP_ENCRYPTED;
    if (unzOpenCurrentFile(archive->file) != UNZ_OK) return CZIP_DAMAGED;
    int32_t status = unpack(archive, limit, data, count);
    if (status != CZIP_OK) unzCloseCurrentFile(archive->file);
    return status;
}

void czip_free(uint8_t *data) { free(data); }
