import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { cpus, loadavg, totalmem } from 'node:os'
import type { Figure } from './measure/measure.ts'
import type { Spelling } from './measure/listSearch.ts'
import type { Use } from './measure/Visitor.ts'

export type Run = { figures: Figure[]; spellings: Spelling[]; counts: Record<string, number>; start: { ms: number } & Use; end: Use; loadBefore: number }

const git = (...args: string[]): string => execFileSync('git', args, { encoding: 'utf8' }).trim()

/** The page of figures, as they came out. */
export function writeResults(file: string, { figures, spellings, counts, start, end, loadBefore }: Run): void {
  const machine = `${cpus().length} × ${cpus()[0]?.model ?? 'processor'}, ${Math.round(totalmem() / 1024 ** 3)} GB, Node ${process.version}`
  const commit = `${git('rev-parse', '--short', 'HEAD')}${git('status', '--porcelain', 'src', 'migrations', 'package-lock.json', 'payload.config.ts') === '' ? '' : ' with uncommitted changes'}`
  const withGoal = figures.filter(({ goal }) => goal !== undefined)
  const missed = withGoal.filter(({ goal = 0, p95 }) => p95 >= goal)
  const row = ({ name, who, goal, p50, p95, max, cpu, kilobytes }: Figure): string =>
    `| ${name} | ${who} | ${goal ?? ''} | ${p50.toFixed(0)} | ${goal !== undefined && p95 >= goal ? `**${p95.toFixed(0)}**` : p95.toFixed(0)} | ${max.toFixed(0)} | ${cpu.toFixed(0)} | ${kilobytes.toFixed(0)} |`
  const lines = [
    '# The desk on 20,000 news items',
    '',
    'Written by `npm run benchmark:desk`: the built application on a real SQLite file, asked over HTTP by people who have signed in, one request',
    'after the other. Times are milliseconds as the asker sees them; “processor” is what the server itself used for one request, which is the',
    'truer figure on a machine that others use too. Bold: the goal is missed.',
    '',
    `- ${new Date().toISOString().slice(0, 16).replace('T', ' ')} UTC, commit ${commit}`,
    `- ${machine}; load average ${loadBefore.toFixed(1)} before and ${(loadavg()[0] ?? 0).toFixed(1)} after`,
    `- ${Object.entries(counts).map(([name, count]) => `${count.toLocaleString('en')} ${name}`).join(', ')}`,
    `- the server answers ${start.ms.toFixed(0)} ms after its start; once it has made its search index (${(start.cpu / 1000).toFixed(0)} s of processor) it holds ${(start.memory / 1024 ** 2).toFixed(0)} MB, ${(end.memory / 1024 ** 2).toFixed(0)} MB at the end`,
    `- ${withGoal.length - missed.length} of ${withGoal.length} figures with a goal are within it`,
    '',
    '| what | who | goal p95 | p50 | p95 | max | processor | KB |',
    '| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: |',
    ...figures.map(row),
    '',
    '## What the list search finds',
    '',
    'Every spelling in a line found the same number of news items.',
    '',
    '| language | spellings | found |',
    '| --- | --- | ---: |',
    ...spellings.map(({ language, words, found }) => `| ${language} | ${words.join(', ')} | ${found} |`),
    '',
  ]
  writeFileSync(file, lines.join('\n'))
}
