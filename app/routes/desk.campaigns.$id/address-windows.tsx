/** The address as the window of an envelope will show it, on each paper, drawn to scale. */
import { useText } from "#app/i18n/text-context.tsx";
import type { AddressWindow } from "./address-windows.server.ts";

export function AddressWindows({ windows }: { windows: AddressWindow[] }) {
  if (windows.length === 0) return null;
  return (
    <div className="review-windows">
      {windows.map((window) => (
        <Window key={window.paper} window={window} />
      ))}
    </div>
  );
}

/** CSS pixels to a point of paper: both papers at the same scale, a little smaller than life. */
const SCALE = 1.1;
const PAPER_NAMES = { A4: "A4", LETTER: "US Letter" };

function Window({ window: { paper, width, height, size, lines, fits } }: { window: AddressWindow }) {
  const { t } = useText();
  return (
    <figure className={fits ? "review-window" : "review-window review-window-full"}>
      <svg
        viewBox={`0 0 ${width.toFixed(1)} ${height.toFixed(1)}`}
        width={Math.round(width * SCALE)}
        aria-hidden="true"
      >
        {lines.map(({ text, x, baseline }) => (
          <text key={baseline} x={x.toFixed(1)} y={baseline.toFixed(1)} fontSize={size} direction="ltr">
            {text}
          </text>
        ))}
      </svg>
      <figcaption>
        {t(fits ? "review:window.fits" : "review:window.tooLarge", { paper: PAPER_NAMES[paper] })}
      </figcaption>
    </figure>
  );
}
