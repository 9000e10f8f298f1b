import { mix } from '../drawing/colour.ts'
import { building } from '../drawing/buildings.ts'
import { ground, mountains, ridge, roundTree, sky } from '../drawing/landscape.ts'
import { fromBehind, person } from '../drawing/people.ts'
import type { Sketch } from '../drawing/Sketch.ts'

/** A window with mountains behind it and the light that falls from it. */
function window(s: Sketch, x: number, y: number, width: number, height: number): void {
  const { light } = s
  s.group(`clip-path="${s.clip(`<rect x="${x}" y="${y}" width="${width}" height="${height}"/>`)}"`, () => {
    s.rect(x, y, width, height, s.shade([[0, light.sky[0]], [0.5, light.sky[1]], [1, light.sky[2]]]))
    s.glow(x + width * 0.7, y + height * 0.5, width, light.sun, 0.8)
    ridge(s, y + height * 0.72, height * 0.3, 0.9, s.tone(0.75))
    ridge(s, y + height * 0.92, height * 0.14, 0.5, mix(light.foliage, light.haze, 0.4))
  })
  s.raw(`<path d="M${x} ${y}h${width}v${height}h${-width}Z M${x + width / 2} ${y}v${height}" fill="none" stroke="#f4eee1" stroke-width="22"/>`)
  s.polygon([[x, y], [x + width, y], [x + width * 1.9, s.height], [x + width * 0.6, s.height]], light.sun, 'fill-opacity="0.13"')
}

export function newsroomDesk(s: Sketch): void {
  const { width, height, light, random } = s
  s.rect(0, 0, width, height, s.shade([[0, mix('#d9cdb8', light.tint, 0.3)], [1, mix('#a8967e', light.near, 0.2)]], [1, 1]))
  window(s, width * 0.06, height * 0.07, width * 0.4, height * 0.46)
  for (let shelf = 0; shelf < 2; shelf++) {
    const y = height * (0.22 + shelf * 0.2)
    for (let x = width * 0.6; x < width * 0.93;) {
      const w = random.between(24, 60)
      const tall = random.between(110, 190)
      s.rect(x, y - tall, w, tall, s.shade([[0, s.colour(random.pick(['#b5523f', '#2f6f73', '#d39a3c', '#3d5a8a', '#e0d3b8', '#7a4a6c']))], [1, s.tone(0.2)]], [1, 0]), 'fill-opacity="0.9"')
      x += w + 3
    }
    s.rect(width * 0.57, y, width * 0.39, 22, s.colour('#6b4a36'))
  }
  s.polygon([[0, height * 0.66], [width, height * 0.66], [width, height], [0, height]], s.shade([[0, s.colour('#c2935f')], [1, s.colour('#5e3f2c')]]))
  s.glow(width * 0.7, height * 0.72, width * 0.36, '#ffdf9e', 0.65)
  const [x, y] = [width * 0.44, height * 0.8]
  s.ellipse(x, y + 30, 420, 40, light.near, 'fill-opacity="0.35"')
  s.rect(x - 330, y - 450, 660, 420, '#23252e', 'rx="24"')
  s.rect(x - 304, y - 424, 608, 366, s.shade([[0, '#f7f4ec'], [1, '#dbe4ea']]))
  s.rect(x - 270, y - 390, 250, 170, s.shade([[0, light.sky[0]], [1, light.sky[2]]]))
  s.polygon([[x - 270, y - 220], [x - 190, y - 320], [x - 130, y - 260], [x - 80, y - 300], [x - 20, y - 220]], s.tone(0.4))
  for (let i = 0; i < 9; i++) s.rect(x + 10, y - 390 + i * 34, i % 3 === 2 ? 170 : 260, 14, i === 0 ? '#2f4a7a' : '#a9b2bd', 'rx="6"')
  for (let i = 0; i < 3; i++) s.rect(x - 270, y - 190 + i * 34, 240 - i * 40, 14, '#c0c7cf', 'rx="6"')
  s.polygon([[x - 330, y - 30], [x + 330, y - 30], [x + 420, y + 40], [x - 420, y + 40]], s.shade([[0, '#aeb3ba'], [1, '#70757e']]))
  const lamp = width * 0.78
  s.ellipse(lamp, y + 10, 110, 24, '#23252e')
  s.line([[lamp, y], [lamp + 90, y - 270], [lamp - 60, y - 480]], '#2c2e38', 18)
  s.polygon([[lamp - 150, y - 400], [lamp - 70, y - 530], [lamp + 10, y - 480], [lamp + 10, y - 400]], s.colour('#c2463d'))
  s.polygon([[lamp - 150, y - 400], [lamp + 10, y - 400], [lamp + 150, y + 40], [lamp - 380, y + 40]], s.shade([[0, '#ffe9b0', 0.6], [1, '#ffe9b0', 0]]))
  for (let i = 0; i < 6; i++) s.polygon([[width * 0.1 + i * 14, y + 60 - i * 9], [width * 0.2 + i * 10, y + 30 - i * 9], [width * 0.24 + i * 10, y + 120 - i * 9], [width * 0.13 + i * 14, y + 155 - i * 9]], i % 2 ? '#f5f1e6' : '#e2dccb')
  s.rect(width * 0.63, y + 20, 110, 120, s.shade([[0, '#2f6f73'], [1, '#1d474c']], [1, 0]), 'rx="16"')
  s.ellipse(width * 0.63 + 55, y + 24, 55, 14, '#3b2218')
  s.rect(width * 0.86, y + 50, 190, 120, '#1d1f27', 'rx="20"')
  s.ellipse(width * 0.86 + 95, y + 110, 54, 54, s.glowFill([[0, '#7fb0d8'], [0.5, '#25324a'], [1, '#0c0e14']]))
}

