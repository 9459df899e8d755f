import { requireStaff } from '@shop/kit/denied'
import type { QueryResolvers } from '../../generated.ts'
import { checkChain } from '../../store/ledger-chain.ts'
import { checkLedger } from '../../store/ledger-check.ts'

export const stockLedgerCheck: QueryResolvers['stockLedgerCheck'] = async (_, _args, { db, viewer }) => {
  requireStaff(viewer)
  const [levels, chain] = await Promise.all([checkLedger(db), checkChain(db)])
  return { ...levels, chain, isConsistent: levels.isConsistent && chain.breach === null }
}
