// `node run.mjs FILE …`: runs a TypeScript file, and `node run.mjs payload …` the Payload command, with the settings
// and secrets that the server has.
import { fileURLToPath } from 'node:url'
import { makeSecrets } from './makeSecrets.mjs'
import { onePackageBuild, passSignalsOn, startNode, typeScript } from './processes.mjs'
import { readSettings } from './readSettings.mjs'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const [file = '', ...rest] = process.argv.slice(2)
const { record, mode, secretsFile } = readSettings(root, process.env)
const settings = mode === 'local' ? makeSecrets(record, secretsFile) : record

passSignalsOn()
const { ended } = startNode(file === 'payload' ? [...onePackageBuild, 'node_modules/payload/bin.js', ...rest] : [...typeScript, file, ...rest], {
  cwd: root,
  // In any other mode Payload would alter the tables by itself, beside the migrations.
  env: { ...settings, NODE_ENV: 'production' },
  output: 'inherit',
})
process.exit(await ended)
