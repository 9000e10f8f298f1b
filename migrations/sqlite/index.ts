import * as migration_20261122_083517_initial from './20261122_083517_initial.ts';
import * as migration_20261125_093916_desk from './20261125_093916_desk.ts';
import * as migration_20261125_094735_mail from './20261125_094735_mail.ts';
import * as migration_20261125_100351_translations from './20261125_100351_translations.ts';
import * as migration_20261128_205932_public_site from './20261128_205932_public_site.ts';
import * as migration_20261129_021954_press_room from './20261129_021954_press_room.ts';
import * as migration_20261129_060023_agreements from './20261129_060023_agreements.ts';
import * as migration_20261129_060556_retention from './20261129_060556_retention.ts';
import * as migration_20261129_151624_list_orders from './20261129_151624_list_orders.ts';
import * as migration_20261129_160103_consents from './20261129_160103_consents.ts';
import * as migration_20261129_160135_public_lists from './20261129_160135_public_lists.ts';
import * as migration_20261130_122547_times_in_log from './20261130_122547_times_in_log.ts';
import * as migration_20261130_190932_queue_from_indexes from './20261130_190932_queue_from_indexes.ts';

export const migrations = [
  {
    up: migration_20261122_083517_initial.up,
    down: migration_20261122_083517_initial.down,
    name: '20261122_083517_initial',
  },
  {
    up: migration_20261125_093916_desk.up,
    down: migration_20261125_093916_desk.down,
    name: '20261125_093916_desk',
  },
  {
    up: migration_20261125_094735_mail.up,
    down: migration_20261125_094735_mail.down,
    name: '20261125_094735_mail',
  },
  {
    up: migration_20261125_100351_translations.up,
    down: migration_20261125_100351_translations.down,
    name: '20261125_100351_translations',
  },
  {
    up: migration_20261128_205932_public_site.up,
    down: migration_20261128_205932_public_site.down,
    name: '20261128_205932_public_site',
  },
  {
    up: migration_20261129_021954_press_room.up,
    down: migration_20261129_021954_press_room.down,
    name: '20261129_021954_press_room',
  },
  {
    up: migration_20261129_060023_agreements.up,
    down: migration_20261129_060023_agreements.down,
    name: '20261129_060023_agreements',
  },
  {
    up: migration_20261129_060556_retention.up,
    down: migration_20261129_060556_retention.down,
    name: '20261129_060556_retention',
  },
  {
    up: migration_20261129_151624_list_orders.up,
    down: migration_20261129_151624_list_orders.down,
    name: '20261129_151624_list_orders',
  },
  {
    up: migration_20261129_160103_consents.up,
    down: migration_20261129_160103_consents.down,
    name: '20261129_160103_consents',
  },
  {
    up: migration_20261129_160135_public_lists.up,
    down: migration_20261129_160135_public_lists.down,
    name: '20261129_160135_public_lists',
  },
  {
    up: migration_20261130_122547_times_in_log.up,
    down: migration_20261130_122547_times_in_log.down,
    name: '20261130_122547_times_in_log',
  },
  {
    up: migration_20261130_190932_queue_from_indexes.up,
    down: migration_20261130_190932_queue_from_indexes.down,
    name: '20261130_190932_queue_from_indexes'
  },
];
