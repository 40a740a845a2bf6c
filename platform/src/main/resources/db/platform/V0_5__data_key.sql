create table data_key (
    subject    uuid        primary key,
    wrapped    bytea       not null,
    created_at timestamptz not null default now()
);
comment on table data_key is 'One key a subject, wrapped by the keyset seal.json; deleting a row shreds what it sealed';

revoke all on data_key from public;
grant select, insert, delete on data_key to ${app};
