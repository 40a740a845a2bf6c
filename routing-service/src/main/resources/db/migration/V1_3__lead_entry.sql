create table lead_entry (
    id      bigint generated always as identity primary key,
    lead_id uuid        not null references lead (id),
    at      timestamptz not null,
    kind    text        not null,
    actor   text        not null,
    unit    text,
    codes   text[]      not null default '{}',
    note    text
);
comment on table lead_entry is 'Timeline of a lead: who did what when; rows are never changed';
comment on column lead_entry.note is 'A handler''s own words: progress, conclusion, reason of an assignment. Never leaves this service in an event';
create index lead_entry_lead on lead_entry (lead_id, id);

revoke all on lead_entry from public;
grant select, insert on lead_entry to ${app};
