import { accept, reject, unchanged } from '@shop/kit/decision'
import type { Decision } from '@shop/kit/decision'

export type Role = 'customer' | 'staff' | 'admin'
export type LastAdmin = { code: 'LastAdmin'; message: string; path: string[] }

const ordered: readonly Role[] = ['customer', 'staff', 'admin']

/** Sets a user's roles. Everybody stays a customer, and somebody stays an admin. */
export const setRoles = <State extends { roles: Role[] }>(
  state: State,
  wanted: readonly Role[],
  otherAdmins: number,
): Decision<State, 'rolesChanged', LastAdmin> => {
  const roles = ordered.filter((role) => role === 'customer' || wanted.includes(role))
  if (state.roles.includes('admin') && !roles.includes('admin') && otherAdmins === 0) return reject(lastAdmin)
  return roles.join() === state.roles.join() ? unchanged(state) : accept({ ...state, roles }, 'rolesChanged')
}

/** Somebody has to run the shop. */
export const lastAdmin: LastAdmin = {
  code: 'LastAdmin',
  message: 'This is the last admin. Make somebody else an admin first.',
  path: ['roles'],
}
