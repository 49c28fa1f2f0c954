/** `npm start`: builds what is stale, starts the server, and says where trainer and phones go. */
import { buildSite, distDir } from '../site/build.ts';
import { createServer, type RunningServer, type ServerOptions } from './create.ts';
import { hash } from './identity.ts';
import { createLog } from './log.ts';
import { nl } from './nl.ts';
import { openerKeyIn, trainerLink } from './opener-key.ts';
import { parseSettings, type Settings } from './settings.ts';
import { DatabaseRefused } from './store/open.ts';
import { FolderInUse } from './store/sqlite-store.ts';

/** A sentence for the person at the keyboard; anything else that is thrown is a fault of ours and keeps its trace. */
class Refusal extends Error {}

const firstPort = 4173;
const portsTried = 20;

async function build(): Promise<void> {
  // Only a terminal can take a line back when nothing had to be built.
  const isTerminal = process.stdout.isTTY;
  if (isTerminal) process.stdout.write(nl.building);
  try {
    const seconds = await buildSite();
    if (isTerminal) process.stdout.write(`\r${' '.repeat(nl.building.length)}\r`);
    if (seconds > 0) console.log(nl.built(seconds.toFixed(1).replace('.', ',')));
  } catch (error) {
    throw new Refusal(`\n${nl.buildFailed(messageOf(error))}`);
  }
}

/** Starts on `port`, or on the first free one after it, and says so. */
async function startNear(port: number, options: Omit<ServerOptions, 'port'>): Promise<RunningServer> {
  for (let next = port; next < Math.min(port + portsTried, 65_536); next += 1) {
    try {
      const server = await createServer({ ...options, port: next });
      if (next !== port) console.log(nl.portTaken(port, next));
      return server;
    } catch (error) {
      if (codeOf(error) !== 'EADDRINUSE') throw error;
    }
  }
  throw new Refusal(nl.noPort(port, port + portsTried - 1));
}

/** The key of this laptop; null where an organisation gave the hash of its own. */
function keyOf({ TRAINER_KEY_HASH, DATABASE_URL, DATA_DIR }: Settings): string | null {
  if (TRAINER_KEY_HASH !== undefined) return null;
  if (DATABASE_URL !== undefined) throw new Refusal(nl.keyNeeded);
  try {
    return openerKeyIn(DATA_DIR);
  } catch {
    throw new Refusal(nl.folderFailed(DATA_DIR));
  }
}

async function main(): Promise<void> {
  const parsed = parseSettings(process.env);
  if (!parsed.ok) throw new Refusal(parsed.sentence);
  const { PORT = firstPort, HOST: host, DATA_DIR: dataDir, PUBLIC_URL: publicUrl } = parsed.settings;
  const { DATABASE_URL: databaseUrl, TRAINER_KEY_HASH, PROXIES: proxies } = parsed.settings;
  const key = keyOf(parsed.settings);
  const openerHash = TRAINER_KEY_HASH ?? hash(key ?? '');
  await build();
  const log = createLog();
  const options = { dataDir, databaseUrl, distDir, openerHash, proxies, host, publicUrl, log };
  const server = await startNear(PORT, options).catch((error: unknown) => {
    if (error instanceof FolderInUse) throw new Refusal(nl.folderInUse);
    if (codeOf(error) === 'EADDRNOTAVAIL') throw new Refusal(nl.badSetting('HOST', host ?? '', nl.aHost));
    if (error instanceof DatabaseRefused) throw new Refusal(nl.databaseFailed(error.code));
    throw error;
  });
  const here = publicUrl ?? `http://localhost:${server.port}`;
  const trainer = key === null ? `${here}/regie/ (${nl.keyLink})` : trainerLink(here, key);
  console.log(nl.started(trainer, server.addresses()));

  const stop = () => {
    // A second Ctrl+C ends it at once.
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.off(signal, stop);
    server.close().then(
      () => console.log(nl.stopped),
      (error: unknown) => {
        log.error({ err: error }, 'the server could not be closed');
        process.exitCode = 1;
      },
    );
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, stop);
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

main().catch((error: unknown) => {
  console.error(error instanceof Refusal ? error.message : nl.failed(messageOf(error)));
  if (!(error instanceof Refusal)) console.error(error);
  process.exitCode = 1;
});
