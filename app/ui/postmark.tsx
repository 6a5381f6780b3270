/** A deadline as the postmark a letter must carry. Decoration: the day stands beside it in words. */
import { formatDay } from "#app/i18n/dates.ts";
import { useText } from "#app/i18n/text-context.tsx";

/** `day` is YYYY-MM-DD. */
export function Postmark({ day, cancelled = false }: { day: string; cancelled?: boolean }) {
  const { lang, dir } = useText();
  // The waves run towards the end of the line; words are never mirrored.
  const centre = dir === "rtl" ? 124 - 42 : 42;
  const part = (options: Intl.DateTimeFormatOptions) => formatDay(day, lang, options);
  return (
    <svg
      className={cancelled ? "postmark postmark-past" : "postmark"}
      viewBox="0 0 124 84"
      aria-hidden="true"
      focusable="false"
    >
      <g className="postmark-line" transform={dir === "rtl" ? "matrix(-1 0 0 1 124 0)" : undefined}>
        <circle cx="42" cy="42" r="39" />
        <circle cx="42" cy="42" r="33.5" />
        {[26, 36.5, 47, 57.5].map((y) => (
          <path key={y} d={`M${waveStart(y)} ${y} Q90 ${y - 7} 100 ${y} T122 ${y}`} />
        ))}
      </g>
      <g className="postmark-text" textAnchor="middle">
        <text className="postmark-small" x={centre} y="28">
          {part({ month: "short" }).replace(".", "").toLocaleUpperCase(lang)}
        </text>
        <text className="postmark-day" x={centre} y="52">
          {part({ day: "numeric" })}
        </text>
        <text className="postmark-small" x={centre} y="66">
          {part({ year: "numeric" })}
        </text>
      </g>
    </svg>
  );
}

/** Where a cancelling wave at this height leaves the ring (radius 39 around 42, 42). */
const waveStart = (y: number): number => Math.round(42 + Math.sqrt(39 ** 2 - (y - 42) ** 2) + 2);
