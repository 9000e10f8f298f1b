/** What the hour and the weather do to a scene: its sky, its haze, its darkest tone and the tint on every colour. */
export type Light = {
  sky: readonly [string, string, string]
  sun: string
  haze: string
  near: string
  ground: string
  foliage: string
  tint: string
  tintShare: number
  windowsLit: number
}

export const lights = {
  dawn: { sky: ['#41527f', '#c39199', '#fbd9b4'], sun: '#fff1d6', haze: '#edc4b0', near: '#2d2c4d', ground: '#8c7c72', foliage: '#4d6a60', tint: '#e0a58f', tintShare: 0.2, windowsLit: 0.35 },
  day: { sky: ['#3f87bd', '#8fc1de', '#e6f1ee'], sun: '#fffbe8', haze: '#cfe2e6', near: '#234457', ground: '#c2b48f', foliage: '#4b8a5e', tint: '#ffffff', tintShare: 0.04, windowsLit: 0 },
  golden: { sky: ['#5f7aa6', '#e6b27f', '#ffe7b3'], sun: '#fff3c9', haze: '#f2cd98', near: '#3b2f3f', ground: '#b8935f', foliage: '#6f7f45', tint: '#f0a858', tintShare: 0.22, windowsLit: 0.2 },
  dusk: { sky: ['#1f2653', '#6d4b87', '#f29a78'], sun: '#ffd2a1', haze: '#a7738f', near: '#161a38', ground: '#4b4560', foliage: '#2f4655', tint: '#5a4a86', tintShare: 0.34, windowsLit: 0.6 },
  night: { sky: ['#0a1030', '#172653', '#34508a'], sun: '#f2f1df', haze: '#3d5688', near: '#080d24', ground: '#27304f', foliage: '#1b3646', tint: '#1d2a5c', tintShare: 0.48, windowsLit: 0.7 },
  overcast: { sky: ['#7d919e', '#aebdc3', '#dde2de'], sun: '#f4f4ec', haze: '#c6d0d0', near: '#2e3f49', ground: '#9b958a', foliage: '#5b7768', tint: '#90a0a8', tintShare: 0.18, windowsLit: 0.2 },
  winter: { sky: ['#8fb0cb', '#c3d8e4', '#f5f1ea'], sun: '#fff7e6', haze: '#dbe7ec', near: '#35506a', ground: '#eef3f5', foliage: '#5f8090', tint: '#c9dbe8', tintShare: 0.2, windowsLit: 0.25 },
} as const satisfies Record<string, Light>

export type LightName = keyof typeof lights
