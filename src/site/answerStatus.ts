import { currentResponse } from '#platform/currentResponse.ts'

/** Makes the page that is being rendered answer with this status, which Next alone does not let it. */
export function answerStatus(status: 400 | 404 | 410 | 429 | 503): void {
  const response = currentResponse()
  if (response) response.statusCode = status
}
