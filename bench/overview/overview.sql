with pilots as materialized (
  select id, name from public_pilot where world = 'DEMO' order by name collate "nb-NO-x-icu", id limit 10
),
objectives as materialized (
  select objective.id, objective.number, objective.title, agreement.pilot_id
  from (
    select distinct on (pilot_id) id, pilot_id from public_agreement
    where pilot_id = any(array(select id from pilots)) order by pilot_id, number desc
  ) agreement
    join public_objective objective on objective.agreement_id = agreement.id and objective.pilot_id = agreement.pilot_id
),
current as materialized (
  select id, number, current_version_id from public_measure where pilot_id = any(array(select id from pilots))
),
measures as materialized (
  select link.objective_id, current.id, current.number, version.title, version.status
  from current
    join public_measure_version version on version.id = current.current_version_id
    join public_measure_objective link on link.measure_version_id = version.id
  where version.id = any(array(select current_version_id from current))
    and link.objective_id = any(array(select id from objectives))
),
years as (
  select measure_id, json_agg(json_build_object(
    'year', year,
    'planned', json_build_object('value', trim_scale(planned / 100.0)),
    'allocated', json_build_object('value', trim_scale(allocated / 100.0)),
    'spent', json_build_object('value', trim_scale(spent / 100.0))
  ) order by year) as told
  from (
    select measure_id, budget_year as year,
      sum(amount_ore) filter (where stage = 'PLANNED') as planned,
      sum(amount_ore) filter (where stage = 'ALLOCATED') as allocated,
      sum(amount_ore) filter (where stage = 'SPENT') as spent
    from public_money
    where pilot_id = any(array(select id from pilots)) and measure_id is not null and (
      stage in ('ALLOCATED', 'SPENT')
      or stage = 'PLANNED' and plan_version_id in (select id from public_plan_version where state = 'APPROVED'))
    group by measure_id, budget_year
  ) summed
  group by measure_id
),
counted as materialized (
  select indicator.objective_id, indicator.measure_id, indicator.name, indicator.id, json_build_object(
    'id', indicator.id,
    'name', indicator.name,
    'latestObservation', (
      select json_build_object(
        'period', latest.period,
        'value', json_build_object('value', trim_scale(latest.value), 'state', latest.state))
      from observation latest
      where latest.indicator_id = indicator.id and municipality_code is null and part is null and value is not null
      order by period_to desc, period_from desc, latest.id limit 1)
  ) as told
  from indicator where pilot_id = any(array(select id from pilots))
),
indicators_of_objective as (
  select objective_id, json_agg(told order by name collate "nb-NO-x-icu", id) as told
  from counted where objective_id is not null group by objective_id
),
indicators_of_measure as (
  select measure_id, json_agg(told order by name collate "nb-NO-x-icu", id) as told
  from counted where measure_id is not null group by measure_id
),
measures_of_objective as (
  select measures.objective_id, json_agg(json_build_object(
    'id', measures.id,
    'current', json_build_object('title', measures.title, 'status', measures.status),
    'financingByYear', coalesce(years.told, '[]'),
    'indicators', json_build_object('nodes', coalesce(counting.told, '[]'))
  ) order by measures.number, measures.id) as told
  from measures
    left join years on years.measure_id = measures.id
    left join indicators_of_measure counting on counting.measure_id = measures.id
  group by measures.objective_id
),
objectives_of_pilot as (
  select objectives.pilot_id, json_agg(json_build_object(
    'id', objectives.id,
    'title', objectives.title,
    'assessments', json_build_object('nodes', (
      select coalesce(json_agg(json_build_object('year', year, 'conclusion', conclusion)), '[]')
      from (
        select year, conclusion from assessment
        where objective_id = objectives.id order by assessed_on desc, id limit 1
      ) latest)),
    'indicators', json_build_object('nodes', coalesce(counting.told, '[]')),
    'measures', json_build_object('nodes', coalesce(measuring.told, '[]'))
  ) order by objectives.number) as told
  from objectives
    left join indicators_of_objective counting on counting.objective_id = objectives.id
    left join measures_of_objective measuring on measuring.objective_id = objectives.id
  group by objectives.pilot_id
)
select json_build_object('pilots', json_build_object('nodes', json_agg(json_build_object(
  'id', pilots.id,
  'name', pilots.name,
  'agreement', json_build_object('objectives', coalesce(telling.told, '[]'))
) order by pilots.name collate "nb-NO-x-icu", pilots.id)))
from pilots left join objectives_of_pilot telling on telling.pilot_id = pilots.id
