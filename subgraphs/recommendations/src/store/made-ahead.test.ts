import { describe, expect, it } from 'vitest'
import { forgetMade, madeAhead } from './made-ahead.ts'
import type { Keep } from './made-ahead.ts'

/** As much of a cache as lists need. */
const aCache = () => {
  const kept = new Map<string, unknown>()
  return {
    kept,
    getMany: async <T>(keys: readonly string[]) => keys.map((key) => (kept.get(key) ?? null) as T | null),
    set: async (key: string, value: unknown) => void kept.set(key, value),
    setIfMissing: async (key: string, value: unknown) => void (kept.has(key) || kept.set(key, value)),
  }
}

/** Lists that are read from `database` when `reading` lets them. */
const aShelf = (database: Map<string, string>, reading: () => Promise<void> = async () => {}) => {
  const cache = aCache()
  const make = async (ids: readonly string[], keep: Keep) => {
    const made = new Map(ids.map((id) => [id, database.get(id) ?? '']))
    await reading()
    for (const [id, value] of made) await cache[keep](id, value)
    return made
  }
  const read = (cached: unknown) => (typeof cached === 'string' ? cached : null)
  const ask = (id: string) => madeAhead({ cache, make, read, keyOf: (key) => key, none: '' })(id)
  return { cache, make, ask }
}

describe('what is made ahead', () => {
  it('is made for who asks first, and kept', async () => {
    const database = new Map([['mug', 'pot']])
    const { ask } = aShelf(database)

    expect(await ask('mug')).toBe('pot')
    database.set('mug', 'lid')
    expect(await ask('mug')).toBe('pot')
  })

  it('is not kept by who read the database before it changed', async () => {
    const database = new Map([['ada', 'nothing']])
    let goOn = () => {}
    const { cache, ask } = aShelf(database, () => new Promise((resolve) => (goOn = resolve)))
    const early = ask('ada')
    await new Promise((resolve) => setImmediate(resolve))

    database.set('ada', 'mug')
    await forgetMade(cache, ['ada'])
    goOn()

    expect(await early).toBe('nothing')
    expect(cache.kept.get('ada')).toBeNull()
  })

  it('gives way to what is made because something changed', async () => {
    const database = new Map([['mug', 'pot']])
    const { make, ask } = aShelf(database)
    await ask('mug')
    database.set('mug', 'lid')

    await make(['mug'], 'set')

    expect(await ask('mug')).toBe('lid')
  })
})
