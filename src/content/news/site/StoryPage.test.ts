import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import type { PublicDesk, PublicNews, PublicPhoto, PublicTopic } from '#publication/publicContent.ts'
import type { Story } from './loadStory.ts'
import { StoryPage } from './StoryPage.tsx'

const body = { root: { children: [{ type: 'paragraph', children: [{ type: 'text', text: 'Мәтін.', format: 0 }] }] } }

const item = {
  id: 'n1', story: 's1', language: 'kk', kind: 'news', slug: 'shtab', headline: 'Штаб ашылды', lead: 'Бүгін қалада.', body,
  bylines: ['Дана Нұрпейіс'], hero: 'p1', gallery: [], quotes: [], speakers: [], documents: [], topics: ['t1'], desk: 'd1', nature: 'informational',
  aiUse: 'none', shownAt: '2026-02-16T16:31:00.000Z', publishedAt: '2026-02-16T16:31:00.000Z', changeNotes: [], earlierViews: 0,
} as unknown as PublicNews

const photo = {
  id: 'p1', width: 2400, height: 1600, credit: 'Штаб', altText: { ru: 'Люди в зале' }, caption: { kk: 'Ашылу' }, people: [],
} as unknown as PublicPhoto
const topic = { id: 't1', slug: 'qogham', name: { kk: 'Қоғам' } } as PublicTopic

type Given = { item?: Partial<PublicNews>; story?: Partial<Story>; views?: number }

const draw = ({ item: changes, story, views }: Given = {}): string => {
  const shown = { ...item, ...changes }
  const whole: Story = {
    kind: 'story', item: shown, versions: { kk: '/kk/news/shtab', ru: '/ru/news/shtab-otkryt' }, topics: [topic],
    desk: { id: 'd1', slug: 'qalalyq', name: { kk: 'Қалалық штаб' } } as PublicDesk,
    parts: { photos: new Map([['p1', photo]]), quotes: new Map(), speakers: new Map(), documents: new Map(), news: new Map() },
    around: { related: { items: [], photos: new Map(), topics: new Map() } },
    ...story,
  }
  return renderToStaticMarkup(createElement(StoryPage, { story: whole, language: 'kk', siteUrl: 'https://site.kz', views }))
}

describe('a story', () => {
  it.each([
    ['its topic over the headline', '<a href="/kk/topics/qogham"><span>Қоғам</span></a>'],
    ['the headline', '<h1>Штаб ашылды</h1>'],
    ['the lead', '<p class="lead">Бүгін қалада.</p>'],
    ['who wrote it', '<strong>Дана Нұрпейіс</strong>'],
    ['the date as Kazakh writes it', '<time dateTime="2026-02-16T16:31:00.000Z">2026 жылғы 16 ақпан, 21:31</time>'],
    ['its desk', '<a href="/kk/desks/qalalyq"><span>Қалалық штаб</span></a>'],
    ['its other versions', '<a href="/ru/news/shtab-otkryt" hrefLang="ru" lang="ru">Русский</a>'],
    ['what is not translated', '<span lang="en">English</span>: аударылмаған'],
    ['the words for its picture in the language they are in', 'alt="Люди в зале" lang="ru"'],
    ['a picture that is not waited for', 'fetchPriority="high"'],
    ['the place of the picture', 'width="1920" height="1280"'],
    ['the light format first', '<source type="image/avif" srcSet="/files/photos/p1/whole-480.avif 480w, '],
    ['a link to share it by', 'https://t.me/share/url?url=https%3A%2F%2Fsite.kz%2Fkk%2Fnews%2Fshtab&amp;text='],
    ['a mail to share it by', `mailto:?subject=${encodeURIComponent('Штаб ашылды')}&amp;body=`],
  ])('shows %s', (_, html) => {
    expect(draw()).toContain(html)
  })

  it('says nothing of views that nobody has counted, and their number when somebody has', () => {
    expect(draw()).not.toContain('Қаралым')
    expect(draw({ views: 12_345 })).toContain('<dt>Қаралым</dt><dd>12\u00a0345</dd>')
    expect(draw({ views: 0 })).toContain('<dd>0</dd>')
  })

  it('says before the text what a machine wrote and what was mended, with the time', () => {
    const html = draw({ item: { aiUse: 'synthetic', correctedAt: '2026-02-17T05:00:00.000Z', changeNotes: [{ kind: 'correction', note: 'Сан түзетілді', at: '2026-02-17T05:00:00.000Z' }] } })
    expect(html.indexOf('жасанды интеллект')).toBeLessThan(html.indexOf('<p>Мәтін.</p>'))
    expect(html).toContain('id="changes"')
    expect(html).toMatch(/Түзетілді<\/strong>.*2026 жылғы 17 ақпан, 10:00.*Сан түзетілді/)
  })

  it('of a campaign says so, and who issued, ordered and paid', () => {
    const html = draw({ item: { nature: 'campaign', imprint: { issuedBy: 'Штаб-1', orderedBy: 'Штаб-2', paidFrom: 'Қор' } } })
    for (const shown of ['Үгіт материалы', 'Штаб-1', 'Штаб-2', 'Қор']) expect(html).toContain(shown)
  })

  it('does without picture, lead, authors, topics and desk', () => {
    const html = draw({ item: { hero: undefined, lead: undefined, bylines: [] }, story: { topics: [], desk: undefined } })
    expect(html).not.toMatch(/<figure|<img|undefined|class="lead"|Редакция/)
    // Something has to stand over the headline.
    expect(html).toContain('<span>Жаңалық</span>')
  })

  it('sets a headline of many words smaller', () => {
    expect(draw({ item: { headline: 'Өңірлердегі '.repeat(9) } })).toContain('<h1 class="long">')
  })

  it('leads on to its like, and to what came before and after', () => {
    const other = { ...item, id: 'n2', slug: 'kopir', headline: 'Көпір салынды' }
    const html = draw({ story: { around: { related: { items: [other], photos: new Map([['p1', photo]]), topics: new Map([['t1', topic]]) }, earlier: other, later: { ...other, slug: 'mektep' } } } })
    expect(html).toContain('<h3 class="card-headline"><a href="/kk/news/kopir">Көпір салынды</a></h3>')
    expect(html).toMatch(/href="\/kk\/news\/kopir" rel="prev".*href="\/kk\/news\/mektep" rel="next"/)
    // Beside a headline that says it all a picture is silent, and comes when it is near.
    expect(html).toMatch(/<img alt="" loading="lazy"/)
  })
})
