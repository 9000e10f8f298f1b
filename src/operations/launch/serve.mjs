import { startNode } from './processes.mjs'
import { Refusal } from './say.mjs'
import { serverArguments, serverEnvironment } from './serverProcess.mjs'
import { failedStep, showStep } from './steps.mjs'

const patience = 60

/** @param {string} address */
async function answers(address) {
  try {
    const response = await fetch(`${address}/health`, { redirect: 'manual', signal: AbortSignal.timeout(5000) })
    await response.arrayBuffer()
    return response.status < 500
  } catch {
    return false // not listening yet
  }
}

/**
 * Starts the built site and waits until it answers. From then on what it prints goes to this terminal.
 * @param {{ root: string, env: Record<string, string | undefined>, log: ReturnType<typeof import('./steps.mjs').openLog>, host: string, port: number }} context
 */
export async function serve({ root, env, log, host, port }) {
  const reachable = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host
  const address = `http://${reachable.includes(':') ? `[${reachable}]` : reachable}:${port}`
  let ended = Promise.resolve(0)
  let pid = 0
  await showStep('serving', async () => {
    log.forget()
    const server = startNode(serverArguments(host, port), { cwd: root, env: serverEnvironment(env), output: 'pipe' })
    ended = server.ended
    pid = server.child.pid ?? 0
    let isReady = false
    let hasEnded = false
    server.child.stdout?.on('data', (text) => (isReady ? process.stdout.write(text) : log.write(String(text))))
    server.child.stderr?.on('data', (text) => (isReady ? process.stderr.write(text) : log.write(String(text))))
    void ended.then(() => (hasEnded = true))
    for (const since = Date.now(); !(await answers(address)); ) {
      if (hasEnded) throw failedStep('serving', log, root)
      if (Date.now() - since > patience * 1000) {
        await server.end()
        throw new Refusal('serverSilent', { seconds: patience, log: log.file })
      }
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
    isReady = true
  })
  return { address, pid, ended }
}
