import { newestKey, newestKeyOf } from '@shop/kit/newest-first'
import type { Connection, PageInput } from '@shop/kit/page'
import type { Context } from '../context.ts'
import type { WishlistLineModel } from '../models.ts'

/** One page of an owner's wish list, newest first. */
export const wishlistPage = async (
  { cursors: all, wishlists }: Context,
  ownerId: string,
  input: PageInput,
): Promise<Connection<WishlistLineModel>> => {
  const cursors = all.of(ownerId)
  const page = cursors.read(input, newestKey)
  const lines = await wishlists(ownerId, page)
  return cursors.connection(lines, page, ({ addedAt: at, id }) => newestKeyOf({ at, id }))
}
