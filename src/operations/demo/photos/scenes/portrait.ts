import { mix } from '../drawing/colour.ts'
import type { Sketch } from '../drawing/Sketch.ts'

export type Sitter = {
  skin: string
  hair: string
  style: 'short' | 'sideParted' | 'bun' | 'long' | 'bob' | 'scarf' | 'cap' | 'balding'
  coat: string
  collar: 'shirtAndTie' | 'openShirt' | 'blouse' | 'turtleneck' | 'doctor'
  backdrop: readonly [string, string, string]
  glasses?: boolean
  beard?: boolean
}

function backdrop(s: Sketch, [deep, middle, bright]: Sitter['backdrop']): void {
  const { width, height, random } = s
  s.rect(0, 0, width, height, s.shade([[0, deep], [0.6, middle], [1, mix(deep, '#10121c', 0.2)]], [0.4, 1]))
  s.glow(width * 0.7, height * 0.26, width * 0.9, bright, 0.6)
  for (let i = 0; i < 16; i++) s.ellipse(random() * width, random() * height * 0.75, random.between(40, 170), random.between(40, 170), mix(bright, '#ffffff', random() * 0.4), `fill-opacity="${random.between(0.03, 0.11).toFixed(2)}"`)
}

function hairBehind(s: Sketch, who: Sitter, x: number, y: number, r: number): void {
  const fill = s.shade([[0, mix(who.hair, '#ffffff', 0.08)], [1, mix(who.hair, '#000000', 0.25)]])
  if (who.style === 'long') s.path(`M${x - r * 1.12} ${y - r * 0.2} C${x - r * 1.2} ${y - r * 1.6} ${x + r * 1.2} ${y - r * 1.6} ${x + r * 1.12} ${y - r * 0.2} C${x + r * 1.25} ${y + r * 0.8} ${x + r * 1.15} ${y + r * 1.7} ${x + r * 0.95} ${y + r * 2.1} L${x - r * 0.95} ${y + r * 2.1} C${x - r * 1.15} ${y + r * 1.7} ${x - r * 1.25} ${y + r * 0.8} ${x - r * 1.12} ${y - r * 0.2}Z`, fill)
  if (who.style === 'bob') s.path(`M${x - r * 1.12} ${y} C${x - r * 1.22} ${y - r * 1.65} ${x + r * 1.22} ${y - r * 1.65} ${x + r * 1.12} ${y} L${x + r * 1.14} ${y + r * 0.95} Q${x} ${y + r * 1.25} ${x - r * 1.14} ${y + r * 0.95}Z`, fill)
  if (who.style === 'bun') { s.ellipse(x, y - r * 1.5, r * 0.5, r * 0.42, fill); s.ellipse(x, y - r * 0.3, r * 1.08, r * 1.1, fill) }
}

