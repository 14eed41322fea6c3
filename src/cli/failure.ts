/** What commands exit with. */
export const EXIT = {
  ok: 0,
  /** Some of the work could not be done. */
  failed: 1,
  /** Nothing could be done: wrong arguments, no such file, no service. */
  usage: 2,
} as const;

/** Ends a command; its message, which says what to do, is printed alone. */
export class CommandFailure extends Error {
  override readonly name = 'CommandFailure';
  constructor(
    message: string,
    readonly exitCode: number = EXIT.usage,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
