import type { Job } from '@shop/kit/jobs'
import type { Context } from '../context.ts'
import { methodDetached, methodsToDetach } from '../store/saved-methods.ts'
import type { SavedMethod } from '../store/saved-methods.ts'

/** Makes the provider forget methods that their owners deleted. */
export const detachMethods: Job<Context> = {
  name: 'detachMethods',
  everyMs: 10_000,
  run: async (context) => {
    const outcomes = await Promise.all((await methodsToDetach(context.db)).map((method) => detach(context, method)))
    return outcomes.filter(Boolean).length
  },
}

const detach = async ({ db, now, providers }: Context, method: SavedMethod): Promise<boolean> => {
  const answer = await providers.get(method.provider)?.detachMethod(method.methodId)
  if (!answer || answer.kind === 'unknown') return false
  await methodDetached(db, method.id, now())
  return true
}
