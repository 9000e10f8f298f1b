import { cottage } from '../drawing/buildings.ts'
import { mix } from '../drawing/colour.ts'
import { grass, ground, mountains, poplar, ridge, roundTree, sky } from '../drawing/landscape.ts'
import { person } from '../drawing/people.ts'
import type { Sketch } from '../drawing/Sketch.ts'

function yurt(s: Sketch, x: number, footY: number, width: number, distance: number): void {
  const felt = s.colour('#f1e9d8', distance)
  const body = s.shade([[0, mix(felt, s.light.near, 0.35)], [0.6, felt], [1, mix(felt, s.light.sun, 0.5)]], [1, 0])
  s.ellipse(x, footY, width * 0.6, width * 0.06, s.light.near, 'fill-opacity="0.3"')
  s.path(`M${x - width * 0.5} ${footY} L${x - width * 0.5} ${footY - width * 0.32} Q${x - width * 0.3} ${footY - width * 0.56} ${x - width * 0.09} ${footY - width * 0.64} L${x + width * 0.09} ${footY - width * 0.64} Q${x + width * 0.3} ${footY - width * 0.56} ${x + width * 0.5} ${footY - width * 0.32} L${x + width * 0.5} ${footY}Z`, body)
  s.rect(x - width * 0.5, footY - width * 0.34, width, width * 0.05, s.colour('#a8423c', distance))
  s.rect(x - width * 0.09, footY - width * 0.27, width * 0.18, width * 0.27, s.colour('#7b3b2c', distance), `rx="${width * 0.02}"`)
  s.ellipse(x, footY - width * 0.64, width * 0.1, width * 0.028, s.tone(distance))
}

export function steppe(s: Sketch): void {
  const { width, height, light, random } = s
  const horizon = height * 0.55
  sky(s, { horizon, sun: [width * 0.66, horizon * 0.66], clouds: 9, stars: light.windowsLit > 0.65 })
  mountains(s, horizon, height * 0.4)
  ridge(s, horizon + 60, 70, 0.3, s.shade([[0, mix(light.foliage, light.haze, 0.62)], [1, mix(light.foliage, light.haze, 0.3)]]))
  ridge(s, horizon + 190, 120, 0.24, s.shade([[0, mix(light.ground, light.foliage, 0.4)], [1, mix(light.foliage, light.near, 0.2)]]))
  yurt(s, width * 0.3, horizon + 180, 250, 0.12)
  yurt(s, width * 0.42, horizon + 150, 170, 0.26)
  for (let i = 0; i < 9; i++) {
    const [x, y, size] = [width * random.between(0.52, 0.92), horizon + random.between(130, 250), random.between(50, 84)]
    const hide = s.colour(random.pick(['#6b4330', '#3a2a26', '#a8764c', '#e4dac8']), 0.12)
    s.ellipse(x, y - size * 0.6, size * 0.5, size * 0.22, hide)
    for (const leg of [-0.36, -0.22, 0.22, 0.36]) s.line([[x + leg * size, y - size * 0.5], [x + leg * size, y]], hide, size * 0.08)
    s.line([[x + size * 0.4, y - size * 0.66], [x + size * 0.62, y - size * 0.2 - (i % 2) * size * 0.6]], hide, size * 0.17)
    s.line([[x - size * 0.48, y - size * 0.66], [x - size * 0.6, y - size * 0.3]], mix(hide, light.near, 0.4), size * 0.07)
  }
  ridge(s, height * 0.9, 130, 0.2, s.shade([[0, mix(light.foliage, light.ground, 0.35)], [1, mix(light.foliage, light.near, 0.5)]]))
  grass(s, height * 0.86, 3, random.pick(['#d94f3d', '#e8c24a', '#8f6bb0']))
}

