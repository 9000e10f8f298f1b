import sharp, { type Sharp } from 'sharp'

/** For tests: a picture whose quarters are red and blue above, green and yellow below. */
export function makeTestPhoto(width = 600, height = 400): Sharp {
  const plain = (background: string, part: number) => ({
    create: { width: width * part, height: height * part, channels: 3 as const, background },
  })
  return sharp(plain('red', 1)).composite([
    { input: plain('blue', 0.5), gravity: 'northeast' },
    { input: plain('green', 0.5), gravity: 'southwest' },
    { input: plain('yellow', 0.5), gravity: 'southeast' },
  ])
}

/** For tests: the colour at a place of a picture, given in parts of its width and height. */
export async function colourAt(picture: string | Buffer, x: number, y: number): Promise<string> {
  const { data, info } = await sharp(picture).toColourspace('srgb').removeAlpha().raw().toBuffer({ resolveWithObject: true })
  const start = (Math.floor(info.height * y) * info.width + Math.floor(info.width * x)) * info.channels
  const [red = 0, green = 0, blue = 0] = data.subarray(start, start + 3)
  if (red > 180) return green > 180 ? 'yellow' : 'red'
  return blue > 120 ? 'blue' : 'green'
}
