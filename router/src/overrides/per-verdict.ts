/** Verdicts on labels, by label. */
export type Verdicts = ReadonlyMap<string, boolean>

/**
 * Makes something once for each set of verdicts on these labels that occurs: at most 2^n for n labels, and exactly one
 * where there are none. The one that moves nothing is made at once, so that what cannot be made is known early.
 */
export const perVerdict = <T>(
  labels: readonly string[],
  make: (verdicts: Verdicts) => T,
): ((isOn: (label: string) => boolean) => T) => {
  const plain = make(new Map(labels.map((label) => [label, false])))
  if (labels.length === 0) return () => plain
  const made = new Map([['0'.repeat(labels.length), plain]])
  return (isOn) => {
    const verdicts = labels.map((label) => [label, isOn(label)] as const)
    const key = verdicts.map(([, holds]) => (holds ? 1 : 0)).join('')
    const known = made.get(key) ?? make(new Map(verdicts))
    made.set(key, known)
    return known
  }
}
