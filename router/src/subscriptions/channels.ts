import { openChannel } from './channel.ts'
import type { Source } from './channel.ts'
import type { Sink } from './sink.ts'

/** The channels that are open, by what their watchers have in common. */
export const createChannels = <Position, About>() => {
  const open = new Map<string, ReturnType<typeof openChannel<Position, About>>>()
  return {
    watch: (key: string, source: () => Source<Position, About>, position: Position | null, sink: Sink) => {
      const channel = open.get(key) ?? openChannel(source(), () => void open.delete(key))
      open.set(key, channel)
      return channel.join(position, sink)
    },
    count: () => open.size,
  }
}
export type Channels<Position, About> = ReturnType<typeof createChannels<Position, About>>
