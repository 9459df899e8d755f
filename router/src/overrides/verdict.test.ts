import { describe, expect, it } from 'vitest'
import { overriddenFor, readLabelSettings } from './verdict.ts'

const clients = Array.from({ length: 10_000 }, (_, at) => `user:usr_${at}`)
const none = new Map()

describe('a labelled override', () => {
  it.each([0, 1, 20, 50, 99.5, 100])('moves %s in a hundred clients', (percent) => {
    const isOverridden = overriddenFor(none)
    const share = clients.filter((client) => isOverridden(`percent(${percent})`, client)).length / 100

    expect(Math.abs(share - percent)).toBeLessThan(1.5)
    if (percent === 0 || percent === 100) expect(share).toBe(percent)
  })

  it('says the same of a client each time, in every process', () => {
    const moved = (from: readonly string[]) => from.filter((client) => overriddenFor(none)('percent(20)', client))

    expect(moved(clients)).toEqual(moved(clients))
    expect(moved(clients.slice(0, 20))).toEqual([1, 5, 7, 18].map((at) => `user:usr_${at}`))
  })

  it('takes nobody back when its percentage is raised', () => {
    const isOverridden = overriddenFor(none)
    const before = clients.filter((client) => isOverridden('percent(20)', client))

    expect(before.every((client) => isOverridden('percent(40)', client))).toBe(true)
  })

  it('follows what the operator says of it, and moves nobody when nothing is said', () => {
    const isOverridden = overriddenFor(readLabelSettings('all=on, nobody=off,some=percent(10)'))
    const share = (label: string) => clients.filter((client) => isOverridden(label, client)).length / 100

    expect([share('all'), share('nobody'), share('unheard-of')]).toEqual([100, 0, 0])
    expect(Math.abs(share('some') - 10)).toBeLessThan(1.5)
  })

  it.each(['beta', 'beta=perhaps', 'percent(5)=on', '=on', 'beta=percent(200)'])('refuses the setting %s', (text) => {
    expect(() => readLabelSettings(text)).toThrow('is not label=on')
  })
})
