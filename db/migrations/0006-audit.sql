-- The trail of moves and acts is read newest first.
create index story_event_at on story_event (at desc);
create index audit_at on audit (at desc);
