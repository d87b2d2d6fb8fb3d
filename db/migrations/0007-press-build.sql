-- The build of the web whose pages are in print: they name its style sheets and typefaces.
create table press.build (
  only_one boolean primary key default true check (only_one),
  id text not null
);
