import { building } from '../drawing/buildings.ts'
import { mix } from '../drawing/colour.ts'
import { grass, ground, mountains, ridge, roundTree, sky } from '../drawing/landscape.ts'
import { person } from '../drawing/people.ts'
import type { Sketch } from '../drawing/Sketch.ts'

export function volunteers(s: Sketch): void {
  const { width, height, light, random } = s
  const horizon = height * 0.5
  sky(s, { horizon, sun: [width * 0.4, horizon * 0.6] })
  mountains(s, horizon, height * 0.28)
  ridge(s, horizon + 50, 70, 0.3, mix(light.foliage, light.haze, 0.45))
  for (let x = -40; x < width; x += random.between(120, 220)) roundTree(s, x, horizon + 70, random.between(130, 220), 0.4)
  ground(s, horizon + 60, mix(light.foliage, light.ground, 0.35))
  const vest = random.pick(['#2c8c84', '#e5a52c', '#d9692c'])
  for (let i = 0; i < 6; i++) person(s, width * (0.1 + i * 0.16), height * 0.7 + random.between(-20, 20), height * 0.27, { distance: 0.22, vest, coat: '#ece6da', pose: random.pick(['standing', 'working', 'carrying']) })
  for (let i = 0; i < 5; i++) {
    const x = width * (0.12 + i * 0.19)
    const foot = height * (0.9 + (i % 2) * 0.05)
    person(s, x, foot, height * 0.43, { vest, coat: random.pick(['#ece6da', '#3d5a8a', '#b5523f']), pose: i % 2 ? 'working' : i === 2 ? 'waving' : 'carrying', skirt: false, ...(i === 3 ? { scarf: '#f2ece0' } : {}) })
    if (i % 2) {
      s.ellipse(x + 190, foot + 6, 90, 22, s.colour('#5d4433'))
      s.line([[x + 190, foot], [x + 190, foot - 280]], s.colour('#6b4a36'), 12)
      for (let leaf = 0; leaf < 9; leaf++) s.ellipse(x + 190 + random.between(-70, 70), foot - random.between(170, 320), 36, 24, mix(light.foliage, light.sun, random.between(0, 0.4)))
    }
  }
  grass(s, height * 0.92, 2, '#f1e6b2')
}

export function stadium(s: Sketch): void {
  const { width, height, light, random } = s
  sky(s, { horizon: height * 0.4, sun: [width * 0.5, height * 0.2], stars: light.windowsLit > 0.65 })
  mountains(s, height * 0.4, height * 0.22)
  s.polygon([[0, height * 0.2], [width * 0.2, height * 0.34], [width * 0.8, height * 0.34], [width, height * 0.2], [width, height * 0.64], [0, height * 0.64]], s.shade([[0, s.tone(0.5)], [1, s.tone(0.12)]]))
  for (let row = 0; row < 13; row++) for (let x = random() * 20; x < width; x += random.between(20, 34)) {
    const edge = Math.max(0, Math.abs(x / width - 0.5) - 0.3) / 0.2
    const y = height * (0.36 + row * 0.0175 - edge * (0.14 - row * 0.009))
    s.ellipse(x, y, 10, 12, s.colour(random.pick(['#e8b58e', '#b5523f', '#f1eee4', '#3d5a8a', '#e2b64c', '#2f6f73', '#c98d66']), 0.25), `fill-opacity="${random.between(0.55, 1).toFixed(2)}"`)
  }
  for (const at of [0.08, 0.92]) {
    s.line([[width * at, height * 0.5], [width * at, height * 0.09]], s.tone(0.2), 20)
    s.rect(width * at - 110, height * 0.05, 220, 110, s.tone(0.1), 'rx="8"')
    for (let i = 0; i < 8; i++) s.ellipse(width * at - 78 + (i % 4) * 52, height * 0.05 + 32 + Math.floor(i / 4) * 46, 18, 18, '#fffbe6')
    s.glow(width * at, height * 0.085, 520, '#fff7da', 0.75)
  }
  const pitch = s.colour('#3f8f52')
  s.rect(0, height * 0.6, width, height * 0.05, s.shade([[0, s.colour('#b5523f')], [1, s.colour('#8a3a2d')]]))
  s.rect(0, height * 0.64, width, height * 0.36, s.shade([[0, mix(pitch, light.haze, 0.3)], [1, mix(pitch, light.near, 0.4)]]))
  for (let i = -6; i < 8; i++) s.polygon([[width * 0.5 + i * 190, height * 0.64], [width * 0.5 + i * 190 + 95, height * 0.64], [width * 0.5 + i * 420 + 210, height], [width * 0.5 + i * 420, height]], mix(pitch, light.sun, 0.4), 'fill-opacity="0.16"')
  s.ellipse(width * 0.5, height * 0.79, 400, 110, 'none', 'stroke="#f4f4ec" stroke-width="8" stroke-opacity="0.7"')
  s.line([[width * 0.5, height * 0.64], [width * 0.5, height]], '#f4f4ec', 8, 'stroke-opacity="0.7"')
  for (let i = 0; i < 5; i++) person(s, width * (0.2 + i * 0.15), height * (0.75 + (i % 3) * 0.03), height * 0.15, { coat: i % 2 ? '#e2b64c' : '#2f5fa0', trousers: '#f1eee4', pose: 'running', distance: 0.1 })
  person(s, width * 0.34, height * 0.95, height * 0.38, { coat: '#2f5fa0', trousers: '#f1eee4', pose: 'running' })
  person(s, width * 0.64, height * 0.94, height * 0.37, { coat: '#e2b64c', trousers: '#2d3446', pose: 'running', back: true })
  s.ellipse(width * 0.47, height * 0.95, 46, 12, light.near, 'fill-opacity="0.4"')
  s.ellipse(width * 0.47, height * 0.92, 42, 42, s.glowFill([[0, '#ffffff'], [1, '#c4c8c8']]))
  for (const [dx, dy] of [[0, 0], [-24, 18], [26, 14], [4, -28]] as const) s.ellipse(width * 0.47 + dx, height * 0.92 + dy, 11, 10, '#23252e')
}

export function interview(s: Sketch): void {
  const { width, height, random } = s
  const horizon = height * 0.62
  sky(s, { horizon, sun: [width * 0.72, horizon * 0.5] })
  mountains(s, horizon, height * 0.3)
  for (let x = -20; x < width; x += random.between(150, 260)) building(s, x, horizon + 90, random.between(120, 200), random.between(160, 460), 0.55)
  for (let x = -40; x < width; x += random.between(100, 190)) roundTree(s, x, horizon + 130, random.between(180, 280), 0.3)
  ground(s, horizon + 110)
  for (let i = 0; i < 5; i++) person(s, width * (0.64 + i * 0.09), height * 0.86, height * 0.3, { distance: 0.3 })
  person(s, width * 0.46, height * 1.24, height * 0.92, { coat: random.pick(['#8b3d4d', '#2f4a7a', '#56705a']) })
  person(s, width * 0.25, height * 1.26, height * 0.9, { coat: '#d39a3c', back: true, pose: 'working' })
  s.line([[width * 0.394, height * 0.785], [width * 0.419, height * 0.65]], '#1a1c24', 30)
  s.ellipse(width * 0.423, height * 0.625, 38, 46, '#2a2c35')
  s.rect(width * 0.4, height * 0.655, 88, 70, s.colour('#2f6fae'), 'rx="10"')
  s.ellipse(width * 0.394, height * 0.775, 44, 44, s.colour('#d99f77'))
  person(s, width * 0.05, height * 1.2, height * 0.86, { coat: '#39424f', pose: 'filming', back: true })
}
