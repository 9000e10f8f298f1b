import { existsSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, needsBuild } from './build.mjs'
import { checkDisk, checkPort } from './checkMachine.mjs'
import { endWithSentence } from './endWithSentence.mjs'
import { install, needsInstall } from './install.mjs'
import { makePrivateFolder, makeSecrets } from './makeSecrets.mjs'
import { passSignalsOn, typeScript } from './processes.mjs'
import { readSettings } from './readSettings.mjs'
import { say } from './say.mjs'
import { serve } from './serve.mjs'
import { openLog, runStep, showStep } from './steps.mjs'
import { takeLock } from './takeLock.mjs'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const checkEnvironment = 'src/operations/launch/checkEnvironment.ts'
const prepare = 'src/operations/prepare/prepare.ts'

/** `npm start`: everything from a bare clone to a running site; steps that have nothing to do cost nothing. */
export async function startServer() {
  process.umask(0o077)
  const wasStopped = passSignalsOn()
  let log
  try {
    const settings = readSettings(root, process.env)
    makePrivateFolder(settings.dataFolder)
    takeLock(join(settings.dataFolder, 'start.lock'), 'alreadyRunning')
    log = openLog(settings.logFile)
    const code = await run(settings, log)
    if (!wasStopped()) process.exit(code)
  } catch (error) {
    if (!wasStopped()) endWithSentence(error, log)
  }
}

/**
 * @param {ReturnType<typeof readSettings>} settings
 * @param {ReturnType<typeof openLog>} log
 */
async function run(settings, log) {
  const { dataFolder, secretsFile, host, mode } = settings
  let port = 0
  await showStep('checking', async () => {
    port = await checkPort(settings.port, host)
    checkDisk(root, needsInstall(root) ? 3 : needsBuild(root) ? 1 : 0.1)
    checkDisk(dataFolder, 0.1)
  })
  await showStep('installing', async () => {
    if (!needsInstall(root)) return 'unchanged'
    await install({ root, env: process.env, log })
  })
  const record = mode === 'local' ? makeSecrets(settings.record, secretsFile) : settings.record
  await showStep('settings', () =>
    runStep('settings', [...typeScript, checkEnvironment], { root, env: record, log, show: true }),
  )
  // Next serves only in its production mode, and Payload alters tables by itself in any other: what this start is
  // for stands in MEDIA_CENTER_MODE.
  const env = { ...record, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' }
  if (existsSync(join(root, prepare))) {
    await showStep('preparing', () => runStep('preparing', [...typeScript, prepare], { root, env, log }))
  }
  await showStep('building', async () => {
    if (!needsBuild(root)) return 'unchanged'
    await build({ root, env, log })
  })
  const server = await serve({ root, env, log, host, port })
  const site = (record.SITE_URL || server.address).replace(/\/$/, '')
  console.log(`\n${say('ready')}\n  ${say('site', { url: site })}\n  ${say('admin', { url: `${site}/admin` })}`)
  if (mode === 'local') printAccounts(join(dataFolder, 'accounts.txt'))
  console.log(`\n${say('stop')}`)
  return server.ended
}

/**
 * One line a role: `role <tab> e-mail <tab> password`. The password is shown on a screen only, never in a log.
 * @param {string} file
 */
function printAccounts(file) {
  if (!existsSync(file)) return
  console.log(`\n  ${say('accounts', { file: relative(process.cwd(), file) })}`)
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const [role = '', mail = '', password = ''] = line.split('\t')
    if (!mail) continue
    console.log(`    ${role.padEnd(24)} ${mail.padEnd(36)} ${process.stdout.isTTY ? password : ''}`.trimEnd())
  }
}
