import { getPayload } from 'payload'
import { isLanguage } from '#languages/language.ts'
import { saySearch } from '#languages/messages/search.ts'
import { rebuildIndex } from './rebuildIndex.ts'

// `npm run rebuild-search`: makes this server's search index anew; a server that is running goes over to it by itself.

const { LC_ALL, LC_MESSAGES, LANG } = process.env
const locale = (LC_ALL || LC_MESSAGES || LANG || '').slice(0, 2).toLowerCase()
const language = isLanguage(locale) ? locale : 'en'
const width = 30
let shownPercent = -1

function drawProgress(done: number, total: number): void {
  const percent = total === 0 ? 100 : Math.floor((done / total) * 100)
  if (percent === shownPercent) return
  shownPercent = percent
  const filled = Math.round((percent / 100) * width)
  const line = `${'█'.repeat(filled)}${'░'.repeat(width - filled)} ${percent} %  ${saySearch(language, 'rebuilding', { done, total })}`
  // In a log each tenth stands in a line of its own.
  if (process.stdout.isTTY) process.stdout.write(`\r${line}`)
  else if (percent % 10 === 0) process.stdout.write(`${line}\n`)
}

const { default: loading } = await import('../../payload.config.ts')
const logger = { options: { level: 'error' }, destination: process.stderr } as never
const payload = await getPayload({ config: { ...(await loading), logger } })
const since = performance.now()
const path = await rebuildIndex(payload, drawProgress)
const seconds = ((performance.now() - since) / 1000).toFixed(1)
process.stdout.write(`${process.stdout.isTTY ? '\n' : ''}${saySearch(language, 'rebuilt', { seconds, path })}\n`)
await payload.destroy()
process.exit(0)
