/*
 * A disk that can lose power, run full and fail, under one SQLite database of one process; loaded with LD_PRELOAD.
 *
 * DISK_FILE names the database. Whatever is done to it, to its journals and to its folder's entries is done to the real files, and
 * noted in DISK_LOG in the order in which it was done. A sync is only noted: what a disk would hold at any moment of the log is
 * worked out by whoever reads it. DISK_TROUBLE is a file of ints, shared with whoever writes them: see struct trouble.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>

enum { NOTHING = 0, DATABASE = 1, LOG = 2, FOLDER = 4, SHARED = 8 };
enum { OPENED = 1, CLOSED, WRITTEN, CUT, SYNCED, NOT_SYNCED, REMOVED };
enum { NO_ROOM = 1, NO_ROOM_TO_GROW, WRITE_FAILS, HALF_THEN_FAILS, HALF_THEN_NO_ROOM };

struct trouble {
    int32_t write;  /* one of the above; 0 for none */
    int32_t sync;   /* 1: a sync fails with EIO */
    int32_t where;  /* which files: a sum of DATABASE, LOG, SHARED */
    int32_t times;  /* how often yet; below 0 for ever */
    int32_t met;    /* how often it was met so far */
    int32_t slow;   /* microseconds that each sync takes */
};

struct note {
    int32_t what, fd;
    int64_t at;
    int32_t size;
} __attribute__((packed));

#define MOST 65536

static pthread_mutex_t turn = PTHREAD_MUTEX_INITIALIZER;
static unsigned char kinds[MOST], halved[MOST];
static char database[4096], folder[4096];
static struct trouble *trouble;
static int noted = -1;

static int (*real_open)(const char *, int, ...);
static int (*real_close)(int);
static ssize_t (*real_pwrite)(int, const void *, size_t, off_t);
static ssize_t (*real_write)(int, const void *, size_t);
static int (*real_ftruncate)(int, off_t);
static int (*real_fsync)(int);
static int (*real_unlink)(const char *);

