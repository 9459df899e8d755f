import DataLoader from 'dataloader'
import { Unanswered } from '@shop/kit/requests'
import type { Ask } from '@shop/kit/requests'
import { inventoryAvailability } from '@shop/schema/requests/inventory'
import { productsVariantsForSale } from '@shop/schema/requests/products'
import type { Level, Sellable, Stock } from '../domain/sellable.ts'

/** What the catalog and the warehouse say right now; each is asked once per request for all that the request needs. */
export type Live = {
  variant: (variantId: string) => Promise<Sellable | null | 'unanswered'>
  level: (variantId: string) => Promise<Level | 'unanswered'>
  /** Null when the catalog cannot be asked. */
  variants: (variantIds: readonly string[]) => Promise<ReadonlyMap<string, Sellable> | null>
  stock: (variantIds: readonly string[]) => Promise<Stock>
}

const maxBatchSize = 500

export const createLive = (ask: Ask, currency: string): Live => {
  const variants = new DataLoader<string, Sellable | null | 'unanswered'>(
    async (variantIds) => {
      const answer = await orUnanswered(ask(productsVariantsForSale, { variantIds: [...variantIds], currency }))
      if (answer === 'unanswered') return variantIds.map(() => answer)
      const byId = new Map(answer.variants.map((variant) => [variant.variantId, variant]))
      return variantIds.map((id) => byId.get(id) ?? null)
    },
    { maxBatchSize },
  )
  const levels = new DataLoader<string, Level | 'unanswered'>(
    async (variantIds) => {
      const answer = await orUnanswered(ask(inventoryAvailability, { variantIds: [...variantIds] }))
      if (answer === 'unanswered') return variantIds.map(() => answer)
      const byId = new Map(answer.levels.map((level) => [level.variantId, level]))
      return variantIds.map((id) => {
        const level = byId.get(id)
        return { available: level?.available ?? 0, backorder: level?.backorder ?? null }
      })
    },
    { maxBatchSize },
  )
  return {
    variant: (id) => variants.load(id),
    level: (id) => levels.load(id),
    variants: async (ids) => {
      const found = await Promise.all(ids.map((id) => variants.load(id)))
      if (found.includes('unanswered')) return null
      return new Map(found.flatMap((each) => (each && each !== 'unanswered' ? [[each.variantId, each]] : [])))
    },
    stock: async (ids) => {
      const found = await Promise.all(ids.map((id) => levels.load(id)))
      const known = ids.flatMap((id, at): [string, Level][] => {
        const level = found[at]
        return level && level !== 'unanswered' ? [[id, level]] : []
      })
      return found.includes('unanswered') ? null : new Map(known)
    },
  }
}

/** The answer, or the fact that nobody gave one; other errors are faults. */
export const orUnanswered = async <T>(asked: Promise<T>): Promise<T | 'unanswered'> => {
  try {
    return await asked
  } catch (error) {
    if (error instanceof Unanswered) return 'unanswered'
    throw error
  }
}
