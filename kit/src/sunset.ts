import { resolveSchemaCoordinate } from 'graphql'
import type { GraphQLSchema } from 'graphql'

/** Until when something that is deprecated works, and what to use instead. */
export type Sunset = {
  /** `Type.field`, or `Type.field(argument:)`. */
  coordinate: string
  replacement: string
  deprecatedOn: Date
  /** The last day on which it works, `2027-03-01`, and the instant after that day (UTC). */
  lastDay: string
  endsAt: Date
}

const form = /^Use (.+) instead; deprecated on (\d{4}-\d{2}-\d{2}), removed after (\d{4}-\d{2}-\d{2})\.?$/
const dayMs = 24 * 3600 * 1000

/** What a deprecation has to say, with both of its dates. */
export const sunsetForm = 'Use … instead; deprecated on 2026-09-01, removed after 2027-03-01'

/** Reads the reason of a deprecation; null for one that names no dates. */
export const readSunset = (coordinate: string, reason: string): Sunset | null => {
  const [, replacement = '', since = '', lastDay = ''] = form.exec(reason) ?? []
  const [deprecatedOn, ends] = [new Date(since), new Date(lastDay)]
  if (Number.isNaN(deprecatedOn.getTime()) || Number.isNaN(ends.getTime())) return null
  return { coordinate, replacement, deprecatedOn, lastDay, endsAt: new Date(ends.getTime() + dayMs) }
}

/** Which of these coordinates of a schema have a sunset, the nearest first. */
export const sunsetsOf = (schema: GraphQLSchema, coordinates: readonly string[]): Sunset[] =>
  coordinates
    .flatMap((coordinate) => {
      const reason = deprecationOf(schema, coordinate)
      const sunset = reason ? readSunset(coordinate, reason) : null
      return sunset ? [sunset] : []
    })
    .toSorted((one, other) => one.endsAt.getTime() - other.endsAt.getTime())

/** Why what a coordinate names is deprecated; null when it is not, or not there. */
export const deprecationOf = (schema: GraphQLSchema, coordinate: string): string | null => {
  if (!coordinate.includes('.')) return null
  const found = tried(() => resolveSchemaCoordinate(schema, coordinate))
  switch (found?.kind) {
    case 'Field':
      return found.field.deprecationReason ?? null
    case 'InputField':
      return found.inputField.deprecationReason ?? null
    case 'FieldArgument':
      return found.fieldArgument.deprecationReason ?? null
    case 'EnumValue':
      return found.enumValue.deprecationReason ?? null
    default:
      return null
  }
}

/** A coordinate whose type is gone throws; one whose field is gone gives nothing. */
const tried = <T>(run: () => T): T | undefined => {
  try {
    return run()
  } catch {
    return undefined
  }
}
