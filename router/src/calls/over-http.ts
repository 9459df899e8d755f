import { Pool } from 'undici'
import type { Dispatcher } from 'undici'
import type { PartCall, PartResponse } from './connect.ts'

const answerBytesMax = 10 * 1024 * 1024

/**
 * Over HTTP, with one pool of kept-alive connections per part. Spoken to by `dispatch`: a stream and an abort signal for
 * each answer cost as much as all the rest.
 */
export const overHttp = (baseUrl: string): PartCall => {
  const pool = new Pool(baseUrl, {
    connections: 64,
    pipelining: 1,
    maxResponseSize: answerBytesMax,
    connect: { timeout: 2_000 },
  })
  return ({ method, path, headers, body, timeoutMs, isForBytes = false }) =>
    new Promise((resolve, reject) => {
      const options = { method, path, headers, body: method === 'GET' ? null : body }
      pool.dispatch(options, receiver({ resolve, reject, timeoutMs, isForBytes }))
    })
}

type Settle = {
  resolve: (response: PartResponse) => void
  reject: (error: Error) => void
  timeoutMs: number
  isForBytes: boolean
}

const receiver = ({ resolve, reject, timeoutMs, isForBytes }: Settle): Dispatcher.DispatchHandler => {
  const chunks: Buffer[] = []
  let response: Omit<PartResponse, 'body'> = { status: 0, headers: {} }
  let controller: Dispatcher.DispatchController | undefined
  let isLate = false
  const timer = setTimeout(() => {
    isLate = true
    const late = new Error(`no answer within ${timeoutMs} ms`)
    controller?.abort(late)
    reject(late)
  }, timeoutMs)
  return {
    onRequestStart: (started) => {
      controller = started
      if (isLate) started.abort(new Error('too late to begin'))
    },
    onResponseStart: (_, status, headers) => void (response = { status, headers }),
    onResponseData: (_, chunk) => void chunks.push(chunk),
    onResponseEnd: () => {
      clearTimeout(timer)
      const [only] = chunks
      const body = chunks.length === 1 && only ? only : Buffer.concat(chunks)
      resolve(isForBytes ? { ...response, body: '', bytes: body } : { ...response, body: body.toString() })
    },
    onResponseError: (_, error) => {
      clearTimeout(timer)
      reject(error)
    },
  }
}
