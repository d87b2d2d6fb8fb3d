-- Finished pages: whatever stands at a public address, ready to be handed out.
create schema press;

create table press.page (
  address text primary key,
  status smallint not null,
  headers jsonb not null,
  brotli bytea,
  gzip bytea,
  shows text[] not null,
  edition bigint not null,
  printed_at timestamptz not null default now(),
  out_of_print boolean not null default false
);
create index page_shows on press.page using gin (shows);

-- The last edition in which something that pages show was touched.
create table press.touched (
  mark text primary key,
  edition bigint not null
);
create sequence press.edition;

-- Called in the transaction of a move. Editions are committed in their order, so that "printed in
-- edition n" means everything up to n was visible to the page.
create function press.touch(marks text[]) returns bigint
  language plpgsql security definer set search_path = press, public as $$
declare
  this bigint;
begin
  perform pg_advisory_xact_lock(7383001);
  this := nextval('press.edition');
  insert into press.touched (mark, edition) select unnest(marks), this
    on conflict (mark) do update set edition = excluded.edition;
  update press.page set out_of_print = true where shows && marks and not out_of_print;
  perform pg_notify('press', json_build_object('edition', this, 'marks', marks)::text);
  return this;
end $$;

-- The edition that a page printed from now on belongs to. Asked before the page is rendered.
create function press.current_edition() returns bigint
  language sql stable security definer set search_path = press, public
  return coalesce((select max(edition) from press.touched), 0);

-- Keeps a page, unless something that it shows was touched after its printing began: then false.
create function press.keep(
  p_address text, p_status smallint, p_headers jsonb, p_brotli bytea, p_gzip bytea,
  p_shows text[], p_edition bigint
) returns boolean
  language plpgsql security definer set search_path = press, public as $$
begin
  perform pg_advisory_xact_lock_shared(7383001);
  if exists (select from press.touched where mark = any (p_shows) and edition > p_edition) then
    return false;
  end if;
  insert into press.page (address, status, headers, brotli, gzip, shows, edition)
    values (p_address, p_status, p_headers, p_brotli, p_gzip, p_shows, p_edition)
    on conflict (address) do update set
      status = excluded.status, headers = excluded.headers, brotli = excluded.brotli,
      gzip = excluded.gzip, shows = excluded.shows, edition = excluded.edition,
      printed_at = now(), out_of_print = false
    where press.page.edition <= excluded.edition;
  return true;
end $$;
