-- What the public may have, and nothing else. The reader role sees this schema and `press` only.
create schema published;

create table published.story (
  id uuid primary key,
  language text not null,
  section text not null,
  slug text not null,
  path text not null unique,
  kind text not null,
  kicker text not null,
  headline text not null,
  standfirst text not null,
  bylines jsonb not null,
  topics jsonb not null,
  words integer not null,
  -- The approved content, as article/content.ts has it.
  content jsonb not null,
  published_at timestamptz not null,
  updated_at timestamptz not null,
  version integer not null,
  hash text not null,
  -- Stories that are the same in other languages share it.
  translation_group uuid not null,
  search tsvector not null,
  -- Invisible before this time by the database's clock.
  visible_from timestamptz not null default now()
);
create index published_story_language on published.story (language, published_at desc, id desc);
create index published_story_section on published.story (language, section, published_at desc, id desc);
create index published_story_kind on published.story (language, kind, published_at desc, id desc);
create index published_story_search on published.story using gin (search);
create index published_story_topics on published.story using gin (topics jsonb_path_ops);
create index published_story_bylines on published.story using gin (bylines jsonb_path_ops);
create index published_story_group on published.story (translation_group);

-- Addresses that once were a story's and now lead to another.
create table published.moved (
  path text primary key,
  story_id uuid not null,
  at timestamptz not null default now()
);

-- The front's hand-set places: 1 is the lead.
create table published.front_slot (
  language text not null,
  slot smallint not null check (slot between 1 and 5),
  story_id uuid not null,
  primary key (language, slot),
  unique (language, story_id)
);

create view published.newsroom as
  select name, tagline, zone, languages, contact, about from public.newsroom;
create view published.section as select slug, names, position from public.section;

-- The public history of stories that are public now.
create view published.version as
  select v.story_id, v.number, v.at, v.kind, v.note, v.seal, v.previous_hash, v.hash,
         c.content, e.reason as erased
  from public.version v
  join published.story s on s.id = v.story_id and s.visible_from <= now()
  left join public.version_content c on c.version_id = v.id
  left join public.version_erasure e on e.version_id = v.id;

-- Staff as the public knows them: only those who have a byline on a public story are asked for.
create view published.author as
  select p.author_slug as slug, p.name from public.person p
  where exists (
    select from published.story s
    where s.bylines @> jsonb_build_array(jsonb_build_object('author', p.author_slug))
      and s.visible_from <= now()
  );
