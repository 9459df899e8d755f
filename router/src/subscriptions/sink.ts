/** Where results go: each is the JSON of one execution result, written once for all who watch the same. */
export type Sink = { next: (text: string) => void; end: () => void }

/** Begins to watch for a sink; what it answers ends that, and may be called twice. */
export type Watching = (sink: Sink) => () => void
