/**
 * Rejects when it takes longer; what comes later is nobody's. Whoever was kept from looking for so long looks once more before
 * that: the answer may be there already.
 */
export const within = <T>(ms: number, doing: Promise<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    let late: NodeJS.Immediate | undefined
    const tooLate = () => reject(new Error(`no answer within ${ms} ms`))
    const timer = setTimeout(() => (late = setImmediate(tooLate)), ms)
    doing.then(resolve, reject).finally(() => {
      clearTimeout(timer)
      clearImmediate(late)
    })
  })
