import { readFile } from 'node:fs/promises'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { until } from '@shop/kit/testing/until'
import { subgraphNames } from '@shop/schema/subgraphs'
import type { SubgraphName } from '@shop/schema/subgraphs'
import { startBreakableShop } from '../support/breakable-shop.ts'
import type { BreakableShop } from '../support/breakable-shop.ts'
import { testPartnerKey } from '../support/shop.ts'
import { askOperation, readOperation } from './degradation/ask-operation.ts'
import type { Registered, Seen, SeenKept } from './degradation/ask-operation.ts'
import { setScene } from './degradation/scene.ts'
import type { Scene } from './degradation/scene.ts'
import { keptMs, shortLivedSupergraph } from './degradation/short-lived.ts'
import { tableAsJson, tableAsPage } from './degradation/table.ts'
import type { Row, Table } from './degradation/table.ts'
import { differences } from './differences.ts'

const manifest = z.object({
  clients: z.record(z.string(), z.record(z.string(), z.object({ name: z.string(), body: z.string() }))),
})

/** Partners first: what is known of their key is known for a while only. */
const readOperations = async (): Promise<Registered[]> => {
  const text = await readFile(new URL('../../schema/operations/manifest.json', import.meta.url), 'utf8')
  return Object.entries(manifest.parse(JSON.parse(text)).clients)
    .flatMap(([client, documents]) => Object.values(documents).map((document) => ({ client, ...document })))
    .toSorted((one, other) => rank(one) - rank(other))
}
/** What changes something comes after all that only looks. */
const rank = ({ client, body }: Registered): number =>
  client.startsWith('partner-') ? 0 : body.startsWith('mutation') ? 2 : 1

/** What each operation is sent with. */
type Variables = Awaited<ReturnType<Scene['variables']>>

let shop: BreakableShop
let supergraph: Awaited<ReturnType<typeof shortLivedSupergraph>>
let scene: Scene
let operations: Registered[]
let whole: Map<string, Seen>
const table: Table = {}

beforeAll(async () => {
  supergraph = await shortLivedSupergraph()
  // What is kept of entities would hide for a while that a part is away; the table says what is left without.
  shop = await startBreakableShop({ SUPERGRAPH_FILE: supergraph.file, ENTITY_CACHE_BYTES: '0' })
  scene = await setScene(`${shop.url}/graphql`)
  operations = await readOperations()
  for (const { client, name } of operations) table[`${client}/${name}`] = {}
  // What is done for the first time is done: from now on the answers are the same.
  await askAll(await scene.variables())
  whole = await askAll(await scene.variables())
}, 300_000)
afterEach(async () => {
  for (const name of subgraphNames) if (!shop.parts.has(name)) await shop.startPart(name)
})
afterAll(async () => {
  await shop.stop()
  await supergraph.remove()
})

const headersFor = ({ client, name, body }: Registered): Record<string, string> => {
  // With a token it would end the session of it, or the account.
  if (name === 'Logout' || name === 'AccountErase') return { 'x-market': 'DE' }
  if (client.startsWith('partner-')) return { 'x-api-key': testPartnerKey, 'x-market': 'DE' }
  if (name === 'CheckoutSubmit') return scene.dora.headers
  return body.startsWith('mutation') ? scene.ben.headers : scene.ada.headers
}

const isMutation = ({ body }: Registered): boolean => body.startsWith('mutation')

/** Sends all of these once. */
const askAll = async (variables: Variables, asked: readonly Registered[] = operations): Promise<Map<string, Seen>> => {
  const all = new Map<string, Seen>()
  for (const operation of asked)
    all.set(nameOf(operation), await askOperation(shop.url, operation, sentWith(operation, variables)))
  return all
}

const nameOf = ({ client, name }: Registered): string => `${client}/${name}`

const sentWith = (operation: Registered, variables: Variables) => ({
  headers: headersFor(operation),
  variables: variables[nameOf(operation)] ?? variables[operation.name] ?? {},
})

