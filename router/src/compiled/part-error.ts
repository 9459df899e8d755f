import type { PartAnswer, PartError, PathStep } from './run.ts'

type Given = NonNullable<PartAnswer['errors']>[number]

/** An error as a part gave it, at its place in the whole answer. It tells what the part said: mask it before it leaves. */
export const partError = (part: string, error: Given, path: readonly PathStep[] | undefined): PartError => ({
  message: error.message || `Error while fetching subquery from service "${part}"`,
  ...(path && { path }),
  extensions: { code: 'DOWNSTREAM_SERVICE_ERROR', ...error.extensions, serviceName: part },
})
