/** Payload's own Publish button is another road to the public: `MoveButtons` has the only one. */
export const NoPublishButton = () => null
