/** A program of the comparison: it is told what to serve, and tells where it is served. It ends with whoever started it. */
export function serve<Config>(start: (config: Config) => Promise<URL>): void {
  process.once('message', async (config) => {
    process.send?.({ url: (await start(config as Config)).href })
  })
  process.once('disconnect', () => process.exit())
}
