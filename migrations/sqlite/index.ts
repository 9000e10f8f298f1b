import * as migration_20261122_083517_initial from './20261122_083517_initial.ts';
import * as migration_20261125_093916_desk from './20261125_093916_desk.ts';
import * as migration_20261125_094735_mail from './20261125_094735_mail.ts';
import * as migration_20261125_100351_translations from './20261125_100351_translations.ts';
import * as migration_20261128_192729_changes_views from './20261128_192729_changes_views.ts';
import * as migration_20261128_193816_desk_limits from './20261128_193816_desk_limits.ts';
import * as migration_20261128_195121_public_pages from './20261128_195121_public_pages.ts';
import * as migration_20261128_195707_front from './20261128_195707_front.ts';
import * as migration_20261128_202522_account_mails_logos from './20261128_202522_account_mails_logos.ts';
import * as migration_20261128_202828_desk_indexes from './20261128_202828_desk_indexes.ts';
import * as migration_20261128_204654_outlets from './20261128_204654_outlets.ts';

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
    up: migration_20261128_192729_changes_views.up,
    down: migration_20261128_192729_changes_views.down,
    name: '20261128_192729_changes_views',
  },
  {
    up: migration_20261128_193816_desk_limits.up,
    down: migration_20261128_193816_desk_limits.down,
    name: '20261128_193816_desk_limits',
  },
  {
    up: migration_20261128_195121_public_pages.up,
    down: migration_20261128_195121_public_pages.down,
    name: '20261128_195121_public_pages',
  },
  {
    up: migration_20261128_195707_front.up,
    down: migration_20261128_195707_front.down,
    name: '20261128_195707_front',
  },
  {
    up: migration_20261128_202522_account_mails_logos.up,
    down: migration_20261128_202522_account_mails_logos.down,
    name: '20261128_202522_account_mails_logos',
  },
  {
    up: migration_20261128_202828_desk_indexes.up,
    down: migration_20261128_202828_desk_indexes.down,
    name: '20261128_202828_desk_indexes',
  },
  {
    up: migration_20261128_204654_outlets.up,
    down: migration_20261128_204654_outlets.down,
    name: '20261128_204654_outlets'
  },
];
