import * as migration_20261122_083517_initial from './20261122_083517_initial.ts';

export const migrations = [
  {
    up: migration_20261122_083517_initial.up,
    down: migration_20261122_083517_initial.down,
    name: '20261122_083517_initial'
  },
];
