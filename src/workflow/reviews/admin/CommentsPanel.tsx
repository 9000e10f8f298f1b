export const CommentsPanel = () => null
