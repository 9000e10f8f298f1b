/** With a full stop, where another sentence follows. */
export const asSentence = (text: string): string => (/[.!?…][»“”’")]*$/.test(text) ? text : `${text}.`)
