export type SetupStatus = 'PENDING' | 'REQUIRES_ACTION' | 'SUCCEEDED' | 'FAILED' | 'CANCELED'

/** Nothing more will come of it, unless the provider says that it succeeded after all. */
const isOver = (status: SetupStatus): boolean => status === 'FAILED' || status === 'CANCELED'

/** Where a set-up stands after the provider said `seen`, in any order and any number of times: only steps forward are taken. */
export const setupAfter = (status: SetupStatus, seen: SetupStatus): SetupStatus => {
  if (status === 'SUCCEEDED' || seen === 'SUCCEEDED') return 'SUCCEEDED'
  if (isOver(status)) return status
  return seen === 'PENDING' ? status : seen
}
