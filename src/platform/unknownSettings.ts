import { serverSettings, testSettings } from './env.ts'

const known = [...serverSettings, ...testSettings]

function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (const [line, left] of [...a].entries()) {
    const next = [line + 1]
    for (const [column, right] of [...b].entries()) {
      const swap = (row[column] ?? 0) + (left === right ? 0 : 1)
      next.push(Math.min(swap, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? 0
}

const nearest = (name: string): string | undefined =>
  known.find((setting) => setting.length >= 7 && distance(name, setting) <= 2)

/**
 * Names that look like slips of the pen, with what was probably meant. In our own file every strange name is one;
 * the machine's environment is full of others' names, so there only near misses and our prefix count.
 */
export function unknownSettings(
  inFile: readonly string[],
  inEnvironment: readonly string[],
): { setting: string; meant: string | undefined }[] {
  const strange = [
    ...inFile.filter((name) => !known.includes(name)),
    ...inEnvironment.filter(
      (name) => !known.includes(name) && (name.startsWith('MEDIA_CENTER_') || nearest(name) !== undefined),
    ),
  ]
  return [...new Set(strange)].map((setting) => ({ setting, meant: nearest(setting) }))
}
