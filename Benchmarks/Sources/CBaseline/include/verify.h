#pragma once
#include <stdint.h>

// What verifying cannot do without, in C on LMDB and OpenSSL: it reads every header and every sealed
// section of a store as docs/format.md specifies it, and hashes them.

struct verify_result {
  uint64_t events, sections, nodes, wrong;
  uint8_t root[32];
};

// Reads the log of the store in `store` on `threads` threads, 1 to 64: computes every leaf, compares the
// check in its row, computes every node and compares those that are stored, and compares the digest of
// every section. Returns 0, or a line number of verify.c.
int verify_log(const char *_Nonnull store, int threads, struct verify_result *_Nonnull result);
