// Nothing newer than Node 14 here and in what it imports at the top: a Node that is too old must live to say so.
import { requireNode } from './requireNode.mjs'

requireNode()
import('./startServer.mjs')
  .then((launch) => launch.startServer())
  .catch((error) => {
    console.error(error)
    process.exitCode = 1
  })