export function schoolClass(s: Sketch): void {
  const { width, height, light, random } = s
  s.rect(0, 0, width, height, s.shade([[0, mix('#efe6d2', light.tint, 0.15)], [1, mix('#cbbd9f', light.near, 0.1)]]))
  window(s, width * 0.02, height * 0.08, width * 0.2, height * 0.5)
  s.rect(width * 0.28, height * 0.1, width * 0.56, height * 0.4, '#7b5638', 'rx="8"')
  s.rect(width * 0.29, height * 0.12, width * 0.54, height * 0.36, s.shade([[0, '#2f5d4e'], [1, '#254a41']]))
  for (let i = 0; i < 4; i++) s.line(Array.from({ length: 24 }, (_, at) => [width * (0.32 + at * 0.011), height * (0.19 + i * 0.06) + Math.sin(at * (0.7 + i * 0.2)) * 13] as const), '#e8efe6', 5, 'stroke-opacity="0.65"')
  s.path(`M${width * 0.66} ${height * 0.4} l90 -190 l90 190Z M${width * 0.66} ${height * 0.4} l90 -60 l90 60`, 'none', 'stroke="#f3e7b0" stroke-width="6" stroke-opacity="0.8"')
  s.ellipse(width * 0.78, height * 0.22, 56, 56, 'none', 'stroke="#e8efe6" stroke-width="6" stroke-opacity="0.7"')
  person(s, width * 0.52, height * 0.8, height * 0.56, { coat: '#7a4a6c', trousers: '#5c3a54', skirt: true, pose: 'waving', hair: '#2a1f1d' })
  s.rect(width * 0.88, height * 0.3, 90, 190, '#d8a54c', 'rx="8"')
  s.ellipse(width * 0.9, height * 0.26, 90, 90, s.glowFill([[0, '#a9d0e0'], [1, '#3f7f9f']]))
  for (let row = 0; row < 3; row++) {
    const size = 96 + row * 48
    const y = height * (0.56 + row * 0.145)
    for (let i = 0; i < 6 - row; i++) {
      const x = width * (0.1 + row * 0.03) + i * (width / (6 - row)) * 0.95
      const coat = s.colour(random.pick(['#35507c', '#ece6da', '#8b3d4d', '#4f7a68', '#c98a4a']))
      if (random() > 0.72) {
        s.line([[x + size * 0.58, y + size * 0.3], [x + size * 0.7, y - size * 0.7]], mix(coat, '#0b0d18', 0.12), size * 0.24)
        s.ellipse(x + size * 0.71, y - size * 0.84, size * 0.12, size * 0.15, '#e8b58e')
      }
      fromBehind(s, x, y - size * 0.5, size, coat, random.pick(['#1c1719', '#2a1f1d', '#4a3226']), '#fff3d0')
      if (random() > 0.5) for (const side of [-1, 1]) s.ellipse(x + side * size * 0.27, y - size * 0.68, size * 0.11, size * 0.11, '#f6f3ee')
      s.rect(x - size * 0.95, y + size * 0.72, size * 1.9, size * 0.16, s.shade([[0, '#e8c28c'], [1, '#a8784a']]), 'rx="6"')
      s.polygon([[x - size * 0.3, y + size * 0.72], [x + size * 0.34, y + size * 0.72], [x + size * 0.28, y + size * 0.6], [x - size * 0.24, y + size * 0.6]], '#fbf8f0')
    }
  }
}

