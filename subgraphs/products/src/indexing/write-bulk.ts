import type { Client } from '@opensearch-project/opensearch'
import { z } from 'zod'
import type { SearchDocument } from '../search/document.ts'
import { sourceOf } from '../search/opensearch/source.ts'
import type { Written } from '../store/search-versions.ts'

/** What an index is to have, and what it is to have no longer. */
export type Changes = { documents: readonly SearchDocument[]; gone: readonly Written[] }

/**
 * What became of a change in all indexes: `written` (or something newer is there), `refused` for what it is, or `later`:
 * the index is not there or has no time now.
 */
export type Outcome = { is: 'written' } | { is: 'refused'; reason: string } | { is: 'later' }

const writtenWithinMs = 60_000

const itemSchema = z.object({
  status: z.number(),
  error: z.object({ type: z.string(), reason: z.string().nullish() }).optional(),
})
const answerSchema = z.object({ items: z.array(z.record(z.string(), itemSchema)) })

/** Writes changes to each of these aliases, which must be there; in the order of documents, then of what is gone. */
export const writeBulk = async (
  client: Client,
  aliases: readonly string[],
  { documents, gone }: Changes,
): Promise<Map<string, Outcome>> => {
  const sources = documents.map((document) => JSON.stringify(sourceOf(document)))
  const lines = aliases.flatMap((alias) => [
    ...documents.flatMap((document, nth) => [{ index: place(alias, document) }, sources[nth] ?? '']),
    ...gone.map((product) => ({ delete: place(alias, product) })),
  ])
  if (lines.length === 0) return new Map()
  const { body } = await client.bulk(
    {
      // The client sends texts as they are, which its types do not know.
      body: lines as Record<string, unknown>[],
      require_alias: true,
      filter_path: 'items.*.status,items.*.error.type,items.*.error.reason',
    },
    { requestTimeout: writtenWithinMs },
  )
  const ids = [...documents, ...gone].map(({ id }) => id)
  const items = answerSchema.parse(body).items.map((item) => outcomeOf(Object.values(item)[0]))
  return new Map(ids.map((id, nth) => [id, worst(aliases.map((_, at) => items[at * ids.length + nth]))]))
}

const place = (alias: string, { id, version }: Written) => ({
  _index: alias,
  _id: id,
  version,
  version_type: 'external_gte',
})

const conflict = 409
const missing = 404
const tooMany = 429

const outcomeOf = (item: z.infer<typeof itemSchema> | undefined): Outcome => {
  if (!item) return { is: 'later' }
  const { status, error } = item
  // What is not there need not be removed; an index that is not there has an error to say so.
  if (status < 300 || status === conflict || (status === missing && !error)) return { is: 'written' }
  if (status === missing || status === tooMany || status >= 500) return { is: 'later' }
  return { is: 'refused', reason: `${error?.type ?? status}: ${error?.reason ?? ''}` }
}

/** Those of whom it came to this. */
export const which = (
  is: Outcome['is'],
  changes: readonly Written[],
  outcomes: ReadonlyMap<string, Outcome>,
): Written[] => changes.filter(({ id }) => outcomes.get(id)?.is === is).map(({ id, version }) => ({ id, version }))

const worst = (outcomes: readonly (Outcome | undefined)[]): Outcome =>
  outcomes.find((outcome) => outcome?.is === 'later') ??
  outcomes.find((outcome) => outcome?.is === 'refused') ??
  (outcomes.length > 0 && outcomes.every((outcome) => outcome) ? { is: 'written' } : { is: 'later' })
