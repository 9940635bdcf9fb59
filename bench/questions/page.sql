with listed as materialized (
  select obligation.id, grade, obligation.section, text, agreement.id as agreement_id, agreement.title as agreement_title,
    objective.id as objective_id, objective.title as objective_title,
    array_position(array['FORPLIKTER', 'SKAL', 'VIL', 'BOR', 'KAN'], grade) as rank
  from obligation
    join agreement on agreement.id = obligation.agreement_id and agreement.publication = 'PUBLISHED'
    join pilot on pilot.id = agreement.pilot_id and pilot.world = 'REAL'
    left join objective on objective.id = obligation.objective_id
  where grade = any($1) and exists (
    select from pilot_county link where link.pilot_id = pilot.id and link.county_code = $2)
)
select json_build_object('obligations', json_build_object(
  'totalCount', (select count(*) from listed),
  'pageInfo', json_build_object('hasNextPage', (select count(*) > 20 from listed)),
  'nodes', (
    select coalesce(json_agg(json_build_object(
      'id', id,
      'grade', grade,
      'section', section,
      'text', text,
      'agreement', json_build_object('id', agreement_id, 'title', agreement_title),
      'objective', case when objective_id is not null
        then json_build_object('id', objective_id, 'title', objective_title) end
    ) order by rank, id), '[]')
    from (select * from listed order by rank, id limit 20) page)))
