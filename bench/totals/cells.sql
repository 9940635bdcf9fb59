with grouped as (
  select nullif(main_theme_id, '') as theme, budget_year as year, sum(amount_ore) filter (where figures > 0) as ore
  from nation_money where world = 'DEMO' and stage = 'SPENT' group by theme, year
)
select json_build_object('moneyTotals', json_build_object(
  'amount', json_build_object('value', (select trim_scale(sum(ore) / 100.0) from grouped)),
  'groups', coalesce(json_agg(json_build_object(
    'mainTheme', case when theme is not null then json_build_object('id', theme) end,
    'year', year,
    'amount', json_build_object('value', trim_scale(ore / 100.0))
  ) order by theme, year), '[]')))
from grouped
