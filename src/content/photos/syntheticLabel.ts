import type { Language } from '#languages/language.ts'
import { saySite } from '#languages/messages/site.ts'
import type { PublicPhoto } from '#publication/publicContent.ts'

/** The sentence that the law asks for under a picture that a machine made. */
export function syntheticLabel({ digitalSourceType }: Pick<PublicPhoto, 'digitalSourceType'>, language: Language): string | undefined {
  if (digitalSourceType === 'trainedAlgorithmicMedia') return saySite(language, 'photoSynthetic')
  if (digitalSourceType === 'compositeWithTrainedAlgorithmicMedia') return saySite(language, 'photoComposite')
  return undefined
}
