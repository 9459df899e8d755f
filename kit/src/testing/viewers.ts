import { newId } from '../id.ts'
import type { Role, Viewer } from '../viewer.ts'

export const aGuest = (guestId: string = newId('gst')): Viewer => ({ kind: 'guest', guestId })

type Some = { userId?: string; roles?: Role[]; guestId?: string }

export const aUser = ({ userId = newId('usr'), roles = ['customer'], guestId }: Some = {}): Extract<
  Viewer,
  { kind: 'user' }
> => ({
  kind: 'user',
  userId,
  sessionId: newId('ses'),
  roles,
  ...(guestId && { guestId }),
})

export const aStaffMember = () => aUser({ roles: ['customer', 'staff'] })

export const anAdmin = () => aUser({ roles: ['customer', 'staff', 'admin'] })
