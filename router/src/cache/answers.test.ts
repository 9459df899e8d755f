import { describe, expect, it } from 'vitest'
import type { WrittenAnswer } from '../gateway.ts'
import { Problem } from '../problem.ts'
import { createAnswers, isKept } from './answers.ts'
import type { KeptAnswer } from './answers.ts'
import { createPurges } from './purges.ts'
import type { Shared } from './shared.ts'
import { createShelf } from './shelf.ts'

const redisIsAway: Shared = {
  take: () => Promise.resolve({ clock: null, text: null }),
  put: () => {},
  purge: () => {},
  close: () => Promise.resolve(),
}
const id = `prod_${'0'.repeat(26)}`
const asked = { key: 'page', policy: { maxAgeMs: 1_000, scope: 'PUBLIC', lists: ['Product:*'] } } as const

const whole = async (): Promise<WrittenAnswer> => ({ status: 200, data: '{"a":1}', errors: [], raw: { a: { id } } })
const failing = (code?: string) => async (): Promise<WrittenAnswer> => ({
  ...{ status: 200, data: '{"a":null}', raw: { a: null } },
  errors: [{ message: 'no', ...(code && { extensions: { code } }) }],
})

const start = () => {
  const world = { now: 0, isHeard: true }
  const purges = createPurges(() => world.now)
  const answers = createAnswers({
    ...{ shelf: createShelf<KeptAnswer>(1_000_000), shared: redisIsAway, purges },
    ...{ isHeard: () => world.isHeard, settleMs: 0, staleMs: 10_000, now: () => world.now },
  })
  const ask = async (make: () => Promise<WrittenAnswer>) => {
    const answer = await answers.answer(asked, make)
    if (!isKept(answer)) return answer.data
    return `${answer.body.toString()} ${answer.isStale ? 'stale' : 'young'}`
  }
  return { world, purges, answers, ask }
}
const kept = (how: string) => `{"data":{"a":1}} ${how}`

describe('an answer that is kept', () => {
  it('is given while it is young, and made anew after that', async () => {
    const { world, ask } = start()
    await ask(whole)

    expect(await ask(failing('SERVICE_UNAVAILABLE'))).toBe(kept('young'))
    world.now = 1_000
    expect(await ask(whole)).toBe(kept('young'))
  })

  it.each(['SERVICE_UNAVAILABLE', 'INTERNAL', 'DOWNSTREAM_SERVICE_ERROR', undefined])(
    'is given once more when it is too old and a younger one fails with %s, until it is far too old',
    async (code) => {
      const { world, answers, ask } = start()
      await ask(whole)

      world.now = 1_000
      expect(await ask(failing(code))).toBe(kept('stale'))
      expect(answers.known('page', world.now)).toBeUndefined()
      world.now = 10_999
      expect(await ask(failing(code))).toBe(kept('stale'))
      world.now = 11_000
      expect(await ask(failing(code))).toBe('{"a":null}')
    },
  )

  it('is given once more when there is too much to do to make another, and for no other refusal', async () => {
    const { world, ask } = start()
    await ask(whole)
    world.now = 2_000

    expect(await ask(() => Promise.reject(new Problem(503, 'OVERLOADED', 'Too much.')))).toBe(kept('stale'))
    await expect(ask(() => Promise.reject(new Problem(400, 'BAD_USER_INPUT', 'No.')))).rejects.toThrow('No.')
    await expect(ask(() => Promise.reject(new Error('a bug')))).rejects.toThrow('a bug')
  })

  it("is not given in place of an answer to somebody's own mistake", async () => {
    const { world, ask } = start()
    await ask(whole)
    world.now = 2_000

    expect(await ask(failing('BAD_USER_INPUT'))).toBe('{"a":null}')
  })

  it.each([
    ['what it shows', [id]],
    ['a list that it shows', ['Product:*']],
    ['everything', 'everything' as const],
  ])('is never given again once something told of %s', async (_, news) => {
    const { world, purges, ask } = start()
    await ask(whole)
    world.now = 2_000
    expect(await ask(failing())).toBe(kept('stale'))

    purges.purge(news)

    expect(await ask(failing())).toBe('{"a":null}')
  })

  it('is not given while nothing is heard, nor when it broke in the middle', async () => {
    const { world, ask } = start()
    await ask(whole)
    world.now = 2_000
    const cut = async () => {
      world.isHeard = false
      return failing()()
    }

    expect(await ask(cut)).toBe('{"a":null}')
    expect(await ask(failing())).toBe('{"a":null}')
  })

  it('gives way to a younger one as soon as there is one', async () => {
    const { world, ask } = start()
    await ask(whole)
    world.now = 2_000
    await ask(failing())

    expect(await ask(whole)).toBe(kept('young'))
    expect(await ask(failing())).toBe(kept('young'))
  })

  it('that is too old is looked for once for all who ask at the same time', async () => {
    const { world, ask } = start()
    await ask(whole)
    world.now = 2_000
    let count = 0
    const counted = async () => {
      count += 1
      return failing()()
    }

    expect(await Promise.all([ask(counted), ask(counted), ask(counted)])).toEqual(Array(3).fill(kept('stale')))
    expect(count).toBe(1)
  })
})
