import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { openCache } from '../src/cache.ts'
import type { Cache } from '../src/cache.ts'
import { viewerMarks } from '../src/marks.ts'
import { quietLog } from '../src/telemetry/log.ts'
import { freshName } from '../src/testing/servers.ts'
import { aGuest, aUser } from '../src/testing/viewers.ts'

const lifeMs = 20_000
let cache: Cache
let at = Date.parse('2026-06-01T12:00:00.000Z')

const now = () => new Date(at)
const marksOn = (on: Cache) => viewerMarks({ cache: on, now, lifeMs })
/** A cache that answers nothing while `isAway`, as one behind a cut wire. */
const cuttable = () => {
  const wire = { isAway: false }
  const cut: Cache = {
    ...cache,
    getMany: <T>(keys: readonly string[]) =>
      wire.isAway ? Promise.resolve(keys.map(() => null)) : cache.getMany<T>(keys),
    raise: (key, value, ttlMs) => (wire.isAway ? Promise.resolve(false) : cache.raise(key, value, ttlMs)),
  }
  return { wire, cut }
}

beforeAll(async () => {
  cache = await openCache(inject('redisUrl'), { namespace: freshName(), log: quietLog('test') })
  await marksOn(cache).of(aUser())
  at += lifeMs
})
afterAll(() => cache.close())

describe('remembering how far a viewer has written', () => {
  it('is known to every process, under each name of the viewer, and only grows', async () => {
    const guest = aGuest('gst_1')
    const user = aUser({ guestId: 'gst_1' })
    await marksOn(cache).note(guest, 70)
    await marksOn(cache).note(guest, 50)

    expect(await marksOn(cache).of(guest)).toBe(70)
    expect(await marksOn(cache).of(user)).toBe(70)
    expect(await marksOn(cache).of(aUser())).toBe(0)
  })

  it('keeps the whole of a place beyond two to the power of fifty', async () => {
    const user = aUser()
    await marksOn(cache).note(user, 2 ** 52 + 1)

    expect(await marksOn(cache).of(user)).toBe(2 ** 52 + 1)
  })

  it('is not believed when the cache has lost everything, until nothing written before can matter', async () => {
    const other = await openCache(inject('redisUrl'), { namespace: freshName(), log: quietLog('test') })
    const { note, of } = marksOn(other)
    const user = aUser()
    await note(user, 70)

    expect(await of(user)).toBeNull()
    at += lifeMs - 1
    expect(await of(user)).toBeNull()
    at += 1
    expect(await of(user)).toBe(70)
    await other.close()
  })

  it('is not known while the cache is away, and told to it once it is back', async () => {
    const { wire, cut } = cuttable()
    const marks = marksOn(cut)
    const user = aUser()
    wire.isAway = true
    await marks.note(user, 70)
    expect(await marks.of(user)).toBeNull()

    wire.isAway = false
    await marks.tellAgain()

    expect(await marksOn(cache).of(user)).toBe(70)
    expect(await marks.of(user), 'others may still have something to tell').toBeNull()
    at += 5_000
    expect(await marks.of(user)).toBe(70)
  })

  it('holds in the process that could not tell it', async () => {
    const { wire, cut } = cuttable()
    const marks = marksOn(cut)
    const user = aUser()
    wire.isAway = true
    await marks.note(user, 70)
    wire.isAway = false

    expect(await marks.of(user)).toBe(70)
  })
})
