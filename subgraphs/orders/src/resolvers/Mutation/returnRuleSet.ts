import { transaction } from '@shop/kit/db'
import { badUserInput, requireStaff } from '@shop/kit/denied'
import { scopeOf } from '@shop/kit/viewer'
import type { MutationResolvers } from '../../generated.ts'
import { audit } from '../../store/audit.ts'
import { rulesInForce, setRule } from '../../store/return-rules.ts'

const daysMax = 3_650

export const returnRuleSet: MutationResolvers['returnRuleSet'] = async (_, { input }, { db, now, viewer }) => {
  requireStaff(viewer)
  const days = input.days ?? null
  if (days !== null && (days < 1 || days > daysMax))
    throw badUserInput(`days is 1 to ${daysMax}, or absent.`, ['input', 'days'])
  const rule = { categoryId: input.categoryId ?? null, days, refundsShipping: input.refundsShipping ?? true }
  const rules = await transaction(db, async (tx) => {
    const before = (await rulesInForce(tx)).find(({ categoryId }) => categoryId === rule.categoryId)
    await setRule(tx, rule, scopeOf(viewer), now())
    await audit(tx, viewer, {
      at: now(),
      action: 'returnRuleSet',
      subject: rule.categoryId ?? 'everything else',
      before,
      after: rule,
    })
    return rulesInForce(tx)
  })
  return { __typename: 'ReturnRulesChanged', rules }
}
