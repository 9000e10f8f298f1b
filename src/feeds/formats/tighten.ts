/** feedsmith indents marked text, and some readers then show a title with an empty line before it. */
export const tighten = (xml: string): string => xml.replaceAll(/>\n\s*<!\[CDATA\[/g, '><![CDATA[').replaceAll(/\]\]>\n\s*<\//g, ']]></')
