import { defineSubgraph } from '@shop/kit/subgraph'
import { usersEvents } from '@shop/schema/events/users'
import { readSdl } from '@shop/schema/sdl'
import { answerApiKey } from './answers/api-key.ts'
import { answerCheckoutDetails } from './answers/checkout-details.ts'
import { answerKeys } from './answers/keys.ts'
import { usersEnv } from './config.ts'
import { context } from './context.ts'
import { forgetOld } from './jobs/forget-old.ts'
import { resolvers } from './resolvers/index.ts'
import { startServices } from './services.ts'

/** Accounts, sessions and tokens, address books, roles, and the API keys of partners. */
export const users = defineSubgraph({
  name: 'users',
  schema: readSdl(new URL('../schema.graphql', import.meta.url)),
  migrations: new URL('../migrations', import.meta.url),
  resolvers,
  env: usersEnv,
  publishes: usersEvents,
  services: startServices,
  answers: [answerKeys, answerApiKey, answerCheckoutDetails],
  jobs: [forgetOld],
  context,
})
