/**
 * An expected no: data, not a fault. `code` is the name of the GraphQL type that carries it to the client;
 * `message` says what is the case and what to do; `path` names the input field.
 */
export type Refusal = { code: string; message: string; path?: readonly string[]; retryable?: boolean }

type ScreamingTail<S extends string> = S extends `${infer Head}${infer Tail}`
  ? Head extends Lowercase<Head>
    ? `${Uppercase<Head>}${ScreamingTail<Tail>}`
    : `_${Head}${ScreamingTail<Tail>}`
  : S

/** `OrderAlreadyShipped` -> `ORDER_ALREADY_SHIPPED`. */
export type Screaming<S extends string> = S extends `${infer Head}${infer Tail}`
  ? `${Uppercase<Head>}${ScreamingTail<Tail>}`
  : S

export type RefusalPayload<R extends Refusal> = R extends Refusal
  ? Omit<R, 'code' | 'path' | 'retryable'> & {
      __typename: R['code']
      code: Screaming<R['code']>
      path: string[] | null
      retryable: boolean
    }
  : never

/** Turns a refusal into the union member of the same name. */
export const refusal = <R extends Refusal>(because: R): RefusalPayload<R> => {
  const { code, path, retryable, ...rest } = because
  return {
    ...rest,
    __typename: code,
    code: code.replaceAll(/(?<=.)([A-Z])/g, '_$1').toUpperCase(),
    path: path ? [...path] : null,
    retryable: retryable ?? false,
  } as RefusalPayload<R>
}