export function flood(s: Sketch): void {
  const { width, height, light, random } = s
  const horizon = height * 0.48
  sky(s, { horizon, sun: [width * 0.5, horizon * 0.6], clouds: 14 })
  mountains(s, horizon, height * 0.16)
  for (let x = -30; x < width; x += random.between(70, 150)) poplar(s, x, horizon + 20, random.between(120, 230), 0.5)
  const water = mix(light.sky[1], '#7d6a52', 0.4)
  s.rect(0, horizon + 10, width, height, s.shade([[0, mix(water, light.haze, 0.6)], [0.4, water], [1, mix(water, light.near, 0.55)]]))
  for (const [at, down, size] of [[0.08, 90, 300], [0.62, 70, 250], [0.84, 150, 380]] as const) {
    cottage(s, width * at, horizon + down, size, '#e6dcc6', '#8b4a3d', 0.22)
    s.rect(width * at - 30, horizon + down - 22, size + 60, 60, mix(water, light.haze, 0.3))
    s.rect(width * at, horizon + down + 4, size, size * 0.5, s.shade([[0, s.colour('#e6dcc6', 0.3), 0.5], [1, water, 0]]))
  }
  for (let i = 0; i < 170; i++) {
    const y = horizon + 60 + (height - horizon) * random() ** 1.5
    const [x, length] = [random() * width, 50 + (y - horizon) * 0.5 * random()]
    s.line([[x, y], [x + length, y]], random() > 0.4 ? light.sun : light.near, 2 + (y - horizon) * 0.01, 'stroke-opacity="0.22"')
  }
  const [x, y] = [width * 0.42, height * 0.72]
  for (const [dx, coat] of [[-130, '#d9692c'], [20, '#3d5a8a'], [140, '#d9692c']] as const) person(s, x + dx, y + 110, 300, { coat, vest: coat === '#d9692c' ? '#ee7a2f' : '#e0d3b8', ...(dx ? { helmet: '#f2f0e6' } : { scarf: '#f2ece0' }) })
  s.path(`M${x - 300} ${y - 10} Q${x} ${y + 50} ${x + 330} ${y - 40} L${x + 240} ${y + 90} Q${x} ${y + 130} ${x - 220} ${y + 90}Z`, s.shade([[0, s.colour('#d8642f')], [1, s.colour('#8a3420')]]))
  s.ellipse(x, y + 110, 330, 26, light.near, 'fill-opacity="0.35"')
  for (let row = 0; row < 3; row++) for (let bag = -1; bag < 17; bag++) {
    const [bx, by] = [bag * 160 + (row % 2) * 80, height - 40 - row * 74]
    s.path(`M${bx} ${by + 36} Q${bx - 14} ${by - 30} ${bx + 30} ${by - 38} L${bx + 130} ${by - 38} Q${bx + 176} ${by - 30} ${bx + 158} ${by + 36} Q${bx + 80} ${by + 50} ${bx} ${by + 36}Z`, s.shade([[0, s.colour('#d8c59a')], [1, s.colour('#8a7550')]]))
  }
}

