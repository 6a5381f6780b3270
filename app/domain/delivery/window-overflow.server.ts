/** Which letters need an envelope page or a label: their address does not fit the window of the usual envelope. */
import type { Letter } from "#app/domain/letter/letter.ts";
import { fitAddress } from "./fit-address.ts";
import { type Paper, SHEETS } from "./paper.ts";
import { sourceSerif } from "./source-serif.server.ts";

export const lettersBeyondWindow = (letters: Letter[], paper: Paper): Letter[] =>
  letters.filter((letter) => !fitAddress(letter.addressLines, SHEETS[paper], sourceSerif().regular).fits);
