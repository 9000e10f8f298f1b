import type { TaskConfig } from 'payload'
import type { Feature } from '#platform/feature.ts'
import { pingHub } from './web-sub/pingHub.ts'

export const feedsFeature: Feature = { tasks: [pingHub as TaskConfig] }
