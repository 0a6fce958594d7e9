#define _GNU_SOURCE
#define OPENSSL_SUPPRESS_DEPRECATED
#include "views.h"

#include <lmdb.h>
#include <openssl/evp.h>
#include <openssl/rand.h>
#include <openssl/sha.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { BATCH = 2048, BLOCK = 100, ENTRY = 32, SECTION = 88, NONCES = 1024, SLOTS = 1 << 19 };
enum { PERSON = 1, CASE, CONCERN, STAFF, HUDDLE, GOVERNANCE, RETENTION = 0x80 };
enum { REFERRAL = 7, TRIAGE = 8, ALLOCATION = 9, CORRECTION = 34, CLOSED = 35, REOPENED = 36 };

#define TRY(condition) \
  do {                 \
    if (!(condition)) return __LINE__; \
  } while (0)

struct key {
  uint64_t owner;
  uint8_t is_there, is_erased;
  uint8_t secret[32], commitment[32];
};

struct stream {
  uint64_t last;
  uint8_t kind;  // 0 where nothing that rows are of was recorded
};

struct unit {
  uint64_t key, last;
};

// An event of the stream that is being folded; its sections lie in the arena.
struct event {
  const uint8_t *header;
  uint32_t first, end;
  uint8_t is_open, is_erased, is_void;
};

struct buffer {
  uint8_t *bytes;
  size_t count, room;
};

struct fold {
  MDB_env *log_env, *keys_env, *out_env;
  MDB_txn *log_txn, *keys_txn, *out_txn;
  MDB_dbi log, contents, owners, out[3], out_main;
  uint8_t store[16], store_key[32];
  struct key *keys;
  struct stream *streams;
  uint64_t stream_count, stream_room, size;
  struct event *events;
  size_t event_count, event_room;
  struct buffer arena, content[2], row;
  uint8_t nonces[NONCES][12];
  int nonce;
  EVP_CIPHER_CTX *open, *seal[3], *read[3];
  SHA256_CTX digest[3];
  const struct views_plan *plan;
  struct views_result *result;
  int keep;
};

static uint16_t load16(const uint8_t *bytes) {
  uint16_t number;
  memcpy(&number, bytes, 2);
  return number;
}

static uint32_t load32(const uint8_t *bytes) {
  uint32_t number;
  memcpy(&number, bytes, 4);
  return number;
}

static uint64_t load64(const uint8_t *bytes) {
  uint64_t number;
  memcpy(&number, bytes, 8);
  return number;
}

static uint8_t *grow(struct buffer *buffer, size_t count) {
  if (buffer->count + count > buffer->room) {
    buffer->room = 2 * (buffer->count + count);
    buffer->bytes = realloc(buffer->bytes, buffer->room);
  }
  uint8_t *place = buffer->bytes + buffer->count;
  buffer->count += count;
  return place;
}

static void append(struct buffer *buffer, const void *bytes, size_t count) {
  memcpy(grow(buffer, count), bytes, count);
}

static void sha256(const void *bytes, size_t count, uint8_t *out) {
  SHA256_CTX hash;
  SHA256_Init(&hash);
  SHA256_Update(&hash, bytes, count);
  SHA256_Final(out, &hash);
}

void views_sha256(const uint8_t *bytes, uint64_t count, uint8_t *digest) {
  sha256(bytes, count, digest);
}

// Opens `count` sealed bytes, their tag last, into `out`. With `key` NULL the context's own is used.
static int aes_open(EVP_CIPHER_CTX *cipher, const uint8_t *key, const uint8_t *nonce,
                    const uint8_t *aad, size_t aad_count, const uint8_t *sealed, size_t count,
                    uint8_t *out) {
  int written;
  TRY(count >= 16);
  EVP_DecryptInit_ex(cipher, NULL, NULL, key, nonce);
  EVP_DecryptUpdate(cipher, NULL, &written, aad, aad_count);
  EVP_DecryptUpdate(cipher, out, &written, sealed, count - 16);
  EVP_CIPHER_CTX_ctrl(cipher, EVP_CTRL_GCM_SET_TAG, 16, (void *)(sealed + count - 16));
  TRY(EVP_DecryptFinal_ex(cipher, out + written, &written) == 1);
  return 0;
}

