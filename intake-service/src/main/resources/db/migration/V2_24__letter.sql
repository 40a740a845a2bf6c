create table letter (
    id              uuid        primary key,
    key_hash        bytea       not null unique,
    form_hash       bytea       unique,
    channel         text        not null,
    postmarked_on   date,
    arrived_on      date        not null,
    pages           int         not null check (pages between 1 and 200),
    envelope_kept   boolean     not null,
    return_address  boolean     not null,
    accused_units   text[]      not null,
    registered_by   text        not null,
    registered_at   timestamptz not null,
    fields          bytea,
    report_id       uuid        unique references report,
    filed_by        text,
    filed_at        timestamptz,
    reachable       boolean     not null default false,
    saved_at        timestamptz not null
);
create index letter_waiting on letter (arrived_on) where report_id is null;
create index letter_filed on letter (filed_at desc) where report_id is not null;

comment on table letter is 'Letters in the order clerks registered them; one without report waits for its transcript';
comment on column letter.id is 'Also a subject, whose data key seals the fields until the letter is filed';
comment on column letter.key_hash is 'Keyed hash of the form''s hidden key: a form sent twice is one letter';
comment on column letter.form_hash is 'Keyed hash of the hidden key of the form of a letter that waits, another one each time it is kept; null for a letter filed at once';
comment on column letter.postmarked_on is 'Null where it can''t be read';
comment on column letter.accused_units is 'Chosen before the transcript; choose with the channel whose clerks transcribe it';
comment on column letter.fields is 'Sealed: what was typed so far, of a letter that waits';
comment on column letter.reachable is 'Whether a postal address was given, so that a slip can be sent';
comment on column letter.saved_at is 'When it was last kept; nobody overwrites what they have not seen';

revoke all on letter from public;
grant select, insert on letter to intake_app;
grant update (channel, postmarked_on, arrived_on, pages, envelope_kept, return_address, accused_units, fields, form_hash, saved_at, report_id, filed_by, filed_at, reachable) on letter to intake_app;
