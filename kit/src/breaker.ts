import { BrokenCircuitError, CircuitState, circuitBreaker, handleWhen } from 'cockatiel'
import type { IBreaker } from 'cockatiel'
import { counter, gauge } from './telemetry/metrics.ts'

/** Lets calls through to somebody who answers, and spares somebody who does not. */
export type Breaker = {
  call: <T>(make: () => Promise<T>) => Promise<T>
  isOpen: () => boolean
}

/** Nobody was called: they have not answered for a while. */
export class BreakerOpen extends Error {
  override name = 'BreakerOpen'
}

type Options = {
  /** Who is called, for the metrics. */
  target: string
  /** Which errors mean that they do not answer; others are answers. */
  isFailure: (error: unknown) => boolean
  /** After so long one call tries again. */
  halfOpenMs: number
}

const openNow = gauge('shop_breaker_open', 'Whether nobody is called: 1 while open', ['target'])
const spared = counter('shop_breaker_spared_total', 'Calls that were not made while open', ['target'])

const failuresMax = 5
const window = 10

/** Opens when five of the last ten calls failed; the first call after a while decides whether it closes again. */
export const createBreaker = ({ target, isFailure, halfOpenMs }: Options): Breaker => {
  const policy = circuitBreaker(handleWhen(isFailure), { halfOpenAfter: halfOpenMs, breaker: fiveOfTen() })
  policy.onStateChange((state) => openNow.set({ target }, state === CircuitState.Open ? 1 : 0))
  return {
    call: async (make) => {
      try {
        return await policy.execute(make)
      } catch (error) {
        if (!(error instanceof BrokenCircuitError)) throw error
        spared.inc({ target })
        throw new BreakerOpen(`${target} is not called for a while`)
      }
    },
    isOpen: () => policy.state === CircuitState.Open,
  }
}

/** After it closed again it begins with none. */
const fiveOfTen = (): IBreaker => {
  let last: boolean[] = []
  return {
    state: undefined,
    success: (state) => {
      last = state === CircuitState.HalfOpen ? [] : [...last, false].slice(-window)
    },
    failure: () => {
      last = [...last, true].slice(-window)
      return last.filter(Boolean).length >= failuresMax
    },
  }
}
