#define _GNU_SOURCE
#include "baseline.h"

#include <lmdb.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/rand.h>
#include <openssl/sha.h>
#include <stdlib.h>
#include <string.h>

enum { STREAMS = 2000, OWNERS = 2000, HEADER = 212, SECTION = 88, NONCES = 1024 };

struct baseline {
  MDB_env *env;
  MDB_dbi log, contents, streams, commands, main;
  uint64_t size, streams_made, next_id;
  uint64_t version[STREAMS], last[STREAMS];
  uint8_t keys[OWNERS][32], commitments[OWNERS][32];
  uint8_t frontier[64][32];
  uint8_t nonces[NONCES][12];
  int nonce;
  EVP_CIPHER_CTX *cipher;
};

void *baseline_open(const char *directory) {
  struct baseline *b = calloc(1, sizeof *b);
  if (mdb_env_create(&b->env) || mdb_env_set_mapsize(b->env, 1ULL << 40) ||
      mdb_env_set_maxdbs(b->env, 4) || mdb_env_open(b->env, directory, MDB_NOTLS, 0600))
    return NULL;
  MDB_txn *txn;
  mdb_txn_begin(b->env, NULL, 0, &txn);
  mdb_dbi_open(txn, NULL, 0, &b->main);
  mdb_dbi_open(txn, "log", MDB_CREATE | MDB_INTEGERKEY, &b->log);
  mdb_dbi_open(txn, "contents", MDB_CREATE | MDB_INTEGERKEY, &b->contents);
  mdb_dbi_open(txn, "streams", MDB_CREATE, &b->streams);
  mdb_dbi_open(txn, "commands", MDB_CREATE, &b->commands);
  if (mdb_txn_commit(txn)) return NULL;
  RAND_bytes(&b->keys[0][0], sizeof b->keys);
  for (int i = 0; i < OWNERS; i++) SHA256(b->keys[i], 32, b->commitments[i]);
  b->nonce = NONCES;
  b->cipher = EVP_CIPHER_CTX_new();
  EVP_EncryptInit_ex(b->cipher, EVP_aes_256_gcm(), NULL, NULL, NULL);
  return b;
}

void baseline_close(void *opaque) {
  struct baseline *b = opaque;
  mdb_env_close(b->env);
  EVP_CIPHER_CTX_free(b->cipher);
  free(b);
}

static void node(const uint8_t *left, const uint8_t *right, uint8_t *out) {
  uint8_t pair[65] = {1};
  memcpy(pair + 1, left, 32);
  memcpy(pair + 33, right, 32);
  SHA256(pair, 65, out);
}

static void leaf(const uint8_t *header, size_t count, uint8_t *out) {
  SHA256_CTX hash;
  uint8_t zero = 0;
  SHA256_Init(&hash);
  SHA256_Update(&hash, &zero, 1);
  SHA256_Update(&hash, header, count);
  SHA256_Final(out, &hash);
}

