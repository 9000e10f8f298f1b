import type { CollectionAfterOperationHook } from 'payload'
import { toLanguage } from '#languages/language.ts'
import { sayRefusal } from '#languages/messages/refusals.ts'

/** Of many items that are saved at once, Payload names the refused by code alone: each gets its sentence. */
export const sayBulkRefusals: CollectionAfterOperationHook = ({ operation, result, req }) => {
  if (operation !== 'update' || req.payloadAPI !== 'REST' || !('errors' in result)) return result
  const language = toLanguage(req.i18n?.language)
  // Who saved is lost on the way.
  const say = (code: string): string => sayRefusal(language, code === 'staleRevision' ? 'staleCopy' : code)
  return { ...result, errors: result.errors.map((error) => ({ ...error, message: say(error.message) })) } as typeof result
}
