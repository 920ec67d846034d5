// Counts what a program allocates and retains, for `make bench`: LD_PRELOAD=counters.so COUNTERS=FILE program …
// It writes `allocations retains` to FILE at the program's end; `counted_allocations()` and `counted_retains()` tell meanwhile.
// swift_retain keeps all registers but one, so it is counted without touching any (x86-64 only).
#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdatomic.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>

#define HIDDEN __attribute__((visibility("hidden"), used))
static _Atomic unsigned long allocations;
HIDDEN unsigned long retains;
HIDDEN void *real[2];

unsigned long counted_allocations(void) { return atomic_load(&allocations); }
unsigned long counted_retains(void) { return retains; }

extern void *__libc_malloc(size_t);
extern void *__libc_calloc(size_t, size_t);
extern void *__libc_realloc(void *, size_t);
extern void *__libc_memalign(size_t, size_t);

static void count(void) { atomic_fetch_add_explicit(&allocations, 1, memory_order_relaxed); }

void *malloc(size_t size) { return count(), __libc_malloc(size); }
void *calloc(size_t number, size_t size) { return count(), __libc_calloc(number, size); }
void *realloc(void *old, size_t size) { return count(), __libc_realloc(old, size); }
void *aligned_alloc(size_t alignment, size_t size) { return count(), __libc_memalign(alignment, size); }
int posix_memalign(void **result, size_t alignment, size_t size) {
    count();
    *result = __libc_memalign(alignment, size);
    return *result == NULL ? 12 : 0;
}

HIDDEN void resolve(void) {
    real[0] = dlsym(RTLD_NEXT, "swift_retain");
    real[1] = dlsym(RTLD_NEXT, "swift_bridgeObjectRetain");
}

#define COUNTED(name, place)                                                                                          \
    __asm__(".text\n.globl " name "\n.type " name ",@function\n" name ":\n"                                           \
            "lock incq retains(%rip)\n"                                                                       \
            "cmpq $0, real+" place "(%rip)\n"                                                                 \
            "jne 1f\n"                                                                                                \
            "push %rax\npush %rcx\npush %rdx\npush %rsi\npush %rdi\npush %r8\npush %r9\npush %r10\npush %r11\n"       \
            "call resolve\n"                                                                                  \
            "pop %r11\npop %r10\npop %r9\npop %r8\npop %rdi\npop %rsi\npop %rdx\npop %rcx\npop %rax\n"                \
            "1: jmp *real+" place "(%rip)\n")
COUNTED("swift_retain", "0");
COUNTED("swift_bridgeObjectRetain", "8");

__attribute__((destructor)) static void tell(void) {
    const char *path = getenv("COUNTERS");
    FILE *file = path == NULL ? NULL : fopen(path, "w");
    if (file == NULL) return;
    fprintf(file, "%lu %lu\n", atomic_load(&allocations), retains);
    fclose(file);
}
