import { mix } from '../drawing/colour.ts'
import { fromBehind, person } from '../drawing/people.ts'
import type { Sketch } from '../drawing/Sketch.ts'

const dark = ['#1d2236', '#262a40', '#2f2b3f', '#1b2a36', '#332734'] as const

function rows(s: Sketch, from: number, count: number, rim: string): void {
  const { width, height, random } = s
  for (let row = 0; row < count; row++) {
    const size = 84 + row * 42
    const y = from + row * row * 14 + row * 84
    for (let x = -size + (row % 2) * size; x < width + size; x += size * 1.75) {
      if (random() < 0.08) continue
      const seat = mix('#5b2733', '#0d0f1c', 0.2 + row * 0.12)
      s.rect(x - size * 0.85, y + size * 0.95, size * 1.7, size * 1.6, seat, `rx="${size * 0.2}"`)
      fromBehind(s, x + random.between(-10, 10), y + random.between(-10, 10), size, mix(random.pick(dark), rim, 0.22 - row * 0.04), random.pick(['#14131c', '#2a1f1d', '#3d2f2b', '#5c5552', '#1b1722']), rim)
    }
  }
  s.rect(0, height * 0.8, width, height * 0.2, s.shade([[0, '#06070f', 0], [1, '#06070f', 0.6]]))
}

function beam(s: Sketch, x: number, aim: number, length: number, colour: string): void {
  s.polygon([[x - 16, -20], [x + 16, -20], [aim + 240, length], [aim - 240, length]], s.shade([[0, colour, 0.5], [1, colour, 0]]))
}

export function hall(s: Sketch): void {
  const { width, height, random } = s
  const warm = s.light.sky[2]
  s.rect(0, 0, width, height, s.shade([[0, '#141a33'], [1, '#0c0f1e']]))
  s.rect(width * 0.1, height * 0.08, width * 0.8, height * 0.5, s.shade([[0, mix(s.light.sky[0], '#101630', 0.3)], [1, mix(s.light.sky[1], '#2a2748', 0.3)]]))
  for (let i = 0; i < 13; i++) s.rect(width * (0.1 + i * 0.0625), height * 0.08, 26, height * 0.5, mix(warm, '#2a2748', 0.5), 'fill-opacity="0.16"')
  s.rect(width * 0.28, height * 0.13, width * 0.44, height * 0.28, s.shade([[0, mix(s.light.sky[1], '#ffffff', 0.3)], [1, warm]]), 'rx="6"')
  for (let i = 0; i < 6; i++) s.ellipse(width * (0.36 + i * 0.055), height * 0.4 - random.between(40, 180), 90, random.between(120, 220), mix(s.light.foliage, warm, 0.3 + i * 0.09), `fill-opacity="0.5" clip-path="${s.clip(`<rect x="${width * 0.28}" y="${height * 0.13}" width="${width * 0.44}" height="${height * 0.28}"/>`)}"`)
  for (const [x, aim] of [[0.2, 0.36], [0.4, 0.46], [0.62, 0.55], [0.82, 0.66]] as const) beam(s, width * x, width * aim, height * 0.62, '#fff0cf')
  s.polygon([[0, height * 0.57], [width, height * 0.57], [width, height * 0.64], [0, height * 0.64]], s.shade([[0, '#8a5e3f'], [0.5, '#6a4431'], [1, '#2a1c1c']]))
  s.glow(width * 0.5, height * 0.54, width * 0.3, warm, 0.55)
  for (let i = 0; i < 4; i++) {
    const x = width * (0.34 + i * 0.075)
    person(s, x, height * 0.575, height * 0.24, { coat: random.pick(['#2f4a7a', '#7a4a6c', '#e0d3b8', '#39424f']) })
  }
  s.rect(width * 0.31, height * 0.49, width * 0.29, height * 0.09, s.shade([[0, '#c9a271'], [0.12, '#7d5437'], [1, '#4b3024']]), 'rx="6"')
  const lectern = width * 0.69
  person(s, lectern, height * 0.59, height * 0.27, { coat: '#26334f' })
  s.polygon([[lectern - 60, height * 0.46], [lectern + 60, height * 0.46], [lectern + 46, height * 0.6], [lectern - 46, height * 0.6]], s.shade([[0, '#d5b07c'], [1, '#5d3b2a']]))
  s.line([[lectern, height * 0.46], [lectern + 22, height * 0.43]], '#15161d', 7)
  rows(s, height * 0.6, 5, mix(warm, '#ffd9a0', 0.4))
}

