import { isStaff } from '@shop/kit/viewer'
import type { Viewer } from '@shop/kit/viewer'

/** Whether more of a user than the public part may be shown: to the user and to staff. */
export const maySee = (viewer: Viewer, userId: string): boolean =>
  isStaff(viewer) || (viewer.kind === 'user' && viewer.userId === userId)
