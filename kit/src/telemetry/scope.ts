import { AsyncLocalStorage } from 'node:async_hooks'

/** What everything that happens on behalf of one request or one event shares. */
export type Scope = {
  part: string
  requestId: string
  /** The clock or a third party began this, not a request of ours: what it does belongs to whatever caused its rows. */
  isClockwork?: boolean
  statements: number
  /** Something was written, or shown that must not be taken back: see reads.ts. */
  isPinned: boolean
  /** The idempotency keys that were settled in here. */
  keys: Set<string>
  /** What was answered in a lesser way, because what does it better is away: told in the extensions of the answer. */
  degraded: Set<string>
}

/** Which request caused something, kept with a row whose story goes on after the request. */
export type Origin = { requestId: string; traceparent?: string }

const storage = new AsyncLocalStorage<Scope>()

export const currentScope = (): Scope | undefined => storage.getStore()

export const inScope = <T>(scope: Omit<Scope, 'statements' | 'isPinned' | 'keys' | 'degraded'>, run: () => T): T =>
  storage.run({ ...scope, statements: 0, isPinned: false, keys: new Set(), degraded: new Set() }, run)
