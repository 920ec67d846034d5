// The calls of Linux that Swift's Glibc module does not show.
#ifndef CLINUX_H
#define CLINUX_H

#include <stdint.h>

/// Lets two paths change places in one step, so that neither is ever missing.
/// - Returns: 0, or the system's error number (EINVAL or ENOSYS where the file system cannot do it).
int32_t clinux_exchange(const char *one, const char *other);

#endif
