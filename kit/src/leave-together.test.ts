import { setImmediate as nextTurn } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { leaveTogether } from './leave-together.ts'

const aResponse = () => {
  const response = { isDestroyed: false, destroy: () => ((response.isDestroyed = true), response as never) }
  return response
}

describe('answers that became ready in one turn of the loop', () => {
  it('leave when all of them are, in their order', async () => {
    const left: string[] = []

    leaveTogether(aResponse(), () => left.push('first'))
    await Promise.resolve()
    leaveTogether(aResponse(), () => left.push('second'))
    expect(left).toEqual([])

    await nextTurn()
    expect(left).toEqual(['first', 'second'])
  })

  it('do not keep up each other: one that cannot be sent ends its own connection', async () => {
    const left: string[] = []
    const [broken, sound] = [aResponse(), aResponse()]

    leaveTogether(broken, () => {
      throw new Error('no such header')
    })
    leaveTogether(sound, () => left.push('sound'))
    await nextTurn()

    expect(left).toEqual(['sound'])
    expect([broken.isDestroyed, sound.isDestroyed]).toEqual([true, false])
  })

  it('leave in the next turn when they come while others leave', async () => {
    const left: string[] = []

    leaveTogether(aResponse(), () => leaveTogether(aResponse(), () => left.push('late')))
    await nextTurn()
    await nextTurn()

    expect(left).toEqual(['late'])
  })
})
