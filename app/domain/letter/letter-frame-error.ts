/** A template that may not be used: the message names file, line and column of every problem. */
export class LetterFrameError extends Error {}
