import { languages } from '#languages/language.ts'
import { isEnding } from './stemKazakh.ts'
import { splitWords, toPlainLetters, type Word } from './splitWords.ts'
import { stemWord } from './stemWord.ts'
import { isStopWord } from './stopWords.ts'
import { toCyrillic } from './toCyrillic.ts'

/** One word that is looked for, under every stem that it can have in a text of ours. */
export type Term = { word: string; stems: string[] }

export type Query = {
  /** What was asked, in plain letters and not longer than we look at. */
  text: string
  terms: Term[]
  /** Words that have to stand together in this order, as they were between quotation marks. */
  phrases: Term[][]
  /** Nothing stands outside the quotation marks. */
  isPhrase: boolean
}

const longest = 400
const mostTerms = 24

const toTerm = ({ text: word }: Word): Term => {
  const isLatin = /\p{Script=Latin}/u.test(word)
  const spellings = isLatin ? [word, ...toCyrillic(word)] : [word]
  return { word, stems: [...new Set(spellings.flatMap((one) => languages.map((language) => stemWord(one, language))))] }
}

const quoted = /«([^«»]+)»|"([^"]+)"|“([^“”]+)”|„([^„“”]+)[“”]/g

/** The stem of «1000-ға» is 1000: what follows the hyphen is not looked for. */
const withoutEndings = (words: Word[], text: string): Word[] =>
  words.filter(({ text: word, start }, index) => {
    const before = words[index - 1]
    const isJoined = before !== undefined && before.end >= start - 1 && /^['’ʼ`\-‐‑]?$/.test(text.slice(before.end, start))
    return !(isJoined && isEnding(word))
  })

/** Reads what somebody typed. Whatever it is, it is words: there are no operators, and nothing is an error. */
export function parseQuery(given: string): Query {
  const text = toPlainLetters(given).replace(/\s+/g, ' ').trim().slice(0, longest)
  const words = withoutEndings(splitWords(text), text)
  const telling = words.filter(({ text: word }) => !isStopWord(word))
  const terms = (telling.length > 0 ? telling : words).map(toTerm)
  const different = terms.filter(({ stems: [stem] }, index) => terms.findIndex((other) => other.stems[0] === stem) === index).slice(0, mostTerms)
  const phrases = [...text.matchAll(quoted)]
    .map((match) => splitWords(match.slice(1).find((part) => part !== undefined) ?? '').map(toTerm))
    .filter((phrase) => phrase.length > 1)
  const isPhrase = phrases.length > 0 && splitWords(text.replace(quoted, ' ')).length === 0
  return { text, terms: different, phrases: phrases.slice(0, 3), isPhrase }
}
