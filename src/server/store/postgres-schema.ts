import type { Pool } from 'pg';

/** Any number: processes that start together make the tables one after the other. */
const lock = 4_173;

/**
 * A schema of its own, so that it can live in a database with other things. `presence` says who is connected to which
 * process; `attachments` is what socket.io's adapter needs for messages that are too large to be told.
 */
const tables = `
  CREATE SCHEMA IF NOT EXISTS kindreflex;
  CREATE TABLE IF NOT EXISTS kindreflex.room (id text PRIMARY KEY, trainer text NOT NULL, opened_at bigint NOT NULL,
    ends_at bigint NOT NULL, deletes_at bigint NOT NULL, seq bigint NOT NULL DEFAULT 0, seen bigint NOT NULL DEFAULT 0,
    size bigint NOT NULL DEFAULT 0, groupings bigint NOT NULL DEFAULT 0, joined bigint NOT NULL DEFAULT 0);
  CREATE TABLE IF NOT EXISTS kindreflex.member (room text NOT NULL REFERENCES kindreflex.room ON DELETE CASCADE,
    author text NOT NULL, role text NOT NULL, "group" text, envelopes bigint NOT NULL, size bigint NOT NULL,
    joined_at bigint NOT NULL, PRIMARY KEY (room, author));
  CREATE TABLE IF NOT EXISTS kindreflex.envelope (room text NOT NULL REFERENCES kindreflex.room ON DELETE CASCADE,
    scope text NOT NULL, id text NOT NULL, slot text NOT NULL, "group" text, rev bigint NOT NULL, body text NOT NULL,
    author text NOT NULL, seq bigint NOT NULL, at bigint NOT NULL, PRIMARY KEY (room, scope, id), UNIQUE (room, seq));
  CREATE INDEX IF NOT EXISTS envelope_by_scope ON kindreflex.envelope (room, scope, seq);
  CREATE INDEX IF NOT EXISTS envelope_by_author ON kindreflex.envelope (room, author, seq);
  CREATE INDEX IF NOT EXISTS envelope_by_group ON kindreflex.envelope (room, "group", seq) WHERE "group" IS NOT NULL;
  CREATE TABLE IF NOT EXISTS kindreflex.presence (room text NOT NULL REFERENCES kindreflex.room ON DELETE CASCADE,
    process text NOT NULL, authors text[] NOT NULL, at timestamptz NOT NULL, PRIMARY KEY (room, process));
  CREATE TABLE IF NOT EXISTS kindreflex.attachments (id bigserial PRIMARY KEY, created_at timestamptz DEFAULT now(),
    payload bytea);`;

/** What socket.io's adapter is told of this schema. */
export const adapterOptions = { tableName: 'kindreflex.attachments', channelPrefix: 'kindreflex' } as const;

/** Everything that may hold something of a room. */
export const roomTables = ['room', 'member', 'envelope', 'presence'].map((name) => `kindreflex.${name}`);

/** Makes what is not there yet. */
export async function makeTables(pool: Pool): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    await client.query('SELECT pg_advisory_xact_lock($1)', [lock]);
    await client.query(tables);
    await client.query('COMMIT');
  } finally {
    client.release(true);
  }
}
