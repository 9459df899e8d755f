import type { KeepableFetch } from '../cache/fetch-policy.ts'
import type { Kept } from '../cache/entities.ts'
import type { Data } from './data.ts'
import type { PartQuery, PartQuestion, Variable } from './question.ts'
import type { Twins } from './twins.ts'

/** One step of the way into an answer. */
export type PathStep = string | number

/** An error of a part, with its place in the whole answer. */
export type PartError = { message: string; path?: readonly PathStep[]; extensions: Record<string, unknown> }

/** What a part answered, read from JSON. */
export type PartAnswer = {
  data?: Data | null | undefined
  errors?:
    readonly { message?: string; path?: readonly PathStep[]; extensions?: Record<string, unknown> }[] | null | undefined
  /** What was answered in a lesser way, because what does it better is away. */
  degraded?: readonly string[]
}

/** Asks a part. Never throws: a part that is away is an answer with errors. */
export type Send = (part: string, question: PartQuestion) => Promise<PartAnswer>

/** One operation on its way: what is known of its answer so far. */
export type Run = {
  /** A variable as the client gave it; null when it was not. */
  variable: (name: string) => Variable | null
  conditions: Readonly<Record<string, boolean>>
  data: Data
  twins: Twins
  errors: PartError[]
  send: Send
  /** What parts said before; null when they are to be asked for everything. */
  kept: Kept | null
  /** Entities that are asked for in one turn of the loop go to a part together. */
  entities: Map<string, EntityAsk[]>
  /** Told of each fetch that something waits for, once what it brought is in place. */
  landed?: (fetchId: string) => void
}

/** Entities that one fetch needs: their representations as JSON, without doubles. */
export type EntityAsk = {
  fetch: EntityFetch
  representations: readonly string[]
  /** Takes the entities in the order of the representations, of which some may have come with errors. */
  take: (entities: readonly unknown[], isFaulty: (at: number) => boolean) => void
  /** Where the entity with this number stands, in all places. */
  placesOf: (at: number) => readonly (readonly PathStep[])[]
  path: readonly PathStep[]
  done: () => void
  /** What the part said could not be made sense of. */
  failed: (error: unknown) => void
}

/** The request that a fetch makes for entities, in pieces that can be put together with those of others. */
export type EntityFetch = {
  /** Told apart by this from the others of the same plan. */
  number: number
  part: string
  /** What it asks alone. */
  query: PartQuery
  /** Its variables but the representations. */
  names: readonly string[]
  /** Definitions of those, by name, as text. */
  definitions: ReadonlyMap<string, string>
  /** The selection on `_entities`; null when it cannot be put together with others. */
  selection: string | null
  /** Null when what it brings is not to be kept. */
  keep: KeepableFetch | null
}