function hairFront(s: Sketch, who: Sitter, x: number, y: number, r: number): void {
  const fill = s.shade([[0, mix(who.hair, '#ffffff', 0.16)], [1, who.hair]], [0.3, 1])
  const dome = `C${x - r * 1.16} ${y - r * 1.62} ${x + r * 1.16} ${y - r * 1.62} ${x + r * 1.04} ${y - r * 0.1}`
  switch (who.style) {
    case 'short': s.path(`M${x - r * 1.04} ${y - r * 0.1} ${dome} C${x + r * 0.98} ${y - r * 0.5} ${x + r * 0.86} ${y - r * 0.78} ${x + r * 0.6} ${y - r * 0.84} C${x + r * 0.1} ${y - r * 0.96} ${x - r * 0.4} ${y - r * 0.78} ${x - r * 0.82} ${y - r * 0.76} C${x - r * 0.94} ${y - r * 0.5} ${x - r * 0.98} ${y - r * 0.3} ${x - r * 1.04} ${y - r * 0.1}Z`, fill); break
    case 'sideParted': s.path(`M${x - r * 1.04} ${y} ${dome} C${x + r * 0.96} ${y - r * 0.62} ${x + r * 0.5} ${y - r * 0.9} ${x - r * 0.3} ${y - r * 1.02} C${x - r * 0.5} ${y - r * 0.7} ${x - r * 0.86} ${y - r * 0.7} ${x - r * 0.9} ${y - r * 0.4}Z`, fill); break
    case 'balding': for (const side of [-1, 1]) s.path(`M${x + side * r * 0.98} ${y + r * 0.16} C${x + side * r * 1.18} ${y - r * 0.5} ${x + side * r * 1.0} ${y - r * 0.9} ${x + side * r * 0.72} ${y - r * 0.94} C${x + side * r * 0.94} ${y - r * 0.6} ${x + side * r * 0.9} ${y - r * 0.2} ${x + side * r * 0.98} ${y + r * 0.16}Z`, fill); break
    case 'bun': case 'long': case 'bob': s.path(`M${x - r * 1.06} ${y + r * 0.2} ${dome} L${x + r * 1.06} ${y + r * 0.2} C${x + r * 0.98} ${y - r * 0.5} ${x + r * 0.66} ${y - r * 0.8} ${x - r * 0.16} ${y - r * 1.06} C${x - r * 0.6} ${y - r * 0.84} ${x - r * 0.92} ${y - r * 0.4} ${x - r * 1.06} ${y + r * 0.2}Z`, fill); break
    case 'scarf': {
      const cloth = s.shade([[0, '#fbf6ea'], [1, '#d8cdb8']])
      s.path(`M${x - r * 1.12} ${y + r * 0.5} C${x - r * 1.5} ${y - r * 1.9} ${x + r * 1.5} ${y - r * 1.9} ${x + r * 1.12} ${y + r * 0.5} C${x + r * 1.02} ${y - r * 0.5} ${x + r * 0.6} ${y - r * 0.92} ${x} ${y - r * 0.92} C${x - r * 0.6} ${y - r * 0.92} ${x - r * 1.02} ${y - r * 0.5} ${x - r * 1.12} ${y + r * 0.5}Z`, cloth)
      for (let i = -2; i <= 2; i++) s.line([[x + i * r * 0.2, y - r * 0.98 + Math.abs(i) * r * 0.05], [x + i * r * 0.28, y - r * 1.22 + Math.abs(i) * r * 0.07]], '#b8433f', 7)
      break
    }
    case 'cap': {
      s.path(`M${x - r * 1.03} ${y + r * 0.05} C${x - r * 1.06} ${y - r * 0.4} ${x - r} ${y - r * 0.6} ${x - r * 0.98} ${y - r * 0.62} L${x + r * 0.98} ${y - r * 0.62} C${x + r} ${y - r * 0.6} ${x + r * 1.06} ${y - r * 0.4} ${x + r * 1.03} ${y + r * 0.05} L${x + r * 0.9} ${y - r * 0.5} L${x - r * 0.9} ${y - r * 0.5}Z`, fill)
      s.path(`M${x - r * 1.06} ${y - r * 0.58} Q${x - r * 1.02} ${y - r * 1.3} ${x} ${y - r * 1.46} Q${x + r * 1.02} ${y - r * 1.3} ${x + r * 1.06} ${y - r * 0.58} Q${x} ${y - r * 0.78} ${x - r * 1.06} ${y - r * 0.58}Z`, s.shade([[0, '#2f5a56'], [1, '#1d3a3a']]))
      for (let i = -3; i <= 3; i++) s.path(`M${x + i * r * 0.27} ${y - r * 0.98 + Math.abs(i) * 8} l18 24 l-18 24 l-18 -24Z`, '#e2b64c')
    }
  }
}

