import type { MessageValues, Say } from '../defineMessages.ts'
import { inQuotation } from '../inQuotation.ts'
import type { Language } from '../language.ts'
import { sayAccount } from './accounts.ts'
import { sayAssignment } from './assignments.ts'
import { sayAudit } from './audit.ts'
import { sayComment } from './comments.ts'
import { sayContent } from './content.ts'
import { sayDatabase } from './database.ts'
import { sayDesk } from './desk.ts'
import { sayEditing } from './editing.ts'
import { sayFront } from './front.ts'
import { sayField } from './fields.ts'
import { sayHistory } from './history.ts'
import { sayJournalist } from './journalists.ts'
import { sayOperation } from './operations.ts'
import { sayPeople } from './people.ts'
import { sayPhotoFile } from './photoFiles.ts'
import { sayQuietOverride } from './quietOverride.ts'
import { sayStoryText } from './storyText.ts'
import { sayTable } from './tables.ts'
import { sayTranslation } from './translations.ts'
import { sayWorkflow } from './workflow.ts'
import { nameChecks, sayCheck } from './checks.ts'

/** Every area that refuses adds its messages here; the key is the code that `RuleViolation` carries. */
const areas = [
  sayDatabase,
  sayWorkflow,
  sayEditing,
  sayAssignment,
  sayDesk,
  sayContent,
  sayAudit,
  sayPeople,
  sayPhotoFile,
  sayStoryText,
  sayOperation,
  sayQuietOverride,
  sayHistory,
  sayComment,
  sayAccount,
  sayCheck,
  sayTable,
  sayTranslation,
  sayFront,
  sayJournalist,
] as unknown as Say<string>[]

/** The sentence of a refusal's code; a code that nobody translated is returned as it is. */
export function sayRefusal(language: Language, code: string, values: MessageValues = {}): string {
  const area = areas.find((say) => say.has(code))
  return area ? area(language, code, inWords(language, values)) : code
}

/** Some values are codes themselves: states, names of fields, the refusal inside a refusal. */
function inWords(language: Language, values: MessageValues): MessageValues {
  const { because, fields, field, findings, state, titles, ...rest } = values
  const nameOf = (name: string): string => (sayField.has(name) ? sayField(language, name) : sayAssignment.has(name) ? sayAssignment(language, name) : name)
  return {
    ...rest,
    ...(field !== undefined && { field: nameOf(String(field)) }),
    ...(fields !== undefined && { fields: String(fields).split(',').map(nameOf).join(', ') }),
    ...(findings !== undefined && { findings: nameChecks(language, String(findings)) }),
    ...(state !== undefined && { state: sayWorkflow.has(String(state)) ? sayWorkflow(language, String(state) as 'draft') : state }),
    ...(titles !== undefined && { titles: String(titles).split('\n').map((title) => (language === 'en' ? `“${title}”` : `«${inQuotation(title)}»`)).join(', ') }),
    ...(because !== undefined && { because: sayRefusal(language, String(because), { ...rest, ...(fields && { fields }), ...(findings && { findings }), ...(state && { state }), ...(titles && { titles }) }) }),
  }
}
