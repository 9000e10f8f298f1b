import type { PublicEvent } from '#publication/publicContent.ts'

/** A map of the place on OpenStreetMap: an ordinary link, with nothing of theirs on our page. */
export const mapAddress = ({ latitude, longitude }: NonNullable<PublicEvent['location']>): string =>
  `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=17/${latitude}/${longitude}`
