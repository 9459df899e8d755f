import { desc, eq, inArray, sql } from 'drizzle-orm'
import { z } from 'zod'
import { accept, reject } from '@shop/kit/decision'
import type { Decision } from '@shop/kit/decision'
import type { Db } from '@shop/kit/db'
import { isId } from '@shop/kit/id'
import type { NewId } from '@shop/kit/id'
import { startExperiment } from '../domain/experiment.ts'
import type { Experiment, ExperimentInvalid, Variant } from '../domain/experiment.ts'
import { strategies } from '../domain/related.ts'
import { experiments } from './tables.ts'

export type Running = { code: 'RecommendationExperimentRunning'; message: string; path: string[] }
export type NotFound = { code: 'RecommendationExperimentNotFound'; message: string; path: string[] }

const running: Running = {
  code: 'RecommendationExperimentRunning',
  message: 'Another experiment runs on this surface: end it first.',
  path: ['input', 'surface'],
}
const notFound: NotFound = {
  code: 'RecommendationExperimentNotFound',
  message: 'There is no such experiment.',
  path: ['input', 'id'],
}

type Ground = { db: Db; newId: NewId; now: () => Date }

/** What staff compare. */
export const experimentStore = ({ db, newId, now }: Ground) => ({
  start: async (
    input: Pick<Experiment, 'name' | 'surface' | 'variants'>,
  ): Promise<Decision<Experiment, never, ExperimentInvalid | Running>> => {
    const decision = startExperiment(input, { id: newId('exp'), now: now() })
    if (decision.kind === 'rejected') return decision
    const [row] = await db.insert(experiments).values(decision.state).onConflictDoNothing().returning()
    return row ? accept(read(row)) : reject(running)
  },

  end: async (id: string): Promise<Decision<Experiment, never, NotFound>> => {
    const [row] = isId(id, 'exp')
      ? await db
          .update(experiments)
          .set({ endedAt: sql`coalesce(ended_at, ${now().toISOString()}::timestamptz)` })
          .where(eq(experiments.id, id))
          .returning()
      : []
    return row ? accept(read(row)) : reject(notFound)
  },

  byId: async (id: string): Promise<Experiment | null> => {
    const [row] = await db
      .select()
      .from(experiments)
      .where(inArray(experiments.id, [id]))
    return row ? read(row) : null
  },

  newest: async (limit: number): Promise<Experiment[]> =>
    (await db.select().from(experiments).orderBy(desc(experiments.startedAt), desc(experiments.id)).limit(limit)).map(
      read,
    ),
})

export type ExperimentStore = ReturnType<typeof experimentStore>

export const runningExperiments = async (db: Db): Promise<Experiment[]> =>
  (
    await db
      .select()
      .from(experiments)
      .where(sql`ended_at is null`)
  ).map(read)

const variantsSchema: z.ZodType<Variant[]> = z.array(
  z.object({ key: z.string(), strategy: z.enum(strategies), shareBps: z.number() }),
)

const read = (row: typeof experiments.$inferSelect): Experiment => ({
  ...row,
  variants: variantsSchema.parse(row.variants),
})
