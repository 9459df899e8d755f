import { Unanswered } from '@shop/kit/requests'
import { productsSearchAudit } from '@shop/schema/requests/products'
import { askShop } from '../ask-shop.ts'
import { judge, namedMax } from './check.ts'
import type { Check, Finding, Ground } from './check.ts'

/** The search index follows versions in the catalog, and has what they say. */
export const searchCheck: Check = {
  row: '44',
  sentence: 'The search index has every product as it is',
  needs: 'natsUrl',
  run: async (ground) => {
    const followed = await judge(
      ground.databases.products`select count(*) || ' products' as figure from products`,
      ground.databases.products`
        select format('%s has no version that the index could follow', id) as what
        from products where not exists (select 1 from search_versions where product_id = products.id) limit 20`,
    )
    const compared = await compare(ground)
    return {
      figure: `${followed.figure}, ${compared.figure}`,
      violations: [...followed.violations, ...compared.violations],
    }
  },
}

const compare = async ({ natsUrl, namespace }: Ground): Promise<Finding> => {
  const line = { natsUrl: natsUrl ?? '', namespace, name: 'shop-verify' }
  try {
    const { found } = await askShop(line, (ask) => ask(productsSearchAudit, { mend: false }))
    if (!found) return { figure: 'searched in the catalog itself', violations: [] }
    const violations = found.differing.map(({ id, is }) => `${id} is ${is} in the index`).slice(0, namedMax)
    return { figure: `${found.compared} compared with the index`, violations }
  } catch (error) {
    if (error instanceof Unanswered) return { figure: 'not compared: products gives no answer', violations: [] }
    throw error
  }
}
