import type { Ground } from './ground.ts'
import { startApollo } from './variants/apollo.ts'
import { startBare } from './variants/bare.ts'
import { startHive } from './variants/hive.ts'
import { startOurs } from './variants/router.ts'
import { startSubgraph } from './variants/subgraph.ts'
import type { Variant, VariantName } from './variants/variant.ts'

const starters: Record<VariantName, (ground: Ground, isProfiled: boolean) => Promise<Variant>> = {
  router: startOurs,
  routerUnshared: (ground, isProfiled) => startOurs(ground, isProfiled, 'routerUnshared'),
  apollo: (ground) => startApollo(ground, 'own'),
  apolloUndici: (ground) => startApollo(ground, 'undici'),
  hive: (ground) => startHive(ground, 'own'),
  hiveRuntime: (ground) => startHive(ground, 'router'),
  subgraph: startSubgraph,
  bare: startBare,
}

/** Starts one of those that can be measured; with its inspector open when a profile is to be taken of ours. */
export const startVariant = (ground: Ground, name: VariantName, isProfiled: boolean): Promise<Variant> =>
  starters[name](ground, isProfiled)
