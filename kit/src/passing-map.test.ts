import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { z } from 'zod'
import { createPassingMap } from './passing-map.ts'

const step = fc.record({ does: fc.constantFrom('add', 'delete'), key: fc.nat(40) })

it('holds what a map holds, in its order', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 400 }), (steps) => {
      const passing = createPassingMap<number, number>()
      const map = new Map<number, number>()
      steps.forEach(({ does, key }, at) => {
        if (does === 'delete') {
          passing.delete(key)
          map.delete(key)
        } else if (!map.has(key)) {
          passing.add(key, at)
          map.set(key, at)
        }
      })
      expect([...passing.keys()]).toEqual([...map.keys()])
      expect([...passing.keys()].map(passing.get)).toEqual([...map.values()])
    }),
  )
})

const oldBytes = () =>
  getHeapSpaceStatistics()
    .filter(({ space_name: name }) => name === 'old_space')
    .reduce((sum, { space_used_size: bytes }) => sum + bytes, 0)

it('does not keep what was taken out after it was old itself', () => {
  setFlagsFromString('--expose-gc')
  const collect = z
    .function({ input: [z.object({ type: z.literal('minor') })], output: z.void() })
    .parse(runInNewContext('gc'))
  const passing = createPassingMap<number, unknown>()
  const bytesEach = 8_000
  const inIt = 50
  const passes = 20_000
  const pass = (at: number) => {
    passing.add(at, new Array(bytesEach / 8).fill(at))
    passing.delete(at - inIt)
  }
  for (let at = 0; at < 1_000; at += 1) pass(at)
  collect({ type: 'minor' })
  collect({ type: 'minor' })
  const before = oldBytes()
  for (let at = 1_000; at < passes; at += 1) pass(at)
  expect(oldBytes() - before).toBeLessThan((passes * bytesEach) / 20)
})
