import type { TableRows } from '../../../subgraphs/foundation/database/load.js'
import type { RecordOf, VerifiedDataset } from '../schema.js'
import { noted, type Row, verified } from './provenance.js'
import { inKey } from './roles.js'

/** Projects named in applications: no measures, which stand in an approved plan. */
export function planRows({ projects }: VerifiedDataset): readonly TableRows[] {
  return [{ table: 'project', rows: projects.flatMap(projectsOf) }]
}

function projectsOf({ pilot, stage, format, projects, source }: RecordOf<'projects'>): Row[] {
  return projects.map(({ number, title, firstStep }) => ({
    id: `${pilot}/${inKey(stage)}/${number}`,
    pilot_id: pilot,
    number,
    title,
    first_step: firstStep ?? null,
    stage,
    ...verified(noted(source, format)),
  }))
}
