import type { Role } from '../domain/roles.ts'
import type { UserRole } from '../generated.ts'

const namesByRole = { customer: 'CUSTOMER', staff: 'STAFF', admin: 'ADMIN' } as const satisfies Record<Role, UserRole>
const rolesByName = { CUSTOMER: 'customer', STAFF: 'staff', ADMIN: 'admin' } as const satisfies Record<UserRole, Role>

export const nameOfRole = (role: Role): UserRole => namesByRole[role]

export const roleOfName = (name: UserRole): Role => rolesByName[name]
