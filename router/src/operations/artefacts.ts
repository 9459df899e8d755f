import { LRUCache } from 'lru-cache'
import { artefactMaker } from './artefact.ts'
import type { Artefact, ArtefactOptions, MakeArtefact } from './artefact.ts'

const operationsMax = 10_000
const textMax = 40_000_000

/** Makes each artefact once and keeps those that are used. What cannot be made is not kept: it is refused anew. */
export const createArtefacts = (options: ArtefactOptions): MakeArtefact => {
  const make = artefactMaker(options)
  const unnamed = kept()
  const named = kept()
  return (text, operationName) => {
    const [known, key] =
      operationName === undefined ? ([unnamed, text] as const) : ([named, `${operationName} ${text}`] as const)
    const found = known.get(key)
    if (found) return found
    const artefact = make(text, operationName)
    known.set(key, artefact)
    return artefact
  }
}

const kept = () =>
  new LRUCache<string, Artefact>({
    max: operationsMax,
    maxSize: textMax,
    sizeCalculation: ({ text }) => text.length || 1,
  })
