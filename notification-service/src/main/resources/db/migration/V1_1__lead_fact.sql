create table lead_fact (
    generation          int         not null,
    lead_id             uuid        not null,
    number              text        not null,
    version             bigint      not null,
    handling_units      text[]      not null,
    avoided_units       text[]      not null,
    closed_queue        boolean     not null,
    opened_version      bigint,
    opened_at           timestamptz,
    report_ids          uuid[]      not null default '{}',
    channel             text,
    method              text,
    matter              text,
    opened_category     text,
    opened_county       text,
    named               boolean,
    received_at         timestamptz,
    triage              boolean,
    dispatched_version  bigint,
    dispatched_at       timestamptz,
    dispatch_no         int,
    unit                text,
    category            text,
    county              text,
    sign_due_on         date,
    dispatch_due_on     date,
    signed_version      bigint,
    signed_at           timestamptz,
    signed_on_time      boolean,
    accepted_version    bigint,
    accepted_at         timestamptz,
    conclude_due_on     date,
    concluded_version   bigint,
    concluded_at        timestamptz,
    concluded_on_time   boolean,
    finding             text,
    primary key (generation, lead_id)
);
comment on table lead_fact is 'What the lead events told, for the figures; can be built again from the topics';
comment on column lead_fact.generation is 'Which reading of the topics from their beginning the row comes from';
comment on column lead_fact.version is 'The lead''s version at the newest event, which also told units and queue';
comment on column lead_fact.opened_category is 'As at opening; category is as at the present dispatch';
comment on column lead_fact.opened_county is 'As at opening; county is as at the present dispatch';
comment on column lead_fact.dispatch_due_on is 'Last day to conclude as known at dispatch';
comment on column lead_fact.conclude_due_on is 'Last day to conclude as set at acceptance';

grant select, insert, update on lead_fact to ${app};
