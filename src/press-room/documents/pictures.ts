/** A photo small enough for a page, as JPEG: what both formats take. */
export type Picture = { data: Buffer; width: number; height: number }

/** Pictures by the id of their photo. */
export type Pictures = ReadonlyMap<string, Picture>

/** The size of a picture on the page, in the unit of the box. */
export function fitPicture({ width, height }: Pick<Picture, 'width' | 'height'>, box: { width: number; height: number }): { width: number; height: number } {
  const scale = Math.min(box.width / width, box.height / height)
  return { width: width * scale, height: height * scale }
}