__attribute__((constructor)) static void begin(void)
{
    /* Other libraries may begin, and open something, before this one. */
    if (real_open) return;
    real_open = dlsym(RTLD_NEXT, "open64");
    real_close = dlsym(RTLD_NEXT, "close");
    real_pwrite = dlsym(RTLD_NEXT, "pwrite64");
    real_write = dlsym(RTLD_NEXT, "write");
    real_ftruncate = dlsym(RTLD_NEXT, "ftruncate64");
    real_fsync = dlsym(RTLD_NEXT, "fsync");
    real_unlink = dlsym(RTLD_NEXT, "unlink");

    const char *file = getenv("DISK_FILE"), *log = getenv("DISK_LOG"), *shared = getenv("DISK_TROUBLE");
    if (!file || !log || !shared) return;
    strncpy(database, file, sizeof database - 1);
    strncpy(folder, file, sizeof folder - 1);
    *strrchr(folder, '/') = 0;
    int fd = real_open(shared, O_RDWR | O_CLOEXEC);
    void *map = mmap(NULL, sizeof *trouble, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
    if (fd < 0 || map == MAP_FAILED) abort();
    real_close(fd);
    trouble = map;
    noted = real_open(log, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    if (noted < 0) abort();
}

static int kind_of(const char *path)
{
    size_t length = strlen(database);
    if (noted < 0 || !path) return NOTHING;
    if (!strcmp(path, folder)) return FOLDER;
    if (strncmp(path, database, length)) return NOTHING;
    if (!path[length]) return DATABASE;
    if (!strcmp(path + length, "-wal") || !strcmp(path + length, "-journal")) return LOG;
    return strcmp(path + length, "-shm") ? NOTHING : SHARED;
}

static int kind(int fd) { return fd >= 0 && fd < MOST ? kinds[fd] : NOTHING; }

/* Of the shared memory beside a database nothing outlives the power. */
static void note(int kind, int what, int fd, int64_t at, const void *data, size_t size)
{
    if (kind == SHARED) return;
    struct note head = { what, fd, at, (int32_t)size };
    struct iovec parts[2] = { { &head, sizeof head }, { (void *)data, size } };
    if (writev(noted, parts, size ? 2 : 1) != (ssize_t)(sizeof head + size)) abort();
}

static int met(int kind, int32_t which)
{
    if (!which || !(trouble->where & kind) || !trouble->times) return 0;
    if (trouble->times > 0) trouble->times--;
    trouble->met++;
    return which;
}

static int grows(int fd, off_t end)
{
    struct stat now;
    return !fstat(fd, &now) && end > now.st_size;
}

/* 0 when the write may go on, with its size; otherwise an error. */
static int written(int kind, int fd, size_t *size, off_t at)
{
    if (trouble->write == NO_ROOM_TO_GROW && !grows(fd, at + (off_t)*size)) return 0;
    /* The rest of what was halved always fails, as it was to when it was halved: by now the disk may be whole again. */
    if (halved[fd]) {
        int how = halved[fd];
        halved[fd] = 0;
        return how == HALF_THEN_NO_ROOM ? ENOSPC : EIO;
    }
    int which = met(kind, trouble->write);
    switch (which) {
    case 0: return 0;
    case WRITE_FAILS: return EIO;
    case HALF_THEN_FAILS:
    case HALF_THEN_NO_ROOM:
        if (*size < 2) return EIO;
        *size /= 2;
        halved[fd] = (unsigned char)which;
        return 0;
    default: return ENOSPC;
    }
}

static int opened(const char *path, int flags, mode_t mode)
{
    if (!real_open) begin();
    int kind = kind_of(path);
    if (!kind) return real_open(path, flags, mode);
    pthread_mutex_lock(&turn);
    struct stat there;
    int isNew = stat(path, &there) != 0, fd = -1;
    if (isNew && (trouble->write == NO_ROOM || trouble->write == NO_ROOM_TO_GROW) && met(kind, trouble->write)) errno = ENOSPC;
    else fd = real_open(path, flags, mode);
    if (fd >= MOST) abort();
    if (fd >= 0) {
        kinds[fd] = (unsigned char)kind;
        halved[fd] = 0;
        note(kind, OPENED, fd, isNew, path, strlen(path));
    }
    int why = errno;
    pthread_mutex_unlock(&turn);
    errno = why;
    return fd;
}

int open(const char *path, int flags, ...)
{
    va_list rest;
    va_start(rest, flags);
    mode_t mode = flags & (O_CREAT | O_TMPFILE) ? va_arg(rest, mode_t) : 0;
    va_end(rest);
    return opened(path, flags, mode);
}

int open64(const char *path, int flags, ...)
{
    va_list rest;
    va_start(rest, flags);
    mode_t mode = flags & (O_CREAT | O_TMPFILE) ? va_arg(rest, mode_t) : 0;
    va_end(rest);
    return opened(path, flags, mode);
}

int close(int fd)
{
    if (!real_open) begin();
    int known = kind(fd);
    if (!known) return real_close(fd);
    pthread_mutex_lock(&turn);
    kinds[fd] = NOTHING;
    note(known, CLOSED, fd, 0, NULL, 0);
    int result = real_close(fd);
    pthread_mutex_unlock(&turn);
    return result;
}

ssize_t pwrite64(int fd, const void *data, size_t size, off_t at)
{
    if (!real_open) begin();
    int known = kind(fd);
    if (!known) return real_pwrite(fd, data, size, at);
    pthread_mutex_lock(&turn);
    int why = written(known, fd, &size, at);
    ssize_t done = why ? -1 : real_pwrite(fd, data, size, at);
    if (done > 0) note(known, WRITTEN, fd, at, data, (size_t)done);
    pthread_mutex_unlock(&turn);
    if (why) errno = why;
    return done;
}

ssize_t pwrite(int fd, const void *data, size_t size, off_t at) { return pwrite64(fd, data, size, at); }

ssize_t write(int fd, const void *data, size_t size)
{
    if (!real_open) begin();
    return kind(fd) ? pwrite64(fd, data, size, lseek(fd, 0, SEEK_CUR)) : real_write(fd, data, size);
}

int ftruncate64(int fd, off_t size)
{
    if (!real_open) begin();
    int known = kind(fd), result = -1;
    if (!known) return real_ftruncate(fd, size);
    pthread_mutex_lock(&turn);
    int full = (trouble->write == NO_ROOM || trouble->write == NO_ROOM_TO_GROW) && grows(fd, size) && met(known, trouble->write);
    if (!full) result = real_ftruncate(fd, size);
    if (!result) note(known, CUT, fd, size, NULL, 0);
    pthread_mutex_unlock(&turn);
    if (full) errno = ENOSPC;
    return result;
}

int ftruncate(int fd, off_t size) { return ftruncate64(fd, size); }

static int synced(int fd)
{
    if (!real_open) begin();
    int known = kind(fd);
    if (!known) return real_fsync(fd);
    if (trouble->slow) usleep((useconds_t)trouble->slow);
    pthread_mutex_lock(&turn);
    int fails = met(known, trouble->sync);
    note(known, fails ? NOT_SYNCED : SYNCED, fd, 0, NULL, 0);
    pthread_mutex_unlock(&turn);
    if (fails) errno = EIO;
    return fails ? -1 : 0;
}

int fsync(int fd) { return synced(fd); }

int fdatasync(int fd) { return synced(fd); }

int unlink(const char *path)
{
    if (!real_open) begin();
    int known = kind_of(path);
    if (!known) return real_unlink(path);
    pthread_mutex_lock(&turn);
    int result = real_unlink(path);
    if (!result) note(known, REMOVED, -1, 0, path, strlen(path));
    pthread_mutex_unlock(&turn);
    return result;
}
