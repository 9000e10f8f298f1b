import { cardVersion } from '#content/photos/cards/card.ts'
import type { Card } from './toCard.ts'

/** Where a card is. Its version makes programs that keep pictures by their address take the new one. */
export const cardAddress = ({ language, kind, id, text, photo }: Card): string => `/cards/${language}/${kind}/${id}/${cardVersion(text, photo)}.jpg`
