create table fact_mark (
    report_id   uuid        not null references report,
    kind        text        not null check (kind in ('PLATE', 'PLACE')),
    mark        bytea       not null,
    received_at timestamptz not null
);
create index fact_mark_same on fact_mark (kind, mark, received_at desc);
create index fact_mark_age on fact_mark (received_at);

comment on table fact_mark is 'By which reports of the same matter are found; kept for thirty days';
comment on column fact_mark.mark is 'Keyed hash of a plate or place in plain form; the key lies outside the database';

revoke all on fact_mark from public;
grant select, insert, delete on fact_mark to intake_app;
