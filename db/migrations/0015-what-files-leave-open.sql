-- What a file leaves open of a picture. doubtful: fields whose letters nobody can be sure of, until somebody has
-- touched them. otherwise: what an older form of its metadata says otherwise, as a list of field, form and text.
alter table picture add column doubtful text[] not null default '{}';
alter table picture add column otherwise jsonb not null default '[]';

-- How a picture looks in small (newsroom/picture-looks.ts): hashes of the whole, of its mirror image, of what is left
-- when its edges are cut off, and its greys.
create table picture_look (
  picture_id uuid primary key references picture on delete cascade,
  whole bit(64) not null,
  mirrored bit(64) not null,
  parts bit(64)[] not null,
  grey bytea not null check (octet_length(grey) = 4096)
);

-- Pictures that look like one another, each pair in both directions.
create table picture_alike (
  picture_id uuid not null references picture on delete cascade,
  other_id uuid not null references picture on delete cascade,
  primary key (picture_id, other_id)
);
create index picture_alike_other on picture_alike (other_id);
