select json_build_object('followed', json_agg(json_build_object(
  'code', municipality.code,
  'name', municipality.name,
  'officialName', municipality.official_name,
  'county', json_build_object('code', county.code, 'name', county.name)
) order by asked.place))
from unnest($1::text[]) with ordinality asked (code, place)
  join municipality on municipality.code = asked.code
  join county on county.code = municipality.county_code
