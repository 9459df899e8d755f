/** A reason not to go on whose message is one line for the user and says what to do; it is printed without a stack. */
export class CannotStart extends Error {
  name = 'CannotStart'
}
