import { join } from 'node:path'
import type { SupplierSetting } from '@shop/inventory/suppliers/suppliers'
import type { Env } from '@shop/kit/config'
import type { Secrets } from './secrets.ts'
import { claimPort, portFrom } from './servers/port.ts'
import type { Language } from './servers/suppliers/language.ts'
import { restLanguage } from './servers/suppliers/rest.ts'
import { startSupplier } from './servers/suppliers/sandbox.ts'
import type { SupplierSandbox } from './servers/suppliers/sandbox.ts'
import { soapLanguage } from './servers/suppliers/soap.ts'

/** Who brings what is not on the shelf: those of the user, or two of ours. */
export type ShopSuppliers = {
  source: string
  /** What inventory is told; null leaves it to the user's own environment. */
  setting: string | null
  /** Tells ours where the shop listens. */
  open: (shopUrl: string) => void
  stop: () => Promise<void>
}

export const startSuppliers = async (env: Env, secrets: Secrets, data: string): Promise<ShopSuppliers> => {
  if (env['INVENTORY_SUPPLIERS'])
    return { source: 'yours: INVENTORY_SUPPLIERS', setting: null, open: () => {}, stop: async () => {} }
  const key = secrets.supplier
  const first = portFrom(env, 'SUPPLIER_PORT', 4047)
  const start = async (name: string, language: Language, number: number): Promise<SupplierSandbox> =>
    startSupplier({
      ...{ name, language, now: () => new Date(), deliveryMs: Number(env['SUPPLIER_DELIVERY_MS'] ?? 60_000) },
      port: await claimPort(first === 0 ? 0 : first + number, `the supplier ${name}`, 'SUPPLIER_PORT'),
      dataFile: join(data, `supplier-${name}.jsonl`),
      allowControl: env['SUPPLIER_SANDBOX_CONTROL'] === 'true',
    })
  const rest = await start('nordlicht', restLanguage(key), 0)
  const soap = await start('ostwind', soapLanguage('shop', key), 1)
  const settings: SupplierSetting[] = [
    { kind: 'rest', name: 'nordlicht', url: rest.url, apiKey: key, noticeSecret: key, lookEveryMs: 60_000 },
    { kind: 'soap', name: 'ostwind', url: soap.url, user: 'shop', password: key, lookEveryMs: 5_000 },
  ]
  return {
    source: `nordlicht (JSON) ${rest.url}, ostwind (SOAP) ${soap.url}`,
    setting: JSON.stringify(settings),
    open: (shopUrl) => rest.setNotices({ url: `${shopUrl}/webhooks/inventory/supplier-notices`, secret: key }),
    stop: async () => {
      await rest.stop()
      await soap.stop()
    },
  }
}
