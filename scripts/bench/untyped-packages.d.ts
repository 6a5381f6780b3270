/** What the bench uses of two packages that carry no types. */
declare module "autocannon" {
  interface Options {
    url: string;
    connections: number;
    /** Seconds. */
    duration: number;
    headers?: Record<string, string>;
  }
  interface Result {
    requests: { average: number };
    latency: { p50: number; p99: number };
    non2xx: number;
    errors: number;
  }
  export default function autocannon(options: Options): Promise<Result>;
}

declare module "pdfkit" {
  import { Readable } from "node:stream";
  export default class PDFDocument extends Readable {
    constructor(options: {
      size: [number, number] | "A4";
      margin: number;
      compress?: boolean;
      pdfVersion?: string;
      userPassword?: string;
    });
    addPage(): this;
    font(source: string): this;
    fontSize(size: number): this;
    fillColor(color: string): this;
    text(text: string, x: number, y: number, options: { lineBreak: false; baseline: "alphabetic" }): this;
    text(text: string, x?: number, y?: number, options?: { lineBreak: boolean }): this;
    moveDown(lines: number): this;
    rect(x: number, y: number, width: number, height: number): this;
    fill(color?: string): this;
    end(): void;
  }
}
