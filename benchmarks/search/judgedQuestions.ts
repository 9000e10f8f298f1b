import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

export type Passage = { id: string; title: string; text: string }
export type Question = { id: string; question: string; relevant: string[] }

/** Not part of the product: judged questions of KazQAD (CC BY-SA 4.0), beside the checkout. */
const folder = resolve(import.meta.dirname, '../../../shared/data/search')

export const hasJudgedQuestions = existsSync(join(folder, 'passages.json'))

const read = <Rows>(name: string): Rows => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Rows

export const readPassages = (): Passage[] => read('passages.json')
export const readQuestions = (): Question[] => read('questions-dev.json')

export type Quality = { recall: number; ndcg: number }
/** Answers a question with ids, the best first. */
export type Ask = (question: string) => string[]

const gain = (place: number): number => 1 / Math.log2(place + 2)

/** Recall and nDCG of the first ten answers, over all questions. */
export function judge(questions: Question[], ask: Ask): Quality {
  let [recall, ndcg] = [0, 0]
  for (const { question, relevant } of questions) {
    const answers = ask(question).slice(0, 10)
    recall += relevant.filter((id) => answers.includes(id)).length / relevant.length
    const best = relevant.slice(0, 10).reduce((sum, _, place) => sum + gain(place), 0)
    ndcg += answers.reduce((sum, id, place) => sum + (relevant.includes(id) ? gain(place) : 0), 0) / best
  }
  return { recall: recall / questions.length, ndcg: ndcg / questions.length }
}

const plain: Record<string, string> = { ә: 'а', ғ: 'г', қ: 'к', ң: 'н', ө: 'о', ұ: 'у', ү: 'у', һ: 'х', і: 'и' }
const latin: Record<string, string> = {
  ә: 'ä', ғ: 'ğ', қ: 'q', ң: 'ñ', ө: 'ö', ұ: 'ū', ү: 'ü', һ: 'h', і: 'ı', а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ё: 'io', ж: 'j',
  з: 'z', и: 'i', й: 'i', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'h', ц: 'ts', ч: 'ch',
  ш: 'ş', щ: 'ş', ъ: '', ы: 'y', ь: '', э: 'e', ю: 'iu', я: 'ia',
} // prettier-ignore

let seed = 1
const chance = (): number => (seed = (seed * 16_807) % 2_147_483_647) / 2_147_483_647

/** One slip in the longest word: a letter left out, two swapped, or one changed. */
function slip(question: string): string {
  const words = question.split(' ')
  const at = words.reduce((longest, word, index) => (word.length > (words[longest]?.length ?? 0) ? index : longest), 0)
  const word = words[at] ?? ''
  const place = 1 + Math.floor(chance() * (word.length - 2))
  const kind = chance()
  const [left, letter, next] = [word.slice(0, place), word[place] ?? '', word[place + 1] ?? '']
  if (kind < 0.33) words[at] = left + word.slice(place + 1)
  else if (kind < 0.66) words[at] = left + next + letter + word.slice(place + 2)
  else words[at] = `${left}${'аоеырс'[Math.floor(chance() * 6)]}${word.slice(place + 1)}`
  return words.join(' ')
}

/** How people type. */
export const spellings = {
  'as written': (question: string) => question,
  'without Kazakh letters': (question: string) => question.replace(/[әғқңөұүһі]/gi, (letter) => plain[letter.toLowerCase()] ?? letter),
  'in Latin letters': (question: string) => question.toLowerCase().replace(/[а-яёәғқңөұүһі]/g, (letter) => latin[letter] ?? letter),
  'with a typing slip': slip,
  'in capitals': (question: string) => question.toUpperCase(),
} as const
