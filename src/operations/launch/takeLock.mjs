import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { Refusal } from './say.mjs'

/** @param {number} pid */
function isAlive(pid) {
  if (!Number.isInteger(pid) || pid < 1 || pid === process.pid) return false
  try {
    process.kill(pid, 0)
  } catch (error) {
    return error.code === 'EPERM'
  }
  try {
    // A number that another program has taken since, as after a restart of the machine, is nobody's lock.
    return /launch|npm/.test(readFileSync(`/proc/${pid}/cmdline`, 'utf8'))
  } catch {
    return true // no /proc here, as on macOS: believe the number
  }
}

/**
 * Takes a lock that ends with this process; one that a killed process left behind is taken over.
 * @param {string} file
 * @param {'alreadyRunning' | 'alreadyInstalling'} refusal
 * @returns {() => void} gives it back
 */
export function takeLock(file, refusal) {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  const mine = `${file}.${process.pid}`
  writeFileSync(mine, String(process.pid))
  try {
    for (let tries = 0; ; tries += 1) {
      try {
        linkSync(mine, file) // a link appears whole, with the number in it, or not at all
        break
      } catch (error) {
        if (error.code !== 'EEXIST') throw error
        const holder = Number(readFileSync(file, 'utf8'))
        if (tries > 2 || isAlive(holder)) throw new Refusal(refusal, { pid: holder })
        rmSync(file, { force: true })
      }
    }
  } finally {
    rmSync(mine, { force: true })
  }
  const release = () => rmSync(file, { force: true })
  process.once('exit', release)
  return () => {
    process.off('exit', release)
    release()
  }
}
