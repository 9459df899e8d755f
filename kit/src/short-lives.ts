import { setFlagsFromString } from 'node:v8'

/**
 * Tells V8 that what a request makes dies with the request. On its own it notices under load that some things live through a
 * collection, and makes all of their kind among the old ones from then on; each then holds whatever it points at until the
 * next full collection, so that every small one copies what is dead. See decision 38.
 */
export const expectShortLives = (): void => setFlagsFromString('--no-allocation-site-pretenuring')

/**
 * Lets the heap grow by three fifths of what is alive before V8 looks for what has died among the old ones, instead of four
 * times as much: what starting leaves behind would stay for hours where requests leave nothing. See decision 38.
 */
export const forgetTheStart = (): void => setFlagsFromString('--heap-growing-percent=60')
