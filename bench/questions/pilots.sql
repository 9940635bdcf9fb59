select json_build_object('pilots', json_build_object('nodes', coalesce(json_agg(json_build_object(
  'id', pilot.id,
  'name', pilot.name,
  'cohort', pilot.cohort,
  'municipalities', (
    select coalesce(json_agg(json_build_object(
      'scopeNote', part.scope_note,
      'municipality', json_build_object('code', municipality.code, 'name', municipality.name)
    ) order by part.position, part.municipality_code), '[]')
    from pilot_municipality part join municipality on municipality.code = part.municipality_code
    where part.pilot_id = pilot.id),
  'agreement', (
    select json_build_object(
      'id', agreement.id,
      'title', agreement.title,
      'stage', agreement.stage,
      'signedOn', agreement.signed_on,
      'endsOn', agreement.ends_on,
      'mainParties', (
        select coalesce(json_agg(json_build_object(
          'role', main.role,
          'party', case when party.id is not null then json_build_object('id', party.id, 'name', party.name) end
        ) order by main.position, main.id), '[]')
        from participation main left join party on party.id = main.party_id
        where main.agreement_id = agreement.id and main.objective_id is null
          and main.role in ('MAIN_PARTY', 'COORDINATING_MAIN_PARTY')),
      'objectives', (
        select coalesce(json_agg(json_build_object(
          'id', objective.id,
          'number', objective.number,
          'title', objective.title,
          'namedPartners', (
            select coalesce(json_agg(json_build_object(
              'scope', partner.scope,
              'party', case when party.id is not null then json_build_object('id', party.id, 'name', party.name) end
            ) order by partner.position, partner.id), '[]')
            from participation partner left join party on party.id = partner.party_id
            where partner.objective_id = objective.id and partner.role = 'NAMED_PARTNER')
        ) order by objective.number), '[]')
        from objective where objective.agreement_id = agreement.id))
    from agreement where agreement.pilot_id = pilot.id and agreement.publication = 'PUBLISHED'
    order by agreement.number desc limit 1)
) order by pilot.name collate "nb-NO-x-icu", pilot.id), '[]')))
from (
  select * from pilot where world = 'REAL' order by name collate "nb-NO-x-icu", id limit 10
) pilot
