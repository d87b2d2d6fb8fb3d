-- Every front asks every other second what was touched since it last heard.
create index touched_edition on press.touched (edition);
create index page_out_of_print on press.page (address) where out_of_print;

-- A notice holds 8,000 bytes. A longer list of marks goes without them: who hears of it reads them up.
create or replace function press.touch(marks text[]) returns bigint
  language plpgsql security definer set search_path = press, public as $$
declare
  this bigint;
  notice text;
begin
  perform pg_advisory_xact_lock(7383001);
  this := nextval('press.edition');
  insert into press.touched (mark, edition) select distinct unnest(marks), this
    on conflict (mark) do update set edition = excluded.edition;
  update press.page set out_of_print = true where shows && marks and not out_of_print;
  notice := json_build_object('edition', this, 'marks', marks)::text;
  if octet_length(notice) > 7900 then
    notice := json_build_object('edition', this)::text;
  end if;
  perform pg_notify('press', notice);
  return this;
end $$;
