type Size = { width: number; height: number }

/** The size of a photo made to fit a box; one that is smaller keeps its own. Undefined when the photo's is unknown. */
export function fitInside({ width, height }: Partial<Size>, box: Partial<Size>): Size | undefined {
  if (!width || !height) return undefined
  const scale = Math.min(1, (box.width ?? Infinity) / width, (box.height ?? Infinity) / height)
  return { width: Math.round(width * scale), height: Math.round(height * scale) }
}