function clothes(s: Sketch, who: Sitter, x: number, y: number, r: number): void {
  const { height } = s
  const coat = who.collar === 'doctor' ? '#f3f3ee' : who.coat
  const body = `M${x - r * 2.6} ${height + 20} C${x - r * 2.55} ${y + r * 2.5} ${x - r * 1.9} ${y + r * 2.05} ${x - r * 0.55} ${y + r * 1.62} L${x + r * 0.55} ${y + r * 1.62} C${x + r * 1.9} ${y + r * 2.05} ${x + r * 2.55} ${y + r * 2.5} ${x + r * 2.6} ${height + 20}Z`
  s.path(body, coat)
  s.path(body, s.shade([[0, '#0b0d18', 0.45], [0.45, '#0b0d18', 0], [1, '#fff3dc', 0.22]], [1, 0]))
  const v = (depth: number, wide: number) => `M${x - r * wide} ${y + r * 1.6} L${x} ${y + r * depth} L${x + r * wide} ${y + r * 1.6}Z`
  if (who.collar === 'turtleneck') {
    s.rect(x - r * 0.52, y + r * 1.12, r * 1.04, r * 0.66, mix(coat, '#ffffff', 0.08), `rx="${r * 0.16}"`)
    return
  }
  if (who.collar === 'blouse') {
    s.path(`M${x - r * 0.62} ${y + r * 1.58} Q${x} ${y + r * 2.7} ${x + r * 0.62} ${y + r * 1.58}Z`, mix(who.skin, '#7a3a20', 0.14))
    for (let i = -4; i <= 4; i++) s.ellipse(x + i * r * 0.135, y + r * (2.1 - Math.abs(i) ** 1.6 * 0.05), r * 0.052, r * 0.052, '#f6efe0')
  } else {
    s.path(v(3.3, 0.72), '#f6f3ec')
    if (who.collar === 'shirtAndTie') s.polygon([[x - r * 0.13, y + r * 1.78], [x + r * 0.13, y + r * 1.78], [x + r * 0.2, y + r * 3.2], [x, y + r * 3.45], [x - r * 0.2, y + r * 3.2]], mix(who.backdrop[1], '#8b2f3a', 0.6))
    if (who.collar === 'openShirt') s.path(v(2.2, 0.4), mix(who.skin, '#7a3a20', 0.18))
    for (const side of [-1, 1]) s.polygon([[x + side * r * 0.46, y + r * 1.44], [x + side * r * 0.05, y + r * 1.86], [x + side * r * 0.5, y + r * 2.08], [x + side * r * 0.72, y + r * 1.62]], '#ffffff')
  }
  for (const side of [-1, 1]) s.polygon([[x + side * r * 0.66, y + r * 1.56], [x + side * r * 1.12, y + r * 2.3], [x + side * r * 0.8, y + r * 2.42], [x + side * r * 0.96, y + r * 2.66], [x + side * r * 0.06, y + r * 3.6], [x + side * r * 0.16, y + r * 2.9]], mix(coat, side < 0 ? '#0b0d18' : '#ffffff', 0.14))
  if (who.collar === 'doctor') s.raw(`<path d="M${x - r * 0.66} ${y + r * 1.7} C${x - r * 0.8} ${y + r * 3} ${x - r * 0.2} ${y + r * 3.3} ${x + r * 0.3} ${y + r * 3.4} M${x + r * 0.66} ${y + r * 1.7} C${x + r * 0.9} ${y + r * 2.6} ${x + r * 0.7} ${y + r * 3} ${x + r * 0.3} ${y + r * 3.4}" fill="none" stroke="#2c4a5a" stroke-width="24"/>`)
}

