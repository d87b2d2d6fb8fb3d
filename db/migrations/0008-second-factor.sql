-- Who is really there: sessions that say where they are, second factors, and requests for a new password.

alter table session
  -- What a person calls a session by; the token's hash stays here.
  add column id uuid not null default gen_random_uuid() unique,
  add column address text not null default '',
  add column seen_at timestamptz not null default now(),
  -- When the person last proved who they are. Null: not since this session is known to us.
  add column confirmed_at timestamptz,
  -- The password was right and the code is still to come: nobody is signed in by such a session.
  add column awaits_code boolean not null default false;

-- The roles whose people are let in only with a second factor.
alter table newsroom add column second_factor_roles text[] not null default '{}'
  check (second_factor_roles <@ array['reporter', 'editor', 'chief', 'admin']);

-- A secret shared with the person's app (RFC 6238), sealed with AUTH_SECRET. It counts once confirmed.
create table second_factor (
  person_id uuid primary key references person on delete cascade,
  sealed text not null,
  confirmed_at timestamptz,
  -- The time step of the last code taken: neither it nor an earlier one is taken again.
  last_step bigint not null default 0
);

-- Each lets a person in once who lost their app. Kept only as SHA-256 of 60 random bits.
create table recovery_code (
  person_id uuid not null references person on delete cascade,
  code_hash text not null,
  used_at timestamptz,
  primary key (person_id, code_hash)
);

-- Somebody asked for a new password at the sign-in page. Of an unknown address nothing but the request is kept.
create table password_request (
  id uuid primary key default gen_random_uuid(),
  person_id uuid references person on delete cascade,
  at timestamptz not null default now(),
  address text not null default '',
  settled_at timestamptz
);
create index password_request_open on password_request (person_id, at) where settled_at is null;
