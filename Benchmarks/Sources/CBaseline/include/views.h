#pragma once
#include <stdint.h>

// The rebuilding of three views as Views does it, in C on LMDB and OpenSSL: it reads the same store as
// docs/format.md specifies it, opens the same sections and seals the same rows into an environment of
// its own.

// What a type of event is for the fold, by its number.
enum {
  VIEWS_CASELOAD = 1,
  VIEWS_SAFEGUARDING = 2,
  VIEWS_OWN_BUSINESS = 4,
  VIEWS_NEVER_VOID = 8,
};

struct views_plan {
  uint8_t types[256];
};

// What one row says, for the comparison.
struct views_row {
  uint64_t key;
  uint8_t digest[32];  // SHA-256 of the content
  uint8_t amended;     // whether a correction gave an event other values, which C does not apply
};

struct views_result {
  uint64_t events, sections, keys;
  uint64_t rows[3];          // caseload, safeguarding, audit
  uint8_t audit_digest[32];  // as ViewDigest specifies it
  struct views_row *_Nullable kept[3];
};

// Rebuilds the views of the store in `store`, whose key stands in the file `key_file`, into an
// environment in the folder `target`, which must exist. Reads the rows back if `check`; keeps what they
// say if `keep`. Returns 0, or a line number of views.c.
int views_rebuild(const char *_Nonnull store, const char *_Nonnull key_file,
                  const char *_Nonnull target, const struct views_plan *_Nonnull plan, int check,
                  int keep, struct views_result *_Nonnull result);

// SHA-256 of `count` bytes.
void views_sha256(const uint8_t *_Nonnull bytes, uint64_t count, uint8_t *_Nonnull digest);
