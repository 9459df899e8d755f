import { z } from 'zod'
import { restLanguage } from './rest.ts'
import { startSupplier } from './sandbox.ts'
import { soapLanguage } from './soap.ts'

const env = z
  .object({
    SUPPLIER_NAME: z.string().default('nordlicht'),
    SUPPLIER_LANGUAGE: z.enum(['rest', 'soap']).default('rest'),
    SUPPLIER_HOST: z.string().default('127.0.0.1'),
    SUPPLIER_PORT: z.coerce.number().int().default(4047),
    SUPPLIER_KEY: z.string().min(1),
    SUPPLIER_NOTICE_URL: z.url().optional(),
    SUPPLIER_NOTICE_SECRET: z.string().optional(),
    SUPPLIER_DATA: z.string().optional(),
    SUPPLIER_DELIVERY_MS: z.coerce.number().int().optional(),
    SUPPLIER_SANDBOX_CONTROL: z.stringbool().default(false),
  })
  .parse(process.env)

const supplier = await startSupplier({
  name: env.SUPPLIER_NAME,
  host: env.SUPPLIER_HOST,
  port: env.SUPPLIER_PORT,
  language: env.SUPPLIER_LANGUAGE === 'rest' ? restLanguage(env.SUPPLIER_KEY) : soapLanguage('shop', env.SUPPLIER_KEY),
  now: () => new Date(),
  deliveryMs: env.SUPPLIER_DELIVERY_MS ?? null,
  ...(env.SUPPLIER_DATA && { dataFile: env.SUPPLIER_DATA }),
  allowControl: env.SUPPLIER_SANDBOX_CONTROL,
})
if (env.SUPPLIER_NOTICE_URL && env.SUPPLIER_NOTICE_SECRET)
  supplier.setNotices({ url: env.SUPPLIER_NOTICE_URL, secret: env.SUPPLIER_NOTICE_SECRET })
process.stdout.write(`${env.SUPPLIER_NAME} on ${supplier.url}\n`)

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void supplier.stop().then(() => process.exit(0)))
}
