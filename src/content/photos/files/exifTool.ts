import { spawn } from 'node:child_process'
import { DefaultExiftoolArgs, ExifTool, exiftoolPath } from 'exiftool-vendored'

/**
 * Runs exiftool, which would wait for orders for ever when the server is killed that gives them: the pipe ends, and it reads
 * on. The signal comes while it waits, and Perl takes it up when the waiting is over.
 */
const endingWithParent = `
use POSIX;
my $parent = getppid;
my $look = POSIX::SigAction->new(sub { exit if getppid != $parent; alarm 2 }, POSIX::SigSet->new, SA_RESTART);
$look->safe(1);
sigaction(SIGALRM, $look);
alarm 2;
$0 = shift;
do $0;
die $@`

/** Nothing of what is secret here. */
const env = { PATH: process.env.PATH, LANG: 'C' } as unknown as NodeJS.ProcessEnv

/**
 * The one pool of exiftool processes. Files come from outside, so a task that hangs is killed. exiftool-vendored ends
 * its processes when Node exits.
 */
export const exifTool = new ExifTool({
  maxProcs: 2,
  taskTimeoutMillis: 60_000,
  taskRetries: 1,
  processFactory: async () => spawn('perl', ['-e', endingWithParent, await exiftoolPath(), ...DefaultExiftoolArgs], { stdio: 'pipe', env }),
})

// A signal that nobody handles ends Node without an exit event.
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) {
  process.once(signal, () => {
    if (process.listenerCount(signal) > 0) return
    for (const pid of exifTool.pids) process.kill(pid)
    process.kill(process.pid, signal)
  })
}
