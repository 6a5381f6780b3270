/**
 * Takes from this process, for good, what Node's permission model leaves open: the network, and signals, one of which
 * would open the debugger of the server that started it. Whatever a document makes a reader do, nothing leaves.
 */
import dgram from "node:dgram";
import dns from "node:dns";
import net from "node:net";
import os from "node:os";

export function closeDoors(): void {
  const closed = () => {
    throw new Error("this door is closed");
  };
  const doors: [object, string[]][] = [
    [net, ["_createServerHandle"]],
    [net.Socket.prototype, ["connect"]],
    [net.Server.prototype, ["listen", "_listen2"]],
    [dgram, ["_createSocketHandle"]],
    [dgram.Socket.prototype, ["bind", "connect", "send"]],
    ...RESOLVERS.map((resolver): [object, string[]] => [resolver, questionsOf(resolver)]),
    [globalThis, ["fetch", "WebSocket", "EventSource"]],
    [process, ["kill", "_kill", "_debugProcess", "_debugEnd", "execve"]],
    [os, ["setPriority"]],
  ];
  for (const [owner, names] of doors) {
    for (const name of names) {
      Object.defineProperty(owner, name, { value: closed, writable: false, configurable: false });
    }
  }
}

const RESOLVERS = [dns, dns.promises, dns.Resolver.prototype, dns.promises.Resolver.prototype];

/** Every kind of record is another function: a name that is looked up carries words to whoever answers for it. */
const questionsOf = (resolver: object): string[] =>
  Object.getOwnPropertyNames(resolver).filter((name) => /^(?:lookup|resolve|reverse)/u.test(name));
