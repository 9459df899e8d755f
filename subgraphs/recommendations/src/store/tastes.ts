import { sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Recommended } from '../domain/recommended.ts'
import { tastesFrom } from '../domain/taste.ts'
import type { Tastes } from '../domain/taste.ts'
import type { Persons } from '../person.ts'
import { personSchema } from './learned.ts'
import type { Taste } from './learned.ts'
import { forgetMade, madeAhead } from './made-ahead.ts'
import type { Keep } from './made-ahead.ts'
import { pack, packedList, unpack } from './packed.ts'
import type { ServedLists, Tools } from './served-lists.ts'

/** So many of the latest purchases and views say what somebody likes; all that are known here are left out of what is shown. */
const boughtMax = 1_000
const signsMax = 30
/** Having looked at something says less than having bought it. */
const viewWeight = 0.5

const cachedTastes = z.object({
  all: packedList,
  fresh: packedList,
  liked: z.array(z.string()),
  bought: z.array(z.string()),
  consumables: z.array(z.string()),
})

/** What somebody may like; what they bought and looked at last; all that they bought, and what of it is bought again as a rule. */
export type KnownTastes = Tastes & {
  liked: readonly string[]
  bought: readonly string[]
  consumables: readonly string[]
}

/** Under a hash that names nobody. */
const keyOf = (version: number | null, key: string) => `taste:${version ?? 0}:${key}`

/** Tastes from the cache, made from the database where it has none. */
export const knownTastes = (tools: Tools & { persons: Persons }, lists: Pick<ServedLists, 'of'>) => {
  const { cache, version, ttlMs, persons } = tools
  const keyOfPerson = (person: string) => keyOf(version, persons.ofId(person).key)

  const make = async (people: readonly string[], keep: Keep): Promise<Map<string, KnownTastes>> => {
    if (people.length === 0) return new Map()
    const rows = await readPeople(tools, people)
    const made = await Promise.all(rows.map(async (known) => [known.person, await tastesOf(known, lists)] as const))
    await Promise.all(
      made.map(([person, { all, fresh, ...ids }]) =>
        cache[keep](keyOfPerson(person), { ...ids, all: pack(all), fresh: pack(fresh) }, ttlMs),
      ),
    )
    return new Map(made)
  }

  return {
    make,
    of: madeAhead<KnownTastes>({ cache, make, read: readTastes, keyOf: keyOfPerson, none: nothing }),
    /** Of people, by their keys, whose history changed. */
    forget: (keys: readonly string[]): Promise<void> =>
      forgetMade(
        cache,
        keys.map((key) => keyOf(version, key)),
      ),
  }
}

export type KnownTastesStore = ReturnType<typeof knownTastes>

const nothing: KnownTastes = { all: [], fresh: [], liked: [], bought: [], consumables: [] }

const readTastes = (cached: unknown): KnownTastes | null => {
  const read = cachedTastes.safeParse(cached)
  return read.success ? { ...read.data, all: unpack(read.data.all), fresh: unpack(read.data.fresh) } : null
}

const personRow = z.object({
  person: z.string(),
  /** The latest first. */
  bought: z.array(z.string()),
  /** Those that the model does not know. */
  boughtSince: z.array(z.string()),
  viewed: z.array(z.string()),
  consumables: z.array(z.string()),
  model: personSchema.nullable(),
})
type PersonRow = z.infer<typeof personRow>

const tastesOf = async (row: PersonRow, lists: Pick<ServedLists, 'of'>): Promise<KnownTastes> => {
  const { bought, boughtSince, viewed, consumables, model } = row
  const latest = (model ? boughtSince : bought).slice(0, signsMax)
  const looked = viewed.filter((id) => !bought.includes(id)).slice(0, signsMax)
  const signs = await Promise.all(
    [...latest.map((id) => ({ id, weight: 1 })), ...looked.map((id) => ({ id, weight: viewWeight }))].map(
      async ({ id, weight }) => ({ productId: id, weight, goesWith: await lists.of('blend', id) }),
    ),
  )
  const tastes = tastesFrom({
    ...{ bought, signs },
    model: model && { all: itemsOf(model.all), fresh: itemsOf(model.fresh) },
  })
  return { ...tastes, bought, consumables, liked: [...bought, ...looked].slice(0, signsMax) }
}

const itemsOf = (taste: Taste): Recommended[] =>
  taste.map(([productId, score, categoryId, reason, because]) => ({
    ...{ productId, score, categoryId, reason, because },
  }))

/** All that is known of each, in one statement. */
const readPeople = async ({ db, version }: Tools, people: readonly string[]): Promise<PersonRow[]> => {
  const rows = await db.execute(sql`
    select base.person, coalesce(own.bought, '{}') as bought, coalesce(own.since, '{}') as "boughtSince",
      coalesce(own.consumables, '{}') as consumables, coalesce(seen.viewed, '{}') as viewed, model.items as model
    from unnest(${sql.param([...people])}::text[]) as base (person)
    left join lateral (
      select array_agg(bought.product_id order by at desc, bought.product_id) as bought,
        array_agg(bought.product_id order by at desc, bought.product_id) filter (where at > made.started_at) as since,
        array_agg(bought.product_id) filter (where is_consumable) as consumables
      from (
        select purchases.product_id, max(confirmed_at) as at from orders join purchases on order_id = orders.id
        where buyer_id = base.person and is_counted group by 1 order by 2 desc limit ${boughtMax}
      ) bought
      left join models made on made.version = ${version}
      left join item_lists item on item.version = ${version} and item.product_id = bought.product_id
    ) own on true
    left join lateral (
      select array_agg(product_id order by at desc, product_id) as viewed
      from (
        select product_id, max(at) as at from interactions
        where person = base.person and kind = 'VIEW' and product_id is not null group by 1 order by 2 desc limit ${signsMax}
      ) looked
    ) seen on true
    left join person_lists model on model.version = ${version} and model.person = base.person`)
  return z.array(personRow).parse(rows)
}