// MARK: Keys

static int unhex(const char *text, uint8_t *out, int count) {
  for (int i = 0; i < count; i++) {
    unsigned byte;
    TRY(sscanf(text + 2 * i, "%2x", &byte) == 1);
    out[i] = byte;
  }
  return 0;
}

static int unlock(struct fold *f, const char *key_file) {
  char store[33], key[65];
  FILE *file = fopen(key_file, "r");
  TRY(file);
  int found = fscanf(file, "caselog key file 1\nstore %32s\nkey %64s\n", store, key);
  fclose(file);
  TRY(found == 2 && !unhex(store, f->store, 16) && !unhex(key, f->store_key, 32));
  MDB_dbi main;
  MDB_val name = {6, "unlock"}, row;
  TRY(!mdb_dbi_open(f->keys_txn, NULL, 0, &main) && !mdb_get(f->keys_txn, main, &name, &row));
  uint8_t message[64] = "caselog store key 1", digest[32];
  memcpy(message + 19, f->store_key, 32);
  sha256(message, 51, digest);
  TRY(row.mv_size == 33 && *(uint8_t *)row.mv_data == 1);
  TRY(!memcmp((uint8_t *)row.mv_data + 1, digest, 32));
  return 0;
}

// The key of `owner`, unwrapped when it is first asked for.
static struct key *key_of(struct fold *f, uint64_t owner) {
  uint64_t slot = owner * 0x9E3779B97F4A7C15ULL >> 45;
  while (f->keys[slot].owner && f->keys[slot].owner != owner) slot = (slot + 1) % SLOTS;
  struct key *key = &f->keys[slot];
  if (key->owner) return key;
  key->owner = owner;
  f->result->keys++;
  MDB_val number = {8, &owner}, row;
  if (mdb_get(f->keys_txn, f->owners, &number, &row)) return key;
  const uint8_t *bytes = row.mv_data;
  key->is_erased = row.mv_size == 9 && bytes[0] == 2;
  if (row.mv_size != 61 || bytes[0] != 1) return key;
  uint8_t aad[64] = "caselog wrapped key 1";
  memcpy(aad + 22, f->store, 16);
  memcpy(aad + 38, &owner, 8);
  if (aes_open(f->open, f->store_key, bytes + 1, aad, 46, bytes + 13, 48, key->secret)) return key;
  uint8_t message[64] = "caselog key commitment 1";
  memcpy(message + 24, key->secret, 32);
  sha256(message, 56, key->commitment);
  key->is_there = 1;
  return key;
}

// MARK: Content

// Walks over one value of deterministic CBOR and returns what follows it, or NULL.
static const uint8_t *skip(const uint8_t *at, const uint8_t *end, uint64_t *number) {
  if (at >= end) return NULL;
  int major = *at >> 5, low = *at & 31;
  uint64_t value = low;
  at++;
  if (low >= 24) {
    int bytes = 1 << (low - 24);
    if (low > 27 || end - at < bytes) return NULL;
    value = 0;
    for (int i = 0; i < bytes; i++) value = value << 8 | *at++;
    if (bytes > 1 ? value >> (4 * bytes) == 0 : value < 24) return NULL;
  }
  if (number) *number = major == 1 ? ~value : value;
  switch (major) {
    case 0: case 1: case 7: return at;
    case 3: return (uint64_t)(end - at) < value ? NULL : at + value;
    case 4: case 5:
      for (uint64_t i = 0; i < value * (major - 3) && at; i++) at = skip(at, end, NULL);
      return at;
    default: return NULL;
  }
}

// Walks over the record that `bytes` are, and finds where its first fields 1 to 3 begin.
static int record(const uint8_t *bytes, size_t count, const uint8_t *fields[4]) {
  const uint8_t *at = bytes, *end = bytes + count;
  TRY(count && *at >> 5 == 5);
  uint64_t pairs = *at++ & 31, number;
  if (pairs == 24) {
    TRY(at < end);
    pairs = *at++;
  }
  for (uint64_t i = 0; i < pairs; i++) {
    TRY((at = skip(at, end, &number)));
    if (number < 4) fields[number] = at;
    TRY((at = skip(at, end, NULL)));
  }
  TRY(at == end);
  return 0;
}

