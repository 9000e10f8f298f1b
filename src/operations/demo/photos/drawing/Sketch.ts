import { mix } from './colour.ts'
import type { Light } from './lights.ts'
import type { Random } from './seededRandom.ts'

export type Stop = readonly [offset: number, colour: string, opacity?: number]
export type Point = readonly [x: number, y: number]

const round = (value: number) => Math.round(value * 10) / 10

/** A picture in the making: shapes are laid one over another, back to front, in pixels of the finished photo. */
export class Sketch {
  private readonly parts: string[] = []
  private readonly definitions: string[] = []
  private mirrored = false

  constructor(
    readonly width: number,
    readonly height: number,
    readonly light: Light,
    readonly random: Random,
  ) {}

  /** The tone of a silhouette: 0 is next to us, 1 is lost in the haze. */
  tone(distance: number): string {
    return mix(this.light.near, this.light.haze, distance)
  }

  /** A colour of its own, as this light and this distance show it. */
  colour(own: string, distance = 0): string {
    return mix(mix(own, this.light.tint, this.light.tintShare), this.light.haze, distance)
  }

  private define(element: string, attributes: string, inner: string): string {
    const id = `d${this.definitions.length}`
    this.definitions.push(`<${element} id="${id}" ${attributes}>${inner}</${element}>`)
    return `url(#${id})`
  }

  private static stops(stops: readonly Stop[]): string {
    return stops.map(([offset, colour, opacity = 1]) => `<stop offset="${offset}" stop-color="${colour}" stop-opacity="${opacity}"/>`).join('')
  }

  /** A gradient from top to bottom of the shape, or along the direction given. */
  shade(stops: readonly Stop[], [x, y]: Point = [0, 1]): string {
    return this.define('linearGradient', `x1="0" y1="0" x2="${x}" y2="${y}"`, Sketch.stops(stops))
  }

  glowFill(stops: readonly Stop[]): string {
    return this.define('radialGradient', '', Sketch.stops(stops))
  }

  clip(shape: string): string {
    return this.define('clipPath', '', shape)
  }

  raw(svg: string): void {
    this.parts.push(svg)
  }

  rect(x: number, y: number, width: number, height: number, fill: string, more = ''): void {
    this.raw(`<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" fill="${fill}" ${more}/>`)
  }

  ellipse(x: number, y: number, rx: number, ry: number, fill: string, more = ''): void {
    this.raw(`<ellipse cx="${round(x)}" cy="${round(y)}" rx="${round(rx)}" ry="${round(ry)}" fill="${fill}" ${more}/>`)
  }

  path(d: string, fill: string, more = ''): void {
    this.raw(`<path d="${d}" fill="${fill}" ${more}/>`)
  }

  polygon(points: readonly Point[], fill: string, more = ''): void {
    this.raw(`<polygon points="${points.map(([x, y]) => `${round(x)},${round(y)}`).join(' ')}" fill="${fill}" ${more}/>`)
  }

  line(points: readonly Point[], colour: string, thickness: number, more = ''): void {
    const d = points.map(([x, y]) => `${round(x)},${round(y)}`).join(' ')
    this.raw(`<polyline points="${d}" fill="none" stroke="${colour}" stroke-width="${round(thickness)}" stroke-linecap="round" stroke-linejoin="round" ${more}/>`)
  }

  /** Light that spreads from a point: sun, lamp, window. */
  glow(x: number, y: number, radius: number, colour: string, strength: number): void {
    this.ellipse(x, y, radius, radius, this.glowFill([[0, colour, strength], [0.35, colour, strength * 0.38], [1, colour, 0]]))
  }

  /** Everything drawn by `draw` is faded or moved together. */
  group(attributes: string, draw: () => void): void {
    this.raw(`<g ${attributes}>`)
    draw()
    this.raw('</g>')
  }

  /** Turns the finished picture left to right, for a second picture of one scene. */
  mirror(): void {
    this.mirrored = true
  }

  toSvg(): string {
    const { width, height } = this
    const vignette = this.glowFill([[0, '#000000', 0], [0.62, '#000000', 0], [1, '#05060f', 0.38]])
    const turn = this.mirrored ? `transform="translate(${width} 0) scale(-1 1)"` : ''
    return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><defs>${this.definitions.join('')}</defs><g ${turn}>${this.parts.join('')}</g><rect width="${width}" height="${height}" fill="${vignette}" transform="translate(${-width * 0.2} ${-height * 0.2}) scale(1.4)"/></svg>`
  }
}
