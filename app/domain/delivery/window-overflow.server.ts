/** Which letters need an envelope page or a label: their address does not fit the window of the envelope. */
import type { Letter } from "#app/domain/letter/letter.ts";
import { fitAddress } from "./fit-address.ts";
import { letterFaces } from "./letter-faces.server.ts";
import type { Sheet } from "./sheet.ts";

/** Letters that can be posted at all, and whose address is larger than the window of the sheet. */
export const lettersBeyondWindow = (letters: Letter[], sheet: Sheet): Letter[] =>
  letters.filter(
    ({ postable, addressLines, language }) =>
      postable && !fitAddress(addressLines, sheet, letterFaces().regular, language).fits,
  );
