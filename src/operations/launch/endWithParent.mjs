// Preloaded into every step: the launcher holds the other end of descriptor 3, so the step ends even when the
// launcher is killed and cannot tell it to. Workers and forks inherit the preload but not that descriptor.
import { Socket } from 'node:net'
import { isMainThread } from 'node:worker_threads'

if (isMainThread && process.env.LAUNCHER_PID === String(process.ppid)) {
  const end = () => process.kill(process.pid, 'SIGTERM')
  const launcher = new Socket({ fd: 3, readable: true, writable: false })
  launcher.on('error', end).on('close', end)
  launcher.resume().unref()
}
