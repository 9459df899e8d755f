import { isDeepStrictEqual } from 'node:util'
import { z } from 'zod'
import { CannotStart } from '../../boot/cannot-start.mjs'
import type { Workload } from './ground.ts'
import { requestFor } from './request-for.ts'
import type { Variant, VariantName } from './variants/variant.ts'

const answerShape = z.object({ data: z.unknown(), errors: z.array(z.unknown()).optional() })

/** What they all answer, and why some do not. */
export type Compared = { answer: unknown; unable: ReadonlyMap<VariantName, string> }

/** All that answer must answer alike before any is measured. Our router must answer. */
export const sameAnswer = async (variants: readonly Variant[], workload: Workload): Promise<Compared> => {
  const unable = new Map<VariantName, string>()
  let first: { name: VariantName; answer: unknown } | undefined
  for (const variant of variants) {
    const { name } = variant
    const { data: answer, errors = [] } = await ask(variant, workload)
    if (errors.length > 0) {
      const why = `it answers with errors: ${JSON.stringify(errors).slice(0, 500)}`
      if (name === 'router') throw new CannotStart(`${name}: ${why}`)
      unable.set(name, why)
      continue
    }
    first ??= { name, answer }
    if (!isDeepStrictEqual(answer, first.answer))
      throw new CannotStart(`${name} answers otherwise than ${first.name}: ${difference(first.answer, answer, '$')}`)
  }
  return { answer: first?.answer, unable }
}

const ask = async ({ port, path }: Variant, workload: Workload) => {
  const { method, path: target, headers, body } = requestFor(path, workload)
  const response = await fetch(`http://127.0.0.1:${port}${target}`, {
    ...{ method, headers },
    ...(method === 'POST' && { body }),
  })
  return answerShape.parse(await response.json())
}

/** The first place where two answers differ. */
export const difference = (one: unknown, other: unknown, at: string): string => {
  if (typeof one !== 'object' || typeof other !== 'object' || !one || !other)
    return `${at}: ${JSON.stringify(one)} and ${JSON.stringify(other)}`
  const [left, right] = [new Map(Object.entries(one)), new Map(Object.entries(other))]
  const key = [...left.keys(), ...right.keys()].find((each) => !isDeepStrictEqual(left.get(each), right.get(each)))
  return key === undefined ? `${at}: another order or kind` : difference(left.get(key), right.get(key), `${at}.${key}`)
}
