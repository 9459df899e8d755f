import Stripe from 'stripe'

/** What the payment provider says happened, whatever we believe. */
export type ProviderBooks = {
  intents: readonly { id: string; orderId: string | null; status: string; receivedMinor: number; heldMinor: number }[]
  /** How many charges of an intent took money. */
  captures: ReadonlyMap<string, number>
  /** What went back of an intent, or is on its way. */
  refundedMinor: ReadonlyMap<string, number>
}

type Object = { id: string; payment_intent?: string | { id: string } | null }

type Settings = { apiKey: string; apiBase: string | undefined }

/** Whether the provider answers at all. */
export const hasBooks = (settings: Settings): Promise<boolean> =>
  clientFor(settings)
    .paymentIntents.list({ limit: 1 })
    .then(
      () => true,
      () => false,
    )

/** Reads the whole of a Stripe account, or of the sandbox's. */
export const stripeBooks = async (settings: Settings): Promise<ProviderBooks> => {
  const stripe = clientFor(settings)
  const every = { limit: 100 }
  const [intents, charges, refunds] = await Promise.all([
    all(stripe.paymentIntents.list(every)),
    all(stripe.charges.list(every)),
    all(stripe.refunds.list(every)),
  ])
  return {
    intents: intents.map(({ id, metadata, status, amount_received: receivedMinor, amount_capturable: heldMinor }) => ({
      ...{ id, status, receivedMinor, heldMinor },
      orderId: metadata['order_id'] ?? null,
    })),
    captures: summed(
      charges.filter(({ captured }) => captured),
      () => 1,
    ),
    refundedMinor: summed(
      refunds.filter(({ status }) => status !== 'failed' && status !== 'canceled'),
      ({ amount }) => amount,
    ),
  }
}

const clientFor = ({ apiKey, apiBase }: Settings): Stripe => {
  if (!apiBase) return new Stripe(apiKey, { telemetry: false })
  const { hostname, port, protocol } = new URL(apiBase)
  return new Stripe(apiKey, {
    host: hostname,
    port: Number(port),
    protocol: protocol === 'http:' ? 'http' : 'https',
    telemetry: false,
    maxNetworkRetries: 1,
    timeout: 5_000,
  })
}

const all = async <Item>(pages: AsyncIterable<Item>): Promise<Item[]> => {
  const items: Item[] = []
  for await (const item of pages) items.push(item)
  return items
}

const summed = <Item extends Object>(items: readonly Item[], amountOf: (item: Item) => number): Map<string, number> => {
  const sums = new Map<string, number>()
  for (const item of items) {
    const { payment_intent: intent } = item
    const id = typeof intent === 'string' ? intent : intent?.id
    if (id) sums.set(id, (sums.get(id) ?? 0) + amountOf(item))
  }
  return sums
}
