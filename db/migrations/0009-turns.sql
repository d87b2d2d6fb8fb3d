-- What may be asked only so often: when the allowance of a person or an address is whole again.
-- A crash forgets it, which harms nobody.
create unlogged table turn (
  key text primary key,
  free_at timestamptz not null
);
create index turn_free_at on turn (free_at);

-- Takes some of an allowance: 0, or the seconds to wait until there is as much. Nobody has the table itself.
create function take_turns(who text, wanted integer, at_once integer, per_minute integer)
returns double precision
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  step interval := make_interval(secs => wanted * 60.0 / per_minute);
  span interval := make_interval(secs => at_once * 60.0 / per_minute);
  free timestamptz;
begin
  -- The whole ones are forgotten now and then; to be whole and to be unknown is the same.
  if random() < 0.005 then
    delete from turn where key in
      (select key from turn where free_at < now() limit 1000 for update skip locked);
  end if;
  insert into turn as t (key, free_at) values (who, clock_timestamp() + step)
    on conflict (key) do update set free_at = greatest(t.free_at, clock_timestamp()) + step
      where greatest(t.free_at, clock_timestamp()) + step <= clock_timestamp() + span;
  if found then return 0; end if;
  select free_at into free from turn where key = who;
  return greatest(0.001, extract(epoch from free + step - span - clock_timestamp()));
end $$;

-- The front, which reads, may count readers' searches and nothing else.
create function take_search_turn(who text, at_once integer, per_minute integer)
returns double precision
language sql security definer set search_path = pg_catalog, public, pg_temp as $$
  select public.take_turns('readerSearch from ' || left(who, 64), 1, at_once, per_minute)
$$;

revoke all on function take_turns(text, integer, integer, integer) from public;
revoke all on function take_search_turn(text, integer, integer) from public;
