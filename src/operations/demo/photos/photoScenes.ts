import type { LightName } from './drawing/lights.ts'
import type { Sketch } from './drawing/Sketch.ts'
import { bridge, bus, crowd, roadWorks, skyline, winterStreet } from './scenes/cityScenes.ts'
import { field, flood, steppe, village, windFarm } from './scenes/countryScenes.ts'
import { briefing, hall, lectern, stage } from './scenes/hallScenes.ts'
import { interview, stadium, volunteers } from './scenes/peopleScenes.ts'
import { greenhouse, hospital, library, newsroomDesk, schoolClass } from './scenes/roomScenes.ts'

export type PhotoScene = { draw: (sketch: Sketch) => void; light: LightName; upright?: boolean; mirrored?: boolean }

/** Which scene each demo photo shows, in which light. The key is also the seed of its details. */
export const photoScenes = {
  'skyline-dawn': { draw: skyline, light: 'dawn' },
  'skyline-day': { draw: skyline, light: 'day', mirrored: true },
  'skyline-dusk': { draw: skyline, light: 'dusk', upright: true },
  'bridge-golden': { draw: bridge, light: 'golden' },
  'bridge-dusk': { draw: bridge, light: 'dusk', mirrored: true },
  'bus-day': { draw: bus, light: 'day' },
  'bus-dusk': { draw: bus, light: 'dusk', mirrored: true },
  'road-day': { draw: roadWorks, light: 'day' },
  'road-golden': { draw: roadWorks, light: 'golden', mirrored: true },
  'crowd-day': { draw: crowd, light: 'day' },
  'crowd-golden': { draw: crowd, light: 'golden', mirrored: true },
  'winter-street-day': { draw: winterStreet, light: 'winter' },
  'winter-street-dusk': { draw: winterStreet, light: 'dusk', mirrored: true },
  'steppe-dawn': { draw: steppe, light: 'dawn', mirrored: true },
  'steppe-golden': { draw: steppe, light: 'golden' },
  'steppe-night': { draw: steppe, light: 'night', upright: true },
  'flood-overcast': { draw: flood, light: 'overcast' },
  'flood-dawn': { draw: flood, light: 'dawn', mirrored: true },
  'field-golden': { draw: field, light: 'golden' },
  'field-day': { draw: field, light: 'day', mirrored: true },
  'village-day': { draw: village, light: 'day' },
  'village-golden': { draw: village, light: 'golden', mirrored: true },
  'wind-farm-day': { draw: windFarm, light: 'day' },
  'wind-farm-dusk': { draw: windFarm, light: 'dusk', mirrored: true },
  'hall-day': { draw: hall, light: 'day' },
  'hall-dusk': { draw: hall, light: 'dusk', mirrored: true },
  'lectern-dusk': { draw: lectern, light: 'dusk' },
  'lectern-day': { draw: lectern, light: 'day', upright: true },
  'briefing-day': { draw: briefing, light: 'day' },
  'briefing-overcast': { draw: briefing, light: 'overcast', mirrored: true },
  'stage-night': { draw: stage, light: 'night' },
  'stage-dusk': { draw: stage, light: 'dusk', upright: true },
  'desk-dawn': { draw: newsroomDesk, light: 'dawn' },
  'desk-dusk': { draw: newsroomDesk, light: 'dusk', mirrored: true },
  'class-day': { draw: schoolClass, light: 'day' },
  'class-winter': { draw: schoolClass, light: 'winter', mirrored: true },
  'hospital-day': { draw: hospital, light: 'day' },
  'hospital-dusk': { draw: hospital, light: 'dusk', mirrored: true },
  'library-day': { draw: library, light: 'day' },
  'library-dusk': { draw: library, light: 'dusk', upright: true },
  'greenhouse-day': { draw: greenhouse, light: 'day' },
  'volunteers-day': { draw: volunteers, light: 'day' },
  'volunteers-golden': { draw: volunteers, light: 'golden', mirrored: true },
  'volunteers-overcast': { draw: volunteers, light: 'overcast' },
  'stadium-day': { draw: stadium, light: 'day' },
  'stadium-night': { draw: stadium, light: 'night', mirrored: true },
  'interview-day': { draw: interview, light: 'day' },
  'interview-golden': { draw: interview, light: 'golden', mirrored: true },
} as const satisfies Record<string, PhotoScene>
