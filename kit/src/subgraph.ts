import type { z } from 'zod'
import type { Ask, Answerer } from './requests.ts'
import type { Cache } from './cache.ts'
import type { Now } from './clock.ts'
import type { Db } from './db.ts'
import type { EventContract } from './events/contract.ts'
import type { Firehose } from './events/firehose.ts'
import type { Outbox } from './events/outbox.ts'
import type { Pour } from './events/pour.ts'
import type { Reaction } from './events/reaction.ts'
import type { NewId } from './id.ts'
import type { Job } from './jobs.ts'
import type { Cursors } from './page.ts'
import type { Stuck } from './stuck.ts'
import type { Listed } from './reads.ts'
import type { Route } from './routes.ts'
import type { Seals } from './seals.ts'
import type { Log } from './telemetry/log.ts'
import type { Claims, Viewer } from './viewer.ts'

/** What is there once per process. */
export type PartTools<Config> = {
  config: Config
  db: Db
  cache: Cache
  ask: Ask
  log: Log
  now: Now
  newId: NewId
  namespace: string
  /** For what clients are given and give back. */
  seals: Seals
  /** For a thread of its own, which cannot use `db`. */
  databaseUrl: string
}

/** What one request, event, answer or job run may use. `db` is the transaction inside a reaction. */
export type Tools<Config, Services> = PartTools<Config> & {
  services: Services
  viewer: Viewer
  claims: Claims
  outbox: Outbox
  cursors: Cursors
  /** Reads lists and pages for this viewer, from a replica where that is as good. */
  listed: Listed
  /** Pours into one of the part's firehoses: never slow, never an error. */
  pour: Pour
  /** Wakes a job of this part as soon as what is being done now is committed. */
  wake: (job: string) => void
}

/** A whole service on one screen: what it says, hears, answers, does by the clock, and what its code may use. */
export type SubgraphDefinition<Shape extends z.ZodRawShape, Services, Context> = {
  name: string
  /** SDL, common part included. */
  schema: string
  resolvers: object
  /** Folder of its SQL migrations. */
  migrations: URL
  /** Its own settings beside those of every part. */
  env: Shape
  publishes: readonly EventContract[]
  /** Started once, before anything is served. Its `close` is called at the end; what its `health` says stands in `/health/ready`. */
  services: (tools: PartTools<z.infer<z.ZodObject<Shape>>>) => Promise<Services> | Services
  reactions: readonly Reaction<Context>[]
  /** For a part to which no news is urgent: so often it hears, all that came meanwhile at once. Null: at once. */
  hearsEveryMs: number | null
  /** What comes in such numbers that it may be dropped: see events/firehose.ts. */
  firehoses: readonly Firehose<Context>[]
  answers: readonly Answerer<Context>[]
  jobs: readonly Job<Context>[]
  routes: readonly Route<Context>[]
  /** What waits for longer than it should; shown as the gauge `shop_stuck`. */
  stuck: Stuck
  context: (tools: Tools<z.infer<z.ZodObject<Shape>>, Services>) => Context
}

type Quiet = 'env' | 'services' | 'reactions' | 'hearsEveryMs' | 'firehoses' | 'answers' | 'jobs' | 'routes' | 'stuck'
type Given<Shape extends z.ZodRawShape, Services, Context> = Omit<SubgraphDefinition<Shape, Services, Context>, Quiet> &
  Partial<Pick<SubgraphDefinition<Shape, Services, Context>, Quiet>>

/** A definition without its type parameters: what a runner needs to hold several of them in one list. */
export type AnySubgraph = SubgraphDefinition<z.ZodRawShape, unknown, object>

export const defineSubgraph = <
  Context extends object,
  Shape extends z.ZodRawShape = Record<never, never>,
  Services = undefined,
>(
  given: Given<Shape, Services, Context>,
): AnySubgraph =>
  ({
    env: {},
    services: () => undefined,
    reactions: [],
    hearsEveryMs: null,
    firehoses: [],
    answers: [],
    jobs: [],
    routes: [],
    stuck: async () => [],
    ...given,
  }) as unknown as AnySubgraph
