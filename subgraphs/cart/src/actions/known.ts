import type { Context } from '../context.ts'
import type { Level, Sellable, Stock } from '../domain/sellable.ts'
import type { OwnHolds } from '../store/open-quotes.ts'

/** What is known about variants: null where nobody could be asked. What the owner's own quote holds is the owner's to buy. */
export type Known = { variants: ReadonlyMap<string, Sellable> | null; stock: Stock }

/** Asks the catalog and the warehouse side by side. Call it before a transaction, never inside one. */
export const knownFor = async (ctx: Context, ownerId: string, variantIds: readonly string[]): Promise<Known> => {
  const [variants, stock, own] = await Promise.all([
    ctx.live.variants(variantIds),
    ctx.live.stock(variantIds),
    ctx.loaders.ownHolds.load(ownerId),
  ])
  return { variants, stock: stock && new Map([...stock].map(([id, level]) => [id, withOwn(level, own, id)])) }
}

/** What an owner's own open quote holds can be bought by the owner, though by nobody else. */
export const withOwn = (level: Level, own: OwnHolds | null, variantId: string): Level => ({
  ...level,
  available: level.available + (own?.holds.get(variantId) ?? 0),
})
