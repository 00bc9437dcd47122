import { cpus, loadavg, release, totalmem, type } from 'node:os';

const load = () => (loadavg()[0] ?? 0).toFixed(1);

/** What was measured on, and how busy it was before. */
export function describeMachine() {
  const [cpu] = cpus();
  return {
    date: new Date().toISOString().slice(0, 16).replace('T', ' '),
    cpu: cpu?.model.trim() ?? 'unknown',
    cores: cpus().length,
    memory: `${Math.round(totalmem() / 2 ** 30)} GB`,
    system: `${type()} ${release()}`,
    node: process.versions.node,
    loadBefore: load(),
  };
}

/** @typedef {ReturnType<typeof describeMachine>} Machine */