// The packed form of the reference that a text of CBOR is.
static uint64_t reference(const uint8_t *text) {
  uint64_t letters = 0, letter_count = 0, hyphen = 0, digits = 0, digit_count = 0;
  for (int i = 1; i <= (text[0] & 31); i++) {
    if (text[i] == '-') hyphen = 1;
    else if (text[i] >= 'A') letters |= (uint64_t)(text[i] - 64) << (5 * letter_count++);
    else digits = digits * 10 + text[i] - 48, digit_count++;
  }
  return digits | digit_count << 40 | hyphen << 44 | letters << 45;
}

// MARK: One stream

static const uint8_t *header_at(struct fold *f, uint64_t position) {
  MDB_val key = {8, &position}, row;
  if (mdb_get(f->log_txn, f->log, &key, &row) || row.mv_size < 108) return NULL;
  const uint8_t *header = row.mv_data;
  return header[0] == 1 && load64(header + 8) == position && load16(header + 4) <= row.mv_size
             ? header
             : NULL;
}

static const uint8_t *name_in(const uint8_t *header, size_t *count) {
  const uint8_t *at = header + 108;
  uint16_t presence = load16(header + 60);
  if (!(presence & 2)) return NULL;
  if (presence & 1) at += 1 + *at;
  *count = *at;
  return at + 1;
}

static int open_sections(struct fold *f, struct event *event, uint8_t *aad, size_t name_count) {
  const uint8_t *header = event->header;
  int count = header[7];
  const uint8_t *section = header + load16(header + 4) - SECTION * count;
  uint8_t *rest = aad + 18 + name_count + 1;
  memcpy(rest, header + 80, 18);
  memcpy(rest + 18, header + 2, 2);
  rest[20] = header[6];
  event->is_open = 1;
  event->first = f->arena.count;
  for (int i = 0; i < count; i++, section += SECTION) {
    struct key *key = key_of(f, load64(section));
    if (key->is_erased) {
      if (i == 0) event->is_erased = 1;
      memset(grow(&f->arena, 4), 0xFF, 4);
      continue;
    }
    uint64_t number = load64(header + 8) << 4 | i;
    MDB_val place = {8, &number}, sealed;
    TRY(key->is_there && !mdb_get(f->log_txn, f->contents, &place, &sealed));
    TRY(!memcmp(section + 8, key->commitment, 32));
    uint8_t digest[32];
    TRY(sealed.mv_size == load32(section + 52));
    sha256(sealed.mv_data, sealed.mv_size, digest);
    TRY(!memcmp(digest, section + 56, 32));
    rest[21] = i;
    memcpy(rest + 22, section, 40);
    uint32_t length = sealed.mv_size - 16;
    append(&f->arena, &length, 4);
    uint8_t *out = grow(&f->arena, length);
    TRY(!aes_open(f->open, key->secret, section + 40, aad, 18 + name_count + 1 + 62,
                  sealed.mv_data, sealed.mv_size, out));
    f->result->sections++;
  }
  event->end = f->arena.count;
  return 0;
}

