create table stored_file (
    id         uuid        primary key,
    key        bytea       not null,
    whole      boolean     not null default false,
    created_at timestamptz not null
);
create index stored_file_unfinished on stored_file (created_at) where not whole;
create table stored_chunk (
    file_id uuid  not null references stored_file on delete cascade,
    no      int   not null,
    data    bytea not null,
    primary key (file_id, no)
);
-- sealed bytes can't be compressed
alter table stored_chunk alter column data set storage external;

comment on table stored_file is 'A file at rest; which is whose, say the tables that name it';
comment on column stored_file.key is 'The file''s own key, sealed under the data key of its subject';
comment on column stored_file.whole is 'Set in the transaction that makes the file''s owner; what stays unset is swept away';
comment on table stored_chunk is 'The sealed content, in rows of 64 KiB';

revoke all on stored_file, stored_chunk from public;
grant select, insert, delete on stored_file to intake_app;
grant update (key, whole) on stored_file to intake_app;
grant select, insert on stored_chunk to intake_app;
