import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, it, vi } from 'vitest'
import { type Turn, writeGate } from './writeGate.ts'

const quick = { reportAfter: 40, refuseAfter: 120, takeAwayAfter: 400 }
const nothing = (): void => undefined

describe('writeGate', () => {
  it('lets one writer through at a time, in the order of arrival', async () => {
    const gate = writeGate(nothing)
    const order: string[] = []
    await Promise.all(
      Array.from({ length: 20 }, async (_, index) => {
        const turn = gate.newTurn('write')
        await gate.enter(turn, nothing)
        order.push(`${index} in`)
        await pause(1)
        order.push(`${index} out`)
        gate.leave(turn)
      }),
    )
    expect(order).toEqual(Array.from({ length: 20 }, (_, index) => [`${index} in`, `${index} out`]).flat())
  })

  it('refuses a writer that would wait for itself, and names where the transaction was opened', async () => {
    const gate = writeGate(nothing)
    const turn = gate.newTurn('the first')
    gate.markInside(turn)
    await gate.enter(turn, nothing)
    expect(() => gate.newTurn('the second')).toThrow(
      expect.objectContaining({
        message: expect.stringContaining('the second'),
        cause: expect.objectContaining({ message: expect.stringContaining('the first') }),
      }),
    )
    gate.leave(turn)
    expect(() => gate.newTurn('the third')).not.toThrow()
  })

  it('reports a long turn, refuses who waits behind it, and at last takes it away', async () => {
    const report = vi.fn<(message: string, turn: Turn) => void>()
    const gate = writeGate(report, quick)
    const stuck = gate.newTurn('the stuck one')
    const takeAway = vi.fn<() => void>(() => gate.leave(stuck))
    await gate.enter(stuck, takeAway)
    await expect(gate.enter(gate.newTurn('the waiting one'), nothing)).rejects.toMatchObject({
      code: 'databaseBusy',
      status: 503,
      cause: { message: expect.stringContaining('the stuck one') },
    })
    expect(report).toHaveBeenCalledWith(expect.stringContaining('open for'), stuck)
    await vi.waitFor(() => expect(takeAway).toHaveBeenCalledOnce())
    const next = gate.newTurn('the next one')
    await gate.enter(next, nothing)
    expect(next.state).toBe('open')
  })

  it('waits patiently while the line moves', async () => {
    const gate = writeGate(nothing, quick)
    const work = async (): Promise<void> => {
      const turn = gate.newTurn('write')
      await gate.enter(turn, nothing)
      await pause(60)
      gate.leave(turn)
    }
    await expect(Promise.all([work(), work(), work(), work(), work()])).resolves.toHaveLength(5)
  })
})
