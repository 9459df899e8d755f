import { describe, expect, it } from 'vitest'
import { GateBusy, createGate } from './gate.ts'

const door = () => Promise.withResolvers<string>()

describe('a gate for two', () => {
  it('lets a third in when one leaves', async () => {
    const gate = createGate({ atOnce: 2, waitMs: 60_000 })
    const [first, second] = [door(), door()]
    const seen: string[] = []
    const enter = (name: string, until: Promise<string>) => gate(() => (seen.push(name), until))

    const firstDone = enter('first', first.promise)
    const secondDone = enter('second', second.promise)
    const thirdDone = enter('third', Promise.resolve('third'))
    await new Promise(setImmediate)
    expect(seen).toEqual(['first', 'second'])
    first.resolve('first')

    expect(await Promise.all([firstDone, thirdDone])).toEqual(['first', 'third'])
    second.resolve('second')
    await secondDone
  })

  it('turns away who waited too long, and lets others in after that', async () => {
    const gate = createGate({ atOnce: 1, waitMs: 5 })
    const inside = door()
    const first = gate(() => inside.promise)

    await expect(gate(async () => 'late')).rejects.toThrow(GateBusy)
    inside.resolve('done')
    await first

    expect(await gate(async () => 'next')).toBe('next')
  })

  it('opens again after a failure', async () => {
    const gate = createGate({ atOnce: 1, waitMs: 5 })

    await expect(gate(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken')

    expect(await gate(async () => 'next')).toBe('next')
  })
})
