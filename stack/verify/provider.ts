import { judge } from './check.ts'
import type { Check, Finding, Ground } from './check.ts'
import type { ProviderBooks } from './provider-books.ts'

/** Our attempts against the provider's own books. */
export const providerChecks: readonly Check[] = [
  {
    row: '11',
    sentence: 'Each order is asked for at most once, and each object of the provider belongs to one attempt',
    run: ({ databases: { payments: sql } }) =>
      judge(
        sql`select count(*) || ' calls' as figure from provider_calls`,
        sql`
          select format('intent %s belongs to %s payments', intent_id, count(*)) as what
          from payments where intent_id is not null group by intent_id having count(*) > 1
          union all
          select format('payment %s was told %s times to %s', payment_id, count(*), kind)
          from provider_calls where kind in ('AUTHORISE', 'CAPTURE') group by payment_id, kind having count(*) > 1
          union all
          select format('refund %s of the provider belongs to %s refunds', provider_refund_id, count(*))
          from refunds where provider_refund_id is not null group by provider_refund_id having count(*) > 1
          limit 20`,
      ),
  },
  {
    row: '11',
    sentence: 'The provider took money once per order, gave back no more than that, and nothing that we do not know of',
    needs: 'provider',
    run: async (ground) => compare(await theirs(ground), await ours(ground)),
  },
]

type Payment = {
  orderId: string
  intentId: string | null
  status: string
  captured: number
  refunded: number
  refunding: number
}

const theirs = ({ provider }: Ground): Promise<ProviderBooks> => {
  if (!provider) throw new Error('there are no books to compare with')
  return provider()
}

const ours = async ({ databases: { payments } }: Ground): Promise<Payment[]> => {
  const rows = await payments`
    select order_id, intent_id, status, captured_minor::float8, refunded_minor::float8, refunding_minor::float8
    from payments where provider = 'stripe'`
  return rows.map((row) => ({
    ...{ orderId: row['order_id'], intentId: row['intent_id'], status: row['status'] },
    ...{ captured: row['captured_minor'], refunded: row['refunded_minor'], refunding: row['refunding_minor'] },
  }))
}

const compare = ({ intents, captures, refundedMinor }: ProviderBooks, payments: readonly Payment[]): Finding => {
  const taken = intents.filter(({ receivedMinor }) => receivedMinor > 0)
  const known = new Map(payments.map((payment) => [payment.intentId, payment]))
  const takenOf = Map.groupBy(taken, ({ orderId }) => orderId)
  return {
    figure: `${intents.length} intents, ${taken.length} of them took money`,
    violations: [
      ...[...captures].filter(([, times]) => times > 1).map(([id, times]) => `${id} was charged ${times} times`),
      ...[...takenOf]
        .filter(([orderId, of]) => orderId !== null && of.length > 1)
        .map(([orderId, of]) => `${orderId} was paid by ${of.map(({ id }) => id).join(' and ')}`),
      ...taken.flatMap(({ id, receivedMinor }) =>
        wrongWith(id, receivedMinor, refundedMinor.get(id) ?? 0, known.get(id)),
      ),
    ],
  }
}

/** A payment that is being captured may lag behind the provider; one that says it has the money may not be ahead. */
const wrongWith = (id: string, received: number, back: number, payment: Payment | undefined): string[] => {
  if (!payment) return [`${id} took ${received} and belongs to no payment of ours`]
  const { status, captured, refunded, refunding } = payment
  const isBehind = captured === 0 && ['AUTHORIZED', 'CAPTURING', 'AUTHORIZING', 'PROCESSING'].includes(status)
  return [
    ...(captured === received || isBehind ? [] : [`${id} took ${received}, our payment is ${status} with ${captured}`]),
    ...(back > received ? [`${id} took ${received} and gave back ${back}`] : []),
    ...(refunded <= back && back <= refunded + refunding
      ? []
      : [`${id} gave back ${back}, our payment says ${refunded}`]),
  ]
}
