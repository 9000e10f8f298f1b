const narrowestColumn = 16

/** How wide a photo stands in a gallery of this many when the gallery has `width` rem: one alone takes it all. */
export function gallerySizes(count: number, width: number): string {
  const columns = Math.max(1, Math.min(count, Math.floor(width / narrowestColumn)))
  return `(min-width: 62rem) ${Math.ceil(width / columns)}rem, (min-width: 36rem) ${columns === 1 ? 100 : 50}vw, calc(100vw - 2rem)`
}
