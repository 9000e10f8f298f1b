import { ConsentField, TextField } from '#design/FormFields.tsx'
import type { Language } from '#languages/language.ts'
import { sayTaker } from '#languages/messages/takers.ts'
import type { Agreed } from '#people/journalists/journalist.ts'
import { watchesAddress } from '#publication/pageAddresses.ts'
import type { WatchedCollection } from '../ItemWatches.ts'

type Props = { collection: WatchedCollection; item: string; language: Language; consent: Agreed; /** As it was refused. */ filled?: URLSearchParams }

/** Beside an item: leave an address and hear when it is corrected or withdrawn. The same for everybody, so pages with it can be kept. */
export const WatchForm = ({ collection, item, language, consent, filled }: Props) => (
  <details className="watch" open={filled !== undefined}>
    <summary>{sayTaker(language, 'watchTitle')}</summary>
    <form className="form" method="post" action={`${watchesAddress(language)}/ask`}>
      <p className="quiet">{sayTaker(language, 'watchText')}</p>
      <input type="hidden" name="collection" value={collection} />
      <input type="hidden" name="item" value={item} />
      <TextField name="email" type="email" label={sayTaker(language, 'email')} required maxLength={254} autoComplete="email" defaultValue={filled?.get('email') ?? undefined} />
      <ConsentField {...consent} />
      <button type="submit">{sayTaker(language, 'watch')}</button>
    </form>
  </details>
)