/** Reads by GET what can be read, which is kept by that: afterwards gives what of it is given when its time is over. */
const readAll = async (): Promise<(between: () => Promise<void>) => Promise<Map<string, SeenKept>>> => {
  const variables = await scene.variables()
  const read = (operation: Registered) => readOperation(shop.url, operation, sentWith(operation, variables))
  const keepable: Registered[] = []
  for (const operation of operations.filter(({ body }) => body.startsWith('query')))
    if (await read(operation)) keepable.push(operation)
  const keptAt = Date.now()
  return async (between) => {
    await between()
    await until(() => Promise.resolve(Date.now() > keptAt + keptMs))
    const all = new Map<string, SeenKept>()
    for (const operation of keepable) all.set(nameOf(operation), await read(operation))
    return all
  }
}

const rowOf = (whole: Seen, partial: Seen): Row | null => {
  const data = differences(whole.data, partial.data)
  const isSame = Object.keys(data).length === 0 && whole.errors.join() === partial.errors.join()
  return isSame && whole.status === partial.status ? null : { status: partial.status, data, errors: partial.errors }
}

/** Nothing for operations whose answers are not kept. */
const keptOf = (whole: Seen, given: SeenKept | undefined): Pick<Row, 'kept'> => {
  if (given === undefined) return {}
  return { kept: given?.isStale && rowOf(whole, given.seen) === null ? 'STALE_WITH_AGE' : 'NOTHING' }
}

describe('what is promised while a part is away', { timeout: 300_000 }, () => {
  it.each(subgraphNames)('is noted for all registered operations: %s', async (name: SubgraphName) => {
    await untilWhole()
    const readAgain = await readAll()
    const variables = await scene.variables()
    const kept = await readAgain(() => shop.stopPart(name))
    const partial = await askAll(variables)

    for (const [operation, seen] of whole) {
      const row = rowOf(seen, partial.get(operation) ?? seen)
      const given = kept.get(operation)
      if (row) table[operation] = { ...table[operation], [name]: { ...row, ...keptOf(seen, given) } }
    }
  })

  it('is what the committed table says', async () => {
    await expect(await tableAsJson(sorted(table))).toMatchFileSnapshot('../../schema/degradation.json')
    await expect(await tableAsPage(sorted(table))).toMatchFileSnapshot('../../docs/degradation.md')
  })

  it('leaves a product page that can be read and bought from, whatever but the catalogue is away', () => {
    for (const client of ['web', 'mobile']) {
      const rows = table[`${client}/ProductPage`] ?? {}
      for (const [name, { status, data }] of Object.entries(rows)) {
        if (name === 'products') continue
        expect(status).toBe(200)
        expect(Object.keys(data)).not.toContain('product')
      }
    }
  })

  it('is the whole answer as it was, where it may be kept and was asked for before', () => {
    const kept = Object.values(table).flatMap((rows) => Object.values(rows).map((row) => row.kept))

    expect(kept).toContain('STALE_WITH_AGE')
    expect(kept).not.toContain('NOTHING')
  })

  it('is never an error without a code, or one of ours', () => {
    const errors = Object.values(table).flatMap((rows) => Object.values(rows).flatMap((row) => row.errors))

    expect(errors.filter((error) => !/^[A-Z_]+( at |$)/.test(error) || error.startsWith('INTERNAL'))).toEqual([])
  })
})

/** A router or part that met a wall waits before it asks there again. What changes something, and quotes that hold stock, would meet limits in the end. */
const untilWhole = async () => {
  const variables = await scene.variables()
  const looks = operations.filter((operation) => !isMutation(operation))
  let differing: string[] = []
  await until(
    async () => {
      const now = await askAll(variables, looks)
      differing = [...whole].flatMap(([operation, seen]) => {
        const row = rowOf(seen, now.get(operation) ?? seen)
        return row ? [`${operation} ${JSON.stringify(row)}`] : []
      })
      return differing.length === 0
    },
    { timeoutMs: 90_000, what: 'the shop to be whole' },
  ).catch((error: unknown) => {
    throw new Error(`still not as before: ${differing.join()}`, { cause: error })
  })
}

const sorted = (unsorted: Table): Table =>
  Object.fromEntries(
    Object.keys(unsorted)
      .toSorted()
      .map((operation) => [operation, unsorted[operation] ?? {}]),
  )
