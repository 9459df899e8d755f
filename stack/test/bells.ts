import { z } from 'zod'
import type { Db } from '@shop/kit/db'
import { defineEvent } from '@shop/kit/events/contract'
import { on } from '@shop/kit/events/reaction'
import { serve } from '@shop/kit/serve'
import { defineSubgraph } from '@shop/kit/subgraph'

/** Two small parts for tests of the road between them: one tells of bells, the other writes down which it heard. */
export const rung = defineEvent('tower.rung', { data: z.object({ time: z.number() }), example: { time: 1 } })

const schema = 'type Query { bells: Int! }'
const migrations = new URL('../../kit/test/migrations', import.meta.url)

export const tower = defineSubgraph({
  name: 'tower',
  schema,
  migrations,
  resolvers: {},
  publishes: [rung],
  context: () => ({}),
})

export const listener = defineSubgraph({
  name: 'listener',
  schema,
  migrations,
  resolvers: {},
  publishes: [],
  reactions: [
    on(rung, async ({ data }, { db }: { db: Db }) => {
      await db.execute(`insert into heard (time) values (${data.time})`)
    }),
  ],
  context: ({ db }) => ({ db }),
})

export const makeHeard = (db: Db) => db.execute('create table if not exists heard (time int not null)')

/** Run as a program it is a replica of the part that is named. */
const [, file, name] = process.argv
if (file === import.meta.filename) await serve(name === 'tower' ? tower : listener, process.env)
