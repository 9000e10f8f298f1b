import sharp from 'sharp'
import { lights } from './drawing/lights.ts'
import { seededRandom } from './drawing/seededRandom.ts'
import { Sketch } from './drawing/Sketch.ts'
import { photoScenes, type PhotoScene } from './photoScenes.ts'
import { portrait, type Sitter } from './scenes/portrait.ts'
import { sitters } from './sitters.ts'

export type PhotoKey = keyof typeof photoScenes | keyof typeof sitters

export const photoKeys = [...Object.keys(photoScenes), ...Object.keys(sitters)] as PhotoKey[]

const [longSide, shortSide] = [2400, 1600]

let grain: Buffer | undefined

/** Fine film grain, laid over every photo in tiles, so that large skies do not look like plastic. */
function grainTile(): Buffer {
  if (grain) return grain
  const random = seededRandom('grain')
  const size = 400
  grain = Buffer.alloc(size * size * 4)
  for (let at = 0; at < grain.length; at += 4) grain.writeUInt32BE(((random() > 0.5 ? 0xffffff00 : 0) | Math.floor(random() * 15)) >>> 0, at)
  return grain
}

/** The drawing itself, before it becomes a photo. */
export function demoPhotoSvg(key: PhotoKey): string {
  const scene: PhotoScene | undefined = key in photoScenes ? photoScenes[key as keyof typeof photoScenes] : undefined
  const upright = scene ? scene.upright : true
  const [width, height] = upright ? [shortSide, longSide] : [longSide, shortSide]
  const sketch = new Sketch(width, height, lights[scene?.light ?? 'day'], seededRandom(key))
  if (scene) {
    scene.draw(sketch)
    if (scene.mirrored) sketch.mirror()
  } else {
    const sitter: Sitter = sitters[key as keyof typeof sitters]
    portrait(sketch, sitter)
  }
  return sketch.toSvg()
}

/** Draws one demo photo: a JPEG of 2400×1600 pixels (or upright), the same bytes for the same key. */
export async function drawDemoPhoto(key: PhotoKey): Promise<Buffer> {
  return sharp(Buffer.from(demoPhotoSvg(key)), { limitInputPixels: longSide * shortSide })
    .flatten({ background: '#000000' })
    .composite([{ input: grainTile(), raw: { width: 400, height: 400, channels: 4 }, tile: true, blend: 'over' }])
    .jpeg({ quality: 80, chromaSubsampling: '4:2:0' })
    .toBuffer()
}
