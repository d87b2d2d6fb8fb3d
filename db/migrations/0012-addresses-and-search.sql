-- An address belongs to one story from the moment it is asked for: as soon as it is chosen by hand,
-- and at the latest when the story is sent for review. Two who ask at once get two.
create table reserved_address (
  language text not null,
  section text not null references section on update cascade on delete cascade,
  slug text not null,
  story_id uuid not null references story on delete cascade,
  at timestamptz not null default now(),
  primary key (language, section, slug)
);
create index reserved_address_story on reserved_address (story_id);
insert into reserved_address (language, section, slug, story_id)
  select language, section, slug, id from story where section is not null and slug is not null;

-- Whether the address goes on following the headline, or was chosen. Those that there are stay.
alter table story add column slug_follows boolean not null default false;
alter table story alter column slug_follows set default true;
-- Two hyphens in a row, or half of a letter: made by cutting, and made anew while nobody can have a link to it.
update story set slug_follows = true
  where publication = 'unpublished' and (slug is null or slug ~ '--' or strpos(slug, U&'\FFFD') > 0);
-- A live story whose address was cut through a letter: the desk reckoned its hash with the half, and
-- readers get the text with what the database keeps for it. They mean the same text.
update story s set
    hash = case when s.hash = s.live_hash then p.hash else s.hash end,
    live_hash = p.hash
  from published.story p
  where p.id = s.id and strpos(p.slug, U&'\FFFD') > 0 and s.live_hash <> p.hash;

-- How the words in `search` were cut, as db/search-index.ts counts; the worker indexes the others anew.
alter table story add column search_cut smallint not null default 0;
alter table picture add column search_cut smallint not null default 0;
alter table published.story add column search_cut smallint not null default 0;