// Walks a stream back from the event at `last`, opens what `views` fold of it, applies what corrections
// take out, and makes its rows. Which of them it has answers `rows`.
static int fold_stream(struct fold *f, struct unit *unit, uint8_t kind, int views, int *amended,
                       uint8_t facets[2][256], size_t facet_count[2]) {
  f->event_count = 0;
  for (uint64_t position = unit->last;;) {
    if (f->event_count == f->event_room) {
      f->event_room = f->event_room * 2 + 64;
      f->events = realloc(f->events, f->event_room * sizeof *f->events);
    }
    const uint8_t *header = header_at(f, position);
    TRY(header);
    struct event *event = &f->events[f->event_count++];
    *event = (struct event){.header = header};
    TRY(load64(header + 16) == load64(f->events[0].header + 16));
    TRY(load64(header + 24) + f->event_count - 1 == load64(f->events[0].header + 24));
    if (load64(header + 24) == 1) break;
    position = load64(header + 32);
  }
  size_t count = f->event_count, name_count;
  const uint8_t *name = name_in(f->events[count - 1].header, &name_count);
  TRY(name);
  uint8_t aad[256] = "caselog section 1";
  memcpy(aad + 18, name, name_count);
  f->arena.count = 0;
  // From the first one on; the array is in reverse.
  for (size_t i = count; i-- > 0;) {
    struct event *event = &f->events[i];
    uint16_t type = load16(event->header + 2);
    if (type < 256 && (f->plan->types[type] & views || type == CORRECTION))
      TRY(!open_sections(f, event, aad, name_count));
  }
  // Decode, and apply corrections, from the last one back.
  uint64_t marks[64];
  int mark_count = 0, is_closed = 0, status = 0;
  *amended = 0;
  const uint8_t *decoded[4];
  for (size_t i = 0; i < count; i++) {
    struct event *event = &f->events[i];
    if (load16(event->header + 2) != CORRECTION || event->is_erased) continue;
    memset(decoded, 0, sizeof decoded);
    TRY(!record(f->arena.bytes + event->first + 4, load32(f->arena.bytes + event->first), decoded));
    TRY(decoded[1] && decoded[2] && decoded[1][0] == 0x83);
    uint64_t id[3];
    const uint8_t *at = decoded[1] + 1, *end = f->arena.bytes + event->end;
    for (int k = 0; k < 3; k++) TRY((at = skip(at, end, &id[k])));
    for (size_t j = i + 1; j < count; j++) {
      const uint8_t *target = f->events[j].header;
      if (__builtin_bswap64(load64(target + 80)) != id[0] ||
          __builtin_bswap64(load64(target + 88)) != id[1] || load16(target + 96) != id[2])
        continue;
      if (*decoded[2] == 1 && !event->is_void) *amended = 1;
      if (*decoded[2] >= 2 && *decoded[2] <= 4 && !event->is_void &&
          !(f->plan->types[load16(target + 2) & 255] & VIEWS_NEVER_VOID))
        f->events[j].is_void = 1;
    }
  }
  // Fold.
  uint8_t label = 0;
  int64_t recorded = INT64_MIN;
  for (int v = 0; v < 2; v++) {
    if (!(views & 1 << v)) continue;
    struct buffer *content = &f->content[v];
    content->count = 0;
    *grow(content, 1) = name_count;
    append(content, name, name_count);
    grow(content, 9);
  }
  for (size_t i = count; i-- > 0;) {
    struct event *event = &f->events[i];
    const uint8_t *header = event->header;
    if (event->is_void) continue;
    if (header[1] > label) label = header[1];
    recorded = load64(header + 40);
    if (!event->is_open) continue;
    uint16_t type = load16(header + 2);
    if (!event->is_erased && type != CORRECTION) {
      memset(decoded, 0, sizeof decoded);
      TRY(!record(f->arena.bytes + event->first + 4, load32(f->arena.bytes + event->first),
                  decoded));
      if (type == REFERRAL && mark_count < 64)
        marks[mark_count++] = reference(decoded[1]) | 1ULL << 60;
      if (type == ALLOCATION && mark_count < 64)
        marks[mark_count++] = reference(decoded[3]) | 4ULL << 60;
      if (type == TRIAGE) status = *decoded[1];
      if (type == CLOSED) is_closed = 1;
      if (type == REOPENED) is_closed = 0;
    }
    for (int v = 0; v < 2; v++) {
      if (!(views & 1 << v) || !(f->plan->types[type] & 1 << v)) continue;
      struct buffer *content = &f->content[v];
      append(content, header + 8, 8);
      *grow(content, 1) = event->is_erased ? 0 : header[6];
      *grow(content, 1) = event->is_erased ? 0 : header[7];
      if (!event->is_erased)
        append(content, f->arena.bytes + event->first, event->end - event->first);
    }
  }
  for (int v = 0; v < 2; v++) {
    if (!(views & 1 << v)) continue;
    f->content[v].bytes[1 + name_count] = label;
    memcpy(f->content[v].bytes + 2 + name_count, &recorded, 8);
    uint8_t *facet = facets[v];
    uint32_t lines = 1;
    int is_case = (kind & 127) == CASE;
    uint16_t written = 0;
    for (int m = 0; is_case && m < mark_count && written < 30; m++) {
      int is_known = 0;
      for (int k = 0; k < written; k++) is_known |= load64(facet + 8 + 8 * k) == marks[m];
      if (!is_known) memcpy(facet + 8 + 8 * written++, &marks[m], 8);
    }
    facet[0] = label;
    facet[1] = !is_closed && status < 2;
    memcpy(facet + 2, &written, 2);
    memcpy(facet + 4, &lines, 4);
    facet_count[v] = 8 + 8 * written;
  }
  return 0;
}

