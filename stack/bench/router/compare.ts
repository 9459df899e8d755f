import { isDeepStrictEqual } from 'node:util'
import { z } from 'zod'
import { CannotStart } from '../../boot/cannot-start.mjs'
import type { Asked, Variant } from './variants/variant.ts'

const answerShape = z.object({ data: z.unknown(), errors: z.array(z.unknown()).optional() })

/** Asks one gateway once; an answer with errors ends the run. */
export const answerOf = async ({ name, port, path }: Variant, { query, variables }: Asked): Promise<unknown> => {
  const response = await fetch(`http://127.0.0.1:${port}${path}`, {
    method: 'POST',
    headers: { accept: 'application/json', 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  })
  const { data, errors = [] } = answerShape.parse(await response.json())
  if (errors.length > 0) throw new CannotStart(`${name} answers with errors: ${JSON.stringify(errors).slice(0, 500)}`)
  return data
}

/** All gateways must answer alike before any is measured; gives the answer. */
export const sameAnswer = async (variants: readonly Variant[], workload: Asked): Promise<unknown> => {
  const answers = await Promise.all(
    variants.map(async (variant) => [variant, await answerOf(variant, workload)] as const),
  )
  const [first, ...others] = answers
  for (const [variant, answer] of others) {
    if (!first || isDeepStrictEqual(answer, first[1])) continue
    throw new CannotStart(
      `${variant.name} answers otherwise than ${first[0].name}: ${difference(first[1], answer, '$')}`,
    )
  }
  return first?.[1]
}

/** The first place where two answers differ. */
export const difference = (one: unknown, other: unknown, at: string): string => {
  if (typeof one !== 'object' || typeof other !== 'object' || !one || !other)
    return `${at}: ${JSON.stringify(one)} and ${JSON.stringify(other)}`
  const [left, right] = [new Map(Object.entries(one)), new Map(Object.entries(other))]
  const key = [...left.keys(), ...right.keys()].find((each) => !isDeepStrictEqual(left.get(each), right.get(each)))
  return key === undefined ? `${at}: another order or kind` : difference(left.get(key), right.get(key), `${at}.${key}`)
}
