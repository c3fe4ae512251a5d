/*
 * Maps memory as the runtime of the native executable does, over the functions of memory.c: an image heap, and behind it
 * chunks of a heap that come and go at random, in ranges of one and several. Each must be zero when it comes and keep what
 * is written until it goes. Ends with 0 where that is so.
 */
#define _GNU_SOURCE
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#define KIB(n) ((size_t) (n) << 10)
#define MIB(n) ((size_t) (n) << 20)
#define CHUNK KIB(256)
#define CHUNKS 220
#define FILE_LENGTH (MIB(8) + KIB(896))

static char *heap;
static size_t lengths[CHUNKS]; /* in chunks, of what begins there; 0 where nothing does */
static char taken[CHUNKS];

static void require(int holds, const char *what) {
  if (!holds) {
    fprintf(stderr, "memory_test: %s\n", what);
    exit(1);
  }
}

static void map_chunks(int first, size_t count, int protection) {
  int flags = MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED | (protection == PROT_NONE ? MAP_NORESERVE : 0);
  char *start = heap + first * CHUNK;
  require(mmap(start, count * CHUNK, protection, flags, -1, 0) == start, "a chunk is not mapped");
  memset(taken + first, protection != PROT_NONE, count);
  lengths[first] = protection == PROT_NONE ? 0 : count;
}

static int holds(int first, char value) {
  for (size_t i = 0; i < lengths[first] * CHUNK; i += 512)
    if (heap[first * CHUNK + i] != value) return 0;
  return 1;
}

static void come(int first, size_t count) {
  if (memchr(taken + first, 1, count) != NULL) return;
  map_chunks(first, count, PROT_READ | PROT_WRITE);
  require(holds(first, 0), "a new chunk is not zero");
  memset(heap + first * CHUNK, first | 1, count * CHUNK);
}

static void go(int first) {
  require(holds(first, (char) (first | 1)), "a chunk has lost what was written");
  map_chunks(first, lengths[first], PROT_NONE);
}

static void begin(char *reserved) {
  char name[] = "/tmp/memory_test_XXXXXX", *content = malloc(FILE_LENGTH);
  for (size_t i = 0; i < FILE_LENGTH; i++) content[i] = (char) (i * 31 + i / 4096);
  int file = mkstemp(name);
  unlink(name);
  require(write(file, content, FILE_LENGTH) == (ssize_t) FILE_LENGTH, "no file");
  char *image = (char *) (((uintptr_t) reserved + MIB(2)) & ~(MIB(2) - 1)) + KIB(512);
  mmap(image, FILE_LENGTH, PROT_READ, MAP_PRIVATE | MAP_FIXED, file, 0);
  mprotect(image + MIB(2), MIB(4) + KIB(16), PROT_READ | PROT_WRITE);
  require(memcmp(image, content, FILE_LENGTH) == 0, "the image is not what the file holds");
  image[MIB(3)] = 7;
  heap = (char *) (((uintptr_t) image + FILE_LENGTH + CHUNK - 1) & ~(CHUNK - 1));
}

int main(int count, char **arguments) {
  srand(count > 1 ? atoi(arguments[1]) : 1);
  begin(mmap(NULL, MIB(256), PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0));
  come(0, 1);
  for (int i = 0; i < 5000; i++) {
    int first = 1 + rand() % (CHUNKS - 8);
    if (lengths[first] > 0) go(first);
    else come(first, rand() % 4 == 0 ? 1 + rand() % 6 : 1);
  }
  return 0;
}
