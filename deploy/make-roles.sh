#!/bin/bash
# Run once by the database's image, in a new database: three roles and an empty database that
# belongs to the one that migrates. With a PostgreSQL of your own, do the same by hand.
set -euo pipefail

psql --set ON_ERROR_STOP=1 --username postgres \
  --set owner="$OWNER_PASSWORD" --set desk="$DESK_PASSWORD" --set reader="$READER_PASSWORD" <<'SQL'
create role stet_owner login password :'owner';
create role stet_desk login password :'desk';
create role stet_reader login password :'reader';
create database stet owner stet_owner;
revoke connect, temporary on database stet from public;
grant connect on database stet to stet_desk, stet_reader;
SQL
