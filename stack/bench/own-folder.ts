import { rmSync } from 'node:fs'
import { deleteData, outsideOf, throwAwayFolder } from '../runtime-folder.ts'
import type { RuntimeFolder } from '../runtime-folder.ts'
import { ifWeDie } from '../servers/if-we-die.ts'

/** A folder for one run: gone when it is removed, or soon after this process ended without having done so. */
export const ownFolder = (): RuntimeFolder & { remove: () => Promise<void> } => {
  const folder = throwAwayFolder()
  const keep = ifWeDie('sleep 12; rm -rf "$0" "$1"', folder.all, outsideOf(folder.data))
  return {
    ...folder,
    remove: async () => {
      deleteData(folder.data)
      rmSync(folder.all, { recursive: true, force: true })
      keep()
    },
  }
}
