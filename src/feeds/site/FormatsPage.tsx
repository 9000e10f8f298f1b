import { PageHead } from '#design/PageHead.tsx'
import type { Language } from '#languages/language.ts'
import { sayPressFormats } from '#languages/messages/pressFormats.ts'
import { absolute } from '../absolute.ts'
import { everything, feedAddress } from '../feedAddresses.ts'
import { machineFormats } from '../machine-items/machineFormats.ts'

const names = { ninjs: 'ninjs 3.1', ninjs1: 'ninjs 1.5', newsml: 'NewsML-G2 2.35' } as const

/** What the systems of newsrooms can take from us, and how: short, for whoever sets such a system up. */
export const FormatsPage = ({ language }: { language: Language }) => {
  const say = (key: Parameters<typeof sayPressFormats>[1]): string => sayPressFormats(language, key)
  const lists = [
    [say('allNews'), everything],
    [say('allPhotos'), { kind: 'photos' }],
    [say('allQuotes'), { kind: 'quotes' }],
  ] as const
  return (
    <>
      <PageHead title={say('title')} intro={say('intro')} />
      <div className="story-body">
        <h2>{say('formats')}</h2>
        <ul>
          {machineFormats.map((format) => (
            <li key={format}>
              <strong>{names[format]}</strong> (<code>.{format}</code>) – {say(format)}
            </li>
          ))}
          <li>
            <strong>RSS, Atom, JSON Feed</strong> (<code>.rss</code>, <code>.atom</code>, <code>.json</code>) – {say('reader')}
          </li>
        </ul>
        <h2>{say('feeds')}</h2>
        <ul>
          {lists.map(([name, scope]) => (
            <li key={name}>
              {name}:{' '}
              {machineFormats.map((format, index) => (
                <span key={format}>
                  {index > 0 ? ', ' : null}
                  <a href={feedAddress(language, scope, format)} aria-label={`${name}: ${names[format]}`}>{names[format]}</a>
                </span>
              ))}
            </li>
          ))}
          <li>
            {say('scoped')}: <code>/{language}/feeds/topics/{say('name')}.ninjs</code>, <code>/{language}/feeds/speakers/{say('name')}.ninjs</code>, <code>/{language}/feeds/desks/{say('name')}.ninjs</code>. {say('scopedHow')}
          </li>
        </ul>
        <h2>{say('items')}</h2>
        <p>
          <code>/{language}/items/news/ID.ninjs</code>, <code>/{language}/items/photos/ID.ninjs</code>, <code>/{language}/items/quotes/ID.newsml</code>, <code>/{language}/items/kits/ID.newsml</code>, <code>/{language}/items/shoots/ID.newsml</code>
        </p>
        <p>{say('itemHow')}</p>
        <h2>{say('rules')}</h2>
        <ul>
          {(['ruleSame', 'ruleCanceled', 'ruleEmbargo', 'ruleConditional'] as const).map((rule) => (
            <li key={rule}>{say(rule)}</li>
          ))}
        </ul>
        <h2>{say('keys')}</h2>
        <p>{say('keyText')}</p>
        <p>
          <code>curl -H &quot;Authorization: Bearer mck_…&quot; {absolute(feedAddress(language, everything, 'ninjs'))}</code>
        </p>
      </div>
    </>
  )
}
