import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { roomTables } from '../../src/server/store/postgres-schema.ts';

/** Asks one database one thing, on a connection of its own. */
export async function query(url: string, text: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(text)).rows;
  } finally {
    await client.end();
  }
}

/** A new, empty database in a cluster; its address. */
export async function newDatabase(clusterUrl: string): Promise<string> {
  const name = `test_${randomBytes(8).toString('hex')}`;
  await query(clusterUrl, `CREATE DATABASE ${name}`);
  const url = new URL(clusterUrl);
  url.pathname = `/${name}`;
  return url.href;
}

/** The tables that hold something of a room, with how many rows. */
export async function rowsLeft(url: string): Promise<string[]> {
  const counts = roomTables.map((table) => `SELECT '${table}' AS name, count(*) AS rows FROM ${table}`);
  const tables = await query(url, counts.join(' UNION ALL '));
  return tables.filter(({ rows }) => rows !== '0').map(({ name, rows }) => `${name}: ${rows}`);
}

/** Cuts all connections to a database and takes no new ones, as when its machine is away; resolves with the way back. */
export async function cutOff(url: string): Promise<() => Promise<void>> {
  const cluster = new URL(url);
  const name = cluster.pathname.slice(1);
  cluster.pathname = '/postgres';
  await query(cluster.href, `ALTER DATABASE ${name} ALLOW_CONNECTIONS false`);
  await query(
    cluster.href,
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '${name}'`,
  );
  return async () => {
    await query(cluster.href, `ALTER DATABASE ${name} ALLOW_CONNECTIONS true`);
  };
}
