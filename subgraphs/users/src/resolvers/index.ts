import type { Resolvers } from '../generated.ts'
import { ApiOperationUsage } from './ApiOperationUsage.ts'
import { ApiUsage } from './ApiUsage.ts'
import { accountErase } from './Mutation/accountErase.ts'
import { addressCreate } from './Mutation/addressCreate.ts'
import { addressDefaultSet } from './Mutation/addressDefaultSet.ts'
import { addressDelete } from './Mutation/addressDelete.ts'
import { addressUpdate } from './Mutation/addressUpdate.ts'
import { apiKeyCreate } from './Mutation/apiKeyCreate.ts'
import { apiKeyRevoke } from './Mutation/apiKeyRevoke.ts'
import { apiKeyRotate } from './Mutation/apiKeyRotate.ts'
import { guestSessionCreate } from './Mutation/guestSessionCreate.ts'
import { login } from './Mutation/login.ts'
import { logout } from './Mutation/logout.ts'
import { passwordChange } from './Mutation/passwordChange.ts'
import { profileUpdate } from './Mutation/profileUpdate.ts'
import { refresh } from './Mutation/refresh.ts'
import { register } from './Mutation/register.ts'
import { sessionRevoke } from './Mutation/sessionRevoke.ts'
import { userLock } from './Mutation/userLock.ts'
import { userRolesSet } from './Mutation/userRolesSet.ts'
import { userUnlock } from './Mutation/userUnlock.ts'
import { apiKeys } from './Query/apiKeys.ts'
import { apiUsage } from './Query/apiUsage.ts'
import { context } from './Query/context.ts'
import { me } from './Query/me.ts'
import { user } from './Query/user.ts'
import { Session } from './Session.ts'
import { User } from './User.ts'

export const resolvers: Resolvers = {
  Query: { apiKeys, apiUsage, context, me, user },
  Mutation: {
    accountErase,
    addressCreate,
    addressDefaultSet,
    addressDelete,
    addressUpdate,
    apiKeyCreate,
    apiKeyRevoke,
    apiKeyRotate,
    guestSessionCreate,
    login,
    logout,
    passwordChange,
    profileUpdate,
    refresh,
    register,
    sessionRevoke,
    userLock,
    userRolesSet,
    userUnlock,
  },
  ApiOperationUsage,
  ApiUsage,
  User,
  Session,
}
