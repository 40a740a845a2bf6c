create table report (
    id              uuid        primary key,
    number          text        not null unique check (number ~ '^[1-9][0-9]{11}$'),
    channel         text        not null,
    method          text        not null,
    matter          text        not null,
    category        text,
    category_source text        not null,
    lexicon_hits    text[]      not null,
    accused_units   text[]      not null,
    accused_source  text        not null,
    accused_level   text        not null,
    county          text,
    occurred_on     date,
    occurred_at     timestamptz,
    identity_mode   text        not null check (identity_mode in ('ANONYMOUS', 'CONFIDENTIAL', 'NAMED')),
    received_at     timestamptz not null,
    entered_by      text,
    title           bytea       not null,
    narrative       bytea       not null,
    accused_person  bytea       not null,
    place           bytea       not null,
    plates          bytea       not null,
    working_copy    bytea       not null
);
create index report_entered on report (entered_by, received_at desc) where entered_by is not null;

comment on table report is 'What citizens reported; never edited after filing (the serving role may not), only supplemented';
comment on column report.id is 'Random; also the subject of the data key that seals the bytea columns';
comment on column report.number is 'Acceptance number, public: 11 random digits and a check digit (Damm)';
comment on column report.category_source is 'CHOSEN by the reporter, LEXICON by its hits, or NONE; accused_source likewise';
comment on column report.lexicon_hits is 'Ids of the lexicon groups that were found, never the words';
comment on column report.occurred_at is 'The moment, where the reporter gave a time of day; occurred_on is its day in the campaign''s zone';
comment on column report.received_at is 'Exact; other services get it in the event and show the day only';
comment on column report.entered_by is 'Account of the operator who entered a call; null when the reporter filed alone';
comment on column report.plates is 'Sealed, one a line';
comment on column report.working_copy is 'Sealed JSON: the masked text that agencies read, made at filing while the reporter''s name was at hand';

revoke all on report from public;
grant select, insert on report to intake_app;
create index report_occurred on report (occurred_on) where occurred_on is not null;
