create table lead (
    id             uuid        primary key,
    version        bigint      not null,
    lead_unit      text        not null,
    handling_units text[]      not null,
    avoided_units  text[]      not null,
    closed_queue   boolean     not null
);
create table lead_report (
    lead_id   uuid not null,
    report_id uuid not null,
    primary key (lead_id, report_id)
);
create index lead_report_report on lead_report (report_id);
create table lead_step (
    lead_id uuid        not null,
    version bigint      not null,
    stage   text        not null,
    at      timestamptz not null,
    text_id uuid,
    primary key (lead_id, version)
);

comment on table lead is 'Own copy of whom a lead concerns, from its events; the door decides by it';
comment on column lead.version is 'Version of the lead that this scope belongs to; never goes back';
comment on table lead_step is 'What the reporter is shown of the lead''s life';
comment on column lead_step.text_id is 'Message for the reporter that came with the step';

revoke all on lead, lead_report, lead_step from public;
grant select, insert, update on lead to intake_app;
grant select, insert on lead_report, lead_step to intake_app;
