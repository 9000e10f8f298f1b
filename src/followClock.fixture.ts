const { getPayload } = await import('payload')
const { default: config } = await import('../payload.config.ts')
const { followClock } = await import('./followClock.ts')

// A server that does nothing but follow the clock, until `followClock.int.test.ts` kills it.
const payload = await getPayload({ config })
followClock(payload)
process.stdout.write('ready\n')
// The clock itself keeps no process alive.
setInterval(() => undefined, 60_000)

export {}
