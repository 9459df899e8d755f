import { setImmediate as turn } from 'node:timers/promises'
import type { Log } from '@shop/kit/telemetry/log'
import { counter } from '@shop/kit/telemetry/metrics'
import type { Gateway } from '../gateway.ts'
import type { Artefact } from '../operations/artefact.ts'
import { Problem } from '../problem.ts'
import type { Hottest, Text } from './hottest.ts'
import { isSame } from './source.ts'
import type { SupergraphSource } from './source.ts'
import { isWorse, tally } from './trial.ts'
import type { Tally } from './trial.ts'

/** What became of the supergraph that was offered last. */
export type SupergraphState = 'current' | 'refused' | 'rolled back'

/** A gateway under which the supergraph may change. */
export type Swapping = {
  gateway: Gateway
  /** Offers another supergraph: it serves all requests that come once it is ready. Never throws. */
  offer: (read: () => Promise<SupergraphSource>) => Promise<SupergraphState>
  state: () => SupergraphState
}

type Options = {
  source: SupergraphSource
  /** Throws for a supergraph that cannot be served. */
  build: (source: SupergraphSource) => Promise<Gateway>
  /** Operations that are registered: ready before the first request for them. */
  registered: readonly Text[]
  hottest: Hottest
  /** So long a new supergraph is compared with the one before. */
  trialMs: number
  /** Called with the gateway of each supergraph before it serves. */
  onSwap: (gateway: Gateway) => void
  log: Log
}

/** A supergraph that serves, or did: requests that began on it end on it. */
type Standing = {
  source: SupergraphSource
  gateway: Gateway
  counts: Tally
  running: number
  isRetired: boolean
  hasStopped: boolean
}
type Trial = { previous: Standing; over: NodeJS.Timeout }

const hottestMax = 500
const offered = counter('shop_router_supergraphs_total', 'Supergraphs that were offered, by what became of them', [
  'outcome',
])

/** Serves one supergraph at a time, without a gap: the next one is built and warmed beside it, and taken back when it errs. */
export const startSwapping = async (options: Options): Promise<Swapping> => {
  const { build, hottest, trialMs, onSwap, log } = options
  let current = standing(options.source, await build(options.source))
  let state: SupergraphState = 'current'
  let trial: Trial | null = null
  let turns: Promise<unknown> = Promise.resolve()
  const madeBy = new WeakMap<Artefact, Standing>()
  onSwap(current.gateway)

  const become = (outcome: SupergraphState) => {
    state = outcome
    offered.inc({ outcome })
    return outcome
  }

  const retire = (old: Standing) => {
    old.isRetired = true
    if (old.running > 0 || old.hasStopped) return
    old.hasStopped = true
    void old.gateway.stop().catch((error: unknown) => log.error({ err: error }, 'an old supergraph did not stop'))
  }

  const endTrial = (): Standing | null => {
    if (!trial) return null
    const { previous, over } = trial
    clearTimeout(over)
    trial = null
    return previous
  }

  const settle = () => {
    const previous = endTrial()
    if (previous) retire(previous)
  }

  const rollBack = () => {
    const previous = endTrial()
    if (!previous) return
    const worse = current
    current = previous
    onSwap(current.gateway)
    retire(worse)
    log.error(
      { before: previous.counts, after: worse.counts },
      'the new supergraph made errors: back to the one before',
    )
    become('rolled back')
  }

  const replace = async (read: () => Promise<SupergraphSource>): Promise<SupergraphState> => {
    try {
      const source = await read()
      if (isSame(source, current.source)) return (state = 'current')
      const next = standing(source, await build(source))
      await warm(next.gateway, [...options.registered, ...hottest.take(hottestMax)])
      settle()
      const previous = current
      onSwap(next.gateway)
      current = next
      trial = { previous, over: setTimeout(settle, trialMs).unref() }
      log.info({}, 'another supergraph serves')
      return become('current')
    } catch (error) {
      log.error({ err: error }, 'a supergraph was refused: the one before goes on serving')
      return become('refused')
    }
  }

  const count = (on: Standing, hasFailed: boolean) => {
    tally(on.counts, hasFailed)
    if (hasFailed && trial && on === current && isWorse(trial.previous.counts, on.counts)) rollBack()
  }

  const during = async <T>(on: Standing, run: (gateway: Gateway) => Promise<T>, isFailure: (answer: T) => boolean) => {
    on.running += 1
    try {
      const answer = await run(on.gateway)
      count(on, isFailure(answer))
      return answer
    } catch (error) {
      count(on, !(error instanceof Problem))
      throw error
    } finally {
      on.running -= 1
      if (on.isRetired && on.running === 0) retire(on)
    }
  }

  return {
    gateway: {
      artefact: (...asked) => {
        const made = current.gateway.artefact(...asked)
        if (!madeBy.has(made)) madeBy.set(made, current)
        return made
      },
      execute: (artefact, ...asked) => {
        hottest.note(artefact)
        const on = madeBy.get(artefact) ?? current
        return during(
          on,
          (gateway) => gateway.execute(artefact, ...asked),
          ({ errors }) => errors.length > 0,
        )
      },
      read: (...asked) =>
        during(
          current,
          (gateway) => gateway.read(...asked),
          () => false,
        ),
      plan: (artefact, context) => (madeBy.get(artefact) ?? current).gateway.plan(artefact, context),
      changed: () => {
        current.gateway.changed()
        trial?.previous.gateway.changed()
      },
      apiSchema: () => current.gateway.apiSchema(),
      stop: async () => {
        const previous = endTrial()
        await Promise.all([current.gateway.stop(), previous?.gateway.stop()])
      },
    },
    offer: (read) => {
      const replaced = turns.then(() => replace(read))
      turns = replaced
      return replaced
    },
    state: () => state,
  }
}

const standing = (source: SupergraphSource, gateway: Gateway): Standing => ({
  ...{ source, gateway, counts: { ran: 0, failed: 0 } },
  ...{ running: 0, isRetired: false, hasStopped: false },
})

/** Reads, plans and compiles, one operation at a time, so that requests are served in between. */
const warm = async (gateway: Gateway, operations: readonly Text[]): Promise<void> => {
  for (const { text, operationName } of operations) {
    try {
      gateway.artefact(text, operationName)
    } catch (error) {
      // What the new supergraph cannot answer is refused when it is asked for.
      if (!(error instanceof Problem)) throw error
    }
    await turn()
  }
}
