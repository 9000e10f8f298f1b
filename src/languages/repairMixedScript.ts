// Each Cyrillic letter is the one that looks like its Latin neighbour: һ for h (қаhарман), Ү for Y (Yкімет).
const twins = new Map(
  Object.entries({
    a: 'а', b: 'в', c: 'с', e: 'е', h: 'һ', i: 'і', k: 'к', m: 'м', o: 'о', p: 'р', t: 'т', x: 'х', y: 'у', ə: 'ә', ɵ: 'ө', ë: 'ё',
    A: 'А', B: 'В', C: 'С', E: 'Е', H: 'Н', I: 'І', K: 'К', M: 'М', O: 'О', P: 'Р', T: 'Т', X: 'Х', Y: 'Ү', Ə: 'Ә', Ɵ: 'Ө', Ë: 'Ё',
  }),
)

const isAddress = (chunk: string): boolean => /:\/\/|@|^www\.|\.[a-z]{2,6}\//i.test(chunk)

/** A word with a Latin letter that looks like none of ours (Facebookта) was meant to be Latin, so it stays. */
function repairWord(word: string): string {
  if (!/\p{Script=Cyrillic}/u.test(word)) return word
  const latin = word.match(/\p{Script=Latin}/gu) ?? []
  return latin.every((letter) => twins.has(letter)) ? word.replace(/\p{Script=Latin}/gu, (letter) => twins.get(letter) ?? letter) : word
}

/**
 * Puts Cyrillic letters in place of the Latin look-alikes in Cyrillic words (`мемлекеттiк`, typed with a Latin i).
 * Latin words, the parts of `AMANAT-тың` and addresses stay as they are.
 */
export const repairMixedScript = (text: string): string =>
  text.replace(/\S+/g, (chunk) =>
    !/\p{Script=Latin}/u.test(chunk) || isAddress(chunk) ? chunk : chunk.replace(/[\p{Script=Latin}\p{Script=Cyrillic}\p{M}]+/gu, repairWord),
  )
