// Loaded before tsx: while tsx is still loading a module nothing else keeps Node 20 alive, and on a busy machine it
// ends half-way without a word. Whatever is run with it ends by itself with `process.exit`.
setInterval(() => undefined, 60_000)
