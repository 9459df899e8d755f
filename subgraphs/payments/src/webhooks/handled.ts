import type { Db } from '@shop/kit/db'

/**
 * What is to become of a kept webhook: it is done, with what it changes in the same transaction; it is tried again; it
 * is about something unknown, which may simply be early; or it is not believed and put aside.
 */
export type Handled =
  | { kind: 'done'; apply: (tx: Db) => Promise<unknown> }
  | { kind: 'later' }
  | { kind: 'unknown'; reason: string }
  | { kind: 'quarantine'; reason: string }

const nothing = async (): Promise<void> => {}

export const done = (apply: (tx: Db) => Promise<unknown> = nothing): Handled => ({ kind: 'done', apply })
export const later: Handled = { kind: 'later' }
export const unknown = (reason: string): Handled => ({ kind: 'unknown', reason })
export const quarantine = (reason: string): Handled => ({ kind: 'quarantine', reason })
