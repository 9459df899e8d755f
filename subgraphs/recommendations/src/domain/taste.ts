import { combine, either, goingWith } from './recommended.ts'
import type { Recommended } from './recommended.ts'
import { listMax } from './related.ts'

/** What is known of somebody. */
export type Known = {
  bought: readonly string[]
  /** What says what they like now, and what goes with each: purchases that the model does not know, and what was looked at. */
  signs: readonly { productId: string; weight: number; goesWith: readonly Recommended[] }[]
  /** What a model expects them to buy: anything, and what they have not bought; null for who came after it was made. */
  model: { all: readonly Recommended[]; fresh: readonly Recommended[] } | null
}

/** What somebody may like, best first: anything, and only what they have not bought. */
export type Tastes = { all: readonly Recommended[]; fresh: readonly Recommended[] }

/** What a model expects and what the latest signs say count side by side: neither takes anything from the other. */
export const tastesFrom = ({ bought, signs, model }: Known): Tastes => {
  const owned = new Set(bought)
  const signed = combine(
    signs.map(({ productId, weight, goesWith }) =>
      goesWith
        .filter((item) => item.productId !== productId)
        .map((item) => goingWith(productId, { ...item, score: item.score * weight })),
    ),
  )
  return {
    all: merged(model?.all ?? [], signed).slice(0, listMax),
    fresh: merged(model?.fresh ?? [], signed)
      .filter(({ productId }) => !owned.has(productId))
      .slice(0, listMax),
  }
}

const merged = (model: readonly Recommended[], signed: readonly Recommended[]): Recommended[] => {
  const items = new Map(model.map((item) => [item.productId, item]))
  const popular = signed.filter(({ reason }) => reason === 'SAME_CATEGORY')
  for (const item of signed) {
    if (item.reason === 'SAME_CATEGORY') continue
    const known = items.get(item.productId)
    items.set(item.productId, known ? { ...known, score: either(known.score, item.score) } : item)
  }
  const ranked = [...items.values()].toSorted((a, b) => b.score - a.score || (a.productId < b.productId ? -1 : 1))
  return [...ranked, ...popular.filter(({ productId }) => !items.has(productId))]
}

export type Repeats = 'NONE' | 'CONSUMABLES' | 'ALL'

/** The list for a wish, and what of the purchases is not to be in it. */
export const tasteFor = (
  { all, fresh }: Tastes,
  { bought, consumables }: { bought: readonly string[]; consumables: readonly string[] },
  repeats: Repeats,
): { list: readonly Recommended[]; without: readonly string[] } => {
  switch (repeats) {
    case 'NONE':
      return { list: fresh, without: bought }
    case 'CONSUMABLES': {
      const again = new Set(consumables)
      return { list: [...all, ...fresh], without: bought.filter((id) => !again.has(id)) }
    }
    case 'ALL':
      return { list: all, without: [] }
  }
}
