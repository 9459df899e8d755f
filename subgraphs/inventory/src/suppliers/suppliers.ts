import { z } from 'zod'
import type { Supplier, Suppliers } from './port.ts'
import { restSupplier } from './rest/rest.ts'
import { soapSupplier } from './soap/soap.ts'
import { spared } from './spared.ts'

const common = {
  name: z.string().regex(/^[a-z][a-z0-9-]{0,39}$/),
  url: z.url({ protocol: /^https?$/ }).transform((url) => url.replace(/\/$/, '')),
  lookEveryMs: z.number().int().min(100).default(60_000),
}
const supplier = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('rest'), ...common, apiKey: z.string().min(1), noticeSecret: z.string().min(16) }),
  z.object({ kind: z.literal('soap'), ...common, user: z.string().min(1), password: z.string().min(1) }),
])
export type SupplierSetting = z.infer<typeof supplier>

/** The suppliers of a shop as its environment names them: a JSON list. */
export const supplierSettings = z
  .string()
  .default('[]')
  .transform((text, context): unknown => {
    try {
      return JSON.parse(text)
    } catch {
      context.addIssue('must be a JSON list of suppliers')
      return z.NEVER
    }
  })
  .pipe(z.array(supplier).refine(isUnique, 'names a supplier twice'))

function isUnique(settings: readonly { name: string }[]): boolean {
  return new Set(settings.map(({ name }) => name)).size === settings.length
}

const leaveAloneMs = 5_000

/** Each supplier behind the language that he speaks. */
export const openSuppliers = (settings: readonly SupplierSetting[], timeoutMs: number): Suppliers =>
  new Map(settings.map((setting) => [setting.name, spared(open(setting, timeoutMs), leaveAloneMs)]))

const open = (setting: SupplierSetting, timeoutMs: number): Supplier =>
  setting.kind === 'rest' ? restSupplier({ ...setting, timeoutMs }) : soapSupplier({ ...setting, timeoutMs })
