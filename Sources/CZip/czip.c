#include "czip.h"

#include <minizip/unzip.h>
#include <minizip/zip.h>
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

// The bytes that minizip writes as a file.
struct output {
    uint8_t *bytes;
    uint64_t count, room, position;
};

static voidpf open_output(voidpf context, const void *name, int mode) {
    (void)name, (void)mode;
    return context;
}

static uLong read_output(voidpf context, voidpf stream, void *buffer, uLong wanted) {
    (void)stream;
    struct output *output = context;
    uint64_t left = output->count - output->position;
    if (wanted > left) wanted = (uLong)left;
    memcpy(buffer, output->bytes + output->position, wanted);
    output->position += wanted;
    return wanted;
}

static uLong write_output(voidpf context, voidpf stream, const void *buffer, uLong added) {
    (void)stream;
    struct output *output = context;
    uint64_t end = output->position + added;
    if (end > output->room) {
        uint64_t room = end * 2;
        uint8_t *larger = realloc(output->bytes, room);
        if (!larger) return 0;
        output->bytes = larger;
        output->room = room;
    }
    memcpy(output->bytes + output->position, buffer, added);
    output->position = end;
    if (end > output->count) output->count = end;
    return added;
}

static ZPOS64_T tell_output(voidpf context, voidpf stream) {
    (void)stream;
    return ((struct output *)context)->position;
}

static long seek_output(voidpf context, voidpf stream, ZPOS64_T offset, int origin) {
    (void)stream;
    struct output *output = context;
    uint64_t base = origin == ZLIB_FILEFUNC_SEEK_CUR ? output->position : origin == ZLIB_FILEFUNC_SEEK_END ? output->count : 0;
    if (offset > output->count - base) return -1;
    output->position = base + offset;
    return 0;
}

// Copies the current entry as it is packed, or packs other bytes under its name and day.
static int copy_entry(unzFile from, zipFile to, const char *name, const uint8_t *entry, uint64_t count) {
    unz_file_info64 info;
    char entry_name[4096];
    if (unzGetCurrentFileInfo64(from, &info, entry_name, sizeof(entry_name), NULL, 0, NULL, 0) != UNZ_OK) return CZIP_DAMAGED;
    // A longer name would be cut.
    if (info.size_filename >= sizeof(entry_name)) return CZIP_DAMAGED;
    zip_fileinfo kept = {.dosDate = info.dosDate, .internal_fa = info.internal_fa, .external_fa = info.external_fa};
    int is_other = strcmp(entry_name, name) == 0, method = 0, level = 0;
    if (!is_other && unzOpenCurrentFile2(from, &method, &level, 1) != UNZ_OK) return CZIP_DAMAGED;
    int packed_as = is_other ? Z_DEFLATED : (int)info.compression_method;
    int opened = zipOpenNewFileInZip2_64(
        to, entry_name, &kept, NULL, 0, NULL, 0, NULL, packed_as, Z_DEFAULT_COMPRESSION, !is_other, 1);
    if (opened != ZIP_OK) return CZIP_NO_MEMORY;
    if (is_other) {
        if (zipWriteInFileInZip(to, entry, (unsigned)count) != ZIP_OK) return CZIP_NO_MEMORY;
        return zipCloseFileInZip(to) == ZIP_OK ? CZIP_OK : CZIP_NO_MEMORY;
    }
    uint8_t buffer[1 << 14];
    int got;
    while ((got = unzReadCurrentFile(from, buffer, sizeof(buffer))) > 0) {
        if (zipWriteInFileInZip(to, buffer, (unsigned)got) != ZIP_OK) return CZIP_NO_MEMORY;
    }
    unzCloseCurrentFile(from);
    if (got < 0) return CZIP_DAMAGED;
    return zipCloseFileInZipRaw64(to, info.uncompressed_size, info.crc) == ZIP_OK ? CZIP_OK : CZIP_NO_MEMORY;
}

enum czip_status czip_replace(
    czip_archive *archive, const char *name, const uint8_t *entry, uint64_t entry_count, uint8_t **data, uint64_t *count) {
    // minizip takes 32 bits at once.
    if (entry_count > UINT32_MAX) return CZIP_TOO_LARGE;
    struct output output = {0};
    zlib_filefunc64_def functions = {open_output, read_output, write_output, tell_output, seek_output, close_memory, no_error, &output};
    zipFile file = zipOpen2_64("", APPEND_STATUS_CREATE, NULL, &functions);
    if (!file) return CZIP_NO_MEMORY;
    int status = CZIP_OK;
    int next = unzGoToFirstFile(archive->file);
    while (status == CZIP_OK && next == UNZ_OK) {
        status = copy_entry(archive->file, file, name, entry, entry_count);
        next = unzGoToNextFile(archive->file);
    }
    if (status == CZIP_OK && next != UNZ_END_OF_LIST_OF_FILE) status = CZIP_DAMAGED;
    if (zipClose(file, NULL) != ZIP_OK && status == CZIP_OK) status = CZIP_NO_MEMORY;
    if (status != CZIP_OK) {
        free(output.bytes);
        return status;
    }
    *data = output.bytes;
    *count = output.count;
    return CZIP_OK;
}
