import { existsSync, readFileSync } from 'node:fs'
import type { CodegenConfig } from '@graphql-codegen/cli'
import { subgraphNames } from './schema/subgraphs.ts'

/**
 * Resolver types per subgraph, from its SDL. `src/models.ts` names what stands behind a GraphQL type:
 * `export type OrderModel = …` is the parent of every `Order` resolver.
 */
const mappersOf = (name: string): Record<string, string> => {
  const file = `subgraphs/${name}/src/models.ts`
  const models = existsSync(file)
    ? [...readFileSync(file, 'utf8').matchAll(/^export type (\w+)Model\b/gm)].map((found) => found[1] ?? '')
    : []
  return {
    Money: '@shop/kit/money#Money as MoneyModel',
    TaxedMoney: '@shop/kit/money#TaxedMoney as TaxedMoneyModel',
    ...Object.fromEntries(models.map((model) => [model, `./models.ts#${model}Model`])),
  }
}

const scalars = {
  ID: 'string',
  DateTime: { input: 'Date', output: 'Date | string' },
  Decimal: 'string',
  BigInt: 'number',
  CurrencyCode: 'string',
  JSON: 'unknown',
  _FieldSet: 'string',
}

const config: CodegenConfig = {
  silent: true,
  generates: Object.fromEntries(
    subgraphNames
      .filter((name) => existsSync(`subgraphs/${name}/schema.graphql`))
      .map((name) => [
        `subgraphs/${name}/src/generated.ts`,
        {
          schema: ['schema/common.graphql', `subgraphs/${name}/schema.graphql`],
          plugins: ['typescript', 'typescript-resolvers'],
          config: {
            federation: true,
            contextType: './context.ts#Context',
            useTypeImports: true,
            enumsAsTypes: true,
            mappers: mappersOf(name),
            scalars,
            strictScalars: true,
            resolversNonOptionalTypename: { unionMember: true },
            maybeValue: 'T | null | undefined',
            immutableTypes: false,
            skipTypename: true,
          },
        },
      ]),
  ),
}

export default config
