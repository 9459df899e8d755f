import { isStaff } from '@shop/kit/viewer'
import type { Viewer } from '@shop/kit/viewer'

/** Who asks: by the access token of the request, or by having signed in within it (user id -> session id). */
export type Asking = { viewer: Viewer; signedIn: ReadonlyMap<string, string> }

/** Whether more of a user than the public part may be shown: to the user and to staff. */
export const maySee = ({ viewer, signedIn }: Asking, userId: string): boolean =>
  isStaff(viewer) || (viewer.kind === 'user' && viewer.userId === userId) || signedIn.has(userId)

/** Whether a session is the one that asks. */
export const isSessionOf = ({ viewer, signedIn }: Asking, session: { id: string; userId: string }): boolean =>
  (viewer.kind === 'user' && viewer.sessionId === session.id) || signedIn.get(session.userId) === session.id
