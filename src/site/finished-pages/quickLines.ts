import type { Server } from 'node:http'
import type { Socket } from 'node:net'

type Connect = (socket: Socket) => void

/** The answer to what came over a line, in one piece; undefined when Node's HTTP has to see to it. */
export type AnswerPiece = (piece: Buffer) => Buffer | undefined

/** An idle line is let go after this; as long as Node's HTTP keeps them. */
const patience = 65_000

/**
 * Answers on the lines of a server what needs nothing but a write, and gives a line over to Node's HTTP for good with the
 * first request that needs more. See decision 0032. Returns what lets go of the lines that it holds.
 */
export function quickLines(server: Server, answer: AnswerPiece): () => void {
  const toHttp = server.listeners('connection') as Connect[]
  const held = new Set<Socket>()

  function hold(socket: Socket): void {
    held.add(socket)
    const letGo = (): void => {
      held.delete(socket)
      socket.off('data', onData).off('end', onEnd).off('timeout', onTimeout).off('error', onError).off('close', letGo)
    }
    const onData = (piece: Buffer): void => {
      const bytes = answer(piece)
      if (bytes === undefined) {
        letGo()
        socket.setTimeout(0)
        socket.pause()
        for (const connect of toHttp) connect.call(server, socket)
        socket.unshift(piece)
        socket.resume()
        return
      }
      socket.write(bytes)
      // Who does not take what was sent is not listened to meanwhile.
      if (socket.writableLength > 0) socket.pause().once('drain', () => socket.resume())
    }
    const onEnd = (): void => void socket.end()
    const onTimeout = (): void => void socket.destroy()
    // A line that breaks closes by itself.
    const onError = (): void => {}
    socket.setTimeout(patience)
    socket.on('data', onData).on('end', onEnd).on('timeout', onTimeout).on('error', onError).on('close', letGo)
  }

  server.removeAllListeners('connection').on('connection', hold)
  return () => {
    for (const socket of held) socket.end()
  }
}
