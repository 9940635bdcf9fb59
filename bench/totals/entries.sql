with grouped as (
  select responsible_municipality_code as code, budget_year as year, sum(amount_ore) as ore
  from money_portion where world = 'DEMO' and stage = 'SPENT' group by code, year
)
select json_build_object('moneyTotals', json_build_object(
  'amount', json_build_object('value', (select trim_scale(sum(ore) / 100.0) from grouped)),
  'groups', coalesce(json_agg(json_build_object(
    'responsibleMunicipality', case when code is not null then json_build_object('code', code) end,
    'year', year,
    'amount', json_build_object('value', trim_scale(ore / 100.0))
  ) order by code, year), '[]')))
from grouped
