import type { Ground } from './ground.ts'
import { startApollo } from './variants/apollo.ts'
import { startBare } from './variants/bare.ts'
import { startHive } from './variants/hive.ts'
import { startOurs } from './variants/router.ts'
import { startSubgraph } from './variants/subgraph.ts'
import type { Variant, VariantName } from './variants/variant.ts'

const starters: Record<VariantName, (ground: Ground, isProfiled: boolean) => Promise<Variant>> = {
  router: startOurs,
  apollo: (ground) => startApollo(ground, 'own'),
  apolloUndici: (ground) => startApollo(ground, 'undici'),
  hive: (ground) => startHive(ground, 'own'),
  hiveRuntime: (ground) => startHive(ground, 'router'),
  subgraph: startSubgraph,
  bare: startBare,
}

/** Starts those that are asked for, one after the other, and tells of each as soon as it runs. */
export const startVariants = async (
  ground: Ground,
  names: readonly VariantName[],
  { isProfiled, onStart }: { isProfiled: boolean; onStart: (variant: Variant) => void },
): Promise<void> => {
  for (const name of names) onStart(await starters[name](ground, isProfiled))
}
