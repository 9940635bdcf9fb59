/** A loader of what belongs to a parent in one year, or in all: made for each year when it is first asked about. */
export function ofYear<Year extends number | null, Key, Rows>(
  loaderOf: (year: Year) => (parent: Key) => Promise<Rows>,
): (parent: Key, year: Year) => Promise<Rows> {
  const loaders = new Map<Year, (parent: Key) => Promise<Rows>>()
  return (parent, year) => {
    const loader = loaders.get(year) ?? loaderOf(year)
    loaders.set(year, loader)
    return loader(parent)
  }
}
