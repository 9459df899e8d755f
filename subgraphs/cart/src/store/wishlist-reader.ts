import type DataLoader from 'dataloader'
import type { Db } from '@shop/kit/db'
import { loadMany } from '@shop/kit/loader'
import type { NewestKey } from '@shop/kit/newest-first'
import type { Page } from '@shop/kit/page'
import type { WishlistLineModel } from '../models.ts'
import { wishlistPages } from './wishlists.ts'

/** Pages of wish lists; all owners of a request that ask for the same page are read together. */
export type WishlistReader = (ownerId: string, page: Page<NewestKey>) => Promise<WishlistLineModel[]>

export const wishlistReader = (db: Db): WishlistReader => {
  const loaders = new Map<string, DataLoader<string, WishlistLineModel[]>>()
  return (ownerId, page) => {
    const key = JSON.stringify([page.limit, page.after])
    const loader =
      loaders.get(key) ??
      loadMany(
        (ids: readonly string[]) => wishlistPages(db, ids, page),
        (line) => line.ownerId,
      )
    loaders.set(key, loader)
    return loader.load(ownerId)
  }
}
