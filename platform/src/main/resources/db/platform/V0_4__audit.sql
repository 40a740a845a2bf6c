create table audit_entry (
    id           bigint generated always as identity primary key,
    at           timestamptz not null default clock_timestamp(),
    actor        text        not null,
    roles        text[]      not null,
    unit         text,
    action       text        not null,
    subject_type text        not null,
    subject_id   text,
    detail       jsonb       not null,
    outcome      text        not null check (outcome in ('WROTE', 'READ', 'DENIED'))
);
create index audit_entry_subject on audit_entry (subject_type, subject_id, id);

comment on table audit_entry is 'Reads, changes and refusals; append only: not even the owner changes a row without dropping the trigger first';
comment on column audit_entry.detail is 'Codes, ids and counts; never content or personal data of a reporter';

create function audit_entry_is_append_only() returns trigger language plpgsql as $$
begin
    raise exception 'audit_entry is append only' using errcode = 'insufficient_privilege';
end $$;
create trigger audit_entry_keep before update or delete on audit_entry
    for each row execute function audit_entry_is_append_only();
create trigger audit_entry_keep_all before truncate on audit_entry
    for each statement execute function audit_entry_is_append_only();

revoke all on audit_entry from public;
grant select, insert on audit_entry to ${app};
