// The endings of a Kazakh word on folded text (ә ғ қ ң ө ұ ү һ і have become а г к н о у у х и). Each stands only after
// certain letters, and that keeps most words whole: -на follows ы and и alone, so «астана» has no ending.
const vowel = 'аеиоуыэюя'
const voiceless = 'птксшщчцфхбвгд'
const nasal = 'мн'
// у closes a syllable here («таудың», «сайлаудан»), and is a vowel in words from elsewhere.
const liquid = 'рлйу'
const buzzing = 'зж'
const voiced = liquid + nasal + buzzing
const owned = 'ыи'

type Ending = { letters: string; after: string }
type Group = readonly Ending[]

/** Longest first, so that «-ымыз» is not taken for «-мыз». */
const endings = (...rows: [letters: string, after: string][]): Group =>
  rows
    .flatMap(([list, after]) => list.split(' ').map((letters) => ({ letters, after })))
    .toSorted((a, b) => b.letters.length - a.letters.length)

const predicate = endings(
  ['мын мин', vowel + liquid + nasal], ['бын бин', buzzing + nasal], ['пын пин', voiceless],
  ['мыз миз', vowel + liquid + nasal], ['быз биз', buzzing + nasal], ['пыз пиз', voiceless],
  ['сын син сыз сиз', vowel + voiced + voiceless], ['дыр дир', vowel + voiced], ['тыр тир', voiceless],
)
const place = endings(
  ['дагы деги', vowel + voiced], ['тагы теги', voiceless], ['ндагы ндеги', owned], ['гы ги', voiced], ['кы ки', voiceless],
)
const grammaticalCase = endings(
  ['нын нин', vowel + nasal], ['дын дин', liquid + buzzing], ['тын тин', voiceless],
  ['га ге да де', vowel + voiced], ['ка ке та те', voiceless], ['на не нда нде нан нен н', owned],
  ['ны ни', vowel], ['ды ди', voiced], ['ты ти', voiceless],
  ['нан нен', nasal], ['дан ден', vowel + liquid + buzzing], ['тан тен', voiceless],
  ['мен', vowel + liquid + nasal], ['бен', buzzing], ['пен', voiceless],
)
const possessive = endings(
  ['м мыз миз ныз низ сы си', vowel], ['ым им ымыз имиз ыныз иниз ы и', voiced + voiceless],
)
const plural = endings(['лар лер', vowel + liquid], ['дар дер', `л${nasal}${buzzing}`], ['тар тер', voiceless])
const verbal = endings(
  ['ган ген', vowel + voiced], ['кан кен', voiceless], ['атын етин ып ип', voiced + voiceless], ['йтын йтин', vowel],
  ['са се', vowel + voiced + voiceless],
)

/** From the end of a word inwards; a second time, because «-дағы» and verbs take the endings of nouns once more. */
const order = [
  predicate, place, grammaticalCase, place, grammaticalCase, possessive, plural,
  verbal, grammaticalCase, possessive, plural,
] // prettier-ignore

const lastVowel = (text: string): string => /[аеиоуыэюя](?=[^аеиоуыэюя]*$)/.exec(text)?.[0] ?? ''

/** Back and front vowels do not meet in a Kazakh word, as far as folding has left them apart. */
function inHarmony(stem: string, ending: string): boolean {
  switch (/[аеиы]/.exec(ending)?.[0]) {
    case 'а':
    case 'ы':
      return !/[еэ]/.test(lastVowel(stem))
    case 'е':
    case 'и':
      return !/[ыя]/.test(lastVowel(stem))
    default:
      return true
  }
}

/** «-ғы» is short and stands at the end of many roots («белгі»): it takes a longer stem than the others. */
const leastStem = (ending: string): number => (/^[гк][ыи]$/.test(ending) ? 4 : 3)

function strip(word: string, group: Group): string {
  for (const { letters, after } of group) {
    if (!word.endsWith(letters)) continue
    const stem = word.slice(0, -letters.length)
    const fits = stem.length >= leastStem(letters) && after.includes(stem.at(-1) ?? '') && lastVowel(stem) !== ''
    if (fits && inHarmony(stem, letters)) return stem
  }
  return word
}

/**
 * The part of a folded Kazakh word that its inflected forms share: «мектептеріндегі», «мектебі» → «мектеп». A light
 * stemmer: it takes off plural, possessive, case, predicate and the commonest verb endings, and knows no dictionary.
 */
export const stemKazakh = (word: string): string => order.reduce(strip, word).replace(/б$/, 'п').replace(/г$/, 'к')

const alone = new Set([plural, possessive, grammaticalCase, place].flat().map(({ letters }) => letters))

/** Whether this is what follows the hyphen in «1000-ға» and «AMANAT-тың»: an ending, or a chain of them. */
export const isEnding = (word: string): boolean => alone.has(word) || (word.length <= 6 && order.reduce(strip, `бала${word}`) === 'бала')
