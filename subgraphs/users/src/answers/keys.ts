import { answer } from '@shop/kit/requests'
import { usersKeys } from '@shop/schema/requests/users'
import type { Context } from '../context.ts'

/** Public parts only: what tokens are checked with. */
export const answerKeys = answer(usersKeys, async (_, { signer }: Context) => ({
  keys: (await signer.publicKeys()).map((key) => ({ ...key })),
}))
