import { mix } from './colour.ts'
import type { Sketch } from './Sketch.ts'

/** One block of a city with rows of windows, some of them lit. */
export function building(s: Sketch, x: number, footY: number, width: number, height: number, distance: number, wall?: string): void {
  const { random, light } = s
  const face = wall ? s.colour(wall, distance) : s.tone(distance)
  s.rect(x, footY - height, width, height, s.shade([[0, mix(face, light.near, 0.18)], [0.55, face], [1, mix(face, light.sun, 0.22)]], [1, 0]))
  const [cell, floor] = [Math.max(22, width / Math.max(3, Math.round(width / 46))), Math.max(30, height / Math.max(3, Math.round(height / 58)))]
  const dark = mix(face, light.near, 0.3)
  const glass = mix(face, light.sky[1], 0.45)
  for (let top = footY - height + floor * 0.3; top < footY - floor * 0.6; top += floor) {
    for (let left = x + cell * 0.22; left < x + width - cell * 0.5; left += cell) {
      const lit = random() < light.windowsLit
      s.rect(left, top, cell * 0.54, floor * 0.5, lit ? mix('#ffd98a', face, random.between(0, 0.45)) : random() > 0.5 ? glass : dark, 'fill-opacity="0.9"')
    }
  }
}

/** A low country house with a pitched roof. */
export function cottage(s: Sketch, x: number, footY: number, width: number, wall: string, roof: string, distance: number): void {
  const { light } = s
  const [body, peak] = [width * 0.46, width * 0.34]
  const face = s.colour(wall, distance)
  s.rect(x, footY - body, width, body, s.shade([[0, mix(face, light.near, 0.15)], [1, mix(face, light.sun, 0.25)]], [1, 0]))
  s.polygon([[x - width * 0.07, footY - body], [x + width * 0.5, footY - body - peak], [x + width * 1.07, footY - body]], s.colour(roof, distance))
  s.polygon([[x + width * 0.5, footY - body - peak], [x + width * 1.07, footY - body], [x + width * 0.92, footY - body]], mix(s.colour(roof, distance), light.sun, 0.25))
  s.rect(x + width * 0.72, footY - body - peak * 0.95, width * 0.09, peak * 0.6, s.colour('#8a5a4a', distance))
  for (const at of [0.14, 0.66]) {
    s.rect(x + width * at, footY - body * 0.74, width * 0.2, body * 0.38, s.colour('#f4efe2', distance))
    s.rect(x + width * (at + 0.02), footY - body * 0.7, width * 0.16, body * 0.3, light.windowsLit > 0.3 ? '#ffd98a' : s.colour('#5d8aa3', distance))
  }
  s.rect(x + width * 0.43, footY - body * 0.66, width * 0.15, body * 0.66, s.colour('#6b4a3a', distance))
}
