/** Text to placed glyphs with HarfBuzz: ligatures, joined letters, accents and vowels where the script wants them. */
import * as harfbuzz from "harfbuzzjs";
import type { Weight, Wording } from "../type-face.ts";
import type { FaceName } from "./faces.ts";
import { type FontFile, fontFile } from "./font-file.server.ts";
import { type Run, visualRuns } from "./runs.ts";
import type { Cluster, ShapedRun, ShapedText } from "./shaped-text.ts";

/** Lines of a model letter come again and again; the store is emptied before it holds too many. */
const MOST_SHAPED = 500;
const shaped = new Map<string, ShapedText>();

/** One line of text, shaped. Costs about 40 µs a line of print, nothing when it was shaped lately. */
export function shape(text: string, weight: Weight, wording: Wording): ShapedText {
  const key = `${weight} ${wording.dir} ${wording.language} ${text}`;
  const known = shaped.get(key);
  if (known) return known;
  const covers = (face: FaceName, codePoint: number) => fontFile(face, weight).covers.has(codePoint);
  const runs = visualRuns(text, wording, covers).map((run) => shapeRun(text, run, weight, wording.language));
  const clusters = runs.flatMap((run) => run.clusters);
  const result: ShapedText = {
    runs,
    width: clusters.reduce((sum, { advance }) => sum + advance, 0),
    complete: clusters.every(({ glyphs }) => glyphs.every(({ id }) => id !== 0)),
  };
  if (shaped.size >= MOST_SHAPED) shaped.clear();
  if (text.length <= LONGEST_KEPT) shaped.set(key, result);
  return result;
}

/** Widths are asked for word by word when lines are broken: numbers alone are kept longer. */
const MOST_WIDTHS = 10_000;
const widths = new Map<string, number>();

/** The width of a text on one line, in ems. */
export function widthOf(text: string, weight: Weight, wording: Wording): number {
  const key = `${weight} ${wording.dir} ${wording.language} ${text}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  const { width } = shape(text, weight, wording);
  if (widths.size >= MOST_WIDTHS) widths.clear();
  if (text.length <= LONGEST_KEPT) widths.set(key, width);
  return width;
}

const LONGEST_KEPT = 200;

const buffer = new harfbuzz.Buffer();

function shapeRun(text: string, run: Run, weight: Weight, language: string): ShapedRun {
  const font = fontFile(run.face, weight);
  buffer.reset();
  buffer.addText(text, run.start, run.end - run.start);
  buffer.guessSegmentProperties();
  buffer.setDirection(run.rtl ? harfbuzz.Direction.RTL : harfbuzz.Direction.LTR);
  if (language) buffer.setLanguage(language);
  // Reader programs turn right-to-left text round sign by sign: there each accent says what it is by itself.
  buffer.setClusterLevel(
    run.rtl ? harfbuzz.ClusterLevel.MONOTONE_CHARACTERS : harfbuzz.ClusterLevel.MONOTONE_GRAPHEMES,
  );
  harfbuzz.shape(font.shaper, buffer);
  return { font, rtl: run.rtl, clusters: clustersOf(text, run, font) };
}

function clustersOf(text: string, run: Run, font: FontFile): Cluster[] {
  const infos = buffer.getGlyphInfos();
  const positions = buffer.getGlyphPositions();
  const em = font.scale / font.trueType.unitsPerEm;
  const clusters: Cluster[] = [];
  infos.forEach(({ codepoint: id, cluster: start }, i) => {
    const { xAdvance, xOffset, yOffset } = positions[i]!;
    let cluster = clusters.at(-1);
    if (cluster?.start !== start) {
      cluster = { start, text: "", glyphs: [], advance: 0 };
      clusters.push(cluster);
    }
    cluster.glyphs.push({ id, x: xOffset * em, y: yOffset * em, advance: xAdvance * em });
    cluster.advance += xAdvance * em;
  });
  const logical = run.rtl ? [...clusters].reverse() : clusters;
  logical.forEach((cluster, i) => {
    cluster.text = text.slice(cluster.start, logical[i + 1]?.start ?? run.end);
  });
  return clusters;
}