// MARK: Rows

static void take_in(SHA256_CTX *hash, uint64_t key, const uint8_t *facets, uint32_t facet_count,
                    const uint8_t *content, uint32_t count) {
  SHA256_Update(hash, &key, 8);
  SHA256_Update(hash, &facet_count, 4);
  SHA256_Update(hash, facets, facet_count);
  SHA256_Update(hash, &count, 4);
  SHA256_Update(hash, content, count);
}

static size_t row_aad(uint8_t *aad, uint64_t key, const uint8_t *facets, size_t count) {
  memcpy(aad, "caselog view row 1", 19);
  memcpy(aad + 19, &key, 8);
  memcpy(aad + 27, facets, count);
  return 27 + count;
}

static int put_row(struct fold *f, int view, uint64_t key, const uint8_t *facets,
                   size_t facet_count, const uint8_t *content, size_t count, int amended) {
  uint8_t aad[512];
  int written;
  size_t aad_count = row_aad(aad, key, facets, facet_count);
  if (f->nonce == NONCES) {
    RAND_bytes(&f->nonces[0][0], sizeof f->nonces);
    f->nonce = 0;
  }
  uint8_t *nonce = f->nonces[f->nonce++];
  f->row.count = 0;
  append(&f->row, facets, facet_count);
  append(&f->row, nonce, 12);
  uint8_t *out = grow(&f->row, count + 16);
  EVP_CIPHER_CTX *cipher = f->seal[view];
  EVP_EncryptInit_ex(cipher, NULL, NULL, NULL, nonce);
  EVP_EncryptUpdate(cipher, NULL, &written, aad, aad_count);
  EVP_EncryptUpdate(cipher, out, &written, content, count);
  EVP_EncryptFinal_ex(cipher, out + count, &written);
  EVP_CIPHER_CTX_ctrl(cipher, EVP_CTRL_GCM_GET_TAG, 16, out + count);
  take_in(&f->digest[view], key, facets, facet_count, content, count);
  MDB_val place = {8, &key}, value = {f->row.count, f->row.bytes};
  TRY(!mdb_put(f->out_txn, f->out[view], &place, &value, MDB_APPEND));
  struct views_result *result = f->result;
  if (f->keep) {
    if (result->rows[view] % 4096 == 0)
      result->kept[view] = realloc(result->kept[view],
                                   (result->rows[view] + 4096) * sizeof(struct views_row));
    struct views_row *row = &result->kept[view][result->rows[view]];
    row->key = key;
    row->amended = amended;
    sha256(content, count, row->digest);
  }
  result->rows[view]++;
  return 0;
}

static int commit(struct fold *f, uint64_t last, int first_view, int end_view) {
  for (int view = first_view; view < end_view; view++) {
    uint8_t state[52] = {1};
    char name[2] = {'0' + view, 0};
    memcpy(state + 36, &f->result->rows[view], 8);
    memcpy(state + 44, &last, 8);
    MDB_val key = {1, name}, value = {sizeof state, state};
    TRY(!mdb_put(f->out_txn, f->out_main, &key, &value, 0));
  }
  TRY(!mdb_txn_commit(f->out_txn));
  return 0;
}

static int by_key(const void *one, const void *other) {
  uint64_t a = ((const struct unit *)one)->key, b = ((const struct unit *)other)->key;
  return a < b ? -1 : a > b;
}

