import type { Language } from '#languages/language.ts'
import { sayPress } from '#languages/messages/press.ts'
import { changeBasketAddress } from '../basketAddresses.ts'
import { type BasketItem, toKey } from '../basketItems.ts'
import { BasketLink } from './BasketLink.tsx'

type Props = { item: BasketItem; language: Language; /** The address of the page that it stands on. */ back: string; withLink?: boolean }

/** A plain form: pages are kept for everybody, so what is in the basket is told by its own page, or by the island. */
export const AddToBasket = ({ item, language, back, withLink = true }: Props) => (
  <form
    method="post"
    action={changeBasketAddress(language)}
    className="to-basket"
    data-basket={toKey(item)}
    data-add={sayPress(language, 'addToBasket')}
    data-in={sayPress(language, 'inBasket')}
  >
    <input type="hidden" name="add" value={toKey(item)} />
    <input type="hidden" name="back" value={back} />
    <button type="submit" className="press-button">
      {sayPress(language, 'addToBasket')}
    </button>
    {withLink ? <BasketLink language={language} /> : null}
  </form>
)
