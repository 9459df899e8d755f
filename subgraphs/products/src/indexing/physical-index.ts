import type { Client } from '@opensearch-project/opensearch'
import { z } from 'zod'
import { productsIndex } from '../search/opensearch/mapping.ts'
import { productsAlias } from '../search/opensearch/names.ts'
import { mappingHash } from './mapping-hash.ts'
import { buildingAlias } from './targets.ts'

type Of = { client: Client; prefix: string }

const { settings, mappings } = productsIndex
/** Who searches must not wait for long; what is made or deleted may take its time. */
const patient = { requestTimeout: 30_000 }

/** Makes an empty index for writing only: nothing is refreshed or copied until it is whole. */
export const createIndex = async ({ client, prefix }: Of, name: string): Promise<void> => {
  await client.indices.create(
    {
      index: name,
      body: {
        settings: { ...settings, index: { ...settings.index, refresh_interval: '-1', number_of_replicas: 0 } },
        mappings: { ...mappings, _meta: { hash: mappingHash } },
        aliases: { [buildingAlias(prefix)]: {} },
      } as never,
    },
    patient,
  )
}

/** Puts a whole index in the place of the one that serves, at one stroke, and deletes that. */
export const putInPlace = async ({ client, prefix }: Of, name: string, before: string | null): Promise<void> => {
  const { refresh_interval, number_of_replicas } = settings.index
  await client.indices.putSettings({ index: name, body: { index: { refresh_interval, number_of_replicas } } }, patient)
  await client.indices.refresh({ index: name }, patient)
  await client.indices.updateAliases(
    {
      body: {
        actions: [
          { remove: { index: name, alias: buildingAlias(prefix) } },
          { add: { index: name, alias: productsAlias(prefix) } },
          ...(before === null || before === name ? [] : [{ remove_index: { index: before } }]),
        ],
      },
    },
    patient,
  )
}

/** Has the server join the pieces that a new index was written in, while it serves: who searches looks into each of them. */
export const joinSegments = async ({ client }: Of, name: string): Promise<void> => {
  await client.indices.forcemerge({ index: name, max_num_segments: 1, wait_for_completion: false }, patient)
}

/** Deletes what earlier rebuilds left behind: every index of ours but these. */
export const dropOthers = async ({ client, prefix }: Of, kept: readonly string[]): Promise<void> => {
  const { body } = await client.cat.indices({ index: [`${productsAlias(prefix)}-*`], format: 'json', h: ['index'] })
  const found = z.array(z.object({ index: z.string() })).parse(body)
  const ours = new RegExp(`^${productsAlias(prefix)}-\\d{17}$`)
  const left = found.map(({ index }) => index).filter((index) => ours.test(index) && !kept.includes(index))
  if (left.length > 0) await client.indices.delete({ index: left, ignore_unavailable: true }, patient)
}

const meta = z.record(
  z.string(),
  z.object({ mappings: z.object({ _meta: z.object({ hash: z.string() }).optional() }) }),
)

/** The mapping that an index was made with; null when it does not say. */
export const hashOf = async (client: Client, name: string): Promise<string | null> => {
  const { body } = await client.indices.getMapping({ index: name })
  return meta.parse(body)[name]?.mappings._meta?.hash ?? null
}
