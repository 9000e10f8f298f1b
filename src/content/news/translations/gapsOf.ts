import { languages, type Language } from '#languages/language.ts'

type Version = { id: string; language: Language; state: string; publicState: string }

/** Of an item that leads no story with a gap. Distinct from nothing, which has not been looked at. */
export const noGap = 'none'

const finished = ['approved', 'scheduled', 'live']

/**
 * Which languages a story lacks, kept at one of its versions, so that the report names each story once: at the first
 * that is approved or public, for a story of drafts is nobody's gap yet.
 */
export function gapsOf(versions: readonly Version[]): Map<string, string> {
  const missing = languages.filter((language) => !versions.some((version) => version.language === language))
  const lead = versions
    .filter(({ state, publicState }) => finished.includes(state) || publicState === 'live')
    .toSorted((one, other) => languages.indexOf(one.language) - languages.indexOf(other.language))[0]
  return new Map(versions.map(({ id }) => [id, id === lead?.id && missing.length > 0 ? missing.join(' ') : noGap]))
}

/** Every value of `gap` that names the language, or any: as a question for the database. */
export const gapsWith = (language: Language | undefined): string[] => {
  const some = languages.flatMap((one, at) => [[one], ...languages.slice(at + 1).map((other) => [one, other])])
  return some.filter((gap) => !language || gap.includes(language)).map((gap) => gap.join(' '))
}
