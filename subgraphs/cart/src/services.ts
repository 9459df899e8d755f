import type { PartTools } from '@shop/kit/subgraph'
import type { Config } from './config.ts'
import { createGuesses } from './coupons/guesses.ts'
import type { Guesses } from './coupons/guesses.ts'

/** What a process of carts holds from its start to its end. */
export type Services = { guesses: Guesses }

export const startServices = ({ cache, now }: PartTools<Config>): Services => ({ guesses: createGuesses(cache, now) })
