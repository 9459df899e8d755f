import { AsyncLocalStorage } from 'node:async_hooks'

/** What everything that happens on behalf of one request or one event shares. */
export type Scope = { part: string; requestId: string; traceparent?: string; statements: number; deadlineAt?: number }

const storage = new AsyncLocalStorage<Scope>()

export const currentScope = (): Scope | undefined => storage.getStore()

export const inScope = <T>(scope: Omit<Scope, 'statements'>, run: () => T): T =>
  storage.run({ ...scope, statements: 0 }, run)
