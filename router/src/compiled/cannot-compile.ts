/** Thrown for an operation that only the gateway can execute. */
export class CannotCompile extends Error {}
