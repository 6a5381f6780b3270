/** A small script from public/enhance that makes a page nicer. The page works without it, and must not be cached with it. */
export function Enhancement({
  name,
  nonce,
}: {
  name:
    | "coach"
    | "copy"
    | "drop-file"
    | "drawable"
    | "gloss"
    | "from-fragment"
    | "letter-draft"
    | "work"
    | "review";
  nonce: string;
}) {
  return <script type="module" nonce={nonce} src={`/enhance/${name}.js`} />;
}
