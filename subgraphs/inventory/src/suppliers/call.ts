/** One call over HTTP. */
export type Call = { method: 'GET' | 'POST'; url: string; headers: Record<string, string>; body?: string }

/** What came back, or why nothing did. */
export type Reply = { kind: 'reply'; status: number; text: string } | { kind: 'unknown'; reason: string }

const bytesMax = 262_144

/** Calls a third party: bounded in time and size, and without following him anywhere. Never throws. */
export const callThem = async ({ url, ...call }: Call, timeoutMs: number): Promise<Reply> => {
  try {
    const response = await fetch(url, { ...call, redirect: 'error', signal: AbortSignal.timeout(timeoutMs) })
    const text = await readText(response)
    return text === null ? { kind: 'unknown', reason: 'too large' } : { kind: 'reply', status: response.status, text }
  } catch (error) {
    return { kind: 'unknown', reason: reasonOf(error) }
  }
}

const readText = async ({ body }: Response): Promise<string | null> => {
  if (!body) return ''
  const chunks: Uint8Array[] = []
  let bytes = 0
  for await (const chunk of body) {
    bytes += chunk.byteLength
    if (bytes > bytesMax) return null
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

const reasonOf = (error: unknown): string => {
  if (!(error instanceof Error)) return 'fault'
  if (error.name === 'TimeoutError') return 'timeout'
  const { cause } = error
  if (!(cause instanceof Error)) return error.name
  return 'code' in cause ? String(cause.code) : cause.message
}
