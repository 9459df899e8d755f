import { parseArgs } from 'node:util'
import { z } from 'zod'
import { CannotStart } from '../../boot/cannot-start.mjs'
import { variantNames } from './variants/variant.ts'
import { workloadNames } from './workload-names.ts'

const listOf = <T extends string>(names: readonly [T, ...T[]]) =>
  z
    .string()
    .transform((text) => text.split(','))
    .pipe(z.array(z.enum(names)).min(1))

const positive = z.coerce.number().positive()

const shape = z.object({
  only: listOf(variantNames).default([...variantNames]),
  workload: listOf(workloadNames).default(['vary', 'heavy', 'shopPage', 'orderHistory', 'cached']),
  seconds: positive.default(7),
  warmup: positive.default(3),
  rounds: z.coerce.number().int().positive().default(3),
  connections: z.coerce.number().int().positive().default(50),
  sharing: z.enum(['own', 'on', 'off']).default('own'),
  joining: z.enum(['on', 'off']).default('on'),
  entities: z.enum(['on', 'off']).default('off'),
  growth: z.boolean().default(false),
  profile: z.boolean().default(false),
})
export type BenchArguments = z.infer<typeof shape>

/** `npm run bench:router -- --only=router,bare --workload=vary --seconds=7 --rounds=3 --profile` */
export const readArguments = (args: string[]): BenchArguments => {
  const text = { type: 'string' } as const
  try {
    const { values } = parseArgs({
      args,
      options: {
        ...{ only: text, workload: text, seconds: text, warmup: text, rounds: text, connections: text, sharing: text },
        ...({ joining: text, entities: text, profile: { type: 'boolean' }, growth: { type: 'boolean' } } as const),
      },
    })
    return shape.parse(values)
  } catch (error) {
    const what = error instanceof z.ZodError ? z.prettifyError(error) : String(error)
    throw new CannotStart(
      `${what}\nbench:router takes --only=${variantNames.join(',')} --workload=${workloadNames.join(',')} ` +
        '--seconds=7 --warmup=3 --rounds=3 --connections=50 --sharing=own|on|off --joining=on|off --entities=off|on --growth --profile',
    )
  }
}
