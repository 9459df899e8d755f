import type { Client } from '@opensearch-project/opensearch'
import { z } from 'zod'
import { productsAlias } from '../search/opensearch/names.ts'

/** The index that answers and the one that is being built, by the aliases that they are written to. */
export type Targets = { serving: string | null; building: string | null }

/** The name of the index that is being built; nobody searches there. */
export const buildingAlias = (prefix: string): string => `${productsAlias(prefix)}-building`

const rows = z.array(z.object({ alias: z.string(), index: z.string() }))

/** Which indexes there are to be written to now, as the server says. */
export const targetsOf = async (client: Client, prefix: string): Promise<Targets> => {
  const names = { serving: productsAlias(prefix), building: buildingAlias(prefix) }
  const { body } = await client.cat.aliases({ name: `${names.serving}*`, format: 'json' })
  const found = rows.parse(body)
  const behind = (alias: string) => found.find((row) => row.alias === alias)?.index ?? null
  return { serving: behind(names.serving), building: behind(names.building) }
}