function microphone(s: Sketch, x: number, footY: number, lean: number, tall: number, cube: string): void {
  const [tipX, tipY] = [x + lean, footY - tall]
  s.line([[x, footY], [x + lean * 0.4, footY - tall * 0.6], [tipX, tipY]], '#1a1c24', 15)
  const angle = Math.round((lean / tall) * 50)
  s.raw(`<g transform="rotate(${angle} ${tipX} ${tipY})">`)
  s.rect(tipX - 46, tipY - 6, 92, 88, s.shade([[0, mix(cube, '#ffffff', 0.25)], [1, mix(cube, '#10121c', 0.25)]]), 'rx="10"')
  s.ellipse(tipX, tipY - 60, 52, 74, s.shade([[0, '#6d7079'], [0.5, '#34363f'], [1, '#191a20']], [1, 0.6]))
  for (let i = -3; i < 4; i++) s.line([[tipX - 44, tipY - 60 + i * 17], [tipX + 44, tipY - 60 + i * 17 - 8]], '#8f939d', 2, 'stroke-opacity="0.25"')
  s.raw('</g>')
}

export function lectern(s: Sketch): void {
  const { width, height, random, light } = s
  s.rect(0, 0, width, height, s.shade([[0, mix(light.sky[0], '#0f1530', 0.45)], [0.7, mix(light.sky[1], '#28305a', 0.4)], [1, '#1a1c30']]))
  for (let i = 0; i < 44; i++) s.glow(random() * width, random() * height * 0.75, random.between(40, 150), random.pick([light.sky[2], '#ffd9a0', light.haze, '#8fb9e0']), random.between(0.1, 0.45))
  const [x, top] = [width * 0.5, height * 0.58]
  s.glow(x + width * 0.22, height * 0.22, width * 0.4, '#ffe9c4', 0.6)
  const wide = Math.min(width, height) * 0.38
  s.path(`M${x - wide} ${height} L${x - wide * 0.92} ${top} Q${x - wide * 0.94} ${top - 36} ${x - wide * 0.86} ${top - 46} L${x + wide * 0.86} ${top - 46} Q${x + wide * 0.94} ${top - 36} ${x + wide * 0.92} ${top} L${x + wide} ${height}Z`, s.shade([[0, '#c79a68'], [0.08, '#8a5a3c'], [1, '#3d2620']]))
  s.polygon([[x - wide * 0.86, top - 46], [x + wide * 0.86, top - 46], [x + wide * 0.72, top - 130], [x - wide * 0.72, top - 130]], s.shade([[0, '#e3c193'], [1, '#a87a50']]))
  s.polygon([[x - wide * 0.3, top - 66], [x + wide * 0.2, top - 66], [x + wide * 0.16, top - 116], [x - wide * 0.26, top - 116]], '#f7f3e8')
  for (let i = 0; i < 5; i++) s.line([[x - wide * 0.24, top - 108 + i * 9], [x + wide * (0.12 - i * 0.02), top - 108 + i * 9]], '#9aa0ab', 3)
  for (let i = 0; i < 9; i++) s.rect(x - wide * 0.8 + i * wide * 0.2, top + 60, 8, height, '#20130f', 'fill-opacity="0.28"')
  s.path(`M${x} ${top + 110} l90 90 l-90 90 l-90 -90Z M${x} ${top + 145} l55 55 l-55 55 l-55 -55Z`, '#e4bf83', 'fill-rule="evenodd" fill-opacity="0.85"')
  for (let i = 0; i < 7; i++) microphone(s, x + (i - 3) * wide * 0.17, top - 60, (i - 3) * -24 + random.between(-20, 20), height * random.between(0.17, 0.25), random.pick(['#c2463d', '#2f6fae', '#e8b23c', '#2c8c84', '#ece7da', '#5a4a8a']))
  s.rect(0, height * 0.86, width, height * 0.14, s.shade([[0, '#06070f', 0], [1, '#06070f', 0.55]]))
}

