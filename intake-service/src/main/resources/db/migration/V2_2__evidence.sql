create table basket (
    id         uuid        primary key,
    key_hash   bytea       unique,
    created_at timestamptz not null,
    report_id  uuid        references report
);
create index basket_waiting on basket (created_at) where report_id is null;
create table evidence (
    id            uuid        primary key,
    basket        uuid        not null references basket on delete cascade,
    report_id     uuid        references report,
    supplement_id uuid        references supplement,
    purpose       text        not null check (purpose in ('EVIDENCE', 'SCAN')),
    position      int         not null,
    name          bytea       not null,
    kind          text        not null,
    media_type    text        not null,
    size          bigint      not null,
    digest        bytea       not null,
    sha256        bytea       not null,
    original      uuid        not null references stored_file,
    received_at   timestamptz not null,
    state         text        not null check (state in ('RECEIVED', 'CLEANED', 'WITHHELD', 'RELEASED', 'KEPT')),
    reason        text,
    tries         int         not null default 0,
    tried_at      timestamptz,
    copy          uuid        references stored_file,
    copy_type     text,
    copy_size     bigint,
    unique (basket, digest)
);
create index evidence_report on evidence (report_id, position);
create index evidence_received on evidence (received_at) where state = 'RECEIVED' and report_id is not null;

comment on table basket is 'Files that were sent before the report they belong to; also a subject, whose key seals them until then';
comment on column basket.key_hash is 'Keyed hash of the form''s hidden key; null for what came in one piece';
comment on column basket.report_id is 'Set once filed: a form sent again finds its files here';
comment on table evidence is 'Files of reports, in the order they came';
comment on column evidence.purpose is 'EVIDENCE, or SCAN of a letter, which no agency ever sees';
comment on column evidence.name is 'Sealed: as the sender''s program called it';
comment on column evidence.digest is 'Keyed hash of the content''s SHA-256: the same file sent twice is one';
comment on column evidence.sha256 is 'Sealed, of the original';
comment on column evidence.state is 'RECEIVED until looked at; CLEANED has a copy; WITHHELD waits for a clerk, who has RELEASED it as it is or KEPT it back';
comment on column evidence.reason is 'Why it is withheld, as a code';
comment on column evidence.tries is 'Counted before each try, so that a file that ends the process is not tried for ever';

revoke all on basket, evidence from public;
grant select, insert, delete on basket to intake_app;
grant update (report_id) on basket to intake_app;
grant select, insert, delete on evidence to intake_app;
grant update (report_id, supplement_id, position, name, sha256, state, reason, tries, tried_at, copy, copy_type, copy_size) on evidence to intake_app;
