import { isAdmin } from '@shop/kit/viewer'
import type { RouterContext } from '../context.ts'
import type { Artefact } from '../operations/artefact.ts'
import { Problem } from '../problem.ts'
import type { Variables } from './cost/term.ts'
import type { Pay, RateLimit } from './rate-limit.ts'

export type OperationLimits = {
  rate: RateLimit
  /** Points that one operation may cost. */
  costMax: number
  /** Whether everybody may ask for the schema; else admins only. */
  introspection: boolean
}

/** What an operation costs, what it may, and what is left of what its viewer has saved up. */
export type Charged = { requested: number; limit: number; remaining: number }

/** Refuses what this viewer may not run with these variables, and has the rest paid for. */
export const charge = async (
  { costMax, introspection }: Omit<OperationLimits, 'rate'>,
  pay: Pay,
  context: RouterContext,
  { introspects, errors, cost }: Artefact,
  variables: Variables,
): Promise<Charged> => {
  if (introspects && !introspection && !isAdmin(context.claims.viewer))
    throw new Problem(400, 'INTROSPECTION_DISABLED', 'Introspection is off here.')
  const requested = errors.length > 0 ? 0 : cost(variables)
  if (requested > costMax) throw tooDear(requested, costMax)
  const remaining = await pay(requested)
  return { requested, limit: costMax, remaining }
}

const tooDear = (requested: number, limit: number): Problem =>
  new Problem(
    400,
    'COST_LIMIT',
    `This costs ${requested} points; an operation may cost ${limit}. Ask for less at once.`,
    {
      cost: { requested, limit },
    },
  )
