import { accept, reject } from '@shop/kit/decision'
import type { Decision } from '@shop/kit/decision'
import { z } from 'zod'
import { checkInput, invalidInput } from './invalid-input.ts'
import type { InvalidCatalogInput } from './invalid-input.ts'
import { plainText, requiredText } from './text.ts'

/** What a rule does with the products that it names: puts them first in the order given, or moves them up or down. */
export type MerchandisingAction = 'PIN' | 'BOOST' | 'BURY'

/** What shop staff want to be seen first or last where lists are sorted by relevance. Instants are UTC. */
export type MerchandisingRule = {
  id: string
  name: string
  action: MerchandisingAction
  /** For searches of these words, in any order; null: whatever was typed. */
  query: string | null
  /** For lists of this category and those below it; null: of any. */
  categoryId: string | null
  productIds: string[]
  /** Products of these brands as well; not for pins, which have an order. */
  brandIds: string[]
  startsAt: Date | null
  endsAt: Date | null
  isEnabled: boolean
  createdAt: Date
  updatedAt: Date
}

export type MerchandisingRuleNotFound = { code: 'MerchandisingRuleNotFound'; message: string; path: string[] }

export const merchandisingRuleNotFound: MerchandisingRuleNotFound = {
  code: 'MerchandisingRuleNotFound',
  message: 'There is no such rule.',
  path: ['id'],
}

const ids = z.array(plainText(60)).max(50)
const instant = z.date()

const given = {
  name: requiredText(120),
  action: z.enum(['PIN', 'BOOST', 'BURY']),
  query: plainText(200).nullish(),
  categoryId: plainText(60).nullish(),
  productIds: ids.nullish(),
  brandIds: ids.nullish(),
  startsAt: instant.nullish(),
  endsAt: instant.nullish(),
  isEnabled: z.boolean().nullish(),
}
const createSchema = z.object(given)
const updateSchema = createSchema.partial({ name: true, action: true }).extend({
  name: given.name.nullish(),
  action: given.action.nullish(),
})

type Decided = Decision<MerchandisingRule, never, InvalidCatalogInput>

/** A new rule, in force at once unless it says otherwise. */
export const createMerchandisingRule = (input: unknown, { id, now }: { id: string; now: Date }): Decided => {
  const { data, invalid } = checkInput(createSchema, input)
  if (invalid) return reject(invalid)
  return checked({
    ...{ id, name: data.name, action: data.action, createdAt: now, updatedAt: now },
    query: normalQuery(data.query),
    categoryId: data.categoryId ?? null,
    productIds: data.productIds ?? [],
    brandIds: data.brandIds ?? [],
    startsAt: data.startsAt ?? null,
    endsAt: data.endsAt ?? null,
    isEnabled: data.isEnabled ?? true,
  })
}

/** What is left out stays; what is given as null is taken away. */
export const updateMerchandisingRule = (rule: MerchandisingRule, input: unknown, now: Date): Decided => {
  const { data, invalid } = checkInput(updateSchema, input)
  if (invalid) return reject(invalid)
  return checked({
    ...rule,
    name: data.name ?? rule.name,
    action: data.action ?? rule.action,
    query: data.query === undefined ? rule.query : normalQuery(data.query),
    categoryId: data.categoryId === undefined ? rule.categoryId : data.categoryId,
    productIds: data.productIds === undefined ? rule.productIds : (data.productIds ?? []),
    brandIds: data.brandIds === undefined ? rule.brandIds : (data.brandIds ?? []),
    startsAt: data.startsAt === undefined ? rule.startsAt : data.startsAt,
    endsAt: data.endsAt === undefined ? rule.endsAt : data.endsAt,
    isEnabled: data.isEnabled ?? rule.isEnabled,
    updatedAt: now,
  })
}

const checked = (rule: MerchandisingRule): Decided => {
  const { action, productIds, brandIds, query, categoryId, startsAt, endsAt } = rule
  if (productIds.length === 0 && brandIds.length === 0)
    return reject(invalidInput('Name the products or brands that the rule is about.', ['productIds']))
  if (action === 'PIN' && brandIds.length > 0)
    return reject(invalidInput('Pins have an order, so they name products: leave the brands out.', ['brandIds']))
  if (action === 'PIN' && query === null && categoryId === null)
    return reject(invalidInput('Say for which words or in which category these come first.', ['query']))
  if (new Set(productIds).size < productIds.length)
    return reject(invalidInput('A product is named twice.', ['productIds']))
  if (startsAt && endsAt && endsAt <= startsAt) return reject(invalidInput('It must end after it starts.', ['endsAt']))
  return accept(rule)
}

const normalQuery = (query: string | null | undefined): string | null => query?.trim() || null
