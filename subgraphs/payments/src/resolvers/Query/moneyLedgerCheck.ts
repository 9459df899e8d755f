import { requireStaff } from '@shop/kit/denied'
import type { ChainReport } from '@shop/kit/ledger-chain'
import { verifyChain } from '@shop/kit/ledger-seal'
import type { Context } from '../../context.ts'
import type { QueryResolvers } from '../../generated.ts'
import { firstCardMismatch } from '../../store/gift-cards.ts'
import { firstMismatch, ledgerTotals } from '../../store/ledger.ts'

export const moneyLedgerCheck: QueryResolvers<Context>['moneyLedgerCheck'] = async (_, _args, { db, viewer }) => {
  requireStaff(viewer)
  const totals = await ledgerTotals(db)
  const lopsided = totals.find(({ debits, credits }) => debits !== credits)
  const chain = await verifyChain(db, 'ledger_entries')
  const mismatch = lopsided
    ? `${lopsided.currency}: debits ${lopsided.debits}, credits ${lopsided.credits}`
    : ((await firstMismatch(db)) ?? (await firstCardMismatch(db)) ?? breachOf(chain))
  return {
    ok: mismatch === null,
    mismatch,
    sealed: chain.sealed,
    head: chain.head.hash,
    entries: totals.reduce((count, { entries }) => count + entries, 0),
    currencies: totals.map(({ currency, debits, credits }) => ({
      debits: { minor: debits, currency },
      credits: { minor: credits, currency },
    })),
  }
}

const breachOf = ({ breach }: ChainReport): string | null =>
  breach && `entry ${breach.rowId ?? '?'}: ${breach.kind} after it was sealed`
