/** What the graph says of an edition, wherever something has one. */
export const editionDescription =
  'How often what it says has been changed, and once more: what an act names as `expectedVersion`.'
