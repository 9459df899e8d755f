import { defineSubgraph } from '@shop/kit/subgraph'
import { usersEvents } from '@shop/schema/events/users'
import { readSdl } from '@shop/schema/sdl'
import { answerApiKey } from './answers/api-key.ts'
import { answerCheckoutDetails } from './answers/checkout-details.ts'
import { answerEndedAccess } from './answers/ended-access.ts'
import { answerKeys } from './answers/keys.ts'
import { answerUsageCoordinates, answerUsageOperations, answerUsageReport } from './answers/usage.ts'
import { usersEnv } from './config.ts'
import { context } from './context.ts'
import { forgetOld } from './jobs/forget-old.ts'
import { forgetUsage } from './jobs/forget-usage.ts'
import { resolvers } from './resolvers/index.ts'
import { startServices } from './services.ts'

/** Accounts, sessions and tokens, address books, roles, the API keys of partners, and what clients use of the API. */
export const users = defineSubgraph({
  name: 'users',
  schema: readSdl(new URL('../schema.graphql', import.meta.url)),
  migrations: new URL('../migrations', import.meta.url),
  resolvers,
  env: usersEnv,
  publishes: usersEvents,
  services: startServices,
  answers: [
    answerKeys,
    answerEndedAccess,
    answerApiKey,
    answerCheckoutDetails,
    answerUsageReport,
    answerUsageOperations,
    answerUsageCoordinates,
  ],
  jobs: [forgetOld, forgetUsage],
  context,
})
