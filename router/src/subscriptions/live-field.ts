import type { FieldNode } from 'graphql'
import type { Log } from '@shop/kit/telemetry/log'
import { counter } from '@shop/kit/telemetry/metrics'
import type { RouterContext } from '../context.ts'
import type { Gateway } from '../gateway.ts'
import type { Artefact } from '../operations/artefact.ts'
import type { OwnQuery } from './rewrite.ts'
import type { Watching } from './sink.ts'

/** A subscription that may start. */
export type Asked = {
  context: RouterContext
  artefact: Artefact
  root: FieldNode
  variables: Record<string, unknown>
  variableValues: Record<string, unknown>
}

/** One field of `Subscription`. */
export type LiveField = {
  /** Everybody may watch, and all get the same. */
  isPublic: boolean
  watch: (asked: Asked, given: Record<string, unknown>) => Watching
}

/** What reading takes, beside what wakes. */
export type Ground = { gateway: Gateway; log: Log }

/** How often the parts were asked for those who watch, whatever their number: for an event, or for who came and to be sure. */
export const executions = counter('shop_router_live_executions_total', 'Executions for all who watch the same', [
  'field',
  'cause',
])

/** Why something is read: an event told of it, or nobody did. */
export const causeOf = (news: readonly unknown[]): 'event' | 'look' =>
  news.some((wake) => wake !== null) ? 'event' : 'look'

/** The name under which the client wants it. */
export const aliasOf = ({ alias, name }: FieldNode): string => alias?.value ?? name.value

/** Made once for each operation, and kept as long as it is. */
export const onceForEach = <Made>(make: (asked: Asked) => Made): ((asked: Asked) => Made) => {
  const made = new WeakMap<Artefact, Made>()
  return (asked) => {
    const known = made.get(asked.artefact)
    if (known !== undefined) return known
    const fresh = make(asked)
    made.set(asked.artefact, fresh)
    return fresh
  }
}

/** Equal for those who get the same: the query with what it uses of their variables, and whatever else decides. */
export const keyOf = ({ text, uses }: OwnQuery, { variables }: Asked, others: readonly unknown[]): string =>
  JSON.stringify([text, uses.map((name) => variables[name] ?? null), ...others])
