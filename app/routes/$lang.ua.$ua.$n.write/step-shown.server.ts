/**
 * Which step a form led to. The title in the browser's tab is made from what the loader says, and the loader runs after
 * the action and does not see its answer: they share the request's context, and this note on it.
 */
import type { AppLoadContext } from "@remix-run/node";

export type Step = "writing" | "letters" | "copy";

const steps = new WeakMap<AppLoadContext, Step>();

/** For the action: the page will show this step. */
export const showStep = (context: AppLoadContext, step: Step): void => void steps.set(context, step);

export const stepOf = (context: AppLoadContext): Step => steps.get(context) ?? "writing";
