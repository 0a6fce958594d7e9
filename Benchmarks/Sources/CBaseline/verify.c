#define _GNU_SOURCE
#define OPENSSL_SUPPRESS_DEPRECATED
#include "verify.h"

#include <lmdb.h>
#include <openssl/sha.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { LEVEL = 10, STRETCH = 1 << LEVEL, SECTION = 88, LOWEST = 3 };

#define TRY(condition) \
  do {                 \
    if (!(condition)) return __LINE__; \
  } while (0)

struct stretch {
  uint8_t subtrees[64][32];
  int count;
  uint8_t above[64][32];  // stored nodes above LEVEL, completed by the last event
};

struct work {
  MDB_env *env;
  MDB_dbi log, contents;
  uint64_t size, stretches;
  struct stretch *done;
  _Atomic uint64_t next, events, sections, nodes, wrong;
  _Atomic int failed;
};

static uint64_t number(const uint8_t *bytes, int count) {
  uint64_t value = 0;
  for (int i = count; i-- > 0;) value = value << 8 | bytes[i];
  return value;
}

static void leaf(const uint8_t *header, size_t length, uint8_t *out) {
  static const uint8_t zero = 0;
  SHA256_CTX context;
  SHA256_Init(&context);
  SHA256_Update(&context, &zero, 1);
  SHA256_Update(&context, header, length);
  SHA256_Final(out, &context);
}

static void node(const uint8_t *left, const uint8_t *right, uint8_t *out) {
  uint8_t pair[65] = {1};
  memcpy(pair + 1, left, 32);
  memcpy(pair + 33, right, 32);
  SHA256(pair, 65, out);
}

static int highest_level(uint64_t position) { return __builtin_ctzll(~position); }

static int read_stretch(struct work *work, MDB_txn *txn, uint64_t index) {
  MDB_cursor *rows, *parts;
  TRY(!mdb_cursor_open(txn, work->log, &rows) && !mdb_cursor_open(txn, work->contents, &parts));
  struct stretch *stretch = &work->done[index];
  uint64_t first = index << LEVEL, end = first + STRETCH, events = 0, sections = 0, nodes = 0,
           wrong = 0, part = first << 4;
  if (end > work->size) end = work->size;
  MDB_val key = {8, &first}, row, part_key = {8, &part}, sealed;
  int code = mdb_cursor_get(rows, &key, &row, MDB_SET_RANGE);
  int part_code = mdb_cursor_get(parts, &part_key, &sealed, MDB_SET_RANGE);
  for (uint64_t position = first; position < end; position++) {
    TRY(code == 0);
    uint64_t found;
    memcpy(&found, key.mv_data, 8);
    TRY(found == position);
    const uint8_t *header = row.mv_data;
    size_t length = number(header + 4, 2);
    uint8_t hash[32];
    leaf(header, length, hash);
    wrong += memcmp(hash, header + length, 8) != 0;
    const uint8_t *stored = header + length + 8;
    int count = header[7];
    for (int i = 0; i < count; i++) {
      const uint8_t *section = header + length - SECTION * (count - i);
      uint64_t name = 0;
      if (part_code == 0) memcpy(&name, part_key.mv_data, 8);
      if (part_code != 0 || name != (position << 4 | (uint64_t)i)) continue;  // erased
      uint8_t digest[32];
      SHA256(sealed.mv_data, sealed.mv_size, digest);
      wrong += number(section + 52, 4) != sealed.mv_size || memcmp(digest, section + 56, 32) != 0;
      sections++;
      part_code = mdb_cursor_get(parts, &part_key, &sealed, MDB_NEXT);
    }
    memcpy(stretch->subtrees[stretch->count++], hash, 32);
    int highest = highest_level(position);
    for (int level = 1; level <= highest; level++) {
      const uint8_t *kept = level >= LOWEST ? stored + 32 * (level - LOWEST) : NULL;
      if (level > LEVEL) {
        memcpy(stretch->above[level - LEVEL - 1], kept, 32);
        continue;
      }
      stretch->count--;
      uint8_t *left = stretch->subtrees[stretch->count - 1];
      node(left, stretch->subtrees[stretch->count], left);
      if (kept) nodes++, wrong += memcmp(left, kept, 32) != 0;
    }
    events++;
    code = mdb_cursor_get(rows, &key, &row, MDB_NEXT);
  }
  mdb_cursor_close(rows);
  mdb_cursor_close(parts);
  work->events += events, work->sections += sections, work->nodes += nodes, work->wrong += wrong;
  return 0;
}

