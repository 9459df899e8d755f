import type { AddressRow, ApiKeyRow, SessionRow, UserRow } from './store/tables.ts'

/** What resolvers hand from field to field. */
export type UserModel = UserRow
export type SavedAddressModel = AddressRow
export type SessionModel = SessionRow
export type ApiKeyModel = ApiKeyRow
