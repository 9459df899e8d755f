import { badUserInput, requireStaff } from '@shop/kit/denied'
import { z } from 'zod'
import type { QueryResolvers } from '../../generated.ts'

const day = z.iso.date()

export const apiUsage: QueryResolvers['apiUsage'] = (_, { filter }, { viewer }) => {
  requireStaff(viewer)
  return {
    client: filter?.client ?? null,
    operationId: filter?.operationId ?? null,
    coordinate: filter?.coordinate ?? null,
    from: dayOf(filter?.from ?? null, 'from'),
    to: dayOf(filter?.to ?? null, 'to'),
  }
}

const dayOf = (given: string | null, name: string): string | null => {
  if (given !== null && !day.safeParse(given).success)
    throw badUserInput('A day looks like 2026-03-01.', ['filter', name])
  return given
}
