/** A title as it stands between «…»: its own marks become „…“, as Kazakh and Russian have it. */
export const inQuotation = (text: string): string => text.replaceAll('«', '„').replaceAll('»', '“')
