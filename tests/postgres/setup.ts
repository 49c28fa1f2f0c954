import type { TestProject } from 'vitest/node';
import { startCluster } from './cluster.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Of a PostgreSQL that the contract tests may make databases in; null where they keep rooms in files. */
    postgresUrl: string | null;
  }
}

/** One PostgreSQL for all tests of a run; each makes databases of its own in it. */
export default async function setup(project: TestProject): Promise<() => void> {
  const cluster = await startCluster();
  project.provide('postgresUrl', cluster.url);
  return cluster.remove;
}
