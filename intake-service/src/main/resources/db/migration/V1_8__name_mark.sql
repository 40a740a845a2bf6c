create table name_mark (
    report_id uuid     primary key references report,
    letters   smallint not null check (letters > 1),
    mark      bytea    not null
);

comment on table name_mark is 'Recognises a reporter''s name in later additions without knowing it';
comment on column name_mark.letters is 'Length of the name in characters, without spaces';
comment on column name_mark.mark is 'Keyed hash of report id and name; the key lies outside the database';

revoke all on name_mark from public;
grant select, insert on name_mark to intake_app;
