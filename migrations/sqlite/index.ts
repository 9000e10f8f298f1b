import * as migration_20261122_083517_initial from './20261122_083517_initial.ts';
import * as migration_20261125_092219_desk from './20261125_092219_desk.ts';

export const migrations = [
  {
    up: migration_20261122_083517_initial.up,
    down: migration_20261122_083517_initial.down,
    name: '20261122_083517_initial',
  },
  {
    up: migration_20261125_092219_desk.up,
    down: migration_20261125_092219_desk.down,
    name: '20261125_092219_desk'
  },
];
