/** A server that answers; `pid` is missing when it is the user's own, which we neither start nor stop. */
export type RunningServer = {
  name: string
  url: string
  source: string
  pid?: number
  /** Settles with the reason when our server ends without having been told to. */
  died: Promise<string>
  stop(): Promise<void>
}

/** What every server needs to know to start. Port 0 means any free one. */
export type ServerOptions = {
  env: Record<string, string | undefined>
  folder: { bin: string; data: string; logs: string }
  port: number
  /** False for servers that are thrown away: they may lose data when the machine crashes, and are faster. */
  durable: boolean
  /** What it is started with besides, where it takes settings. */
  settings?: Record<string, string>
  onProgress: (line: string) => void
}
