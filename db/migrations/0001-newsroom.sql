-- The newsroom's own tables. What the public may have is in the schemas `published` and `press` (0002, 0003).
-- Who may do what with each table is written in db/grants.ts, never here.

create extension if not exists unaccent;
create extension if not exists pg_trgm;

-- Search ignores accents; the wrapper is immutable so that an index may use it.
create function plain_words(text) returns text
  language sql immutable parallel safe
  return lower(unaccent('unaccent', $1));

-- One row: the paper and its settings.
create table newsroom (
  only_one boolean primary key default true check (only_one),
  name text not null,
  tagline text not null default '',
  zone text not null default 'UTC',
  languages text[] not null default '{en}' check (cardinality(languages) > 0),
  contact text not null default '',
  about text not null default '',
  demo boolean not null default false,
  revision integer not null default 1
);

create table section (
  slug text primary key,
  names jsonb not null,
  position integer not null default 0
);

create table desk (
  id uuid primary key default gen_random_uuid(),
  name text not null unique
);
create table desk_section (
  desk_id uuid not null references desk on delete cascade,
  section text not null references section on update cascade on delete cascade,
  primary key (desk_id, section)
);

create table person (
  id uuid primary key default gen_random_uuid(),
  name text not null check (name <> ''),
  email text not null,
  role text not null check (role in ('reporter', 'editor', 'chief', 'admin')),
  author_slug text not null unique,
  password_hash text,
  suspended_at timestamptz,
  created_at timestamptz not null default now()
);
create unique index person_email on person (lower(email));

create table desk_member (
  desk_id uuid not null references desk on delete cascade,
  person_id uuid not null references person on delete cascade,
  primary key (desk_id, person_id)
);

-- A session's token is kept only as its SHA-256: a copy of the table signs nobody in.
create table session (
  token_hash text primary key,
  person_id uuid not null references person on delete cascade,
  expires_at timestamptz not null,
  created_at timestamptz not null default now(),
  device text not null default ''
);
create index session_person on session (person_id);

-- Failed sign-ins by account and by address, for the limiter.
create table sign_in_try (
  key text not null,
  at timestamptz not null default now()
);
create index sign_in_try_key on sign_in_try (key, at);

-- Links that work once: the first admin's, and those that set a password.
create table one_time_link (
  token_hash text primary key,
  person_id uuid references person on delete cascade,
  purpose text not null check (purpose in ('first-admin', 'set-password')),
  expires_at timestamptz not null,
  used_at timestamptz
);

-- What happened to people, settings and sessions. Stories have their own events.
create table audit (
  id bigint generated always as identity primary key,
  at timestamptz not null default now(),
  person_id uuid references person,
  act text not null,
  about text not null default '',
  detail jsonb not null default '{}'
);

create table story (
  id uuid primary key default gen_random_uuid(),
  created_by uuid not null references person,
  created_at timestamptz not null default now(),
  -- The last change of anything about it, by the database's clock.
  updated_at timestamptz not null default now(),

  -- State. Changed by moveStory alone.
  stage text not null default 'draft' check (stage in ('draft', 'in-review', 'approved', 'standing')),
  publication text not null default 'unpublished'
    check (publication in ('unpublished', 'scheduled', 'live', 'withdrawn')),
  spiked boolean not null default false,
  stage_since timestamptz not null default now(),
  approved_hash text,
  approved_by uuid references person,
  live_hash text,
  sent_back boolean not null default false,
  embargo_until timestamptz,
  raised_flags text[] not null default '{}',

  -- Details that are chosen rather than written.
  language text not null,
  section text references section on update cascade,
  slug text,
  kind text not null default 'news',
  bylines jsonb not null default '[]',
  topics jsonb not null default '[]',
  change_kind text not null default 'first',
  change_note text not null default '',
  urgency smallint not null default 5 check (urgency between 1 and 9),
  translation_of uuid references story,
  details_revision integer not null default 1,

  -- The working copy as last committed, read from the shared document in the same transaction.
  fields jsonb not null,
  body jsonb not null,
  hash text not null,
  headline text not null default '',
  words integer not null default 0,
  search tsvector not null default ''::tsvector,

  check (stage <> 'standing' or publication in ('live', 'withdrawn', 'scheduled')),
  check (stage <> 'approved' or (approved_hash is not null and approved_by is not null)),
  check (not spiked or publication = 'unpublished'),
  check (publication <> 'live' or live_hash is not null)
);
create index story_updated on story (updated_at desc, id desc);
create index story_section_updated on story (section, updated_at desc, id desc);
create index story_stage_updated on story (stage, publication, spiked, updated_at desc, id desc);
create index story_search on story using gin (search);
create unique index story_address on story (language, section, slug) where slug is not null;

-- The shared document (Yjs update, format v1). `epoch` goes up when it is replaced as a whole.
create table story_document (
  story_id uuid primary key references story on delete cascade,
  state bytea not null,
  format integer not null,
  epoch integer not null default 1,
  stored_at timestamptz not null default now()
);

-- Who had which part in a story. Parts as in newsroom/story.ts.
create table story_part (
  story_id uuid not null references story on delete cascade,
  person_id uuid not null references person,
  part text not null check (part in ('creator', 'byline', 'shared', 'changed', 'submitted')),
  at timestamptz not null default now(),
  primary key (story_id, person_id, part)
);
create index story_part_person on story_part (person_id, story_id);

