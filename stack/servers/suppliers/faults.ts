import { z } from 'zod'

export const operations = ['place', 'get', 'cancel'] as const
export type Operation = (typeof operations)[number]

/** A failure that the next matching calls meet. */
export const faultSchema = z.strictObject({
  /** error: 500; timeout: no answer; reset: cut line; garbage: no language at all; hostile: a document that wants to read files. */
  kind: z.enum(['error', 'timeout', 'reset', 'garbage', 'hostile']),
  /** Whether the call takes effect before it fails. */
  when: z.enum(['before', 'after']).default('before'),
  times: z.int().min(1).default(1),
  operation: z.enum(operations).optional(),
})
export type Fault = z.output<typeof faultSchema>

/** Failures on order, first come first served. */
export const createFaults = () => {
  let planned: Fault[] = []
  return {
    add: (fault: z.input<typeof faultSchema>): void => void planned.push(faultSchema.parse(fault)),
    clear: (): void => void (planned = []),
    /** The failure that this call meets, which is then used up. */
    take: (operation: Operation): Fault | undefined => {
      const fault = planned.find((one) => (one.operation ?? operation) === operation)
      if (!fault) return undefined
      fault.times -= 1
      if (fault.times === 0) planned = planned.filter((one) => one !== fault)
      return fault
    },
  }
}
export type Faults = ReturnType<typeof createFaults>
