import { spawn } from 'node:child_process'
import { brotliCompressSync, gzipSync, constants } from 'node:zlib'
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { userInfo } from 'node:os'
import { join } from 'node:path'

// Started by root its workers are nobody, who may not read this folder.
const asOurselves = userInfo().uid === 0 ? `user ${userInfo().username}; ` : ''

/**
 * nginx with one and the same page as a file that is compressed beforehand: the limit of what this machine can serve.
 * Below /spread a thousand copies of it, and beside it the words of the page alone: the least that a browser can be given to paint.
 * @param {string} folder @param {number} port @param {Buffer} page
 */
export async function startNginx(folder, port, page) {
  mkdirSync(join(folder, 'www/spread'), { recursive: true })
  // Debian's nginx has no Brotli module: the Brotli bytes lie there as the file itself, under their own encoding.
  writeFileSync(join(folder, 'www/br'), brotliCompressSync(page, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }))
  writeFileSync(join(folder, 'www/gzip'), page)
  writeFileSync(join(folder, 'www/gzip.gz'), gzipSync(page, { level: 9 }))
  for (const number of Array(1000).keys()) copyFileSync(join(folder, 'www/br'), join(folder, 'www/spread', String(number)))
  writeFileSync(join(folder, 'www/bare'), wordsOf(page.toString()))
  writeFileSync(
    join(folder, 'nginx.conf'),
    `${asOurselves}worker_processes auto; pid ${folder}/nginx.pid; error_log ${folder}/error.log; daemon off;
events { worker_connections 1024; }
http {
  access_log off; sendfile on; tcp_nopush on; keepalive_requests 1000000; gzip_static on; open_file_cache max=2000;
  default_type text/html; charset utf-8; client_body_temp_path ${folder}/a; proxy_temp_path ${folder}/b; fastcgi_temp_path ${folder}/c; uwsgi_temp_path ${folder}/d; scgi_temp_path ${folder}/e;
  server { listen 127.0.0.1:${port}; root ${folder}/www; location ~ ^/(br|spread/) { add_header Content-Encoding br; } }
}
`,
  )
  const nginx = spawn('nginx', ['-p', folder, '-c', join(folder, 'nginx.conf')], { stdio: ['ignore', 'inherit', 'inherit'] })
  for (;;) {
    const answer = await fetch(`http://127.0.0.1:${port}/gzip`).catch(() => undefined)
    if (answer?.ok) break
    if (answer) throw new Error(`nginx answers ${answer.status}: see ${folder}/error.log`)
    if (nginx.exitCode !== null) throw new Error('nginx did not start')
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  return () => new Promise((resolve) => {
    nginx.once('close', resolve)
    nginx.kill('SIGTERM')
  })
}

/** Headline and paragraphs of a page, without style, script, picture or link. @param {string} html */
function wordsOf(html) {
  const words = [...html.matchAll(/<(h1|p)\b[^>]*>(.*?)<\/\1>/gs)].map(([, name, text = '']) => `<${name}>${text.replace(/<[^>]*>/g, '')}</${name}>`)
  return `<!doctype html><html lang="kk"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>.</title>${words.join('')}`
}
