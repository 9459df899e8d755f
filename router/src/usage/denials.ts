import type { UsageBatch } from '@shop/schema/requests/usage'

type Denial = UsageBatch['denials'][number]

/** What was denied to whom since the last batch. */
export type Denials = {
  note: (actor: string, subject: string, requestId: string) => void
  /** What was noted since the last time, which is forgotten with this. */
  take: () => Denial[]
}

/** So many rows a batch may make: whoever is many people at once does not fill the audit log. */
const rowsMax = 100
const others = 'others'

/** One row for each person and thing, however often they try; those for whom there is no room share one for each thing. */
export const createDenials = (now: () => Date, max: number = rowsMax): Denials => {
  let noted = new Map<string, Denial>()
  const note = (actor: string, subject: string, requestId: string): void => {
    const key = `${actor} ${subject}`
    const known = noted.get(key)
    if (known) return void (known.times += 1)
    if (noted.size >= max && actor !== others) return note(others, subject, requestId)
    noted.set(key, { actor, subject, times: 1, requestId, at: now().toISOString() })
  }
  return {
    note,
    take: () => {
      const taken = [...noted.values()]
      noted = new Map()
      return taken
    },
  }
}
