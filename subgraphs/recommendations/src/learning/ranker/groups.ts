/** Examples of one person each, one after the other: rows `start[g]` up to `start[g + 1]`; `isWanted` is 1 for what was bought. */
export type Groups = {
  start: Int32Array
  isWanted: Uint8Array
  /** How many items each person wanted, with those that are no example. */
  wanted: Int32Array
}

/** First and second derivatives of the loss by the score of each row: which way it should move, and how sure that is. */
export type Pulls = { slope: Float64Array; curve: Float64Array }
