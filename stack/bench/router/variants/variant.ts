/** Everything that can be measured. */
export const variantNames = [
  'router',
  'routerUnshared',
  'apollo',
  'apolloUndici',
  'hive',
  'hiveRuntime',
  'subgraph',
  'bare',
] as const

export type VariantName = (typeof variantNames)[number]

/** An operation as it is sent. */
export type Asked = { query: string; variables: Record<string, unknown> }

/** One of them that runs: where it listens, and its process, alone on its core. */
export type Variant = {
  name: VariantName
  port: number
  path: string
  pid: number
  log: string
  /** A bound is no gateway: its answers are not compared. It may be given the answer, or be asked something else. */
  bound: { give?: (answer: string) => Promise<unknown>; asked?: Asked } | null
  stop: () => Promise<void>
}
