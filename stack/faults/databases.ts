import { subgraphNames } from '@shop/schema/subgraphs'
import postgres from 'postgres'
import type { Databases } from '../verify/check.ts'
import type { FaultyShop } from './faulty-shop.ts'

/** Opens every database past the lines that are disturbed, for as long as `look` takes. */
export const withDatabases = async <Seen>(
  { servers, ground }: FaultyShop,
  look: (databases: Databases) => Promise<Seen>,
): Promise<Seen> => {
  const open = subgraphNames.map((name) => {
    const url = new URL(servers.postgres.url)
    url.pathname = new URL(ground.databases[name]).pathname
    return [name, postgres(url.href, { max: 4, onnotice: () => {}, connect_timeout: 5 })] as const
  })
  try {
    return await look(Object.fromEntries(open) as Databases)
  } finally {
    await Promise.all(open.map(([, sql]) => sql.end({ timeout: 30 })))
  }
}
