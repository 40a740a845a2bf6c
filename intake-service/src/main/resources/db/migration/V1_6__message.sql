create table message (
    id         uuid        not null,
    report_id  uuid        not null references report (id),
    lead_id    uuid        not null,
    kind       text        not null check (kind in ('RESULT', 'NOTICE')),
    created_at timestamptz not null,
    text       bytea       not null,
    text_hash  bytea       not null,
    primary key (id, report_id)
);
create table message_release (
    message_id  uuid        primary key,
    released_at timestamptz not null
);
comment on table message is 'What a unit tells the reporters of a lead; a row a report, sealed under that report''s data key';
comment on column message.text_hash is 'Keyed hash: the same message handed over twice is one, another text under its id is refused';
comment on table message_release is 'Messages whose event has come: only these are shown';

revoke all on message, message_release from public;
grant select, insert on message, message_release to intake_app;
