/** A small honest chart: a table whose middle column draws the number beside it, from zero, on one scale. */
import { type ReactNode, useId } from "react";
import { useText } from "#app/i18n/text-context.tsx";

export interface Bar {
  key: string;
  label: ReactNode;
  value: number;
  /** A remainder, such as "fewer than five each": drawn lighter. */
  rest?: boolean;
}

interface BarChartProps {
  caption: ReactNode;
  /** Column heads, for screen readers: what is counted apart, and what is counted. */
  labelHead: string;
  valueHead: string;
  bars: Bar[];
}

export function BarChart({ caption, labelHead, valueHead, bars }: BarChartProps) {
  const { lang } = useText();
  const captionId = useId();
  const longest = Math.max(1, ...bars.map((bar) => bar.value));
  const figure = new Intl.NumberFormat(lang);
  return (
    <div className="bar-chart">
      <table aria-labelledby={captionId}>
        <caption id={captionId}>{caption}</caption>
        <thead className="only-read">
          <tr>
            <th scope="col">{labelHead}</th>
            <th scope="col">{valueHead}</th>
          </tr>
        </thead>
        <tbody>
          {bars.map((bar) => (
            <tr key={bar.key}>
              <th scope="row">{bar.label}</th>
              <td>
                <div className="bar-cell">
                  <svg
                    className="bar"
                    viewBox="0 0 100 10"
                    preserveAspectRatio="none"
                    aria-hidden="true"
                    focusable="false"
                  >
                    <rect
                      className={bar.rest ? "bar-rest" : "bar-ink"}
                      width={(100 * bar.value) / longest}
                      height="10"
                    />
                  </svg>
                  <span className="figure">{figure.format(bar.value)}</span>
                </div>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
