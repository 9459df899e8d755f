/** For a cache of many entries that are seldom all there: with `max` the library makes room for every one of them at once. */
export const upTo = (entriesMax: number) => ({ maxSize: entriesMax, sizeCalculation: () => 1 })