export function field(s: Sketch): void {
  const { width, height, light, random } = s
  const horizon = height * 0.5
  sky(s, { horizon, sun: [width * 0.26, horizon * 0.7], clouds: 9 })
  mountains(s, horizon, height * 0.2)
  ridge(s, horizon + 36, 60, 0.25, mix(light.foliage, light.haze, 0.5))
  const wheat = s.colour(light.windowsLit < 0.25 ? '#dcae4e' : '#c99a52')
  ground(s, horizon + 30, wheat)
  for (let i = -34; i < 60; i++) {
    const foot = width * (i / 24)
    s.polygon([[width * 0.5 + i * 16, horizon + 30], [width * 0.5 + i * 16 + 5, horizon + 30], [foot + 56, height], [foot, height]], i % 2 ? mix(wheat, light.near, 0.32) : mix(wheat, light.sun, 0.35), 'fill-opacity="0.4"')
  }
  for (let i = 0; i < 9; i++) poplar(s, width * (0.66 + i * 0.04), horizon + 40, random.between(120, 200), 0.45)
  const [x, y, z] = [width * 0.5, height * 0.76, 1.5]
  const paint = s.colour('#b93a32')
  s.glow(x - 330, y - 20, 420, light.haze, 0.5)
  s.ellipse(x, y + 20, 360 * z, 30 * z, light.near, 'fill-opacity="0.4"')
  s.rect(x - 30 * z, y - 190 * z, 220 * z, 100 * z, s.shade([[0, mix(paint, light.sun, 0.35)], [1, mix(paint, light.near, 0.35)]]), 'rx="26"')
  s.line([[x + 140 * z, y - 190 * z], [x + 140 * z, y - 280 * z]], '#2b2a30', 16)
  s.rect(x - 190 * z, y - 320 * z, 180 * z, 230 * z, paint, 'rx="22"')
  s.rect(x - 172 * z, y - 296 * z, 144 * z, 130 * z, s.shade([[0, mix(light.sky[1], '#ffffff', 0.3)], [1, '#3b5568']], [0.7, 1]), 'rx="14"')
  s.ellipse(x - 100 * z, y - 220 * z, 26 * z, 30 * z, s.colour('#3a2a24'))
  s.rect(x - 140 * z, y - 196 * z, 80 * z, 32 * z, s.colour('#3d5a8a'), 'rx="20"')
  for (const [wx, r] of [[-110, 118], [146, 72]] as const) {
    s.ellipse(x + wx * z, y - r * z + 20, r * z, r * z, '#1f1e24')
    s.ellipse(x + wx * z, y - r * z + 20, r * z * 0.8, r * z * 0.8, '#34323a')
    s.ellipse(x + wx * z, y - r * z + 20, r * z * 0.48, r * z * 0.48, s.colour('#e2b64c'))
  }
  for (let i = 0; i < 420; i++) {
    const foot = random.between(height * 0.93, height * 1.1)
    const [ex, tall, lean] = [random() * width, random.between(110, 210), random.between(-30, 36)]
    s.line([[ex, foot], [ex + lean, foot - tall]], mix(wheat, light.near, random.between(0, 0.5)), 5)
    s.ellipse(ex + lean, foot - tall, 10, 30, mix(wheat, light.sun, random.between(0, 0.5)), `transform="rotate(${Math.round(lean)} ${Math.round(ex + lean)} ${Math.round(foot - tall)})"`)
  }
}

export function village(s: Sketch): void {
  const { width, height, light, random } = s
  const horizon = height * 0.52
  sky(s, { horizon, sun: [width * 0.8, horizon * 0.6] })
  mountains(s, horizon, height * 0.32)
  ground(s, horizon, mix(light.foliage, light.ground, 0.5))
  for (let x = -20; x < width; x += random.between(60, 140)) poplar(s, x, horizon + 26, random.between(120, 240), 0.5)
  for (let i = 0; i < 6; i++) cottage(s, width * (0.02 + i * 0.17), horizon + random.between(70, 120), random.between(210, 280), random.pick(['#f0e7d2', '#dfe6e4', '#efd9b8']), random.pick(['#8b4a3d', '#4f6a74', '#6a6f52']), 0.28)
  const [x, foot, top] = [width * 0.3, height * 0.72, height * 0.16]
  for (const leg of [-150, -50, 50, 150]) s.line([[x + leg, foot], [x + leg * 0.72, top + 260]], s.tone(0.18), 20)
  for (const y of [0.32, 0.62]) s.line([[x - 150, foot - (foot - top) * y], [x + 150, foot - (foot - top) * (y + 0.16)]], s.tone(0.24), 9)
  const tank = s.colour('#7fa6b8')
  s.rect(x - 190, top, 380, 280, s.shade([[0, mix(tank, light.near, 0.35)], [0.5, tank], [1, mix(tank, light.sun, 0.5)]], [1, 0]), 'rx="20"')
  s.polygon([[x - 210, top + 6], [x, top - 110], [x + 210, top + 6]], s.colour('#4f6a74'))
  s.rect(x - 190, top + 116, 380, 40, s.colour('#f3efe2'), 'fill-opacity="0.8"')
  s.polygon([[width * 0.62, horizon + 110], [width * 0.66, horizon + 110], [width * 0.95, height], [width * 0.5, height]], s.shade([[0, s.colour('#cfc0a0', 0.3)], [1, s.colour('#9a8768')]]))
  person(s, width * 0.69, height * 0.88, height * 0.34, { pose: 'carrying', coat: '#3d5a8a' })
  person(s, width * 0.79, height * 0.92, height * 0.36, { skirt: true, coat: '#b5523f', scarf: '#f2ece0' })
  person(s, width * 0.84, height * 0.93, height * 0.24, { coat: '#d39a3c', pose: 'waving' })
  grass(s, height * 0.88, 2, '#f1e6b2')
}

