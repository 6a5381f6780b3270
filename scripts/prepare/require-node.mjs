/** Imported first by every script: an old Node gets one line instead of a syntax error. (Plain words only: it must parse there.) */
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    "amparo: this needs Node 20.19 or newer, and this is " +
      process.versions.node +
      ". Install a current Node from https://nodejs.org, then try again.",
  );
  process.exit(1);
}
