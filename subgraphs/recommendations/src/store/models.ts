import { and, desc, eq, lt, sql } from 'drizzle-orm'
import { transaction } from '@shop/kit/db'
import type { Db } from '@shop/kit/db'
import { accept, reject } from '@shop/kit/decision'
import type { Decision } from '@shop/kit/decision'
import { models } from './tables.ts'

export type Model = typeof models.$inferSelect
export type Trained = Pick<Model, 'interactions' | 'people' | 'products'> & { figures: Record<string, number> }

export type UnderWay = { code: 'RecommendationModelTrainingUnderWay'; message: string; retryable: true }
export type NotReady = { code: 'RecommendationModelNotReady'; message: string; path: string[] }

const underWay: UnderWay = {
  code: 'RecommendationModelTrainingUnderWay',
  message: 'A model is being made already: look at recommendationModels until it is ready.',
  retryable: true,
}
const notReady: NotReady = {
  code: 'RecommendationModelNotReady',
  message: 'No model of this version can be served: choose one that is READY in recommendationModels.',
  path: ['input', 'version'],
}

/** Ready models that are kept beside the one that is served: to go back to. */
const keptBeside = 3
/** A training that says nothing for so long is over; it is taken up again, but for those that began too long ago. */
const leaseMs = 120_000
const givenUpMs = 6 * 3_600_000

const inMs = (ms: number) => sql`clock_timestamp() + ${ms} * interval '1 millisecond'`

/** The models that were made, and which one is served. */
export const modelStore = (db: Db) => ({
  /** Asks for a model; a job makes it. */
  begin: async (servesWhenReady: boolean): Promise<Decision<Model, never, UnderWay>> => {
    const [model] = await db
      .insert(models)
      .values({
        ...{ state: 'TRAINING', servesWhenReady },
        ...{ startedAt: sql`clock_timestamp()`, leaseUntil: sql`clock_timestamp()` },
      })
      .onConflictDoNothing()
      .returning()
    return model ? accept(model) : reject(underWay)
  },

  /** Takes the model that is to be made and that nobody makes; null when there is none. */
  claim: async (): Promise<Model | null> => {
    const [model] = await db
      .update(models)
      .set({ leaseUntil: inMs(leaseMs) })
      .where(and(eq(models.state, 'TRAINING'), lt(models.leaseUntil, sql`clock_timestamp()`)))
      .returning()
    if (!model || Date.now() - model.startedAt.getTime() < givenUpMs) return model ?? null
    await modelStore(db).fail(model.version, 'It was begun anew for six hours and never came to an end.')
    return null
  },

  /** It is still being made. */
  holdOn: async (version: number): Promise<void> => {
    await db
      .update(models)
      .set({ leaseUntil: inMs(leaseMs) })
      .where(and(eq(models.version, version), eq(models.state, 'TRAINING')))
  },

  /** Its lists are there: from now on it can be served, and is if that was wished. */
  finish: (version: number, trained: Trained): Promise<void> =>
    transaction(db, async (tx) => {
      const [model] = await tx
        .update(models)
        .set({ ...trained, state: 'READY', finishedAt: sql`clock_timestamp()` })
        .where(and(eq(models.version, version), eq(models.state, 'TRAINING')))
        .returning()
      if (model?.servesWhenReady) await serveOn(tx, version)
      await forgetOld(tx)
    }),

  fail: async (version: number, reason: string): Promise<void> => {
    await db
      .update(models)
      .set({ state: 'FAILED', reason, finishedAt: sql`clock_timestamp()` })
      .where(and(eq(models.version, version), eq(models.state, 'TRAINING')))
  },

  serve: (version: number): Promise<Decision<Model, never, NotReady>> =>
    transaction(db, async (tx) => {
      const [model] = await tx.select().from(models).where(eq(models.version, version)).for('update')
      if (model?.state !== 'READY') return reject(notReady)
      await serveOn(tx, version)
      return accept({ ...model, isServed: true })
    }),

  served: async (): Promise<number | null> => {
    const [model] = await db.select({ version: models.version }).from(models).where(eq(models.isServed, true))
    return model?.version ?? null
  },

  newest: (limit: number): Promise<Model[]> => db.select().from(models).orderBy(desc(models.version)).limit(limit),

  /** Whether a model is due: enough was heard since the last one that was asked for, and it is old enough. */
  isDue: async ({ everyMs, newsLeast }: { everyMs: number; newsLeast: number }): Promise<boolean> => {
    const [row] = await db.execute<{ isDue: boolean }>(sql`
      with last as (select coalesce(max(started_at), '-infinity') as at from models)
      select last.at < ${inMs(-everyMs)} and ${newsLeast} <= (
        (select count(*) from (select from orders where is_counted and confirmed_at > last.at limit ${newsLeast}) bought)
        + (select count(*) from (select from interactions where received_at > last.at limit ${newsLeast}) done)) as "isDue"
      from last`)
    return row?.isDue ?? false
  },
})

export type ModelStore = ReturnType<typeof modelStore>

const serveOn = async (tx: Db, version: number): Promise<void> => {
  await tx.update(models).set({ isServed: false }).where(eq(models.isServed, true))
  await tx.update(models).set({ isServed: true }).where(eq(models.version, version))
}

/** Their lists go with them. */
const forgetOld = async (tx: Db): Promise<void> => {
  await tx.execute(sql`
    delete from models where version in (
      select version from models where not is_served and state <> 'TRAINING' order by version desc offset ${keptBeside})`)
}
