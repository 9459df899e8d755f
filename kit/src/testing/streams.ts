import { streamOf } from '../bus.ts'
import type { Bus } from '../bus.ts'

/** Leaves nothing of this namespace on the broker that tests share. */
export const deleteStreams = async (bus: Bus): Promise<void> => {
  const own = streamOf(bus.namespace)
  const names: string[] = []
  for await (const name of bus.jsm.streams.names()) if (name === own || name.startsWith(`${own}_`)) names.push(name)
  await Promise.all(names.map((name) => bus.jsm.streams.delete(name)))
}
