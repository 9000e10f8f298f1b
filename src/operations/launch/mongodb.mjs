// Nothing newer than Node 14 here and in what it imports at the top: a Node that is too old must live to say so.
import { requireNode } from './requireNode.mjs'

requireNode()
import('./runMongodbTests.mjs')
  .then((launch) => launch.runMongodbTests())
  .catch((error) => {
    console.error(error)
    process.exitCode = 1
  })
