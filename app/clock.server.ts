/** The clock: the real one, or one that was set to an instant and runs on from there (AMPARO_CLOCK). */

export function createClock(startsAt?: Date): () => Date {
  if (!startsAt) return () => new Date();
  const startedAt = performance.now(); // monotonic: a correction of the real clock does not move ours
  return () => new Date(startsAt.getTime() + performance.now() - startedAt);
}
