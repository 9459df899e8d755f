import type { Intent } from '@shop/payments/domain/intent'
import type { NextCall } from '@shop/payments/domain/next-step'
import type { Random } from './random.ts'

/** The books of a payment provider: each call takes effect once, whatever its caller hears of it. */
export type Provider = {
  /** The intent after the call; null when no answer came, whether or not it took effect. */
  call: (key: string, orderId: string, amountMinor: number, kind: NextCall['kind']) => Intent | null
  /** What the provider says of an order's payment now, as to a webhook or a look-up. */
  look: (orderId: string) => Intent | null
  takenMinor: (orderId: string) => number
  heldMinor: (orderId: string) => number
}

type Money = {
  heldMinor: number
  takenMinor: number
  givenBackMinor: number
  state: Intent['state']
  totalMinor: number
}

type Habits = {
  /** How likely a call is not answered, before or after its effect. */
  silence: number
  /** A provider that does not know its keys again would take money twice. */
  remembersKeys: boolean
}

export const newProvider = (random: Random, { silence, remembersKeys }: Habits): Provider => {
  const books = new Map<string, Money>()
  const done = new Set<string>()
  const nothing: Money = { heldMinor: 0, takenMinor: 0, givenBackMinor: 0, state: 'PROCESSING', totalMinor: 0 }
  const of = (orderId: string) => books.get(orderId) ?? nothing

  const intentOf = (orderId: string): Intent => {
    const { state, takenMinor, totalMinor } = of(orderId)
    return {
      id: `pi_${orderId}`,
      state,
      amount: { minor: totalMinor, currency: 'EUR' },
      capturedMinor: takenMinor,
      nextAction: null,
      declineCode: state === 'DECLINED' ? 'insufficient_funds' : null,
      face: null,
    }
  }
  const effect = (orderId: string, amountMinor: number, kind: NextCall['kind']): Partial<Money> => {
    const { state, givenBackMinor } = of(orderId)
    switch (kind) {
      case 'AUTHORISE':
        return random.chance(0.15)
          ? { state: 'DECLINED', totalMinor: amountMinor }
          : { state: 'AUTHORIZED', heldMinor: amountMinor, totalMinor: amountMinor }
      case 'CAPTURE':
        return state === 'AUTHORIZED' ? { state: 'CAPTURED', heldMinor: 0, takenMinor: amountMinor } : {}
      case 'VOID':
        return state === 'AUTHORIZED' || state === 'DECLINED' ? { state: 'CANCELED', heldMinor: 0 } : {}
      case 'REFUND':
        return { givenBackMinor: givenBackMinor + amountMinor }
    }
  }
  return {
    call: (key, orderId, amountMinor, kind) => {
      if (random.chance(silence)) return null
      if (!done.has(key) || !remembersKeys) {
        done.add(key)
        books.set(orderId, { ...of(orderId), ...effect(orderId, amountMinor, kind) })
      }
      return random.chance(silence) ? null : intentOf(orderId)
    },
    look: (orderId) => (books.has(orderId) ? intentOf(orderId) : null),
    takenMinor: (orderId) => of(orderId).takenMinor - of(orderId).givenBackMinor,
    heldMinor: (orderId) => of(orderId).heldMinor,
  }
}
