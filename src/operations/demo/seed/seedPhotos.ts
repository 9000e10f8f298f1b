import type { DemoStory, Localised } from '../content/shapes.ts'
import { demoPhotoMetadata } from '../photos/demoPhotoMetadata.ts'
import type { PhotoKey } from '../photos/drawDemoPhoto.ts'
import { drawPressPhoto } from '../photos/drawPressPhoto.ts'
import { inAdvance } from './inAdvance.ts'
import type { Seeding } from './Seeding.ts'
import type { DemoContent } from './seedReference.ts'

const isPortrait = (key: PhotoKey): boolean => key.startsWith('portrait-')
const portraits: Localised = { kk: 'Спикерлердің портреттері', ru: 'Портреты спикеров', en: 'Portraits of the speakers' }

/** Photos of one place and day were taken together; portraits in one sitting. */
function shootOf(key: PhotoKey): { name: string; title: Localised } {
  const { taken, city, headline } = demoPhotoMetadata(key)
  return isPortrait(key) ? { name: 'portraits', title: portraits } : { name: `${city} ${taken.daysAgo}`, title: headline }
}

/** Draws the photos, two ahead, and hands them to the intake as a photographer would: their files say the rest. */
export async function seedPhotos(
  seeding: Seeding,
  { desks, stories }: Pick<DemoContent, 'desks' | 'stories'>,
  photos: readonly PhotoKey[],
): Promise<void> {
  const deskOf = (key: PhotoKey): string =>
    seeding.id('desks', desks.find(({ city }) => city.kk === demoPhotoMetadata(key).city)?.key ?? 'national')
  const shoots = new Set<string>()
  for (const key of photos) {
    const { name, title } = shootOf(key)
    const together = photos.filter((other) => shootOf(other).name === name)
    if (shoots.has(name) || together.length < 2) continue
    shoots.add(name)
    await seeding.create(name, {
      collection: 'shoots',
      by: 'photographer',
      shared: { takenOn: seeding.noon(demoPhotoMetadata(key).taken.daysAgo), desk: deskOf(key) },
      texts: (language) => ({ title: title[language] }),
    })
  }
  const taken = (key: PhotoKey): string => seeding.date(demoPhotoMetadata(key).taken).toISOString()
  for await (const [key, data] of inAdvance(photos, (one) => drawPressPhoto(one, taken(one)), 2)) {
    const story: DemoStory | undefined = stories.find((one) => one.photos.includes(key))
    const shoot = shootOf(key).name
    const photo = () => seeding.create(key, {
      collection: 'photos',
      by: 'photographer',
      file: { name: `${key}.jpg`, mimetype: 'image/jpeg', data, size: data.length },
      shared: {
        desk: deskOf(key),
        // The face, not the middle of the picture.
        ...(isPortrait(key) && { focalPoint: { x: 50, y: 40 } }),
        ...(shoots.has(shoot) && { shoot: seeding.id('shoots', shoot) }),
        ...(story && !isPortrait(key) && { topics: story.topics.map((topic) => seeding.id('topics', topic)) }),
        ...(story?.event && !isPortrait(key) && { ofEvent: seeding.id('events', story.event) }),
      },
      // The file speaks one language in its headline, all three in its caption.
      texts: (language) => (language === 'kk' ? {} : { headline: demoPhotoMetadata(key).headline[language] }),
    })
    await seeding.together(photo)
  }
}
