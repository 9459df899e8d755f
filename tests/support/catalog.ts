import { shopper } from '@shop/stack/journey/shopper'
import type { Shopper } from '@shop/stack/journey/shopper'
import { stockUp as stockUpAs } from '@shop/stack/journey/stock-up'
import type { Shelf, Shelved } from '@shop/stack/journey/stock-up'
import { testAdmin } from './shop.ts'

/** Somebody who may do everything. */
export const theAdmin = async (endpoint: string): Promise<Shopper> => {
  const admin = shopper(endpoint)
  await admin.login(testAdmin)
  return admin
}

/** Puts products with stock on the shelves, through the graph as a merchant would. */
export const stockUp = async (endpoint: string, shelves: Shelf[]): Promise<Shelved[]> =>
  stockUpAs(await theAdmin(endpoint), shelves)
