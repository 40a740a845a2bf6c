create table rule_set (
    version      int         primary key,
    author       text        not null,
    published_at timestamptz not null,
    rules        jsonb       not null
);
comment on table rule_set is 'Published rule sets; the highest version is live. A published version is never changed';
comment on column rule_set.rules is 'The rows in order, as the campaign pack writes them';

revoke all on rule_set from public;
grant select, insert on rule_set to ${app};
