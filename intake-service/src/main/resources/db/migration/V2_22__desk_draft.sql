alter table call_draft rename to desk_draft;
alter table desk_draft rename column operator to person;
alter table desk_draft add column form text not null default 'CALL';
alter table desk_draft alter column form drop default;
alter table desk_draft drop constraint call_draft_pkey;
alter table desk_draft add primary key (form, person);

comment on table desk_draft is 'What somebody at the desk has typed and not sent yet, one a form and person';
comment on column desk_draft.form is 'CALL, LETTER, or LETTER and the id of a letter that waits for its transcript';
