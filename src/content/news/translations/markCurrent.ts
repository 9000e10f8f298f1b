import { NotFound, type PayloadRequest } from 'payload'
import { record } from '#audit/record.ts'
import { inTransaction } from '#platform/inTransaction.ts'
import { RuleViolation } from '#platform/RuleViolation.ts'
import { newestRevision } from '#workflow/newestRevision.ts'
import { writeTranslation } from './keepStories.ts'
import { countedRevision, loadSource } from './loadSource.ts'
import { hashOfParts } from './storyParts.ts'
import { refuseOthers } from './translate.ts'
import { baseOf } from './translationFields.ts'

/**
 * Says that a translation tells what its source tells now: the source's revision becomes its base. `seen` is the
 * revision of the source that the person has compared with. The translation itself stays as it is, approved or live.
 */
export const markCurrent = (req: PayloadRequest, order: { id: string; seen?: string | undefined }): Promise<{ revision: string }> =>
  inTransaction(req, async (transaction) => {
    const translation = await newestRevision(transaction, { collection: 'news', id: order.id })
    if (!translation) throw new NotFound(transaction.t)
    const { item } = translation
    refuseOthers(transaction, item)
    const base = baseOf(item)
    if (!base) throw new RuleViolation('notTranslation', { status: 409 })
    const source = await loadSource(transaction, base.item)
    if (!source) throw new RuleViolation('sourceGone', { status: 409 })
    const counted = countedRevision(source, item)
    if (order.seen !== undefined && order.seen !== counted.id) throw new RuleViolation('sourceChangedMeanwhile', { status: 409 })
    if (!item.outdatedSince) throw new RuleViolation('translationCurrent', { status: 409 })
    const translatedFrom = { item: base.item, revision: counted.id, hash: hashOfParts(counted.item) }
    await writeTranslation(transaction, order.id, { translatedFrom, outdatedSince: null })
    await record(transaction, {
      action: 'markCurrent',
      item: { collection: 'news', id: order.id, title: String(item.headline ?? '') },
      from: String(item.state),
      to: String(item.state),
      revision: counted.id,
    })
    return { revision: counted.id }
  })