static int append(struct baseline *b, MDB_txn *txn, uint32_t length, const uint8_t *content) {
  uint64_t position = b->size, stream = rand() % STREAMS, owner = stream % OWNERS;
  uint8_t sealed[4096], aad[160], row[4096] = {0}, digest[32];
  char name[32];
  int name_count = snprintf(name, sizeof name, "case/C-%06llu", (unsigned long long)stream), count;

  // Everything that happens outside the writer.
  if (b->nonce == NONCES) {
    RAND_bytes(&b->nonces[0][0], sizeof b->nonces);
    b->nonce = 0;
  }
  uint8_t *nonce = b->nonces[b->nonce++];
  memset(aad, 7, sizeof aad);
  memcpy(aad + 18, name, name_count);
  EVP_EncryptInit_ex(b->cipher, NULL, NULL, b->keys[owner], nonce);
  EVP_EncryptUpdate(b->cipher, NULL, &count, aad, 112);
  EVP_EncryptUpdate(b->cipher, sealed, &count, content, length);
  EVP_EncryptFinal_ex(b->cipher, sealed + length, &count);
  EVP_CIPHER_CTX_ctrl(b->cipher, EVP_CTRL_GCM_GET_TAG, 16, sealed + length);
  unsigned digest_count = 32;
  HMAC(EVP_sha256(), b->keys[owner], 32, content, length, digest, &digest_count);

  // Everything that happens inside it: four tables, the head, the tree.
  uint64_t id[2] = {__builtin_bswap64(b->next_id++), rand()};
  MDB_val key = {16, id}, value = {0};
  int code = mdb_get(txn, b->commands, &key, &value);
  if (code != MDB_NOTFOUND) return code ? code : MDB_KEYEXIST;
  MDB_val stream_key = {name_count, name};
  for (int i = 0; i < 2; i++) {  // once for the expectation, once for the state
    code = mdb_get(txn, b->streams, &stream_key, &value);
    if (code && code != MDB_NOTFOUND) return code;
  }
  size_t header = HEADER - SECTION + SECTION;
  if (b->version[stream] == 0) {
    row[header++] = name_count;
    memcpy(row + header, name, name_count);
    header += name_count;
  }
  uint64_t previous = b->version[stream] ? b->last[stream] : UINT64_MAX;
  b->version[stream]++;
  row[0] = 1;
  memcpy(row + 4, &header, 2);
  memcpy(row + 8, &position, 8);
  memcpy(row + 16, &stream, 8);
  memcpy(row + 24, &b->version[stream], 8);
  memcpy(row + 32, &previous, 8);
  memcpy(row + 40, &b->next_id, 8);
  memcpy(row + 80, id, 16);
  memcpy(row + 108, digest, 16);
  uint8_t *section = row + HEADER - SECTION;
  memcpy(section, &owner, 8);
  memcpy(section + 8, b->commitments[owner], 32);
  memcpy(section + 40, nonce, 12);
  SHA256(sealed, length + 16, section + 56);

  uint8_t hash[32];
  leaf(row, header, hash);
  size_t end = header;
  memcpy(row + end, hash, 8);
  end += 8;
  int level = 0;
  for (; position >> level & 1; level++) {
    node(b->frontier[level], hash, hash);
    if (level >= 2) {
      memcpy(row + end, hash, 32);
      end += 32;
    }
  }
  memcpy(b->frontier[level], hash, 32);
  MDB_val log_key = {8, &position}, log_value = {end, row};
  if ((code = mdb_put(txn, b->log, &log_key, &log_value, MDB_APPEND))) return code;
  uint64_t content_number = position << 4;
  MDB_val content_key = {8, &content_number}, content_value = {length + 16, sealed};
  if ((code = mdb_put(txn, b->contents, &content_key, &content_value, MDB_APPEND))) return code;
  uint64_t state[3] = {stream, b->version[stream], position};
  MDB_val state_value = {24, state};
  if ((code = mdb_put(txn, b->streams, &stream_key, &state_value, 0))) return code;
  MDB_val command_value = {8, &position};
  if ((code = mdb_put(txn, b->commands, &key, &command_value, MDB_NOOVERWRITE))) return code;
  b->last[stream] = position;
  b->size++;
  return 0;
}

int baseline_append(void *opaque, uint64_t count, uint32_t length) {
  struct baseline *b = opaque;
  uint8_t content[4096];
  memset(content, 'x', sizeof content);
  MDB_txn *txn;
  int code = mdb_txn_begin(b->env, NULL, 0, &txn);
  for (uint64_t i = 0; i < count && !code; i++) code = append(b, txn, length, content);
  uint8_t head[48] = {0};
  memcpy(head, &b->size, 8);
  MDB_val key = {4, "head"}, value = {48, head};
  if (!code) code = mdb_put(txn, b->main, &key, &value, 0);
  if (code) {
    mdb_txn_abort(txn);
    return code;
  }
  return mdb_txn_commit(txn);
}

uint64_t baseline_scan(void *opaque) {
  struct baseline *b = opaque;
  MDB_txn *txn;
  MDB_cursor *cursor;
  MDB_val key, value;
  uint64_t sum = 0;
  mdb_txn_begin(b->env, NULL, MDB_RDONLY, &txn);
  mdb_cursor_open(txn, b->log, &cursor);
  while (mdb_cursor_get(cursor, &key, &value, MDB_NEXT) == 0) {
    const uint8_t *row = value.mv_data;
    uint64_t position, stream, version, recorded;
    uint16_t type;
    if (value.mv_size < 108 || row[0] != 1) break;
    memcpy(&position, row + 8, 8);
    memcpy(&stream, row + 16, 8);
    memcpy(&version, row + 24, 8);
    memcpy(&type, row + 2, 2);
    memcpy(&recorded, row + 40, 8);
    sum += position + stream + version + type + recorded;
  }
  mdb_cursor_close(cursor);
  mdb_txn_abort(txn);
  return sum;
}
