import { createHash } from 'node:crypto'
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { startNode, typeScript } from '../../src/operations/launch/processes.mjs'

const oldest = 12 * 60 * 60 * 1000

type Place = { root: string; folder: string; env: Record<string, string | undefined> }

const seedFolder = 'benchmarks/desk/seed'
const originalsAreMadeBy = ['prototypes.ts', 'recipes.ts', 'staff.ts']

/** Says when what was made before is what would be made now: by the seeding itself and the form of the database. */
function hashOf(root: string, files: string[]): string {
  const hash = createHash('sha256')
  for (const file of files.toSorted()) hash.update(readFileSync(join(root, file)))
  return hash.digest('hex')
}

function hashes(root: string): { originals: string; copies: string } {
  const filesIn = (folder: string): string[] => readdirSync(join(root, folder)).map((name) => join(folder, name))
  const originals = [...filesIn('migrations/sqlite'), 'benchmarks/desk/size.ts', ...originalsAreMadeBy.map((name) => join(seedFolder, name))]
  return { originals: hashOf(root, originals), copies: hashOf(root, [...originals, ...filesIn(seedFolder)]) }
}

/** The seeded database, made where there is none or where it has grown old; resolves to its file. */
export async function prepareNewsroom({ root, folder, env }: Place): Promise<string> {
  const [originals, copies, stamp] = ['originals.db', 'newsroom.db', 'made-from.json'].map((name) => join(folder, name)) as [string, string, string]
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const hash = hashes(root)
  const made = (existsSync(stamp) ? JSON.parse(readFileSync(stamp, 'utf8')) : {}) as Partial<typeof hash>
  const isCurrent = made.originals === hash.originals
  if (made.copies === hash.copies && existsSync(copies) && Date.now() - statSync(copies).mtimeMs < oldest) return copies
  const run = async (step: 'originals' | 'copies', file: string): Promise<void> => {
    const { ended } = startNode([...typeScript, 'benchmarks/desk/seed/seed.ts', step], { cwd: root, env: { ...env, DATABASE_URL: `file:${file}` }, output: 'inherit' })
    if ((await ended) !== 0) throw new Error(`The newsroom could not be made (${step})`)
  }
  if (!isCurrent) {
    console.log('Making the stories that the newsroom is made of …')
    for (const file of [stamp, originals, copies].flatMap((one) => [one, `${one}-wal`, `${one}-shm`])) rmSync(file, { force: true })
    rmSync(env.MEDIA_FOLDER ?? join(folder, 'media'), { recursive: true, force: true })
    await run('originals', originals)
    writeFileSync(stamp, JSON.stringify({ originals: hash.originals }))
  }
  console.log('Making the newsroom …')
  const half = `${copies}.half`
  for (const file of [copies, half].flatMap((one) => [one, `${one}-wal`, `${one}-shm`])) rmSync(file, { force: true })
  copyFileSync(originals, half)
  await run('copies', half)
  copyFileSync(half, copies)
  rmSync(half, { force: true })
  writeFileSync(stamp, JSON.stringify(hash))
  return copies
}
