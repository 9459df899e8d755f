import type { Pairs } from './pairs.ts'
import type { Sparse } from './sparse.ts'

/** How much what a person has speaks for each item; only those in `met` are not 0. */
export type Voices = {
  score: Float32Array
  /** The item of the person's that speaks loudest for it, and how loud. */
  because: Int32Array
  loudest: Float32Array
  met: Int32Array
  count: number
}

export const silence = (items: number): Voices => ({
  score: new Float32Array(items),
  because: new Int32Array(items),
  loudest: new Float32Array(items),
  met: new Int32Array(items),
  count: 0,
})

/** Lets each of a person's items speak for those that are like it, as loud as `loudness` says of the pair; forgets who spoke before. */
export const listen = (
  voices: Voices,
  { start, item }: Pairs,
  person: number,
  alike: Sparse,
  loudness: (pair: number) => number,
): void => {
  hush(voices)
  for (let pair = start[person] ?? 0; pair < (start[person + 1] ?? 0); pair += 1) {
    const own = item[pair] ?? 0
    const loud = loudness(pair)
    if (loud <= 0) continue
    for (let at = alike.start[own] ?? 0; at < (alike.start[own + 1] ?? 0); at += 1)
      speak(voices, own, alike.column[at] ?? 0, loud * (alike.value[at] ?? 0))
  }
}

const hush = (voices: Voices): void => {
  for (let nth = 0; nth < voices.count; nth += 1) {
    const item = voices.met[nth] ?? 0
    voices.score[item] = 0
    voices.loudest[item] = 0
  }
  voices.count = 0
}

const speak = (voices: Voices, own: number, item: number, loud: number): void => {
  const before = voices.score[item] ?? 0
  if (before === 0) {
    voices.met[voices.count] = item
    voices.count += 1
  }
  voices.score[item] = before + loud
  if (loud > (voices.loudest[item] ?? 0)) {
    voices.loudest[item] = loud
    voices.because[item] = own
  }
}
