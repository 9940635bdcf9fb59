-- What PostGraphile is given to answer with: the tables as views, whose keys it is told in comments. They read with their
-- owner's rights and ask only what the question needs, so nothing of ours (row-level security, barriers) slows them.
create schema peer;

create view peer.pilot as
  select id, world, name collate "nb-NO-x-icu" as name from parties.pilot;
comment on view peer.pilot is E'@primaryKey id';

create view peer.agreement as
  select distinct on (pilot_id) id, pilot_id from parties.agreement
  where publication = 'PUBLISHED' order by pilot_id, number desc;
comment on view peer.agreement is
  E'@primaryKey id\n@unique pilot_id\n@foreignKey (pilot_id) references peer.pilot (id)';

create view peer.objective as
  select id, agreement_id, number, title from parties.objective where public_from is not null;
comment on view peer.objective is E'@primaryKey id\n@foreignKey (agreement_id) references peer.agreement (id)';

create view peer.assessment as
  select id, objective_id, assessed_on, year, conclusion from evaluation.assessment where public_from is not null;
comment on view peer.assessment is E'@primaryKey id\n@foreignKey (objective_id) references peer.objective (id)';

create view peer.measure as
  select measure.id, version.title, version.status
  from action_plans.measure join action_plans.measure_version version on version.id = measure.current_version_id;
comment on view peer.measure is E'@primaryKey id';

create view peer.measure_of_objective as
  select link.objective_id, measure.id as measure_id, measure.number
  from action_plans.measure
    join action_plans.measure_objective link on link.measure_version_id = measure.current_version_id;
comment on view peer.measure_of_objective is
  E'@primaryKey objective_id,measure_id\n@foreignKey (objective_id) references peer.objective (id)\n@foreignKey (measure_id) references peer.measure (id)';

create view peer.measure_year as
  select entry.measure_id, entry.budget_year as year,
    (sum(amount_ore) filter (where stage = 'PLANNED') / 100)::float8 as planned,
    (sum(amount_ore) filter (where stage = 'ALLOCATED') / 100)::float8 as allocated,
    (sum(amount_ore) filter (where stage = 'SPENT') / 100)::float8 as spent
  from funding.money_entry entry
    left join action_plans.plan_version plan on plan.id = entry.plan_version_id
  where stage in ('ALLOCATED', 'SPENT') or stage = 'PLANNED' and plan.state = 'APPROVED'
  group by entry.measure_id, entry.budget_year;
comment on view peer.measure_year is
  E'@primaryKey measure_id,year\n@foreignKey (measure_id) references peer.measure (id)';

create view peer.indicator as
  select indicator.id, name collate "nb-NO-x-icu" as name, objective_id, measure_id
  from evaluation.indicator left join action_plans.plan_version plan on plan.id = indicator.plan_version_id
  where indicator.plan_version_id is null or plan.public_from is not null;
comment on view peer.indicator is
  E'@primaryKey id\n@foreignKey (objective_id) references peer.objective (id)\n@foreignKey (measure_id) references peer.measure (id)';

create view peer.reading as
  select observation.id, indicator_id, period, period_from, period_to, value::float8, observation.state
  from evaluation.observation left join action_plans.plan_version plan on plan.id = observation.plan_version_id
  where municipality_code is null and part is null and value is not null
    and (observation.plan_version_id is null or plan.public_from is not null);
comment on view peer.reading is E'@primaryKey id\n@foreignKey (indicator_id) references peer.indicator (id)';

create view peer.money_cell as
  select world, stage, nullif(main_theme_id, '') as main_theme_id, budget_year, amount_ore from funding.nation_money;
comment on view peer.money_cell is E'Sums that are kept.';

create view peer.money_portion as
  select world, stage, responsible_municipality_code, budget_year, amount_ore from funding.money_portion;
comment on view peer.money_portion is E'Each amount, cut into what counts under each objective and county.';
