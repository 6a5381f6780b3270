/** linebreak 1.1 ships no types: the part of its interface that we use (Unicode line breaking, UAX #14). */
declare module "linebreak" {
  export default class LineBreaker {
    constructor(text: string);
    /** The next place where a line may end, as an offset in UTF-16 units; `required` after a line feed. */
    nextBreak(): { position: number; required: boolean } | null;
  }
}
