import { building } from '../drawing/buildings.ts'
import { mix } from '../drawing/colour.ts'
import { grass, ground, mountains, poplar, roundTree, sky } from '../drawing/landscape.ts'
import { person } from '../drawing/people.ts'
import type { Sketch } from '../drawing/Sketch.ts'

function blocks(s: Sketch, footY: number, low: number, high: number, distance: number): void {
  for (let x = -40; x < s.width + 40; ) {
    const width = s.random.between(110, 240)
    building(s, x, footY, width, s.random.between(low, high), distance)
    x += width + s.random.between(-14, 46)
  }
}

export function skyline(s: Sketch): void {
  const { width, height, random, light } = s
  const horizon = height * 0.66
  sky(s, { horizon, sun: [width * 0.72, horizon * 0.62], stars: light.windowsLit > 0.65 })
  mountains(s, horizon, height * 0.42)
  blocks(s, horizon + 20, height * 0.06, height * 0.17, 0.72)
  s.rect(0, horizon - height * 0.12, width, height * 0.16, s.shade([[0, light.haze, 0], [1, light.haze, 0.6]]))
  blocks(s, horizon + 90, height * 0.12, height * 0.3, 0.42)
  const tower = width * random.between(0.26, 0.34)
  const top = horizon - height * 0.34
  s.polygon([[tower - 34, horizon + 90], [tower - 12, top], [tower + 12, top], [tower + 34, horizon + 90]], s.tone(0.3))
  s.ellipse(tower, top, 74, 30, s.tone(0.24))
  s.ellipse(tower, top - 10, 64, 20, light.windowsLit > 0.2 ? '#ffd98a' : s.tone(0.6))
  s.line([[tower, top - 20], [tower, top - 200]], s.tone(0.3), 8)
  s.rect(0, horizon - 20, width, 160, s.shade([[0, light.haze, 0], [1, light.haze, 0.5]]))
  blocks(s, horizon + 190, height * 0.1, height * 0.22, 0.14)
  ground(s, horizon + 180, mix(light.foliage, light.ground, 0.3))
  for (let x = -60; x < width + 100; x += random.between(70, 130)) roundTree(s, x, horizon + random.between(220, 300), random.between(130, 210), 0.22)
  for (let x = -60; x < width + 100; x += random.between(120, 240)) roundTree(s, x, height + random.between(-60, 60), random.between(240, 380), 0)
}

export function bridge(s: Sketch): void {
  const { width, height, light, random } = s
  const horizon = height * 0.56
  sky(s, { horizon, sun: [width * 0.24, horizon * 0.7] })
  mountains(s, horizon, height * 0.22)
  blocks(s, horizon + 12, 60, 190, 0.6)
  s.rect(0, horizon + 8, width, height, s.shade([[0, mix(light.sky[2], light.haze, 0.5)], [0.3, light.sky[1]], [1, mix(light.sky[0], light.near, 0.45)]]))
  for (let i = 0; i < 170; i++) {
    const y = horizon + 30 + (height - horizon) * random() ** 1.4
    const length = 40 + (y - horizon) * 0.5 * random()
    const x = width * (0.24 + random.between(-1, 1) ** 3 * 0.7)
    s.line([[x, y], [x + length, y]], light.sun, 2 + (y - horizon) * 0.01, 'stroke-opacity="0.3"')
  }
  const deck = horizon - 20
  const steel = s.colour('#e8e4da', 0.1)
  for (const at of [0.36, 0.74]) {
    const x = width * at
    for (let i = 1; i <= 11; i++) for (const side of [-1, 1]) s.line([[x, horizon - height * 0.44 + i * 20], [x + side * i * width * 0.0165, deck]], steel, 4, 'stroke-opacity="0.75"')
    s.polygon([[x - 26, height * 0.68], [x - 10, horizon - height * 0.47], [x + 10, horizon - height * 0.47], [x + 26, height * 0.68]], s.shade([[0, s.tone(0.3)], [0.6, steel], [1, mix(steel, light.sun, 0.5)]], [1, 0]))
    s.ellipse(x, height * 0.685, 90, 16, light.near, 'fill-opacity="0.35"')
  }
  s.rect(-10, deck, width + 20, 34, s.shade([[0, steel], [0.4, s.tone(0.35)], [1, s.tone(0.1)]]))
  for (let x = 60; x < width; x += random.between(120, 340)) {
    s.rect(x, deck - 34, random.between(60, 110), 32, s.colour(random.pick(['#b5523f', '#efe9dc', '#3d5a8a', '#d39a3c'])), 'rx="10"')
  }
  grass(s, height * 0.88, 2)
}

