import type { PartError, PathStep } from '../compiled/run.ts'
import type { Fetching } from './fetching.ts'
import type { Place } from './places.ts'
import type { WrittenBlock, WrittenInnerBlock } from './written-block.ts'

/** What comes later for one object of the answer. */
export type Patch = {
  path: readonly PathStep[]
  label: string | undefined
  /** JSON. */
  data: string
  errors: readonly PartError[]
}
/** Patches that are ready at the same time. */
export type Delivered = { patches: readonly Patch[]; hasNext: boolean }

/** An object that the client has. */
type Held = { place: Place; sent: unknown }
type Options = {
  block: WrittenBlock
  held: Held
  fetching: Fetching
  labels: ReadonlyMap<string, string>
  /** The client has left. */
  onLeave: () => void
}

/** Each block once it is there and the one around it was sent. */
export const deliver = ({ block, held, fetching, labels, onLeave }: Options): AsyncIterableIterator<Delivered> => {
  const ready: Patch[] = []
  let waiting = 0
  let state: 'open' | 'over' | { failure: unknown } = 'open'
  let wake = Promise.withResolvers<void>()

  const follow = (around: WrittenBlock, objects: readonly Held[]): void => {
    for (const inner of around.inner) {
      waiting += 1
      fetching.of(inner.id).then(
        (errors) => {
          const written = objects.flatMap((object) => writeWithin(inner, object))
          ready.push(...withErrors(written, errors, labels.get(inner.id)))
          waiting -= 1
          follow(inner, written)
          wake.resolve()
        },
        (failure: unknown) => {
          state = { failure }
          wake.resolve()
        },
      )
    }
  }
  follow(block, [held])

  const next = async (): Promise<IteratorResult<Delivered>> => {
    while (state === 'open' && ready.length === 0 && waiting > 0) {
      await wake.promise
      wake = Promise.withResolvers()
    }
    if (state === 'over') return { done: true, value: undefined }
    if (typeof state === 'object') throw state.failure
    const hasNext = waiting > 0
    if (!hasNext) state = 'over'
    return { done: false, value: { patches: ready.splice(0), hasNext } }
  }
  const leave = async (): Promise<IteratorResult<Delivered>> => {
    state = 'over'
    onLeave()
    wake.resolve()
    return { done: true, value: undefined }
  }
  return { next, return: leave, [Symbol.asyncIterator]: () => ({ next, return: leave }) as never }
}

type Written = Held & { text: string }

const writeWithin = (block: WrittenInnerBlock, { place, sent }: Held): Written[] =>
  block.find(place, sent).map((found) => {
    const { text, data } = block.write(found.data)
    return { place: found, sent: data, text }
  })

/** Each error with the object that it is within; what is within none with the first one. */
const withErrors = (written: readonly Written[], errors: readonly PartError[], label: string | undefined): Patch[] => {
  const patches = written.map(({ place, text }) => ({
    ...{ path: place.path, label, data: text },
    errors: [] as PartError[],
  }))
  for (const error of errors) {
    const about = patches.find(({ path }) => path.every((step, at) => error.path?.[at] === step))
    ;(about ?? patches[0])?.errors.push(error)
  }
  return patches
}
