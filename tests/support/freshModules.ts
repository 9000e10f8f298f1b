import { vi } from 'vitest'

/*
 * The test files of one worker share what Node has loaded of packages, which is half of what a file costs. Our own
 * modules, Payload's instance, the clock and the environment begin anew with each.
 */
const shared = globalThis as { _payload?: Map<string, unknown>; _payload_graphql?: object; environmentOfWorker?: NodeJS.ProcessEnv }

vi.resetModules()
vi.useRealTimers()
shared._payload?.clear()
if (shared._payload_graphql) Object.assign(shared._payload_graphql, { graphql: null, promise: null })
shared.environmentOfWorker ??= { ...process.env }
for (const name of Object.keys(process.env)) if (!(name in shared.environmentOfWorker)) delete process.env[name]
Object.assign(process.env, shared.environmentOfWorker)
