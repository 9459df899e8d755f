import type { SessionResolvers } from '../generated.ts'
import { isSessionOf } from '../sight.ts'

export const Session: SessionResolvers = {
  isCurrent: (session, _, ctx) => isSessionOf(ctx, session),
}
