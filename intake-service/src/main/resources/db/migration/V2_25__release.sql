create table release_case (
    report_id uuid primary key references report,
    version   int  not null
);
create table text_release (
    id               uuid        primary key,
    report_id        uuid        not null references report,
    supplement_id    uuid        references supplement,
    released_by      text        not null,
    released_at      timestamptz not null,
    copy             bytea       not null,
    withdrawn_by     text,
    withdrawn_at     timestamptz,
    withdrawn_reason bytea
);
create unique index text_release_holds on text_release (report_id, supplement_id) nulls not distinct
    where withdrawn_at is null;
create table copy_word (
    no         bigint generated always as identity unique,
    id         uuid        primary key,
    report_id  uuid        not null references report,
    act        text        not null check (act in ('MASK', 'UNMASK')),
    changed_by text        not null,
    changed_at timestamptz not null,
    word       bytea       not null,
    reason     bytea
);
create index copy_word_report on copy_word (report_id, no);
create table file_decision (
    no          bigint generated always as identity unique,
    id          uuid        primary key,
    report_id   uuid        not null references report,
    evidence_id uuid        not null references evidence,
    act         text        not null check (act in ('RELEASE', 'KEEP', 'REPLACE')),
    decided_by  text        not null,
    decided_at  timestamptz not null,
    reason      bytea
);
create index file_decision_report on file_decision (report_id, no);
create table release_ask (
    id        uuid        primary key,
    report_id uuid        not null references report,
    lead_id   uuid        not null,
    asked_by  text        not null,
    unit      text,
    asked_at  timestamptz not null,
    reason    bytea       not null,
    closed_at timestamptz,
    closed_by text,
    answer    bytea
);
create index release_ask_open on release_ask (report_id) where closed_at is null;
alter table supplement add column method text not null default 'WEB';
alter table supplement alter column method drop default;
create index supplement_method on supplement (method, report_id);
create index report_method on report (method, received_at);
create index evidence_withheld on evidence (report_id) where state = 'WITHHELD' and purpose = 'EVIDENCE';

comment on column supplement.method is 'By which way it came, which need not be the report''s; texts wait for a clerk by it';
comment on table release_case is 'One a report whose release somebody worked on; counts the changes, so that two clerks don''t overwrite each other';
comment on table text_release is 'Texts of mails and letters that a clerk has released, with the copy as it was released, sealed';
comment on column text_release.supplement_id is 'Null for the report''s own text';
comment on column text_release.withdrawn_at is 'What was read till then can''t be un-seen; from then on the text waits again';
comment on table copy_word is 'What clerks changed of a report''s masking: further words taken out, wrong masks taken back; sealed';
comment on table file_decision is 'What clerks decided about files, and why';
comment on table release_ask is 'Units'' asks for what waits; closed once it is decided, or declined with an answer';

revoke all on release_case, text_release, copy_word, file_decision, release_ask from public;
grant select, insert on release_case, text_release, copy_word, file_decision, release_ask to intake_app;
grant update (version) on release_case to intake_app;
grant update (withdrawn_by, withdrawn_at, withdrawn_reason) on text_release to intake_app;
grant update (closed_at, closed_by, answer) on release_ask to intake_app;
