/** The four parts of the benchmark's graph. */
export const partNames = ['accounts', 'inventory', 'products', 'reviews'] as const

export type PartName = (typeof partNames)[number]
