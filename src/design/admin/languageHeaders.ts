/** The server answers in the language of the panel. */
export const languageHeaders = (language: string): Record<string, string> => ({ 'Accept-Language': language })
