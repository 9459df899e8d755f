import { parseArgs } from 'node:util'
import { CannotStart } from './boot/cannot-start.mjs'
import { searchChoices, type SearchChoice } from './servers/search.ts'

export type StartArguments = { processes: 'one' | 'many'; seed: boolean; search: SearchChoice | undefined }

/** `npm start -- --processes=many --search=opensearch --no-seed` */
export const readStartArguments = (args: string[]): StartArguments => {
  try {
    const { values } = parseArgs({
      args,
      options: {
        processes: { type: 'string', default: 'one' },
        search: { type: 'string' },
        'no-seed': { type: 'boolean', default: false },
      },
    })
    const { processes } = values
    if (processes !== 'one' && processes !== 'many') throw new Error(`--processes=${processes}`)
    return { processes, search: searchFrom(values.search), seed: !values['no-seed'] }
  } catch (error) {
    const what = error instanceof Error ? error.message : String(error)
    throw new CannotStart(
      `${what}: npm start takes --processes=one (the default) or --processes=many, ` +
        `--search=${searchChoices.join(' or --search=')}, and --no-seed.`,
    )
  }
}

const searchFrom = (text: string | undefined): SearchChoice | undefined => {
  const choice = searchChoices.find((each) => each === text)
  if (text !== undefined && !choice) throw new Error(`--search=${text}`)
  return choice
}
