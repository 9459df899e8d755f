import { generate } from '@graphql-codegen/cli'
import { z } from 'zod'
import config from '../../codegen.ts'

const files = z.array(z.object({ filename: z.string(), content: z.string() }))

/** Resolver types of every subgraph, by path. */
export const codegenText = async (): Promise<Map<string, string>> => {
  const generated = files.parse(await generate({ ...config, cwd: process.cwd() }, false))
  return new Map(generated.map(({ filename, content }) => [filename, content]))
}
