import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const applications = ['Chromium.app/Contents/MacOS/Chromium', 'Google Chrome.app/Contents/MacOS/Google Chrome']

/**
 * The browser for the tests: the one named in CHROMIUM_PATH, and no other then; else the first in the usual places.
 * @param {Record<string, string | undefined>} environment
 * @param {(path: string) => boolean} [exists]
 */
export function findChromium(environment, exists = existsSync) {
  const named = environment.CHROMIUM_PATH
  if (named) return exists(named) ? named : undefined
  const folders = [...(environment.PATH ?? '').split(delimiter), '/usr/bin', '/usr/local/bin']
  return [
    ...folders.flatMap((folder) => names.map((name) => join(folder, name))),
    ...['/Applications', join(environment.HOME ?? '/', 'Applications')].flatMap((folder) =>
      applications.map((name) => join(folder, name)),
    ),
  ].find(exists)
}
