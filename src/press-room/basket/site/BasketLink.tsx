import type { Language } from '#languages/language.ts'
import { sayPress } from '#languages/messages/press.ts'
import { pressBasketAddress } from '#publication/pageAddresses.ts'

/** The way to the basket; the island `basket` puts in how much is in it. */
export const BasketLink = ({ language }: { language: Language }) => (
  <a href={pressBasketAddress(language)}>
    {sayPress(language, 'basket')} <span data-basket-count="" />
  </a>
)
