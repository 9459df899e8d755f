import type { Login } from '../client/sign-in.ts'
import { signedInClient } from '../client/staff.ts'
import { batchesOf } from '../import/batches.ts'
import type { RowOutcome } from '../import/operations.ts'
import { shopToFill } from '../import/shop.ts'
import type { BackorderPolicy, Delivery, ShopToFill } from '../import/shop.ts'
import { readCatalog } from './catalog.ts'
import type { SeedCatalog } from './catalog.ts'
import { roll } from './dice.ts'
import { seedPeople } from './people.ts'
import { drawPictures, hasPictures, keepPictures } from './pictures.ts'
import type { SeedPictures } from './pictures.ts'
import { makePromotions } from './promotions.ts'
import { registerPeople } from './register-people.ts'
import { seedRows } from './rows.ts'
import { makeBrands, makeCategories } from './shelves.ts'

/** Where the demo shop is to be opened, and by whom. */
export type DemoGround = {
  url: string
  admin: Login
  imagesFolder: string
  onProgress: (line: string) => void
  now?: () => Date
}

const importKey = 'demo shop'
/** An import without rows that is remembered once everything else is there. */
const completeKey = 'demo shop, complete'
const rowsAtOnce = 80
/** The admin's account was opened by the environment: it lets the others in. */
const newcomers = seedPeople.filter(({ role }) => role !== 'admin')

/** Fills an empty shop with the demo catalog, its stock and its people. Does nothing when that was done, and goes on where it stopped. */
export async function loadDemo({
  url,
  admin,
  imagesFolder,
  onProgress,
  now = () => new Date(),
}: DemoGround): Promise<void> {
  const client = await signedInClient(url, admin)
  const shop = shopToFill(client)
  const isComplete = (await shop.lastLine(completeKey)) !== null
  if (isComplete && (await hasPictures(imagesFolder))) return
  const startedAt = performance.now()
  const catalog = await readCatalog()
  const pictures = drawPictures(catalog)
  await keepPictures(pictures, imagesFolder)
  if (isComplete) return
  onProgress(`Filling the shop with ${catalog.products.length} demo products and ${newcomers.length} people …`)
  const people = registerPeople(url, client, newcomers)
  const shelves = Promise.all([makeBrands(client, catalog), makeCategories(client, catalog)])
  await Promise.all([people, makePromotions(client), shelves.then(() => fillShelves(shop, catalog, pictures, now()))])
  await shop.takeIn(completeKey, [])
  onProgress(`The shop is filled (${((performance.now() - startedAt) / 1_000).toFixed(1)} s).`)
}

async function fillShelves(shop: ShopToFill, catalog: SeedCatalog, pictures: SeedPictures, now: Date): Promise<void> {
  const base = new Date(now.toISOString().slice(0, 10))
  const rows = seedRows(catalog, pictures, base).map((row) => ({ row, size: 1 }))
  const deliveriesOf = await firstStock(shop, catalog)
  const policiesOf = await backorderPolicies(shop, catalog)
  for await (const batch of batchesOf(inOrder(rows), { count: rowsAtOnce, size: Infinity })) {
    const outcomes = await shop.takeIn(
      importKey,
      batch.map(({ row }) => row),
    )
    const refused = outcomes.find(({ outcome }) => outcome === 'REFUSED')
    if (refused) throw new Error(`The demo product ${refused.line} was refused: ${refused.reason}`)
    await shop.receive(`${importKey}:${batch[0]?.row.line}`, 'first stock of the demo shop', deliveriesOf(outcomes))
    await shop.allowBackorders(policiesOf(outcomes))
  }
}

/** Each product has its supplier; without suppliers, nothing is sold before it is on the shelf. */
async function backorderPolicies(
  shop: ShopToFill,
  { products }: SeedCatalog,
): Promise<(outcomes: readonly RowOutcome[]) => BackorderPolicy[]> {
  const [suppliers, [warehouse]] = await Promise.all([shop.suppliers(), shop.warehouses()])
  return (outcomes) =>
    outcomes.flatMap(({ line, variantIds }) => {
      const product = products[line - 1]
      const supplier = suppliers[roll(`supplier ${product?.slug}`, Math.max(1, suppliers.length))]
      return variantIds.flatMap((variantId, at): BackorderPolicy[] => {
        const variant = product?.variants[at]
        if (!variant?.isBackorderable || !supplier || !warehouse) return []
        const leadDays = 3 + roll(`lead ${product?.slug}`, 12)
        const terms = { isBackorderable: true, supplier, supplierSku: variant.sku, leadDays }
        return [{ ...terms, variantId, warehouseId: warehouse.id }]
      })
    })
}

async function* inOrder<Item>(items: readonly Item[]): AsyncGenerator<Item> {
  yield* items
}

/** The outcome of a row names its variants in the order in which the row has them. */
async function firstStock(
  shop: ShopToFill,
  { products }: SeedCatalog,
): Promise<(outcomes: readonly RowOutcome[]) => Delivery[]> {
  const idOf = new Map((await shop.warehouses()).map(({ id, code }) => [code.toLowerCase(), id]))
  return (outcomes) =>
    outcomes.flatMap(({ line, variantIds }) =>
      variantIds.flatMap((variantId, at) => {
        const units = Object.entries(products[line - 1]?.variants[at]?.stock ?? {})
        return units.flatMap(([code, quantity]): Delivery[] => {
          const warehouseId = idOf.get(code)
          return warehouseId && quantity > 0 ? [{ variantId, warehouseId, quantity }] : []
        })
      }),
    )
}
