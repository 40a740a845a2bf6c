create table idempotency (
    key_hash    bytea       primary key,
    fields_hash bytea       not null,
    report_id   uuid        not null references report (id) deferrable initially deferred,
    created_at  timestamptz not null
);
create index idempotency_age on idempotency (created_at);

comment on table idempotency is 'Which report a repeated submission belongs to, for seven days';
comment on column idempotency.key_hash is 'Keyed hash of the header Idempotency-Key or of the form''s hidden key';
comment on column idempotency.fields_hash is 'Keyed hash of the parsed fields: another content under the same key is refused';

revoke all on idempotency from public;
grant select, insert, delete on idempotency to intake_app;
