/** The same handshake as the comparison's own programs: told what to serve, it tells where. */
export function serve(start) {
  process.once('message', async (config) => process.send({ url: await start(config) }))
  process.once('disconnect', () => process.exit())
}
