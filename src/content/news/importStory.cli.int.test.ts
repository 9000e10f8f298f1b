import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openOffice, type Office } from '../../../tests/support/office.ts'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'import-story-'))
const text = 'Сарыбұлақта көпір ашылды\n\n• 148\n• 20.02.2026, 18:05\n\nМәтін.\n\nАйгүл Ерден, инженер:\n\n- Көпір берік.\n'

let office: Office
beforeAll(async () => {
  office = await openOffice()
  writeFileSync(join(folder, 'story.txt'), text)
  writeFileSync(join(folder, 'other.txt'), text.replace('көпір ашылды', 'екінші көпір ашылды'))
  writeFileSync(join(folder, 'bad.txt'), '- Сөз.\n')
  writeFileSync(join(folder, 'huge.txt'), `Тақырып\n\n${'а'.repeat(3 * 1024 * 1024)}`)
})
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true })
  await office.close()
})

/** As `npm run import-story -- …` runs it, typed in the folder of the files. */
async function importStory(args: string[], locale = 'C.UTF-8'): Promise<{ code: number; said: string[] }> {
  const command = ['src/operations/launch/run.mjs', 'src/content/news/importStory.cli.ts', ...args]
  const env = { ...process.env, INIT_CWD: folder, LC_ALL: locale, NODE_ENV: 'development' as const }
  try {
    const { stdout } = await promisify(execFile)(process.execPath, command, { cwd: root, env, timeout: 120_000 })
    return { code: 0, said: stdout.trim().split('\n') }
  } catch (error) {
    const { code, stderr } = error as { code: number; stderr: string }
    return { code, said: stderr.trim().split('\n') }
  }
}

const countNews = async () => (await office.payload.count({ collection: 'news' })).totalDocs

describe('npm run import-story', () => {
  it('makes a draft, says so, and refuses the same file the second time', { timeout: 300_000 }, async () => {
    const first = await importStory(['story.txt', '--language', 'kk'])
    const { docs } = await office.payload.find({ collection: 'news', depth: 0 })
    expect(docs).toMatchObject([{ headline: 'Сарыбұлақта көпір ашылды', state: 'draft', desk: office.desk, earlierViews: 148 }])
    expect(first).toEqual({
      code: 0,
      said: [
        'Жоба жасалды: «Сарыбұлақта көпір ашылды».',
        'Дәйексөз: 1. Жаңа спикер: 1. Бұрыннан белгілі спикер: 0. Деск: Қалалық штаб.',
        'Жаңа спикерлердің карталары жоба күйінде: Айгүл Ерден. Оларды тексеріп, жариялаңыз.',
        expect.stringMatching(new RegExp(`^http://.*/admin/collections/news/${docs[0]?.id}$`)),
      ],
    })
    const second = await importStory(['story.txt', '--language', 'kk'])
    expect(second).toEqual({ code: 1, said: [expect.stringContaining('Бұл мәтін бұрын енгізілген: «Сарыбұлақта көпір ашылды»')] })
    expect(await countNews()).toBe(1)
  })

  it('works for the person and the desk that it is given', { timeout: 300_000 }, async () => {
    const editor = await office.person('Ержан', 'chiefEditor')
    const { code, said } = await importStory(['other.txt', '--language=kk', '--user', editor.email.toUpperCase(), '--desk', 'Аудандык штаб'], 'ru_RU.UTF-8')
    expect({ code, said }).toMatchObject({ code: 0, said: expect.arrayContaining(['Создан черновик: «Сарыбұлақта екінші көпір ашылды».']) })
    const { docs } = await office.payload.find({ collection: 'news', where: { desk: { equals: office.otherDesk } }, depth: 0 })
    expect(docs).toMatchObject([{ workflow: { changedBy: [editor.id] } }])
  })

  it.each<[string, string[], RegExp]>([
    ['a file that is not there', ['none.txt', '--language', 'kk'], /^There is no file none\.txt/],
    ['a wrong option', ['story.txt', '--lang', 'kk'], /^There is no option --lang\./],
    ['a file over 1 MB', ['huge.txt', '--language', 'kk'], /^The file is over 1 MB, the limit is passed on line 3/],
    ['an unknown user', ['other.txt', '--language', 'kk', '--user', 'a@b.kz'], /^Nobody on the staff has the address a@b\.kz/],
  ])('ends with one sentence and code 1 for %s', { timeout: 150_000 }, async (_, args, sentence) => {
    const before = await countNews()
    const { code, said } = await importStory(args, 'en_US.UTF-8')
    expect(said).toEqual([expect.stringMatching(sentence)])
    expect(code).toBe(1)
    expect(await countNews()).toBe(before)
  })
})
