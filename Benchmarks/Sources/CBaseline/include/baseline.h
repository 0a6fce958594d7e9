#pragma once
#include <stdint.h>

// The same work as EventLog's, in C on LMDB and OpenSSL, for the ratio that the benchmark prints.

// Makes an environment in `directory`, which must exist and be empty. Returns NULL on failure.
void *_Nullable baseline_open(const char *_Nonnull directory);
void baseline_close(void *_Nonnull baseline);

// Appends `count` events of `length` bytes in one durable transaction: seals them with AES-256-GCM,
// hashes what was sealed, digests the request, writes header, check, nodes, content, stream, command.
// Returns 0, or an error of LMDB.
int baseline_append(void *_Nonnull baseline, uint64_t count, uint32_t length);

// Reads five fields of every header with a cursor and returns their sum.
uint64_t baseline_scan(void *_Nonnull baseline);
