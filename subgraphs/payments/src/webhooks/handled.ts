import type { Db } from '@shop/kit/db'
import type { WebhookEvent } from '../store/webhook-events.ts'

/**
 * What is to become of a kept webhook: it is done, with what it changes in the same transaction; it is tried again; it
 * is about something unknown, which may simply be early; or it is not believed and put aside.
 */
export type Handled =
  | { kind: 'done'; apply: ((tx: Db) => Promise<unknown>) | null }
  | { kind: 'later' }
  | { kind: 'unknown'; reason: string }
  | { kind: 'quarantine'; reason: string }

/** Webhooks that come to the same. */
export type Group = { events: readonly WebhookEvent[]; read: () => Promise<Handled> | Handled }

/** Nothing more is to be done than what `apply` does, if anything. */
export const done = (apply: ((tx: Db) => Promise<unknown>) | null = null): Handled => ({ kind: 'done', apply })
export const later: Handled = { kind: 'later' }
export const unknown = (reason: string): Handled => ({ kind: 'unknown', reason })
export const quarantine = (reason: string): Handled => ({ kind: 'quarantine', reason })
