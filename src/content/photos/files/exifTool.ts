import { ExifTool } from 'exiftool-vendored'

/**
 * The one pool of exiftool processes. Files come from outside, so a task that hangs is killed. exiftool-vendored ends
 * its processes when Node exits.
 */
export const exifTool = new ExifTool({ maxProcs: 2, taskTimeoutMillis: 60_000, taskRetries: 1 })

// A signal that nobody handles ends Node without an exit event, and exiftool would wait for orders for ever.
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) {
  process.once(signal, () => {
    if (process.listenerCount(signal) > 0) return
    for (const pid of exifTool.pids) process.kill(pid)
    process.kill(process.pid, signal)
  })
}