-- Text that came back from offline when its writer could no longer edit, or from a refused change.
create table kept_copy (
  id uuid primary key default gen_random_uuid(),
  story_id uuid not null references story on delete cascade,
  person_id uuid not null references person,
  at timestamptz not null default now(),
  why text not null,
  fields jsonb not null,
  body jsonb not null,
  settled_at timestamptz
);
create index kept_copy_story on kept_copy (story_id);

-- Every move and every other thing that decides, in the transaction that did it.
create table story_event (
  id bigint generated always as identity primary key,
  story_id uuid not null references story,
  at timestamptz not null default now(),
  person_id uuid references person,
  act text not null,
  from_stage text,
  to_stage text,
  from_publication text,
  to_publication text,
  hash text,
  note text not null default ''
);
create index story_event_story on story_event (story_id, id desc);

-- Approvals. A trigger refuses a writer, whatever the application thinks.
create table approval (
  id bigint generated always as identity primary key,
  story_id uuid not null references story,
  person_id uuid not null references person,
  hash text not null,
  at timestamptz not null default now()
);
create index approval_story on approval (story_id, id desc);

create function refuse_writer_as_approver() returns trigger language plpgsql as $$
begin
  if exists (
    select from story_part
    where story_id = new.story_id and person_id = new.person_id
      and part in ('byline', 'changed', 'submitted')
  ) then
    raise exception 'a writer of the story may not approve it' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger approver_is_no_writer before insert on approval
  for each row execute function refuse_writer_as_approver();

-- The approved hash of a story is one that its approver approved.
create function refuse_unbacked_approval() returns trigger language plpgsql as $$
begin
  if new.approved_hash is not null and not exists (
    select from approval
    where story_id = new.id and person_id = new.approved_by and hash = new.approved_hash
  ) then
    raise exception 'no approval of this text by this person' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger approval_is_backed before insert or update of approved_hash, approved_by on story
  for each row execute function refuse_unbacked_approval();

-- What was shown to whom, and what they have seen.
create table notice (
  id bigint generated always as identity primary key,
  person_id uuid not null references person on delete cascade,
  story_id uuid not null references story on delete cascade,
  by_person uuid references person,
  kind text not null check (kind in ('came', 'came-back', 'approved', 'approval-voided', 'published', 'shared')),
  note text not null default '',
  at timestamptz not null default now(),
  read_at timestamptz
);
create index notice_person on notice (person_id, id desc);

create table story_look (
  person_id uuid not null references person on delete cascade,
  story_id uuid not null references story on delete cascade,
  at timestamptz not null default now(),
  hash text not null,
  fields jsonb not null,
  body jsonb not null,
  primary key (person_id, story_id)
);

-- The text as it stood at a move, so that "what changed since" can be shown to whoever saw it then.
create table seen_text (
  story_id uuid not null references story on delete cascade,
  hash text not null,
  at timestamptz not null default now(),
  fields jsonb not null,
  body jsonb not null,
  primary key (story_id, hash)
);

-- Version records are never updated or deleted; contents may be erased by one logged function.
create table version (
  id bigint generated always as identity primary key,
  story_id uuid not null references story,
  number integer not null check (number > 0),
  at timestamptz not null,
  kind text not null,
  note text not null,
  -- SHA-256 over the salt and the content hash: says nothing without the salt.
  seal text not null,
  previous_hash text,
  hash text not null,
  unique (story_id, number)
);
create table version_content (
  version_id bigint primary key references version,
  salt text not null,
  content_hash text not null,
  content jsonb not null
);
create table version_erasure (
  version_id bigint primary key references version,
  at timestamptz not null default now(),
  person_id uuid not null references person,
  reason text not null check (reason <> '')
);

create function erase_version(p_version bigint, p_person uuid, p_reason text) returns void
  language plpgsql security definer set search_path = public as $$
begin
  if not exists (select from person where id = p_person and role = 'chief' and suspended_at is null) then
    raise exception 'only a chief may erase a version' using errcode = 'insufficient_privilege';
  end if;
  insert into version_erasure (version_id, person_id, reason) values (p_version, p_person, p_reason);
  delete from version_content where version_id = p_version;
end $$;
revoke all on function erase_version(bigint, uuid, text) from public;

-- Everybody who waits for news of the desk hears of a change when it is committed.
create function tell_desk() returns trigger language plpgsql as $$
begin
  perform pg_notify('desk', json_build_object('story', new.story_id, 'act', new.act)::text);
  return new;
end $$;
create trigger tell_desk after insert on story_event for each row execute function tell_desk();

create function tell_of_session() returns trigger language plpgsql as $$
begin
  perform pg_notify('people', old.person_id::text);
  return old;
end $$;
create trigger tell_of_session after delete on session for each row execute function tell_of_session();

create function tell_of_person() returns trigger language plpgsql as $$
begin
  perform pg_notify('people', new.id::text);
  return new;
end $$;
create trigger tell_of_person after update of role, suspended_at on person
  for each row execute function tell_of_person();

-- A paper has settings from its first day; the first admin names it.
insert into newsroom (name) values ('Newsroom');
