import { listsOf, type AnyObject, type Kind, type Objects } from './objects.ts'

type Tables = { [K in Kind]: Map<string, Objects[K]> }

/** The state of the sandbox: objects by id, and lists of ids in order of creation. */
export type Store = ReturnType<typeof createStore>

/** An empty store. */
export const createStore = () => {
  const tables = emptyTables()
  const lists = new Map<string, string[]>()
  const order = new Map<string, number>()

  const place = (name: string, id: string) => {
    const list = lists.get(name)
    if (!list) lists.set(name, [id])
    else list.splice(firstAfter(list, order.get(id) ?? 0), 0, id)
  }
  const remove = (name: string, id: string) => {
    const list = lists.get(name)
    const at = list?.indexOf(id) ?? -1
    if (at >= 0) list?.splice(at, 1)
  }
  /** Where the first id that is younger than the given rank stands. */
  const firstAfter = (list: readonly string[], rank: number): number => {
    let low = 0
    let high = list.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((order.get(list[middle] ?? '') ?? 0) <= rank) low = middle + 1
      else high = middle
    }
    return low
  }

  return {
    get: <K extends Kind>(kind: K, id: string): Objects[K] | undefined => tables[kind].get(id),
    all: <K extends Kind>(kind: K): Objects[K][] => [...tables[kind].values()],
    /** Ids on a list, oldest first. */
    ids: (name: string): readonly string[] => lists.get(name) ?? [],
    /** How many ids of the list are not younger than this one. */
    positionOf: (name: string, id: string): number => firstAfter(lists.get(name) ?? [], order.get(id) ?? 0),
    put<K extends Kind>(kind: K, object: Objects[K]): void {
      const before = tables[kind].get(object.id)
      tables[kind].set(object.id, object)
      if (!order.has(object.id)) order.set(object.id, order.size + 1)
      moveBetweenLists(object.id, before ? listsOf(before) : [], listsOf(object), place, remove)
    },
  }
}

type Move = (list: string, id: string) => void

const moveBetweenLists = (id: string, before: string[], after: string[], place: Move, remove: Move) => {
  for (const name of before) if (!after.includes(name)) remove(name, id)
  for (const name of after) if (!before.includes(name)) place(name, id)
}

const emptyTables = (): Tables => ({
  payment_intent: new Map(),
  charge: new Map(),
  refund: new Map(),
  dispute: new Map(),
  balance_transaction: new Map(),
  customer: new Map(),
  payment_method: new Map(),
  setup_intent: new Map(),
  event: new Map(),
  'sandbox.instrument': new Map(),
})

/** Puts an object of any kind into its table. */
export const putAny = (store: Store, object: AnyObject): void => store.put(object.object, object)
