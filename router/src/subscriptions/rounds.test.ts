import { describe, expect, it } from 'vitest'
import { createRounds } from './rounds.ts'

const keys = (count: number) => Array.from({ length: count }, (_, at) => `key ${at}`)
const seconds = (count: number, next: () => string[]) => Array.from({ length: count }, next)

describe('rounds', () => {
  it('come by everybody once in their time, a few in each second', () => {
    const { next } = createRounds(() => keys(30))
    const looks = seconds(15, () => next({ everyS: 15, perSecondMax: 50 }))

    expect(looks.map(({ length }) => length)).toEqual(Array(15).fill(2))
    expect(looks.flat()).toEqual(keys(30))
  })

  it('never hold more in a second than allowed, and then take longer', () => {
    const { next } = createRounds(() => keys(100))
    const looks = seconds(10, () => next({ everyS: 2, perSecondMax: 10 }))

    expect(looks.map(({ length }) => length)).toEqual(Array(10).fill(10))
    expect(looks.flat()).toEqual(keys(100))
  })

  it('rest when all were looked at, until it is time again', () => {
    const { next } = createRounds(() => keys(2))
    const looks = seconds(5, () => next({ everyS: 4, perSecondMax: 50 }))

    expect(looks).toEqual([['key 0'], ['key 1'], [], [], ['key 0']])
  })

  it('start over when everybody may have missed something', () => {
    const { next, startOver } = createRounds(() => keys(4))
    next({ everyS: 4, perSecondMax: 50 })
    startOver()

    expect(seconds(2, () => next({ everyS: 2, perSecondMax: 50 })).flat()).toEqual(keys(4))
  })
})
