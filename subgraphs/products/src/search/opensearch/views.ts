import type { Client } from '@opensearch-project/opensearch'
import type { Cache } from '@shop/kit/cache'
import { z } from 'zod'

/** The index as it was at one moment: pages of one list are all of one view. */
export type View = { name: string; pit: string }

export type Views = {
  /** A view of about now; null where none can be had, and the index itself must do. */
  latest: () => Promise<View | null>
  /** The view of this name while it is kept. */
  named: (name: string) => Promise<View | null>
}

/** How old a view may be that a first page is shown of. */
const freshMs = 1_000
/** Whoever reads a list slower than this goes on in the index as it then is. */
const keptMs = 120_000

type Options = { client: Client; alias: string; cache: Cache; now: () => Date }

/**
 * Views are points in time, of which a server keeps few hundred: one a second for all processes, found through the cache.
 * Who may not open one, and knows of none that is fresh, does without.
 */
export const createViews = ({ client, alias, cache, now }: Options): Views => {
  const known = new Map<string, Promise<View | null>>()
  const keyOf = (name: string) => `view:${alias}:${name}`

  const open = async (name: string): Promise<View | null> => {
    const others = await cache.get<string>(keyOf(name))
    if (others) return { name, pit: others }
    if ((await cache.count(`${keyOf(name)}:opening`, keptMs)) !== 1) return null
    const { body } = await client.createPit({ index: [alias], keep_alive: `${keptMs}ms` })
    const { pit_id: pit } = z.object({ pit_id: z.string() }).parse(body)
    await cache.set(keyOf(name), pit, keptMs)
    return { name, pit }
  }
  const keep = (name: string, finding: Promise<View | null>): Promise<View | null> => {
    const found = finding.catch(() => null)
    known.set(name, found)
    for (const [oldest] of known) if (known.size > keptMs / freshMs) known.delete(oldest)
    void found.then((view) => view ?? known.delete(name))
    return found
  }
  return {
    latest: () => {
      const name = Math.floor(now().getTime() / freshMs).toString(36)
      return known.get(name) ?? keep(name, open(name))
    },
    named: (name) =>
      known.get(name) ??
      keep(
        name,
        cache.get<string>(keyOf(name)).then((pit) => (pit ? { name, pit } : null)),
      ),
  }
}
