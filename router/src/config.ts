import { availableParallelism } from 'node:os'
import { readEnv } from '@shop/kit/config'
import type { Env } from '@shop/kit/config'
import { z } from 'zod'
import { readLabelSettings } from './overrides/verdict.ts'

const flag = z.enum(['on', 'off'])
const labels = z
  .string()
  .default('')
  .transform((text, context) => {
    try {
      return readLabelSettings(text)
    } catch (error) {
      context.addIssue(error instanceof Error ? error.message : 'cannot be read')
      return z.NEVER
    }
  })

const shape = {
  PORT: z.coerce.number().int().default(4000),
  HOST: z.string().default('127.0.0.1'),
  ROUTER_SECRET: z.string().min(16),
  NATS_URL: z.string().min(1),
  REDIS_URL: z.string().min(1),
  NAMESPACE: z.string().default('shop'),
  /** Another supergraph than this shop's own; each part of it has its `<NAME>_URL`. */
  SUPERGRAPH_FILE: z.string().optional(),
  /** How often that file is looked at, and how long a new supergraph is compared with the one before. */
  SUPERGRAPH_WATCH_MS: z.coerce.number().int().positive().default(2_000),
  SUPERGRAPH_TRIAL_MS: z.coerce.number().int().positive().default(60_000),
  /** Where a browser may come from, comma separated; empty means any origin without credentials. */
  ALLOWED_ORIGINS: z.string().default(''),
  /** Which labels of `@override` hold, and for whom: `new-stock=percent(5),beta=on`. */
  OVERRIDE_LABELS: labels,
  /** Schema introspection and the explorer page. */
  EXPLORER: flag.default('off'),
  /** Whether first parties too run only what is registered in `schema/operations`; staff run any text. */
  REGISTERED_ONLY: flag.default('off'),
  /** Folder with the shop's images, served under /media. */
  MEDIA_DIR: z.string().optional(),
  /** Points that one operation may cost: about as many objects as its answer may hold. */
  COST_MAX: z.coerce.number().int().positive().default(15_000),
  /** Points that one viewer may spend per second, and save up for ten seconds. */
  RATE_PER_SECOND: z.coerce.number().int().positive().default(5_000),
  /** The same for a partner's key, and for all who come from one address: ten times as many as a viewer when left out. */
  RATE_PER_PARTNER: z.coerce.number().int().positive().optional(),
  RATE_PER_ADDRESS: z.coerce.number().int().positive().optional(),
  /** How many mutations run at once (about one per core that the parts have), and how many of one kind wait for their turn. */
  MUTATIONS_AT_ONCE: z.coerce.number().int().positive().default(availableParallelism()),
  MUTATIONS_WAITING_MAX: z.coerce.number().int().nonnegative().default(5_000),
  /** Mutations of which some may be lost, comma separated: they have turns of their own, beside which no other waits. */
  MUTATIONS_APART: z.string().default('trackEvents'),
  /** How many from one address may wait unread: as many as sit behind the address of a large office. */
  WAITING_PER_ADDRESS: z.coerce.number().int().nonnegative().default(200),
  /** How many sockets and streams may be open at once: of one viewer, and from one address (an office may sit behind it). */
  SOCKETS_PER_VIEWER: z.coerce.number().int().positive().default(20),
  SOCKETS_PER_ADDRESS: z.coerce.number().int().positive().default(500),
  /** How much memory answers may take that are kept; 0 keeps none. */
  CACHE_BYTES_MAX: z.coerce
    .number()
    .int()
    .nonnegative()
    .default(64 * 1024 ** 2),
  /** How much memory may take what parts said of entities to everybody alike; 0 keeps nothing of it. */
  ENTITY_CACHE_BYTES: z.coerce
    .number()
    .int()
    .nonnegative()
    .default(32 * 1024 ** 2),
  /** Where lists are read from a replica: how late it may be. A list that changed is not kept for so long. */
  CACHE_SETTLE_MS: z.coerce.number().int().nonnegative().default(0),
  /** So long after its time a kept answer is given in place of one that a fault leaves incomplete; 0 gives none. */
  CACHE_STALE_MS: z.coerce.number().int().nonnegative().default(600_000),
  /** How often the router asks what is trending, for when recommendations is away. */
  TRENDING_HEARD_EVERY_MS: z.coerce.number().int().positive().default(30_000),
  /** Whether what is asked of a part twice at the same time, for nobody in particular, is asked once. */
  SHARE_IN_FLIGHT: flag.default('on'),
  /** Whether what is asked of a part with the same document in one turn of the loop, for nobody in particular, travels together. */
  JOIN_IN_TURN: flag.default('on'),
  /** A whole client request ends after this. */
  REQUEST_TIMEOUT_MS: z.coerce.number().int().positive().default(10_000),
  /** What clients used is told in one message so often. */
  USAGE_REPORT_MS: z.coerce.number().int().positive().default(5_000),
  /** When told to stop, goes on serving for so long while /health/ready says 503: a load balancer then looks elsewhere first. */
  DRAIN_MS: z.coerce.number().int().nonnegative().default(0),
}

/** Names of everything that the router reads from its environment. */
export const routerSettings = Object.keys(shape)

export type RouterConfig = z.infer<z.ZodObject<typeof shape>>

export const readConfig = (env: Env): RouterConfig => readEnv(shape, env)
