import { mix } from './colour.ts'
import type { Sketch } from './Sketch.ts'

export type Pose = 'standing' | 'waving' | 'carrying' | 'working' | 'filming' | 'running'

export type Person = { coat?: string; trousers?: string; skin?: string; hair?: string; pose?: Pose; back?: boolean; vest?: string; scarf?: string; helmet?: string; skirt?: boolean; distance?: number }

const coats = ['#b5523f', '#d39a3c', '#2f6f73', '#3d5a8a', '#7a4a6c', '#e0d3b8', '#56705a', '#8b3d4d', '#4a4e5e', '#c97f5b'] as const
const skins = ['#e8b58e', '#d99f77', '#f0c6a4', '#c98d66'] as const
const hairs = ['#2a1f1d', '#1c1719', '#4a3226', '#6d6763', '#3a2a24'] as const

/** A standing person of `height` pixels with feet at (x, footY); what is not said is chosen by the seed. */
export function person(s: Sketch, x: number, footY: number, height: number, who: Person = {}): void {
  const { random, light } = s
  const far = who.distance ?? 0
  const tinted = (own: string) => s.colour(own, far)
  const coat = tinted(who.coat ?? random.pick(coats))
  const trousers = tinted(who.trousers ?? random.pick(['#2d3446', '#3b3a40', '#4a4238', '#27364a']))
  const skin = tinted(who.skin ?? random.pick(skins))
  const hair = tinted(who.hair ?? random.pick(hairs))
  const pose = who.pose ?? 'standing'
  const h = height
  const [head, shoulder, hip] = [footY - h * 0.92, footY - h * 0.8, footY - h * 0.47]
  const sleeve = h * 0.075
  const stride = pose === 'running' ? 0.16 : 0.05
  s.ellipse(x, footY, h * 0.17, h * 0.022, light.near, 'fill-opacity="0.28"')
  if (who.skirt) s.path(`M${x - h * 0.09} ${hip} L${x - h * 0.14} ${footY - h * 0.13} L${x + h * 0.14} ${footY - h * 0.13} L${x + h * 0.09} ${hip}Z`, coat)
  s.line([[x - h * 0.045, hip], [x - h * stride, footY - h * 0.02]], trousers, h * 0.085)
  s.line([[x + h * 0.045, hip], [x + h * stride * (pose === 'running' ? 0.6 : 1), footY - h * (pose === 'running' ? 0.1 : 0.02)]], mix(trousers, light.near, 0.2), h * 0.085)
  const backArm = mix(coat, light.near, 0.28)
  if (pose === 'running') s.line([[x - h * 0.1, shoulder + h * 0.05], [x - h * 0.17, shoulder + h * 0.19], [x - h * 0.06, shoulder + h * 0.24]], backArm, sleeve)
  const torso = `M${x - h * 0.045} ${shoulder - h * 0.02} C${x - h * 0.13} ${shoulder - h * 0.01} ${x - h * 0.135} ${shoulder + h * 0.05} ${x - h * 0.125} ${shoulder + h * 0.15} L${x - h * 0.105} ${hip + h * 0.05} Q${x} ${hip + h * 0.075} ${x + h * 0.105} ${hip + h * 0.05} L${x + h * 0.125} ${shoulder + h * 0.15} C${x + h * 0.135} ${shoulder + h * 0.05} ${x + h * 0.13} ${shoulder - h * 0.01} ${x + h * 0.045} ${shoulder - h * 0.02}Z`
  s.path(torso, coat)
  if (who.vest) {
    s.path(`M${x - h * 0.085} ${shoulder} L${x - h * 0.11} ${hip + h * 0.02} L${x + h * 0.11} ${hip + h * 0.02} L${x + h * 0.085} ${shoulder} L${x} ${shoulder + h * 0.1}Z`, tinted(who.vest))
    s.rect(x - h * 0.108, shoulder + h * 0.19, h * 0.216, h * 0.026, tinted('#f5f1dc'), 'fill-opacity="0.85"')
  }
  s.path(torso, s.shade([[0, light.near, 0.32], [0.5, light.near, 0], [1, light.sun, 0.3]], [1, 0]))
  s.rect(x - h * 0.026, head + h * 0.03, h * 0.052, h * 0.1, mix(skin, light.near, 0.22), `rx="${h * 0.02}"`)
  s.ellipse(x, head, h * 0.056, h * 0.068, skin)
  if (who.back) s.ellipse(x, head - h * 0.01, h * 0.06, h * 0.066, hair)
  else s.path(`M${x - h * 0.061} ${head + h * 0.008} C${x - h * 0.08} ${head - h * 0.1} ${x + h * 0.08} ${head - h * 0.1} ${x + h * 0.061} ${head + h * 0.008} C${x + h * 0.045} ${head - h * 0.045} ${x - h * 0.02} ${head - h * 0.03} ${x - h * 0.061} ${head + h * 0.008}Z`, hair)
  if (who.scarf) s.path(`M${x - h * 0.068} ${head + h * 0.05} C${x - h * 0.09} ${head - h * 0.11} ${x + h * 0.09} ${head - h * 0.11} ${x + h * 0.068} ${head + h * 0.05} C${x + h * 0.05} ${head - h * 0.05} ${x - h * 0.05} ${head - h * 0.05} ${x - h * 0.068} ${head + h * 0.05}Z`, tinted(who.scarf))
  if (who.helmet) s.path(`M${x - h * 0.078} ${head - h * 0.012} C${x - h * 0.07} ${head - h * 0.105} ${x + h * 0.07} ${head - h * 0.105} ${x + h * 0.078} ${head - h * 0.012}Z`, tinted(who.helmet))
  const hand = (hx: number, hy: number) => s.ellipse(hx, hy, h * 0.03, h * 0.03, skin)
  const arm = (side: -1 | 1, elbow: readonly [number, number], wrist: readonly [number, number]) => {
    const tone = side < 0 ? backArm : mix(coat, light.sun, 0.1)
    const at = ([dx, dy]: readonly [number, number]) => [x + side * dx * h, shoulder + dy * h] as const
    s.line([at([0.1, 0.04]), at(elbow), at(wrist)], tone, sleeve)
    hand(...at(wrist))
  }
  switch (pose) {
    case 'standing': arm(-1, [0.14, 0.18], [0.12, 0.32]); arm(1, [0.14, 0.18], [0.12, 0.32]); break
    case 'waving': arm(-1, [0.14, 0.18], [0.12, 0.32]); arm(1, [0.19, -0.04], [0.2, -0.22]); break
    case 'working': arm(-1, [0.13, 0.17], [-0.06, 0.27]); arm(1, [0.17, 0.14], [0.24, 0.25]); break
    case 'running': arm(1, [0.17, 0.17], [0.2, 0.03]); break
    case 'filming': {
      arm(-1, [0.15, 0.13], [0.05, -0.06]); arm(1, [0.17, 0.12], [0.06, -0.06])
      s.rect(x - h * 0.08, head - h * 0.04, h * 0.16, h * 0.1, tinted('#22252d'), `rx="${h * 0.015}"`)
      s.ellipse(x, head + h * 0.01, h * 0.04, h * 0.04, tinted('#5b6b7d'))
      break
    }
    case 'carrying': {
      arm(-1, [0.15, 0.16], [0.1, 0.26]); arm(1, [0.15, 0.16], [0.1, 0.26])
      s.rect(x - h * 0.14, shoulder + h * 0.12, h * 0.28, h * 0.2, s.shade([[0, tinted('#d2a569')], [1, tinted('#a9783f')]]), `rx="${h * 0.012}"`)
      s.rect(x - h * 0.02, shoulder + h * 0.12, h * 0.04, h * 0.2, tinted('#8d6233'), 'fill-opacity="0.5"')
    }
  }
}

