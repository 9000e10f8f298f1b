import { Refusal } from './say.mjs'

/**
 * One sentence for whatever ended a command, never a stack trace; that goes to the log.
 * @param {unknown} error
 * @param {{ file: string, write: (text: string) => void } | undefined} log
 */
export function endWithSentence(error, log) {
  const { code, path, message, name, stack } = /** @type {NodeJS.ErrnoException} */ (error)
  log?.write(`\n${stack ?? message}\n`)
  console.error(`\n${sentenceOf()}`)
  process.exit(1)

  function sentenceOf() {
    if (error instanceof Refusal || name === 'Said') return message
    if (code === 'ENOSPC') return new Refusal('diskFull').message
    if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return new Refusal('noPermission', { path: path ?? '?' }).message
    return new Refusal('unexpected', { reason: code ?? message, log: log?.file ?? '–' }).message
  }
}
