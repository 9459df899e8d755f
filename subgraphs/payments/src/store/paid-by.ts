import type { Db } from '@shop/kit/db'
import { isMethodToken } from '../domain/order.ts'
import type { Suspect } from '../domain/screen.ts'
import { methodOfUser } from './saved-methods.ts'

type Choice = { buyerId: string; savedMethodId: string | null; methodToken: string }

/** By what the screen knows a method without asking: a saved one by what was kept with it, a token by itself. Cash is nobody's. */
export const paidBy = async (
  db: Db,
  { buyerId, savedMethodId, methodToken }: Choice,
): Promise<Pick<Suspect, 'methodKey' | 'cardCountry'>> => {
  if (savedMethodId === null) {
    const isOfABuyer = isMethodToken(methodToken) && methodToken !== 'on_delivery'
    return { methodKey: isOfABuyer ? methodToken : null, cardCountry: null }
  }
  const saved = await methodOfUser(db, savedMethodId, buyerId)
  return { methodKey: saved?.fingerprint ?? savedMethodId, cardCountry: saved?.country ?? null }
}
