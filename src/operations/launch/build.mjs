import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { packChunks } from './packChunks.mjs'
import { runStep } from './steps.mjs'

// Without tsconfig.json: `next build` itself may rewrite it.
const sources = ['src', 'public', 'migrations', 'payload.config.ts', 'next.config.ts', 'package-lock.json']
const isNoPartOfTheBuild = (/** @type {string} */ path) => /\.test\.tsx?$|^src\/operations\/launch\//.test(path)

/** @param {string} root @param {string} path @returns {string[]} */
function filesBelow(root, path) {
  if (!existsSync(join(root, path))) return []
  if (!statSync(join(root, path)).isDirectory()) return [path]
  return readdirSync(join(root, path))
    .toSorted()
    .flatMap((name) => filesBelow(root, `${path}/${name}`))
}

/** A hash of everything that the build is made from. @param {string} root */
export function hashSources(root) {
  const hash = createHash('sha256')
  for (const path of sources.flatMap((source) => filesBelow(root, source))) {
    if (isNoPartOfTheBuild(path)) continue
    const content = readFileSync(join(root, path))
    hash.update(`${path}\0${content.length}\0`).update(content)
  }
  return hash.digest('hex')
}

/** @param {string} root */
const stampFile = (root) => join(root, '.next', 'built-from.txt')

/** @param {string} root */
export function needsBuild(root) {
  if (!existsSync(stampFile(root)) || !existsSync(join(root, '.next', 'BUILD_ID'))) return true
  return readFileSync(stampFile(root), 'utf8') !== hashSources(root)
}

/**
 * Builds the site. The stamp goes first and comes last, so that a build that is killed half-way counts as none.
 * @param {{ root: string, env: Record<string, string | undefined>, log: ReturnType<typeof import('./steps.mjs').openLog> }} context
 */
export async function build(context) {
  const { root } = context
  rmSync(stampFile(root), { force: true })
  const hash = hashSources(root)
  await runStep('building', [join(root, 'node_modules/next/dist/bin/next'), 'build'], context)
  for (const chunks of ['chunks', 'chunks/ssr']) await packChunks(join(root, '.next', 'server', chunks))
  writeFileSync(stampFile(root), hash)
}
