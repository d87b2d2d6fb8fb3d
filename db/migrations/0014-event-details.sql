-- What an act on a story changed, from what to what, where words alone do not say it.
alter table story_event add column detail jsonb not null default '{}';