export function hospital(s: Sketch): void {
  const { width, height, light, random } = s
  const horizon = height * 0.68
  sky(s, { horizon, sun: [width * 0.2, horizon * 0.5] })
  mountains(s, horizon, height * 0.42)
  const [x, y, w] = [width * 0.24, horizon + 60, width * 0.62]
  building(s, x, y, w * 0.3, height * 0.36, 0.1, '#e9e3d6')
  building(s, x + w * 0.7, y, w * 0.3, height * 0.36, 0.1, '#e9e3d6')
  building(s, x + w * 0.26, y, w * 0.48, height * 0.46, 0.04, '#f4efe4')
  s.rect(x + w * 0.42, y - height * 0.42, w * 0.16, height * 0.15, s.colour('#2f7f8a'), 'rx="8"')
  const cross = [x + w * 0.5, y - height * 0.345] as const
  s.rect(cross[0] - 20, cross[1] - 70, 40, 140, '#ffffff', 'rx="6"')
  s.rect(cross[0] - 70, cross[1] - 20, 140, 40, '#ffffff', 'rx="6"')
  s.rect(x + w * 0.34, y - 220, w * 0.32, 30, s.colour('#2f7f8a'))
  s.rect(x + w * 0.4, y - 190, w * 0.2, 190, s.shade([[0, '#fbe3ae'], [1, '#8fb4c4']]))
  for (let i = 1; i < 4; i++) s.line([[x + w * (0.4 + i * 0.05), y - 190], [x + w * (0.4 + i * 0.05), y]], '#f4efe4', 8)
  ground(s, y, s.colour('#a9a59a'))
  s.rect(0, y + 130, width, height, s.shade([[0, s.colour('#6d6f76')], [1, s.tone(0.08)]]))
  for (let i = 0; i < 6; i++) roundTree(s, width * (0.02 + i * 0.04), y + 70, random.between(240, 360), 0.16)
  for (let i = 0; i < 4; i++) roundTree(s, width * (0.88 + i * 0.05), y + 60, random.between(220, 320), 0.2)
  const [ax, ay] = [width * 0.12, height * 0.93]
  s.ellipse(ax + 330, ay + 60, 430, 34, light.near, 'fill-opacity="0.45"')
  s.path(`M${ax} ${ay + 40} L${ax} ${ay - 230} Q${ax} ${ay - 270} ${ax + 40} ${ay - 270} L${ax + 470} ${ay - 270} Q${ax + 560} ${ay - 260} ${ax + 610} ${ay - 130} L${ax + 690} ${ay - 90} L${ax + 690} ${ay + 40}Z`, s.shade([[0, s.colour('#ffffff')], [1, s.colour('#cfd6da')]]))
  s.rect(ax, ay - 90, 690, 56, s.colour('#c8413a'))
  s.path(`M${ax + 430} ${ay - 230} L${ax + 480} ${ay - 230} Q${ax + 540} ${ay - 220} ${ax + 580} ${ay - 125} L${ax + 430} ${ay - 125}Z`, '#2c4254')
  s.rect(ax + 330, ay - 300, 90, 32, '#4aa3e0', 'rx="10"')
  s.glow(ax + 375, ay - 290, 210, '#7fc4ff', 0.6)
  for (const wx of [150, 540]) { s.ellipse(ax + wx, ay + 40, 74, 74, '#1b1c22'); s.ellipse(ax + wx, ay + 40, 34, 34, '#aab0b4') }
  person(s, width * 0.55, height * 0.92, height * 0.32, { coat: '#f4f4f0', trousers: '#e9ecec' })
  person(s, width * 0.62, height * 0.94, height * 0.33, { coat: '#3f8f93', trousers: '#3f8f93', scarf: '#f4f4f0' })
}

