import type { SessionResolvers } from '../generated.ts'

export const Session: SessionResolvers = {
  isCurrent: (session, _, { viewer }) => viewer.kind === 'user' && viewer.sessionId === session.id,
}
