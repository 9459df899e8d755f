import { createClient } from 'redis'
import { inject, onTestFinished } from 'vitest'
import type { TestPart } from '@shop/kit/testing/part'

/** What the part keeps in Redis. */
export const redisOf = async ({ part }: TestPart) => {
  const client = createClient({ url: inject('redisUrl') })
  await client.connect()
  onTestFinished(() => client.close())
  const keys = async () => (await client.keys(`${part.bus.namespace}:*`)).toSorted()
  return {
    keys,
    /** Keys and values, as one text. */
    text: async () => {
      const all = await keys()
      return JSON.stringify(await Promise.all(all.map(async (key) => [key, await client.get(key)])))
    },
    deleteAll: async () => {
      const all = await keys()
      if (all.length > 0) await client.del(all)
    },
  }
}
