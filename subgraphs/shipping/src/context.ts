import type { Tools } from '@shop/kit/subgraph'
import type { Config } from './config.ts'
import type { Courier } from './courier/port.ts'
import { createLoaders } from './store/loaders.ts'

type Used = 'db' | 'viewer' | 'config' | 'now' | 'newId' | 'outbox' | 'wake' | 'log' | 'ask'

/** What resolvers, reactions, answers, jobs and routes may use. */
export type Context = Pick<Tools<Config, Courier>, Used> & {
  courier: Courier
  loaders: ReturnType<typeof createLoaders>
}

export const context = ({ services: courier, ...tools }: Tools<Config, Courier>): Context => ({
  ...tools,
  courier,
  loaders: createLoaders(tools.db),
})
