/**
 * Things that may be done together, in groups, for a list in the order in which they came: those of one kind, moved
 * forward past others of other keys, but never past one of the same key.
 */
export const gathered = <T>(things: readonly T[], kindOf: (thing: T) => string, keyOf: (thing: T) => string): T[][] => {
  const groups: { kind: string; things: T[] }[] = []
  const earliest = new Map<string, number>()
  for (const thing of things) {
    const [kind, key] = [kindOf(thing), keyOf(thing)]
    const found = groups.findIndex((group, at) => group.kind === kind && at >= (earliest.get(key) ?? 0))
    const at = found < 0 ? groups.push({ kind, things: [] }) - 1 : found
    groups[at]?.things.push(thing)
    earliest.set(key, at)
  }
  return groups.map((group) => group.things)
}
