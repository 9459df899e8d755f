import { Kind, parse } from 'graphql'
import { createEngine } from '@shop/router/compiled/engine'
import { planSize } from '@shop/router/plans/plan-size'
import type { PlanSize } from '@shop/router/plans/plan-size'
import { parseManifest } from '@shop/router/policies/trusted-operations'

/** What each registered operation asks of the parts, by client and name: a pull request shows what a change in the graph costs. */
export const plans = (supergraph: string, manifest: string): string => {
  const { plan } = createEngine(supergraph)
  const sizeOf = (body: string) => {
    const document = parse(body, { noLocation: true })
    const operation = document.definitions.find((each) => each.kind === Kind.OPERATION_DEFINITION)
    return operation ? planSize(plan(document, operation, () => false)) : null
  }
  const { clients } = parseManifest(JSON.parse(manifest))
  const lines = Object.entries(clients).map(([client, documents]) => {
    const operations = Object.values(documents).map(({ name, body }) => `    "${name}": ${inOneLine(sizeOf(body))}`)
    return `  "${client}": {\n${operations.join(',\n')}\n  }`
  })
  return `{\n${lines.join(',\n')}\n}\n`
}

/** One line for each operation, so that a difference is one line too. */
const inOneLine = (size: PlanSize | null): string =>
  size
    ? `{ "requests": ${size.requests}, "depth": ${size.depth}, "parts": [${size.parts.map((part) => `"${part}"`).join(', ')}] }`
    : 'null'
