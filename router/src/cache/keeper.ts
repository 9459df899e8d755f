import type { Log } from '@shop/kit/telemetry/log'
import { isStaff } from '@shop/kit/viewer'
import type { NatsConnection } from 'nats'
import type { RouterContext } from '../context.ts'
import type { Gateway, WrittenAnswer } from '../gateway.ts'
import type { Artefact } from '../operations/artefact.ts'
import { createAnswers } from './answers.ts'
import type { Answers, KeptAnswer } from './answers.ts'
import { createEntities } from './entities.ts'
import type { KeptEntities, KeptEntity } from './entities.ts'
import { answerKey } from './key.ts'
import { startNews } from './news.ts'
import type { News } from './news.ts'
import { purgeAfter } from './purge-after.ts'
import { createPurges } from './purges.ts'
import { openShared } from './shared.ts'
import { createShelf } from './shelf.ts'

/** One request that asks for something that may be kept. */
export type Keepable = {
  artefact: Artefact
  variables: Readonly<Record<string, unknown>>
  context: RouterContext
  /** `x-shop-cache`, with which staff look past what is kept. */
  wish: string | null
}

/** Everything that a router keeps of its answers. */
export type Keeper = {
  /** Under which name the answer is kept; null when it is not. */
  keyOf: (asked: Keepable) => string | null
  /** Null when no whole answers are kept. */
  answers: Answers | null
  /** What is kept of what the parts say of entities; null when nothing is. */
  entities: KeptEntities | null
  /** Hears of mutations, so that who made them does not read what was kept before. */
  heeding: (gateway: Gateway) => Gateway
  stop: () => Promise<void>
}

type Options = {
  nc: NatsConnection
  redisUrl: string
  namespace: string
  /** Of whole answers, and of entities; 0 keeps none. */
  bytesMax: { answers: number; entities: number }
  settleMs: number
  staleMs: number
  log: Log
}

/** More than any hint says. */
const ttlMaxMs = 3_600_000

/** Opens the caches of a router: memory first, Redis behind it, purged by what the broker tells. */
export const openKeeper = async ({
  nc,
  redisUrl,
  namespace,
  bytesMax,
  settleMs,
  staleMs,
  log,
}: Options): Promise<Keeper> => {
  const purges = createPurges(() => performance.now())
  const shared = bytesMax.answers === 0 ? null : await openShared({ redisUrl, namespace, ttlMaxMs, log })
  const news = startNews(nc, namespace, purges)
  const heard = { purges, isHeard: news.isHeard, settleMs, now: Date.now }
  return {
    keyOf: ({ artefact: { keep, authorization }, variables, context: { claims }, wish }) =>
      keep === null || (wish === 'off' && isStaff(claims.viewer))
        ? null
        : answerKey(
            { ...keep, scope: keep.policy.scope, has: authorization?.keyFor(claims.viewer) ?? '' },
            variables,
            claims,
          ),
    answers: shared && createAnswers({ shelf: createShelf<KeptAnswer>(bytesMax.answers), shared, staleMs, ...heard }),
    entities:
      bytesMax.entities === 0 ? null : createEntities({ shelf: createShelf<KeptEntity>(bytesMax.entities), ...heard }),
    heeding: (gateway) => {
      purges.listen(gateway.changed)
      return { ...gateway, execute: executing(gateway, news) }
    },
    stop: async () => {
      news.stop()
      await shared?.close()
    },
  }
}

const executing = ({ execute }: Gateway, { tell }: News): Gateway['execute'] => {
  const executeAndTell: Gateway['execute'] = async (artefact, variables, context, how) => {
    const answer = await execute(artefact, variables, context, how)
    const purge = purgeAfter({ ...artefact, variables, raw: rawOf(answer), viewer: context.claims.viewer })
    if (purge) tell(purge)
    return answer
  }
  return (artefact, ...asked) => (artefact.mutationKind === null ? execute : executeAndTell)(artefact, ...asked)
}

const rawOf = ({ raw, data }: WrittenAnswer): unknown =>
  raw ?? (data === undefined ? null : (JSON.parse(data) as unknown))
