import { requireStaff } from '@shop/kit/denied'
import type { Context } from '../../context.ts'
import type { QueryResolvers } from '../../generated.ts'
import { firstMismatch, ledgerTotals } from '../../store/ledger.ts'

export const moneyLedgerCheck: QueryResolvers<Context>['moneyLedgerCheck'] = async (_, _args, { db, viewer }) => {
  requireStaff(viewer)
  const totals = await ledgerTotals(db)
  const lopsided = totals.find(({ debits, credits }) => debits !== credits)
  const mismatch = lopsided
    ? `${lopsided.currency}: debits ${lopsided.debits}, credits ${lopsided.credits}`
    : await firstMismatch(db)
  return {
    ok: mismatch === null,
    mismatch,
    entries: totals.reduce((count, { entries }) => count + entries, 0),
    currencies: totals.map(({ currency, debits, credits }) => ({
      debits: { minor: debits, currency },
      credits: { minor: credits, currency },
    })),
  }
}
