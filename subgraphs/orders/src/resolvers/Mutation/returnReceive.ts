import { badUserInput, requireStaff } from '@shop/kit/denied'
import { refusal } from '@shop/kit/refusal'
import { receiveReturn } from '../../domain/receive-return.ts'
import type { Arrived } from '../../domain/receive-return.ts'
import type { MutationResolvers, ReturnReceiveInput } from '../../generated.ts'
import { checkUnits, idOnce, requestOf } from '../../requests.ts'
import { audit } from '../../store/audit.ts'

/** What is owed is decided here, with the units; payments pays it out once per return. */
export const returnReceive: MutationResolvers['returnReceive'] = async (_, { input }, context) => {
  const { config, db, now, returns, rules, viewer } = context
  requireStaff(viewer)
  const arrived = arrivedOf(input)
  const rulesNow = await rules()
  const { returnId } = input
  const done = await idOnce(db, requestOf('returnReceive', input, context), async (tx) => {
    const decision = await returns.change(tx, returnId, (returning) =>
      receiveReturn(returning, arrived, rulesNow, config.RETURN_WINDOW_MS, now()),
    )
    if (decision.kind === 'rejected') return decision
    await audit(tx, viewer, { at: now(), action: 'returnReceive', subject: returnId, after: arrived })
    return { kind: 'done', id: returnId } as const
  })
  return done.kind === 'done' ? { __typename: 'ReturnReceived', returnId } : refusal(done.because)
}

const arrivedOf = ({ lines, deductionMinorUnits }: ReturnReceiveInput): Arrived => {
  checkUnits(lines)
  const deductionMinor = deductionMinorUnits ?? 0
  if (deductionMinor < 0) throw badUserInput('deductionMinorUnits is not negative.', ['input', 'deductionMinorUnits'])
  return {
    deductionMinor,
    lines: lines.map(({ orderLineId: lineId, quantity, disposition, warehouseId }) => ({
      lineId,
      quantity,
      disposition,
      warehouseId: warehouseId ?? null,
    })),
  }
}
