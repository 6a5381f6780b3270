/** What many ask for at one moment is read once for all of them, and remembered for two seconds. */

const MILLISECONDS = 2_000;
/** Beyond so many, those that are over are forgotten. */
const MANY = 200;

export type BriefMemory<T> = (name: string, read: () => Promise<T>) => Promise<T>;

/** A reading that fails is not remembered. */
export function createBriefMemory<T>(now: () => number = () => performance.now()): BriefMemory<T> {
  const readings = new Map<string, { until: number; value: Promise<T> }>();
  return (name, read) => {
    const known = readings.get(name);
    if (known && known.until > now()) return known.value;
    if (readings.size > MANY)
      for (const [old, { until }] of readings) if (until <= now()) readings.delete(old);
    const reading = { until: now() + MILLISECONDS, value: read() };
    readings.set(name, reading);
    reading.value.catch(() => readings.get(name) === reading && readings.delete(name));
    return reading.value;
  };
}
