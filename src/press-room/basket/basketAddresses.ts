import type { Language } from '#languages/language.ts'
import { pressBasketAddress } from '#publication/pageAddresses.ts'

/** Where the basket's forms are sent: `add` or `remove` with a key, `empty`, and `back` for the way back. */
export const changeBasketAddress = (language: Language): string => `${pressBasketAddress(language)}/change`
