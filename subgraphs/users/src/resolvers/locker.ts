import { isAdmin, scopeOf } from '@shop/kit/viewer'
import type { Viewer } from '@shop/kit/viewer'
import type { Locker } from '../domain/lock-account.ts'

/** A member of staff as who locks and unlocks accounts. */
export const lockerOf = (viewer: Viewer): Locker => ({ userId: scopeOf(viewer), isAdmin: isAdmin(viewer) })
