import { requireStaff } from '@shop/kit/denied'
import type { QueryResolvers } from '../../generated.ts'
import { checkLedger } from '../../store/ledger-check.ts'

export const stockLedgerCheck: QueryResolvers['stockLedgerCheck'] = (_, _args, { db, viewer }) => {
  requireStaff(viewer)
  return checkLedger(db)
}
