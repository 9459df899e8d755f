import { z } from 'zod'
import { keyRing } from './sealed.ts'

/** A part's environment: plain strings, from process.env or handed over by whoever runs several parts in one process. */
export type Env = Readonly<Record<string, string | undefined>>

/** Variables that are missing or wrong: for whoever starts the part, so a line and not a stack. */
export class BadEnvironment extends Error {
  override name = 'BadEnvironment'
}

/** Parses an environment once; what is wrong is said in one line that names each variable. */
export const readEnv = <Shape extends z.ZodRawShape>(shape: Shape, env: Env): z.infer<z.ZodObject<Shape>> => {
  const parsed = z.object(shape).safeParse(env)
  if (parsed.success) return parsed.data
  const wrong = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; ')
  throw new BadEnvironment(`The environment is not as it must be. ${wrong}`)
}

/** What every part needs to run. `NAMESPACE` separates shops that share a NATS or Redis server. */
export const partEnv = {
  DATABASE_URL: z.string().min(1),
  /** A streaming replica of the same database, for lists and pages: see reads.ts. */
  DATABASE_REPLICA_URL: z.string().min(1).optional(),
  DATABASE_REPLICA_LAG_MAX_MS: z.coerce.number().int().min(1_000).default(10_000),
  DATABASE_POOL: z.coerce.number().int().min(2).default(10),
  NATS_URL: z.string().min(1),
  REDIS_URL: z.string().min(1),
  /** How many bytes the broker may keep of a week's events; it refuses more, and the outboxes keep them. */
  EVENTS_BYTES_MAX: z.coerce
    .number()
    .int()
    .min(1_048_576)
    .default(4 * 1024 ** 3),
  ROUTER_SECRET: z.string().min(16),
  /** What sealed columns are written and read with: see sealed.ts. */
  FIELD_KEYS: keyRing,
  NAMESPACE: z
    .string()
    .regex(/^[a-z0-9-]+$/)
    .default('shop'),
  PORT: z.coerce.number().int().optional(),
  HOST: z.string().default('127.0.0.1'),
  /** Faults to strike, for trying what happens then: see failpoints.ts. */
  FAILPOINT: z.string().optional(),
  /** Lets faults be armed over the broker while the part runs. */
  FAILPOINTS: z.enum(['on', 'off']).default('off'),
}