export function bus(s: Sketch): void {
  const { width, height, light, random } = s
  const horizon = height * 0.6
  sky(s, { horizon, sun: [width * 0.8, horizon * 0.5] })
  mountains(s, horizon - 60, height * 0.2)
  blocks(s, horizon, height * 0.2, height * 0.42, 0.5)
  for (let x = 40; x < width; x += random.between(190, 320)) roundTree(s, x, horizon + 10, random.between(190, 280), 0.3)
  ground(s, horizon, s.colour('#6d6f76'))
  s.rect(0, horizon, width, 60, s.colour('#c8c0ae', 0.25))
  for (let x = -100; x < width; x += 360) s.polygon([[x, height * 0.9], [x + 190, height * 0.9], [x + 170, height * 0.915], [x - 26, height * 0.915]], s.colour('#f1eee4'), 'fill-opacity="0.75"')
  const [left, top, long, tall] = [width * 0.22, height * 0.42, width * 0.6, height * 0.3]
  s.ellipse(left + long / 2, top + tall + 44, long * 0.54, 34, light.near, 'fill-opacity="0.45"')
  const body = s.colour('#2c8c84')
  s.rect(left, top, long, tall, s.shade([[0, mix(body, light.sun, 0.35)], [0.3, body], [1, mix(body, light.near, 0.4)]]), 'rx="46"')
  s.rect(left, top + tall * 0.7, long, tall * 0.1, s.colour('#f3d27a'))
  s.rect(left + 40, top + 46, long - 80, tall * 0.44, mix('#1d2b3a', light.near, 0.3), 'rx="24"')
  for (let i = 0; i < 7; i++) {
    const x = left + 56 + i * ((long - 112) / 7)
    const glass = light.windowsLit > 0.4 ? ['#ffe2a3', '#d8a867'] as const : [light.sky[1], mix(light.sky[0], '#1d2b3a', 0.5)] as const
    s.rect(x, top + 58, (long - 112) / 7 - 14, tall * 0.36, s.shade([[0, glass[0]], [1, glass[1]]], [0.6, 1]), 'rx="12"')
    if (i !== 3) { s.ellipse(x + 70, top + tall * 0.4, 26, 30, '#2b2230', 'fill-opacity="0.75"'); s.ellipse(x + 70, top + tall * 0.54, 48, 36, '#3a3044', 'fill-opacity="0.75"') }
  }
  for (const at of [0.18, 0.8]) {
    s.ellipse(left + long * at, top + tall + 4, 76, 76, '#191b22')
    s.ellipse(left + long * at, top + tall + 4, 36, 36, s.colour('#aab0b4'))
  }
  s.glow(left + long - 20, top + tall * 0.72, 130, '#fff1c4', 0.7)
  for (let i = 0; i < 4; i++) person(s, width * (0.06 + i * 0.045), height * (0.78 + (i % 2) * 0.03), height * random.between(0.33, 0.37), { back: i % 2 === 0 })
}

