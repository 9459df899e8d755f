/** How soon each is looked at, and how many at most in a second, so that many who watch do not all ask in one moment. */
export type Pace = { everyS: number; perSecondMax: number }

/** As a rule nobody needs this: it finds what a lost message would have told. */
export const usualPace: Pace = { everyS: 15, perSecondMax: 50 }

/** While the broker is away this is all there is; after it came back, once. */
export const hurriedPace: Pace = { everyS: 2, perSecondMax: 500 }

/** Goes round all keys again and again, some in each second. */
export const createRounds = (keys: () => Iterable<string>) => {
  let waiting: string[] = []
  let share = 0
  let restS = 0
  return {
    /** Everybody's turn comes anew, from now on. */
    startOver: () => {
      waiting = []
      restS = 0
    },
    /** Those whose turn it is in this second. */
    next: ({ everyS, perSecondMax }: Pace): string[] => {
      if (waiting.length === 0 && restS <= 0) {
        waiting = [...keys()]
        share = Math.ceil(waiting.length / everyS)
        restS = everyS
      }
      restS -= 1
      return waiting.splice(0, Math.min(perSecondMax, Math.max(1, share, Math.ceil(waiting.length / everyS))))
    },
  }
}
