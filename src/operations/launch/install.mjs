import { existsSync, readFileSync, rmSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { runStep } from './steps.mjs'
import { takeLock } from './takeLock.mjs'

/** @typedef {{ packages?: Record<string, { version?: string, integrity?: string, optional?: boolean, devOptional?: boolean, peer?: boolean }> }} Lock */

/**
 * Whether what npm says it has put into node_modules is what the lock file asks for. Packages for other systems are
 * optional, and may be absent.
 * @param {Lock} lock
 * @param {Lock | undefined} installed
 */
export function differsFromLock(lock, installed) {
  if (!installed?.packages) return true
  const wanted = lock.packages ?? {}
  const present = installed.packages
  return (
    Object.entries(wanted).some(([path, one]) => path !== '' && !one.optional && !present[path]) ||
    Object.entries(present).some(
      ([path, one]) => wanted[path]?.version !== one.version || wanted[path]?.integrity !== one.integrity,
    )
  )
}

/** npm's own record of node_modules, which it writes last. @param {string} root */
const recordFile = (root) => join(root, 'node_modules', '.package-lock.json')

/** @param {string} file @returns {Lock | undefined} */
function readLock(file) {
  if (!existsSync(file)) return undefined
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    if (error instanceof SyntaxError) return undefined // cut off while it was written
    throw error
  }
}

/** @param {string} root */
export function needsInstall(root) {
  return differsFromLock(readLock(join(root, 'package-lock.json')) ?? {}, readLock(recordFile(root)))
}

/** npm as a script for Node: the one that runs us, else the one beside this Node, else the first on the PATH. */
export function findNpm() {
  const beside = join(dirname(process.execPath), '../lib/node_modules/npm/bin/npm-cli.js')
  const onPath = (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, 'npm'))
  return [process.env.npm_execpath, beside, ...onPath].find((file) => file && existsSync(file)) ?? 'npm'
}

/**
 * Installs exactly what the lock file says. The record goes first, so that an installation that is killed half-way
 * counts as none.
 * @param {{ root: string, env: Record<string, string | undefined>, log: ReturnType<typeof import('./steps.mjs').openLog> }} context
 */
export async function install(context) {
  const giveBack = takeLock(join(context.root, 'data', 'install.lock'), 'alreadyInstalling')
  try {
    rmSync(recordFile(context.root), { force: true })
    // Also in production: the build needs TypeScript, which is a development dependency.
    await runStep('installing', [findNpm(), 'ci', '--include=dev', '--no-audit', '--no-fund'], context)
  } finally {
    giveBack()
  }
}
