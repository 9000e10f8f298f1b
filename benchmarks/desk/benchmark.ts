import { loadavg } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { passSignalsOn } from '../../src/operations/launch/processes.mjs'
import { proveListSearch } from './measure/listSearch.ts'
import { measure, type Figure } from './measure/measure.ts'
import { readings } from './measure/readings.ts'
import { useOf, Visitor } from './measure/Visitor.ts'
import { writings } from './measure/writings.ts'
import { newsroomFolder, openNewsroom } from './openNewsroom.ts'
import { measured, password } from './size.ts'
import { writeResults } from './writeResults.ts'

// `npm run benchmark:desk`: makes the newsroom where there is none, starts the built application on a copy of it, and
// writes results.md. With words after it, only the figures whose names have one of them, and results.md stays.

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))
const wanted = process.argv.slice(2)

passSignalsOn()
const socket = join(newsroomFolder, 'use.sock')
const loadBefore = loadavg()[0] ?? 0
const preload = `--import ${new URL('./measure/reportUse.mjs', import.meta.url).href}`
const { address, startedIn } = await openNewsroom({ USE_SOCKET: socket, NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} ${preload}`.trim() })
const start = { ms: startedIn, ...(await useOf(socket)) }
console.log(`The server answers after ${start.ms.toFixed(0)} ms`)

const editor = await Visitor.signIn(address, measured.editor, password)
const chief = await Visitor.signIn(address, measured.chiefEditor, password)
const isWanted = ({ name }: { name: string }): boolean => wanted.length === 0 || wanted.some((word) => name.includes(word))
const figures: Figure[] = []
for (const question of (await readings({ editor, chief })).filter(isWanted)) figures.push(await measure(socket, question))
const spellings = await proveListSearch(chief)
const counts: Record<string, number> = {}
for (const [name, path] of [['news items', 'news'], ['revisions of them', 'news/versions'], ['photos', 'photos'], ['quotes', 'quotes'], ['entries of the log', 'audit-entries'], ['people', 'users']] as const) {
  counts[name] = (await chief.json<{ totalDocs: number }>(`/api/${path}?limit=1&depth=0`)).totalDocs
}
for (const question of (await writings({ editor, chief })).filter(isWanted)) figures.push(await measure(socket, question))

if (wanted.length === 0) writeResults(here('./results.md'), { figures, spellings, counts, start, end: await useOf(socket), loadBefore })
process.exit(0)
