-- Pictures: one row a picture, whatever uses it. Files are in the storage (media/), under keys that nobody can guess.
create table picture (
  id uuid primary key default gen_random_uuid(),
  -- waiting: taken in, not looked at yet. ready: looked at, and the desk's views are made.
  state text not null default 'waiting' check (state in ('waiting', 'ready', 'refused')),
  -- Why it was refused, as newsroom/picture-faults.ts names it.
  fault text,
  original_key text not null unique,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  file_name text not null,
  -- The upload that brought it, so that bringing it twice is bringing it once.
  upload text unique,
  bytes bigint not null,
  type text,
  width integer check (width > 0),
  height integer check (height > 0),
  placeholder text not null default '',
  -- The key of the renditions that are made around the focal point.
  cut text unique,
  -- A picture that shows a permission belongs to the picture that it is for, and to no story.
  evidence_of uuid references picture on delete cascade,

  headline text not null default '',
  caption text not null default '',
  alt text not null default '',
  credit text not null default '',
  creator text not null default '',
  copyright text not null default '',
  people text[] not null default '{}',
  places text[] not null default '{}',
  keywords text[] not null default '{}',
  source_type text,
  taken_at text not null default '',
  instructions text not null default '',
  usage_terms text not null default '',
  web_statement text not null default '',
  licensor_url text not null default '',

  rights text,
  source_address text not null default '',
  origin_person text not null default '',
  origin_date text not null default '',
  permission text not null default '',
  restrictions text not null default '',
  licence text,
  reason text not null default '',
  -- The last day of the right, in the newsroom's zone.
  expires_on date,
  expiry_told boolean not null default false,

  provenance text not null default 'unverified' check (provenance in ('unverified', 'verified', 'disputed')),
  checks jsonb not null default '{}',
  settled_by uuid references person,
  settled_at timestamptz,
  settled_note text not null default '',
  -- What readers are told: "Verified by …"; empty where nothing is.
  verified_as text not null default '',

  -- Where and with what it was taken: for the desk's eyes only.
  internal jsonb not null default '{}',
  uploaded_by uuid not null references person,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  revision integer not null default 1,
  search tsvector not null default ''::tsvector,
  check (state <> 'ready' or (type is not null and width is not null and height is not null and cut is not null))
);
-- The same file comes in once; one that was refused may be tried again.
create unique index picture_sha256 on picture (sha256) where state <> 'refused' and evidence_of is null;
create index picture_newest on picture (created_at desc, id desc) where evidence_of is null and state <> 'refused';
create index picture_search on picture using gin (search);
create index picture_evidence on picture (evidence_of) where evidence_of is not null;
create index picture_expires on picture (expires_on) where expires_on is not null;
create index picture_rights on picture (rights, created_at desc, id desc);
create index picture_provenance on picture (provenance, created_at desc, id desc);

-- Every focal point that a picture had, and whether its renditions are all there.
create table picture_cut (
  cut text primary key check (cut ~ '^[A-Za-z0-9_-]{22}$'),
  picture_id uuid not null references picture on delete cascade,
  focus_x real not null check (focus_x between 0 and 1),
  focus_y real not null check (focus_y between 0 and 1),
  -- Which set of renditions is made, as newsroom/renditions.ts numbers them; 0 is none.
  made integer not null default 0,
  -- The hash of the credits that the files carry.
  credits text not null default '',
  at timestamptz not null default now()
);
create index picture_cut_picture on picture_cut (picture_id);

-- Which working copies use which picture.
create table picture_use (
  story_id uuid not null references story on delete cascade,
  picture_id uuid not null references picture,
  at timestamptz not null default now(),
  primary key (story_id, picture_id)
);
create index picture_use_picture on picture_use (picture_id);

create table picture_event (
  id bigint generated always as identity primary key,
  picture_id uuid not null references picture on delete cascade,
  at timestamptz not null default now(),
  person_id uuid references person,
  act text not null,
  note text not null default ''
);
create index picture_event_picture on picture_event (picture_id, id desc);

create function tell_desk_of_picture() returns trigger language plpgsql as $$
begin
  perform pg_notify('desk', json_build_object('picture', new.picture_id, 'act', new.act)::text);
  return new;
end $$;
create trigger tell_desk_of_picture after insert on picture_event
  for each row execute function tell_desk_of_picture();

-- The picture over a story, and what readers may know of every picture in it, as its hash has it.
alter table story add column lead jsonb;
alter table story add column pictures jsonb not null default '[]';
alter table seen_text add column lead jsonb, add column pictures jsonb not null default '[]';
alter table story_look add column lead jsonb, add column pictures jsonb not null default '[]';

-- The words of a lead picture are fields of every text from now on.
update story set fields = fields || '{"leadCaption": "", "leadAlt": "", "leadCredit": ""}';
update kept_copy set fields = fields || '{"leadCaption": "", "leadAlt": "", "leadCredit": ""}';
update story_look set fields = fields || '{"leadCaption": "", "leadAlt": "", "leadCredit": ""}';
update seen_text set fields = fields || '{"leadCaption": "", "leadAlt": "", "leadCredit": ""}';

-- What the public may have.
alter table published.story add column lead jsonb;
-- The cuts that published stories show now. What is not here is a 404.
create table published.picture (
  story_id uuid not null references published.story on delete cascade,
  cut text not null,
  picture_id uuid not null,
  width integer not null,
  height integer not null,
  primary key (story_id, cut)
);
create index published_picture_cut on published.picture (cut);
create index published_picture_picture on published.picture (picture_id);

alter table notice drop constraint notice_kind_check;
alter table notice add constraint notice_kind_check check
  (kind in ('came', 'came-back', 'approved', 'approval-voided', 'published', 'shared', 'rights-ended'));
