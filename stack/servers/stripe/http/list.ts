import { z } from 'zod'
import { listName, type Kind, type PublicObject } from '../memory/objects.ts'
import type { Work } from '../memory/work.ts'
import { noSuch } from './errors.ts'
import type { Form } from './form.ts'
import { integer, listOf, parse, timestamp } from './params.ts'

/** A page of a list, youngest first. */
export type Page = { object: 'list'; url: string; has_more: boolean; data: PublicObject[] }
type PublicKind = Exclude<Kind, 'sandbox.instrument'>

const created = timestamp.or(
  z.strictObject({
    gt: timestamp.optional(),
    gte: timestamp.optional(),
    lt: timestamp.optional(),
    lte: timestamp.optional(),
  }),
)
const paging = {
  limit: integer.pipe(z.int().min(1).max(100)).optional(),
  starting_after: z.string().optional(),
  ending_before: z.string().optional(),
  created: created.optional(),
  types: listOf(z.string()).optional(),
}
type Paging = z.output<z.ZodObject<typeof paging>>

/** A page of all objects of a kind, or of those that carry the given value in one of the fields. */
export function listPage<K extends PublicKind>(work: Work, url: string, form: Form, kind: K, fields: string[]): Page {
  const filters = Object.fromEntries(fields.map((field) => [field, z.string().optional()]))
  const given = parse(z.strictObject({ ...paging, ...filters }), form)
  const narrowed: [string, string][] = fields.flatMap((field) => {
    const value = form[field]
    return typeof value === 'string' ? [[field, value]] : []
  })
  const [first, ...others] = narrowed
  const name = first ? listName(kind, ...first) : listName(kind)
  const matches = matcher(given, others)
  return pageOf(work, { url, kind, name, paging: given, matches })
}

type Scan = { url: string; kind: PublicKind; name: string; paging: Paging; matches: (object: PublicObject) => Match }
type Match = 'yes' | 'no' | 'too-old'

function pageOf(
  work: Work,
  { url, kind, name, paging: { limit = 10, starting_after, ending_before }, matches }: Scan,
): Page {
  const ids = work.store.ids(name)
  const data: PublicObject[] = []
  const upwards = ending_before !== undefined
  const end = upwards
    ? cursor(work, kind, name, ending_before)
    : starting_after === undefined
      ? ids.length
      : cursor(work, kind, name, starting_after) - 1
  for (let at = upwards ? end : end - 1; at >= 0 && at < ids.length && data.length <= limit; at += upwards ? 1 : -1) {
    const object = work.get(kind, ids[at] ?? '')
    const match = object ? matches(object) : 'no'
    if (match === 'too-old' && !upwards) break
    if (object && match === 'yes') data.push(object)
  }
  const has_more = data.length > limit
  const page = data.slice(0, limit)
  return { object: 'list', url, has_more, data: upwards ? page.reverse() : page }
}

const cursor = (work: Work, kind: PublicKind, name: string, id: string): number => {
  if (!work.get(kind, id)) throw noSuch(kind, id, 'starting_after', 400)
  return work.store.positionOf(name, id)
}

const matcher = ({ created: when, types }: Paging, others: [string, string][]) => {
  const range = typeof when === 'number' ? { gte: when, lte: when } : (when ?? {})
  const { gt = -Infinity, gte = -Infinity, lt = Infinity, lte = Infinity } = range
  return (object: PublicObject): Match => {
    if (object.created <= gt || object.created < gte) return 'too-old'
    if (object.created >= lt || object.created > lte) return 'no'
    if (types && object.object === 'event' && !types.includes(object.type)) return 'no'
    return others.every(([field, value]) => Reflect.get(object, field) === value) ? 'yes' : 'no'
  }
}
