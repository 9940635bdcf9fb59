select json_build_object('measures', json_build_object('nodes', coalesce(json_agg(json_build_object(
  'id', measure.id,
  'current', json_build_object(
    'title', measure.title,
    'responsibleMunicipality', case when municipality.code is not null then json_build_object(
      'code', municipality.code,
      'name', municipality.name,
      'county', json_build_object('code', county.code, 'name', county.name)) end)
) order by measure.agreement_id, measure.id), '[]')))
from (
  select measure.id, measure.agreement_id, version.title, version.responsible_municipality_code
  from public_measure measure
    join public_measure_version version on version.id = measure.current_version_id
    join public_pilot pilot on pilot.id = measure.pilot_id
  where pilot.world = 'DEMO' order by measure.agreement_id, measure.id limit 100
) measure
  left join public_municipality municipality on municipality.code = measure.responsible_municipality_code
  left join public_county county on county.code = municipality.county_code