static uint8_t kind_of(const uint8_t *name, size_t count) {
  static const char *words[] = {"person/", "case/", "safeguarding/", "staff/", "huddle/",
                                "governance/"};
  for (int i = 0; i < 6; i++) {
    size_t length = strlen(words[i]);
    if (count <= length || memcmp(name, words[i], length)) continue;
    int is_retention = i == 5 && count > length + 10 && !memcmp(name + length, "retention-", 10);
    return (i + 1) | (is_retention ? RETENTION : 0);
  }
  return 0;
}

// Scans all headers: how far each stream goes, and of which kind it is.
static int scan(struct fold *f) {
  MDB_cursor *cursor;
  MDB_val key, value;
  TRY(!mdb_cursor_open(f->log_txn, f->log, &cursor));
  while (mdb_cursor_get(cursor, &key, &value, MDB_NEXT) == 0) {
    const uint8_t *row = value.mv_data;
    TRY(value.mv_size >= 108 && row[0] == 1);
    f->size++;
    uint16_t type = load16(row + 2);
    if (type < 256 && f->plan->types[type] & VIEWS_OWN_BUSINESS) continue;
    uint64_t stream = load64(row + 16);
    if (stream >= f->stream_room) {
      uint64_t room = 2 * stream + 1024;
      f->streams = realloc(f->streams, room * sizeof *f->streams);
      memset(f->streams + f->stream_room, 0, (room - f->stream_room) * sizeof *f->streams);
      f->stream_room = room;
    }
    if (stream >= f->stream_count) f->stream_count = stream + 1;
    f->streams[stream].last = load64(row + 8);
    if (load64(row + 24) == 1) {
      size_t count;
      const uint8_t *name = name_in(row, &count);
      TRY(name && (f->streams[stream].kind = kind_of(name, count)));
    }
  }
  mdb_cursor_close(cursor);
  f->result->events = f->size;
  return 0;
}

static int views_of(uint8_t kind) {
  if (kind & RETENTION) return 3;
  switch (kind) {
    case PERSON: case CONCERN: return 3;
    case CASE: return 1;
    default: return 0;
  }
}

static int fill_streams(struct fold *f) {
  struct unit *units = malloc((f->stream_count + 1) * sizeof *units);
  uint64_t count = 0;
  for (uint64_t i = 0; i < f->stream_count; i++) {
    uint8_t kind = f->streams[i].kind;
    if (views_of(kind))
      units[count++] = (struct unit){(uint64_t)(kind & 127) << 56 | i, f->streams[i].last};
  }
  qsort(units, count, sizeof *units, by_key);
  for (uint64_t start = 0; start < count; start += BATCH) {
    uint64_t end = start + BATCH < count ? start + BATCH : count;
    TRY(!mdb_txn_begin(f->out_env, NULL, 0, &f->out_txn));
    for (uint64_t i = start; i < end; i++) {
      uint8_t kind = f->streams[units[i].key & 0xFFFFFFFFFFFFFF].kind, facets[2][256];
      size_t facet_count[2];
      int views = views_of(kind), amended;
      int code = fold_stream(f, &units[i], kind, views, &amended, facets, facet_count);
      if (code) return code;
      for (int v = 0; v < 2; v++) {
        if (!(views & 1 << v)) continue;
        TRY(!put_row(f, v, units[i].key, facets[v], facet_count[v], f->content[v].bytes,
                     f->content[v].count, amended));
      }
    }
    TRY(!commit(f, units[end - 1].key, 0, 2));
  }
  free(units);
  return 0;
}

// MARK: Blocks of headers

static int64_t days_from_civil(int64_t y, int64_t m, int64_t d) {
  y -= m <= 2;
  int64_t era = y / 400, yoe = y - era * 400, doy = (153 * (m + (m > 2 ? -3 : 9)) + 2) / 5 + d - 1;
  return era * 146097 + yoe * 365 + yoe / 4 - yoe / 100 + doy - 719468;
}

// The seconds since 1970 at which a day begins in London.
static int64_t london(int64_t day, int64_t year) {
  int64_t spring = days_from_civil(year, 3, 31), autumn = days_from_civil(year, 10, 31);
  spring -= (spring + 4) % 7;
  autumn -= (autumn + 4) % 7;
  return day * 86400 - (day > spring && day <= autumn ? 3600 : 0);
}

