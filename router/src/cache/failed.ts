import type { WrittenAnswer } from '../gateway.ts'
import { Problem } from '../problem.ts'

/** Codes of what is nobody's mistake but the shop's; those that Apollo's libraries give as well. */
const faults: readonly unknown[] = [
  'SERVICE_UNAVAILABLE',
  'INTERNAL',
  'INTERNAL_SERVER_ERROR',
  'DOWNSTREAM_SERVICE_ERROR',
]

/** Whether something is missing from an answer through no fault of who asks. */
export const isFailed = ({ status, errors }: Pick<WrittenAnswer, 'status' | 'errors'>): boolean =>
  status >= 500 || errors.some(({ extensions }) => faults.includes(extensions?.['code'] ?? 'INTERNAL'))

/** Whether a request was turned away because there is too much to do. */
export const isShed = (error: unknown): boolean => error instanceof Problem && error.status >= 500
