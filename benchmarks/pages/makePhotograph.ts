import sharp, { type Sharp } from 'sharp'

/** Numbers from 0 to 255, the same for the same seed. */
function noise(seed: number, length: number): Buffer {
  let state = (seed * 2_654_435_761) >>> 0 || 1
  return Buffer.from(
    Uint8Array.from({ length }, () => {
      state ^= state << 13
      state ^= state >>> 17
      state ^= state << 5
      return state & 255
    }),
  )
}

/**
 * A picture that weighs what a photo weighs: shapes of every size, the smaller the fainter, as in natural scenes. AVIF of
 * 640 pixels has 0.5 bits a pixel, as five agency photos have 0.4 to 0.6.
 */
export async function makePhotograph(seed: number, width = 1500, height = 1000): Promise<Sharp> {
  const sums = new Float32Array(width * height * 3).fill(128)
  for (let octave = 0; octave < 9; octave += 1) {
    const [across, down] = [3 * 2 ** octave, 2 * 2 ** octave]
    // Large shapes have colours; what is fine is light and shade.
    const channels = octave < 4 ? 3 : 1
    const pixels = noise(seed * 16 + octave + 1, across * down * channels)
    const layer = await sharp(pixels, { raw: { width: across, height: down, channels } }).toColourspace('srgb').resize(width, height, { fit: 'fill', kernel: 'cubic' }).removeAlpha().raw().toBuffer()
    const of = layer.length / (width * height)
    for (let at = 0; at < sums.length; at += 1) sums[at] = (sums[at] ?? 0) + ((layer[of === 3 ? at : Math.floor(at / 3)] ?? 128) - 128) * 0.65 ** octave
  }
  return sharp(Buffer.from(Uint8ClampedArray.from(sums)), { raw: { width, height, channels: 3 } })
}