static uint32_t lag_of(const uint8_t *header) {
  int64_t value = load64(header + 48), recorded = load64(header + 40), lag;
  switch (header[58]) {
    case 0: return UINT32_MAX;
    case 4: case 5: lag = recorded - value * 1000000; break;
    default: {
      int64_t year = value / 10000, month = value / 100 % 100, day = value % 100, next;
      if (header[58] == 1) next = days_from_civil(++year, 1, 1);
      else if (header[58] == 2) {
        next = month == 12 ? days_from_civil(++year, 1, 1) : days_from_civil(year, month + 1, 1);
      } else {
        next = days_from_civil(year, month, day) + 1;
      }
      lag = recorded - (london(next, year) * 1000000 - 1);
    }
  }
  return lag <= 0 ? 0 : (lag + 999999) / 1000000;
}

static int fill_blocks(struct fold *f) {
  uint64_t blocks = (f->size + BLOCK - 1) / BLOCK;
  uint8_t entries[BLOCK * ENTRY];
  MDB_cursor *cursor;
  MDB_val key, value;
  TRY(!mdb_cursor_open(f->log_txn, f->log, &cursor));
  for (uint64_t start = 0; start < blocks; start += BATCH) {
    uint64_t end = start + BATCH < blocks ? start + BATCH : blocks;
    TRY(!mdb_txn_begin(f->out_env, NULL, 0, &f->out_txn));
    for (uint64_t block = start; block < end; block++) {
      uint8_t label = 0;
      uint32_t lines = 0;
      for (; lines < BLOCK && block * BLOCK + lines < f->size; lines++) {
        TRY(!mdb_cursor_get(cursor, &key, &value, MDB_NEXT));
        const uint8_t *header = value.mv_data;
        TRY(value.mv_size >= 108 && load64(header + 8) == block * BLOCK + lines);
        uint8_t *entry = entries + lines * ENTRY;
        uint64_t first = load64(header + 16) | (uint64_t)load16(header + 2) << 48;
        uint32_t lag = lag_of(header);
        memcpy(entry, &first, 8);
        memcpy(entry + 8, header + 104, 4);
        memcpy(entry + 12, &lag, 4);
        memcpy(entry + 16, header + 64, 8);
        memcpy(entry + 24, header + 40, 8);
        if (header[1] > label) label = header[1];
      }
      uint8_t facets[8] = {label, 1};
      memcpy(facets + 4, &lines, 4);
      TRY(!put_row(f, 2, block, facets, 8, entries, lines * ENTRY, 0));
    }
    TRY(!commit(f, end - 1, 2, 3));
  }
  mdb_cursor_close(cursor);
  return 0;
}

// MARK: Reading back

static int read_back(struct fold *f, int view, const uint8_t *digest) {
  SHA256_CTX hash;
  MDB_cursor *cursor;
  MDB_val key, value;
  uint8_t aad[512], found[32];
  SHA256_Init(&hash);
  TRY(!mdb_txn_begin(f->out_env, NULL, MDB_RDONLY, &f->out_txn));
  TRY(!mdb_cursor_open(f->out_txn, f->out[view], &cursor));
  while (mdb_cursor_get(cursor, &key, &value, MDB_NEXT) == 0) {
    const uint8_t *row = value.mv_data;
    size_t facets = 8 + 8 * load16(row + 2), count = value.mv_size - facets - 28;
    size_t aad_count = row_aad(aad, load64(key.mv_data), row, facets);
    f->row.count = 0;
    uint8_t *content = grow(&f->row, count);
    TRY(!aes_open(f->read[view], NULL, row + facets, aad, aad_count, row + facets + 12, count + 16,
                  content));
    take_in(&hash, load64(key.mv_data), row, facets, content, count);
  }
  mdb_cursor_close(cursor);
  mdb_txn_abort(f->out_txn);
  SHA256_Final(found, &hash);
  TRY(!memcmp(found, digest, 32));
  return 0;
}

