import { isStaff } from '@shop/kit/viewer'
import type { Viewer } from '@shop/kit/viewer'

/** Under which name a client's use is counted: a partner's id, the name of a client of our own, or else what kind of viewer it is. */
export const usageClient = (viewer: Viewer, said: string | null, ours: ReadonlySet<string>): string => {
  if (viewer.kind === 'partner') return viewer.partnerId
  if (said !== null && ours.has(said)) return said
  return isStaff(viewer) ? 'staff' : viewer.kind
}
