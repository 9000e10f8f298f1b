// Folded Kazakh letters for the Latin alphabet of 2021, and for how names are written without it (sh, zh, ya).
const together: [RegExp, string][] = [
  [/shch/g, 'щ'], [/sh/g, 'ш'], [/ch/g, 'ч'], [/zh/g, 'ж'], [/kh/g, 'х'], [/gh/g, 'г'], [/ts/g, 'ц'],
  [/(?<=[aeiouyäöüūı])[iy](?=e)/g, ''], [/ya|ia$/g, 'я'], [/yu|iu$/g, 'ю'], [/yo/g, 'е'], [/(?<=[aeouäöüū])[iy]/g, 'й'],
] // prettier-ignore

const letters: Record<string, string> = {
  a: 'а', ä: 'а', á: 'а', ə: 'а', b: 'б', c: 'ц', d: 'д', e: 'е', f: 'ф', g: 'г', ğ: 'г', ǵ: 'г', h: 'х', i: 'и', ı: 'и', j: 'ж', k: 'к',
  l: 'л', m: 'м', n: 'н', ñ: 'н', ŋ: 'н', ń: 'н', o: 'о', ö: 'о', ó: 'о', p: 'п', q: 'к', r: 'р', s: 'с', ş: 'ш', t: 'т', u: 'у', ū: 'у',
  ü: 'у', ú: 'у', v: 'в', w: 'у', x: 'х', y: 'ы', ý: 'у', z: 'з',
} // prettier-ignore

/**
 * What a word in Latin letters would be in folded Cyrillic: `qazaqstan`, `Şymkent`, `sailau`. More than one answer where
 * the spelling leaves it open (`ng` is ң or нг).
 */
export function toCyrillic(word: string): string[] {
  const spell = (text: string): string => {
    const mapped = together.reduce((done, [pattern, letter]) => done.replace(pattern, letter), text)
    return mapped.replace(/\p{Script=Latin}/gu, (letter) => letters[letter] ?? '')
  }
  return [...new Set([spell(word), spell(word.replaceAll('ng', 'n'))])].filter((one) => one !== '')
}
