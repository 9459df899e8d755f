import { isStaff } from '@shop/kit/viewer'
import type { Viewer } from '@shop/kit/viewer'

/** Under which name a client's use is counted: a partner's id, the name of a client of our own (`mobile` of `mobile/4.2`), or else what kind of viewer it is. */
export const usageClient = (viewer: Viewer, said: string | null, ours: ReadonlySet<string>): string => {
  if (viewer.kind === 'partner') return viewer.partnerId
  const name = said?.split('/', 1)[0]
  if (name !== undefined && ours.has(name)) return name
  return isStaff(viewer) ? 'staff' : viewer.kind
}
