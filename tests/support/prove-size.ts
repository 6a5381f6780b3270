/** Proofs run twice: small with every test run, and in full size by `npm run prove`. */
export const PROVING = process.env.AMPARO_PROVE === "1";

export const size = <T>(small: T, full: T): T => (PROVING ? full : small);

/** A proof ends with its figure, for the notes. */
export const figure = (text: string): void => void process.stdout.write(`proof: ${text}\n`);
