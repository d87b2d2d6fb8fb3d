-- The tagline and the words about the paper, by language, where it is not the main one.
alter table newsroom add column translations jsonb not null default '{}';
create or replace view published.newsroom as
  select name, tagline, zone, languages, contact, about, translations from public.newsroom;
