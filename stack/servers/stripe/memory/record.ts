import { z } from 'zod'
import { keptAnswer, type Kept } from '../http/idempotency.ts'
import type { AnyObject } from './objects.ts'
import type { Changes, Task } from './work.ts'

/** One line of the journal: a unit of work with its stored answer, or a notice that was delivered. */
export type JournalRecord = { objects: AnyObject[]; tasks: Task[]; kept?: Kept | undefined } | { delivered: string }

/** What is written for a unit of work; an event names its object by place instead of repeating it. */
export const toLine = ({ objects, tasks }: Changes, kept: Kept | undefined): unknown => ({
  objects: objects.map((object) => {
    const place = object.object === 'event' ? objects.indexOf(object.data.object) : -1
    return place < 0 ? object : { ...object, data: { place } }
  }),
  ...(tasks.length > 0 && { tasks }),
  ...(kept && { kept }),
})

/** Reads a line back. */
export function fromLine(line: unknown): JournalRecord {
  const record = lineSchema.parse(line)
  if ('delivered' in record) return record
  const { objects, tasks, kept } = record
  for (const object of objects) {
    const place = object.object === 'event' ? placeSchema.safeParse(object.data).data?.place : undefined
    const named = place === undefined ? undefined : objects[place]
    if (object.object === 'event' && named && named.object !== 'sandbox.instrument') object.data = { object: named }
  }
  return { objects, tasks: tasks ?? [], kept }
}

const placeSchema = z.object({ place: z.number() })
const headSchema = z.object({ id: z.string(), object: z.string() })
const ownObject = z.custom<AnyObject>((value) => headSchema.safeParse(value).success)
const taskSchema = z.object({
  at: z.number(),
  name: z.enum(['expire', 'settle', 'clear', 'dispute', 'refund-fails', 'refund-clears']),
  id: z.string(),
})
const lineSchema = z.union([
  z.object({ delivered: z.string() }),
  z.object({ objects: z.array(ownObject), tasks: z.array(taskSchema).optional(), kept: keptAnswer.optional() }),
])
