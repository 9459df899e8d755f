import type { z } from 'zod'

/** What a publisher promises about one kind of event; lives in the schema package and is checked on both ends. */
export type EventContract<Type extends string = string, Data = unknown> = {
  type: Type
  /** Raised only with an incompatible payload; fields are otherwise only added. */
  version: number
  data: z.ZodType<Data>
  example: Data
}

export const defineEvent = <Type extends `${string}.${string}`, Schema extends z.ZodType>(
  type: Type,
  contract: { version?: number; data: Schema; example: z.infer<Schema> },
): EventContract<Type, z.infer<Schema>> => ({
  version: 1,
  ...contract,
  type,
  data: contract.data as z.ZodType<z.infer<Schema>>,
})

/** An event as a decision returns it: what happened to which aggregate, and the aggregate's version after it. */
export type EventOf<Contract extends EventContract> =
  Contract extends EventContract<infer Type, infer Data>
    ? { type: Type; aggregateId: string; aggregateVersion?: number; data: Data }
    : never

/** Any event of a list of contracts. */
export type EventsOf<Contracts extends readonly EventContract[]> = EventOf<Contracts[number]>

export type AnyEvent = { type: string; aggregateId: string; aggregateVersion?: number; data: unknown }
