-- Indexes of the desk's lists (db/chosen-stories.ts): each ends in the order of its list.
create index story_waiting on story (stage, stage_since, id) where stage in ('in-review', 'approved');
create index story_section_stage_updated on story (section, stage, updated_at desc, id desc);
create index story_publication_updated on story (publication, updated_at desc, id desc);
create index story_section_publication_updated on story (section, publication, updated_at desc, id desc);

-- A list also shows headline, section and flags: whoever waits for news hears when they change.
create function tell_desk_of_line() returns trigger language plpgsql as $$
begin
  perform pg_notify('desk', json_build_object('story', new.id, 'act', 'changed')::text);
  return new;
end $$;
create trigger tell_desk_of_line after update of headline, section, raised_flags, bylines on story
  for each row
  when (old.headline is distinct from new.headline or old.section is distinct from new.section
    or old.raised_flags is distinct from new.raised_flags or old.bylines is distinct from new.bylines)
  execute function tell_desk_of_line();
