import type pg from 'pg'
import { acts, logins, owner, writers } from '../logins.js'

/** Roles that may more than they should, or are members of others. */
export async function roleFaults(client: pg.Client): Promise<string[]> {
  const expected = [owner, ...logins]
  const { rows } = await client.query<{ name: string; attributes: string[]; memberships: string[] }>(
    `select rolname as name,
       array_remove(array[
         case when rolsuper then 'superuser' end, case when rolbypassrls then 'bypassrls' end,
         case when rolcreatedb then 'createdb' end, case when rolcreaterole then 'createrole' end,
         case when rolreplication then 'replication' end, case when rolcanlogin then 'login' end,
         case when not rolinherit then 'noinherit' end], null) as attributes,
       array(select roleid::regrole::text from pg_auth_members where member = role.oid order by 1) as memberships
     from pg_roles role where rolname = any ($1)`,
    [expected],
  )
  const found = new Map(rows.map((role) => [role.name, role]))
  return expected.flatMap((name) => {
    const role = found.get(name)
    if (!role) return [`The role ${name} does not exist.`]
    return [
      ...difference(`The role ${name} is`, attributesOf(name), role.attributes),
      ...difference(`The role ${name} is a member of`, name === acts ? writers : [], role.memberships),
    ]
  })
}

function attributesOf(name: string): string[] {
  if (name === owner) return []
  return name === acts ? ['login', 'noinherit'] : ['login']
}

function difference(what: string, expected: readonly string[], found: readonly string[]): string[] {
  const [wanted, given] = [[...expected].sort().join(', '), [...found].sort().join(', ')]
  return wanted === given ? [] : [`${what} ${given || 'nothing'}, and not ${wanted || 'nothing'}.`]
}
