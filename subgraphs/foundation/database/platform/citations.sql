-- Citations: which answers somebody has cited, so that anyone can ask for them again. Kept for good, beside the chain: a
-- citation changes nothing that anyone is answered, and takes no revision.

create table platform.citation (
  id                text primary key check (id ~ '^[0-9a-hjkmnp-tv-z]{10,52}$'),
  code              text not null unique check (starts_with(code, id)),  -- the hash of all that was cited; the id is its beginning
  operation         text not null,
  variables         text not null,         -- canonical JSON
  language          text not null,
  revision          bigint not null references platform.revision,
  day               date not null,
  answer            bytea not null check (length(answer) = 32),          -- SHA-256 of its canonical form
  bytes             integer not null,      -- how long that is
  synthetic         boolean not null,
  schema_version    text not null,
  collation_version text not null,
  cited_after       bigint not null,       -- the newest revision when it was first cited: what was redacted since has a later one
  cited_at          timestamptz not null default clock_timestamp()
);
create index citation_newest on platform.citation (cited_at);

-- By what rules texts are put in order: those of the Norwegian language, and those of the database itself.
create function platform.collation_version() returns text
language sql stable set search_path = '' as $$
  select concat_ws(' / ', pg_collation_actual_version('"nb-NO-x-icu"'::regcollation),
    pg_database_collation_actual_version(oid))
  from pg_database where datname = current_database()
$$;

-- The newest revision at or before another that changed what anyone may see: anyone is answered the same at both.
create function platform.public_revision(number bigint) returns bigint
language sql stable set search_path = '' as $$
  select this.number from platform.revision this
  where this.public and this.number <= public_revision.number order by this.number desc limit 1
$$;

create function platform.citation_of(id text) returns setof platform.citation
language sql stable security definer set search_path = '' as $$
  select * from platform.citation this where this.id = citation_of.id
$$;

create function platform.citation_found(code text) returns setof platform.citation
language sql stable security definer set search_path = '' as $$
  select * from platform.citation this where this.code = citation_found.code
$$;

-- The citation of what is given: as it stands where it was cited before, else new; nothing where too many are new already.
-- Its id is as much of its code as tells it from all others.
create function platform.cite(code text, operation text, variables text, language text, revision bigint, day date, answer bytea,
  bytes integer, synthetic boolean, schema_version text, a_minute integer, a_day integer) returns setof platform.citation
language plpgsql security definer set search_path = '' as $$
declare
  length integer := 10;
begin
  -- One at a time: else two could take one id, or more come than may.
  perform pg_advisory_xact_lock(hashtext('cite'));
  return query select * from platform.citation this where this.code = cite.code;
  if found then return; end if;
  if (select count(*) from platform.citation where cited_at > clock_timestamp() - interval '1 minute') >= a_minute
    or (select count(*) from platform.citation where cited_at > clock_timestamp() - interval '1 day') >= a_day then
    return;
  end if;
  while exists (select from platform.citation this where this.id = left(cite.code, length)) loop length := length + 2; end loop;
  return query insert into platform.citation values (
    left(cite.code, length), cite.code, cite.operation, cite.variables, cite.language, cite.revision, cite.day, cite.answer,
    cite.bytes, cite.synthetic, cite.schema_version, platform.collation_version(), (select number from platform.head))
    returning *;
end $$;

-- Redactions: what was public once and had to be taken back, at every moment. Each is a revision of its own, which says who
-- did it and why; here stands what it took. The chain over what it took it from does not hold any more, and shall not.
create table platform.redaction (
  revision bigint not null references platform.revision,
  relation text not null references platform.kept,
  id       text not null,
  columns  text[] not null,
  primary key (revision, relation, id)
);

-- Takes texts out of a row, as it stands and as it ever was. In their place it says that they were redacted. Granted to
-- nobody: whoever runs the house does it, as its owner.
create function platform.redact(relation text, id text, columns text[], actor text, reason text) returns bigint
language plpgsql as $$
declare
  kept   platform.kept;
  taken  bigint;
  saying text;
  live   bigint;
  past   bigint;
  before text := current_setting('search_path');
begin
  select * into kept from platform.kept k where k.relation = redact.relation;
  if not found then raise exception '% keeps no history.', relation; end if;
  select string_agg(format('%I = %L', attname, '[sladdet]'), ', ') into saying
    from pg_attribute where attrelid = kept.relation::regclass and atttypid = 'text'::regtype and attname = any (columns);
  if (select count(*) from pg_attribute
      where attrelid = kept.relation::regclass and atttypid = 'text'::regtype and attname = any (columns))
    <> cardinality(columns) then
    raise exception 'Not all of % are texts of %.', columns, relation;
  end if;

  taken := platform.take_revision(actor, reason);
  -- Triggers look about in the room that they are of.
  perform set_config('search_path', format('%I, published, keys, pg_temp', kept.room), true);
  execute format('update %s set %s where id = $1', kept.relation, saying) using id;
  get diagnostics live = row_count;
  -- What is computed from a text may tell it.
  execute format('update %I.%I set %s where id = $1', kept.room, kept.name || '_history',
    concat_ws(', ', saying, (select string_agg(format('%I = null', name), ', ') from unnest(kept.derived) name)))
    using id;
  get diagnostics past = row_count;
  perform set_config('search_path', before, true);
  if live + past = 0 then
    raise exception 'There is no row "%" in %.', id, relation;
  end if;
  insert into platform.redaction values (taken, kept.relation, redact.id, redact.columns);
  return taken;
end $$;

-- What was redacted after a revision, and when; what it said is told to nobody.
create function platform.redactions_since(since bigint) returns table (revision bigint, at timestamptz, relation text)
language sql stable security definer set search_path = '' as $$
  select distinct this.revision, taken.at, this.relation
  from platform.redaction this join platform.revision taken on taken.number = this.revision
  where this.revision > redactions_since.since order by 1, 3
$$;

grant execute on function platform.collation_version(), platform.public_revision(bigint), platform.citation_of(text), platform.citation_found(text),
  platform.cite(text, text, text, text, bigint, date, bytea, integer, boolean, text, integer, integer),
  platform.redactions_since(bigint) to gateway;
