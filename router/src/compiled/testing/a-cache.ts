import { createEntities } from '../../cache/entities.ts'
import type { Kept, KeptEntity } from '../../cache/entities.ts'
import { createPurges } from '../../cache/purges.ts'
import { createShelf } from '../../cache/shelf.ts'

/** What parts say is kept here for an anonymous viewer, and there are no news. */
export const aCache = (): Kept => {
  const kept = createEntities({
    shelf: createShelf<KeptEntity>(100_000_000),
    purges: createPurges(() => 0),
    isHeard: () => true,
    settleMs: 0,
    now: () => 0,
  })({ viewer: { kind: 'anonymous' }, market: 'DE', currency: 'EUR', language: 'en' })
  if (!kept) throw new Error('nothing is kept for anybody')
  return kept
}
