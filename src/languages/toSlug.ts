import slugify from '@sindresorhus/slugify'
import { repairMixedScript } from './repairMixedScript.ts'

// BGN/PCGN without marks; й and ц must come before what the library makes of them.
const latin = Object.entries({
  ә: 'a', ғ: 'gh', қ: 'q', ң: 'ng', ө: 'o', ұ: 'u', ү: 'u', һ: 'h', і: 'i', и: 'i', й: 'y', у: 'u', х: 'kh', ц: 'ts',
  щ: 'shch', ы: 'y', э: 'e', ю: 'yu', я: 'ya', ё: 'yo', ж: 'zh', ч: 'ch', ш: 'sh', ъ: '', ь: '', '№': 'n', '₸': ' tenge ',
}) satisfies [string, string][]

function cutAtWord(slug: string, maxLength: number): string {
  if (slug.length <= maxLength) return slug
  const end = slug.lastIndexOf('-', maxLength)
  return slug.slice(0, end > 0 ? end : maxLength)
}

/**
 * The Latin address part of a Kazakh, Russian or English text: «Қалалық штаб ашылды» is `qalalyq-shtab-ashyldy`.
 * A text that leaves no letter and no digit gives `fallback`.
 */
export function toSlug(text: string, fallback: string, maxLength = 80): string {
  const lowerCase = repairMixedScript(text.normalize('NFC')).toLowerCase()
  return cutAtWord(slugify(lowerCase, { customReplacements: latin, decamelize: false }), maxLength) || fallback
}
