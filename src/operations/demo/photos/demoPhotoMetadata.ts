import type { Localised, Moment } from '../content/shapes.ts'
import { desks } from '../content/desks.ts'
import { speakers } from '../content/speakers.ts'
import type { PhotoKey } from './drawDemoPhoto.ts'
import { photoScenes } from './photoScenes.ts'
import { lightTexts, scenePhotoTexts, sceneTexts } from './scenePhotoTexts.ts'

export type DemoPhotoMetadata = {
  headline: Localised
  caption: Localised
  altText: Localised
  creator: string
  credit: string
  copyright: string
  taken: Moment
  city: string
  country: string
  keywords: readonly string[]
  people: readonly string[]
  /** https://cv.iptc.org/newscodes/digitalsourcetype/: made by a formula, from no sampled data. */
  digitalSourceType: 'algorithmicMedia'
}

const common = {
  creator: 'Дана Нұрпейіс',
  credit: 'Медиаорталық / Дана Нұрпейіс',
  copyright: '© Республикалық штабтың медиаорталығы',
  country: 'Қазақстан',
  digitalSourceType: 'algorithmicMedia',
} as const

const deskOf = { astana: 'national', aqkent: 'city', sarybulaq: 'district' } as const

const joined = (first: Localised, second: Localised, between = ' '): Localised => ({
  kk: first.kk + between + second.kk,
  ru: first.ru + between + second.ru,
  en: first.en + between + second.en,
})

function ofPortrait(key: PhotoKey): DemoPhotoMetadata {
  const speaker = speakers.find(({ portrait }) => portrait === key)
  const position = speaker?.positions.at(-1)
  if (!speaker || !position) throw new Error(`No speaker sits for ${key}`)
  return {
    ...common,
    headline: speaker.name,
    caption: joined(joined(speaker.name, position.title, ', '), { kk: '.', ru: '.', en: '.' }, ''),
    altText: joined(speaker.name, { kk: 'жұмсақ түсті фонда кеудесіне дейін салынған портрет, жымиып қарап тұр.', ru: 'рисованный погрудный портрет на мягком цветном фоне, улыбка.', en: 'a drawn head-and-shoulders portrait against a soft coloured background, smiling.' }, ': '),
    taken: { daysAgo: 20, at: '11:00' },
    city: 'Астана',
    keywords: ['портрет', 'спикер'],
    people: [speaker.name.kk],
  }
}

/** What the press is told about one demo photo: the texts that go into its record and its file. */
export function demoPhotoMetadata(key: PhotoKey): DemoPhotoMetadata {
  if (!(key in photoScenes)) return ofPortrait(key)
  const scene = key as keyof typeof photoScenes
  const text = scenePhotoTexts[scene]
  const shown = sceneTexts[scene.slice(0, scene.lastIndexOf('-'))]
  if (!shown) throw new Error(`Nothing is written about the scene of ${key}`)
  return {
    ...common,
    headline: text.headline,
    caption: text.caption,
    altText: shown.indoors ? { kk: shown.kk, ru: shown.ru, en: shown.en } : joined(shown, lightTexts[photoScenes[scene].light]),
    taken: { daysAgo: text.daysAgo, at: text.at },
    city: desks.find((desk) => desk.key === deskOf[text.city])?.city.kk ?? '',
    keywords: text.keywords,
    people: [],
  }
}
