import { toSlug } from '#languages/toSlug.ts'
import { inOfficeTime } from './inOfficeTime.ts'

/**
 * The name under which a photo is taken away, such as `2026-02-16-astana-shtab-ashyldy-01.jpg`: in Latin letters, so
 * that every mail program and archive keeps it. `extension` comes without its dot.
 */
export function pressFileName(photo: {
  dateTaken?: string
  city?: string
  headline?: string
  /** Told apart from the original, so that both lie in one folder. */
  size?: 'web' | 'print' | undefined
  /** The place in a set or in a kit, from 1. */
  number: number
  extension: string
}): string {
  const date = inOfficeTime(photo.dateTaken)?.slice(0, 10)
  const city = photo.city && toSlug(photo.city, '', 24)
  const headline = toSlug(photo.headline ?? '', 'photo', 60)
  const number = String(photo.number).padStart(2, '0')
  return `${[date, city, headline, photo.size, number].filter(Boolean).join('-')}.${photo.extension}`
}