/** A friendly stylised portrait of one sitter, waist up, against soft light. */
export function portrait(s: Sketch, who: Sitter): void {
  const { width, height } = s
  const [x, y, r] = [width * 0.5, height * 0.4, Math.min(width, height) * 0.185]
  backdrop(s, who.backdrop)
  hairBehind(s, who, x, y, r)
  clothes(s, who, x, y, r)
  const shade = mix(who.skin, '#6b2f1e', 0.32)
  s.path(`M${x - r * 0.44} ${y + r * 0.7} L${x - r * 0.46} ${y + r * 1.6} Q${x} ${y + r * 2} ${x + r * 0.46} ${y + r * 1.6} L${x + r * 0.44} ${y + r * 0.7}Z`, s.shade([[0, shade], [1, mix(who.skin, shade, 0.35)]]))
  if (who.collar === 'turtleneck') s.rect(x - r * 0.52, y + r * 1.24, r * 1.04, r * 0.6, mix(who.coat, '#ffffff', 0.1), `rx="${r * 0.16}"`)
  for (const side of [-1, 1]) s.ellipse(x + side * r * 1.0, y + r * 0.1, r * 0.17, r * 0.26, mix(who.skin, shade, side < 0 ? 0.6 : 0.2))
  const face = `M${x - r} ${y - r * 0.35} C${x - r * 1.02} ${y - r * 1.45} ${x + r * 1.02} ${y - r * 1.45} ${x + r} ${y - r * 0.35} C${x + r * 1.02} ${y + r * 0.5} ${x + r * 0.62} ${y + r * 1.22} ${x} ${y + r * 1.24} C${x - r * 0.62} ${y + r * 1.22} ${x - r * 1.02} ${y + r * 0.5} ${x - r} ${y - r * 0.35}Z`
  s.path(face, who.skin)
  s.path(face, s.shade([[0, shade, 0.55], [0.42, shade, 0], [1, '#fff3dc', 0.3]], [1, 0.15]))
  for (const side of [-1, 1]) {
    const ex = x + side * r * 0.4
    s.ellipse(x + side * r * 0.56, y + r * 0.42, r * 0.2, r * 0.14, '#d9604a', 'fill-opacity="0.16"')
    s.path(`M${ex - r * 0.17} ${y + r * 0.04} Q${ex} ${y - r * 0.12} ${ex + r * 0.17} ${y + r * 0.04} Q${ex} ${y + r * 0.13} ${ex - r * 0.17} ${y + r * 0.04}Z`, '#fbf7f0')
    s.ellipse(ex, y + r * 0.02, r * 0.085, r * 0.09, '#2a1a16')
    s.ellipse(ex + r * 0.03, y - r * 0.015, r * 0.024, r * 0.024, '#ffffff')
    s.raw(`<path d="M${ex - r * 0.19} ${y + r * 0.03} Q${ex} ${y - r * 0.14} ${ex + r * 0.19} ${y + r * 0.03}" fill="none" stroke="#2a1a16" stroke-width="${r * 0.035}" stroke-linecap="round"/>`)
    s.raw(`<path d="M${ex - side * r * 0.2} ${y - r * 0.25} Q${ex + side * r * 0.04} ${y - r * 0.37} ${ex + side * r * 0.24} ${y - r * 0.24}" fill="none" stroke="${mix(who.hair, '#2a1f1d', 0.4)}" stroke-width="${r * 0.06}" stroke-linecap="round"/>`)
    if (who.glasses) s.raw(`<rect x="${ex - r * 0.27}" y="${y - r * 0.17}" width="${r * 0.54}" height="${r * 0.4}" rx="${r * 0.15}" fill="#ffffff" fill-opacity="0.12" stroke="#23252e" stroke-width="${r * 0.038}"/>`)
  }
  if (who.glasses) s.line([[x - r * 0.13, y - r * 0.01], [x + r * 0.13, y - r * 0.01]], '#23252e', r * 0.038)
  s.raw(`<path d="M${x + r * 0.03} ${y + r * 0.12} Q${x + r * 0.16} ${y + r * 0.42} ${x + r * 0.07} ${y + r * 0.47} Q${x} ${y + r * 0.5} ${x - r * 0.08} ${y + r * 0.46}" fill="none" stroke="${shade}" stroke-width="${r * 0.04}" stroke-linecap="round"/>`)
  if (who.beard) s.path(`M${x - r * 0.94} ${y + r * 0.2} C${x - r * 0.9} ${y + r * 0.95} ${x - r * 0.55} ${y + r * 1.36} ${x} ${y + r * 1.38} C${x + r * 0.55} ${y + r * 1.36} ${x + r * 0.9} ${y + r * 0.95} ${x + r * 0.94} ${y + r * 0.2} C${x + r * 0.76} ${y + r * 0.66} ${x + r * 0.4} ${y + r * 0.6} ${x} ${y + r * 0.59} C${x - r * 0.4} ${y + r * 0.6} ${x - r * 0.76} ${y + r * 0.66} ${x - r * 0.94} ${y + r * 0.2}Z`, s.shade([[0, mix(who.hair, '#ffffff', 0.1)], [1, who.hair]]), 'fill-opacity="0.92"')
  s.path(`M${x - r * 0.3} ${y + r * 0.76} Q${x} ${y + r * 0.98} ${x + r * 0.3} ${y + r * 0.76} Q${x} ${y + r * 0.84} ${x - r * 0.3} ${y + r * 0.76}Z`, '#a8453c', 'stroke="#7f2f2a" stroke-width="5" stroke-linejoin="round"')
  hairFront(s, who, x, y, r)
}
