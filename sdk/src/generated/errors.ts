/** The values that come with each error of the catalogue. */
// biome-ignore lint/complexity/noBannedTypes: empty until generated
export interface CataloguedErrors {}
