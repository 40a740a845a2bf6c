create table lead (
    id               uuid        primary key,
    number           text        not null unique,
    version          bigint      not null,
    state            text        not null,
    channel          text        not null,
    method           text        not null,
    matter           text        not null,
    category         text,
    county           text,
    accused_units    text[]      not null,
    accused_level    text        not null,
    named            boolean     not null,
    occurred_on      date,
    lead_unit        text        not null,
    co_units         text[]      not null,
    handling_units   text[]      not null,
    avoided_units    text[]      not null,
    closed_queue     boolean     not null,
    rule_id          text        not null,
    rule_set_version int         not null,
    dispatch_no      int         not null default 0,
    received_at      timestamptz not null,
    received_on      date        not null,
    opened_at        timestamptz not null,
    sign_due_on      date,
    accept_due_on    date,
    conclude_due_on  date,
    due_on           date,
    finding          text,
    text_id          uuid,
    concluded_at     timestamptz
);
comment on table lead is 'One matter that agencies work on; codes only, the reporter''s words stay at intake';
comment on column lead.number is 'Random digits with a check digit, so that gaps tell nothing';
comment on column lead.version is 'Counts the published changes; forms carry the version they saw';
comment on column lead.handling_units is 'Lead unit and co-units; with avoided_units and closed_queue what visibility asks';
comment on column lead.rule_id is 'Of the latest decision; all of them are in lead_decision';
comment on column lead.received_at is 'Receipt of the first report to the moment; units are shown received_on only';
comment on column lead.due_on is 'Last day of the clock that runs now; null when none does';
comment on column lead.text_id is 'The text for the reporter, which intake keeps';

create index lead_due on lead (due_on, received_on);
create index lead_handling on lead using gin (handling_units);

revoke all on lead from public;
grant select, insert, update on lead to ${app};
