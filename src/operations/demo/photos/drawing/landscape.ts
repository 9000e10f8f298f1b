import { mix } from './colour.ts'
import type { Point, Sketch } from './Sketch.ts'

/** Sky, its sun and a few long clouds. */
export function sky(s: Sketch, options: { horizon: number; sun?: Point; clouds?: number; stars?: boolean }): void {
  const { width, height, light, random } = s
  s.rect(0, 0, width, height, s.shade([[0, light.sky[0]], [0.55, light.sky[1]], [1, light.sky[2]]]), '')
  if (options.stars) {
    for (let i = 0; i < 130; i++) s.ellipse(random() * width, random() * options.horizon * 0.8, random.between(1, 3), random.between(1, 3), '#ffffff', `fill-opacity="${random.between(0.2, 0.8).toFixed(2)}"`)
  }
  const [x, y] = options.sun ?? [width * 0.7, options.horizon * 0.72]
  s.glow(x, y, Math.max(width, height) * 0.62, light.sun, 0.75)
  s.ellipse(x, y, 74, 74, light.sun, 'fill-opacity="0.92"')
  for (let i = 0; i < (options.clouds ?? 6); i++) {
    const [cx, cy, length] = [random() * width, random.between(0.12, 0.75) * options.horizon, random.between(240, 700)]
    const fill = s.shade([[0, mix(light.sky[2], '#ffffff', 0.4), 0.75], [1, light.sky[1], 0.1]])
    for (let puff = 0; puff < 5; puff++) {
      s.ellipse(cx + (puff - 2) * length * 0.2, cy + random.between(-14, 14), length * random.between(0.18, 0.34), random.between(14, 40), fill, 'fill-opacity="0.5"')
    }
  }
}

/** A ridge across the whole picture; `rough` bends it from hills (0.2) to peaks (1). */
export function ridge(s: Sketch, y: number, rise: number, rough: number, fill: string): Point[] {
  const { width, height, random } = s
  let line: Point[] = [[-20, y - random() * rise], [width * 0.5, y - random.between(0.5, 1) * rise], [width + 20, y - random() * rise]]
  for (let spread = rise; line.length < 130; spread *= 0.52 + rough * 0.05) {
    line = line.flatMap((point, at): Point[] => {
      const next = line[at + 1]
      return next ? [point, [(point[0] + next[0]) / 2, (point[1] + next[1]) / 2 + random.between(-0.5, 0.5) * spread * rough]] : [point]
    })
  }
  s.polygon([...line, [width + 20, height], [-20, height]], fill)
  return line
}

/** Mountains in three layers with snow on the farthest. */
export function mountains(s: Sketch, horizon: number, tall: number): void {
  const { light } = s
  const lit = mix(light.haze, '#ffffff', 0.55)
  const fill = s.shade([[0, lit], [0.14, s.tone(0.8)], [0.4, s.tone(0.92)], [1, light.haze]])
  ridge(s, horizon - tall * 0.45, tall * 0.75, 1, fill)
  ridge(s, horizon - tall * 0.18, tall * 0.42, 0.9, s.shade([[0, s.tone(0.62)], [0.5, s.tone(0.86)], [1, s.tone(0.95)]]))
  ridge(s, horizon, tall * 0.2, 0.7, s.shade([[0, s.tone(0.48)], [0.35, s.tone(0.72)], [1, s.tone(0.85)]]))
}

/** Flat land from `y` down, lighter where it is far. */
export function ground(s: Sketch, y: number, own: string = s.light.ground): void {
  s.rect(-10, y, s.width + 20, s.height - y + 10, s.shade([[0, mix(own, s.light.haze, 0.6)], [0.35, own], [1, mix(own, s.light.near, 0.55)]]))
}

export function roundTree(s: Sketch, x: number, footY: number, height: number, distance: number): void {
  const { random, light } = s
  const leaf = mix(light.foliage, light.haze, distance)
  s.line([[x, footY], [x, footY - height * 0.5]], mix(light.near, light.haze, distance), height * 0.06)
  for (let i = 0; i < 9; i++) {
    const [dx, dy, r] = [random.between(-0.24, 0.24) * height, random.between(0.42, 0.86) * height, random.between(0.13, 0.22) * height]
    s.ellipse(x + dx, footY - dy, r, r * 0.9, mix(leaf, dx > 0 ? light.sun : light.near, random.between(0.05, 0.24)))
  }
}

export function poplar(s: Sketch, x: number, footY: number, height: number, distance: number): void {
  const leaf = mix(s.light.foliage, s.light.haze, distance)
  const fill = s.shade([[0, mix(leaf, s.light.near, 0.35)], [0.6, leaf], [1, mix(leaf, s.light.sun, 0.35)]], [1, 0])
  s.line([[x, footY], [x, footY - height * 0.3]], s.tone(distance), height * 0.03)
  s.path(`M${x} ${footY - height} C${x + height * 0.2} ${footY - height * 0.6} ${x + height * 0.16} ${footY - height * 0.1} ${x} ${footY - height * 0.1} C${x - height * 0.16} ${footY - height * 0.1} ${x - height * 0.2} ${footY - height * 0.6} ${x} ${footY - height}Z`, fill)
}

/** Blades of grass and small flowers along the bottom edge: the nearest layer of a landscape. */
export function grass(s: Sketch, y: number, thick: number, flower?: string): void {
  const { width, height, random, light } = s
  const count = Math.round(width / 26 * thick)
  for (let i = 0; i < count; i++) {
    const x = random() * width
    const foot = random.between(y, height + 40)
    const tall = (foot - y) * 0.32 + random.between(30, 80)
    const lean = random.between(-26, 34)
    const blade = mix(mix(light.foliage, light.near, random.between(0.1, 0.6)), light.sun, random() > 0.8 ? 0.35 : 0)
    s.path(`M${Math.round(x - 5)} ${Math.round(foot)} Q${Math.round(x)} ${Math.round(foot - tall * 0.6)} ${Math.round(x + lean)} ${Math.round(foot - tall)} Q${Math.round(x + 8)} ${Math.round(foot - tall * 0.5)} ${Math.round(x + 6)} ${Math.round(foot)}Z`, blade)
    if (flower && random() > 0.82) s.ellipse(x + lean, foot - tall, 9, 9, s.colour(flower))
  }
}
