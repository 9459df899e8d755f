import { transaction } from '@shop/kit/db'
import type { Context } from '../context.ts'
import { known, whenKnown } from '../providers/port.ts'
import type { Answer, SetupRequest } from '../providers/port.ts'
import { customerFor } from './customer-for.ts'
import { addSetup, settleSetup, setupRefused } from './method-setups.ts'
import type { MethodSetup } from './method-setups.ts'

type Wanted = Pick<SetupRequest, 'kind' | 'methodToken' | 'returnUrl'> & { userId: string }

/** Writes a set-up down and asks the provider; what becomes of it later comes by webhook. */
export const createSetup = async (context: Context, wanted: Wanted): Promise<Answer<MethodSetup>> => {
  const { db, newId, now } = context
  const { userId, ...what } = wanted
  const provider = context.providers.get(wanted.kind.provider)
  if (!provider) return { kind: 'refused', code: 'provider_unavailable' }
  return whenKnown(await customerFor(context, provider, userId), async (customerId) => {
    const id = newId('pms')
    const at = { createdAt: now(), checkedAt: now() }
    const methodType = wanted.kind.type
    await addSetup(db, { id, userId, provider: provider.name, methodType, customerId, status: 'PENDING', ...at })
    const answer = await provider.createSetup({ key: id, setupId: id, customerId, ...what })
    if (answer.kind === 'refused') await setupRefused(db, id, answer.code)
    return whenKnown(answer, async (seen) => {
      const setup = await transaction(db, (tx) => settleSetup(tx, context, id, seen))
      if (!setup) throw new Error(`set-up ${id} is not there`)
      return known(setup)
    })
  })
}