static int run(struct work *work) {
  MDB_txn *txn;
  TRY(!mdb_txn_begin(work->env, NULL, MDB_RDONLY, &txn));
  uint64_t index;
  while ((index = work->next++) < work->stretches) {
    int line = read_stretch(work, txn, index);
    if (line) return line;
  }
  mdb_txn_abort(txn);
  return 0;
}

static void *thread(void *opaque) {
  struct work *work = opaque;
  int line = run(work);
  if (line) work->failed = line;
  return NULL;
}

int verify_log(const char *store, int threads, struct verify_result *result) {
  struct work work = {0};
  char path[4096];
  snprintf(path, sizeof path, "%s/log", store);
  TRY(!mdb_env_create(&work.env) && !mdb_env_set_maxdbs(work.env, 4));
  TRY(!mdb_env_set_mapsize(work.env, 1ULL << 40));
  TRY(!mdb_env_open(work.env, path, MDB_RDONLY | MDB_NOTLS | MDB_NOLOCK, 0));
  MDB_txn *txn;
  MDB_dbi main;
  TRY(!mdb_txn_begin(work.env, NULL, MDB_RDONLY, &txn) && !mdb_dbi_open(txn, NULL, 0, &main));
  TRY(!mdb_dbi_open(txn, "log", MDB_INTEGERKEY, &work.log));
  TRY(!mdb_dbi_open(txn, "contents", MDB_INTEGERKEY, &work.contents));
  MDB_val key = {4, "head"}, head;
  TRY(!mdb_get(txn, main, &key, &head) && head.mv_size == 48);
  uint8_t expected[32];
  memcpy(expected, (uint8_t *)head.mv_data + 8, 32);
  work.size = number(head.mv_data, 8);
  TRY(work.size > 0 && !mdb_txn_commit(txn));
  work.stretches = (work.size + STRETCH - 1) >> LEVEL;
  TRY(work.done = calloc(work.stretches, sizeof *work.done));
  pthread_t others[64];
  for (int i = 1; i < threads; i++) TRY(!pthread_create(&others[i], NULL, thread, &work));
  thread(&work);
  for (int i = 1; i < threads; i++) pthread_join(others[i], NULL);
  if (work.failed) return work.failed;
  struct stretch tree = {0};
  for (uint64_t index = 0; index < work.stretches; index++) {
    struct stretch *part = &work.done[index];
    for (int i = 0; i < part->count; i++) memcpy(tree.subtrees[tree.count++], part->subtrees[i], 32);
    uint64_t last = ((index + 1) << LEVEL) - 1;
    if (last >= work.size) break;
    for (int level = LEVEL + 1; level <= highest_level(last); level++) {
      tree.count--;
      uint8_t *left = tree.subtrees[tree.count - 1];
      node(left, tree.subtrees[tree.count], left);
      work.nodes++, work.wrong += memcmp(left, part->above[level - LEVEL - 1], 32) != 0;
    }
  }
  memcpy(result->root, tree.subtrees[tree.count - 1], 32);
  for (int i = tree.count - 1; i-- > 0;) node(tree.subtrees[i], result->root, result->root);
  work.wrong += memcmp(result->root, expected, 32) != 0;
  result->events = work.events, result->sections = work.sections;
  result->nodes = work.nodes, result->wrong = work.wrong;
  free(work.done);
  mdb_env_close(work.env);
  return 0;
}
