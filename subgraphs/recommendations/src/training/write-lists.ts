import type postgres from 'postgres'
import type { Related } from '../learning/related.ts'
import type { Model, Suggestion } from '../learning/model.ts'
import type { Learned as StoredList, Taste } from '../store/learned.ts'
import type { Known } from './read-lesson.ts'

const atOnce = 200
const relatedMax = 60
const similarMax = 30
const tasteMax = 80

type Written = { sql: postgres.Sql; version: number; known: Known; model: Model }

/** Writes what goes with each product; one with which nothing goes has no list. */
export const writeItemLists = async ({ sql, version, known, model }: Written): Promise<void> => {
  const stored = (list: readonly Related[], most: number): StoredList =>
    list.slice(0, most).flatMap(({ item, score, by }) => {
      const product = known.products[item]
      return product ? [[product.id, rounded(score), by, product.categoryId]] : []
    })
  await inHandfuls(known.products.length, async (items) => {
    const rows = items.map((item) => ({
      ...{ id: known.products[item]?.id, isConsumable: model.isConsumable(item) },
      related: stored(model.related(item), relatedMax),
      similar: stored(model.similar(item), similarMax),
    }))
    await sql`
      insert into item_lists (version, product_id, related, "similar", is_consumable)
      select ${version}, id, related, "similar", "isConsumable"
      from jsonb_to_recordset(${JSON.stringify(rows)}::text::jsonb)
        as row (id text, related jsonb, "similar" jsonb, "isConsumable" boolean)
      where jsonb_array_length(related) > 0 or "isConsumable"
      on conflict (version, product_id) do update set related = excluded.related, "similar" = excluded."similar",
        is_consumable = excluded.is_consumable`
  })
}

const reasonOf = { repeat: 'BUY_AGAIN', boughtWith: 'ALSO_BOUGHT', alike: 'SIMILAR', trending: 'TRENDING' } as const

/** Writes what each user is expected to buy next. Guests are known for a visit only. */
export const writePersonLists = async ({ sql, version, known, model }: Written): Promise<number> => {
  const users = known.people.flatMap((person, number) => (person.startsWith('usr_') ? [number] : []))
  const stored = (list: readonly Suggestion[]): Taste =>
    list.slice(0, tasteMax).flatMap(({ item, because }, place) => {
      const product = known.products[item]
      if (!product) return []
      const score = rounded(1 - (place + 1) / (tasteMax + 1))
      return [[product.id, score, product.categoryId, reasonOf[because.kind], idOf(known, because)]]
    })
  await inHandfuls(users.length, async (places) => {
    const rows = places.map((place) => {
      const number = users[place] ?? 0
      const listOf = (scope: 'all' | 'new') => stored(model.forPerson(number, scope))
      return { person: known.people[number], items: { all: listOf('all'), fresh: listOf('new') } }
    })
    await sql`
      insert into person_lists (version, person, items)
      select ${version}, person, items from jsonb_to_recordset(${JSON.stringify(rows)}::text::jsonb) as row (person text, items jsonb)
      on conflict (version, person) do update set items = excluded.items`
  })
  return users.length
}

const idOf = ({ products }: Known, because: Suggestion['because']): string | null =>
  'item' in because ? (products[because.item]?.id ?? null) : null

const rounded = (score: number): number => Number(score.toPrecision(4))

const inHandfuls = async (count: number, write: (numbers: number[]) => Promise<void>): Promise<void> => {
  for (let from = 0; from < count; from += atOnce)
    await write(Array.from({ length: Math.min(atOnce, count - from) }, (_, nth) => from + nth))
}
