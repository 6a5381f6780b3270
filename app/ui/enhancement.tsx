/** A small script from public/enhance that makes a page nicer. The page works without it, and must not be cached with it. */
export function Enhancement({ name, nonce }: { name: "copy" | "letter-draft"; nonce: string }) {
  return <script type="module" nonce={nonce} src={`/enhance/${name}.js`} />;
}
