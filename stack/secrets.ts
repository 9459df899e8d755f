import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { newFieldKey } from '@shop/kit/sealed'
import { z } from 'zod'

const shape = z.object({
  router: z.string(),
  courier: z.string(),
  stripeKey: z.string(),
  stripeWebhook: z.string(),
  partnerKey: z.string(),
  giftCards: z.string(),
  supplier: z.string(),
  fieldKeys: z.string(),
  fieldLookup: z.string(),
})
export type Secrets = z.infer<typeof shape>

const make = (): Secrets => {
  const random = () => randomBytes(24).toString('base64url')
  return {
    router: random(),
    courier: random(),
    stripeKey: `sk_test_${random()}`,
    stripeWebhook: `whsec_${random()}`,
    partnerKey: `shop_${random()}`,
    giftCards: random(),
    supplier: random(),
    fieldKeys: newFieldKey('k1'),
    fieldLookup: random(),
  }
}

/** Secrets of this shop, each made at the first start that needs it and kept beside its data, readable by its owner only. */
export const secretsIn = (folder: string): Secrets => {
  const file = join(folder, 'secrets.json')
  const kept = existsSync(file) ? shape.partial().parse(JSON.parse(readFileSync(file, 'utf8'))) : {}
  const whole = { ...make(), ...kept }
  if (!shape.safeParse(kept).success) writeFileSync(file, JSON.stringify(whole, null, 2), { mode: 0o600 })
  return whole
}