export function briefing(s: Sketch): void {
  const { width, height, light, random } = s
  s.rect(0, 0, width, height, s.shade([[0, '#e9e4d8'], [1, '#b8bcc2']]))
  s.rect(width * 0.2, height * 0.06, width * 0.6, height * 0.5, s.shade([[0, mix('#1f5a86', light.tint, light.tintShare)], [1, mix('#2e8a93', light.tint, light.tintShare)]]), 'rx="8"')
  for (let y = 0; y < 5; y++) for (let x = 0; x < 11; x++) {
    const [cx, cy] = [width * (0.235 + x * 0.053), height * (0.11 + y * 0.095)]
    s.path(`M${cx} ${cy - 26} l26 26 l-26 26 l-26 -26Z`, 'none', 'stroke="#ffffff" stroke-opacity="0.2" stroke-width="5"')
  }
  s.glow(width * 0.5, height * 0.1, width * 0.42, '#fff4d8', 0.5)
  for (let i = 0; i < 3; i++) person(s, width * (0.38 + i * 0.12), height * 0.86, height * 0.56, { coat: ['#28344f', '#8b3d4d', '#4a4e5e'][i] ?? '#28344f', hair: ['#2a1f1d', '#1c1719', '#6d6763'][i] ?? '#2a1f1d' })
  s.rect(width * 0.27, height * 0.5, width * 0.46, height * 0.24, s.shade([[0, '#e6c99b'], [0.1, '#b98b5e'], [1, '#6d4936']]), 'rx="10"')
  for (let i = 0; i < 3; i++) {
    s.rect(width * (0.35 + i * 0.12), height * 0.485, 130, 46, '#fbf8f0', 'rx="4"')
    s.line([[width * (0.425 + i * 0.12), height * 0.5], [width * (0.42 + i * 0.12), height * 0.445]], '#1a1c24', 8)
    s.ellipse(width * (0.42 + i * 0.12), height * 0.44, 14, 20, '#2a2c35')
  }
  s.rect(0, height * 0.74, width, height * 0.26, s.shade([[0, '#6f7280'], [1, '#30323f']]))
  for (const at of [0.1, 0.9]) person(s, width * at, height * 1.02, height * 0.62, { pose: 'filming', coat: '#39424f', back: true })
  for (const at of [0.2, 0.79]) {
    s.line([[width * at, height * 0.66], [width * at - 90, height]], '#15161d', 14)
    s.line([[width * at, height * 0.66], [width * at + 90, height]], '#15161d', 14)
    s.rect(width * at - 110, height * 0.54, 210, 130, s.shade([[0, '#4a4d58'], [1, '#1c1d24']]), 'rx="18"')
    s.ellipse(width * at + (at < 0.5 ? 108 : -118), height * 0.58, 44, 50, '#11131a')
    s.rect(width * at - 60, height * 0.5, 90, 66, mix('#8fc1de', '#ffffff', 0.2), 'rx="6"')
  }
  for (let i = 0; i < 9; i++) {
    if (i === 0 || i === 8) continue
    fromBehind(s, width * (0.06 + i * 0.11) + random.between(-20, 20), height * (0.79 + (i % 2) * 0.04), 150, random.pick(dark), random.pick(['#14131c', '#2a1f1d', '#3d2f2b', '#5c5552']), '#cfe0ea')
  }
}

export function stage(s: Sketch): void {
  const { width, height, random, light } = s
  s.rect(0, 0, width, height, s.shade([[0, '#0d0f26'], [0.6, mix(light.sky[1], '#2a1846', 0.5)], [1, '#0b0a18']]))
  for (let i = 0; i < 9; i++) beam(s, width * (0.08 + i * 0.105), width * random.between(0.2, 0.8), height * 0.75, random.pick(['#ffcf8a', '#ff8f7a', '#8fb9ff', '#c89bff', '#8fe0d0']))
  const sun = [width * 0.5, height * 0.32] as const
  s.glow(...sun, width * 0.3, '#ffd28a', 0.8)
  for (let i = 0; i < 20; i++) {
    const angle = (i / 20) * Math.PI * 2
    s.polygon([[sun[0] + Math.cos(angle - 0.05) * 250, sun[1] + Math.sin(angle - 0.05) * 250], [sun[0] + Math.cos(angle) * 340, sun[1] + Math.sin(angle) * 340], [sun[0] + Math.cos(angle + 0.05) * 250, sun[1] + Math.sin(angle + 0.05) * 250]], '#ffdf9e', 'fill-opacity="0.7"')
  }
  s.ellipse(...sun, 210, 210, s.shade([[0, '#ffe9b8'], [1, '#f0a860']]), 'fill-opacity="0.9"')
  s.rect(0, height * 0.64, width, height * 0.09, s.shade([[0, '#b27a52'], [0.3, '#6a3f35'], [1, '#1b1220']]))
  for (let i = 0; i < 7; i++) {
    const x = width * (0.2 + i * 0.1)
    const tall = height * (i === 3 ? 0.4 : 0.33)
    person(s, x, height * 0.665, tall, { coat: random.pick(['#b5313a', '#2f5fa0', '#e8c26a', '#2c8c84']), skirt: i % 2 === 1, hair: '#1c1719', pose: i === 3 ? 'waving' : 'working', vest: '#f0d9a0' })
    if (i % 2 === 0 && i !== 3) {
      const [bx, by] = [x + tall * 0.1, height * 0.665 - tall * 0.48]
      s.ellipse(bx, by, tall * 0.07, tall * 0.11, '#a8672f')
      s.line([[bx, by], [bx + tall * 0.26, by - tall * 0.3]], '#7a4622', tall * 0.03)
    }
  }
  s.rect(0, height * 0.6, width, height * 0.16, s.shade([[0, '#ffcf8a', 0], [1, '#ffcf8a', 0.14]]))
  for (let row = 0; row < 3; row++) for (let x = -60 + row * 50; x < width + 80; x += 116 + row * 40) {
    const y = height * (0.78 + row * 0.075) + random.between(-24, 24)
    const size = 84 + row * 44
    if (random() > 0.66) s.line([[x + size * 0.4, y + size], [x + size * 0.6, y - size * random.between(0.4, 0.9)]], mix('#0b0a18', '#ff9f7a', 0.14), size * 0.2)
    fromBehind(s, x, y, size, mix('#0b0a18', light.sky[1], 0.18), '#0d0b16', '#ffbf8a')
  }
}
