import { setFlagsFromString } from 'node:v8'

/**
 * Tells V8 that what a request makes dies with the request. On its own it notices under load that some things live through a
 * collection, and makes all of their kind among the old ones from then on; each then holds whatever it points at until the
 * next full collection, so that every small one copies what is dead. See decision 38.
 */
export const expectShortLives = (): void => setFlagsFromString('--no-allocation-site-pretenuring')

/**
 * For a process that starts with much that it needs once: until what is given back is called, the heap grows by no more than
 * three fifths of what is alive before V8 looks for what has died. Otherwise it may grow to four times that, and where
 * requests leave nothing behind, what starting left stays. See decision 38.
 */
export const startLean = (): (() => void) => {
  setFlagsFromString('--heap-growing-percent=60')
  return () => setFlagsFromString('--heap-growing-percent=0')
}
