/*
 * Maps the memory of the native executable that is written at once in huge pages (2 MiB), where Linux gives them on
 * request (/sys/kernel/mm/transparent_hugepage/enabled: madvise or always); elsewhere nothing is changed. A start touches
 * thousands of pages for the first time, and on a virtual machine each of them costs more than the work done in it.
 *
 * Linked into the executable, these two functions stand before those of the C library, for what GraalVM's runtime asks of
 * them with fixed addresses: the image heap, which is mapped from the executable's file and then in part made writable, and
 * behind it the chunks of the Java heap, one by one, within address space that is reserved first. The runtime makes the
 * isolate, and so the first of these calls, before there is another thread; afterwards it holds a lock for chunks.
 */
#define _GNU_SOURCE
#include <fcntl.h>
#include <stdbool.h>
#include <stdint.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <unistd.h>

#define HUGE_PAGE ((uintptr_t) 2 << 20)
#define HEAP_AT_START ((uintptr_t) 32 << 20)
#define UP(address) (((address) + HUGE_PAGE - 1) & ~(HUGE_PAGE - 1))
#define DOWN(address) ((address) & ~(HUGE_PAGE - 1))

static const int writable = PROT_READ | PROT_WRITE;

/* What has been mapped of the executable's file for the image heap. */
static struct { uintptr_t start, end; int file; off_t offset; } image;

/* The beginning of the Java heap, which stays writable from then on, whatever chunks of it are in use. */
static struct { uintptr_t start, end; } heap;

static uintptr_t reserved_end;

static void *map(void *address, size_t length, int protection, int flags, int file, off_t offset) {
  return (void *) syscall(SYS_mmap, address, length, protection, flags, file, offset);
}

static bool huge_pages_on_request(void) {
  char modes[64] = "[never]";
  int file = open("/sys/kernel/mm/transparent_hugepage/enabled", O_RDONLY | O_CLOEXEC);
  if (file >= 0) {
    ssize_t length = read(file, modes, sizeof modes - 1);
    modes[length > 0 ? length : 0] = 0;
    close(file);
  }
  return file >= 0 && strstr(modes, "[never]") == NULL;
}

/* New memory of whole huge pages; NULL where there is none. */
static char *huge_memory(size_t length) {
  char *wide = map(NULL, length + HUGE_PAGE, writable, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
  if (wide == MAP_FAILED) return NULL;
  char *start = (char *) UP((uintptr_t) wide);
  if (start > wide) munmap(wide, start - wide);
  munmap(start + length, wide + HUGE_PAGE - start);
  madvise(start, length, MADV_HUGEPAGE);
  return start;
}

static bool read_fully(int file, char *memory, size_t length, off_t offset) {
  for (size_t done = 0; done < length;) {
    ssize_t count = pread(file, memory + done, length - done, offset + done);
    if (count <= 0) return false;
    done += count;
  }
  return true;
}

/* Puts a copy of the image heap up to the end of what is made writable of it in the place of the mapped file. */
static void copy_image(uintptr_t written, uintptr_t end) {
  uintptr_t start = UP(image.start);
  size_t length = end - start;
  char *copy = huge_memory(length);
  if (copy == NULL) return;
  bool placed = read_fully(image.file, copy, length, image.offset + (start - image.start))
      && mremap(copy, length, length, MREMAP_MAYMOVE | MREMAP_FIXED, (void *) start) != MAP_FAILED;
  if (placed) syscall(SYS_mprotect, start, written - start, PROT_READ);
  else munmap(copy, length);
}

/* Makes the beginning of the Java heap writable, once its first chunk is mapped. */
static void begin_heap(uintptr_t first_chunk_end) {
  uintptr_t start = UP(first_chunk_end), end = start + HEAP_AT_START;
  if (end + HUGE_PAGE > reserved_end || !huge_pages_on_request()) return;
  int flags = MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED | MAP_NORESERVE;
  if (map((void *) start, HEAP_AT_START, writable, flags, -1, 0) == MAP_FAILED) return;
  madvise((void *) start, HEAP_AT_START, MADV_HUGEPAGE);
  heap.start = start;
  heap.end = end;
}

static bool in_heap_at_start(uintptr_t start, uintptr_t end) {
  return heap.start <= start && end <= heap.end;
}

/* Takes memory that the system is asked about out of the beginning of the heap, with what lies on one side of it. */
static void leave_heap_at_start(uintptr_t start, uintptr_t end) {
  if (end <= heap.start || start >= heap.end) return;
  if (start > heap.start) heap.end = start;
  else heap.start = end < heap.end ? end : heap.end;
}

void *mmap(void *address, size_t length, int protection, int flags, int file, off_t offset) {
  uintptr_t start = (uintptr_t) address;
  bool fixed = flags & MAP_FIXED, anonymous = flags & MAP_ANONYMOUS;
  bool chunk = fixed && anonymous && (protection == writable || protection == PROT_NONE);
  if (chunk && in_heap_at_start(start, start + length)) {
    if (protection == PROT_NONE) madvise(address, length, MADV_DONTNEED);
    return address;
  }
  if (fixed) leave_heap_at_start(start, start + length);
  void *mapped = map(address, length, protection, flags, file, offset);
  if (mapped == MAP_FAILED) return mapped;
  if (anonymous && protection == PROT_NONE && !fixed) {
    reserved_end = image.start == 0 ? (uintptr_t) mapped + length : reserved_end;
  } else if (fixed && !anonymous && image.start == 0) {
    image.start = start;
    image.end = start + length;
    image.file = file;
    image.offset = offset;
  } else if (fixed && anonymous && protection == writable && image.start != 0 && heap.start == 0) {
    begin_heap(start + length);
  }
  return mapped;
}

int mprotect(void *address, size_t length, int protection) {
  uintptr_t start = (uintptr_t) address, end = DOWN(start + length);
  if (protection != writable) leave_heap_at_start(start, start + length);
  int result = syscall(SYS_mprotect, address, length, protection);
  bool of_image = UP(image.start) <= start && start < end && end <= image.end;
  if (result == 0 && protection == writable && of_image && huge_pages_on_request()) copy_image(start, end);
  return result;
}