export function windFarm(s: Sketch): void {
  const { width, height, light, random } = s
  const horizon = height * 0.62
  sky(s, { horizon, sun: [width * 0.3, horizon * 0.72], clouds: 10 })
  mountains(s, horizon, height * 0.18)
  for (let i = 0; i < 7; i++) {
    const near = (i / 7) ** 1.3
    const [x, tall] = [width * (0.14 + ((i * 0.37) % 0.82)), height * (0.18 + near * 0.42)]
    const foot = horizon + 20 + near * 150
    const white = s.colour('#fbf7ee', 0.5 - near * 0.45)
    s.polygon([[x - tall * 0.018, foot], [x - tall * 0.008, foot - tall], [x + tall * 0.008, foot - tall], [x + tall * 0.018, foot]], s.shade([[0, mix(white, light.near, 0.4)], [1, white]], [1, 0]))
    const turn = random.between(0, 2)
    for (let blade = 0; blade < 3; blade++) {
      const angle = turn + (blade * Math.PI * 2) / 3
      const tip = [x + Math.cos(angle) * tall * 0.46, foot - tall + Math.sin(angle) * tall * 0.46] as const
      s.polygon([[x - Math.sin(angle) * tall * 0.02, foot - tall + Math.cos(angle) * tall * 0.02], tip, [x + Math.sin(angle) * tall * 0.008, foot - tall - Math.cos(angle) * tall * 0.008]], white)
    }
    s.ellipse(x, foot - tall, tall * 0.02, tall * 0.02, white)
  }
  ridge(s, horizon + 90, 80, 0.25, s.shade([[0, mix(light.foliage, light.haze, 0.4)], [1, light.foliage]]))
  for (let row = 0; row < 3; row++) for (let i = -1; i < 9; i++) {
    const size = 150 + row * 90
    const [x, y] = [i * size * 1.75 + row * 90, horizon + 170 + row * row * 55 + row * 110]
    s.polygon([[x, y], [x + size * 1.25, y], [x + size * 1.5, y - size * 0.55], [x + size * 0.3, y - size * 0.55]], s.shade([[0, mix('#5f8ab8', light.sky[2], 0.4)], [0.5, s.colour('#2b4a7a')], [1, s.colour('#16284a')]], [0.5, 1]), `stroke="${s.colour('#cfd8de')}" stroke-width="${4 + row * 2}"`)
    for (const at of [0.33, 0.66]) s.line([[x + size * 1.25 * at, y], [x + size * (0.3 + 1.2 * at), y - size * 0.55]], s.colour('#9fb4c6'), 2, 'stroke-opacity="0.7"')
  }
  for (let i = 0; i < 4; i++) roundTree(s, width * (0.86 + i * 0.05), horizon + 110, 150, 0.35)
  grass(s, height * 0.9, 2)
}
