import { writeFileSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'
import { parseArgs } from 'node:util'
import libsql from 'libsql'
import { passSignalsOn } from '../../src/operations/launch/processes.mjs'
import { openNewsroom } from '../desk/openNewsroom.ts'
import { measured, password } from '../desk/size.ts'
import { memoryOf } from '../pages/load.mjs'
import { soak } from './soak.mjs'

// `npm run benchmark:memory`: the memory of the whole server in an hour of readers and of publishing, on the newsroom of the
// desk's benchmark (20,000 stories). `-- --minutes=5` for a shorter one, which leaves results.md as it is.

const hour = 60
const minutes = Number(parseArgs({ options: { minutes: { type: 'string' } } }).values.minutes ?? hour)

passSignalsOn()
const { address, pid, database } = await openNewsroom()
const connection = new libsql(database, { readonly: true })
const stories = connection.prepare("select language, slug from news where public_state = 'live' and (release_at is null or release_at <= ?) order by published_at desc").all(new Date().toISOString()) as { language: string; slug: string }[]
connection.close()
const addresses = stories.map(({ language, slug }) => `/${language}/news/${encodeURIComponent(slug)}`)
const atStart = memoryOf(pid)
console.log(`${addresses.length} public stories, ${atStart} MB at the start`)

const { asked, failed, memory } = await soak({ site: address, account: { email: measured.chiefEditor, password }, pid, addresses, minutes })
const whole = (number: number): string => number.toLocaleString('en')
const results = `# Memory of the server in an hour of load

Made by \`npm run benchmark:memory\` on ${new Date().toISOString().slice(0, 10)}: ${cpus().length} cores (${cpus()[0]?.model.trim()}), ${Math.round(totalmem() / 1024 ** 3)} GB, Node ${process.version}, SQLite, the newsroom of
20,000 stories of which ${whole(addresses.length)} are public. Four readers without a pause, half of their pages from the same few hundred addresses and half
from all of them, lists, feeds and search among them, and a story published every ten seconds. Resident memory of the one process.

| what | measured | goal |
| --- | ---: | ---: |
| minutes | ${minutes} | 60 |
| pages read | ${whole(asked)} | |
| of these not answered with 200 | ${failed} | 0 |
| memory at the start | ${atStart} MB | |
| memory at the end | ${memory.at(-1)} MB | 450 MB |
| most memory at any minute | ${Math.max(...memory)} MB | 450 MB |

By the minute, MB: ${memory.join(', ')}.
`
console.log(`\n${results}`)
if (minutes >= hour) writeFileSync(new URL('./results.md', import.meta.url), results)
process.exit(0)
