import { isData, mergeInto } from '../../compiled/data.ts'
import type { Data } from '../../compiled/data.ts'
import type { DeferredAnswer } from '../compile-deferred.ts'
import type { Delivered } from '../delivery.ts'

/** All that is delivered. */
export const everything = async ({ rest }: DeferredAnswer): Promise<Delivered[]> => {
  const delivered: Delivered[] = []
  if (rest) for await (const each of rest) delivered.push(each)
  return delivered
}

/** What a client has in the end: every patch put where it belongs. Throws for one that belongs nowhere. */
export const merged = ({ data }: DeferredAnswer, delivered: readonly Delivered[]): unknown => {
  const whole: unknown = JSON.parse(data)
  for (const { path, data } of delivered.flatMap(({ patches }) => patches)) {
    const patch: unknown = JSON.parse(data)
    if (patch !== null) mergeInto(objectAt(whole, path), patch as Data)
  }
  return whole
}

const objectAt = (whole: unknown, path: readonly (string | number)[]): Data => {
  const found = path.reduce<unknown>(
    (value, step) => (Array.isArray(value) ? value[Number(step)] : isData(value) ? value[String(step)] : undefined),
    whole,
  )
  if (!isData(found)) throw new Error(`there is nothing at ${path.join('.')}`)
  return found
}
