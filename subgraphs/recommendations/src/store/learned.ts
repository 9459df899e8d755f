import { z } from 'zod'

/** What a model says goes with something, best first: product, score from 0 to 1, whose word it is, and its category. */
export const learnedSchema = z.array(
  z.tuple([z.string(), z.number(), z.enum(['people', 'texts']), z.string().nullable()]),
)
export type Learned = z.infer<typeof learnedSchema>

/** What a model says somebody buys next: product, score from 0 to 1, its category, why, and the product that it goes with. */
export const tasteSchema = z.array(
  z.tuple([
    z.string(),
    z.number(),
    z.string().nullable(),
    z.enum(['BUY_AGAIN', 'ALSO_BOUGHT', 'SIMILAR', 'TRENDING']),
    z.string().nullable(),
  ]),
)
export type Taste = z.infer<typeof tasteSchema>

/** Of a person: anything, and only what they have not bought. */
export const personSchema = z.object({ all: tasteSchema, fresh: tasteSchema })
