import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Engine, engines, shorten } from './alternatives.ts'
import { hasJudgedQuestions, judge, type Passage, readPassages, readQuestions, spellings } from './judgedQuestions.ts'

// `npm run benchmark:search`: how well and how fast search finds, beside what it could have been. Writes results.md.

const stories = 20_000
const wordsOfStory = 300

/** Stories out of the sentences of the passages. They repeat a small vocabulary, so common words are commoner than in life. */
function makeStories(passages: Passage[]): Passage[] {
  let seed = 7
  const pick = <One>(list: One[]): One => list[Math.floor(((seed = (seed * 16_807) % 2_147_483_647) / 2_147_483_647) * list.length)] as One
  const sentences = passages.flatMap(({ text }) => text.split(/(?<=[.!?])\s+/)).filter((text) => text.length > 20)
  return Array.from({ length: stories }, (_, index) => {
    const text: string[] = []
    for (let words = 0; words < wordsOfStory; ) {
      const sentence = pick(sentences)
      text.push(sentence)
      words += sentence.split(' ').length
    }
    return { id: String(index), title: `${pick(passages).title}: ${pick(sentences).split(' ').slice(0, 5).join(' ')}`, text: text.join(' ') }
  })
}

const percentile = (sorted: number[], part: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0

function time(ask: (question: string) => unknown, questions: string[]): { p50: number; p95: number; worst: number } {
  const times = questions.map((question) => {
    const since = performance.now()
    ask(question)
    return performance.now() - since
  })
  const sorted = times.toSorted((a, b) => a - b)
  return { p50: percentile(sorted, 0.5), p95: percentile(sorted, 0.95), worst: sorted.at(-1) ?? 0 }
}

const row = (...cells: (string | number)[]): string => `| ${cells.join(' | ')} |`
const table = (head: string[], rows: string[]): string => [row(...head), row(...head.map(() => '---')), ...rows].join('\n')
const ms = (value: number): string => value.toFixed(1)

if (!hasJudgedQuestions) throw new Error('The judged questions are not beside this checkout: ../shared/data/search')
const folder = mkdtempSync(join(tmpdir(), 'benchmark-search-'))
const [passages, questions] = [readPassages(), readQuestions()]
const asked = questions.map(({ question }) => question)
/** Other questions, for each engine to be as warm as in a server that runs. */
const titles = passages.slice(0, 300).map(({ title }) => title)
const loadBefore = loadavg()[0] ?? 0

const quality = Object.entries(engines).map(([name, engine], index) => {
  const ask = engine(passages, join(folder, `passages-${index}`))
  const measured = Object.values(spellings).map((spell) => judge(questions, (question) => ask(spell(question))))
  const cells = measured.map(({ recall, ndcg }) => `${recall.toFixed(3)} / ${ndcg.toFixed(3)}`)
  console.log(name, cells.join('  '))
  return row(name, ...cells)
})

const archive = makeStories(passages)
const measured = process.argv.includes('--ours') ? ['this search'] : ['exact words, OR', 'stems, OR of `stem*`, bm25', 'MiniSearch, same stems', 'this search']
const speed = measured.map((name) => {
  const path = join(folder, `archive-${measured.indexOf(name)}`)
  const since = performance.now()
  const ask = (engines[name] as Engine)(archive, path)
  const built = (performance.now() - since) / 1000
  const megabytes = (statSync(path, { throwIfNoEntry: false })?.size ?? 0) / 1e6
  time(ask, titles)
  const [long, short, slips] = [asked, asked.map(shorten), asked.map(spellings['with a typing slip'])].map((list) => time(ask, list))
  const cells = [long, short, slips].map((times) => (times ? `${ms(times.p50)} / ${ms(times.p95)} / ${ms(times.worst)}` : ''))
  console.log(name, `${built.toFixed(0)} s`, cells.join('  '))
  return row(name, ...cells, `${built.toFixed(0)} s`, megabytes > 0 ? `${megabytes.toFixed(0)} MB` : 'in memory')
})
rmSync(folder, { recursive: true, force: true })

if (!process.argv.includes('--ours')) {
  const [processor] = cpus()
  writeFileSync(
    new URL('./results.md', import.meta.url),
    `# Search: how well and how fast

\`npm run benchmark:search\` measures this and writes the page. ${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${cpus().length} × ${processor?.model ?? 'unknown'}, load ${loadBefore.toFixed(1)} at the start.

## How well

${passages.length} passages and ${questions.length} judged questions in Kazakh (the development half). Recall and nDCG of the first ten answers, as the questions are
written and as people type them. FTS5's bm25 has a title weight of 4; questions lose their stop words where stems are looked for.

${table(['search', ...Object.keys(spellings)], quality)}

## How fast

${stories.toLocaleString('en')} stories of ${wordsOfStory} words, made of the passages' sentences: so few different words make every word common, which is harder than an archive of
news. Milliseconds at the median / 95th percentile / worst, one question after another in one process that has answered 300 others; ours with grouping, counts and marked passages.
The goal is 20 ms at the 95th percentile.

${table(['search', 'whole questions', 'two words', 'with a typing slip', 'built in', 'file'], speed)}
`,
  )
}
