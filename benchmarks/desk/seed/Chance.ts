/** The same newsroom every time. */
export class Chance {
  private state: number

  constructor(seed: number) {
    this.state = seed
  }

  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0
    let t = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }

  oneOf<Thing>(things: readonly Thing[]): Thing {
    const thing = things[Math.floor(this.next() * things.length)]
    if (thing === undefined) throw new Error('There is nothing to choose from')
    return thing
  }

  private hex(length: number): string {
    return Array.from({ length }, () => Math.floor(this.next() * 16).toString(16)).join('')
  }

  hash = (): string => this.hex(64)

  /** An id as the database adapter makes them (UUID version 7), of something that was made at a moment. */
  idAt(time: number): string {
    const at = Math.round(time).toString(16).padStart(12, '0')
    return `${at.slice(0, 8)}-${at.slice(8)}-7${this.hex(3)}-${this.oneOf(['8', '9', 'a', 'b'])}${this.hex(3)}-${this.hex(12)}`
  }
}
