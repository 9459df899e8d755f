import type { RequestHeaders } from '@shop/kit/http'
import type { SupplierAnswer } from '../domain/purchase.ts'

/** Units that a supplier is asked for; whoever asks again under the same reference means the same order. */
export type SupplierOrder = { reference: string; sku: string; quantity: number; shipTo: string }

/** Somebody who brings units. He knows an order by our reference and always says the whole of what he knows about it. */
export type Supplier = {
  name: string
  /** How long his silence about an open order is taken for no news. */
  lookEveryMs: number
  place: (order: SupplierOrder) => Promise<SupplierAnswer>
  lookUp: (reference: string) => Promise<SupplierAnswer>
  cancel: (reference: string) => Promise<SupplierAnswer>
  /** The references of orders about which there is news; null when he did not sign exactly these bytes just now. */
  readNotice: (body: Buffer, headers: RequestHeaders, now: Date) => string[] | null
}

/** By the name under which policies know them. */
export type Suppliers = ReadonlyMap<string, Supplier>
