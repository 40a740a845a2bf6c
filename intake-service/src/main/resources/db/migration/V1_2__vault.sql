create schema vault;
create table vault.identity (
    report_id uuid  primary key,
    name      bytea,
    phone     bytea,
    email     bytea
);
comment on schema vault is 'Who reported. The serving role may only insert; reading is another role and data source';
comment on table vault.identity is 'Sealed by the vault''s own keyset, bound to report and field; no row for an anonymous report';
comment on column vault.identity.report_id is 'No foreign key: checking one would need more rights than to insert';

revoke all on schema vault from public;
revoke all on vault.identity from public;
grant usage on schema vault to intake_app, intake_vault;
grant insert on vault.identity to intake_app;
grant select on vault.identity to intake_vault;
