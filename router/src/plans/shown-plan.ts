import { prettyFormatQueryPlan } from '@apollo/query-planner'
import type { QueryPlan } from '@apollo/query-planner'
import type { RequestHeaders } from '@shop/kit/http'
import { isStaff } from '@shop/kit/viewer'
import type { Viewer } from '@shop/kit/viewer'
import { isData } from '../compiled/data.ts'
import { planSize } from './plan-size.ts'
import type { PlanSize } from './plan-size.ts'

type ShownPlan = PlanSize & { text: string }

/** Only staff see plans, and only when they ask: `x-shop-query-plan: on`. */
export const wantsPlan = (headers: RequestHeaders, viewer: Viewer): boolean =>
  headers.get('x-shop-query-plan') === 'on' && isStaff(viewer)

/** The same answer, which also says how it was made. */
export const withPlan = <Answer extends { extensions?: unknown }>(answer: Answer, plan: QueryPlan | null): Answer => {
  if (!plan) return answer
  const queryPlan: ShownPlan = { ...planSize(plan), text: prettyFormatQueryPlan(plan) }
  return { ...answer, extensions: { ...(isData(answer.extensions) && answer.extensions), queryPlan } }
}
