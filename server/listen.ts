/** Begins to listen, or says in one line why it cannot. */
import type { Server } from "node:http";

/** Null once listening; else what to do about it. */
export function listen(server: Server, port: number, host: string): Promise<string | null> {
  return new Promise((resolve) => {
    server.once("error", (error: NodeJS.ErrnoException) => resolve(advice(error, port, host)));
    server.listen({ port, host }, () => resolve(null));
  });
}

function advice(error: NodeJS.ErrnoException, port: number, host: string): string {
  switch (error.code) {
    case "EADDRINUSE":
      return `Port ${port} is in use. Stop the program that uses it, or choose another: PORT=${port + 1} npm start`;
    case "EACCES":
      return `Port ${port} needs special rights. Choose one above 1023: PORT=3000 npm start`;
    case "EADDRNOTAVAIL":
    case "ENOTFOUND":
      return `HOST=${host} is not an address of this machine. Leave HOST out, or use 0.0.0.0 for all of its addresses.`;
    default:
      return `Could not listen on ${host}:${port} (${error.code ?? error.message}).`;
  }
}
