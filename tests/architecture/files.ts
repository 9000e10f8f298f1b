import { isGenerated, type Sources } from './sources.ts'

const sayNothing = ['utils', 'helpers', 'lib', 'common', 'hooks', 'types']
const longest = 300

const handWritten = (sources: Sources) => [...sources.values()].filter(({ path }) => !isGenerated(path))

export function foldersThatSayNothing(sources: Sources): string[] {
  return handWritten(sources).flatMap(({ path }) => {
    const folder = path.split('/').slice(0, -1).find((name) => sayNothing.includes(name))
    return folder ? [`${path}: a folder "${folder}" says nothing of what is in it. Put the file beside what uses it, named after its main export.`] : []
  })
}

export function indexFiles(sources: Sources): string[] {
  return handWritten(sources)
    .filter(({ path }) => /(^|\/)index\.\w+$/.test(path))
    .map(({ path }) => `${path}: name the file after its main export, and import it by that name.`)
}

export function longFiles(sources: Sources): string[] {
  return handWritten(sources)
    .filter(({ path }) => !/^src\/(languages|operations\/demo)\//.test(path))
    .map(({ path, text }) => ({ path, lines: text.trimEnd().split('\n').length }))
    .filter(({ lines }) => lines > longest)
    .map(({ path, lines }) => `${path} has ${lines} lines, more than ${longest}. Take one of its tasks out into a file of its own.`)
}
