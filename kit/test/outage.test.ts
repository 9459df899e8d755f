import { sql } from 'drizzle-orm'
import { expect, it, onTestFinished } from 'vitest'
import { defineSubgraph } from '@shop/kit/subgraph'
import type { Db } from '@shop/kit/db'
import { startTestPart } from '@shop/kit/testing/part'
import { anAdmin } from '@shop/kit/testing/viewers'

it('asks the client to come back when the database does not answer in time', async () => {
  const slow = await startTestPart(
    defineSubgraph<{ db: Db }>({
      name: 'slow',
      schema: 'type Query { wait: Boolean! }',
      migrations: new URL('./migrations', import.meta.url),
      resolvers: {
        Query: {
          wait: (_: unknown, __: unknown, { db }: { db: Db }) =>
            db.transaction(async (tx) => {
              await tx.execute(sql`set local statement_timeout = 20`)
              await tx.execute(sql`select pg_sleep(1)`)
              return true
            }),
        },
      },
      publishes: [],
      context: ({ db }) => ({ db }),
    }),
  )
  onTestFinished(() => slow.stop())

  const { errors } = await slow.as(anAdmin())('{ wait }')

  expect(errors?.[0]?.extensions).toMatchObject({ code: 'SERVICE_UNAVAILABLE', retryable: true })
})
