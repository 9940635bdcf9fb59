/** Sums of the portions, and where a roll-up says something else. `''` stands for none, 0 for a year that is not known. */
const cells = (table: string, keys: string, condition = ''): string => `
  select '${table}' as cell, to_jsonb(wrong) as what from (
    (select ${keys}, amount_ore, figures, gaps from ${table} except all
     select ${keys}, coalesce(sum(amount_ore), 0), count(amount_ore), count(*) - count(amount_ore)
     from portion where stage <> 'PLANNED' ${condition} group by ${keys})
    union all
    (select ${keys}, coalesce(sum(amount_ore), 0), count(amount_ore), count(*) - count(amount_ore)
     from portion where stage <> 'PLANNED' ${condition} group by ${keys} except all
     select ${keys}, amount_ore, figures, gaps from ${table})) wrong`

/** What the roll-ups and the entries do not agree about, by plain sums: no row if all is well. */
export const differences = `
  with portion as (
    select entry_id, world, stage, source, coalesce(budget_year, 0) as budget_year, coalesce(pilot_id, '') as pilot_id, coalesce(objective_id, '') as objective_id,
      coalesce(main_theme_id, '') as main_theme_id, coalesce(county_code, '') as county_code, measure_id, amount_ore, amount_state
    from money_portion)
  ${cells('objective_money', 'world, stage, pilot_id, objective_id, main_theme_id, county_code, source, budget_year, amount_state')}
  union all
  ${cells('nation_money', 'world, stage, main_theme_id, county_code, source, budget_year, amount_state')}
  union all
  ${cells('measure_money', 'measure_id, stage', 'and measure_id is not null')}
  union all
  select 'portions', to_jsonb(entry) from money_entry entry cross join lateral (
    select sum(amount_ore) as ore, coalesce(bool_and((portion.amount_state, portion.stage, portion.budget_year, portion.source)
      is not distinct from (entry.amount_state, entry.stage, entry.budget_year, entry.source)), false) as agree
    from money_portion portion where portion.entry_id = entry.id) held
  where not agree or ore is distinct from entry.amount_ore`