/** Head and shoulders seen from behind: the front row of any audience. */
export function fromBehind(s: Sketch, x: number, y: number, size: number, coat: string, hair: string, rim: string = s.light.sun): void {
  const skin = mix(s.random.pick(skins), coat, 0.22)
  const shoulders = `M${x - size * 0.74} ${y + size * 1.1} C${x - size * 0.76} ${y + size * 0.66} ${x - size * 0.52} ${y + size * 0.54} ${x - size * 0.16} ${y + size * 0.44} L${x + size * 0.16} ${y + size * 0.44} C${x + size * 0.52} ${y + size * 0.54} ${x + size * 0.76} ${y + size * 0.66} ${x + size * 0.74} ${y + size * 1.1}`
  s.rect(x - size * 0.12, y + size * 0.16, size * 0.24, size * 0.34, mix(skin, '#2a1410', 0.3), `rx="${size * 0.06}"`)
  s.path(`${shoulders} L${x + size * 0.66} ${y + size * 2.6} L${x - size * 0.66} ${y + size * 2.6}Z`, s.shade([[0, mix(coat, rim, 0.12)], [0.3, coat], [1, mix(coat, '#0b0d18', 0.45)]]))
  s.path(shoulders, 'none', `stroke="${rim}" stroke-opacity="0.3" stroke-width="${size * 0.03}"`)
  for (const side of [-1, 1]) s.ellipse(x + side * size * 0.27, y + size * 0.08, size * 0.05, size * 0.085, skin)
  const head = `M${x - size * 0.26} ${y + size * 0.06} C${x - size * 0.34} ${y - size * 0.46} ${x + size * 0.34} ${y - size * 0.46} ${x + size * 0.26} ${y + size * 0.06} C${x + size * 0.24} ${y + size * 0.26} ${x + size * 0.12} ${y + size * 0.33} ${x} ${y + size * 0.33} C${x - size * 0.12} ${y + size * 0.33} ${x - size * 0.24} ${y + size * 0.26} ${x - size * 0.26} ${y + size * 0.06}Z`
  s.path(head, hair)
  s.path(head, s.shade([[0, rim, 0.3], [0.3, rim, 0.06], [0.7, '#000000', 0.12], [1, '#000000', 0.28]], [0.5, 1]))
}
