import { z } from 'zod'

/** A failure that the next matching calls meet. */
export const faultSchema = z.strictObject({
  /** error: 500, kept under the key; unavailable: 503, never reached the API; timeout: no answer; reset: cut line. */
  kind: z.enum(['error', 'unavailable', 'rate-limit', 'timeout', 'reset']),
  /** Whether the call takes effect before it fails. */
  when: z.enum(['before', 'after']).default('before'),
  times: z.int().min(1).default(1),
  /** Only calls to paths that begin so. */
  path: z.string().default('/v1/'),
  method: z.enum(['GET', 'POST', 'DELETE']).optional(),
})
export type Fault = z.output<typeof faultSchema>

/** Failures on order, first come first served. */
export const createFaults = () => {
  let planned: Fault[] = []
  let latencyMs = 0
  return {
    add: (fault: z.input<typeof faultSchema>): void => void planned.push(faultSchema.parse(fault)),
    clear: (): void => {
      planned = []
      latencyMs = 0
    },
    /** How long each call waits before it reaches the API. */
    latencyMs: () => latencyMs,
    setLatency: (ms: number): void => {
      latencyMs = ms
    },
    /** The failure that this call meets, which is then used up. */
    take(method: string, path: string): Fault | undefined {
      const fault = planned.find((one) => path.startsWith(one.path) && (one.method ?? method) === method)
      if (!fault) return undefined
      fault.times -= 1
      if (fault.times === 0) planned = planned.filter((one) => one !== fault)
      return fault
    },
  }
}
export type Faults = ReturnType<typeof createFaults>
