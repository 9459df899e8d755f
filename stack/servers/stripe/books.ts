import type { Engine } from './memory/engine.ts'

/** What really happened, for tests and audits: read it, never write it. */
export type Books = ReturnType<typeof createBooks>

/** The books of an engine. */
export const createBooks = ({ store }: Pick<Engine, 'store'>) => {
  const capturesOf = (intentId: string): number =>
    store.ids(`charge/payment_intent/${intentId}`).filter((id) => store.get('charge', id)?.captured).length
  const books = {
    intents: () => store.all('payment_intent'),
    charges: () => store.all('charge'),
    refunds: () => store.all('refund'),
    disputes: () => store.all('dispute'),
    balanceTransactions: () => store.all('balance_transaction'),
    events: () => store.all('event'),
    /** How many charges of this intent took money; more than one is a double payment. */
    capturesOf,
    /** The same for every intent. */
    captureCounts: (): Record<string, number> =>
      Object.fromEntries(store.all('payment_intent').map(({ id }) => [id, capturesOf(id)])),
    /** Everything but events, as plain data. */
    snapshot: () => ({
      intents: books.intents(),
      charges: books.charges(),
      refunds: books.refunds(),
      disputes: books.disputes(),
      balanceTransactions: books.balanceTransactions(),
      captureCounts: books.captureCounts(),
    }),
  }
  return books
}
