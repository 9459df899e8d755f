import { isStaff, owns } from '@shop/kit/viewer'
import type { Viewer } from '@shop/kit/viewer'
import type { Payment } from './domain/payment.ts'

/** The buyer and staff see a payment; to everybody else it looks like none. */
export const maySee = (viewer: Viewer, payment: Payment): boolean => isStaff(viewer) || owns(viewer, payment.buyerId)
