import { PageHead } from '#design/PageHead.tsx'
import type { Language } from '#languages/language.ts'
import { sayPress } from '#languages/messages/press.ts'
import { pressAddress, pressPhotosAddress } from '#publication/pageAddresses.ts'
import { KitForm } from '../../kits/site/KitForm.tsx'
import { basketKitAddress } from '../../pressFileAddresses.ts'
import { changeBasketAddress } from '../basketAddresses.ts'
import { type BasketCollection, toKey } from '../basketItems.ts'
import type { Basket } from '../loadBasket.ts'

const kinds = { news: 'kindNews', photos: 'kindPhoto', quotes: 'kindQuote', shoots: 'kindShoot', events: 'kindEvent', documents: 'kindDocument' } as const satisfies Record<BasketCollection, string>

type Props = { basket: Basket; language: Language; done?: 'added' | 'removed' | undefined; back?: string | undefined }

/** What has been put aside, and the archive of it. */
export const BasketPage = ({ basket: { entries, gone, languages }, language, done, back }: Props) => {
  const isEmpty = entries.length === 0 && gone === 0
  return (
    <>
      <PageHead title={sayPress(language, 'basket')} intro={sayPress(language, 'basketIntro')}>
        {done ? (
          <p role="status">
            <strong>{sayPress(language, done)}</strong> {back ? <a href={back}>{sayPress(language, 'goBack')}</a> : null}
          </p>
        ) : null}
      </PageHead>
      {isEmpty ? (
        <>
          <p className="nothing">{sayPress(language, 'basketEmpty')}</p>
          <p className="ways-on">
            <a href={pressAddress(language)}>{sayPress(language, 'press')}</a>
            <a href={pressPhotosAddress(language)}>{sayPress(language, 'photos')}</a>
          </p>
        </>
      ) : (
        <div className="basket-page">
          <section>
            <p>{sayPress(language, 'basketCount', { count: entries.length })}</p>
            {gone > 0 ? <p className="label">{sayPress(language, 'goneFromBasket', { count: gone })}</p> : null}
            <ul className="basket">
              {entries.map(({ collection, id, title, address, language: own }) => (
                <li key={`${collection}${id}`}>
                  <div>
                    <p className="kicker">{sayPress(language, kinds[collection])}</p>
                    <a href={address} lang={own && own !== language ? own : undefined}>
                      {title}
                    </a>
                  </div>
                  <form method="post" action={changeBasketAddress(language)}>
                    <button type="submit" className="press-button" name="remove" value={toKey({ collection, id })} aria-label={sayPress(language, 'removeItem', { title })}>
                      {sayPress(language, 'remove')}
                    </button>
                  </form>
                </li>
              ))}
            </ul>
            <form method="post" action={changeBasketAddress(language)}>
              <button type="submit" className="press-button" name="empty" value="yes">
                {sayPress(language, 'empty')}
              </button>
            </form>
          </section>
          {entries.length > 0 ? (
            <section>
              <h2>{sayPress(language, 'kit')}</h2>
              <KitForm address={basketKitAddress} language={language} languages={languages} />
            </section>
          ) : null}
        </div>
      )}
    </>
  )
}
