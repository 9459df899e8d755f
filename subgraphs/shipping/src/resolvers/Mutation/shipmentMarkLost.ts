import { requireStaff } from '@shop/kit/denied'
import { transaction } from '@shop/kit/db'
import { refusal } from '@shop/kit/refusal'
import type { Context } from '../../context.ts'
import { markLost } from '../../domain/mark-lost.ts'
import type { MutationResolvers } from '../../generated.ts'
import { changeShipment } from '../../store/shipments.ts'

export const shipmentMarkLost: MutationResolvers<Context>['shipmentMarkLost'] = async (
  _,
  { input },
  { db, outbox, viewer },
) => {
  requireStaff(viewer)
  const decision = await transaction(db, (tx) => changeShipment({ tx, outbox }, input.shipmentId, markLost))
  if (decision.kind === 'rejected') return refusal(decision.because)
  return { __typename: 'ShipmentMarkedLost', shipment: decision.state }
}
