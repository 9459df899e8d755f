import { z } from 'zod'
import { isData } from '../compiled/data.ts'
import type { PartAnswer } from '../compiled/run.ts'

const errorsSchema = z
  .array(
    z.object({
      message: z.string().optional(),
      path: z.array(z.union([z.string(), z.number()])).optional(),
      extensions: z.record(z.string(), z.unknown()).optional(),
    }),
  )
  .nullish()

const extensionsSchema = z.object({ degraded: z.array(z.string()).optional() })

/** Of the data only the outside is looked at: what is within is checked where it is written into the answer. Throws for no answer. */
export const readAnswer = (body: string): PartAnswer => {
  const answer: unknown = JSON.parse(body)
  if (!isData(answer)) throw new Error('an answer is an object')
  const { data = null, errors, extensions } = answer
  if (data !== null && !isData(data)) throw new Error('data is an object')
  const read = { data, errors: errors === undefined ? undefined : errorsSchema.parse(errors) }
  return extensions === undefined ? read : { ...read, ...extensionsSchema.parse(extensions) }
}
