import { loadavg } from 'node:os'
import { useOf, type Answer } from './Visitor.ts'

export type Question = {
  name: string
  who: string
  /** In milliseconds, at the 95th percentile; undefined where the issue sets none. */
  goal?: number | undefined
  times?: number
  /** Several requests that the screen makes at once count as one. */
  ask: (at: number) => Promise<Answer | Answer[]>
  /** Something that must be in each answer. */
  shows?: (text: string) => boolean
}

export type Figure = { name: string; who: string; goal: number | undefined; times: number; p50: number; p95: number; max: number; cpu: number; kilobytes: number }

const at = (sorted: number[], part: number): number => sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * part) - 1)] ?? 0

const warmUps = 3

/** Asks one question again and again, one after the other, and throws for an answer that is not right. */
export async function measure(socket: string, { name, who, goal, times = 40, ask, shows }: Question): Promise<Figure> {
  const took: number[] = []
  let bytes = 0
  let before = 0
  for (let turn = -warmUps; turn < times; turn += 1) {
    if (turn === 0) before = (await useOf(socket)).cpu
    const since = performance.now()
    const answers = [await ask(turn + warmUps)].flat()
    const lasted = performance.now() - since
    for (const { status, text } of answers) {
      if (status >= 300 || (shows && answers.length === 1 && !shows(text))) throw new Error(`${name}: ${status} ${text.slice(0, 400)}`)
    }
    if (turn < 0) continue
    took.push(lasted)
    bytes += answers.reduce((sum, answer) => sum + answer.bytes, 0)
  }
  const cpu = ((await useOf(socket)).cpu - before) / times
  const sorted = took.toSorted((a, b) => a - b)
  const figure = { name, who, goal, times, p50: at(sorted, 0.5), p95: at(sorted, 0.95), max: at(sorted, 1), cpu, kilobytes: bytes / times / 1024 }
  console.log(`  ${name}, ${who}: p50 ${figure.p50.toFixed(0)}, p95 ${figure.p95.toFixed(0)}, max ${figure.max.toFixed(0)} ms, processor ${cpu.toFixed(0)} ms, load ${loadavg()[0]?.toFixed(1)}`)
  return figure
}