export function roadWorks(s: Sketch): void {
  const { width, height, light, random } = s
  const horizon = height * 0.46
  sky(s, { horizon, sun: [width * 0.5, horizon * 0.72] })
  mountains(s, horizon, height * 0.24)
  ground(s, horizon, mix(light.ground, light.foliage, 0.25))
  for (let i = 0; i < 12; i++) poplar(s, width * (0.06 + i * 0.032), horizon + 12 + i * 2, 190 - i * 8, 0.35 + i * 0.035)
  const vanish = width * 0.52
  const asphalt = s.colour('#4b4c55')
  s.polygon([[vanish - 16, horizon], [vanish + 16, horizon], [width * 1.02, height], [width * 0.02, height]], s.shade([[0, mix(asphalt, light.haze, 0.6)], [0.4, asphalt], [1, mix(asphalt, light.near, 0.4)]]))
  s.polygon([[vanish + 2, horizon], [vanish + 16, horizon], [width * 1.02, height], [width * 0.56, height]], mix(asphalt, light.near, 0.55), 'fill-opacity="0.75"')
  for (let i = 0; i < 8; i++) {
    const [t, u] = [(i / 8) ** 2, ((i + 0.5) / 8) ** 2]
    const at = (k: number) => horizon + (height - horizon) * k
    s.polygon([[vanish - 2 - t * 40, at(t)], [vanish + 1 - t * 20, at(t)], [vanish + 1 - u * 20, at(u)], [vanish - 2 - u * 40, at(u)]], s.colour('#f3efdf'), 'fill-opacity="0.8"')
  }
  const [x, y] = [width * 0.66, height * 0.75]
  const paint = s.colour('#e5a52c')
  s.ellipse(x + 60, y + 10, 380, 40, light.near, 'fill-opacity="0.45"')
  s.rect(x - 150, y - 260, 380, 150, s.shade([[0, mix(paint, light.sun, 0.4)], [1, mix(paint, light.near, 0.3)]]), 'rx="24"')
  s.rect(x - 40, y - 440, 200, 20, mix(paint, light.near, 0.2), 'rx="8"')
  for (const post of [-30, 140]) s.line([[x + post, y - 430], [x + post, y - 250]], mix(paint, light.near, 0.5), 12)
  s.ellipse(x + 55, y - 330, 36, 42, s.colour('#d99f77'))
  s.rect(x + 10, y - 300, 92, 70, s.colour('#e8702a'), 'rx="24"')
  s.rect(x + 18, y - 372, 76, 26, s.colour('#f3e9c8'), 'rx="14"')
  s.ellipse(x - 170, y - 90, 128, 128, s.shade([[0, '#8b8d94'], [0.5, '#4b4d55'], [1, '#22242b']], [0.7, 1]))
  s.ellipse(x - 170, y - 90, 46, 46, s.colour('#c9a03d'))
  s.ellipse(x + 190, y - 70, 104, 104, '#1d1e24')
  s.ellipse(x + 190, y - 70, 48, 48, paint)
  for (let i = 0; i < 6; i++) {
    const t = 0.12 + (i / 6) ** 1.5 * 0.75
    const [cx, cy, size] = [vanish - 20 - t * width * 0.46, horizon + (height - horizon) * t, 30 + t * 170]
    s.polygon([[cx - size * 0.3, cy], [cx - size * 0.05, cy - size], [cx + size * 0.05, cy - size], [cx + size * 0.3, cy]], s.colour('#ee6a2f'))
    s.polygon([[cx - size * 0.2, cy - size * 0.38], [cx - size * 0.13, cy - size * 0.65], [cx + size * 0.13, cy - size * 0.65], [cx + size * 0.2, cy - size * 0.38]], s.colour('#f7f1e2'))
    s.rect(cx - size * 0.42, cy - 8, size * 0.84, size * 0.09, s.colour('#c9491d'), 'rx="4"')
  }
  for (const [at, foot, tall] of [[0.3, 0.72, 0.36], [0.4, 0.66, 0.27], [0.87, 0.86, 0.46]] as const) person(s, width * at, height * foot, height * tall, { coat: '#46505e', vest: '#ee7a2f', helmet: random.pick(['#f2f0e6', '#f2c23c']), pose: at === 0.4 ? 'working' : 'standing' })
  s.rect(0, horizon - 60, width, 220, s.shade([[0, light.haze, 0], [0.5, light.haze, 0.35], [1, light.haze, 0]]))
}

