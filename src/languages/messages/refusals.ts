import type { Language } from '../language.ts'
import type { MessageValues, Say } from '../defineMessages.ts'

/** Every area that refuses adds its messages here; the key is the code that `RuleViolation` carries. */
const areas = [] as unknown as Say<string>[]

/** The sentence of a refusal's code; a code that nobody translated is returned as it is. */
export function sayRefusal(language: Language, code: string, values: MessageValues = {}): string {
  const area = areas.find((say) => say.has(code))
  return area ? area(language, code, values) : code
}
