create table supplement (
    id           uuid        primary key,
    report_id    uuid        not null references report (id),
    received_at  timestamptz not null,
    text         bytea       not null,
    working_copy bytea       not null
);
create index supplement_report on supplement (report_id, received_at);

comment on table supplement is 'What a reporter added later; sealed under the report''s data key';
comment on column supplement.working_copy is 'Sealed: the masked text that agencies read';

revoke all on supplement from public;
grant select, insert on supplement to intake_app;
