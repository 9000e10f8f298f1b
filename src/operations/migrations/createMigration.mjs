// `npm run migrate:create -- NAME`: Payload generates the migration; what it writes is then brought to the form that
// this project's compiler settings accept (type imports, full file names, no unused names).
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const folder = 'migrations/sqlite'
const { status } = spawnSync(process.execPath, ['--conditions=production', 'node_modules/payload/bin.js', 'migrate:create', ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: { ...process.env, NODE_ENV: 'test', MEDIA_CENTER_MODE: 'test' },
})

for (const name of readdirSync(folder).filter((file) => file.endsWith('.ts'))) {
  const file = join(folder, name)
  const text = readFileSync(file, 'utf8')
  const accepted = text
    .replace('import { MigrateUpArgs, MigrateDownArgs, sql }', 'import { type MigrateDownArgs, type MigrateUpArgs, sql }')
    .replace(/\{ db, payload, req \}: (MigrateUpArgs|MigrateDownArgs)/g, '{ db }: $1')
    .replace(/from '(\.\/[^'.]+)'/g, "from '$1.ts'")
  if (accepted !== text) writeFileSync(file, accepted)
}
process.exit(status ?? 1)
