import type { Tools } from '@shop/kit/subgraph'
import type { Config } from './config.ts'
import type { Desk } from './jobs/call-desk.ts'
import type { Answered } from './jobs/outcome.ts'
import type { PaymentProvider } from './providers/port.ts'
import { createLoaders } from './store/loaders.ts'
import type { KeepWebhook } from './store/webhook-events.ts'

export type Providers = ReadonlyMap<string, PaymentProvider>

type Used = 'db' | 'viewer' | 'claims' | 'config' | 'now' | 'newId' | 'outbox' | 'wake' | 'log' | 'cursors'

/** What is there once per process. */
export type OncePerProcess = { providers: Providers; keepWebhook: KeepWebhook; calls: Desk<Answered> }

/** What resolvers, reactions, jobs and routes may use. */
export type Context = Pick<Tools<Config, OncePerProcess>, Used> &
  OncePerProcess & {
    loaders: ReturnType<typeof createLoaders>
  }

export const context = ({ services, ...tools }: Tools<Config, OncePerProcess>): Context => ({
  ...tools,
  ...services,
  loaders: createLoaders(tools.db),
})
