select json_build_object('pilot', (
  select json_build_object(
    'id', id, 'name', name, 'cohort', cohort, 'selectedOn', selected_on, 'leadPlace', lead_place)
  from pilot where id = $1))
