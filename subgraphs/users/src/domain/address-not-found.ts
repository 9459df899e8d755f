export type SavedAddressNotFound = { code: 'SavedAddressNotFound'; message: string; path: string[] }

/** Somebody else's address looks like none. */
export const addressNotFound: SavedAddressNotFound = {
  code: 'SavedAddressNotFound',
  message: 'You have no such address.',
  path: ['addressId'],
}