export function library(s: Sketch): void {
  const { width, height, random, light } = s
  s.rect(0, 0, width, height, s.shade([[0, '#3a2a28'], [1, '#5f4636']]))
  const books = ['#9c4638', '#2f6f73', '#c8963f', '#3d5a8a', '#d8cbb0', '#6c4262', '#4f6a4f', '#7f3040'] as const
  for (let shelf = 0; shelf < 6; shelf++) {
    const y = height * (0.13 + shelf * 0.125)
    s.rect(0, y - height * 0.118, width, height * 0.118, s.shade([[0, '#1b1214'], [1, '#33231f']]))
    for (let x = -10; x < width;) {
      const w = random.between(20, 54)
      const tall = height * random.between(0.075, 0.108)
      if (random() > 0.05) s.rect(x, y - tall, w, tall, mix(random.pick(books), '#1b1214', random.between(0.05, 0.35)))
      if (random() > 0.6) s.rect(x + 4, y - tall * 0.8, w - 8, 7, '#ecd9a6', 'fill-opacity="0.6"')
      x += w + 2
    }
    s.rect(0, y, width, 20, s.shade([[0, '#a87a4f'], [1, '#5a3a28']]))
  }
  for (const at of [0.02, 0.34, 0.66, 0.97]) s.rect(width * at, 0, 40, height * 0.86, s.shade([[0, '#5a3a28'], [0.5, '#9a6c46'], [1, '#4a2f22']], [1, 0]))
  s.glow(width * 0.5, height * 0.52, width * 0.5, '#ffcf87', 0.6)
  s.glow(width * 0.9, height * 0.1, width * 0.4, light.sky[1], 0.4)
  for (const [at, coat, scarf] of [[0.3, '#3d5a8a', ''], [0.52, '#b5523f', '#ece2cc'], [0.72, '#56705a', '']] as const) person(s, width * at, height * 1.12, height * 0.62, { coat, pose: 'working', ...(scarf ? { scarf } : {}) })
  s.rect(0, height * 0.82, width, height * 0.2, s.shade([[0, '#d3a671'], [0.12, '#9a6c46'], [1, '#3d271f']]))
  for (const at of [0.3, 0.52, 0.72]) {
    const [x, y] = [width * at, height * 0.86]
    s.path(`M${x} ${y} Q${x - 70} ${y - 46} ${x - 150} ${y - 14} L${x - 150} ${y + 34} Q${x - 70} ${y + 6} ${x} ${y + 44} Q${x + 70} ${y + 6} ${x + 150} ${y + 34} L${x + 150} ${y - 14} Q${x + 70} ${y - 46} ${x} ${y}Z`, s.shade([[0, '#fffaf0'], [1, '#d9ccb2']]))
  }
  for (const at of [0.15, 0.86]) {
    const [x, y] = [width * at, height * 0.84]
    s.line([[x, y], [x, y - 250]], '#c9a25a', 14)
    s.ellipse(x, y, 70, 16, '#8a6a36')
    s.path(`M${x - 120} ${y - 230} Q${x} ${y - 400} ${x + 120} ${y - 230}Z`, s.shade([[0, '#2f7a5f'], [1, '#1c4d3e']]))
    s.glow(x, y - 190, 340, '#ffe1a0', 0.75)
  }
}

export function greenhouse(s: Sketch): void {
  const { width, height, light, random } = s
  const [cx, cy] = [width * 0.5, height * 0.42]
  s.rect(0, 0, width, height, s.shade([[0, mix(light.sky[1], '#ffffff', 0.4)], [1, light.sky[2]]]))
  s.glow(width * 0.62, height * 0.2, width * 0.5, light.sun, 0.9)
  for (let i = 0; i < 9; i++) {
    const t = (i / 8) ** 2
    const [w, h] = [width * (0.08 + t * 0.62), height * (0.1 + t * 0.62)]
    s.raw(`<path d="M${cx - w} ${cy + h * 0.75} V${cy - h * 0.2} Q${cx} ${cy - h * 1.3} ${cx + w} ${cy - h * 0.2} V${cy + h * 0.75}" fill="none" stroke="${mix('#f7f7f2', s.tone(0.4), t * 0.7)}" stroke-width="${6 + t * 22}"/>`)
  }
  for (let i = -5; i <= 5; i++) s.line([[cx + i * 18, cy - 70 + Math.abs(i) * 5], [cx + i * width * 0.16, -60 + Math.abs(i) * 90]], '#f7f7f2', 6, 'stroke-opacity="0.75"')
  s.polygon([[0, height * 0.72], [cx - 60, cy + 70], [cx + 60, cy + 70], [width, height * 0.72], [width, height], [0, height]], s.shade([[0, s.colour('#b59a72', 0.3)], [1, s.colour('#6d5638')]]))
  for (const side of [-1, 1]) for (let lane = 0; lane < 2; lane++) for (let i = 0; i < 15; i++) {
    const t = (i / 14) ** 1.8
    const x = cx + side * (36 + lane * 70 + t * width * (0.22 + lane * 0.27))
    const y = cy + 80 + t * height * 0.56
    const size = 34 + t * 250
    for (let leaf = 0; leaf < 7; leaf++) s.ellipse(x + random.between(-0.5, 0.5) * size, y - random() * size * 0.95, size * 0.26, size * 0.19, mix(mix('#3f8a4d', light.haze, 0.5 - t * 0.5), random() > 0.5 ? light.sun : '#173a28', random.between(0.05, 0.35)))
    for (let fruit = 0; fruit < 3; fruit++) s.ellipse(x + random.between(-0.42, 0.42) * size, y - random.between(0, 0.8) * size, size * 0.085, size * 0.085, s.glowFill([[0, '#ff8a66'], [1, '#b8281f']]))
  }
  person(s, cx - width * 0.04, height * 0.86, height * 0.42, { coat: '#3d6a8a', vest: '#dcd6bd', pose: 'carrying', scarf: '#f0e2c0' })
  person(s, cx + width * 0.09, height * 0.74, height * 0.27, { coat: '#c97f5b', pose: 'working', helmet: '#e8d9a8' })
}
