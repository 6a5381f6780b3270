/** Guessing passwords is slow; nobody is locked out. */
import { expect, test } from "vitest";
import { AttemptLimiter } from "#app/domain/staff/attempt-limiter.ts";

const at = (seconds: number) => new Date(Date.UTC(2026, 5, 15) + seconds * 1000);

test("five tries a minute, twenty an hour", () => {
  const limiter = new AttemptLimiter();
  let allowed = 0;
  for (let second = 0; second < 3600; second += 2) if (limiter.try("ingrid", at(second))) allowed++;
  expect(allowed).toBe(20);
});

test("those that were refused do not make the wait longer", () => {
  const limiter = new AttemptLimiter();
  for (let i = 0; i < 100; i++) limiter.try("ingrid", at(i / 10));
  expect(limiter.try("ingrid", at(61))).toBe(true);
});

test("one account's slips are not another's", () => {
  const limiter = new AttemptLimiter();
  for (let i = 0; i < 6; i++) limiter.try("ingrid", at(0));
  expect(limiter.try("tomas", at(0))).toBe(true);
});

test("a flood of invented accounts does not grow without end", () => {
  const limiter = new AttemptLimiter();
  for (let i = 0; i < 30_000; i++) limiter.try(`nobody-${i}`, at(0));
  expect(limiter.remembered).toBeLessThanOrEqual(10_000);
});
