import { repairMixedScript } from './repairMixedScript.ts'

const russianLetters = new Map(
  Object.entries({ ә: 'а', ғ: 'г', қ: 'к', ң: 'н', ө: 'о', ұ: 'у', ү: 'у', һ: 'х', і: 'и', ё: 'е' }),
)

/**
 * The form in which names and search keys are compared: `Әйгерім`, `әйгерiм` and `айгерим` fold to the same.
 * Both sides have to be folded.
 */
export const fold = (text: string): string =>
  repairMixedScript(text.replace(/\p{Cf}/gu, '').normalize('NFC'))
    .toLowerCase()
    .replace(/[әғқңөұүһіё]/g, (letter) => russianLetters.get(letter) ?? letter)
    .replace(/\s+/g, ' ')
    .trim()
