import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'

/** A program of the comparison, running as a process of its own. */
export interface Child {
  readonly url: string
  readonly pid: number
  stop(): Promise<void>
}

/** Starts a program, by this Node.js or another, tells it what to serve, and waits until it says where. */
export async function start(program: URL, config: object, node = process.execPath): Promise<Child> {
  const child = fork(program, {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    env: { PATH: process.env.PATH, NODE_ENV: 'production' },
    execPath: node,
  })
  child.send(config)
  const { url } = await Promise.race([said(child), ended(child, program)])
  return {
    url,
    pid: child.pid!,
    stop: async () => {
      const exit = once(child, 'exit')
      child.disconnect()
      await exit
    },
  }
}

async function said(child: ChildProcess): Promise<{ readonly url: string }> {
  const [message] = await once(child, 'message')
  return message
}

async function ended(child: ChildProcess, program: URL): Promise<never> {
  const [code] = await once(child, 'exit')
  throw new Error(`${program.pathname} ended with ${code} before it served.`)
}
