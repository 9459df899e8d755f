import { inject } from 'vitest'
import { startHttp } from '@shop/kit/http'
import { newId } from '@shop/kit/id'
import { startPart } from '@shop/kit/part'
import type { RunningPart } from '@shop/kit/part'
import { quietLog } from '@shop/kit/telemetry/log'
import { testEnv } from '@shop/kit/testing/servers'
import { startTestPart } from '@shop/kit/testing/part'
import type { TestPart } from '@shop/kit/testing/part'
import { until } from '@shop/kit/testing/until'
import { aStaffMember } from '@shop/kit/testing/viewers'
import { inventoryReserved } from '@shop/schema/events/inventory'
import type { InventoryEvent } from '@shop/schema/events/inventory'
import { ordersCancelled, ordersConfirmed, ordersLinesCancelled, ordersPlaced } from '@shop/schema/events/orders'
import { restLanguage } from '../../../stack/servers/suppliers/rest.ts'
import { startSupplier } from '../../../stack/servers/suppliers/sandbox.ts'
import type { SupplierSandbox } from '../../../stack/servers/suppliers/sandbox.ts'
import { soapLanguage } from '../../../stack/servers/suppliers/soap.ts'
import type { SupplierSetting } from '../src/suppliers/suppliers.ts'
import { inventory } from '../src/subgraph.ts'
import { aStorekeeper, aVariant, north } from './people.ts'

/** Inventory on real servers, with a supplier of each language beside it; nothing arrives by itself. */
export type BackorderWorld = {
  part: TestPart
  keeper: ReturnType<typeof aStorekeeper>
  suppliers: { rest: SupplierSandbox; soap: SupplierSandbox }
  /** Another replica of inventory, on the same servers. */
  replica: () => Promise<void>
  stop: () => Promise<void>
}

const noticeSecret = 'a notice secret for tests'

export const startBackorderWorld = async (): Promise<BackorderWorld> => {
  const common = { port: 0, now: () => new Date(), deliveryMs: null, noticeRetryMs: 50 }
  const rest = await startSupplier({ ...common, name: 'rest', language: restLanguage('key') })
  const soap = await startSupplier({ ...common, name: 'soap', language: soapLanguage('shop', 'secret') })
  const settings: SupplierSetting[] = [
    { kind: 'rest', name: 'rest', url: rest.url, apiKey: 'key', noticeSecret, lookEveryMs: 60_000 },
    { kind: 'soap', name: 'soap', url: soap.url, user: 'shop', password: 'secret', lookEveryMs: 200 },
  ]
  const env = { INVENTORY_SUPPLIERS: JSON.stringify(settings), SUPPLIER_TIMEOUT_MS: '300' }
  const part = await startTestPart(inventory, { env })
  const replicas: RunningPart[] = []
  const http = await startHttp({
    ...{ host: '127.0.0.1', port: 0, bytesMax: 100_000, onFault: () => {} },
    handlers: [part.part.handle],
  })
  rest.setNotices({ url: `${http.url}/webhooks/inventory/supplier-notices`, secret: noticeSecret })
  return {
    ...{ part, keeper: aStorekeeper(part), suppliers: { rest, soap } },
    replica: async () => {
      const { namespace } = part.part.bus
      const url = new URL(inject('postgresUrl'))
      url.pathname = `/${namespace}`
      replicas.push(
        await startPart(inventory, { ...testEnv(namespace, url.href), ...env }, { log: quietLog('inventory') }),
      )
    },
    stop: async () => {
      await http.stop()
      await Promise.all(replicas.map((replica) => replica.stop()))
      await part.stop()
      await rest.stop()
      await soap.stop()
    },
  }
}

const setPolicy = `mutation ($input: BackorderPolicySetInput!) { backorderPolicySet(input: $input) {
  __typename ... on UserError { code path } } }`

type Policy = { supplier?: 'rest' | 'soap'; sku?: string; leadDays?: number; stock?: number }

