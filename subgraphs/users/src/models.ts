import type { AddressRow, ApiCoordinateUsageRow, ApiKeyRow, SessionRow, UserRow } from './store/tables.ts'
import type { OperationUsage, UsageFilter } from './store/usage-reads.ts'

/** What resolvers hand from field to field. */
export type UserModel = UserRow
export type SavedAddressModel = AddressRow
export type SessionModel = SessionRow
export type ApiKeyModel = ApiKeyRow
/** What of the recorded use was asked for. */
export type ApiUsageModel = UsageFilter
export type ApiOperationUsageModel = OperationUsage
export type ApiCoordinateUsageModel = ApiCoordinateUsageRow
