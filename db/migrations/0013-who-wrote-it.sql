-- A working copy over a live story that was given up: what it said, for whoever may read the story.
create table given_up_copy (
  id bigint generated always as identity primary key,
  story_id uuid not null references story on delete cascade,
  person_id uuid not null references person,
  -- Who had opened it; null where that is not on record.
  opened_by uuid references person,
  at timestamptz not null default now(),
  stage text not null check (stage in ('draft', 'in-review', 'approved')),
  hash text not null,
  content jsonb not null,
  -- The fields as they stood, those that no reader gets among them.
  fields jsonb not null
);
create index given_up_copy_story on given_up_copy (story_id, id desc);

-- What was typed under an epoch before this one belongs to a copy that was given up.
alter table story_document add column given_up_before integer not null default 1;

-- Who had the text in hand, one after the other, and what it said when they took it up: for the names
-- beside what changed, and for the count of what was changed in review since it was sent.
create table story_hand (
  id bigint generated always as identity primary key,
  story_id uuid not null references story on delete cascade,
  people uuid[] not null check (cardinality(people) > 0),
  in_review boolean not null,
  at timestamptz not null default now(),
  -- The public content before they changed it; null once so many others followed that nobody reads it.
  before jsonb,
  -- In review: words of that content, and of those that were changed.
  of_words integer not null default 0,
  words integer not null default 0
);
create index story_hand_story on story_hand (story_id, id desc);

-- How much of a text its approver may have changed in review.
alter table desk add column edits_in_review text not null default 'small'
  check (edits_in_review in ('none', 'small', 'any'));

-- The strictest of the desks that have the section; without one, a little.
create function edits_in_review_of(p_section text) returns text language sql stable as $$
  select coalesce(
    (select d.edits_in_review from desk d join desk_section s on s.desk_id = d.id
      where s.section = p_section
      order by array_position(array['none', 'small', 'any'], d.edits_in_review) limit 1),
    'small')
$$;

-- How many words one may have changed, of so many: as newsroom/edits-in-review.ts has it.
create function most_words_in_review(p_rule text, p_of integer) returns integer
  language sql immutable as $$
  select case p_rule
    when 'any' then 2147483647
    when 'none' then 0
    else least(greatest(30, p_of / 10), p_of / 3)
  end
$$;

-- Whoever rewrote a text in review does not approve it, whatever the application thinks.
create function refuse_rewriter_as_approver() returns trigger language plpgsql as $$
declare
  mine integer;
  whole integer;
  rule text;
begin
  select coalesce(sum(words) filter (where new.person_id = any (people)), 0),
    (select of_words from story_hand where story_id = new.story_id and in_review order by id limit 1)
    into mine, whole
    from story_hand where story_id = new.story_id and in_review;
  select edits_in_review_of(section) into rule from story where id = new.story_id;
  if mine > most_words_in_review(rule, coalesce(whole, 0)) then
    raise exception 'whoever rewrote the text in review may not approve it'
      using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger approver_did_not_rewrite before insert on approval
  for each row execute function refuse_rewriter_as_approver();

-- The text that a person saw before the one they saw last.
alter table story_look
  add column earlier_at timestamptz,
  add column earlier jsonb;

alter table notice drop constraint notice_kind_check;
alter table notice add constraint notice_kind_check check
  (kind in ('came', 'came-back', 'approved', 'approval-voided', 'published', 'shared', 'rights-ended',
    'given-up', 'kept'));
