import { expect, it } from 'vitest'
import type { PublicPhoto } from '#publication/publicContent.ts'
import { toPressMetadata } from './toPressMetadata.ts'

const photo: PublicPhoto = {
  id: 'p1', headline: { kk: 'Штаб' }, caption: { kk: 'Ашылу', ru: 'Открытие', en: 'Opening' }, altText: { kk: 'Зал' },
  creator: 'Дана Сәрсен, Ержан Оспан', credit: 'Штаб', copyright: '© Штаб', usageTerms: {}, dateTaken: '2026-02-16T16:31:00.000Z',
  people: [], keywords: ['штаб'], digitalSourceType: 'trainedAlgorithmicMedia', topics: [], focalPoint: { x: 50, y: 50 },
  filename: 'a.jpg', contentHash: 'h', changeNotes: [],
}
const house = { siteUrl: 'https://shtab.example', settings: { organisation: { kk: 'Қалалық штаб' }, boilerplate: {}, terms: { kk: 'Дереккөзбен' } } }

it('says in a file whose the photo is, in every language, and where it may be found', () => {
  expect(toPressMetadata(photo, house)).toMatchObject({
    caption: { kk: 'Ашылу', ru: 'Открытие', en: 'Opening' },
    creators: ['Дана Сәрсен', 'Ержан Оспан'],
    dateTaken: '2026-02-16T21:31:00+05:00',
    usageTerms: 'Дереккөзбен',
    digitalSourceType: 'http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia',
    webStatement: 'https://shtab.example/kk/photos/p1',
    licensorName: 'Қалалық штаб',
    licensorUrl: 'https://shtab.example',
  })
})

it('carries an imprint when the photo is campaign material, and none otherwise', () => {
  const imprint = { issuedBy: 'Штаб', orderedBy: 'Кандидат', paidFrom: 'Сайлау қоры' }
  expect(toPressMetadata(photo, house, imprint).imprint).toBe('Шығарған: Штаб. Тапсырыс берген: Кандидат. Төлем көзі: Сайлау қоры.')
  expect(toPressMetadata(photo, house).imprint).toBeUndefined()
})
