import type { OrderView } from './answers.ts'
import type { Shopper } from './shopper.ts'

const equal = (what: string, actual: number | boolean, expected: number | boolean) => {
  if (actual !== expected) throw new Error(`${what}: ${actual}, expected ${expected}`)
}

/** Both ledgers against one delivered order: every unit left the shelf once, every cent is where the order says. */
export const checkBooks = async (clerk: Shopper, order: OrderView): Promise<string> => {
  const units = await checkUnits(clerk, order)
  const { ledgerEntries, moneyLedgerCheck, stockLedgerCheck } = await clerk.ledgers(order.id)
  equal('the stock ledger adds up', stockLedgerCheck.isConsistent, true)
  equal('the money ledger adds up', moneyLedgerCheck.ok, true)

  const sumOf = (pick: (entry: (typeof ledgerEntries.nodes)[number]) => number) =>
    ledgerEntries.nodes.reduce((total, entry) => total + pick(entry), 0)
  equal(
    'debits and credits of the order',
    sumOf(({ debit }) => debit.minorUnits),
    sumOf(({ credit }) => credit.minorUnits),
  )
  const [payment] = order.payments ?? []
  if (!payment) throw new Error('the order has no payment')
  equal('captured', payment.capturedAmount.minorUnits, order.totals.total.minorUnits)
  equal('refunded', payment.refundedAmount.minorUnits, order.refundedAmount.minorUnits)
  const balance = sumOf(({ account, debit, credit }) =>
    account === 'provider.clearing' ? debit.minorUnits - credit.minorUnits : 0,
  )
  equal('left at the provider', balance, order.totals.total.minorUnits - order.refundedAmount.minorUnits)
  return `${units} units, ${balance} minor units left of ${order.totals.total.minorUnits}`
}

const checkUnits = async (clerk: Shopper, order: OrderView): Promise<number> => {
  let units = 0
  for (const line of order.lines) {
    const movements = (await clerk.movements(line.variant?.id ?? '')).filter(({ orderId }) => orderId === order.id)
    equal(
      `units of ${line.sku} that left`,
      -movements.reduce((total, { onHandDelta }) => total + onHandDelta, 0),
      line.quantity,
    )
    units += line.quantity
  }
  return units
}