static int environment(const char *folder, const char *name, unsigned flags, MDB_env **env) {
  char path[1024];
  snprintf(path, sizeof path, "%s%s", folder, name);
  TRY(!mdb_env_create(env) && !mdb_env_set_mapsize(*env, 1ULL << 40));
  TRY(!mdb_env_set_maxdbs(*env, 8) && !mdb_env_open(*env, path, MDB_NOTLS | flags, 0600));
  return 0;
}

static int prepare(struct fold *f, const char *store, const char *key_file, const char *target) {
  TRY(!environment(store, "/log", MDB_RDONLY, &f->log_env));
  TRY(!environment(store, "/keys", MDB_RDONLY, &f->keys_env));
  TRY(!environment(target, "", 0, &f->out_env));
  TRY(!mdb_txn_begin(f->log_env, NULL, MDB_RDONLY, &f->log_txn));
  TRY(!mdb_txn_begin(f->keys_env, NULL, MDB_RDONLY, &f->keys_txn));
  TRY(!mdb_dbi_open(f->log_txn, "log", MDB_INTEGERKEY, &f->log));
  TRY(!mdb_dbi_open(f->log_txn, "contents", MDB_INTEGERKEY, &f->contents));
  TRY(!mdb_dbi_open(f->keys_txn, "owners", MDB_INTEGERKEY, &f->owners));
  TRY(!mdb_txn_begin(f->out_env, NULL, 0, &f->out_txn));
  TRY(!mdb_dbi_open(f->out_txn, NULL, 0, &f->out_main));
  f->keys = calloc(SLOTS, sizeof *f->keys);
  f->nonce = NONCES;
  f->open = EVP_CIPHER_CTX_new();
  EVP_CIPHER *aes = EVP_CIPHER_fetch(NULL, "AES-256-GCM", NULL);
  EVP_DecryptInit_ex(f->open, aes, NULL, NULL, NULL);
  for (int view = 0; view < 3; view++) {
    char name[16];
    uint8_t key[32];
    snprintf(name, sizeof name, "view%d", view);
    TRY(!mdb_dbi_open(f->out_txn, name, MDB_CREATE | MDB_INTEGERKEY, &f->out[view]));
    TRY(!mdb_drop(f->out_txn, f->out[view], 0));
    RAND_bytes(key, 32);
    f->seal[view] = EVP_CIPHER_CTX_new();
    f->read[view] = EVP_CIPHER_CTX_new();
    EVP_EncryptInit_ex(f->seal[view], aes, NULL, key, NULL);
    EVP_DecryptInit_ex(f->read[view], aes, NULL, key, NULL);
    SHA256_Init(&f->digest[view]);
  }
  EVP_CIPHER_free(aes);
  TRY(!mdb_txn_commit(f->out_txn));
  return unlock(f, key_file);
}

static void finish(struct fold *f) {
  mdb_txn_abort(f->log_txn);
  mdb_txn_abort(f->keys_txn);
  mdb_env_close(f->log_env);
  mdb_env_close(f->keys_env);
  mdb_env_close(f->out_env);
  EVP_CIPHER_CTX_free(f->open);
  for (int view = 0; view < 3; view++) {
    EVP_CIPHER_CTX_free(f->seal[view]);
    EVP_CIPHER_CTX_free(f->read[view]);
  }
  free(f->keys);
  free(f->streams);
  free(f->events);
  free(f->arena.bytes);
  free(f->content[0].bytes);
  free(f->content[1].bytes);
  free(f->row.bytes);
  free(f);
}

int views_rebuild(const char *store, const char *key_file, const char *target,
                  const struct views_plan *plan, int check, int keep,
                  struct views_result *result) {
  struct fold *f = calloc(1, sizeof *f);
  memset(result, 0, sizeof *result);
  f->plan = plan;
  f->result = result;
  f->keep = keep;
  int code = prepare(f, store, key_file, target);
  if (!code) code = scan(f);
  if (!code) code = fill_streams(f);
  if (!code) code = fill_blocks(f);
  for (int view = 0; view < 3 && !code; view++) {
    uint8_t digest[32];
    SHA256_Final(digest, &f->digest[view]);
    if (view == 2) memcpy(result->audit_digest, digest, 32);
    if (check) code = read_back(f, view, digest);
  }
  if (!code) finish(f);
  return code;
}
