/** The demonstration campaigns, oldest call of a series first. */
import type { Demonstration } from "../demonstration.ts";
import { ua7224Seventh } from "./ua-72-24-seventh.ts";
import { ua7224Sixth } from "./ua-72-24-sixth.ts";
import { ua90026First } from "./ua-900-26-first.ts";

export const DEMONSTRATIONS: Demonstration[] = [ua7224Sixth, ua7224Seventh, ua90026First];
