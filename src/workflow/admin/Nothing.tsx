/** Stands in place of Payload's Publish and Unpublish buttons and its status: `MoveButtons` has the only road. */
export const Nothing = () => null
