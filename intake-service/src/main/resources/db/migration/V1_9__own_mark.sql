alter table name_mark rename to own_mark;
alter table own_mark rename column letters to length;
alter table own_mark drop constraint name_mark_pkey;
alter table own_mark add column kind text not null default 'NAME' check (kind in ('NAME', 'PHONE', 'EMAIL'));
alter table own_mark alter column kind drop default;
alter table own_mark add primary key (report_id, kind, mark);

comment on table own_mark is 'Recognises a reporter''s name and contacts in later additions without knowing them (ADR 10)';
comment on column own_mark.kind is 'A telephone number has several: whole, without country code, its last eight and seven digits';
comment on column own_mark.length is 'Length in characters, without blanks and signs';
comment on column own_mark.mark is 'Keyed hash of report id and word; the key lies outside the database';
