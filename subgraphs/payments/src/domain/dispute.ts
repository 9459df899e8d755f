export type DisputeStatus = 'OPEN' | 'WON' | 'LOST'
