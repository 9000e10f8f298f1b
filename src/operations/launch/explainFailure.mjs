/** @type {[RegExp, 'diskFull' | 'noPermission' | 'noNetwork' | 'lockMismatch' | 'outOfMemory'][]} */
const causes = [
  [/ENOSPC|no space left on device|SQLITE_FULL|database or disk is full/i, 'diskFull'],
  [/\bEACCES\b|\bEROFS\b|\bEPERM\b|attempt to write a readonly database/, 'noPermission'],
  [/\bEUSAGE\b[\s\S]*package-lock\.json|can only install packages when/, 'lockMismatch'],
  [/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ECONNRESET|network request to .* failed/, 'noNetwork'],
  [/heap out of memory|ENOMEM|Cannot allocate memory/, 'outOfMemory'],
]

/**
 * The cause that a person can do something about, read from what a failed step said; undefined when there is none.
 * Only npm's own step can lack the network: elsewhere a refused connection means something else.
 * @param {string} output
 * @param {{ usesNetwork: boolean }} step
 */
export function explainFailure(output, { usesNetwork }) {
  const cause = causes.find(([pattern, key]) => pattern.test(output) && (usesNetwork || key !== 'noNetwork'))
  if (!cause) return undefined
  const path = /(?:EACCES|EROFS|EPERM)[^\n]*?'([^'\n]+)'|npm error path ([^\n]+)/.exec(output)
  return { key: cause[1], path: path?.[1] ?? path?.[2] }
}
