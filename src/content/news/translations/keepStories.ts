import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, PayloadRequest } from 'payload'
import { writeInPlace, writeNewestVersionInPlace } from '#platform/database/writeInPlace.ts'
import type { Language } from '#languages/language.ts'
import type { RawItem } from '#workflow/workflowOptions.ts'
import { gapsOf } from './gapsOf.ts'
import { isOutdated } from './isOutdated.ts'
import { loadSource, type Source } from './loadSource.ts'
import { hashOfParts } from './storyParts.ts'
import { baseOf, type Base } from './translationFields.ts'

type Version = RawItem & { language: Language; state: string; publicState: string; story: string }

const looksAt = { language: true, state: true, publicState: true, story: true, gap: true, outdatedSince: true, translatedFrom: true } as const

/**
 * Works out which languages stories lack and since when their translations are out of date, and keeps it where it has
 * changed: at the moment of the change, so that a report over all stories is one question.
 */
export async function keepStories(req: PayloadRequest, stories: readonly string[]): Promise<void> {
  const { docs } = await req.payload.find({
    collection: 'news',
    where: { story: { in: stories } },
    draft: true,
    depth: 0,
    pagination: false,
    select: looksAt,
    req,
  })
  const byStory = new Map<string, Version[]>()
  for (const version of docs as unknown as Version[]) byStory.set(version.story, [...(byStory.get(version.story) ?? []), version])
  for (const versions of byStory.values()) await keepStory(req, versions)
}

async function keepStory(req: PayloadRequest, versions: readonly Version[]): Promise<void> {
  const gaps = gapsOf(versions)
  const sources = new Map<string, Source | undefined>()
  for (const version of versions) {
    const base = baseOf(version)
    if (base && !sources.has(base.item)) sources.set(base.item, await loadSource(req, base.item))
    const outdatedSince = base ? sinceWhen(version, base, sources.get(base.item)) : null
    const gap = gaps.get(version.id)
    if (gap === version.gap && outdatedSince === (version.outdatedSince ?? null)) continue
    await writeTranslation(req, version.id, { gap, outdatedSince })
  }
}

function sinceWhen(version: Version, { hash }: Base, source: Source | undefined): string | null {
  if (!source) return null
  const texts = { base: hash, newest: hashOfParts(source.newest.item), live: source.live && hashOfParts(source.live.item) }
  if (!isOutdated(texts, version.publicState === 'live')) return null
  return typeof version.outdatedSince === 'string' ? version.outdatedSince : new Date().toISOString()
}

/** Writes what the server keeps of a version's languages; neither a revision nor a state comes of it. */
export async function writeTranslation(req: PayloadRequest, id: string, fields: Record<string, unknown>): Promise<void> {
  await writeInPlace(req, { collection: 'news', id, fields })
  await writeNewestVersionInPlace(req, { collection: 'news', id, fields })
}

/** A save that changes no word, and no place among the versions, has nothing to say to them. */
export const followSave: CollectionAfterChangeHook = async ({ doc, previousDoc, operation, req }) => {
  const [now, before] = [doc as RawItem, (previousDoc ?? {}) as RawItem]
  const changes = operation === 'create' || ['language', 'story', 'state'].some((name) => now[name] !== before[name]) || hashOfParts(now) !== hashOfParts(before)
  const stories = new Set([now.story, before.story].filter((story): story is string => typeof story === 'string' && story !== ''))
  if (changes) await keepStories(req, [...stories])
  return doc as unknown
}

export const followDelete: CollectionAfterDeleteHook = async ({ doc, req }) => {
  const { story } = doc as RawItem
  if (typeof story === 'string') await keepStories(req, [story])
}