/** A variant that its supplier brings when the shelf is empty. */
export const aBackorderable = async (
  { part, keeper }: BackorderWorld,
  { supplier = 'rest', sku = 'LAMP', leadDays = 5, stock = 0 }: Policy = {},
): Promise<string> => {
  const variantId = aVariant()
  const policy = { variantId, isBackorderable: true, supplier, supplierSku: sku, leadDays, warehouseId: north }
  const { data } = await part.as(aStaffMember())<{ backorderPolicySet: { __typename: string } }>(setPolicy, {
    input: { policies: [policy] },
  })
  if (data.backorderPolicySet.__typename !== 'BackorderPoliciesChanged') throw new Error(JSON.stringify(data))
  if (stock > 0) await keeper.receives([{ variantId, warehouseId: north, quantity: stock }])
  return variantId
}

/** An order of one line, as the orders part tells of it. */
export const anOrderOf = ({ part }: BackorderWorld, variantId: string, quantity: number) => {
  const step = { orderId: newId('ord'), buyerId: newId('usr') }
  const [example] = ordersPlaced.example.lines
  if (!example) throw new Error('the example has a line')
  const line = { ...example, lineId: newId('oln'), variantId, quantity }
  const heard = async <Type extends InventoryEvent['type']>(type: Type) =>
    (await part.told(type))
      .filter(({ subject }) => subject === step.orderId)
      .map(({ data }) => data as Extract<InventoryEvent, { type: Type }>['data'])
  const once = async <Type extends InventoryEvent['type']>(type: Type) => {
    const [first] = await until(
      async () => {
        const all = await heard(type)
        return all.length > 0 && all
      },
      { what: `${type} of ${step.orderId}` },
    )
    if (!first) throw new Error(`no ${type}`)
    return first
  }
  const units = (count: number) => [{ lineId: line.lineId, variantId, quantity: count }]
  const order = {
    ...{ ...step, line, heard, once },
    placed: async () => {
      const data = { ...ordersPlaced.example, ...step, quoteId: newId('quo'), lines: [line] }
      await part.hear(ordersPlaced, step.orderId, data)
      return inventoryReserved.data.parse(await once('inventory.reserved'))
    },
    confirmed: async () => {
      const { allocations, backordered } = await order.placed()
      const data = { ...step, allocations, backordered, shippingMethodId: 'shm_standard' }
      await part.hear(ordersConfirmed, step.orderId, data)
      await once('inventory.committed')
      return order
    },
    cancelled: () => part.hear(ordersCancelled, step.orderId, { ...step, reason: 'CHANGED_MY_MIND' }),
    gaveUp: (count: number) =>
      part.hear(ordersLinesCancelled, step.orderId, {
        ...{ ...step, lines: units(count), amountMinor: 100, currency: 'EUR', reason: 'CHANGED_MY_MIND' },
      }),
    /** What inventory gave it of what arrived. */
    given: async () =>
      (await heard('inventory.backorderAllocated'))
        .flatMap(({ allocations }) => allocations)
        .reduce((sum, allocation) => sum + allocation.quantity, 0),
  }
  return order
}

export type SeenPurchase = { id: string; status: string; quantity: number; received: number; reason: string | null }

/** What was ordered at suppliers for a variant, oldest first. */
export const purchasesOf = async ({ part }: BackorderWorld, variantId: string): Promise<SeenPurchase[]> => {
  const { data } = await part.as(aStaffMember())<{ purchaseOrders: { nodes: SeenPurchase[] } }>(
    `query ($variantId: ID!) { purchaseOrders(variantId: $variantId, first: 100) {
      nodes { id status quantity received reason lastFault expectedAt variant { id } warehouse { id } } } }`,
    { variantId },
  )
  return data.purchaseOrders.nodes.toReversed()
}

/** Waits until the supplier has the only order for a variant. */
export const untilOrdered = (world: BackorderWorld, variantId: string): Promise<SeenPurchase> =>
  until(async () => (await purchasesOf(world, variantId)).find(({ status }) => status === 'ORDERED'), {
    what: `an order at the supplier for ${variantId}`,
  })
