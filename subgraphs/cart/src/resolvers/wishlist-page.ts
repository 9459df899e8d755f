import type { Connection, PageInput } from '@shop/kit/page'
import { z } from 'zod'
import type { Context } from '../context.ts'
import type { WishlistLineModel } from '../models.ts'

const position = z.tuple([z.iso.datetime(), z.string()])

/** One page of an owner's wish list, newest first. */
export const wishlistPage = async (
  { cursors: all, wishlists }: Context,
  ownerId: string,
  input: PageInput,
): Promise<Connection<WishlistLineModel>> => {
  const cursors = all.of(ownerId)
  const page = cursors.read(input, (key) => position.safeParse(key).data ?? null)
  const lines = await wishlists(ownerId, page)
  return cursors.connection(lines, page, (line) => [line.addedAt.toISOString(), line.id])
}
