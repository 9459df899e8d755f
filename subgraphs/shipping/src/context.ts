import type { Tools } from '@shop/kit/subgraph'
import type { Config } from './config.ts'
import type { Courier } from './courier/port.ts'
import type { PriceList } from './domain/price-list.ts'
import { createLoaders } from './store/loaders.ts'

/** What a process of shipping holds from its start to its end. */
export type Kept = { courier: Courier; priceList: () => Promise<PriceList> }

type Used = 'db' | 'viewer' | 'config' | 'now' | 'newId' | 'outbox' | 'wake' | 'log' | 'ask'

/** What resolvers, reactions, answers, jobs and routes may use. */
export type Context = Pick<Tools<Config, Kept>, Used> & Kept & { loaders: ReturnType<typeof createLoaders> }

export const context = ({ services, ...tools }: Tools<Config, Kept>): Context => ({
  ...tools,
  ...services,
  loaders: createLoaders(tools.db),
})
