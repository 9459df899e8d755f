import type { WrittenAnswer } from '../gateway.ts'
import { Problem } from '../problem.ts'

/** Codes of what is nobody's mistake but the shop's; those that Apollo's libraries give as well. */
const faults: readonly unknown[] = [
  'SERVICE_UNAVAILABLE',
  'INTERNAL',
  'INTERNAL_SERVER_ERROR',
  'DOWNSTREAM_SERVICE_ERROR',
]

/** Whether an error is through no fault of who asks. */
export const isFault = ({ extensions }: { extensions?: Record<string, unknown> | undefined }): boolean =>
  faults.includes(extensions?.['code'] ?? 'INTERNAL')

/** Whether something is missing from an answer through no fault of who asks. */
export const isFailed = ({ status, errors }: Pick<WrittenAnswer, 'status' | 'errors'>): boolean =>
  status >= 500 || errors.some(isFault)

/** Whether a request was turned away because there is too much to do. */
export const isShed = (error: unknown): boolean => error instanceof Problem && error.status >= 500