export function crowd(s: Sketch): void {
  const { width, height, light, random } = s
  const horizon = height * 0.5
  sky(s, { horizon, sun: [width * 0.6, horizon * 0.6] })
  mountains(s, horizon, height * 0.22)
  blocks(s, horizon + 40, height * 0.12, height * 0.3, 0.5)
  for (let x = 0; x < width; x += random.between(150, 260)) roundTree(s, x, horizon + 60, random.between(170, 260), 0.35)
  ground(s, horizon + 40)
  for (let row = 0; row < 6; row++) {
    const far = 0.55 - row * 0.1
    const tall = height * (0.17 + row * 0.055)
    for (let x = -40 + row * 23; x < width + 60; x += tall * random.between(0.24, 0.42)) {
      person(s, x, horizon + 130 + row * row * 22 + row * 62 + random.between(-12, 12), tall * random.between(0.9, 1.06), { distance: Math.max(0.04, far), pose: random() > 0.93 ? 'waving' : 'standing', back: row > 3 && random() > 0.3, skirt: random() > 0.7, ...(random() > 0.86 ? { scarf: random.pick(['#f2ece0', '#c44d5a', '#e2b64c']) } : {}) })
    }
    s.rect(0, horizon + 60 + row * 80, width, 200, light.haze, 'fill-opacity="0.05"')
  }
  for (let x = -60; x < width + 200; x += random.between(250, 330)) person(s, x, height * 1.38, height * random.between(0.66, 0.76), { back: true })
}

export function winterStreet(s: Sketch): void {
  const { width, height, light, random } = s
  const horizon = height * 0.58
  sky(s, { horizon, sun: [width * 0.3, horizon * 0.6] })
  mountains(s, horizon, height * 0.28)
  blocks(s, horizon + 30, height * 0.1, height * 0.3, 0.55)
  ground(s, horizon + 20, s.colour('#e6edf2'))
  s.polygon([[width * 0.46, horizon + 20], [width * 0.52, horizon + 20], [width * 0.98, height], [width * 0.2, height]], s.shade([[0, s.colour('#c4d0da', 0.4)], [1, s.colour('#a4b4c4')]]))
  for (let i = 0; i < 7; i++) {
    const t = (i / 7) ** 1.6
    for (const side of [-1, 1]) {
      const x = width * 0.49 + side * (120 + t * width * 0.5)
      const foot = horizon + 40 + t * (height - horizon) * 0.7
      const tall = 180 + t * 520
      s.line([[x, foot], [x, foot - tall]], s.tone(0.5 - t * 0.4), 8 + t * 16)
      for (let b = 0; b < 9; b++) {
        const from = foot - tall * (0.4 + b * 0.065)
        const reach = side * (b % 2 ? 1 : -1) * tall * (0.3 - b * 0.022)
        s.line([[x, from], [x + reach, from - tall * 0.16]], s.tone(0.5 - t * 0.4), 4 + t * 7)
        s.line([[x + reach * 0.3, from - tall * 0.055], [x + reach, from - tall * 0.165]], '#f6f9fb', 4 + t * 6)
      }
    }
  }
  for (const [at, foot, tall, coat] of [[0.45, 0.78, 0.3, '#b5523f'], [0.52, 0.83, 0.34, '#2f6f73'], [0.64, 0.94, 0.42, '#d39a3c']] as const) person(s, width * at, height * foot, height * tall, { coat, back: true, scarf: '#f2ece0' })
  for (let i = 0; i < 260; i++) s.ellipse(random() * width, random() * height, random.between(2, 9), random.between(2, 9), '#ffffff', `fill-opacity="${random.between(0.3, 0.85).toFixed(2)}"`)
  s.rect(0, horizon - 80, width, 240, s.shade([[0, light.haze, 0], [0.5, light.haze, 0.5], [1, light.haze, 0]]))
}
