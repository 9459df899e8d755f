import type { Connect, PartCall } from './connect.ts'

/** One way to each part, whichever supergraph names it: connections outlive a supergraph. */
export const connectOnce = (connect: Connect): Connect => {
  const ways = new Map<string, PartCall>()
  return (name) => {
    const known = ways.get(name) ?? connect(name)
    ways.set(name, known)
    return known
  }
}
