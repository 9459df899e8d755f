import { randomUUID } from 'node:crypto'
import { isRefused } from '../journey/answers.ts'
import type { Update } from '../journey/answers.ts'
import { shopper } from '../journey/shopper.ts'
import type { Shopper } from '../journey/shopper.ts'
import type { History } from './history.ts'
import { persistence } from './persist.ts'
import type { Persist } from './persist.ts'
import type { Random } from '../simulate/random.ts'
import { watchTillTheEnd } from './watcher.ts'

/** What a buyer came for. */
export type Goods = { plenty: string; scarce: string }

/** What a buyer knows about an order of his at the end. */
export type Bought = {
  buyer: number
  quoteId: string
  key: string
  orderId: string
  isCancelled: boolean
  /** What the subscription delivered, when the buyer watched. */
  watched: Update[] | null
}

type Walk = {
  url: string
  buyer: number
  random: Random
  goods: Goods
  history: History
  isOpen: () => boolean
  /** When a buyer stops to ask what came of what he did. */
  deadline: () => number
}

const answerWithinMs = 6_000

/** Buys one thing after the other while the shop is open, in all the ways in which people do. */
export const walk = async (options: Walk): Promise<Bought[]> => {
  const { url, buyer, random, goods, history, isOpen, deadline } = options
  const persist = persistence(buyer, history, deadline)
  const bought: Bought[] = []
  for (let round = 1; isOpen(); round += 1) {
    const who = shopper(url, { timeoutMs: answerWithinMs })
    const order = await buy({ who, persist, random, goods, name: `${round}` })
    if (!order) continue
    const watching = random.chance(0.3) ? watchTillTheEnd(`${url}`, who.headers, order.orderId, deadline) : null
    const isCancelled = random.chance(0.25) && (await cancel(who, persist, order.orderId))
    bought.push({ buyer, ...order, isCancelled, watched: watching ? await watching : null })
  }
  return bought
}

type Errand = { who: Shopper; persist: Persist; random: Random; goods: Goods; name: string }

const buy = async ({ who, persist, random, goods, name }: Errand) => {
  const variantId = random.chance(0.25) ? goods.scarce : goods.plenty
  const payment = random.pick([
    'pm_card_visa',
    'pm_card_visa',
    'pm_card_visa',
    'pm_card_chargeDeclined',
    { onDelivery: true as const },
  ])
  const isTwice = random.chance(0.3)
  const quantity = random.int(1, 3)

  const isGuest = await persist({ what: 'guest', intent: `guest ${name}` }, () => who.becomeGuest())
  if (!isGuest) return null
  const added = await persist({ what: 'add', intent: `add ${name}` }, () => who.puts(variantId, quantity))
  if (!added || isRefused(added)) return null
  const quoted = await persist({ what: 'quote', intent: `quote ${name}` }, () =>
    who.quote({ email: 'buyer@example.com' }),
  )
  if (!quoted || isRefused(quoted)) return null
  const quoteId = quoted.quote.id
  const key = randomUUID()
  const submit = () => persist({ what: 'submit', intent: `submit ${quoteId}` }, () => who.submit(quoteId, payment, key))
  const [answer] = await Promise.all(isTwice ? [submit(), submit()] : [submit()])
  return answer && !isRefused(answer) ? { quoteId, key, orderId: answer.order.id } : null
}

/** Whether it was said to be cancelled. */
const cancel = async (who: Shopper, persist: Persist, orderId: string): Promise<boolean> => {
  const answer = await persist({ what: 'cancel', intent: `cancel ${orderId}` }, () => who.cancel(orderId))
  return answer !== null && !isRefused(answer)
}
