import { readdir, readFile } from 'node:fs/promises'

/** What a process has used of the processors so far, in milliseconds. Linux tells in steps of ten. */
export async function cpuOf(pid: number): Promise<number> {
  const { own } = await statOf(pid)
  return own
}

/** The same for a process with all its children, those that have ended included: a PostgreSQL server. */
export async function cpuOfFamily(pid: number): Promise<number> {
  const stats = await Promise.all((await readdir('/proc')).filter((name) => /^\d+$/.test(name)).map(tryStatOf))
  const { own, ended } = await statOf(pid)
  return stats.reduce((sum, stat) => (stat?.parent === pid ? sum + stat.own : sum), own + ended)
}

export async function parentOf(pid: number): Promise<number> {
  return (await statOf(pid)).parent
}

interface Stat {
  readonly parent: number
  readonly own: number
  /** Of its children that have ended. */
  readonly ended: number
}

/** A hundredth of a second on every Linux that Node runs on. */
const tickMs = 10

async function statOf(pid: number | string): Promise<Stat> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8')
  // The second field is the program's name, which may hold anything.
  const fields = stat
    .slice(stat.lastIndexOf(')') + 2)
    .split(' ')
    .map(Number)
  const [parent, user, system, endedUser, endedSystem] = [1, 11, 12, 13, 14].map((place) => fields[place]!) as [
    number,
    number,
    number,
    number,
    number,
  ]
  return { parent, own: (user + system) * tickMs, ended: (endedUser + endedSystem) * tickMs }
}

const tryStatOf = (pid: string) => statOf(pid).catch(() => undefined)
