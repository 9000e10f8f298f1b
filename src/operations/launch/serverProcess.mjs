import { fileURLToPath } from 'node:url'

const script = fileURLToPath(new URL('./server.mjs', import.meta.url))

/**
 * What Node is given to run the server. Left alone V8 lets garbage grow to three times what is alive before it looks, the
 * more the more memory a machine has.
 * @param {string} host @param {number} port
 */
export const serverArguments = (host, port) => ['--heap-growing-percent=30', '--max-semi-space-size=8', script, host, String(port)]

/**
 * The environment of the server. glibc keeps what was freed apart for each thread, in up to eight heaps a core, and the
 * threads that compress pages and draw pictures leave 200 MB there: two heaps, and large pieces go back at once.
 * @param {Record<string, string | undefined>} env
 */
export const serverEnvironment = (env) => ({
  MALLOC_ARENA_MAX: '2',
  MALLOC_MMAP_THRESHOLD_: String(1024 * 1024),
  MALLOC_TRIM_THRESHOLD_: String(1024 * 1024),
  ...env,
})
