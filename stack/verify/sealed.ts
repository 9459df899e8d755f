import { subgraphNames } from '@shop/schema/subgraphs'
import type { SubgraphName } from '@shop/schema/subgraphs'
import { unseal, Unopenable } from '@shop/kit/sealed'
import type { KeyRing } from '@shop/kit/sealed'
import type { Check, Databases } from './check.ts'

const triedMax = 100

/** What is about people is of no use to who has the databases alone. */
export const sealedCheck: Check = {
  row: '41',
  sentence: 'What is about people is sealed, and our keys open it',
  run: async ({ databases, fieldKeys }) => {
    const found = await Promise.all(subgraphNames.map((part) => inPart(databases, part, fieldKeys)))
    const values = found.flat().reduce((sum, { count }) => sum + count, 0)
    return { figure: `${values} values`, violations: found.flat().flatMap(({ violations }) => violations) }
  },
}

const inPart = async (databases: Databases, part: SubgraphName, keys: KeyRing) => {
  const sql = databases[part]
  const columns = await sql<{ table: string; column: string }[]>`
    select relname as table, attname as column from pg_attribute join pg_class on pg_class.oid = attrelid
    where atttypid = to_regtype('sealed') and relkind = 'r' and not attisdropped order by 1, 2`
  const ours = [...keys.keys.keys()].map((id) => `sealed:${id}:%`)
  const found = []
  for (const { table, column } of columns) {
    const place = `${table}.${column}`
    const [row] = await sql<{ count: number; strange: number }[]>`
      select count(${sql(column)})::int as count, count(*) filter (where not ${sql(column)} like any (${ours}))::int as strange from ${sql(table)}`
    const some = await sql<{ value: string }[]>`
      select ${sql(column)} as value from ${sql(table)} where ${sql(column)} like any (${ours}) limit ${triedMax}`
    const closed = some.filter(({ value }) => openedOr(keys, place, value) === null).length
    const { count = 0, strange = 0 } = row ?? {}
    const violations = [
      ...(strange > 0 ? [`${part}: ${strange} of ${place} are not sealed with a key of ours`] : []),
      ...(closed > 0 ? [`${part}: ${closed} of ${some.length} tried in ${place} do not open`] : []),
    ]
    found.push({ count, violations })
  }
  return found
}

/** What is in a sealed value; null when our keys do not open it. */
export const openedOr = (keys: KeyRing, place: string, value: string): string | null => {
  try {
    return unseal(keys, place, value)
  } catch (error) {
    if (error instanceof Unopenable) return null
    throw error
  }
}
