import type { Tools } from '@shop/kit/subgraph'
import type { Config } from './config.ts'
import type { PaymentProvider } from './providers/port.ts'
import { createLoaders } from './store/loaders.ts'

export type Providers = ReadonlyMap<string, PaymentProvider>

type Used = 'db' | 'viewer' | 'claims' | 'config' | 'now' | 'newId' | 'outbox' | 'wake' | 'log' | 'cursors'

/** What resolvers, reactions, jobs and routes may use. */
export type Context = Pick<Tools<Config, Providers>, Used> & {
  providers: Providers
  loaders: ReturnType<typeof createLoaders>
}

export const context = ({ services: providers, ...tools }: Tools<Config, Providers>): Context => ({
  ...tools,
  providers,
  loaders: createLoaders(tools.db),
})
